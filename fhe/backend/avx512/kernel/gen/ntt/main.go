// Command ntt generates ntt_amd64.s and ntt_amd64.go: number-theoretic transforms in AVX-512 registers.
//
// Every kernel keeps its words lazily reduced. The generator counts how far each register may have grown, in multiples
// of the prime, and reduces it only where the next addition could leave its range; it panics if a kernel cannot keep
// its bounds. See arithmetic for the ranges.
package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

func main() {
	ConstraintExpr("amd64")
	for _, a := range []arithmetic{newIFMA(49), newIFMA(50), newWide()} {
		for _, radix := range []int{4, 8} {
			forwardPass(a, radix, "Forward", false)
			if a.narrow() {
				forwardPass(a, radix, "ForwardAny", true)
			}
			inversePass(a, radix)
			inverseTop(a, radix)
		}
		forwardBlocks(a, "ForwardBlocks", true)
		forwardBlocks(a, "ForwardBlocksLazy", false)
		inverseBlocks(a)
		if !a.narrow() {
			extendPass(a)
			forwardBlocksAhead(a, "ForwardBlocksAhead", true)
			forwardBlocksAhead(a, "ForwardBlocksLazyAhead", false)
		}
	}
	Generate()
}

// begin starts a kernel with what all have in common: dst, src, twiddles and constants.
func begin(a arithmetic, name, signature, doc string) (dst, src, twiddles, constants Register) {
	name = fmt.Sprintf("ntt%s%d", name, a.bits())
	TEXT(name, NOSPLIT, signature)
	Pragma("noescape")
	Doc(name + " " + doc)
	dst, src = Load(Param("dst"), GP64()), Load(Param("src"), GP64())
	twiddles, constants = Load(Param("twiddles"), GP64()), Load(Param("constants"), GP64())
	return dst, src, twiddles, constants
}

// value is a register and what is known of its words: they are below bound*q.
type value struct {
	reg   VecVirtual
	bound int
}

func load(from Mem, bound int) *value {
	v := &value{ZMM(), bound}
	VMOVDQU64(from, v.reg)
	return v
}
