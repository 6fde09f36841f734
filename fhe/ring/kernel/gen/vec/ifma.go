package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// unroll is the number of vectors of eight words that a loop takes at a time. Slices are a multiple of 16 words long.
const unroll = 2

// ifma writes kernels that multiply with 52-bit integer multiply-add.
func ifma() {
	combine()
	product()
	tensor()
	accumulate()
	centre()
	quotient()
	extend()
	divide("divide", false, false)
	divide("divideMove", false, true)
	divide("divideAddMove", true, true)
}

// kernel begins a function that walks over n words of every slice.
func kernel(name, signature, comment string) {
	TEXT(name, NOSPLIT, signature)
	Pragma("noescape")
	Doc(name + " " + comment)
	zeros = ZMM()
	VPXORQ(zeros, zeros, zeros)
}

// at is the vector u past the walk's offset in a slice.
func at(base, offset Register, u int) Mem {
	return Mem{Base: base, Index: offset, Scale: 1, Disp: 64 * u}
}

func broadcast(m Mem) VecVirtual {
	z := ZMM()
	VPBROADCASTQ(m, z)
	return z
}

func load(m Mem) VecVirtual {
	z := ZMM()
	VMOVDQU64(m, z)
	return z
}

// zeros is a register of zeros in the current function. Copies of it are free. A register that is cleared by an
// exclusive or with itself counts as read for the register allocator.
var zeros VecVirtual

func zero() VecVirtual { return copyOf(zeros) }

func copyOf(x VecVirtual) VecVirtual {
	z := ZMM()
	VMOVDQA64(x, z)
	return z
}

// walk calls body with the byte offset of every pair of vectors in n words, and returns from the function.
func walk(body func(offset Register)) {
	walkBy(64*unroll, body)
}

// conditionalSubtract returns x mod q for x below 2q, in place.
func conditionalSubtract(q, x VecVirtual) {
	t := ZMM()
	VPSUBQ(q, x, t)
	VPMINUQ(t, x, x)
}

// prime is the modulus in registers.
type prime struct{ q, q2, inverse VecVirtual }

// loadPrime reads q and 1/q modulo 2^52.
func loadPrime(constants Register) prime {
	p := prime{broadcast(word(constants, 0)), ZMM(), broadcast(word(constants, 1))}
	VPADDQ(p.q, p.q, p.q2)
	return p
}

// reduce is Montgomery's reduction: (low + high*2^52)/2^52 modulo q, in high, which must start with q added.
func (p prime) reduce(low, high VecVirtual) {
	carry, m, g := ZMM(), zero(), zero()
	VPSRLQ(U8(52), low, carry)
	VPMADD52LUQ(p.inverse, low, m)
	VPADDQ(carry, high, high)
	VPMADD52HUQ(p.q, m, g)
	VPSUBQ(g, high, high)
}

// canonical reduces x, which is below 4q.
func (p prime) canonical(x VecVirtual) {
	conditionalSubtract(p.q2, x)
	conditionalSubtract(p.q, x)
}

// factor is a scalar to multiply by, after Shoup, in registers: the scalar, its quotient and 2^52 - q.
type factor struct{ w, quotient, negative VecVirtual }

func loadFactor(constants Register, negative VecVirtual, i int) factor {
	return factor{broadcast(word(constants, i)), broadcast(word(constants, i+1)), negative}
}

// times returns x*w modulo q in its low 52 bits, below 2q, for x below 2^52.
func (f factor) times(x VecVirtual) VecVirtual {
	high, low := zero(), zero()
	VPMADD52HUQ(f.quotient, x, high)
	VPMADD52LUQ(f.w, x, low)
	VPMADD52LUQ(f.negative, high, low)
	return low
}

// multiplyAdd adds x*y to low + high*2^52.
func multiplyAdd(x, y, low, high VecVirtual) {
	VPMADD52LUQ(y, x, low)
	VPMADD52HUQ(y, x, high)
}

func combine() {
	kernel("combine", "func(out, terms *uint64, count, n uint64, constants *uint64)",
		"sets out to (constants[2] + sum of x*k)/2^52 over count pairs (x, k) of a pointer and a scalar.")
	out, terms, count := pointer("out"), pointer("terms"), pointer("count")
	constants := pointer("constants")
	p := loadPrime(constants)
	start := broadcast(word(constants, 2)) // with q added
	walk(func(offset Register) {
		var low, high [unroll]VecVirtual
		for u := range unroll {
			low[u], high[u] = zero(), copyOf(start)
		}
		times("term", terms, count, 16, func(term Register) {
			x := GP64()
			MOVQ(word(term, 0), x)
			k := broadcast(word(term, 1))
			for u := range unroll {
				multiplyAdd(load(at(x, offset, u)), k, low[u], high[u])
			}
		})
		for u := range unroll {
			p.reduce(low[u], high[u])
			p.canonical(high[u])
			VMOVDQU64(high[u], at(out, offset, u))
		}
	})
}

