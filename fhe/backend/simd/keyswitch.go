package simd

import (
	"github.com/glomar-network/glomar/fhe/ring/kernel"
)

// decomposed is a polynomial's gadget decomposition: for every digit, the limbs that its change of basis extends from.
// It takes the memory of one polynomial. Digits modulo the other primes exist only in scratch memory, one prime at a
// time.
type decomposed struct {
	digits []*change
	limbs  [][]uint64 // by prime of Q
}

// decompose decomposes n polynomials at a level. limb writes limb j of polynomial i, in the NTT domain, to out, or
// returns where it already is.
func (s *scope) decompose(n, level int, limb func(i, j int, out []uint64) []uint64) []decomposed {
	x := make([]decomposed, n)
	digits := s.digits(level)
	for i := range x {
		x[i] = decomposed{digits: digits, limbs: make([][]uint64, level+1)}
		s.pool.take(x[i].limbs)
	}
	s.workers.Each(n*len(digits), func(k int) {
		i, d := k/len(digits), digits[k%len(digits)]
		s.prepare(d, func(j int, out []uint64) []uint64 { return limb(i, j, out) }, x[i].digit(d))
	})
	return x
}

// digit returns the limbs that a digit extends from.
func (x decomposed) digit(d *change) [][]uint64 {
	return x.limbs[d.sources[0] : d.sources[0]+len(d.sources)]
}

func (s *scope) giveDecomposed(xs []decomposed) {
	for _, x := range xs {
		s.pool.give(x.limbs)
	}
}

// start begins to write every digit modulo prime j to scratch memory, in the NTT domain and scaled for Accumulate. It
// leaves out the digit that j belongs to: there the decomposed polynomial itself is the digit.
func (s *scope) start(x decomposed, j int, to *scratch) {
	for d, digit := range x.digits {
		if digit.to[j] != nil {
			digit.to[j].Start(s.primes[j].ntt, to.digits[d], x.digit(digit))
		}
	}
}

// finish completes a part of what start began. Meanwhile it fetches the part of the key that multiplies the digits
// next.
func (s *scope) finish(x decomposed, j int, k key, to *scratch, from int) {
	transform := s.primes[j].ntt
	for d, digit := range x.digits {
		if digit.to[j] != nil {
			transform.Finish(to.digits[d], from, true, [2][]uint64{k[d][0][j][from:], k[d][1][j][from:]})
		}
	}
}

// rest returns what a gadget product needs besides the extended digits, modulo prime j of Q and for some of the words:
// init, which the product is added to, and own, the decomposed polynomial times digitScale. It may write both to
// strips.
type rest func(j, from, to int, strips [3][]uint64) (init [2][]uint64, own []uint64)

// zeros is added to a product that has nothing to add.
var zeros [strip]uint64

// multiply sets out to the product modulo prime j of a key with the digits in scratch memory, from word first to word
// end.
func (s *scope) multiply(x decomposed, j int, k key, with *scratch, r rest, out [2][]uint64, first, end int) {
	var table [kernel.MaxDigits]kernel.Digit
	for from := first; from < end; from += strip {
		to := min(from+strip, end)
		cut := func(limb []uint64) []uint64 { return limb[from:to] }
		init, own := [2][]uint64{zeros[:to-from], zeros[:to-from]}, []uint64(nil)
		if j < s.sizeQ {
			init, own = r(j, from, to, [3][]uint64{with.strips[0][:to-from], with.strips[1][:to-from], with.strips[2][:to-from]})
		}
		sums := [2][]uint64{cut(out[0]), cut(out[1])}
		n := 0
		for d, digit := range x.digits {
			if n == len(table) {
				s.primes[j].Accumulate(sums, init, table[:n])
				init, n = sums, 0
			}
			table[n] = kernel.Digit{D: own, K0: cut(k[d][0][j]), K1: cut(k[d][1][j])}
			if digit.to[j] != nil {
				table[n].D = cut(with.digits[d])
			}
			n++
		}
		s.primes[j].Accumulate(sums, init, table[:n])
	}
}

// switchLimb sets out to the product modulo prime j of a key with a polynomial.
func (s *scope) switchLimb(x decomposed, j int, k key, with *scratch, r rest, out [2][]uint64) {
	s.start(x, j, with)
	part := s.primes[j].ntt.Part()
	for from := 0; from < s.params.N(); from += part {
		s.finish(x, j, k, with, from)
		s.multiply(x, j, k, with, r, out, from, from+part)
	}
}
