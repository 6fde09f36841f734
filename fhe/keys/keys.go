package keys

import (
	"errors"
	"fmt"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring/ringqp"

	"github.com/glomar-network/glomar/fhe/params"
)

// ErrMalformed says that bytes or a bundle do not have the set's canonical shape.
var ErrMalformed = errors.New("malformed key bundle")

// Bundle is the public key material of one secret.
type Bundle struct {
	Public     *rlwe.PublicKey
	Relin      *rlwe.RelinearizationKey
	Galois     []*rlwe.GaloisKey   // in the order of the ring's Galois elements
	Derivation *rlwe.EvaluationKey // from the secret to itself
}

// Set is a parameter set, of BGV or CKKS pages.
type Set interface{ KeyRing() params.KeyRing }

// EvaluationKeySet returns the relinearisation and Galois keys as Lattigo's evaluators take them.
func (b *Bundle) EvaluationKeySet() rlwe.EvaluationKeySet {
	return rlwe.NewMemEvaluationKeySet(b.Relin, b.Galois...)
}

// Generate makes a bundle for one whole secret key, with Lattigo's key generator. For tests and benchmarks.
func Generate(set Set, sk *rlwe.SecretKey) *Bundle {
	r := set.KeyRing()
	kgen := rlwe.NewKeyGenerator(r)
	return &Bundle{
		Public:     kgen.GenPublicKeyNew(sk),
		Relin:      kgen.GenRelinearizationKeyNew(sk),
		Galois:     kgen.GenGaloisKeysNew(r.Galois, sk),
		Derivation: kgen.GenEvaluationKeyNew(sk, sk),
	}
}

// GenerateInsecure is Generate for sets that are marked insecure. It fails for all others.
func GenerateInsecure(set Set, sk *rlwe.SecretKey) (*Bundle, error) {
	if r := set.KeyRing(); !r.Insecure {
		return nil, fmt.Errorf("parameter set %s is for networks: run the key ceremony instead", r.Name)
	}
	return Generate(set, sk), nil
}

// newBundle allocates a bundle of the ring's shape, all zero.
func newBundle(r params.KeyRing) *Bundle {
	b := &Bundle{Public: rlwe.NewPublicKey(r), Relin: rlwe.NewRelinearizationKey(r), Derivation: rlwe.NewEvaluationKey(r)}
	for _, element := range r.Galois {
		key := rlwe.NewGaloisKey(r)
		key.GaloisElement = element
		key.NthRoot = r.RingQ().NthRoot()
		b.Galois = append(b.Galois, key)
	}
	return b
}

// Validate says whether a bundle has the set's shape: every key present, at full level, for the set's Galois elements.
// It does not check residues. It fails with ErrMalformed.
func (b *Bundle) Validate(set Set) error {
	r := set.KeyRing()
	if b == nil || b.Public == nil || b.Relin == nil || b.Derivation == nil || len(b.Galois) != len(r.Galois) {
		return fmt.Errorf("%w: a key of set %s is missing", ErrMalformed, r.Name)
	}
	for i, element := range r.Galois {
		if b.Galois[i] == nil || b.Galois[i].GaloisElement != element {
			return fmt.Errorf("%w: Galois key %d is not for element %d", ErrMalformed, i, element)
		}
	}
	got, want := b.polys(), newShape(r)
	if len(got) != want.polys {
		return fmt.Errorf("%w: %d polynomials, want %d", ErrMalformed, len(got), want.polys)
	}
	for i, p := range got {
		if !want.fits(p) {
			return fmt.Errorf("%w: polynomial %d has the wrong degree or level", ErrMalformed, i)
		}
	}
	return nil
}

// polys lists the polynomials of a bundle in canonical order.
func (b *Bundle) polys() []ringqp.Poly {
	list := append([]ringqp.Poly{}, b.Public.Value...)
	gadgets := []*rlwe.GadgetCiphertext{&b.Relin.GadgetCiphertext}
	for _, g := range b.Galois {
		gadgets = append(gadgets, &g.GadgetCiphertext)
	}
	gadgets = append(gadgets, &b.Derivation.GadgetCiphertext)
	for _, g := range gadgets {
		for _, row := range g.Value {
			for _, pair := range row {
				list = append(list, pair...)
			}
		}
	}
	return list
}
