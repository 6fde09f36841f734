package main

import (
	"fmt"
	"time"

	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/ring/kernel"
)

// transform is the timing of number-theoretic transforms, in µs per limb: the fastest of all rounds.
type transform struct {
	logN, bits, limbs         int
	stockForward, fastForward float64
	stockInverse, fastInverse float64
}

func (t transform) forward() float64 { return t.stockForward / t.fastForward }
func (t transform) inverse() float64 { return t.stockInverse / t.fastInverse }

// publishedLogN is log2 of the degree that the published figures are for.
const publishedLogN = 12

// published stands below the table of transforms.
const published = "Published for Intel HEXL: 5.84 µs forward and 6.30 µs inverse, in place, at N = 2^12 on an Ice Lake server, against 63.8 and " +
	"66.3 µs of PALISADE without it (its author's figures, [PALISADE merge request " +
	"284](https://gitlab.com/palisade/palisade-development/-/merge_requests/284))."

// measureTransforms times transforms of one degree, modulo primes that the fast vector kernels take and modulo larger
// ones.
func measureTransforms(logN, rounds int) ([]transform, error) {
	var results []transform
	for _, bits := range []int{49, 59} {
		for _, limbs := range []int{1, 15} {
			t, err := measureTransform(logN, bits, limbs, rounds)
			if err != nil {
				return nil, fmt.Errorf("transforms at N = 2^%d, %d bits: %w", logN, bits, err)
			}
			results = append(results, t)
		}
	}
	return results, nil
}

func measureTransform(logN, bits, limbs, rounds int) (transform, error) {
	n := 1 << logN
	generator := ring.NewNTTFriendlyPrimesGenerator(uint64(bits), uint64(2*n))
	primes, err := generator.NextDownstreamPrimes(limbs)
	if err != nil {
		return transform{}, err
	}
	r, err := ring.NewRing(n, primes)
	if err != nil {
		return transform{}, err
	}
	fast := make([]*kernel.NTT, limbs)
	for i, s := range r.SubRings {
		if fast[i], err = kernel.NewNTT(s); err != nil {
			return transform{}, err
		}
	}
	in, out, want := r.NewPoly(), r.NewPoly(), r.NewPoly()
	for i, s := range r.SubRings {
		for j := range in.Coeffs[i] {
			in.Coeffs[i][j] = uint64(j+1) * 0x9E3779B97F4A7C15 % s.Modulus
		}
	}
	each := func(f func(i int)) func() {
		return func() {
			for i := range limbs {
				f(i)
			}
		}
	}
	turns := []func(){
		each(func(i int) { r.SubRings[i].NTT(in.Coeffs[i], want.Coeffs[i]) }),
		each(func(i int) { fast[i].Forward(in.Coeffs[i], out.Coeffs[i]) }),
		each(func(i int) { r.SubRings[i].INTT(in.Coeffs[i], want.Coeffs[i]) }),
		each(func(i int) { fast[i].Backward(in.Coeffs[i], out.Coeffs[i]) }),
	}
	best := make([]float64, len(turns))
	// A transform is short: repeat it until a round takes a few milliseconds.
	repeat := max(1, (1<<21)/(n*limbs))
	for range 4 * rounds {
		for k, f := range turns {
			start := time.Now()
			for range repeat {
				f()
			}
			best[k] = fastest(best[k], time.Since(start), repeat*limbs)
			if k%2 == 1 && !out.Equal(&want) {
				return transform{}, fmt.Errorf("the kernels' result differs from Lattigo's")
			}
		}
	}
	const micro = 1000
	return transform{
		logN: logN, bits: bits, limbs: limbs,
		stockForward: micro * best[0], fastForward: micro * best[1],
		stockInverse: micro * best[2], fastInverse: micro * best[3],
	}, nil
}
