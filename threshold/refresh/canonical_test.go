package refresh_test

import (
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/fhe/backend/lattigo"
	"github.com/glomar-network/glomar/fhe/integer"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/randtest"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/refresh/refreshtest"
)

// Slots become canonical integers: closed in the parts, and brought to digits 0..3 by the programs, that package
// integer names for the committee. Between programs the pages are encrypted again, as in a repack.
func TestClosedLanesBecomeCanonical(t *testing.T) {
	const fraction = 16
	for _, threshold := range []int{3, 12} {
		rng := randtest.New(t)
		c := refreshtest.New(t, params.CKKSInsecureTest, threshold, threshold).WithIntegers(t, params.InsecureTest)
		set := c.Integers.Set
		engine, err := lattigo.New().Open(integer.Ring(set))
		require.NoError(t, err)
		evaluator, err := integer.NewEvaluator(set, c.Integers.Keys, engine)
		require.NoError(t, err)
		parts, programs, err := integer.FromShares(threshold)
		require.NoError(t, err)
		level, err := programs[0].InputLevel(set)
		require.NoError(t, err)

		l := &refresh.Layout{Openings: []refresh.Opening{
			{View: refresh.Slots, Level: c.Set.MaxOpenLevel, Bound: 44, Noise: 11, Ratio: one()},
		}}
		for part := range parts {
			l.Moves = append(l.Moves, refresh.Move{Closing: part, Loops: []refresh.Loop{{Count: set.Lanes(), From: 1, To: 1}}})
			l.Closings = append(l.Closings, refresh.Closing{
				View: refresh.Lanes, Level: level, Part: part, Parts: parts, Ratio: big.NewRat(1, 1<<(38-fraction)),
			})
		}
		values := randomSlots(rng, c.Set.Slots())
		source := c.Encrypt(t, values, c.Set.MaxOpenLevel, true)
		pages := quiet(t, c, c.Ticket(1, 1, c.Points...), 0, l, []refresh.Source{source})
		for i, p := range programs {
			if i > 0 {
				level, err := p.InputLevel(set)
				require.NoError(t, err)
				fresh, _ := c.Integers.Encrypt(t, c.Integers.Decrypt(t, pages[0]), level)
				pages = []*rlwe.Ciphertext{fresh}
			}
			pages, err = evaluator.Run(t.Context(), p, pages, 2)
			require.NoError(t, err)
		}
		slots := c.Integers.Decrypt(t, pages[0])
		for i := range set.Lanes() {
			got, err := integer.Lane64.DecodeUint64(slots[i*params.LaneDigits : (i+1)*params.LaneDigits])
			require.NoError(t, err)
			want := real(values[i]) * math.Exp2(fraction)
			require.InDelta(t, want, float64(int64(got)), float64(threshold+1), "%d signers, lane %d", threshold, i)
		}
		require.NoError(t, engine.Close())
	}
}