func product() {
	kernel("product", "func(out, x, y *uint64, n uint64, constants *uint64)",
		"sets out to x*y times a scalar.")
	out, x, y := pointer("out"), pointer("x"), pointer("y")
	constants := pointer("constants")
	p := loadPrime(constants)
	f := loadFactor(constants, broadcast(word(constants, 2)), 3)
	walk(func(offset Register) {
		for u := range unroll {
			low, high := zero(), copyOf(p.q)
			multiplyAdd(f.times(load(at(x, offset, u))), load(at(y, offset, u)), low, high)
			p.reduce(low, high)
			conditionalSubtract(p.q, high)
			VMOVDQU64(high, at(out, offset, u))
		}
	})
}

func tensor() {
	kernel("tensor", "func(o0, o1, o2, x0, x1, y0, y1 *uint64, n uint64, constants *uint64)",
		"sets o0 and o1 to x0*y0 and x0*y1 + x1*y0 times one scalar, and o2 to x1*y1 times another.")
	o0, o1, o2 := pointer("o0"), pointer("o1"), pointer("o2")
	x0, x1, y0, y1 := pointer("x0"), pointer("x1"), pointer("y0"), pointer("y1")
	constants := pointer("constants")
	p := loadPrime(constants)
	negative := broadcast(word(constants, 2))
	f, g := loadFactor(constants, negative, 3), loadFactor(constants, negative, 5)
	walk(func(offset Register) {
		for u := range unroll {
			a, b := load(at(x0, offset, u)), load(at(x1, offset, u))
			c, d := load(at(y0, offset, u)), load(at(y1, offset, u))
			scaledA, scaledB := f.times(a), f.times(b)
			store := func(out Register, products ...[2]VecVirtual) {
				low, high := zero(), copyOf(p.q)
				for _, xy := range products {
					multiplyAdd(xy[0], xy[1], low, high)
				}
				p.reduce(low, high)
				conditionalSubtract(p.q, high)
				VMOVDQU64(high, at(out, offset, u))
			}
			store(o0, [2]VecVirtual{scaledA, c})
			store(o1, [2]VecVirtual{scaledA, d}, [2]VecVirtual{scaledB, c})
			store(o2, [2]VecVirtual{g.times(b), d})
		}
	})
}

func accumulate() {
	kernel("accumulate", "func(o0, o1, i0, i1, digits *uint64, count, n uint64, constants *uint64)",
		"sets o0 to i0 + (sum of d*k0)/2^52 and o1 to i1 + (sum of d*k1)/2^52 over count triples (d, k0, k1) of pointers. "+
			"d is below 2^52.")
	o0, o1, i0, i1 := pointer("o0"), pointer("o1"), pointer("i0"), pointer("i1")
	digits, count := pointer("digits"), pointer("count")
	p := loadPrime(pointer("constants"))
	q4 := ZMM()
	VPADDQ(p.q2, p.q2, q4)
	walk(func(offset Register) {
		var low, high [2][unroll]VecVirtual
		for c, in := range []Register{i0, i1} {
			for u := range unroll {
				low[c][u], high[c][u] = zero(), ZMM()
				VPADDQ(at(in, offset, u), p.q, high[c][u])
			}
		}
		times("digit", digits, count, 24, func(digit Register) {
			d, k0, k1 := GP64(), GP64(), GP64()
			MOVQ(word(digit, 0), d)
			MOVQ(word(digit, 1), k0)
			MOVQ(word(digit, 2), k1)
			for u := range unroll {
				x := load(at(d, offset, u))
				multiplyAdd(x, load(at(k0, offset, u)), low[0][u], high[0][u])
				multiplyAdd(x, load(at(k1, offset, u)), low[1][u], high[1][u])
			}
		})
		for c, out := range []Register{o0, o1} {
			for u := range unroll {
				p.reduce(low[c][u], high[c][u]) // below q for every digit, 2q more
				conditionalSubtract(q4, high[c][u])
				p.canonical(high[c][u])
				VMOVDQU64(high[c][u], at(out, offset, u))
			}
		}
	})
}

func centre() {
	kernel("centre", "func(x *uint64, n uint64, constants *uint64)",
		"multiplies x by a scalar and adds another.")
	x, constants := pointer("x"), pointer("constants")
	p := loadPrime(constants)
	f := loadFactor(constants, broadcast(word(constants, 2)), 3)
	offsetBy, mask := broadcast(word(constants, 5)), mask52()
	walk(func(offset Register) {
		for u := range unroll {
			t := f.times(load(at(x, offset, u)))
			VPANDQ(mask, t, t)
			VPADDQ(offsetBy, t, t)
			p.canonical(t)
			VMOVDQU64(t, at(x, offset, u))
		}
	})
}

func mask52() VecVirtual {
	mask, r := ZMM(), GP64()
	MOVQ(U64(1<<52-1), r)
	VPBROADCASTQ(r, mask)
	return mask
}

