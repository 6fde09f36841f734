package simd

import (
	"github.com/glomar-network/glomar/fhe/backend"
)

func (s *scope) Reduce(x backend.Batch) backend.Batch {
	b := s.get(x)
	if !b.special {
		return s.newBatch(b.values, b.shape)
	}
	return s.divide(b, s.bases.special, b.level)
}

func (s *scope) Rescale(x backend.Batch) backend.Batch {
	b := s.get(x)
	switch {
	case b.level == 0:
		panic("simd: rescaling at level 0")
	case b.special:
		return s.divide(b, s.bases.last[b.level], b.level-1)
	default:
		return s.divide(b, s.bases.lastQ[b.level], b.level-1)
	}
}

// divide divides by the primes that the change of basis starts from, and rounds.
func (s *scope) divide(b *batch, by *change, level int) backend.Batch {
	of := shape{level: level, degree: b.degree}
	out := s.newValues(b.Len(), of)
	n, polys := b.Len()*(b.degree+1), b.degree+1
	memory := make([][]uint64, n*len(by.sources))
	s.pool.take(memory)
	prepared := func(k int) [][]uint64 { return memory[k*len(by.sources) : (k+1)*len(by.sources)] }
	s.workers.Each(n, func(k int) {
		p := b.values[k/polys].polys[k%polys]
		s.prepare(by, func(j int, _ []uint64) []uint64 { return p[j] }, prepared(k))
	})
	s.workers.Each(n*(level+1), func(t int) {
		k, j := t/(level+1), t%(level+1)
		i, c := k/polys, k%polys
		with := s.scratch.take()
		x, quotient, q := b.values[i].polys[c][j], out[i].polys[c][j], &s.primes[j]
		s.change(by, j, prepared(k), x, with, func(from, to int) {
			q.Divide(quotient[from:to], x[from:to], with.change[from:to], by.inverse[j])
		})
		s.scratch.give(with)
	})
	s.pool.give(memory)
	return s.newBatch(out, of)
}

// change computes the prepared limbs modulo prime j, in the NTT domain, in scratch memory. After every part it calls
// next. If ahead is not nil, it fetches that part of ahead from memory before, for next to read.
func (s *scope) change(x *change, j int, prepared [][]uint64, ahead []uint64, with *scratch, next func(from, to int)) {
	transform := s.primes[j].ntt
	x.to[j].Start(transform, with.change, prepared)
	part := transform.Part()
	for from := 0; from < s.params.N(); from += part {
		var fetched [2][]uint64
		if ahead != nil {
			fetched[0] = ahead[from:]
		}
		transform.Finish(with.change, from, false, fetched)
		next(from, from+part)
	}
}
