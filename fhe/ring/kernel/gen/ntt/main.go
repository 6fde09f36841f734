// Command ntt generates number-theoretic transforms in vector registers, for one instruction set at a time. The files
// have its name: ntt_avx512_amd64.s and so on.
//
// Every kernel keeps its words lazily reduced. The generator counts how far each register may have grown, in multiples
// of the prime, and reduces it only where the next addition could leave its range; it panics if a kernel cannot keep
// its bounds. See arithmetic for the ranges.
package main

import (
	"flag"
	"fmt"
	"maps"
	"slices"
	"strings"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/reg"
)

func main() {
	set := flag.String("set", "avx512", "instructions to use: "+strings.Join(slices.Sorted(maps.Keys(sets)), " or "))
	flag.Parse()
	ConstraintExpr("amd64")
	for _, a := range sets[*set] {
		generate(a)
	}
	Generate()
}

// sets lists the arithmetics of every instruction set.
var sets = map[string][]arithmetic{
	"avx512": {newIFMA(49), newIFMA(50), newWide()},
	"avx2":   {newFMA()},
}

func generate(a arithmetic) {
	for _, radix := range []int{4, 8} {
		forwardPass(a, radix, "Forward", false)
		if a.narrow() {
			forwardPass(a, radix, "ForwardAny", true)
		}
		inversePass(a, radix)
		inverseTop(a, radix)
	}
	forwardBlocks(a, "ForwardBlocks", true)
	if a.cleans() {
		forwardBlocks(a, "ForwardBlocksLazy", false)
	}
	inverseBlocks(a)
	if a.fuses() {
		extendPass(a)
		forwardBlocksAhead(a, "ForwardBlocksAhead", true)
		forwardBlocksAhead(a, "ForwardBlocksLazyAhead", false)
	}
}

// kernel is what a kernel computes with: its arithmetic, its arguments, and the number of values it has in registers.
type kernel struct {
	arithmetic
	dst, src, twiddles, constants Register
	beside                        int
}

// each appends n strands that do a butterfly or less each. It interleaves as many as there are registers for.
func (k *kernel) each(s *strand, n int, f func(s *strand, i int)) { s.each(n, k.abreast(k.beside), f) }

// begin starts a kernel with the arguments that all have in common.
func begin(a arithmetic, name, signature, doc string) *kernel {
	name = fmt.Sprintf("ntt%s%s", name, a.tag())
	TEXT(name, NOSPLIT, signature)
	Pragma("noescape")
	Doc(name + " " + doc)
	return &kernel{
		a, Load(Param("dst"), GP64()), Load(Param("src"), GP64()), Load(Param("twiddles"), GP64()),
		Load(Param("constants"), GP64()), 8,
	}
}
