package lattigo

import (
	"github.com/tuneinsight/lattigo/v6/ring"
	"github.com/tuneinsight/lattigo/v6/ring/ringqp"

	"github.com/glomar-network/glomar/fhe/backend"
)

// addend is a term of a sum, unwrapped.
type addend struct {
	k int64
	*batch
}

func (s *scope) Sum(constant int64, terms ...backend.Term) backend.Batch {
	addends := make([]addend, len(terms))
	special := false
	for i, t := range terms {
		addends[i] = addend{t.K, s.get(t.X)}
		if addends[i].shape() != addends[0].shape() {
			panic("lattigo: terms of different levels, lengths or degrees")
		}
		special = special || addends[i].special()
	}
	first := addends[0]
	values := make([]value, first.Len())
	for i := range values {
		values[i].q = s.newPolys(len(first.values[i].q), first.Level())
		if special {
			values[i].p = s.newSpecial()
		}
	}
	degrees := len(values[0].q)
	s.workers.Each(len(values)*degrees, func(k int) {
		s.sumPoly(constant, addends, values[k/degrees], k/degrees, k%degrees)
	})
	return s.newBatch(values)
}

// sumPoly computes one polynomial, c0, c1 or c2, of value i.
func (s *scope) sumPoly(constant int64, terms []addend, out value, i, c int) {
	for limb, sub := range s.ringQ(out.level()).SubRings[:out.level()+1] {
		to, p := out.q[c].Coeffs[limb], s.constants[limb].p
		for j, t := range terms {
			from := t.values[i].q[c].Coeffs[limb]
			if out.p != nil && t.values[i].p == nil {
				k := ring.BRed(residue(sub, t.k), p, sub.Modulus, sub.BRedConstant)
				accumulateScaled(sub, k, from, to, j == 0)
			} else {
				accumulate(sub, t.k, from, to, j == 0)
			}
		}
		if c == 0 && constant != 0 {
			k := ring.BRed(residue(sub, constant), s.constants[limb].inverseT, sub.Modulus, sub.BRedConstant)
			if out.p != nil {
				k = ring.MRed(k, p, sub.Modulus, sub.MRedConstant)
			}
			sub.AddScalar(to, k, to)
		}
	}
	if out.p == nil {
		return
	}
	for limb, sub := range s.params.RingP().SubRings { // constants and P*(values modulo Q) have no special limbs
		for _, t := range terms {
			if special := t.values[i].p; special != nil {
				accumulate(sub, t.k, special[c].Coeffs[limb], out.p[c].Coeffs[limb], false)
			}
		}
	}
}

// accumulate adds k*x to out, or sets out to it when first is true.
func accumulate(s *ring.SubRing, k int64, x, out []uint64, first bool) {
	switch {
	case k == 1 && first:
		copy(out, x)
	case k == 1:
		s.Add(out, x, out)
	case k == -1 && !first:
		s.Sub(out, x, out)
	default:
		accumulateScaled(s, ring.MForm(residue(s, k), s.Modulus, s.BRedConstant), x, out, first)
	}
}

// accumulateScaled is accumulate for k in Montgomery form.
func accumulateScaled(s *ring.SubRing, k uint64, x, out []uint64, first bool) {
	if first {
		s.MulScalarMontgomery(x, k, out)
	} else {
		s.MulScalarMontgomeryThenAdd(x, k, out)
	}
}

// residue returns k modulo the prime.
func residue(s *ring.SubRing, k int64) uint64 {
	if k < 0 {
		return s.Modulus - uint64(-k)%s.Modulus
	}
	return uint64(k) % s.Modulus
}

func (s *scope) MulPlain(x backend.Batch, p backend.Plaintext) backend.Batch {
	b, plain := s.get(x), p.(ringqp.Poly)
	if b.special() && plain.P.N() == 0 {
		panic("lattigo: plaintext without special limbs for a batch modulo QP")
	}
	values := make([]value, b.Len())
	s.workers.Each(b.Len(), func(i int) {
		values[i].q = s.newPolys(len(b.values[i].q), b.Level())
		for c, poly := range b.values[i].q {
			s.ringQ(b.Level()).MulCoeffsMontgomery(poly, plain.Q, values[i].q[c])
		}
		if b.special() {
			values[i].p = s.newSpecial()
			for c, poly := range b.values[i].p {
				s.params.RingP().MulCoeffsMontgomery(poly, plain.P, values[i].p[c])
			}
		}
	})
	return s.newBatch(values)
}
