package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// arithmetic is lazy arithmetic modulo primes of a size. Values are integers below limit*q, products below lazy*q.
type arithmetic interface {
	bits() int    // primes are below 2^bits
	limit() int   // the largest bound of a value
	lazy() int    // the bound of products
	narrow() bool // inputs of the first pass may exceed limit*q

	setup(constants Register)
	// abreast is the number of strands whose registers there is room for.
	abreast() int
	// add sets x, y to x + y*f, x - y*f. Both have x's bound plus lazy.
	add(s *strand, x, y VecVirtual, f factor)
	// mul returns y*f.
	mul(s *strand, y VecVirtual, f factor) VecVirtual
	// subtract returns y - x plus a multiple of q that is not below x.
	subtract(s *strand, y, x *value) *value
	// reduce brings a value below lazy*q.
	reduce(s *strand, x VecVirtual)
	// reduceAny brings any word below lazy*q.
	reduceAny(s *strand, x VecVirtual)
	// canonical brings a value below q.
	canonical(s *strand, x *value)
	// clean brings a value to the representation that callers see, which may exceed q.
	clean(s *strand, x *value)
}

// strand is a sequence of instructions yet to be written. Those of independent strands are written in turn, since a
// processor sees only so far ahead of an instruction that waits for the one before.
type strand []func()

func (s *strand) then(instruction func()) { *s = append(*s, instruction) }

// weave calls f for n independent strands and writes their instructions in turn.
func weave(a arithmetic, n int, f func(s *strand, i int)) {
	for first := 0; first < n; first += a.abreast() {
		strands := make([]strand, min(n-first, a.abreast()))
		longest := 0
		for i := range strands {
			f(&strands[i], first+i)
			longest = max(longest, len(strands[i]))
		}
		for step := range longest {
			for _, s := range strands {
				if step < len(s) {
					s[step]()
				}
			}
		}
	}
}

// Words of the constants that kernels take, to be kept in step with newConstants in package kernel.
const (
	constQ      = iota // q
	const2Q            // 2q
	const4Q            // 4q
	constMinusQ        // 2^52 - q
	constMu            // floor(2^52/q), or floor(2^64/q) for 64-bit arithmetic
	constMask          // 2^52 - 1
	constTwo           // 2
	constRoots         // I, sqrt(I) and I*sqrt(I), and their companions, where I*I = -1
)

func constant(base Register, i int) VecVirtual {
	z := ZMM()
	VPBROADCASTQ(Mem{Base: base, Disp: 8 * i}, z)
	return z
}

// factor is a constant w in memory with its companion floor(w*2^52/q) or floor(w*2^64/q) (Shoup): one word each,
// for all lanes, or a vector each.
type factor struct {
	Mem
	vector bool
}

func scalar(base Register, pair int) factor { return factor{Mem{Base: base, Disp: 16 * pair}, false} }

func vector(base Register, disp int) factor { return factor{Mem{Base: base, Disp: disp}, true} }

// root is one of the three constants after constRoots.
func root(constants Register, i int) factor {
	return factor{Mem{Base: constants, Disp: 8*constRoots + 16*i}, false}
}

func (f factor) companion() Mem {
	m := f.Mem
	if m.Disp += 8; f.vector {
		m.Disp += 56
	}
	return m
}

func copied(v VecVirtual) VecVirtual {
	z := ZMM()
	VMOVDQA64(v, z)
	return z
}

func (s *strand) copied(v VecVirtual) VecVirtual {
	z := ZMM()
	s.then(func() { VMOVDQA64(v, z) })
	return z
}

// ifma is arithmetic with 52-bit multiply-add. Only the low 52 bits of a word count: they are the value. Multiply-add
// ignores the others, and so do addition and subtraction.
type ifma struct {
	size                  int
	q, q2, q4, minusQ, mu VecVirtual
	mask, two, zero       VecVirtual
	constants             Register
}

