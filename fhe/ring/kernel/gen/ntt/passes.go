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
	doc := fmt.Sprintf("does %d layers on consecutive blocks of %d*stride words; twiddles has %d factors a block.",
		logarithm(radix), radix, radix-1)
	pass(a, radix, fmt.Sprintf("%s%dx", name, radix), doc, 1, func(k *kernel, s *strand, v []*value) {
		if anyInput {
			k.each(s, radix, func(s *strand, i int) { k.enter(s, v[i]) })
			k.each(s, radix/2, func(s *strand, i int) {
				k.reduceAny(s, v[i].reg)
				v[i].bound = k.lazy()
			})
		}
		k.forwardLayers(s, v, k.tree(0), nil)
	})
}

// inversePass undoes what forwardPass does, up to a factor radix.
func inversePass(a arithmetic, radix int) {
	doc := fmt.Sprintf("undoes %d layers, with the twiddles of the forward transform from the last block's backwards.",
		logarithm(radix))
	pass(a, radix, fmt.Sprintf("Inverse%dx", radix), doc, -1, func(k *kernel, s *strand, v []*value) {
		for _, x := range v {
			x.bound = k.lazy()
		}
		k.inverseLayers(s, v, k.tree(0), nil, nil)
		k.settle(s, v)
	})
}

// inverseTop is the last pass of an inverse transform, on one block. Its twiddles are those of the forward transform,
// the first divided by N, and 1/N.
func inverseTop(a arithmetic, radix int) {
	doc := fmt.Sprintf("undoes the first %d layers, divides by N and reduces.", logarithm(radix))
	pass(a, radix, fmt.Sprintf("InverseTop%dx", radix), doc, -1, func(k *kernel, s *strand, v []*value) {
		for _, x := range v {
			x.bound = k.lazy()
		}
		k.inverseLayers(s, v, k.tree(0), nil, func(s *strand, x, y *value) {
			d := k.sumAndDifference(s, x, y)
			*y = value{k.product(s, d.reg, scalar(k.twiddles, 0)), k.lazy()}
			*x = value{k.product(s, x.reg, scalar(k.twiddles, 8*k.words()*(radix-1))), k.lazy()}
			k.canonical(s, x)
			k.canonical(s, y)
		})
	})
}

// tree finds factors in a record disp bytes from the pointer to twiddle factors: those of layer l start at 2^l - 1.
func (k *kernel) tree(disp int) twiddles {
	return func(layer, i int) factor { return scalar(k.twiddles, disp+8*k.words()*(1<<layer-1+i)) }
}

// pass writes a kernel that loads radix registers, a stride apart, transforms and stores them, for every vector of
// a stride and for every block. The record of twiddles of a block is in the given direction from that of the one before.
func pass(a arithmetic, radix int, name, doc string, direction int, transform func(k *kernel, s *strand, v []*value)) {
	k := begin(a, name, passSignature, doc)
	blocks, stride := Load(Param("blocks"), GP64()), Load(Param("stride"), GP64())
	k.setup(k.constants, true)
	SHLQ(U8(3), stride)
	at := streams(radix, stride)

	end := GP64()
	Label("block")
	LEAQ(Mem{Base: k.src, Index: stride, Scale: 1}, end)
	Label("words")
	write(func(s *strand) {
		v := make([]*value, radix)
		for i := range v {
			v[i] = k.load(s, at(k.src, i), a.limit())
		}
		transform(k, s, v)
		for i := range v {
			k.store(s, v[i], at(k.dst, i))
		}
	})
	ADDQ(U8(8*k.lanes()), k.src)
	ADDQ(U8(8*k.lanes()), k.dst)
	CMPQ(k.src, end)
	JNE(LabelRef("words"))
	LEAQ(at(k.src, radix-1), k.src)
	LEAQ(at(k.dst, radix-1), k.dst)
	ADDQ(I32(direction*8*k.words()*(radix-1)), k.twiddles)
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
