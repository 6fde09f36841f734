//go:build !amd64

package kernel

// Stand-ins for the assembly, which is never reached where HasIFMA is false.

const missing = "kernel: vector code on a machine without it"

func combine(_, _ *uint64, _, _ uint64, _ *uint64)                          { panic(missing) }
func product(_, _, _ *uint64, _ uint64, _ *uint64)                          { panic(missing) }
func tensor(_, _, _, _, _, _, _ *uint64, _ uint64, _ *uint64)               { panic(missing) }
func accumulate(_, _, _, _, _ *uint64, _, _ uint64, _ *uint64)              { panic(missing) }
func centre(_ *uint64, _ uint64, _ *uint64)                                 { panic(missing) }
func quotient(_ *uint64, _, _ uint64, _ *uint64)                            { panic(missing) }
func extend(_, _ *uint64, _, _ uint64, _ *uint64)                           { panic(missing) }
func divide(_, _, _ *uint64, _ uint64, _ *uint64)                           { panic(missing) }
func divideMove(_, _, _ *uint64, _ uint64, _ *uint64, _ *uint32, _ *uint64) { panic(missing) }
func divideAddMove(_, _, _, _ *uint64, _ uint64, _ *uint64, _ *uint32, _ *uint64) {
	panic(missing)
}
