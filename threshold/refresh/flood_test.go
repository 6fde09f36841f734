package refresh_test

import (
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/refresh/refreshtest"
)

// The flood is in what is opened, and nowhere else: the closed page holds m + e plus the floods of all members, to the
// bit, and shares of closings do not depend on it.
func TestFloodsStayInWhatIsClosed(t *testing.T) {
	c := refreshtest.New(t, params.CKKSInsecureTest, 5, 3)
	n := c.Set.CKKS.N()
	l := &refresh.Layout{
		Openings: []refresh.Opening{
			{View: refresh.Coefficients, Level: 2, Bound: 40, Noise: 11, Ratio: one()},
			{View: refresh.Coefficients, Level: 3, LogGap: 4, Bound: 40, Noise: 16, Ratio: one()},
		},
		Moves: append(identity(n), refresh.Move{
			Opening: 1, Closing: 1, Loops: []refresh.Loop{{Count: n >> 4, From: 1, To: 16}},
		}),
		Closings: []refresh.Closing{
			{View: refresh.Coefficients, Level: 5, Ratio: one()}, {View: refresh.Coefficients, Level: 5, Ratio: one()},
		},
	}
	at := c.Ticket(1, 1, 1, 3, 4)
	source := c.Encrypt(t, make([]complex128, c.Set.Slots()), 3, true)
	sources := []refresh.Source{source, source}
	j, err := at.Begin(0, l, sources)
	require.NoError(t, err)
	want := [2][]int64{make([]int64, n), make([]int64, n)}
	for _, p := range at.Ticket.Active {
		for i, gap := range []int{1, 16} {
			for k, x := range refresh.Flood(j, c.Signer(p).Pages, i) {
				want[i][k*gap] += x
			}
		}
	}
	loud, calm := c.Run(t, at, 0, l, sources), quiet(t, c, at, 0, l, sources)
	for i := range want {
		require.True(t, loud[i].Value[1].Equal(&calm[i].Value[1]))
		require.Equal(t, want[i], difference(t, c, loud[i], calm[i]), "page %d", i)
	}
}

// difference returns the coefficients of the difference of two pages with one second component.
func difference(t *testing.T, c *refreshtest.Committee, x, y *rlwe.Ciphertext) []int64 {
	t.Helper()
	r := c.Set.CKKS.RingQ().AtLevel(x.Level())
	d := r.NewPoly()
	r.Sub(x.Value[0], y.Value[0], d)
	r.INTT(d, d)
	all := make([]*big.Int, r.N())
	for i := range all {
		all[i] = new(big.Int)
	}
	r.PolyToBigintCentered(d, 1, all)
	out := make([]int64, len(all))
	for i, v := range all {
		require.True(t, v.IsInt64())
		out[i] = v.Int64()
	}
	return out
}

