package params

import (
	"errors"
	"fmt"
	"sync"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"
	"github.com/tuneinsight/lattigo/v6/schemes/bgv"

	fastring "github.com/glomar-network/glomar/fhe/ring"
)

// Representation of encrypted integers: radix 2^DigitBits, one digit per slot, LaneDigits slots per lane.
const (
	T          = 65537          // plaintext modulus
	DigitBits  = 2              // bits in a digit
	DigitRadix = 1 << DigitBits // values of a digit
	LaneDigits = 64 / DigitBits // digits, and slots, of one 64-bit lane
	MaxSigners = 16             // largest committee that the noise bounds and the flood allow for
	FailureLog = 64             // a page decrypts wrongly with probability below 2^-FailureLog
)

// Names of the sets.
const (
	Production   = "bgv-n15-v1"
	InsecureTest = "bgv-n12-insecure-v1"
)

// floodMargin is the number of bits by which the flood exceeds the noise bound of any opened page
// (SECURITY.md, "Rules that protect the key", rule 5).
const floodMargin = 41

// ErrUnknownSet says that no parameter set has the given name.
var ErrUnknownSet = errors.New("unknown parameter set")

// Set is one named, versioned parameter set. It is read-only and shared: never modify one.
type Set struct {
	Name      string
	Insecure  bool   // true: for tests only; production networks refuse it
	Security  string // estimate of the security level, and its source
	BGV       bgv.Parameters
	OpenLevel int // level of every page the committee opens, and of every result
	FloodBits int // openings are flooded uniformly on [-2^FloodBits, 2^FloodBits)
	// CKKS is the CKKS set that goes with this one. Every committee has a key of both.
	CKKS *CKKSSet
}

// Slots returns the number of plaintext slots of a page (N).
func (s *Set) Slots() int { return s.BGV.MaxSlots() }

// Lanes returns the number of 64-bit lanes of a page.
func (s *Set) Lanes() int { return s.Slots() / LaneDigits }

// MaxLevel returns the highest level of a page; a page at level l has l+1 limbs.
func (s *Set) MaxLevel() int { return s.BGV.MaxLevel() }

// MaxOpenNoiseBits returns b such that a page may be opened only while its noise e is bounded by 2^b.
func (s *Set) MaxOpenNoiseBits() int { return s.FloodBits - floodMargin }

// Shifts returns the in-lane moves that have a Galois key, in the order of GaloisElements: a shift k > 0 moves digit i
// to slot i+k, a shift k < 0 moves it to slot i-|k|.
func Shifts() []int { return []int{1, 2, 4, 8, 16, -(LaneDigits - 1)} }

// GaloisElement returns the automorphism that performs one of Shifts.
func (s *Set) GaloisElement(shift int) uint64 { return s.BGV.GaloisElement(-shift) }

// GaloisElements returns the automorphisms of Shifts, in that order, which is the order of Galois keys in a bundle.
func (s *Set) GaloisElements() []uint64 {
	elements := make([]uint64, len(Shifts()))
	for i, shift := range Shifts() {
		elements[i] = s.GaloisElement(shift)
	}
	return elements
}

// Names lists the known sets.
func Names() []string { return []string{Production, InsecureTest} }

var cache struct {
	sync.Mutex
	sets map[string]*Set
}

// Lookup returns the set of that name. It builds a set once (seconds at production size) and returns the same pointer
// from then on. Unknown names fail with ErrUnknownSet.
func Lookup(name string) (*Set, error) {
	spec, ok := specs[name]
	if !ok {
		return nil, fmt.Errorf("%w %q: use one of %v", ErrUnknownSet, name, Names())
	}
	cache.Lock()
	defer cache.Unlock()
	if s := cache.sets[name]; s != nil {
		return s, nil
	}
	s, err := build(name, spec)
	if err != nil {
		return nil, err
	}
	if cache.sets == nil {
		cache.sets = map[string]*Set{}
	}
	cache.sets[name] = s
	return s, nil
}

// literal is the set as Lattigo names it.
func (s spec) literal() bgv.ParametersLiteral {
	return bgv.ParametersLiteral{
		LogN: s.logN, Q: primesQ[:], P: primesP[:], PlaintextModulus: T,
		Xs: ring.Ternary{P: 2.0 / 3}, Xe: rlwe.DefaultXe,
	}
}

// build computes a set. Its rings use vector instructions where the machine has them.
func build(name string, spec spec) (*Set, error) {
	p, err := bgv.NewParametersFromLiteral(spec.literal())
	if err == nil {
		err = errors.Join(fastring.AccelerateAll(p.RingQ(), p.RingP()), fastring.AccelerateAll(p.RingT()))
	}
	if err != nil {
		return nil, fmt.Errorf("parameter set %s: %w", name, err)
	}
	companion, err := LookupCKKS(spec.companion)
	if err != nil {
		return nil, fmt.Errorf("parameter set %s: %w", name, err)
	}
	return &Set{
		Name: name, Insecure: spec.insecure, Security: spec.security, BGV: p,
		OpenLevel: openLevel, FloodBits: floodBits, CKKS: companion,
	}, nil
}
