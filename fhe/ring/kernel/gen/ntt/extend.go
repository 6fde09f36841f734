package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// Words of an extension. Keep them in step with extensionIntegers in package kernel.
const (
	extensionQ           = 0
	extensionInverse     = 1 // of q, modulo 2^52
	extensionCorrections = 8 // a vector
	extensionScalars     = 16
	quotientBit          = 61
)

// extendPass is a change of basis followed by the first three layers of a forward transform. The change of basis reads
// from the slowest cache, and the layers have the time to wait for that.
func extendPass(a arithmetic) {
	const radix = 8
	name := fmt.Sprintf("nttExtend%dx%s", radix, a.tag())
	TEXT(name, NOSPLIT,
		"func(dst, limbs, twiddles *uint64, count, stride uint64, constants, extension *uint64)")
	Pragma("noescape")
	Doc(name + " sets dst to the first three layers of the transform of what extend computes out of count limbs.")
	dst, limbs := Load(Param("dst"), GP64()), Load(Param("limbs"), GP64())
	k := &kernel{arithmetic: a, beside: 8}
	k.twiddles, k.constants = Load(Param("twiddles"), GP64()), Load(Param("constants"), GP64())
	count, stride := Load(Param("count"), GP64()), Load(Param("stride"), GP64())
	extension := Load(Param("extension"), GP64())
	k.setup(k.constants, false)
	SHLQ(U8(3), stride)
	at := streams(radix, stride)
	e := loadExtender(extension)
	offset := GP64()
	XORQ(offset, offset)

	Label("words")
	v := e.extend(limbs, count, offset, radix, at)
	write(func(s *strand) {
		k.forwardLayers(s, v, k.tree(0), nil)
		for i := range v {
			k.store(s, v[i], at(dst, i))
		}
	})
	ADDQ(U8(64), dst)
	ADDQ(U8(64), offset)
	CMPQ(offset, stride)
	JNE(LabelRef("words"))
	VZEROUPPER()
	RET()
}

// extender is a change of basis to one prime, in registers.
type extender struct {
	q, inverse, corrections, zero source
	scalars                       Register
}

func loadExtender(extension Register) extender {
	corrections, zero := ZMM(), ZMM()
	VMOVDQU64(Mem{Base: extension, Disp: 8 * extensionCorrections}, corrections)
	VPXORQ(zero, zero, zero)
	e := extender{
		constant(extension, extensionQ, true), constant(extension, extensionInverse, true),
		register(corrections), register(zero), extension,
	}
	ADDQ(I32(8*extensionScalars), extension)
	return e
}

// extend does what the kernel extend does, for the vectors at the offset of every stream.
func (e extender) extend(limbs, count, offset Register, radix int, at func(Register, int) Mem) []*value {
	v, low := make([]*value, radix), make([]VecVirtual, radix)
	first := GP64()
	MOVQ(Mem{Base: limbs}, first)
	ADDQ(offset, first)
	write(func(s *strand) {
		s.each(radix, radix, func(s *strand, i int) {
			v[i], low[i] = &value{ZMM(), 4}, s.copied(e.zero)
			s.then(func() { VPSRLQ(U8(quotientBit), at(first, i), v[i].reg) })
			s.then(func() { VPERMQ(e.corrections.Op, v[i].reg, v[i].reg) })
		})
	})
	k := GP64()
	XORQ(k, k)
	Label("limb")
	limb, scalar := GP64(), ZMM()
	MOVQ(Mem{Base: limbs, Index: k, Scale: 8}, limb)
	VPBROADCASTQ(Mem{Base: e.scalars, Index: k, Scale: 8}, scalar)
	ADDQ(offset, limb)
	write(func(s *strand) {
		for i := range v {
			x := registers512{}.load(s, at(limb, i), 0)
			s.multiplyAddLow(register(scalar), x.reg, low[i])
			s.multiplyAddHigh(register(scalar), x.reg, v[i].reg)
		}
	})
	INCQ(k)
	CMPQ(k, count)
	JNE(LabelRef("limb"))
	write(func(s *strand) {
		s.each(radix, 2, func(s *strand, i int) { e.reduce(s, low[i], v[i].reg) })
	})
	return v
}

// reduce is Montgomery's reduction of low + high*2^52, in high.
func (e extender) reduce(s *strand, low, high VecVirtual) {
	carry, m, g := ZMM(), s.copied(e.zero), s.copied(e.zero)
	s.shift(52, low, carry)
	s.multiplyAddLow(e.inverse, low, m)
	s.add(register(carry), high, high)
	s.multiplyAddHigh(e.q, m, g)
	s.subtract(register(g), high, high)
}
