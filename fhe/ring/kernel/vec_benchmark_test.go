package kernel

import (
	"math"
	"testing"
	"time"
)

// BenchmarkKernels reports the best time of every kernel on limbs of 2^15 words. Operands that together do not fit into
// the second-level cache come from the third.
func BenchmarkKernels(b *testing.B) {
	const n = 1 << 15
	r := newRandom(b)
	q := prime(49, 0)
	m := NewModulus(q)
	sources := []*Modulus{NewModulus(prime(50, 0)), NewModulus(prime(50, 1)), NewModulus(prime(50, 2))}
	basis := NewBasis(sources, Division)
	extension := basis.To(m, 1)
	x := r.limbs(n, q, 16)
	a, err := NewAutomorphism(n, 5)
	if err != nil {
		b.Fatal(err)
	}
	digits := func(count int) []Digit {
		d := make([]Digit, count)
		for i := range d {
			d[i] = Digit{x[3*i+2], x[3*i+3], x[3*i+4]}
		}
		return d
	}
	four := digits(4)
	for _, k := range []struct {
		name string
		run  func()
	}{
		{"combine-1", func() { m.Combine(x[0], 1, []Term{{3, x[1]}}) }},
		{"combine-2", func() { m.Combine(x[0], 1, []Term{{3, x[1]}, {5, x[2]}}) }},
		{"product", func() { m.Product(x[0], x[1], x[2], 3) }},
		{"tensor", func() { m.Tensor([3][]uint64(x[:3]), [2][]uint64(x[3:5]), [2][]uint64(x[5:7]), 3, 4) }},
		{"accumulate-4", func() { m.Accumulate([2][]uint64(x[:2]), [2][]uint64(x[:2]), four) }},
		{"prepare-3", func() { basis.Prepare(x[:3]) }},
		{"extend-3", func() { extension.Extend(x[3], x[:3]) }},
		{"divide", func() { m.Divide(x[3], x[4], x[5], 3) }},
		{"divide-move", func() { m.DivideMove(x[3], x[4], x[5], x[6], 3, a, 0) }},
	} {
		b.Run(k.name, func(b *testing.B) {
			best := math.Inf(1)
			for b.Loop() {
				start := time.Now()
				k.run()
				best = min(best, time.Since(start).Seconds())
			}
			b.ReportMetric(best*1e6, "us")
		})
	}
}