func newIFMA(bits int) *ifma { return &ifma{size: bits} }

func (a *ifma) bits() int    { return a.size }
func (a *ifma) limit() int   { return 1 << (52 - a.size) }
func (a *ifma) lazy() int    { return 2 }
func (a *ifma) narrow() bool { return false } // reduce takes any value below 2^52

func (a *ifma) setup(constants Register) {
	a.minusQ, a.mu = constant(constants, constMinusQ), constant(constants, constMu)
	a.q, a.q2, a.q4 = constant(constants, constQ), constant(constants, const2Q), constant(constants, const4Q)
	a.mask, a.two = constant(constants, constMask), constant(constants, constTwo)
	a.zero = ZMM()
	VPXORQ(a.zero, a.zero, a.zero)
}

func (a *ifma) abreast() int { return 4 }

// mulAdd adds y*f, below 2q, to sum.
func (a *ifma) mulAdd(s *strand, sum, y VecVirtual, f factor) {
	quotient := s.copied(a.zero)
	if f.vector {
		s.then(func() { VPMADD52HUQ(f.companion(), y, quotient) })
		s.then(func() { VPMADD52LUQ(f.Mem, y, sum) })
	} else {
		s.then(func() { VPMADD52HUQ_BCST(f.companion(), y, quotient) })
		s.then(func() { VPMADD52LUQ_BCST(f.Mem, y, sum) })
	}
	s.then(func() { VPMADD52LUQ(a.minusQ, quotient, sum) })
}

func (a *ifma) mul(s *strand, y VecVirtual, f factor) VecVirtual {
	product := s.copied(a.zero)
	a.mulAdd(s, product, y, f)
	return product
}

// add computes the difference as 2x + 2q minus the sum: one multiply-add prepares it while the product is under way.
func (a *ifma) add(s *strand, x, y VecVirtual, f factor) {
	twice := s.copied(a.q2)
	s.then(func() { VPMADD52LUQ(a.two, x, twice) })
	a.mulAdd(s, x, y, f)
	s.then(func() { VPSUBQ(x, twice, y) })
}

func (a *ifma) subtract(s *strand, y, x *value) *value {
	multiple, bound := a.q2, 2
	if x.bound > 2 {
		multiple, bound = a.q4, 4
	}
	return s.difference(y, x, multiple, bound)
}

func (a *ifma) reduce(s *strand, x VecVirtual) {
	quotient := s.copied(a.zero)
	s.then(func() { VPMADD52HUQ(a.mu, x, quotient) })
	s.then(func() { VPMADD52LUQ(a.minusQ, quotient, x) })
}

func (a *ifma) reduceAny(s *strand, x VecVirtual) { a.reduce(s, x) }

func (a *ifma) canonical(s *strand, x *value) {
	if x.bound > 2 {
		a.reduce(s, x.reg)
	}
	s.and(x.reg, a.mask)
	s.subtractIfBelow(x.reg, a.q)
}

func (a *ifma) clean(s *strand, x *value) { s.and(x.reg, a.mask) }

// wide is arithmetic with 64-bit products. Companions' products are taken without their lowest part and without
// carries, which makes quotients up to two too small: products are below 4q, and q below 2^61.
type wide struct {
	q, q2, q4, mu VecVirtual
}

func newWide() *wide { return new(wide) }

func (a *wide) bits() int    { return 61 }
func (a *wide) limit() int   { return 8 }
func (a *wide) lazy() int    { return 4 }
func (a *wide) narrow() bool { return true }

func (a *wide) setup(constants Register) {
	a.q, a.q2, a.q4 = constant(constants, constQ), constant(constants, const2Q), constant(constants, const4Q)
	a.mu = constant(constants, constMu)
}

func (a *wide) abreast() int { return 2 }

