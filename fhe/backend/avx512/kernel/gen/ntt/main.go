// Command ntt generates ntt_amd64.s and ntt_amd64.go: number-theoretic transforms in AVX-512 registers.
//
// Every kernel keeps its words lazily reduced. The generator counts how far each register may have grown, in multiples
// of the prime, and reduces it only where the next addition could leave its range; it panics if a kernel cannot keep
// its bounds. See arithmetic for the ranges.
package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
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

// kernel is what a kernel computes with: its arithmetic, its arguments, and the number of values it has in registers.
type kernel struct {
	arithmetic
	dst, src, twiddles, constants Register
	beside                        int
}

// each appends n strands that do a butterfly or less each, as many abreast as there are registers for.
func (k *kernel) each(s *strand, n int, f func(s *strand, i int)) { s.each(n, k.abreast(k.beside), f) }

// begin starts a kernel with the arguments that all have in common.
func begin(a arithmetic, name, signature, doc string) *kernel {
	name = fmt.Sprintf("ntt%s%d", name, a.bits())
	TEXT(name, NOSPLIT, signature)
	Pragma("noescape")
	Doc(name + " " + doc)
	return &kernel{
		a, Load(Param("dst"), GP64()), Load(Param("src"), GP64()), Load(Param("twiddles"), GP64()),
		Load(Param("constants"), GP64()), 8,
	}
}
