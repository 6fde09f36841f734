package main

import (
	"fmt"
	"strconv"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// value is a register and what is known about its words: their magnitude is below bound*q.
type value struct {
	reg   VecVirtual
	bound int
}

// arithmetic is lazy arithmetic modulo primes of one size, in registers of one instruction set.
type arithmetic interface {
	tag() string  // the end of kernels' names
	lanes() int   // words of a register
	words() int   // words of a factor in tables
	limit() int   // the largest bound of a value
	lazy() int    // the bound of products, and of reduced values
	narrow() bool // inputs of the first pass may exceed the limit
	cleans() bool // clean is cheaper than canonical
	pairs() bool  // blocks, whose number is even, are done in pairs
	fuses() bool  // there are kernels that do more than transform: change a basis before, or fetch memory meanwhile
	// abreast returns how many butterflies there are registers for, beside the given number of values.
	abreast(values int) int

	// load returns a register with a vector from memory.
	load(s *strand, from Mem, bound int) *value
	store(s *strand, v *value, to Mem)
	// transpose returns registers of which register i has lane i of every register of v, as many as there are lanes.
	transpose(s *strand, v []*value) []*value
	// inLane finds the factors of the second half of a block in a record disp bytes from a pointer. If other is not
	// nil, the factors of a layer except the first must be multiplied with it.
	inLane(record, constants Register, disp int) (w, other twiddles)

	// setup loads constants, or only those that are used most.
	setup(constants Register, all bool)
	// butterfly sets x, y to x + y*f, x - y*f. Both have x's bound plus lazy.
	butterfly(s *strand, x, y VecVirtual, f factor)
	// enter turns a vector of callers' words, as load leaves it, into a value.
	enter(s *strand, x *value)
	// product returns y*f.
	product(s *strand, y VecVirtual, f factor) VecVirtual
	// add adds y to x.
	add(s *strand, y, x *value)
	// difference returns y - x. Where values are not negative, it adds a multiple of q that is at least x.
	difference(s *strand, y, x *value) *value
	// reduce brings a value to the bound of products.
	reduce(s *strand, x VecVirtual)
	// reduceAny brings any value, even beyond the limit, to the bound of products.
	reduceAny(s *strand, x VecVirtual)
	// canonical brings a value to the representation that callers see, below q.
	canonical(s *strand, x *value)
	// clean brings a value to the representation that callers see, which may exceed q.
	clean(s *strand, x *value)
}

// Words of the constants that kernels take. Keep them in step with shoup.constants in package kernel.
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

// constant is one of the constants, in a register or in memory.
func constant(base Register, i int, load bool) source {
	m := Mem{Base: base, Disp: 8 * i}
	if !load {
		return source{m, true}
	}
	z := ZMM()
	VPBROADCASTQ(m, z)
	return register(z)
}

// factor is a constant w with its companion floor(w*2^52/q) or floor(w*2^64/q) (Shoup).
type factor struct{ w, companion source }

// registers512 are 512-bit registers.
type registers512 struct{}

func (registers512) lanes() int            { return 8 }
func (registers512) words() int            { return 2 }
func (registers512) cleans() bool          { return true }
func (registers512) pairs() bool           { return false }
func (registers512) enter(*strand, *value) {}

func (registers512) load(s *strand, from Mem, bound int) *value {
	z := ZMM()
	s.then(func() { VMOVDQU64(from, z) })
	return &value{z, bound}
}

func (registers512) store(s *strand, v *value, to Mem) {
	z := v.reg
	s.then(func() { VMOVDQU64(z, to) })
}

func (registers512) add(s *strand, y, x *value) {
	s.add(register(y.reg), x.reg, x.reg)
	x.bound += y.bound
}

// transpose takes eight registers.
func (registers512) transpose(s *strand, v []*value) []*value {
	quarters := func(pattern uint64) func(x, y, z VecVirtual) {
		return func(x, y, z VecVirtual) { VSHUFI64X2(U8(pattern), x, y, z) }
	}
	v = s.exchange(v, 1, ZMM,
		func(x, y, z VecVirtual) { VPUNPCKLQDQ(x, y, z) },
		func(x, y, z VecVirtual) { VPUNPCKHQDQ(x, y, z) })
	v = s.exchange(v, 2, ZMM, quarters(0x88), quarters(0xdd))
	return s.exchange(v, 4, ZMM, quarters(0x88), quarters(0xdd))
}

// inLane finds one vector per layer in the record. The other factors are products with roots of -1, and their inputs
// are multiplied by those roots first. That takes a few instructions and halves the table.
func (registers512) inLane(record, constants Register, disp int) (w, other twiddles) {
	return func(layer, _ int) factor { return vector(record, disp+128+128*layer) },
		func(_, i int) factor { return root(constants, i-1) }
}

// scalar is a pair of words, for all lanes.
func scalar(base Register, disp int) factor {
	return factor{source{Mem{Base: base, Disp: disp}, true}, source{Mem{Base: base, Disp: disp + 8}, true}}
}

// vector is a pair of vectors.
func vector(base Register, disp int) factor {
	return factor{source{Mem{Base: base, Disp: disp}, false}, source{Mem{Base: base, Disp: disp + 64}, false}}
}

// root is one of the three constants after constRoots.
func root(constants Register, i int) factor { return scalar(constants, 8*constRoots+16*i) }

// ifma is arithmetic with 52-bit multiply-add. Only the low 52 bits of a word are its value. Multiply-add ignores the
// others, and so do addition and subtraction.
type ifma struct {
	registers512
	size                                   int
	q, q2, q4, minusQ, mu, mask, two, zero source
}

func newIFMA(bits int) *ifma { return &ifma{size: bits} }

func (a *ifma) tag() string  { return strconv.Itoa(a.size) }
func (a *ifma) limit() int   { return 1 << (52 - a.size) }
func (a *ifma) lazy() int    { return 2 }
func (a *ifma) fuses() bool  { return true }
func (a *ifma) narrow() bool { return false } // reduce takes any value below 2^52

func (a *ifma) abreast(values int) int { return 32 / values }

func (a *ifma) setup(constants Register, all bool) {
	zero := ZMM()
	VPXORQ(zero, zero, zero)
	a.zero = register(zero)
	a.minusQ, a.q2 = constant(constants, constMinusQ, true), constant(constants, const2Q, true)
	a.q, a.q4, a.mu = constant(constants, constQ, all), constant(constants, const4Q, all), constant(constants, constMu, all)
	a.mask, a.two = constant(constants, constMask, all), constant(constants, constTwo, all)
}

// productAdd adds y*f, below 2q, to sum.
func (a *ifma) productAdd(s *strand, sum, y VecVirtual, f factor) {
	quotient := s.copied(a.zero)
	s.multiplyAddHigh(f.companion, y, quotient)
	s.multiplyAddLow(f.w, y, sum)
	s.multiplyAddLow(a.minusQ, quotient, sum)
}

func (a *ifma) product(s *strand, y VecVirtual, f factor) VecVirtual {
	product := s.copied(a.zero)
	a.productAdd(s, product, y, f)
	return product
}

// butterfly computes the difference as 2x + 2q minus the sum: one multiply-add prepares it while the product is
// being computed.
func (a *ifma) butterfly(s *strand, x, y VecVirtual, f factor) {
	twice := s.copied(a.q2)
	s.multiplyAddLow(a.two, x, twice)
	a.productAdd(s, x, y, f)
	s.subtract(register(x), twice, y)
}

func (a *ifma) difference(s *strand, y, x *value) *value {
	if x.bound > 2 {
		return s.difference(y, x, a.q4, 4)
	}
	return s.difference(y, x, a.q2, 2)
}

func (a *ifma) reduce(s *strand, x VecVirtual) {
	quotient := s.copied(a.zero)
	s.multiplyAddHigh(a.mu, x, quotient)
	s.multiplyAddLow(a.minusQ, quotient, x)
}

func (a *ifma) reduceAny(s *strand, x VecVirtual) { a.reduce(s, x) }

func (a *ifma) canonical(s *strand, x *value) {
	if x.bound > 2 {
		a.reduce(s, x.reg)
	}
	s.and(a.mask, x.reg, x.reg)
	s.subtractIfBelow(a.q, x.reg)
}

func (a *ifma) clean(s *strand, x *value) { s.and(a.mask, x.reg, x.reg) }

// wide is arithmetic with 64-bit products. Products with companions leave out their lowest part and carries, so
// quotients are up to two too small. Hence products are below 4q, and q is below 2^61.
type wide struct {
	registers512
	q, q2, q4, mu, muHigh source
}

func newWide() *wide { return new(wide) }

func (a *wide) tag() string  { return "61" }
func (a *wide) limit() int   { return 8 }
func (a *wide) lazy() int    { return 4 }
func (a *wide) fuses() bool  { return false }
func (a *wide) narrow() bool { return true }

func (a *wide) abreast(values int) int { return 16 / values }

func (a *wide) setup(constants Register, all bool) {
	a.q, a.q4 = constant(constants, constQ, true), constant(constants, const4Q, true)
	a.q2 = constant(constants, const2Q, all)
	a.mu = constant(constants, constMu, false)
	a.muHigh = upper(a.mu)
}

// upper is the upper half of every word in memory. The lower half of the next word lies above it, and multiplyHalves
// ignores that.
func upper(f source) source {
	m := f.Op.(Mem)
	m.Disp += 4
	return source{m, f.broadcast}
}

// subtractQuotient subtracts floor(y*f/2^64)*q, or q or 2q less, from x.
func (a *wide) subtractQuotient(s *strand, x, y VecVirtual, f source) {
	yHigh, middle, other, quotient := ZMM(), ZMM(), ZMM(), ZMM()
	s.shift(32, y, yHigh)
	s.multiplyHalves(upper(f), y, other)
	s.multiplyHalves(f, yHigh, middle)
	s.multiplyHalves(upper(f), yHigh, quotient)
	s.shift(32, other, other)
	s.shift(32, middle, middle)
	s.add(register(other), quotient, quotient)
	s.add(register(middle), quotient, quotient)
	s.multiplyLow(a.q, quotient, quotient)
	s.subtract(register(quotient), x, x)
}

func (a *wide) product(s *strand, y VecVirtual, f factor) VecVirtual {
	product := ZMM()
	s.multiplyLow(f.w, y, product)
	a.subtractQuotient(s, product, y, f.companion)
	return product
}

func (a *wide) butterfly(s *strand, x, y VecVirtual, f factor) {
	product := a.product(s, y, f)
	s.then(func() { VPSUBQ(product, a.q4.Op, y) })
	s.add(register(x), y, y)
	s.add(register(product), x, x)
}

func (a *wide) difference(s *strand, y, x *value) *value { return s.difference(y, x, a.q4, 4) }

func (a *wide) reduce(s *strand, x VecVirtual) { s.subtractIfBelow(a.q4, x) }

func (a *wide) reduceAny(s *strand, x VecVirtual) { a.subtractQuotient(s, x, x, a.mu) }

func (a *wide) canonical(s *strand, x *value) {
	if x.bound > 4 {
		s.subtractIfBelow(a.q4, x.reg)
	}
	s.subtractIfBelow(a.q2, x.reg)
	s.subtractIfBelow(a.q, x.reg)
}

func (a *wide) clean(*strand, *value) {}

// difference returns y - x + multiple, where multiple is bound*q and not below x.
func (s *strand) difference(y, x *value, multiple source, bound int) *value {
	if x.bound > bound {
		panic(fmt.Sprintf("cannot subtract a value below %dq", x.bound))
	}
	d := &value{ZMM(), y.bound + bound}
	s.add(multiple, y.reg, d.reg)
	s.subtract(register(x.reg), d.reg, d.reg)
	return d
}
