package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// Vectors of the constants of a prime. Keep them in step with fmaConstants in package kernel.
const (
	constQ       = iota // q
	constInverse        // 1/q
	constRound          // 3*2^51, to round by
	constShift          // 2^52, to convert by
	constWord           // q, an integer
)

// fma writes kernels that multiply in float64, with fused multiply-add. Package main of the transforms' generator
// explains the method. Words in memory are integers from 0 to q-1, or below 2^50 where they are modulo another prime.
// Scalars are float64 values of at most q/2 in magnitude. So products of a word and a scalar, computed as there, are
// below 5q/8, and products of two words below 3q/4. Sums stay below 8q, hence below 2^53.
func fma() {
	combineFloat()
	productFloat()
	tensorFloat()
	accumulateFloat()
	centreFloat()
	quotientFloat()
	extendFloat()
	divideFloat("divideFloat", false, false)
	divideFloat("divideMoveFloat", false, true)
	divideFloat("divideAddMoveFloat", true, true)
}

// floats is the modulus of a kernel in registers, and the less used constants in memory.
type floats struct {
	q, inverse, round VecVirtual
	constants         Register
}

// begin begins a function.
func begin(name, signature, comment string) {
	TEXT(name, NOSPLIT, signature)
	Pragma("noescape")
	Doc(name + " " + comment)
}

func loadFloats() floats {
	f := floats{YMM(), YMM(), YMM(), pointer("constants")}
	VMOVUPD(f.constant(constQ), f.q)
	VMOVUPD(f.constant(constInverse), f.inverse)
	VMOVUPD(f.constant(constRound), f.round)
	return f
}

func (f floats) constant(i int) Mem { return Mem{Base: f.constants, Disp: 32 * i} }

// lane is the vector u past an offset in a slice.
func lane(base, offset Register, u int) Mem {
	return Mem{Base: base, Index: offset, Scale: 1, Disp: 32 * u}
}

// spread returns a float64 in memory for all lanes.
func spread(m Mem) VecVirtual {
	y := YMM()
	VBROADCASTSD(m, y)
	return y
}

// float converts words below 2^52.
func (f floats) float(m Op) VecVirtual {
	y := YMM()
	if r, ok := m.(VecVirtual); ok {
		VORPD(f.constant(constShift), r, y)
	} else {
		VMOVUPD(f.constant(constShift), y)
		VORPD(m, y, y)
	}
	VSUBPD(f.constant(constShift), y, y)
	return y
}

// times returns x*y modulo q.
func (f floats) times(x, y VecVirtual) VecVirtual {
	high, low, quotient := YMM(), YMM(), YMM()
	VMULPD(x, y, high)
	VMOVAPD(x, low)
	VFMSUB213PD(high, y, low)
	VMOVAPD(high, quotient)
	VFMADD213PD(f.round, f.inverse, quotient)
	VSUBPD(f.round, quotient, quotient)
	VFNMADD231PD(f.q, quotient, high)
	VADDPD(low, high, high)
	return high
}

// reduce brings x to at most about q/2 in magnitude.
func (f floats) reduce(x VecVirtual) {
	quotient := YMM()
	VMOVAPD(x, quotient)
	VFMADD213PD(f.round, f.inverse, quotient)
	VSUBPD(f.round, quotient, quotient)
	VFNMADD231PD(f.q, quotient, x)
}

// canonical turns x into a word below q.
func (f floats) canonical(x VecVirtual) {
	f.reduce(x)
	positive := YMM()
	VADDPD(f.round, x, x)
	VPSUBQ(f.round, x, x)
	VPADDQ(f.constant(constWord), x, positive)
	VBLENDVPD(x, positive, x, x)
}

func combineFloat() {
	begin("combineFloat", "func(out, terms *uint64, count, n uint64, constants *uint64, constant uint64)",
		"sets out to a constant, a float64, + the sum of x*k over count pairs (x, k) of a pointer and a scalar.")
	out, terms, count := pointer("out"), pointer("terms"), pointer("count")
	f, constant := loadFloats(), YMM()
	VBROADCASTSD(NewParamAddr("constant", 40), constant)
	walkBy(64, func(offset Register) {
		var sum [2]VecVirtual
		for u := range sum {
			sum[u] = YMM()
			VMOVAPD(constant, sum[u])
		}
		times("term", terms, count, 16, func(term Register) {
			x := GP64()
			MOVQ(word(term, 0), x)
			k := spread(word(term, 1))
			for u := range sum {
				VADDPD(f.times(f.float(lane(x, offset, u)), k), sum[u], sum[u])
			}
		})
		for u := range sum {
			f.canonical(sum[u])
			VMOVUPD(sum[u], lane(out, offset, u))
		}
	})
}

