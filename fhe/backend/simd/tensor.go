package simd

import (
	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/ring/kernel"
)

func (s *scope) Tensor(x, y backend.Batch) backend.Batch {
	operands := s.ciphertexts(x, y)
	a, b := operands[0], operands[1]
	of := shape{level: a.level, degree: 2}
	out := s.newValues(a.Len(), of)
	s.workers.Each(len(out)*(a.level+1), func(k int) {
		i, j := k/(a.level+1), k%(a.level+1)
		u, v, w := a.values[i].polys, b.values[i].polys, out[i].polys
		q := &s.primes[j]
		q.Tensor([3][]uint64{w[0][j], w[1][j], w[2][j]}, [2][]uint64{u[0][j], u[1][j]}, [2][]uint64{v[0][j], v[1][j]}, q.t, q.t)
	})
	return s.newBatch(out, of)
}

func (s *scope) Relinearise(x backend.Batch, k backend.Key) backend.Batch {
	b := s.get(x)
	if b.degree != 2 {
		panic("simd: relinearisation of a batch that is not a tensor product")
	}
	square := func(i, j int, _ []uint64) []uint64 { return b.values[i].polys[2][j] }
	return s.relinearise(b.Len(), b.level, k.(key), square, func(i int) rest {
		polys := b.values[i].polys
		return func(j, from, to int, strips [3][]uint64) ([2][]uint64, []uint64) {
			q := &s.primes[j]
			for c, factor := range [3]uint64{q.p, q.p, q.digitScale} {
				q.Combine(strips[c], 0, []kernel.Term{{K: factor, X: polys[c][j][from:to]}})
			}
			return [2][]uint64{strips[0], strips[1]}, strips[2]
		}
	})
}

func (s *scope) MulRelin(x, y backend.Batch, k backend.Key) backend.Batch {
	operands := s.ciphertexts(x, y)
	a, b := operands[0], operands[1]
	square := func(i, j int, out []uint64) []uint64 {
		q := &s.primes[j]
		q.Product(out, a.values[i].polys[1][j], b.values[i].polys[1][j], q.t)
		return out
	}
	return s.relinearise(a.Len(), a.level, k.(key), square, func(i int) rest {
		u, v := a.values[i].polys, b.values[i].polys
		return func(j, from, to int, strips [3][]uint64) ([2][]uint64, []uint64) {
			q := &s.primes[j]
			q.Tensor(strips, [2][]uint64{u[0][j][from:to], u[1][j][from:to]}, [2][]uint64{v[0][j][from:to], v[1][j][from:to]},
				q.tp, q.Mul(q.t, q.digitScale))
			return [2][]uint64{strips[0], strips[1]}, strips[2]
		}
	})
}

// relinearise returns the gadget products of a key with n polynomials, given as decompose takes them, plus the rests.
func (s *scope) relinearise(n, level int, k key, limb func(i, j int, out []uint64) []uint64, rests func(i int) rest) backend.Batch {
	of := shape{level: level, degree: 1, special: true}
	out := s.newValues(n, of)
	decomposed := s.decompose(n, level, limb)
	indices := s.limbs(level, true)
	s.workers.Each(n*len(indices), func(t int) {
		j, i := indices[t/n], t%n // the batch shares the limb of the key
		with := s.scratch.take()
		s.switchLimb(decomposed[i], j, k, with, rests(i), [2][]uint64{out[i].polys[0][j], out[i].polys[1][j]})
		s.scratch.give(with)
	})
	s.giveDecomposed(decomposed)
	return s.newBatch(out, of)
}
