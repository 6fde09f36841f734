package simd

import (
	"github.com/glomar-network/glomar/fhe/ring/kernel"
)

// change is a change of basis from some primes to others.
type change struct {
	*kernel.Basis
	sources []int
	to      []*kernel.Extension // by prime; nil for the sources
	inverse []uint64            // by prime: 1/(product of the sources)
}

// bases are the changes of basis that key switches and divisions need.
type bases struct {
	digits  [][]*change // by digit, and by its number of primes less one: to all other primes
	special *change     // from P to Q
	last    []*change   // by level: from its last prime and P to the primes below
	lastQ   []*change   // by level: from its last prime alone
}

func newBases(e *engine) bases {
	special := make([]int, e.sizeP)
	for i := range special {
		special[i] = e.sizeQ + i
	}
	b := bases{special: e.newChange(special, kernel.Division)}
	for from := 0; from < e.sizeQ; from += e.sizeP {
		var sizes []*change
		var sources []int
		for j := from; j < min(from+e.sizeP, e.sizeQ); j++ {
			sources = append(sources, j)
			sizes = append(sizes, e.newChange(sources[:len(sources):len(sources)], kernel.GadgetDigit))
		}
		b.digits = append(b.digits, sizes)
	}
	for level := range e.sizeQ {
		b.last = append(b.last, e.newChange(append([]int{level}, special...), kernel.Division))
		b.lastQ = append(b.lastQ, e.newChange([]int{level}, kernel.LastPrime))
	}
	return b
}

// newChange prepares a change from the primes with the given indices.
func (e *engine) newChange(sources []int, purpose kernel.Purpose) *change {
	x := &change{sources: sources}
	moduli := make([]*kernel.Modulus, len(sources))
	isSource := map[int]bool{}
	for i, j := range sources {
		moduli[i], isSource[j] = e.primes[j].Modulus, true
	}
	x.Basis = kernel.NewBasis(moduli, purpose)
	for j := range e.primes {
		q := &e.primes[j]
		scale := uint64(1)
		if purpose == kernel.GadgetDigit {
			scale = q.digitScale
		}
		if isSource[j] {
			x.to, x.inverse = append(x.to, nil), append(x.inverse, 0)
			continue
		}
		x.to = append(x.to, x.To(q.Modulus, scale))
		x.inverse = append(x.inverse, q.Inverse(x.Product(q.Modulus)))
	}
	return x
}

// digits returns the changes of basis of the digits at a level.
func (e *engine) digits(level int) []*change {
	n := level/e.sizeP + 1
	out := make([]*change, n)
	for d := range out {
		out[d] = e.bases.digits[d][min(e.sizeP, level+1-d*e.sizeP)-1]
	}
	return out
}

// prepare takes the source limbs of a polynomial out of the NTT domain and turns them into what extend reads, in memory
// of one limb for each.
func (s *scope) prepare(x *change, in func(j int, out []uint64) []uint64, memory [][]uint64) {
	s.workers.Each(len(memory), func(k int) {
		j := x.sources[k]
		s.primes[j].ntt.Backward(in(j, memory[k]), memory[k])
	})
	x.Prepare(memory)
}
