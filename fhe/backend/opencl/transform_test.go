package opencl

import (
	"fmt"
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestTransforms compares both transforms with Lattigo's, for primes of every size.
func TestTransforms(t *testing.T) {
	degrees := []int{10, 11, 12, 13}
	if os.Getenv("GLOMAR_FULL") != "" {
		degrees = append(degrees, 14, 15, 16)
	}
	for _, logN := range degrees {
		t.Run(fmt.Sprintf("n%d", logN), func(t *testing.T) { checkTransforms(t, logN) })
	}
}

func checkTransforms(t *testing.T, logN int) {
	r := newRing(t, logN, []int{30, 36, 40, 45, 49, 50, 55, 60, 61}, []int{61})
	d := newDevice(t)
	e := d.open(t, Options{}, r)
	random, q := newRandom(t), r.Params.RingQ()
	const polys = 3
	limbs := len(q.SubRings)
	all := span{1, limbs, limbs + 1}
	words := make([]uint64, polys*limbs*q.N())
	var want []uint64
	for p := range polys {
		for i, s := range q.SubRings {
			limb := words[(p*limbs+i)*q.N():][:q.N()]
			for j := range limb {
				limb[j] = random.Uint64N(s.Modulus)
			}
			limb[0], limb[1] = 0, s.Modulus-1
			to := make([]uint64, q.N())
			s.NTT(limb, to)
			want = append(want, to...)
		}
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	b, err := e.memory.limbs(polys * limbs)
	require.NoError(t, err)
	got := make([]uint64, len(words))
	require.NoError(t, e.context.Write(b.Buffer, 0, words))
	require.NoError(t, e.forward(b.Buffer, dense(limbs), polys, all, digits{}))
	require.NoError(t, e.context.Read(b.Buffer, 0, got))
	require.NoError(t, e.context.Wait(e.context.Last()))
	require.Equal(t, want, got, "forward")
	require.NoError(t, e.inverse(b.Buffer, dense(limbs), 0, b.Buffer, dense(limbs), polys, all))
	require.NoError(t, e.context.Read(b.Buffer, 0, got))
	require.NoError(t, e.context.Wait(e.context.Last()))
	require.Equal(t, words, got, "inverse")
}

func TestPasses(t *testing.T) {
	for logN := 1; logN < 20; logN++ {
		sum := 0
		for _, layers := range passes(logN) {
			sum += layers
		}
		require.Equal(t, logN, sum)
	}
	require.Equal(t, []int{3, 3, 3, 3, 3}, passes(15))
	require.Equal(t, []int{3, 3, 3, 2, 2}, passes(13))
}
