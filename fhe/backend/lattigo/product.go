package lattigo

import (
	"fmt"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"
	"github.com/tuneinsight/lattigo/v6/ring/ringqp"

	"github.com/glomar-network/glomar/fhe/backend"
)

func (s *scope) Tensor(x, y backend.Batch) backend.Batch {
	operands := s.ciphertexts(x, y)
	values := make([]value, x.Len())
	s.workers.Each(x.Len(), func(i int) {
		values[i] = value{q: s.newPolys(3, x.Level())}
		s.square(operands[0].values[i], operands[1].values[i], values[i].q[2])
		s.addRest(operands[0].values[i], operands[1].values[i], false, values[i])
	})
	return s.newBatch(values)
}

// square sets out to x1*y1*T.
func (s *scope) square(x, y value, out ring.Poly) {
	scaled := make([]uint64, s.params.N())
	for i, sub := range s.ringQ(x.level()).SubRings[:x.level()+1] {
		sub.MulScalarMontgomery(x.q[1].Coeffs[i], s.constants[i].t, scaled)
		sub.MulCoeffsMontgomery(scaled, y.q[1].Coeffs[i], out.Coeffs[i])
	}
}

// addRest adds x0*y0*T and (x0*y1 + x1*y0)*T to out, times P if byP is true.
func (s *scope) addRest(x, y value, byP bool, out value) {
	scaled := make([]uint64, s.params.N())
	for i, sub := range s.ringQ(x.level()).SubRings[:x.level()+1] {
		factor := s.constants[i].t
		if byP {
			factor = s.constants[i].tp
		}
		sub.MulScalarMontgomery(x.q[0].Coeffs[i], factor, scaled)
		sub.MulCoeffsMontgomeryThenAdd(scaled, y.q[0].Coeffs[i], out.q[0].Coeffs[i])
		sub.MulCoeffsMontgomeryThenAdd(scaled, y.q[1].Coeffs[i], out.q[1].Coeffs[i])
		sub.MulScalarMontgomery(x.q[1].Coeffs[i], factor, scaled)
		sub.MulCoeffsMontgomeryThenAdd(scaled, y.q[0].Coeffs[i], out.q[1].Coeffs[i])
	}
}

func (s *scope) Relinearise(x backend.Batch, key backend.Key) backend.Batch {
	b := s.get(x)
	if len(b.values[0].q) != 3 {
		panic("lattigo: relinearisation of a batch that is not a tensor product")
	}
	values := make([]value, b.Len())
	s.workers.Each(b.Len(), func(i int) {
		values[i] = s.gadgetProduct(b.values[i].q[2], key)
		for limb, sub := range s.ringQ(b.Level()).SubRings[:b.Level()+1] {
			for c, out := range values[i].q {
				sub.MulScalarMontgomeryThenAdd(b.values[i].q[c].Coeffs[limb], s.constants[limb].p, out.Coeffs[limb])
			}
		}
	})
	return s.newBatch(values)
}

// MulRelin leaves the product modulo QP: the gadget product of its quadratic part, plus P times the rest.
func (s *scope) MulRelin(x, y backend.Batch, key backend.Key) backend.Batch {
	operands := s.ciphertexts(x, y)
	values := make([]value, x.Len())
	s.workers.Each(x.Len(), func(i int) {
		square := s.ringQ(x.Level()).NewPoly()
		s.square(operands[0].values[i], operands[1].values[i], square)
		values[i] = s.gadgetProduct(square, key)
		s.addRest(operands[0].values[i], operands[1].values[i], true, values[i])
	})
	return s.newBatch(values)
}

// gadgetProduct returns the product of a polynomial with a key, modulo QP.
func (s *scope) gadgetProduct(x ring.Poly, key backend.Key) value {
	out := value{s.newPolys(2, x.Level()), s.newSpecial()}
	if err := s.eval.GadgetProductLazy(x.Level(), x, key.(*rlwe.GadgetCiphertext), element(out)); err != nil {
		panic(fmt.Sprintf("lattigo: gadget product: %v", err))
	}
	return out
}

// element views a value modulo QP as Lattigo does.
func element(v value) *rlwe.Element[ringqp.Poly] {
	return &rlwe.Element[ringqp.Poly]{
		Value:    []ringqp.Poly{{Q: v.q[0], P: v.p[0]}, {Q: v.q[1], P: v.p[1]}},
		MetaData: &rlwe.MetaData{CiphertextMetaData: rlwe.CiphertextMetaData{IsNTT: true}},
	}
}
