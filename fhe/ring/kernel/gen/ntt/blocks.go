package main

import (
	"fmt"
	"strings"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// A block is as many registers as a register has lanes. Half of its layers work on the transpose. The record of its
// twiddle factors has as many words as the block: scalars for the first half, then vectors for the other.

// blockSize returns the bytes of a block.
func blockSize(a arithmetic) int { return 8 * a.lanes() * a.lanes() }

const blocksSignature = "func(dst, src, twiddles *uint64, blocks uint64, constants *uint64)"

// layersOf names the layers of a block.
func layersOf(a arithmetic) string {
	return map[int]string{8: "six layers on consecutive blocks of 64 words", 4: "four layers on consecutive blocks of 16 words"}[a.lanes()]
}

// forwardBlocks does the last layers of a forward transform.
func forwardBlocks(a arithmetic, name string, canonical bool) {
	k := begin(a, name+"x", blocksSignature, "does the last "+layersOf(a)+"; "+
		forwardResults(canonical))
	first, second := forwardHalves(canonical)
	k.blocks(1, first, second, nil)
}

// forwardBlocksAhead is forwardBlocks in place. It also fetches memory from each of two pointers into the second-level
// cache, as much as it transforms.
func forwardBlocksAhead(a arithmetic, name string, canonical bool) {
	name = fmt.Sprintf("ntt%sx%s", name, a.tag())
	TEXT(name, NOSPLIT, "func(p, twiddles *uint64, blocks uint64, constants, ahead0, ahead1 *uint64)")
	Pragma("noescape")
	Doc(name + " does the last six layers on consecutive blocks of 64 words, in place; " + forwardResults(canonical) +
		" It fetches as many words from ahead0 and ahead1 on.")
	k := &kernel{arithmetic: a, beside: 8, src: GP64()}
	k.dst, k.twiddles = Load(Param("p"), GP64()), Load(Param("twiddles"), GP64())
	k.constants = Load(Param("constants"), GP64())
	ahead0, ahead1 := Load(Param("ahead0"), GP64()), Load(Param("ahead1"), GP64())
	MOVQ(k.dst, k.src)
	first, second := forwardHalves(canonical)
	k.blocks(1, first, second, func(s *strand, block int) {
		for i := range 8 {
			at := block*blockSize(a) + 64*i
			s.then(func() { PREFETCHT1(Mem{Base: ahead0, Disp: at}) })
			s.then(func() { PREFETCHT1(Mem{Base: ahead1, Disp: at}) })
		}
	}, ahead0, ahead1)
}

func forwardResults(canonical bool) string {
	if canonical {
		return "its results are below q."
	}
	return "its results are not reduced."
}

func forwardHalves(canonical bool) (first, second half) {
	first = func(k *kernel, s *strand, v []*value, disp int) []*value {
		for _, x := range v {
			x.bound = k.limit()
		}
		k.forwardLayers(s, v, k.tree(disp), nil)
		return k.transpose(s, v)
	}
	second = func(k *kernel, s *strand, v []*value, disp int) []*value {
		w, other := k.inLane(k.twiddles, k.constants, disp)
		k.forwardLayers(s, v, w, other)
		k.each(s, len(v), func(s *strand, i int) {
			if canonical {
				k.canonical(s, v[i])
			} else {
				k.clean(s, v[i])
			}
		})
		return k.transpose(s, v)
	}
	return first, second
}

// inverseBlocks does the first layers of an inverse transform. It takes the registers in opposite order, so that
// lanes meet the factors of the forward transform in the opposite order.
func inverseBlocks(a arithmetic) {
	k := begin(a, "InverseBlocksx", blocksSignature,
		"undoes the last "+strings.Split(layersOf(a), " on ")[0]+", with the twiddles of the forward transform from the last block's backwards.")
	k.blocks(-1,
		func(k *kernel, s *strand, v []*value, disp int) []*value {
			k.each(s, len(v), func(s *strand, i int) { k.enter(s, v[i]) })
			for _, x := range v {
				x.bound = 2
			}
			v = k.transpose(s, opposite(v))
			w, other := k.inLane(k.twiddles, k.constants, disp)
			k.inverseLayers(s, v, w, other, nil)
			return v
		},
		func(k *kernel, s *strand, v []*value, disp int) []*value {
			v = opposite(k.transpose(s, v))
			k.inverseLayers(s, v, k.tree(disp), nil, nil)
			k.settle(s, v)
			return v
		}, nil)
}

// half is half of the transform of a block. Its record is disp bytes from the pointer to twiddle factors.
type half func(k *kernel, s *strand, v []*value, disp int) []*value

// blocks writes the body of a kernel that transforms blocks. The records of twiddle factors of consecutive blocks
// follow each other in the given direction. If also is given, it is done for every block too, and its pointers move on
// with those of the kernel.
func (k *kernel) blocks(direction int, first, second half, also func(s *strand, block int), pointers ...Register) {
	k.beside = 8
	size, count := blockSize(k), Load(Param("blocks"), GP64())
	k.setup(k.constants, false)
	start := func(s *strand, block int) []*value {
		v := make([]*value, k.lanes())
		for i := range v {
			v[i] = k.load(s, Mem{Base: k.src, Disp: block*size + 8*k.lanes()*i}, 0)
		}
		if also != nil {
			also(s, block)
		}
		return first(k, s, v, block*direction*size)
	}
	finish := func(s *strand, block int, begun []*value) {
		for i, x := range second(k, s, begun, block*direction*size) {
			k.store(s, x, Mem{Base: k.dst, Disp: block*size + 8*k.lanes()*i})
		}
	}
	advance := func(blocks int, again string) {
		for _, pointer := range append(pointers, k.src, k.dst) {
			ADDQ(U32(blocks*size), pointer)
		}
		ADDQ(I32(direction*blocks*size), k.twiddles)
		if blocks == 1 {
			DECQ(count)
		} else {
			SUBQ(U8(blocks), count)
		}
		JNZ(LabelRef(again))
	}
	switch {
	case k.abreast(16) > 1:
		k.overlapped(count, start, func(s *strand, begun []*value) { finish(s, 0, begun) }, func(again string) { advance(1, again) })
	case k.pairs():
		Label("blocks")
		write(func(s *strand) {
			var x, y strand
			finish(&x, 0, start(&x, 0))
			finish(&y, 1, start(&y, 1))
			s.both(x, y)
		})
		advance(2, "blocks")
	default:
		Label("block")
		write(func(s *strand) { finish(s, 0, start(s, 0)) })
		advance(1, "block")
	}
	VZEROUPPER()
	RET()
}

// overlapped writes the loop over blocks so that it does the first half of a block together with the second half of the
// previous one. One half alone would wait for its own results.
func (k *kernel) overlapped(
	count Register, start func(s *strand, block int) []*value, finish func(s *strand, begun []*value), advance func(again string),
) {
	var begun []*value
	write(func(s *strand) { begun = start(s, 0) })
	DECQ(count)
	JZ(LabelRef("last"))

	k.beside = 16
	Label("block")
	write(func(s *strand) {
		var this, next strand
		v := start(&next, 1)
		finish(&this, copies(begun))
		s.both(this, next)
		for i := range v {
			s.move(v[i].reg, begun[i].reg)
		}
	})
	advance("block")

	k.beside = 8
	Label("last")
	write(func(s *strand) { finish(s, begun) })
}

// copies returns values with the same registers, so that bounds can change without changing v.
func copies(v []*value) []*value {
	c := make([]*value, len(v))
	for i, x := range v {
		c[i] = &value{x.reg, x.bound}
	}
	return c
}

func opposite(v []*value) []*value {
	o := make([]*value, len(v))
	for i := range v {
		o[i] = v[len(v)-1-i]
	}
	return o
}

// exchange replaces registers i and i+distance, for i without that bit, by what low and high compute of them.
func (s *strand) exchange(v []*value, distance int, register func() VecVirtual, low, high func(x, y, z VecVirtual)) []*value {
	next := make([]*value, len(v))
	for i := range v {
		if i&distance != 0 {
			continue
		}
		x, y := *v[i], *v[i+distance]
		bound := max(x.bound, y.bound)
		l, h := &value{register(), bound}, &value{register(), bound}
		toLow, toHigh := l.reg, h.reg
		s.then(func() { low(y.reg, x.reg, toLow) })
		s.then(func() { high(y.reg, x.reg, toHigh) })
		next[i], next[i+distance] = l, h
	}
	return next
}
