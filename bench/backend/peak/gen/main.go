// Command gen generates multiply_amd64.s, which does nothing but multiply-adds, to measure how many a core can do.
package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// chains is the number of independent sums: enough to hide the instruction's latency on two ports.
const chains = 16

func main() {
	ConstraintExpr("amd64")
	TEXT("multiply", NOSPLIT, "func(rounds int)")
	Doc("multiply executes 2*16 vector multiply-adds a round, in registers.")
	rounds := Load(Param("rounds"), GP64())
	factor := ZMM()
	VPXORQ(factor, factor, factor)
	sums := make([]VecVirtual, chains)
	for i := range sums {
		sums[i] = ZMM()
		VPXORQ(sums[i], sums[i], sums[i])
	}
	Label("round")
	for _, s := range sums {
		VPMADD52LUQ(factor, factor, s)
	}
	for _, s := range sums {
		VPMADD52HUQ(factor, factor, s)
	}
	DECQ(rounds)
	JNZ(LabelRef("round"))
	VZEROUPPER()
	RET()
	Generate()
}
