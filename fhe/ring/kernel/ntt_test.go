package kernel

import (
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/ring"
)

// nttRing has the largest primes of a size.
func nttRing(t testing.TB, logN, bits, limbs int) *ring.Ring {
	t.Helper()
	generator := ring.NewNTTFriendlyPrimesGenerator(uint64(bits), uint64(2<<logN))
	primes, err := generator.NextDownstreamPrimes(limbs)
	require.NoError(t, err)
	r, err := ring.NewRing(1<<logN, primes)
	require.NoError(t, err)
	return r
}

// nttInputs are polynomials with words below limit: random ones, and the extremes.
func nttInputs(rng *rand.Rand, n int, limit uint64) map[string][]uint64 {
	fill := func(word func(i int) uint64) []uint64 {
		p := make([]uint64, n)
		for i := range p {
			p[i] = word(i)
		}
		return p
	}
	return map[string][]uint64{
		"random":    fill(func(int) uint64 { return rng.Uint64N(limit) }),
		"zero":      fill(func(int) uint64 { return 0 }),
		"largest":   fill(func(int) uint64 { return limit - 1 }),
		"first":     fill(func(i int) uint64 { return uint64(max(1-i, 0)) * (limit - 1) }),
		"alternate": fill(func(i int) uint64 { return uint64(i%2) * (limit - 1) }),
		"halves":    fill(func(i int) uint64 { return uint64(2*i/n) * (limit - 1) }),
	}
}

func requireWords(t *testing.T, want, got []uint64, message string) {
	t.Helper()
	for i := range want {
		if want[i] != got[i] {
			require.Equal(t, want[i], got[i], "%s: word %d", message, i)
		}
	}
}

// checkNTT compares one transform with Lattigo's.
func checkNTT(t *testing.T, rng *rand.Rand, s *ring.SubRing, kernels *nttKernels) {
	t.Helper()
	transform, err := newNTT(s, kernels)
	require.NoError(t, err)
	q, limit := s.Modulus, uint64(1<<52)
	if q >= 1<<50 || transform.kernels.wide() {
		limit = 1 << 63
	}
	check := func(message string, in []uint64, do func(in, out []uint64), want []uint64) {
		out := make([]uint64, s.N)
		do(in, out)
		requireWords(t, want, out, message)
		inPlace := slices.Clone(in)
		do(inPlace, inPlace)
		requireWords(t, want, inPlace, message+" in place")
	}
	for name, in := range nttInputs(rng, s.N, limit) {
		want := make([]uint64, s.N)
		s.NTT(in, want)
		check("forward "+name, in, transform.Forward, want)
		check("forward lazy "+name, in, func(in, out []uint64) {
			transform.ForwardLazy(in, out)
			for _, x := range out {
				require.Less(t, x/8, q)
				require.True(t, q >= 1<<50 || transform.kernels.wide() || x < 1<<52)
			}
			s.Reduce(out, out)
		}, want)
	}
	for name, in := range nttInputs(rng, s.N, 2*q) {
		want := make([]uint64, s.N)
		s.INTT(in, want)
		check("backward "+name, in, transform.Backward, want)
	}
}

// everyNTT lists the kernels that can run a prime here, whether or not they are the ones chosen for it.
func everyNTT(q uint64) map[string]*nttKernels {
	kernels := map[string]*nttKernels{"chosen": kernelsFor(q), "float64": floatKernelsFor(q), "wide": wideKernelsFor(q), "stock": nil}
	if q < 1<<50 {
		kernels["50 bits"] = kernelsFor(1<<50 - 1)
	}
	return kernels
}

func seeded(t testing.TB) *rand.Rand {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	return rand.New(rand.NewPCG(seed, 0))
}

func TestNTTEqualsLattigo(t *testing.T) {
	rng := seeded(t)
	degrees, sizes := []int{7, 8, 9, 10, 11, 13}, []int{30, 49, 50, 61}
	if os.Getenv("GLOMAR_FULL") != "" {
		degrees, sizes = []int{4, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}, []int{30, 36, 40, 45, 48, 49, 50, 51, 55, 60, 61}
	}
	for _, logN := range degrees {
		for _, bits := range sizes {
			s := nttRing(t, logN, bits, 1).SubRings[0]
			for name, kernels := range everyNTT(s.Modulus) {
				t.Run(fmt.Sprintf("N=2^%d, %d bits, %s", logN, bits, name), func(t *testing.T) { checkNTT(t, rng, s, kernels) })
			}
		}
	}
}

func TestNTTOfPlaintextModulus(t *testing.T) {
	r, err := ring.NewRing(1<<12, []uint64{65537})
	require.NoError(t, err)
	for _, kernels := range everyNTT(65537) {
		checkNTT(t, seeded(t), r.SubRings[0], kernels)
	}
}

func TestNTTRefusesOtherRings(t *testing.T) {
	r, err := ring.NewRingConjugateInvariant(1<<10, nttRing(t, 12, 49, 1).ModuliChain())
	require.NoError(t, err)
	_, err = NewNTT(r.SubRings[0])
	require.ErrorContains(t, err, "roots of order 4096, not 2048")
}

func TestNTTRefusesShortSlices(t *testing.T) {
	transform, err := NewNTT(nttRing(t, 10, 49, 1).SubRings[0])
	require.NoError(t, err)
	long, short := make([]uint64, 1<<10), make([]uint64, 1<<10-1)
	for _, do := range []func(in, out []uint64){transform.Forward, transform.ForwardLazy, transform.Backward} {
		require.Panics(t, func() { do(short, long) })
		require.Panics(t, func() { do(long, short) })
	}
}

func FuzzNTTEqualsLattigo(f *testing.F) {
	f.Add(uint64(1), uint8(49-30), uint8(2))
	f.Add(uint64(2), uint8(50-30), uint8(3))
	f.Add(uint64(3), uint8(61-30), uint8(4))
	rings := map[[2]uint8]*ring.SubRing{} // finding roots takes longest
	f.Fuzz(func(t *testing.T, seed uint64, bits, logN uint8) {
		size := [2]uint8{7 + logN%5, 30 + bits%32}
		if rings[size] == nil {
			rings[size] = nttRing(t, int(size[0]), int(size[1]), 1).SubRings[0]
		}
		for _, kernels := range everyNTT(rings[size].Modulus) {
			checkNTT(t, rand.New(rand.NewPCG(seed, 0)), rings[size], kernels)
		}
	})
}