func productFloat() {
	begin("productFloat", "func(out, x, y *uint64, n uint64, constants, factors *uint64)", "sets out to x*y times a scalar.")
	out, x, y := pointer("out"), pointer("x"), pointer("y")
	f, factor := loadFloats(), spread(word(pointer("factors"), 0))
	walkBy(32, func(offset Register) {
		z := f.times(f.times(f.float(lane(x, offset, 0)), factor), f.float(lane(y, offset, 0)))
		f.canonical(z)
		VMOVUPD(z, lane(out, offset, 0))
	})
}

func tensorFloat() {
	begin("tensorFloat", "func(o0, o1, o2, x0, x1, y0, y1 *uint64, n uint64, constants, factors *uint64)",
		"sets o0 and o1 to x0*y0 and x0*y1 + x1*y0 times one scalar, and o2 to x1*y1 times another.")
	o0, o1, o2 := pointer("o0"), pointer("o1"), pointer("o2")
	x0, x1, y0, y1 := pointer("x0"), pointer("x1"), pointer("y0"), pointer("y1")
	f, factors := loadFloats(), pointer("factors")
	walkBy(32, func(offset Register) {
		store := func(z VecVirtual, out Register) {
			f.canonical(z)
			VMOVUPD(z, lane(out, offset, 0))
		}
		b, d := f.float(lane(x1, offset, 0)), f.float(lane(y1, offset, 0))
		store(f.times(f.times(b, spread(word(factors, 1))), d), o2)
		scaledA := f.times(f.float(lane(x0, offset, 0)), spread(word(factors, 0)))
		middle := f.times(scaledA, d)
		c := f.float(lane(y0, offset, 0))
		VADDPD(f.times(f.times(b, spread(word(factors, 0))), c), middle, middle)
		store(f.times(scaledA, c), o0)
		store(middle, o1)
	})
}

func accumulateFloat() {
	begin("accumulateFloat", "func(o0, o1, i0, i1, digits *uint64, count, n uint64, constants *uint64)",
		"sets o0 to i0 + the sum of d*k0 and o1 to i1 + the sum of d*k1 over count triples (d, k0, k1) of pointers.")
	out, in := [2]Register{pointer("o0"), pointer("o1")}, [2]Register{pointer("i0"), pointer("i1")}
	digits, count := pointer("digits"), pointer("count")
	f := loadFloats()
	walkBy(64, func(offset Register) {
		var sum [2][2]VecVirtual
		for c := range in {
			for u := range sum[c] {
				sum[c][u] = f.float(lane(in[c], offset, u))
			}
		}
		times("digit", digits, count, 24, func(digit Register) {
			var p [3]Register
			for i := range p {
				p[i] = GP64()
				MOVQ(word(digit, i), p[i])
			}
			for u := range 2 {
				d := f.float(lane(p[0], offset, u))
				for c := range sum {
					VADDPD(f.times(f.float(lane(p[1+c], offset, u)), d), sum[c][u], sum[c][u])
				}
			}
		})
		for c := range out {
			for u := range sum[c] {
				f.canonical(sum[c][u])
				VMOVUPD(sum[c][u], lane(out[c], offset, u))
			}
		}
	})
}

func centreFloat() {
	begin("centreFloat", "func(x *uint64, n uint64, constants, factors *uint64)", "multiplies x by a scalar and adds another.")
	x := pointer("x")
	f, factors := loadFloats(), pointer("factors")
	factor, offsetBy := spread(word(factors, 0)), spread(word(factors, 1))
	walkBy(64, func(offset Register) {
		for u := range 2 {
			y := f.times(f.float(lane(x, offset, u)), factor)
			VADDPD(offsetBy, y, y)
			f.canonical(y)
			VMOVUPD(y, lane(x, offset, u))
		}
	})
}

func quotientFloat() {
	begin("quotientFloat", "func(limbs *uint64, count, n uint64, primes, constants *uint64)",
		"writes the integer part of the sum of x/q over count limbs into the top three bits of the first limb; primes has "+
			"pairs of q and 1/q.")
	limbs, count, primes := pointer("limbs"), pointer("count"), pointer("primes")
	f, first := floats{constants: pointer("constants")}, GP64()
	MOVQ(word(limbs, 0), first)
	walkBy(64, func(offset Register) {
		var sum [2]VecVirtual
		for u := range sum {
			sum[u] = YMM()
			VXORPD(sum[u], sum[u], sum[u])
		}
		pair := GP64()
		MOVQ(primes, pair)
		times("limb", limbs, count, 8, func(limb Register) {
			x := GP64()
			MOVQ(word(limb, 0), x)
			q := spread(word(pair, 0))
			ADDQ(U8(16), pair)
			for u := range sum {
				t := f.float(lane(x, offset, u))
				VDIVPD(q, t, t)
				VADDPD(t, sum[u], sum[u])
			}
		})
		for u := range sum {
			narrow, v := XMM(), YMM()
			VCVTTPD2DQY(sum[u], narrow)
			VPMOVZXDQ(narrow, v)
			VPSLLQ(U8(61), v, v)
			VORPD(lane(first, offset, u), v, v)
			VMOVUPD(v, lane(first, offset, u))
		}
	})
}

