package lattigo

import (
	"fmt"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring/ringqp"

	"github.com/glomar-network/glomar/fhe/backend"
)

func (s *scope) Rotate(x backend.Batch, element uint64, key backend.Key) backend.Batch {
	b, index := s.ciphertexts(x)[0], s.permutation(element)
	values := make([]value, b.Len())
	s.workers.Each(b.Len(), func(i int) {
		values[i] = s.move(b.values[i], s.gadgetProduct(b.values[i].q[1], key), index)
	})
	return s.newBatch(values)
}

func (s *scope) RotateHoisted(x backend.Batch, elements []uint64, keys []backend.Key) []backend.Batch {
	b := s.ciphertexts(x)[0]
	if len(elements) != len(keys) {
		panic(fmt.Sprintf("lattigo: %d automorphisms with %d keys", len(elements), len(keys)))
	}
	values := make([][]value, len(elements))
	for j := range values {
		values[j] = make([]value, b.Len())
	}
	for i, v := range b.values {
		digits := s.decompose(v)
		s.workers.Each(len(elements), func(j int) {
			product := value{s.newPolys(2, b.Level()), s.newSpecial()}
			if err := s.eval.GadgetProductHoistedLazy(b.Level(), digits, keys[j].(*rlwe.GadgetCiphertext), element(product)); err != nil {
				panic(fmt.Sprintf("lattigo: hoisted gadget product: %v", err))
			}
			values[j][i] = s.move(v, product, s.permutation(elements[j]))
		})
	}
	out := make([]backend.Batch, len(elements))
	for j := range out {
		out[j] = s.newBatch(values[j])
	}
	return out
}

// decompose returns the digits of c1 modulo QP.
func (s *scope) decompose(x value) []ringqp.Poly {
	level, special := x.level(), s.params.MaxLevelP()
	digits := make([]ringqp.Poly, s.params.BaseRNSDecompositionVectorSize(level, special))
	for i := range digits {
		digits[i] = s.params.RingQP().AtLevel(level, special).NewPoly()
	}
	s.eval.DecomposeNTT(level, special, special+1, x.q[1], true, digits)
	return digits
}

// move adds c0 to the gadget product of c1 and permutes.
func (s *scope) move(x, product value, index []uint64) value {
	r := s.ringQ(x.level())
	switched := s.reduce(product)
	r.Add(switched.q[0], x.q[0], switched.q[0])
	out := value{q: s.newPolys(2, x.level())}
	for c := range out.q {
		r.AutomorphismNTTWithIndex(switched.q[c], index, out.q[c])
	}
	return out
}