// quotient divides by multiplying with the reciprocal r, correctly rounded. Of x*r, at most two units in the last place
// from x/q, one step t += (x - t*q)*r makes a faithful quotient, and another the correctly rounded one (Markstein, IBM
// Journal of Research and Development 34, 1990, theorem 5): the bits are those of a division, in a sixth of the time.
func quotient() {
	kernel("quotient", "func(limbs *uint64, count, n uint64, primes *uint64)",
		"writes the integer part of the sum of x/q over count limbs into the top three bits of the first limb; primes has "+
			"pairs of q and 1/q.")
	limbs, count, primes := pointer("limbs"), pointer("count"), pointer("primes")
	first := GP64()
	MOVQ(word(limbs, 0), first)
	walk(func(offset Register) {
		var sum [unroll]VecVirtual
		for u := range unroll {
			sum[u] = zero()
		}
		pair := GP64()
		MOVQ(primes, pair)
		times("limb", limbs, count, 8, func(limb Register) {
			x := GP64()
			MOVQ(word(limb, 0), x)
			q, reciprocal := broadcast(word(pair, 0)), broadcast(word(pair, 1))
			ADDQ(U8(16), pair)
			for u := range unroll {
				dividend, t := ZMM(), ZMM()
				VCVTUQQ2PD(at(x, offset, u), dividend)
				VMULPD(reciprocal, dividend, t)
				for range 2 {
					rest := copyOf(dividend)
					VFNMADD231PD(q, t, rest)
					VFMADD231PD(reciprocal, rest, t)
				}
				VADDPD(t, sum[u], sum[u])
			}
		})
		for u := range unroll {
			v := ZMM()
			VCVTTPD2UQQ(sum[u], v)
			VPSLLQ(U8(61), v, v)
			VPORQ(at(first, offset, u), v, v)
			VMOVDQU64(v, at(first, offset, u))
		}
	})
}

func extend() {
	kernel("extend", "func(out, limbs *uint64, count, n uint64, constants *uint64)",
		"sets out to (sum of x*k)/2^52 over count limbs and scalars plus a correction, chosen by the top three bits of "+
			"the first limb, below 4q.")
	out, limbs, count := pointer("out"), pointer("limbs"), pointer("count")
	constants := pointer("constants")
	p := loadPrime(constants)
	corrections := load(word(constants, 8))
	scalars := GP64()
	LEAQ(word(constants, 16), scalars)
	walk(func(offset Register) {
		var low, high [unroll]VecVirtual
		x := GP64()
		MOVQ(word(limbs, 0), x)
		for u := range unroll {
			low[u], high[u] = zero(), ZMM()
			VPSRLQ(U8(61), at(x, offset, u), high[u])
			VPERMQ(corrections, high[u], high[u])
		}
		k := GP64()
		MOVQ(scalars, k)
		times("limb", limbs, count, 8, func(limb Register) {
			x := GP64()
			MOVQ(word(limb, 0), x)
			scalar := broadcast(word(k, 0))
			ADDQ(U8(8), k)
			for u := range unroll {
				multiplyAdd(load(at(x, offset, u)), scalar, low[u], high[u])
			}
		})
		for u := range unroll {
			p.reduce(low[u], high[u])
			VMOVDQU64(high[u], at(out, offset, u))
		}
	})
}

// divide subtracts and scales. If move is set, it also moves blocks of eight words.
func divide(name string, add, move bool) {
	signature, comment := "func(out, a, b *uint64, n uint64, constants *uint64)", "sets out to (a - b) times a scalar"
	if add {
		signature = "func(out, a, b, c *uint64, n uint64, constants *uint64, moves *uint32, patterns *uint64)"
		comment += ", plus c"
	} else if move {
		signature = "func(out, a, b *uint64, n uint64, constants *uint64, moves *uint32, patterns *uint64)"
	}
	if move {
		comment += ", its blocks of eight words permuted"
	}
	kernel(name, signature, comment+".")
	out, a, b := pointer("out"), pointer("a"), pointer("b")
	var c, moves, patterns, to Register
	if add {
		c = pointer("c")
	}
	constants := pointer("constants")
	if move {
		moves, patterns, to = pointer("moves"), pointer("patterns"), GP64()
	}
	p := loadPrime(constants)
	f := loadFactor(constants, broadcast(word(constants, 2)), 3)
	mask := mask52()
	walk(func(offset Register) {
		for u := range unroll {
			t := ZMM()
			VPADDQ(at(a, offset, u), p.q, t)
			VPSUBQ(at(b, offset, u), t, t)
			t = f.times(t)
			VPANDQ(mask, t, t)
			if add {
				VPADDQ(at(c, offset, u), t, t)
				conditionalSubtract(p.q2, t)
			}
			conditionalSubtract(p.q, t)
			if !move {
				VMOVDQU64(t, at(out, offset, u))
				continue
			}
			pattern := GP64()
			MOVL(Mem{Base: moves, Disp: 4 * u}, to.(GPVirtual).As32())
			MOVQ(to, pattern)
			ANDQ(U32(0x1c0), pattern)
			ANDQ(I32(-512), to)
			SHRQ(U8(3), to)
			VPERMQ(t, load(Mem{Base: patterns, Index: pattern, Scale: 1}), t)
			VMOVDQU64(t, Mem{Base: out, Index: to, Scale: 1})
		}
		if move {
			ADDQ(U8(4*unroll), moves)
		}
	})
}
