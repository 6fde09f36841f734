package kernel

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/ring"
)

// BenchmarkNTT times transforms of polynomials of one and of 15 limbs, with the kernels and with Lattigo in turn. It
// reports the fastest, in µs per limb, and how many times as long Lattigo's takes.
func BenchmarkNTT(b *testing.B) {
	for logN := 13; logN <= 16; logN++ {
		for _, bits := range []int{49, 50, 60} {
			for _, limbs := range []int{1, 15} {
				b.Run(fmt.Sprintf("N=2^%d/bits=%d/limbs=%d", logN, bits, limbs), func(b *testing.B) {
					benchmarkNTT(b, nttRing(b, logN, bits, limbs))
				})
			}
		}
	}
}

func benchmarkNTT(b *testing.B, r *ring.Ring) {
	transforms := make([]*NTT, len(r.SubRings))
	for i, s := range r.SubRings {
		var err error
		transforms[i], err = NewNTT(s)
		require.NoError(b, err)
	}
	turns := []func(i int, x []uint64){
		func(i int, x []uint64) { r.SubRings[i].NTT(x, x) },
		func(i int, x []uint64) { transforms[i].Forward(x, x) },
		func(i int, x []uint64) { r.SubRings[i].INTT(x, x) },
		func(i int, x []uint64) { transforms[i].Backward(x, x) },
	}
	p, best := r.NewPoly(), make([]float64, len(turns))
	repeat := max(1, 1<<18/(r.N()*len(p.Coeffs))) // so that a turn takes a millisecond
	for b.Loop() {
		for k, turn := range turns {
			start := time.Now()
			for range repeat {
				for i, x := range p.Coeffs {
					turn(i, x)
				}
			}
			took := time.Since(start).Seconds() / float64(repeat*len(p.Coeffs))
			if best[k] == 0 || took < best[k] {
				best[k] = took
			}
		}
	}
	b.ReportMetric(0, "ns/op")
	for k, name := range []string{"forward", "backward"} {
		b.ReportMetric(best[2*k+1]*1e6, name+"-µs")
		b.ReportMetric(best[2*k]/best[2*k+1], name+"-ratio")
	}
}
