package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// Words of an extension, to be kept in step with kernel.Extension.
const (
	extensionQ           = 0
	extensionInverse     = 1 // of q, modulo 2^52
	extensionCorrections = 8 // a vector
	extensionScalars     = 16
	quotientBit          = 61
)

// extendPass is a change of basis followed by the first three layers of a forward transform: what the first reads from
// the caches' far end, the second has the time to wait for.
func extendPass(a arithmetic) {
	const radix = 8
	name := fmt.Sprintf("nttExtend%dx%d", radix, a.bits())
	TEXT(name, NOSPLIT,
		"func(dst, limbs, twiddles *uint64, count, stride uint64, constants, extension *uint64)")
	Pragma("noescape")
	Doc(name + " sets dst to the first three layers of the transform of what extend computes out of count limbs.")
	dst, limbs := Load(Param("dst"), GP64()), Load(Param("limbs"), GP64())
	twiddles, constants := Load(Param("twiddles"), GP64()), Load(Param("constants"), GP64())
	count, stride := Load(Param("count"), GP64()), Load(Param("stride"), GP64())
	extension := Load(Param("extension"), GP64())
	a.setup(constants)
	SHLQ(U8(3), stride)
	at := streams(radix, stride)
	e := loadExtender(extension)
	offset := GP64()
	XORQ(offset, offset)

	Label("words")
	v := e.extend(limbs, count, offset, radix, at)
	for _, x := range v {
		x.bound = 4
	}
	forwardLayers(a, v, tree(twiddles))
	for i := range v {
		VMOVDQU64(v[i].reg, at(dst, i))
	}
	ADDQ(U8(64), dst)
	ADDQ(U8(64), offset)
	CMPQ(offset, stride)
	JNE(LabelRef("words"))
	VZEROUPPER()
	RET()
}

// extender is a change of basis to one prime, in registers.
type extender struct {
	q, inverse, corrections, zero VecVirtual
	scalars                       Register
}

func loadExtender(extension Register) extender {
	e := extender{constant(extension, extensionQ), constant(extension, extensionInverse), ZMM(), ZMM(), extension}
	VMOVDQU64(Mem{Base: extension, Disp: 8 * extensionCorrections}, e.corrections)
	VPXORQ(e.zero, e.zero, e.zero)
	ADDQ(I32(8*extensionScalars), extension)
	return e
}

// extend does what the kernel extend does, for the vectors at the offset of every stream.
func (e extender) extend(limbs, count, offset Register, radix int, at func(Register, int) Mem) []*value {
	v, low := make([]*value, radix), make([]VecVirtual, radix)
	first := GP64()
	MOVQ(Mem{Base: limbs}, first)
	ADDQ(offset, first)
	for i := range v {
		v[i], low[i] = &value{reg: ZMM()}, copied(e.zero)
		VPSRLQ(U8(quotientBit), at(first, i), v[i].reg)
		VPERMQ(e.corrections, v[i].reg, v[i].reg)
	}
	k := GP64()
	XORQ(k, k)
	Label("limb")
	limb, scalar := GP64(), ZMM()
	MOVQ(Mem{Base: limbs, Index: k, Scale: 8}, limb)
	VPBROADCASTQ(Mem{Base: e.scalars, Index: k, Scale: 8}, scalar)
	ADDQ(offset, limb)
	for i := range v {
		x := load(at(limb, i), 0)
		VPMADD52LUQ(scalar, x.reg, low[i])
		VPMADD52HUQ(scalar, x.reg, v[i].reg)
	}
	INCQ(k)
	CMPQ(k, count)
	JNE(LabelRef("limb"))
	for i := range v {
		e.reduce(low[i], v[i].reg)
	}
	return v
}

// reduce is Montgomery's reduction of low + high*2^52, in high.
func (e extender) reduce(low, high VecVirtual) {
	carry, m, g := ZMM(), copied(e.zero), copied(e.zero)
	VPSRLQ(U8(52), low, carry)
	VPMADD52LUQ(e.inverse, low, m)
	VPADDQ(carry, high, high)
	VPMADD52HUQ(e.q, m, g)
	VPSUBQ(g, high, high)
}

// forwardBlocksAhead is forwardBlocks that fetches memory meanwhile: words at the same distances from two other
// pointers, which are read next.
func forwardBlocksAhead(a arithmetic, name string, canonical bool) {
	name = fmt.Sprintf("ntt%sx%d", name, a.bits())
	TEXT(name, NOSPLIT, "func(p, twiddles *uint64, blocks uint64, constants, ahead0, ahead1 *uint64)")
	Pragma("noescape")
	Doc(name + " does the last six layers on consecutive blocks of 64 words, in place, and fetches what lies at ahead0 " +
		"and ahead1 into the second cache.")
	p, twiddles, constants := Load(Param("p"), GP64()), Load(Param("twiddles"), GP64()), Load(Param("constants"), GP64())
	ahead := []Register{Load(Param("ahead0"), GP64()), Load(Param("ahead1"), GP64())}
	count := Load(Param("blocks"), GP64())
	a.setup(constants)

	Label("block")
	v := make([]*value, 8)
	for i := range v {
		v[i] = load(Mem{Base: p, Disp: 64 * i}, 0)
	}
	for i := range v {
		for _, pointer := range ahead {
			PREFETCHT1(Mem{Base: pointer, Disp: 64 * i})
		}
	}
	v = forwardBlock(a, v, twiddles, constants, canonical)
	for i := range v {
		VMOVDQU64(v[i].reg, Mem{Base: p, Disp: 64 * i})
	}
	for _, pointer := range append(ahead, p, twiddles) {
		ADDQ(U32(blockSize), pointer)
	}
	DECQ(count)
	JNE(LabelRef("block"))
	VZEROUPPER()
	RET()
}
