package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// strand is a sequence of instructions to be written. The instructions of independent strands are interleaved, because
// a processor looks only a short way past an instruction that waits for an earlier one.
type strand []func()

func (s *strand) then(instruction func()) { *s = append(*s, instruction) }

// write writes the instructions that f appends.
func write(f func(s *strand)) {
	var s strand
	f(&s)
	for _, instruction := range s {
		instruction()
	}
}

// each appends n independent strands. It interleaves abreast of them at a time, one instruction of each in turn.
func (s *strand) each(n, abreast int, f func(s *strand, i int)) {
	for first := 0; first < n; first += abreast {
		strands := make([]strand, min(n-first, abreast))
		longest := 0
		for i := range strands {
			f(&strands[i], first+i)
			longest = max(longest, len(strands[i]))
		}
		for step := range longest {
			for _, one := range strands {
				if step < len(one) {
					s.then(one[step])
				}
			}
		}
	}
}

// both appends two independent strands, spread evenly over each other.
func (s *strand) both(x, y strand) {
	i, j := 0, 0
	for i < len(x) || j < len(y) {
		if j == len(y) || i < len(x) && i*len(y) <= j*len(x) {
			s.then(x[i])
			i++
		} else {
			s.then(y[j])
			j++
		}
	}
}

// source is an operand of vector instructions: a register, a vector in memory, or a word there for all lanes.
type source struct {
	Op
	broadcast bool
}

func register(v VecVirtual) source { return source{v, false} }

// copied returns a register with the value of a source.
func (s *strand) copied(f source) VecVirtual {
	z := ZMM()
	s.then(func() {
		if f.broadcast {
			VPBROADCASTQ(f.Op, z)
		} else {
			VMOVDQA64(f.Op, z)
		}
	})
	return z
}

// multiplyAddLow adds the low 52 bits of f*x to sum, multiplyAddHigh the high ones.
func (s *strand) multiplyAddLow(f source, x, sum VecVirtual) {
	s.then(func() {
		if f.broadcast {
			VPMADD52LUQ_BCST(f.Op, x, sum)
		} else {
			VPMADD52LUQ(f.Op, x, sum)
		}
	})
}

func (s *strand) multiplyAddHigh(f source, x, sum VecVirtual) {
	s.then(func() {
		if f.broadcast {
			VPMADD52HUQ_BCST(f.Op, x, sum)
		} else {
			VPMADD52HUQ(f.Op, x, sum)
		}
	})
}

// multiplyHalves sets product to the low half of f times the low half of x.
func (s *strand) multiplyHalves(f source, x, product VecVirtual) {
	s.then(func() {
		if f.broadcast {
			VPMULUDQ_BCST(f.Op, x, product)
		} else {
			VPMULUDQ(f.Op, x, product)
		}
	})
}

// multiplyLow sets product to f*x modulo 2^64.
func (s *strand) multiplyLow(f source, x, product VecVirtual) {
	s.then(func() {
		if f.broadcast {
			VPMULLQ_BCST(f.Op, x, product)
		} else {
			VPMULLQ(f.Op, x, product)
		}
	})
}

// add sets sum to x + f.
func (s *strand) add(f source, x, sum VecVirtual) {
	s.then(func() {
		if f.broadcast {
			VPADDQ_BCST(f.Op, x, sum)
		} else {
			VPADDQ(f.Op, x, sum)
		}
	})
}

// subtract sets difference to x - f.
func (s *strand) subtract(f source, x, difference VecVirtual) {
	s.then(func() {
		if f.broadcast {
			VPSUBQ_BCST(f.Op, x, difference)
		} else {
			VPSUBQ(f.Op, x, difference)
		}
	})
}

// and sets out to x & f.
func (s *strand) and(f source, x, out VecVirtual) {
	s.then(func() {
		if f.broadcast {
			VPANDQ_BCST(f.Op, x, out)
		} else {
			VPANDQ(f.Op, x, out)
		}
	})
}

// shift sets out to x >> n.
func (s *strand) shift(n uint8, x, out VecVirtual) { s.then(func() { VPSRLQ(U8(n), x, out) }) }

// subtractIfBelow subtracts m where it is not above x.
func (s *strand) subtractIfBelow(m source, x VecVirtual) {
	t := ZMM()
	s.subtract(m, x, t)
	s.then(func() { VPMINUQ(t, x, x) })
}

func (s *strand) move(from, to VecVirtual) { s.then(func() { VMOVDQA64(from, to) }) }
