package simd

import (
	"fmt"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/ring/kernel"
)

func (s *scope) Rotate(x backend.Batch, element uint64, k backend.Key) backend.Batch {
	return s.RotateHoisted(x, []uint64{element}, []backend.Key{k})[0]
}

// rotation is one automorphism of a batch in progress.
type rotation struct {
	key
	move    *kernel.Automorphism
	special [][2][][]uint64 // by value and polynomial: the special limbs of the gadget product
	out     []value
}

// RotateHoisted switches keys modulo P first, because what dividing by P subtracts depends on those limbs alone. Then
// each limb modulo Q is switched, divided and moved while it is in the cache.
func (s *scope) RotateHoisted(x backend.Batch, elements []uint64, keys []backend.Key) []backend.Batch {
	b := s.ciphertexts(x)[0]
	if len(elements) != len(keys) {
		panic(fmt.Sprintf("simd: %d automorphisms with %d keys", len(elements), len(keys)))
	}
	memory := make([][]uint64, len(elements)*b.Len()*2*s.sizeP)
	s.pool.take(memory)
	rotations := make([]rotation, len(elements))
	for e := range rotations {
		r := rotation{key: keys[e].(key), move: s.move(elements[e]), special: make([][2][][]uint64, b.Len())}
		r.out = s.newValues(b.Len(), b.shape)
		for i := range r.special {
			for c := range r.special[i] {
				at := ((e*b.Len()+i)*2 + c) * s.sizeP
				r.special[i][c] = memory[at : at+s.sizeP]
			}
		}
		rotations[e] = r
	}
	decomposed := s.decompose(b.Len(), b.level, func(i, j int, _ []uint64) []uint64 { return b.values[i].polys[1][j] })
	s.switchSpecial(decomposed, rotations)
	s.switchLimbs(b, decomposed, rotations)
	s.giveDecomposed(decomposed)
	s.pool.give(memory)
	out := make([]backend.Batch, len(rotations))
	for e, r := range rotations {
		out[e] = s.newBatch(r.out, b.shape)
	}
	return out
}

// move returns the automorphism's permutation of limbs.
func (s *scope) move(element uint64) *kernel.Automorphism {
	if a, ok := s.moves.Load(element); ok {
		return a.(*kernel.Automorphism)
	}
	a, err := kernel.NewAutomorphism(s.params.N(), element)
	if err != nil {
		panic("simd: " + err.Error())
	}
	s.moves.Store(element, a)
	return a
}

// switchSpecial computes the special limbs of every rotation's gadget products, prepared for the division by P.
func (s *scope) switchSpecial(decomposed []decomposed, rotations []rotation) {
	n := len(decomposed)
	s.workers.Each(n*s.sizeP, func(t int) {
		k, i := t/n, t%n
		with := s.scratch.take()
		for e, r := range rotations {
			limbs := [2][]uint64{r.special[i][0][k], r.special[i][1][k]}
			s.switchHoisted(e == 0, decomposed[i], s.sizeQ+k, r.key, with, nil, limbs)
			for _, limb := range limbs {
				s.primes[s.sizeQ+k].ntt.Backward(limb, limb)
			}
		}
		s.scratch.give(with)
	})
	s.workers.Each(len(rotations)*n*2, func(t int) {
		s.bases.special.Prepare(rotations[t/(2*n)].special[t/2%n][t%2])
	})
}

// switchLimbs computes the rotations modulo Q.
func (s *scope) switchLimbs(b *batch, decomposed []decomposed, rotations []rotation) {
	n := len(decomposed)
	s.workers.Each(n*(b.level+1), func(t int) {
		j, i := t/n, t%n
		polys, by, q := b.values[i].polys, s.bases.special, &s.primes[j]
		own := func(j, from, to int, strips [3][]uint64) ([2][]uint64, []uint64) {
			q.Combine(strips[0], 0, []kernel.Term{{K: q.digitScale, X: polys[1][j][from:to]}})
			return [2][]uint64{zeros[:to-from], zeros[:to-from]}, strips[0]
		}
		with := s.scratch.take()
		for e, r := range rotations {
			s.switchHoisted(e == 0, decomposed[i], j, r.key, with, own, with.sums)
			for c, add := range [2][]uint64{polys[0][j], nil} {
				out, sum := r.out[i].polys[c][j], with.sums[c]
				s.change(by, j, r.special[i][c], add, with, func(from, to int) {
					part := add
					if part != nil {
						part = part[from:to]
					}
					q.DivideMove(out, sum[from:to], with.change[from:to], part, by.inverse[j], r.move, from)
				})
			}
		}
		s.scratch.give(with)
	})
}

// switchHoisted is switchLimb for the first of several keys. For the others it uses the digits that the first one left.
func (s *scope) switchHoisted(first bool, x decomposed, j int, k key, with *scratch, r rest, out [2][]uint64) {
	if first {
		s.switchLimb(x, j, k, with, r, out)
		return
	}
	s.multiply(x, j, k, with, r, out, 0, s.params.N())
}
