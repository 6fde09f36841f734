package simd

import (
	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/ring/kernel"
)

// addend is a term of a sum, unwrapped.
type addend struct {
	k int64
	*batch
}

func (s *scope) Sum(constant int64, terms ...backend.Term) backend.Batch {
	addends := make([]addend, len(terms))
	for i, t := range terms {
		addends[i] = addend{t.K, s.get(t.X)}
	}
	of := addends[0].shape
	for _, a := range addends {
		if a.level != of.level || a.degree != of.degree || a.Len() != addends[0].Len() {
			panic("simd: terms of different levels, lengths or degrees")
		}
		of.special = of.special || a.special
	}
	out := s.newValues(addends[0].Len(), of)
	s.eachLimb(len(out), of, func(i, c, j int) {
		k := int64(0)
		if c == 0 {
			k = constant
		}
		s.sumLimb(j, out[i].polys[c][j], k, addends, i, c, of.special)
	})
	return s.newBatch(out, of)
}

// eachLimb calls f for every limb j of every polynomial c of every value i.
func (s *scope) eachLimb(n int, of shape, f func(i, c, j int)) {
	indices, polys := s.limbs(of.level, of.special), of.degree+1
	s.workers.Each(n*polys*len(indices), func(k int) {
		k, j := k/len(indices), indices[k%len(indices)]
		f(k/polys, k%polys, j)
	})
}

// sumLimb computes limb j of polynomial c of value i. A term modulo Q of a sum modulo QP is multiplied by P, and so is
// the constant; they have no special limbs.
func (s *scope) sumLimb(j int, out []uint64, constant int64, addends []addend, i, c int, special bool) {
	q := &s.primes[j]
	start := uint64(0)
	if constant != 0 {
		start = q.Mul(q.Residue(constant), q.inverseT)
		if special {
			start = q.Mul(start, q.p) // 0 modulo a special prime
		}
	}
	terms := make([]kernel.Term, 0, kernel.MaxTerms)
	for _, a := range addends {
		k := q.Residue(a.k)
		if special && !a.special {
			if j >= s.sizeQ {
				continue
			}
			k = q.Mul(k, q.p)
		}
		if len(terms) == kernel.MaxTerms {
			q.Combine(out, start, terms)
			terms, start = append(terms[:0], kernel.Term{K: 1, X: out}), 0
		}
		terms = append(terms, kernel.Term{K: k, X: a.values[i].polys[c][j]})
	}
	q.Combine(out, start, terms)
}

func (s *scope) MulPlain(x backend.Batch, p backend.Plaintext) backend.Batch {
	b, plain := s.get(x), p.(poly)
	if b.special && len(plain) < len(s.primes) {
		panic("simd: plaintext without special limbs for a batch modulo QP")
	}
	out := s.newValues(b.Len(), b.shape)
	s.eachLimb(len(out), b.shape, func(i, c, j int) {
		q := &s.primes[j]
		q.Product(out[i].polys[c][j], b.values[i].polys[c][j], plain[j], q.plainScale)
	})
	return s.newBatch(out, b.shape)
}
