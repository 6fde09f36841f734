package plan

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/threshold/refresh"
)

func TestResultsThatCannotBeMaskedAreRefused(t *testing.T) {
	set, err := params.LookupCKKS(params.CKKSInsecureTest)
	require.NoError(t, err)
	c := &compiler{
		Options: Options{Set: set, Threshold: 3}, noise: NoiseOf(set, 3), openBits: map[int]int{2: openBits(set, 3, 2)},
		plan: &Plan{Steps: make([]Step, 1)},
	}
	good := made{
		view: refresh.Slots, level: 2, scale: big.NewRat(1<<44, 1), bound: 1 << 44, off: off{1 << 12, 1 << 9},
		magnitude: 1, margin: 1.0 / 64,
	}
	result := func(change func(m *made)) error {
		m := good
		change(&m)
		_, err := c.result(0, m)
		return err
	}
	require.NoError(t, result(func(*made) {}))
	require.Equal(t, 44, c.pages[0].bound)
	require.Equal(t, refresh.MinNoise(set), c.pages[0].noise)
	require.NoError(t, result(func(m *made) { m.off.noise = 1 << 11 }))
	require.Equal(t, 12, c.pages[1].noise, "the noise of the page and of deriving it")
	for name, change := range map[string]func(m *made){
		"coefficients larger than what masks are made for": func(m *made) { m.bound++ },
		"more errors than the ranges allow for":            func(m *made) { m.off.number = 1 << 36 },
		"values that are lost in the floods":               func(m *made) { m.magnitude = 1e-2 },
		"noise that takes larger floods":                   func(m *made) { m.off.noise = 1 << 14 },
	} {
		require.ErrorIs(t, result(change), ErrBound, name)
	}
}

// The margins leave room for the networks that are shipped, whose rows have a sum of 2.9: beyond 3, x - 4/27*x^3 grows.
func TestMarginsLeaveBoundedNetworksBounded(t *testing.T) {
	set, err := params.LookupCKKS(params.CKKSProduction)
	require.NoError(t, err)
	for _, threshold := range []int{1, 3, 5, 7} {
		m := marginsOf(threshold)
		cubic := m.of(set, graph.Activation{Polynomial: graph.Polynomial{0, 1, 0, -4.0 / 27}})
		require.Less(t, 2.9*(1+cubic)*(1+m.linear), 3.0, "%d signers: %+v", threshold, m)
	}
}

func TestShortRatiosAreClose(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 1))
	word := func(bits int) *big.Int {
		x := big.NewInt(1)
		for range bits {
			x.Lsh(x, 1).Add(x, big.NewInt(int64(random.IntN(2))))
		}
		return x
	}
	limit := new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Lsh(big.NewInt(1), 100))
	for range 200 {
		num := random.IntN(400)
		r := new(big.Rat).SetFrac(word(num), word(min(400, max(0, num-90+random.IntN(180)))))
		s := short(r)
		require.LessOrEqual(t, s.Num().BitLen(), 256)
		require.LessOrEqual(t, s.Denom().BitLen(), 256)
		d := new(big.Rat).Sub(s, r)
		require.True(t, d.Abs(d.Quo(d, r)).Cmp(limit) < 0, "%v", r)
	}
}
