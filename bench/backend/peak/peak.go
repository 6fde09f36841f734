// Package peak measures the most that one core can do. Backends are compared with it.
package peak

import (
	"sync"
	"time"
)

//go:generate go run ./gen -out multiply_amd64.s -stubs multiply_amd64.go -pkg peak

// rounds of one measurement: a few milliseconds.
const rounds = 1 << 19

// MultiplyAdds returns how many multiply-adds of 52-bit words the given number of cores execute together per second,
// or 0 without AVX-512 IFMA. Two cores of a virtual machine may be two threads of one core. Together they then execute
// no more than one.
func MultiplyAdds(cores int) float64 {
	if !supported() {
		return 0
	}
	best := time.Duration(1 << 62)
	for range 10 {
		start := time.Now()
		var all sync.WaitGroup
		for range cores {
			all.Go(func() { multiply(rounds) })
		}
		all.Wait()
		best = min(best, time.Since(start))
	}
	return float64(cores) * rounds * 2 * 16 * 8 / best.Seconds()
}