// quotient returns the high word of y*companion, or one or two less.
func (a *wide) quotient(s *strand, y VecVirtual, low, high func(y, product VecVirtual)) VecVirtual {
	yHigh, middle, other, q := ZMM(), ZMM(), ZMM(), ZMM()
	s.then(func() { VPSRLQ(U8(32), y, yHigh) })
	s.then(func() { high(y, other) })
	s.then(func() { low(yHigh, middle) })
	s.then(func() { high(yHigh, q) })
	s.then(func() { VPSRLQ(U8(32), other, other) })
	s.then(func() { VPSRLQ(U8(32), middle, middle) })
	s.then(func() { VPADDQ(other, q, q) })
	s.then(func() { VPADDQ(middle, q, q) })
	return q
}

func (a *wide) mul(s *strand, y VecVirtual, f factor) VecVirtual {
	multiply := func(m Mem) func(y, product VecVirtual) {
		return func(y, product VecVirtual) {
			if f.vector {
				VPMULUDQ(m, y, product)
			} else {
				VPMULUDQ_BCST(m, y, product)
			}
		}
	}
	low, high := f.companion(), f.companion()
	high.Disp += 4 // the upper half of every companion, below the lower half of the next word, which is ignored
	quotient, product := a.quotient(s, y, multiply(low), multiply(high)), ZMM()
	if f.vector {
		s.then(func() { VPMULLQ(f.Mem, y, product) })
	} else {
		s.then(func() { VPMULLQ_BCST(f.Mem, y, product) })
	}
	s.then(func() { VPMULLQ(a.q, quotient, quotient) })
	s.then(func() { VPSUBQ(quotient, product, product) })
	return product
}

func (a *wide) add(s *strand, x, y VecVirtual, f factor) {
	product := a.mul(s, y, f)
	s.then(func() { VPSUBQ(product, a.q4, y) })
	s.then(func() { VPADDQ(x, y, y) })
	s.then(func() { VPADDQ(product, x, x) })
}

func (a *wide) subtract(s *strand, y, x *value) *value { return s.difference(y, x, a.q4, 4) }

func (a *wide) reduce(s *strand, x VecVirtual) { s.subtractIfBelow(x, a.q4) }

func (a *wide) reduceAny(s *strand, x VecVirtual) {
	muHigh := ZMM()
	s.then(func() { VPSRLQ(U8(32), a.mu, muHigh) })
	quotient := a.quotient(s, x,
		func(y, product VecVirtual) { VPMULUDQ(a.mu, y, product) },
		func(y, product VecVirtual) { VPMULUDQ(muHigh, y, product) })
	s.then(func() { VPMULLQ(a.q, quotient, quotient) })
	s.then(func() { VPSUBQ(quotient, x, x) })
}

func (a *wide) canonical(s *strand, x *value) {
	if x.bound > 4 {
		s.subtractIfBelow(x.reg, a.q4)
	}
	s.subtractIfBelow(x.reg, a.q2)
	s.subtractIfBelow(x.reg, a.q)
}

func (a *wide) clean(*strand, *value) {}

// difference returns y - x + multiple, where multiple is bound*q and not below x.
func (s *strand) difference(y, x *value, multiple VecVirtual, bound int) *value {
	if x.bound > bound {
		panic(fmt.Sprintf("cannot subtract a value below %dq", x.bound))
	}
	d, from, minus := &value{ZMM(), y.bound + bound}, y.reg, x.reg
	s.then(func() { VPADDQ(multiple, from, d.reg) })
	s.then(func() { VPSUBQ(minus, d.reg, d.reg) })
	return d
}

// subtractIfBelow subtracts m where it is not above x.
func (s *strand) subtractIfBelow(x, m VecVirtual) {
	t := ZMM()
	s.then(func() { VPSUBQ(m, x, t) })
	s.then(func() { VPMINUQ(t, x, x) })
}

func (s *strand) and(x, mask VecVirtual) { s.then(func() { VPANDQ(mask, x, x) }) }
