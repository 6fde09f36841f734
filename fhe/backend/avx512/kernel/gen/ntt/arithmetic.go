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
	// add sets x, y to x + y*f, x - y*f. Both have x's bound plus lazy.
	add(x, y VecVirtual, f factor)
	// mul returns y*f.
	mul(y VecVirtual, f factor) VecVirtual
	// subtract returns y - x + bound*q, and which of the bounds that it can add is at least x's.
	subtract(y, x *value) *value
	// reduce brings a value below lazy*q.
	reduce(x VecVirtual)
	// reduceAny brings any word below lazy*q.
	reduceAny(x VecVirtual)
	// canonical brings a value below q.
	canonical(x *value)
	// clean brings a value to the representation that callers see, which may exceed q.
	clean(x *value)
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

// mulAdd adds y*f, below 2q, to sum.
func (a *ifma) mulAdd(sum, y VecVirtual, f factor) {
	quotient := copied(a.zero)
	if f.vector {
		VPMADD52HUQ(f.companion(), y, quotient)
		VPMADD52LUQ(f.Mem, y, sum)
	} else {
		VPMADD52HUQ_BCST(f.companion(), y, quotient)
		VPMADD52LUQ_BCST(f.Mem, y, sum)
	}
	VPMADD52LUQ(a.minusQ, quotient, sum)
}

func (a *ifma) mul(y VecVirtual, f factor) VecVirtual {
	product := copied(a.zero)
	a.mulAdd(product, y, f)
	return product
}

// add computes the difference as 2x + 2q minus the sum: one multiply-add prepares it while the product is under way.
func (a *ifma) add(x, y VecVirtual, f factor) {
	twice := copied(a.q2)
	VPMADD52LUQ(a.two, x, twice)
	a.mulAdd(x, y, f)
	VPSUBQ(x, twice, y)
}

func (a *ifma) subtract(y, x *value) *value {
	multiple, bound := a.q2, 2
	if x.bound > 2 {
		multiple, bound = a.q4, 4
	}
	return difference(y, x, multiple, bound)
}

func (a *ifma) reduce(x VecVirtual) {
	quotient := copied(a.zero)
	VPMADD52HUQ(a.mu, x, quotient)
	VPMADD52LUQ(a.minusQ, quotient, x)
}

func (a *ifma) reduceAny(x VecVirtual) { a.reduce(x) }

func (a *ifma) canonical(x *value) {
	if x.bound > 2 {
		a.reduce(x.reg)
	}
	VPANDQ(a.mask, x.reg, x.reg)
	subtractIfBelow(x.reg, a.q)
}

func (a *ifma) clean(x *value) { VPANDQ(a.mask, x.reg, x.reg) }

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

// quotient returns the high word of y*companion, or one or two less.
func (a *wide) quotient(y VecVirtual, low, high func(y, product VecVirtual)) VecVirtual {
	yHigh, middle, other, q := ZMM(), ZMM(), ZMM(), ZMM()
	VPSRLQ(U8(32), y, yHigh)
	low(yHigh, middle)
	high(y, other)
	high(yHigh, q)
	VPSRLQ(U8(32), middle, middle)
	VPSRLQ(U8(32), other, other)
	VPADDQ(middle, q, q)
	VPADDQ(other, q, q)
	return q
}

func (a *wide) mul(y VecVirtual, f factor) VecVirtual {
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
	quotient, product := a.quotient(y, multiply(low), multiply(high)), ZMM()
	if f.vector {
		VPMULLQ(f.Mem, y, product)
	} else {
		VPMULLQ_BCST(f.Mem, y, product)
	}
	VPMULLQ(a.q, quotient, quotient)
	VPSUBQ(quotient, product, product)
	return product
}

func (a *wide) add(x, y VecVirtual, f factor) {
	product := a.mul(y, f)
	VPSUBQ(product, a.q4, y)
	VPADDQ(x, y, y)
	VPADDQ(product, x, x)
}

func (a *wide) subtract(y, x *value) *value { return difference(y, x, a.q4, 4) }

func (a *wide) reduce(x VecVirtual) { subtractIfBelow(x, a.q4) }

func (a *wide) reduceAny(x VecVirtual) {
	muHigh := ZMM()
	VPSRLQ(U8(32), a.mu, muHigh)
	quotient := a.quotient(x,
		func(y, product VecVirtual) { VPMULUDQ(a.mu, y, product) },
		func(y, product VecVirtual) { VPMULUDQ(muHigh, y, product) })
	VPMULLQ(a.q, quotient, quotient)
	VPSUBQ(quotient, x, x)
}

func (a *wide) canonical(x *value) {
	if x.bound > 4 {
		subtractIfBelow(x.reg, a.q4)
	}
	subtractIfBelow(x.reg, a.q2)
	subtractIfBelow(x.reg, a.q)
}

func (a *wide) clean(*value) {}

// difference returns y - x + multiple, where multiple is bound*q and not below x.
func difference(y, x *value, multiple VecVirtual, bound int) *value {
	if x.bound > bound {
		panic(fmt.Sprintf("cannot subtract a value below %dq", x.bound))
	}
	d := &value{ZMM(), y.bound + bound}
	VPADDQ(multiple, y.reg, d.reg)
	VPSUBQ(x.reg, d.reg, d.reg)
	return d
}

// subtractIfBelow subtracts m where it is not above x.
func subtractIfBelow(x, m VecVirtual) {
	t := ZMM()
	VPSUBQ(m, x, t)
	VPMINUQ(t, x, x)
}
