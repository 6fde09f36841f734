package kernel

import (
	"fmt"
	"os"

	"golang.org/x/sys/cpu"
)

// Instruction sets that kernels are written for, each including the ones before it.
const (
	generic = iota // pure Go
	avx2
	avx512 // F, DQ, BW and VL
	avx512IFMA
)

// CPUVariable is the environment variable that forbids instruction sets the machine has, for tests and for comparison:
// generic, avx2 or avx512 (which includes IFMA). It never enables one that the machine lacks.
const CPUVariable = "GLOMAR_CPU"

var cpuLevel = allowed(detected(), os.Getenv(CPUVariable))

// HasAVX2 says whether AVX2 kernels may run.
func HasAVX2() bool { return cpuLevel >= avx2 }

// HasAVX512 says whether AVX-512 F, DQ, BW and VL kernels may run.
func HasAVX512() bool { return cpuLevel >= avx512 }

// HasIFMA says whether AVX-512 kernels with 52-bit multiply-add may run.
func HasIFMA() bool { return cpuLevel >= avx512IFMA }

func detected() int {
	x := &cpu.X86
	switch {
	case !x.HasAVX2:
		return generic
	case !x.HasAVX512F || !x.HasAVX512DQ || !x.HasAVX512BW || !x.HasAVX512VL:
		return avx2
	case !x.HasAVX512IFMA:
		return avx512
	}
	return avx512IFMA
}

// allowed is the detected level, lowered to what the variable allows.
func allowed(detected int, variable string) int {
	switch variable {
	case "":
		return detected
	case "generic":
		return generic
	case "avx2":
		return min(detected, avx2)
	case "avx512":
		return detected
	}
	panic(fmt.Sprintf("%s=%s: use generic, avx2 or avx512", CPUVariable, variable))
}
