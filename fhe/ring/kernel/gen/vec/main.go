// Command vec generates kernels on limbs modulo a prime below 2^50, for one instruction set at a time.
package main

import (
	"flag"
	"maps"
	"slices"
	"strings"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// sets lists the functions that write the kernels, by instruction set.
var sets = map[string]func(){"avx512": ifma, "avx2": fma}

func main() {
	set := flag.String("set", "avx512", "instructions to use: "+strings.Join(slices.Sorted(maps.Keys(sets)), " or "))
	flag.Parse()
	ConstraintExpr("amd64")
	sets[*set]()
	Generate()
}

func pointer(name string) Register { return Load(Param(name), GP64()) }

// word is the i-th word at a pointer.
func word(base Register, i int) Mem { return Mem{Base: base, Disp: 8 * i} }

// walkBy calls body with every offset in n words that is a multiple of the given number of bytes, and returns from the
// function.
func walkBy(bytes int, body func(offset Register)) {
	end := Load(Param("n"), GP64())
	SHLQ(U8(3), end)
	offset := GP64()
	XORQ(offset, offset)
	Label("loop")
	body(offset)
	ADDQ(I32(bytes), offset)
	CMPQ(offset, end)
	JB(LabelRef("loop"))
	VZEROUPPER()
	RET()
}

// times calls body count times, with a pointer that moves on by stride bytes.
func times(label string, start, count Register, stride int, body func(p Register)) {
	p, left := GP64(), GP64()
	MOVQ(start, p)
	MOVQ(count, left)
	Label(label)
	body(p)
	ADDQ(U8(stride), p)
	DECQ(left)
	JNE(LabelRef(label))
}
