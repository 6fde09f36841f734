package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

const passSignature = "func(dst, src, twiddles *uint64, blocks, stride uint64, constants *uint64)"

// forwardPass does log2(radix) layers of blocks of radix*stride words.
func forwardPass(a arithmetic, radix int, name string, anyInput bool) {
	doc := fmt.Sprintf("does %d layers on consecutive blocks of %d*stride words; twiddles has %d pairs a block.",
		logarithm(radix), radix, radix-1)
	pass(a, radix, fmt.Sprintf("%s%dx", name, radix), doc, 1, func(v []*value, twiddles, _ Register) {
		if anyInput {
			weave(a, radix/2, func(s *strand, i int) {
				a.reduceAny(s, v[i].reg)
				v[i].bound = a.lazy()
			})
		}
		forwardLayers(a, v, tree(twiddles))
	})
}

// inversePass undoes what forwardPass does, up to a factor radix.
func inversePass(a arithmetic, radix int) {
	doc := fmt.Sprintf("undoes %d layers, with the twiddles of the forward transform from the last block's backwards.",
		logarithm(radix))
	pass(a, radix, fmt.Sprintf("Inverse%dx", radix), doc, -1, func(v []*value, twiddles, _ Register) {
		for _, x := range v {
			x.bound = a.lazy()
		}
		inverseLayers(a, v, tree(twiddles), nil)
		settle(a, v)
	})
}

// inverseTop is the last pass of an inverse transform, on one block. Its twiddles are those of the forward transform,
// the first divided by N, and 1/N.
func inverseTop(a arithmetic, radix int) {
	doc := fmt.Sprintf("undoes the first %d layers, divides by N and reduces.", logarithm(radix))
	pass(a, radix, fmt.Sprintf("InverseTop%dx", radix), doc, -1, func(v []*value, twiddles, _ Register) {
		for _, x := range v {
			x.bound = a.lazy()
		}
		inverseLayers(a, v, tree(twiddles), func(s *strand, x, y *value) {
			d := s.sumAndDifference(a, x, y)
			*y = value{a.mul(s, d.reg, scalar(twiddles, 0)), a.lazy()}
			*x = value{a.mul(s, x.reg, scalar(twiddles, radix-1)), a.lazy()}
			a.canonical(s, x)
			a.canonical(s, y)
		})
	})
}

// tree finds factors in a record of pairs: those of layer l start at 2^l - 1.
func tree(record Register) twiddles {
	return func(layer, i int) factor { return scalar(record, 1<<layer-1+i) }
}

// pass writes a kernel that loads radix registers, a stride apart, transforms and stores them, for every eight words of
// a stride and for every block. The record of twiddles of a block is in the given direction from that of the one before.
func pass(a arithmetic, radix int, name, doc string, direction int, transform func(v []*value, twiddles, constants Register)) {
	dst, src, twiddles, constants := begin(a, name, passSignature, doc)
	blocks, stride := Load(Param("blocks"), GP64()), Load(Param("stride"), GP64())
	a.setup(constants)
	SHLQ(U8(3), stride)
	at := streams(radix, stride)

	end := GP64()
	Label("block")
	LEAQ(Mem{Base: src, Index: stride, Scale: 1}, end)
	Label("words")
	v := make([]*value, radix)
	for i := range v {
		v[i] = load(at(src, i), a.limit())
	}
	transform(v, twiddles, constants)
	for i := range v {
		VMOVDQU64(v[i].reg, at(dst, i))
	}
	ADDQ(U8(64), src)
	ADDQ(U8(64), dst)
	CMPQ(src, end)
	JNE(LabelRef("words"))
	LEAQ(at(src, radix-1), src)
	LEAQ(at(dst, radix-1), dst)
	ADDQ(I32(direction*16*(radix-1)), twiddles)
	DECQ(blocks)
	JNE(LabelRef("block"))
	VZEROUPPER()
	RET()
}

// streams returns the address of word i*stride (in bytes) from a pointer, for i below radix.
func streams(radix int, stride Register) func(base Register, i int) Mem {
	multiples := map[int]Register{1: stride}
	for i := 3; i < radix; i += 2 {
		multiples[i] = GP64()
		if i == 3 {
			LEAQ(Mem{Base: stride, Index: stride, Scale: 2}, multiples[i])
		} else {
			LEAQ(Mem{Base: multiples[i-2], Index: stride, Scale: 2}, multiples[i])
		}
	}
	return func(base Register, i int) Mem {
		if i == 0 {
			return Mem{Base: base}
		}
		scale := i & -i
		return Mem{Base: base, Index: multiples[i/scale], Scale: uint8(scale)}
	}
}