// extendFloat starts with the reduced correction, to leave room for the products.
func extendFloat() {
	begin("extendFloat", "func(out, limbs *uint64, count, n uint64, constants, factors *uint64)",
		"sets out to the sum of x*k over count limbs, their top three bits cleared, and scalars, plus a + b times the top "+
			"three bits of the first limb. factors has a, b and the scalars.")
	out, limbs, count := pointer("out"), pointer("limbs"), pointer("count")
	f, factors := loadFloats(), pointer("factors")
	first, scalars := GP64(), GP64()
	MOVQ(word(limbs, 0), first)
	LEAQ(word(factors, 2), scalars)
	walkBy(64, func(offset Register) {
		var sum [2]VecVirtual
		for u := range sum {
			sum[u] = YMM()
			top := YMM()
			VMOVUPD(lane(first, offset, u), top)
			VPSRLQ(U8(61), top, top)
			VBROADCASTSD(word(factors, 0), sum[u])
			VFMADD231PD(spread(word(factors, 1)), f.float(top), sum[u])
			f.reduce(sum[u])
		}
		k := GP64()
		MOVQ(scalars, k)
		times("limb", limbs, count, 8, func(limb Register) {
			x := GP64()
			MOVQ(word(limb, 0), x)
			scalar := spread(word(k, 0))
			ADDQ(U8(8), k)
			for u := range sum {
				y := YMM()
				VMOVUPD(lane(x, offset, u), y)
				VPSLLQ(U8(3), y, y)
				VPSRLQ(U8(3), y, y)
				VADDPD(f.times(f.float(y), scalar), sum[u], sum[u])
			}
		})
		for u := range sum {
			f.canonical(sum[u])
			VMOVUPD(sum[u], lane(out, offset, u))
		}
	})
}

// divideFloat subtracts and scales. If move is set, it also moves blocks of eight words: each half of a block becomes a
// half of the target block.
func divideFloat(name string, add, move bool) {
	signature, comment := "func(out, a, b *uint64, n uint64, constants, factors *uint64)", "sets out to (a - b) times a scalar"
	if add {
		signature = "func(out, a, b, c *uint64, n uint64, constants, factors *uint64, moves *uint32, halves *uint32)"
		comment += ", plus c"
	} else if move {
		signature = "func(out, a, b *uint64, n uint64, constants, factors *uint64, moves *uint32, halves *uint32)"
	}
	if move {
		comment += ", its blocks of eight words permuted"
	}
	begin(name, signature, comment+".")
	out, a, b := pointer("out"), pointer("a"), pointer("b")
	var c, moves, halves Register
	if add {
		c = pointer("c")
	}
	f, factor := loadFloats(), spread(word(pointer("factors"), 0))
	if move {
		moves, halves = pointer("moves"), pointer("halves")
	}
	walkBy(64, func(offset Register) {
		var y [2]VecVirtual
		for u := range y {
			t := YMM()
			VMOVUPD(lane(a, offset, u), t)
			VPSUBQ(lane(b, offset, u), t, t)
			VPADDQ(f.round, t, t) // the words of a float64: round + a - b
			VSUBPD(f.round, t, t)
			t = f.times(t, factor)
			if add {
				VADDPD(f.float(lane(c, offset, u)), t, t)
			}
			f.canonical(t)
			y[u] = t
			if !move {
				VMOVUPD(t, lane(out, offset, u))
			}
		}
		if !move {
			return
		}
		to, pattern, half := GP64(), GP64(), GP64()
		MOVL(Mem{Base: moves}, to.As32())
		MOVQ(to, pattern)
		MOVQ(to, half)
		ANDQ(U32(0x1c0), pattern)
		ANDQ(U32(0x20), half)
		ANDQ(I32(-512), to)
		SHRQ(U8(3), to)
		for u := range y {
			index := YMM()
			VMOVDQU(Mem{Base: halves, Index: pattern, Scale: 1, Disp: 32 * u}, index)
			VPERMD(y[u], index, y[u])
			place := GP64()
			LEAQ(Mem{Base: to, Index: half, Scale: 1}, place)
			VMOVDQU(y[u], Mem{Base: out, Index: place, Scale: 1})
			XORQ(U8(0x20), half)
		}
		ADDQ(U8(4), moves)
	})
}
