package shares

import (
	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/fhe/ring/kernel"
)

// prime is a prime of the set with the constants for computing on its limbs.
type prime struct {
	*kernel.Modulus
	ring      *ring.SubRing
	inverseT  uint64 // 1/T
	inverse64 uint64 // 2^-64: a key share is in Lattigo's Montgomery form
}

func newPrime(s *ring.SubRing) prime {
	m := kernel.NewModulus(s.Modulus)
	two64 := powMod(2, 64, s.Modulus)
	return prime{m, s, m.Inverse(params.T), m.Inverse(two64)}
}

// negative returns -x.
func (p prime) negative(x uint64) uint64 { return p.Residue(-int64(x)) }

// flood writes flood integers given by their digits (see stream.flood), and adds more terms.
func (p prime) flood(out []uint64, digits [floodDigits][]uint64, k int, more ...kernel.Term) {
	terms := make([]kernel.Term, 0, kernel.MaxTerms)
	for i, d := range digits {
		terms = append(terms, kernel.Term{K: powMod(2, uint64(i*floodDigitBits), p.Value()), X: d})
	}
	p.Combine(out, p.negative(powMod(2, uint64(k), p.Value())), append(terms, more...))
}

// sum writes first plus limb l of the polynomials. out may be first.
func (p prime) sum(out, first []uint64, polys []ring.Poly, l int) {
	for {
		terms := append(make([]kernel.Term, 0, kernel.MaxTerms), kernel.Term{K: 1, X: first})
		for len(polys) > 0 && len(terms) < kernel.MaxTerms {
			terms, polys = append(terms, kernel.Term{K: 1, X: polys[0].Coeffs[l]}), polys[1:]
		}
		p.Combine(out, 0, terms)
		if len(polys) == 0 {
			return
		}
		first = out
	}
}
