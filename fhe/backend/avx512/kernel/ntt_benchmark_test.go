package kernel

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// BenchmarkNTT reports the time of a limb in µs and how many times that Lattigo takes, for one limb and for 15.
func BenchmarkNTT(b *testing.B) {
	for logN := 13; logN <= 16; logN++ {
		for _, bits := range []int{48, 50, 60} {
			for _, limbs := range []int{1, 15} {
				b.Run(fmt.Sprintf("N=2^%d/%dbits/%dlimbs", logN, bits, limbs), func(b *testing.B) {
					r := nttRing(b, logN, bits, limbs)
					times, err := MeasureNTT(r, b.N)
					require.NoError(b, err)
					report := func(name string, ours, lattigo time.Duration) {
						b.ReportMetric(float64(ours.Nanoseconds())/1000, name+"-µs")
						b.ReportMetric(float64(lattigo)/float64(ours), name+"-x")
					}
					b.ReportMetric(0, "ns/op")
					report("forward", times.Forward, times.LattigoForward)
					report("backward", times.Backward, times.LattigoBackward)
				})
			}
		}
	}
}