// Same name, same flood, on any number of cores and in any process. Another name in any part, another flood.
func TestFloodsHaveTheNameOfTheJob(t *testing.T) {
	c := refreshtest.New(t, params.CKKSInsecureTest, 5, 3)
	at := c.Ticket(1, 1, 1, 2, 3)
	l := slots(c.Set)
	source := c.Encrypt(t, make([]complex128, c.Set.Slots()), 3, true)
	flood := func(
		at refresh.Committee, step uint32, l *refresh.Layout, s refresh.Source, point uint32, opening int,
	) []int64 {
		sources := []refresh.Source{s}
		for range l.Openings[1:] {
			sources = append(sources, s)
		}
		j, err := at.Begin(step, l, sources)
		require.NoError(t, err)
		return refresh.Flood(j, c.Signer(point).Pages, opening)
	}
	base := flood(at, 0, l, source, 1, 0)
	workers := at
	workers.Workers = backend.NewWorkers(3)
	require.Equal(t, base, flood(workers, 0, l, source, 1, 0))

	ratio, noisy, twice := slots(c.Set), slots(c.Set), slots(c.Set)
	ratio.Closings[0].Ratio = big.NewRat(1, 2)
	noisy.Openings[0].Noise = 12
	twice.Openings = append(twice.Openings, twice.Openings[0])
	entropy := c.Ticket(1, 1, 1, 2, 3)
	entropy.Ticket.Entropy = []byte{1}
	low := source.Page.CopyNew()
	low.Resize(1, 2)
	for name, other := range map[string][]int64{
		"ticket":      flood(c.Ticket(2, 1, 1, 2, 3), 0, l, source, 1, 0),
		"attempt":     flood(c.Ticket(1, 2, 1, 2, 3), 0, l, source, 1, 0),
		"active set":  flood(c.Ticket(1, 1, 1, 2, 4), 0, l, source, 1, 0),
		"entropy":     flood(entropy, 0, l, source, 1, 0),
		"step":        flood(at, 1, l, source, 1, 0),
		"layout":      flood(at, 0, ratio, source, 1, 0),
		"noise":       flood(at, 0, noisy, source, 1, 0),
		"page":        flood(at, 0, l, refreshtest.Source(t, low), 1, 0),
		"member":      flood(at, 0, l, source, 2, 0),
		"two pages":   flood(at, 0, twice, source, 1, 0),
		"the opening": flood(at, 0, twice, source, 1, 1),
	} {
		require.Less(t, equals(base, other), 4, name)
	}
	require.Less(t, equals(flood(at, 0, twice, source, 1, 0), flood(at, 0, twice, source, 1, 1)), 4)
}

func equals(x, y []int64) (n int) {
	for i := range x {
		if x[i] == y[i] {
			n++
		}
	}
	return n
}

// A flood is within eight summands, has their variance, and every bit of it moves: shifted by the noise, it hardly
// differs.
func TestFloodsAreSumsOfEightUniforms(t *testing.T) {
	const samples = 1 << 16
	for _, k := range []int{3, 26, 31, 32, 56} {
		var sum, squares, fourths float64
		var low [8]int
		half := math.Exp2(float64(k))
		for _, x := range refresh.SampleFloods([32]byte{byte(k)}, samples, k) {
			require.LessOrEqual(t, math.Abs(float64(x)), 8*half)
			v := (float64(x) + 4) / half // uniform on [-2^k, 2^k) has mean -1/2
			sum, squares, fourths = sum+v, squares+v*v, fourths+v*v*v*v
			low[x&7]++
		}
		variance := 8.0 / 3 * (1 - math.Exp2(float64(-2*k-2)))
		require.InDelta(t, 0, sum/samples, 6*math.Sqrt(variance/samples), "mean, k = %d", k)
		require.InDelta(t, variance, squares/samples, 6*math.Sqrt(2*variance*variance/samples), "variance, k = %d", k)
		// A sum of n uniforms has kurtosis 3 - 1.2/n.
		require.InDelta(t, 3-1.2/8, fourths/samples/(variance*variance), 0.15, "kurtosis, k = %d", k)
		chi := 0.0
		for _, n := range low {
			d := float64(n) - samples/8
			chi += d * d / (samples / 8)
		}
		require.Less(t, chi, 60.0, "low bits, k = %d: %v", k, low)
	}
}

// The sizes that SECURITY.md states.
func TestFloodSizes(t *testing.T) {
	set, err := params.LookupCKKS(params.CKKSProduction)
	require.NoError(t, err)
	require.Equal(t, 11, refresh.MinNoise(set))
	require.GreaterOrEqual(t, math.Exp2(11), math.Sqrt(float64(refresh.DerivationVariance(set))))
	// Divergence of a flood shifted by the whole of the noise that its opening states, in nats.
	deviation := math.Sqrt(8.0/3) * math.Exp2(refresh.FloodBits)
	require.Less(t, 1.0051/(2*deviation*deviation), math.Exp2(-refresh.LeakBits))
}
