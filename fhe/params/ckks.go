package params

import (
	"fmt"
	"math/big"
	"sync"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"
	"github.com/tuneinsight/lattigo/v6/schemes/ckks"

	fastring "github.com/glomar-network/glomar/fhe/ring"
)

// Names of the CKKS sets.
const (
	CKKSProduction   = "ckks-n14-v1"
	CKKSInsecureTest = "ckks-n11-insecure-v1"
)

const (
	ckksScaleBits = 38
	ckksOpenLevel = 2
	// maxCKKSOpenBits bounds the modulus of an opened page: its coefficients are lifted to integers of 192 bits
	// (fhe/fixed), and beyond 190 they would wrap silently.
	maxCKKSOpenBits = 190
)

// Every prime is 1 modulo 2N for N = 2^14 (hence for every smaller ring) and the largest of its size. All are below
// 2^50, the bound of the vector kernels that multiply and add in one step.
//
// The first three form the open level: 128 bits, in which every signer of an active set of up to 11 hides a coefficient
// of up to 2^40, noise included, behind an integer 2^82 times as large. They never divide anything, so they are as
// large as the bytes of their residues allow: 16 per coefficient. The other three each pay for one multiplicative
// level, at the size of the scale. There are two special primes, not one. A relinearisation at full level then takes
// three digits instead of six, and its noise disappears below the rounding of a rescale.
var (
	ckksPrimesQ = [...]uint64{
		281474976546817, 1099510054913, 1099508121601,
		274877153281, 274877022209, 274876334081,
	}
	ckksPrimesP = [...]uint64{1125899904679937, 1125899903991809}
)

var ckksSpecs = map[string]spec{
	CKKSProduction: {
		logN: 14,
		security: "128 bits, classical: log2(QP) = 342 at N = 2^14 with a ternary secret, below the 430 of the Security " +
			"Guidelines (Bossuat et al., ePrint 2024/463, table 5.2) and the 438 of the Homomorphic Encryption Standard " +
			"(Albrecht et al. 2018); 128 bits, quantum: below the 411 of the latter",
	},
	CKKSInsecureTest: {logN: 11, insecure: true, security: "none: a small ring for tests"},
}

// CKKSSet is one named, versioned CKKS parameter set. It is read-only and shared: never modify one.
type CKKSSet struct {
	Name     string
	Insecure bool   // true: for tests only; production networks refuse it
	Security string // estimate of the security level, and its source
	CKKS     ckks.Parameters
	// OpenLevel is the lowest level at which a mask of 2^80 times a coefficient of up to 2^40 fits, and the level that
	// circuits should end at.
	OpenLevel int
	// MaxOpenLevel is the highest level at which the committee can open a page.
	MaxOpenLevel int
}

// Slots returns the number of complex slots of a full page (N/2).
func (s *CKKSSet) Slots() int { return s.CKKS.MaxSlots() }

// MaxLevel returns the highest level of a page; a page at level l has l+1 limbs.
func (s *CKKSSet) MaxLevel() int { return s.CKKS.MaxLevel() }

// Estimates returns what the published tables say of the set, as Set.Estimates does.
func (s *CKKSSet) Estimates() []Estimate {
	out := make([]Estimate, len(tables))
	for i, t := range tables {
		out[i] = t.estimate(s.CKKS.LogN(), s.CKKS.LogQP())
	}
	return out
}

// CKKSNames lists the known CKKS sets.
func CKKSNames() []string { return []string{CKKSProduction, CKKSInsecureTest} }

var ckksCache struct {
	sync.Mutex
	sets map[string]*CKKSSet
}

// LookupCKKS returns the CKKS set of that name, as Lookup does for the sets of encrypted integers. Unknown names fail
// with ErrUnknownSet.
func LookupCKKS(name string) (*CKKSSet, error) {
	spec, ok := ckksSpecs[name]
	if !ok {
		return nil, fmt.Errorf("%w %q: use one of %v", ErrUnknownSet, name, CKKSNames())
	}
	ckksCache.Lock()
	defer ckksCache.Unlock()
	if s := ckksCache.sets[name]; s != nil {
		return s, nil
	}
	s, err := buildCKKS(name, spec)
	if err != nil {
		return nil, err
	}
	if ckksCache.sets == nil {
		ckksCache.sets = map[string]*CKKSSet{}
	}
	ckksCache.sets[name] = s
	return s, nil
}

// ckksLiteral is the set as Lattigo names it.
func (s spec) ckksLiteral() ckks.ParametersLiteral {
	return ckks.ParametersLiteral{
		LogN: s.logN, Q: ckksPrimesQ[:], P: ckksPrimesP[:], LogDefaultScale: ckksScaleBits,
		Xs: ring.Ternary{P: 2.0 / 3}, Xe: rlwe.DefaultXe,
	}
}

// buildCKKS is build for a CKKS set. Lattigo asks for the type of its rings, so the first primes keep Lattigo's
// transforms.
func buildCKKS(name string, spec spec) (*CKKSSet, error) {
	p, err := ckks.NewParametersFromLiteral(spec.ckksLiteral())
	if err == nil {
		err = fastring.Accelerate(p.RingQ(), p.RingP())
	}
	if err != nil {
		return nil, fmt.Errorf("parameter set %s: %w", name, err)
	}
	s := &CKKSSet{
		Name: name, Insecure: spec.insecure, Security: spec.security, CKKS: p,
		OpenLevel: ckksOpenLevel, MaxOpenLevel: maxOpenLevel(p.Q()),
	}
	if s.MaxOpenLevel < s.OpenLevel {
		return nil, fmt.Errorf("parameter set %s: the modulus at level %d has more than %d bits and cannot be opened",
			name, s.OpenLevel, maxCKKSOpenBits)
	}
	return s, nil
}

// maxOpenLevel returns the highest level whose modulus has at most maxCKKSOpenBits bits, or -1.
func maxOpenLevel(primes []uint64) int {
	product := big.NewInt(1)
	for level, q := range primes {
		if product.Mul(product, new(big.Int).SetUint64(q)); product.BitLen() > maxCKKSOpenBits {
			return level - 1
		}
	}
	return len(primes) - 1
}
