package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// Vectors of the constants that kernels of fma take. Keep them in step with fmaConstants in package kernel.
const (
	fmaQ       = iota // q
	fmaInverse        // 1/q
	fmaRound          // 3*2^51: a float64 that it is added to and subtracted from is rounded to an integer
	fmaShift          // 2^52: the words of this float64 and an integer below it, joined, are their sum
	fmaWord           // q, an integer
)

// fma is arithmetic in float64 with fused multiply-add, in 256-bit registers. Values are integers of either sign below
// 2^52 in magnitude, and primes below 2^50; all results are exact.
//
// A product y*f, for f at most q/2 in magnitude, is h + l, where h is rounded and l the rest, which one multiply-add
// computes. Its quotient n by q is an integer near h/q: rounding makes it at most 1/2 off, and the errors of h and
// 1/q at most |y|*2^-53 more. So h - n*q + l, again computed exactly, is at most q*(1/2 + |y|*2^-53), which is q.
// (The method is that of FLINT's fft_small.)
type fma struct {
	q, inverse, round source
	constants         Register
}

func newFMA() *fma { return new(fma) }

func (a *fma) tag() string  { return "fma" }
func (a *fma) lanes() int   { return 4 }
func (a *fma) words() int   { return 1 }
func (a *fma) limit() int   { return 4 }
func (a *fma) lazy() int    { return 1 }
func (a *fma) narrow() bool { return true }
func (a *fma) cleans() bool { return false }
func (a *fma) pairs() bool  { return true }
func (a *fma) fuses() bool  { return false }

func (a *fma) abreast(values int) int { return max((16-3-values)/3, 1) }

// setup leaves 1/q in memory for kernels that need the register for their values.
func (a *fma) setup(constants Register, all bool) {
	a.constants = constants
	a.q, a.inverse, a.round = a.constant(fmaQ), a.constant(fmaInverse), a.constant(fmaRound)
	loaded := []*source{&a.q, &a.round}
	if all {
		loaded = append(loaded, &a.inverse)
	}
	for _, f := range loaded {
		y := YMM()
		VMOVUPD(f.Op, y)
		*f = register(y)
	}
}

// constant is a vector of constants in memory.
func (a *fma) constant(i int) source { return source{Mem{Base: a.constants, Disp: 32 * i}, false} }

func (a *fma) load(s *strand, from Mem, bound int) *value {
	y := YMM()
	s.then(func() { VMOVUPD(from, y) })
	return &value{y, bound}
}

func (a *fma) store(s *strand, v *value, to Mem) {
	y := v.reg
	s.then(func() { VMOVUPD(y, to) })
}

func (a *fma) transpose(s *strand, v []*value) []*value {
	v = s.exchange(v, 1, YMM,
		func(x, y, z VecVirtual) { VUNPCKLPD(x, y, z) },
		func(x, y, z VecVirtual) { VUNPCKHPD(x, y, z) })
	return s.exchange(v, 2, YMM,
		func(x, y, z VecVirtual) { VPERM2F128(U8(0x20), x, y, z) },
		func(x, y, z VecVirtual) { VPERM2F128(U8(0x31), x, y, z) })
}

// inLane finds one vector per factor in the record.
func (a *fma) inLane(record, _ Register, disp int) (w, other twiddles) {
	return func(layer, i int) factor {
		return factor{w: source{Mem{Base: record, Disp: disp + 32*(1<<layer+i)}, false}}
	}, nil
}

func (a *fma) enter(s *strand, x *value) {
	y := x.reg
	s.then(func() { VORPD(a.constant(fmaShift).Op, y, y) })
	s.then(func() { VSUBPD(a.constant(fmaShift).Op, y, y) })
}

// times returns y*f as the sum of two registers. The second one held f.
func (a *fma) times(s *strand, y VecVirtual, f factor) (high, low VecVirtual) {
	high, low = YMM(), YMM()
	quotient := YMM()
	s.then(func() {
		if f.w.broadcast {
			VBROADCASTSD(f.w.Op, low)
		} else {
			VMOVUPD(f.w.Op, low)
		}
	})
	s.then(func() { VMULPD(y, low, high) })
	s.then(func() { VFMSUB213PD(high, y, low) })
	s.then(func() { VMOVAPD(high, quotient) })
	s.then(func() { VFMADD132PD(a.inverse.Op, a.round.Op.(VecVirtual), quotient) })
	s.then(func() { VSUBPD(a.round.Op, quotient, quotient) })
	s.then(func() { VFNMADD231PD(a.q.Op, quotient, high) })
	return high, low
}

func (a *fma) product(s *strand, y VecVirtual, f factor) VecVirtual {
	high, low := a.times(s, y, f)
	s.then(func() { VADDPD(low, high, high) })
	return high
}

func (a *fma) butterfly(s *strand, x, y VecVirtual, f factor) {
	product := a.product(s, y, f)
	s.then(func() { VSUBPD(product, x, y) })
	s.then(func() { VADDPD(product, x, x) })
}

func (a *fma) add(s *strand, y, x *value) {
	from, to := y.reg, x.reg
	s.then(func() { VADDPD(from, to, to) })
	x.bound += y.bound
}

func (a *fma) difference(s *strand, y, x *value) *value {
	d := &value{YMM(), y.bound + x.bound}
	from, minus := y.reg, x.reg
	s.then(func() { VSUBPD(minus, from, d.reg) })
	return d
}

func (a *fma) reduce(s *strand, x VecVirtual) {
	quotient := YMM()
	s.then(func() { VMOVAPD(x, quotient) })
	s.then(func() { VFMADD132PD(a.inverse.Op, a.round.Op.(VecVirtual), quotient) })
	s.then(func() { VSUBPD(a.round.Op, quotient, quotient) })
	s.then(func() { VFNMADD231PD(a.q.Op, quotient, x) })
}

func (a *fma) reduceAny(s *strand, x VecVirtual) { a.reduce(s, x) }

// canonical reduces even products: a product may be q, but what reduce leaves is about q/2 at most.
func (a *fma) canonical(s *strand, x *value) {
	y, positive := x.reg, YMM()
	a.reduce(s, y)
	s.then(func() { VADDPD(a.round.Op, y, y) })
	s.then(func() { VPSUBQ(a.round.Op, y, y) })
	s.then(func() { VPADDQ(a.constant(fmaWord).Op, y, positive) })
	s.then(func() { VBLENDVPD(y, positive, y, y) })
}

func (a *fma) clean(s *strand, x *value) { a.canonical(s, x) }
