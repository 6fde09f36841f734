package main

import (
	"fmt"

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

// lanes finds the vectors in a record disp bytes from a pointer.
func lanes(record Register, disp int) twiddles {
	return func(layer, _ int) factor { return vector(record, disp+vectorStart+128*layer) }
}

// rootsOf finds the roots of -1.
func rootsOf(constants Register) twiddles {
	return func(_, i int) factor { return root(constants, i-1) }
}

// forwardBlocks does the last six layers of a forward transform.
func forwardBlocks(a arithmetic, name string, canonical bool) {
	k := begin(a, name+"x", blocksSignature, "does the last six layers on consecutive blocks of 64 words; "+
		forwardResults(canonical))
	first, second := forwardHalves(canonical)
	k.blocks(1, first, second, nil)
}

// forwardBlocksAhead is forwardBlocks, in place, that fetches as much memory as it transforms from each of two pointers
// into the second cache.
func forwardBlocksAhead(a arithmetic, name string, canonical bool) {
	name = fmt.Sprintf("ntt%sx%d", name, a.bits())
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
			at := block*blockSize + 64*i
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
		k.forwardLayers(s, v, tree(k.twiddles, disp), nil)
		return s.transpose(v)
	}
	second = func(k *kernel, s *strand, v []*value, disp int) []*value {
		k.forwardLayers(s, v, lanes(k.twiddles, disp), rootsOf(k.constants))
		k.each(s, len(v), func(s *strand, i int) {
			if canonical {
				k.canonical(s, v[i])
			} else {
				k.clean(s, v[i])
			}
		})
		return s.transpose(v)
	}
	return first, second
}

// inverseBlocks does the first six layers of an inverse transform. It takes the registers in opposite order, so that
// lanes meet the factors of the forward transform in the opposite order.
func inverseBlocks(a arithmetic) {
	k := begin(a, "InverseBlocksx", blocksSignature,
		"undoes the last six layers, with the twiddles of the forward transform from the last block's backwards.")
	k.blocks(-1,
		func(k *kernel, s *strand, v []*value, disp int) []*value {
			for _, x := range v {
				x.bound = 2
			}
			v = s.transpose(opposite(v))
			k.inverseLayers(s, v, lanes(k.twiddles, disp), rootsOf(k.constants), nil)
			return v
		},
		func(k *kernel, s *strand, v []*value, disp int) []*value {
			v = opposite(s.transpose(v))
			k.inverseLayers(s, v, tree(k.twiddles, disp), nil, nil)
			k.settle(s, v)
			return v
		}, nil)
}

// half is half of the transform of a block. Its record is disp bytes from the pointer to twiddle factors.
type half func(k *kernel, s *strand, v []*value, disp int) []*value

// blocks writes the body of a kernel that transforms blocks of 64 words. The records of twiddle factors of consecutive
// blocks follow each other in the given direction. If it is given, also is done for every block besides, and its
// pointers move on with those of the kernel.
func (k *kernel) blocks(direction int, first, second half, also func(s *strand, block int), pointers ...Register) {
	count := Load(Param("blocks"), GP64())
	k.setup(k.constants, false)
	start := func(s *strand, block int) []*value {
		v := make([]*value, 8)
		for i := range v {
			v[i] = s.load(Mem{Base: k.src, Disp: block*blockSize + 64*i}, 0)
		}
		if also != nil {
			also(s, block)
		}
		return first(k, s, v, block*direction*blockSize)
	}
	finish := func(s *strand, begun []*value) {
		for i, x := range second(k, s, begun, 0) {
			s.store(x, Mem{Base: k.dst, Disp: 64 * i})
		}
	}
	advance := func(again string) {
		for _, pointer := range append(pointers, k.src, k.dst) {
			ADDQ(U32(blockSize), pointer)
		}
		ADDQ(I32(direction*blockSize), k.twiddles)
		DECQ(count)
		JNZ(LabelRef(again))
	}
	if k.abreast(16) > 1 {
		k.overlapped(count, start, finish, advance)
	} else {
		Label("block")
		write(func(s *strand) { finish(s, start(s, 0)) })
		advance("block")
	}
	VZEROUPPER()
	RET()
}

// overlapped writes the loop over blocks so that it does the first half of a block while it does the second half of the
// one before: one alone would wait for itself.
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

// copies lets bounds change without a trace; registers are the same.
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

// transpose returns eight registers of which register i has lane i of every register of v.
func (s *strand) transpose(v []*value) []*value {
	exchange := func(distance int, low, high func(x, y, z VecVirtual)) {
		next := make([]*value, len(v))
		for i := range v {
			if i&distance != 0 {
				continue
			}
			x, y := *v[i], *v[i+distance]
			bound := max(x.bound, y.bound)
			l, h := &value{ZMM(), bound}, &value{ZMM(), bound}
			toLow, toHigh := l.reg, h.reg
			s.then(func() { low(y.reg, x.reg, toLow) })
			s.then(func() { high(y.reg, x.reg, toHigh) })
			next[i], next[i+distance] = l, h
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
