package plan

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/refresh"
)

func TestResultsThatCannotBeMaskedAreRefused(t *testing.T) {
	set, err := params.LookupCKKS(params.CKKSInsecureTest)
	require.NoError(t, err)
	c := &compiler{Options: Options{Set: set}, noise: NoiseOf(set, 3), plan: &Plan{Steps: make([]Step, 1)}}
	scale := big.NewRat(1<<38, 1)
	result := func(bound, local, magnitude float64) error {
		_, err := c.result(0, Result{0, NoBias}, refresh.Slots, 0, scale, bound, local, magnitude)
		return err
	}
	require.NoError(t, result(1<<40, 1<<12, 1))
	require.ErrorIs(t, result(1<<40+1, 1<<12, 1), ErrBound, "coefficients larger than what masks are made for")
	require.ErrorIs(t, result(1<<40, 1<<30, 1), ErrBound, "more noise than the ranges allow for")
	require.ErrorIs(t, result(1<<40, 1<<12, 1e-6), ErrBound, "values that are lost in the noise of an opening")
	require.Equal(t, 40, c.pages[0].bound)
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
