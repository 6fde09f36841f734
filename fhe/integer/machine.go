package integer

import (
	"slices"

	"github.com/glomar-network/glomar/fhe/params"
)

// machine is what circuits are written for: arithmetic on values that have a level. One implementation computes on
// pages, another on noise bounds, so that a bound always belongs to exactly the circuit that runs. No method changes
// its arguments.
type machine[C any] interface {
	// drop returns x at a level not above its own.
	drop(x C, level int) C
	// sum returns the linear combination of terms at one level.
	sum(terms ...term[C]) C
	// offset adds an integer to every slot.
	offset(x C, k int64) C
	// mul returns x*y, relinearised and not rescaled, at their common level.
	mul(x, y C) C
	// rescale divides by the last prime of x's level: the result is one level lower and holds the same slots.
	rescale(x C) C
	// times multiplies every lane by a pattern.
	times(x C, p *pattern) C
	// rotate moves every slot up by a shift, or down by a negative one: one key switch for each of its hops.
	rotate(x C, shift int) C
	// level returns x's level.
	level(x C) int
	// both runs two computations that do not depend on each other.
	both(f, g func())
}

// term is k times x.
type term[C any] struct {
	k int64
	x C
}

// product returns x*y, rescaled. Operands may be at any level: they are dropped to the lower one.
func product[C any](m machine[C], x, y C) C {
	x, y = align(m, x, y)
	return m.rescale(m.mul(x, y))
}

func align[C any](m machine[C], x, y C) (C, C) {
	level := min(m.level(x), m.level(y))
	return m.drop(x, level), m.drop(y, level)
}

// hops returns moves with a Galois key that add up to a shift. Keys are large, and lanes of 64 bits are the common
// ones: the moves of narrower and wider lanes are put together from theirs.
func hops(shift int) (list []int) {
	shifts := params.Shifts()
	lowest, highest := slices.Min(shifts), slices.Max(shifts)
	for shift < 0 {
		list, shift = append(list, lowest), shift-lowest
	}
	for step := highest; shift > 0; step /= 2 {
		for ; shift >= step; shift -= step {
			list = append(list, step)
		}
	}
	return list
}
