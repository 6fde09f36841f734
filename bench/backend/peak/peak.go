// Package peak measures what one core could do at best, to compare backends with.
package peak

import "time"

//go:generate go run ./gen -out multiply_amd64.s -stubs multiply_amd64.go -pkg peak

// rounds of one measurement: some milliseconds.
const rounds = 1 << 19

// MultiplyAdds returns how many multiply-adds of 52-bit words one core executes in a second, or 0 without AVX-512 IFMA.
func MultiplyAdds() float64 {
	if !supported() {
		return 0
	}
	best := time.Duration(1 << 62)
	for range 10 {
		start := time.Now()
		multiply(rounds)
		best = min(best, time.Since(start))
	}
	return rounds * 2 * 16 * 8 / best.Seconds()
}
