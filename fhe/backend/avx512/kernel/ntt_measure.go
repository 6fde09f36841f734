package kernel

import (
	"fmt"
	"time"

	"github.com/tuneinsight/lattigo/v6/ring"
)

// NTTTimes are the times of transforms of one limb.
type NTTTimes struct {
	Forward, Backward               time.Duration
	LattigoForward, LattigoBackward time.Duration
}

// MeasureNTT transforms a polynomial of the ring, all limbs one after another, with the kernels and with Lattigo in
// turn, and returns the fastest of the rounds, divided by the number of limbs. The ring's own transforms must be
// Lattigo's.
func MeasureNTT(r *ring.Ring, rounds int) (NTTTimes, error) {
	transforms := make([]*NTT, len(r.SubRings))
	for i, s := range r.SubRings {
		t, err := NewNTT(s)
		if err != nil {
			return NTTTimes{}, fmt.Errorf("limb %d: %w", i, err)
		}
		transforms[i] = t
	}
	p := r.NewPoly()
	var best NTTTimes
	for range rounds {
		measure(&best.LattigoForward, p, func(i int, x []uint64) { r.SubRings[i].NTT(x, x) })
		measure(&best.Forward, p, func(i int, x []uint64) { transforms[i].Forward(x, x) })
		measure(&best.LattigoBackward, p, func(i int, x []uint64) { r.SubRings[i].INTT(x, x) })
		measure(&best.Backward, p, func(i int, x []uint64) { transforms[i].Backward(x, x) })
	}
	return best, nil
}

// measure keeps the shorter of best, if it was measured, and of the time that f takes for a limb of p.
func measure(best *time.Duration, p ring.Poly, f func(i int, x []uint64)) {
	start := time.Now()
	for i, x := range p.Coeffs {
		f(i, x)
	}
	if took := time.Since(start) / time.Duration(len(p.Coeffs)); *best == 0 || took < *best {
		*best = took
	}
}
