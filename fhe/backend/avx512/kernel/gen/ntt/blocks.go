package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// A block is 64 words: six layers in eight registers, three of them on the transpose. The record of its twiddle factors
// is 64 words too: seven pairs for the first three layers, and from word 16 on three vectors and their companions for
// the others, one for every layer. The other factors of these layers are products with roots of -1, by which their
// inputs are multiplied before: that takes a few instructions and halves the table.
const (
	blockSize   = 512 // bytes
	vectorStart = 128
)

const blocksSignature = "func(dst, src, twiddles *uint64, blocks uint64, constants *uint64)"

// forwardBlocks does the last six layers of a forward transform.
func forwardBlocks(a arithmetic, name string, canonical bool) {
	doc := "does the last six layers on consecutive blocks of 64 words; "
	if canonical {
		doc += "its results are below q."
	} else {
		doc += "its results are not reduced."
	}
	blocks(a, name+"x", doc, 1, func(v []*value, record, constants Register) []*value {
		return forwardBlock(a, v, record, constants, canonical)
	})
}

func forwardBlock(a arithmetic, v []*value, record, constants Register, canonical bool) []*value {
	for _, x := range v {
		x.bound = a.limit()
	}
	forwardLayers(a, v, tree(record))
	v = transpose(v)
	for layer := range 3 {
		all := butterflies(8, layer)
		weave(a, len(all), func(s *strand, i int) {
			x, y := v[all[i].x], v[all[i].y]
			if k := all[i].twiddle; k > 0 {
				*y = value{a.mul(s, y.reg, root(constants, k-1)), a.lazy()}
			}
			s.forwardButterfly(a, x, y, vector(record, vectorStart+128*layer))
		})
	}
	weave(a, len(v), func(s *strand, i int) {
		if canonical {
			a.canonical(s, v[i])
		} else {
			a.clean(s, v[i])
		}
	})
	return transpose(v)
}

// inverseBlocks does the first six layers of an inverse transform. It takes the registers in opposite order, so that
// lanes meet the factors of the forward transform in the opposite order.
func inverseBlocks(a arithmetic) {
	doc := "undoes the last six layers, with the twiddles of the forward transform from the last block's backwards."
	blocks(a, "InverseBlocksx", doc, -1, func(v []*value, record, constants Register) []*value {
		for _, x := range v {
			x.bound = 2
		}
		v = transpose(opposite(v))
		for layer := 2; layer >= 0; layer-- {
			all := butterflies(8, layer)
			weave(a, len(all), func(s *strand, i int) {
				x, y := v[all[i].x], v[all[i].y]
				d := s.sumAndDifference(a, x, y).reg
				if mirrored := 1<<layer - 1 - all[i].twiddle; mirrored > 0 {
					d = a.mul(s, d, root(constants, mirrored-1))
				}
				*y = value{a.mul(s, d, vector(record, vectorStart+128*layer)), a.lazy()}
			})
		}
		v = opposite(transpose(v))
		inverseLayers(a, v, tree(record), nil)
		settle(a, v)
		return v
	})
}

// blocks writes a kernel that transforms blocks of 64 words.
func blocks(a arithmetic, name, doc string, direction int, transform func(v []*value, record, constants Register) []*value) {
	dst, src, twiddles, constants := begin(a, name, blocksSignature, doc)
	count := Load(Param("blocks"), GP64())
	a.setup(constants)

	Label("block")
	v := make([]*value, 8)
	for i := range v {
		v[i] = load(Mem{Base: src, Disp: 64 * i}, 0)
	}
	v = transform(v, twiddles, constants)
	for i := range v {
		VMOVDQU64(v[i].reg, Mem{Base: dst, Disp: 64 * i})
	}
	ADDQ(U32(blockSize), src)
	ADDQ(U32(blockSize), dst)
	ADDQ(I32(direction*blockSize), twiddles)
	DECQ(count)
	JNE(LabelRef("block"))
	VZEROUPPER()
	RET()
}

func opposite(v []*value) []*value {
	o := make([]*value, len(v))
	for i := range v {
		o[i] = v[len(v)-1-i]
	}
	return o
}

// transpose returns eight registers of which register i has lane i of every register of v.
func transpose(v []*value) []*value {
	exchange := func(distance int, low, high func(x, y, z VecVirtual)) {
		next := make([]*value, len(v))
		for i := range v {
			if i&distance != 0 {
				continue
			}
			x, y := v[i], v[i+distance]
			bound := max(x.bound, y.bound)
			next[i], next[i+distance] = &value{ZMM(), bound}, &value{ZMM(), bound}
			low(y.reg, x.reg, next[i].reg)
			high(y.reg, x.reg, next[i+distance].reg)
		}
		v = next
	}
	quarters := func(pattern uint64) func(x, y, z VecVirtual) {
		return func(x, y, z VecVirtual) { VSHUFI64X2(U8(pattern), x, y, z) }
	}
	exchange(1,
		func(x, y, z VecVirtual) { VPUNPCKLQDQ(x, y, z) },
		func(x, y, z VecVirtual) { VPUNPCKHQDQ(x, y, z) })
	exchange(2, quarters(0x88), quarters(0xdd))
	exchange(4, quarters(0x88), quarters(0xdd))
	return v
}
