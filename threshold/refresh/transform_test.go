package refresh

import (
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/fixed"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/randtest"
	"github.com/glomar-network/glomar/threshold/shares"
)

// bare is a job without sources, of which only transform may be used.
func bare(t *testing.T, threshold int, l *Layout) *Job {
	t.Helper()
	set, err := params.LookupCKKS(params.CKKSInsecureTest)
	require.NoError(t, err)
	c := Committee{Set: set, Ticket: shares.TicketContext{Threshold: threshold}, Workers: backend.NewWorkers(1)}
	require.NoError(t, c.Validate(l))
	m, err := machineOf(set)
	require.NoError(t, err)
	return &Job{Committee: c, layout: l, machine: m}
}

// split returns shares of the numbers: all but the last are masks as wide as they get.
func split(rng interface{ Uint64() uint64 }, numbers []fixed.I192, holders, k int) [][]fixed.I192 {
	out := make([][]fixed.I192, holders)
	rest := slices.Clone(numbers)
	for h := range out[:holders-1] {
		out[h] = make([]fixed.I192, len(numbers))
		for i := range numbers {
			out[h][i] = fixed.FromWords(rng.Uint64(), rng.Uint64(), rng.Uint64()).Shr(uint(fixed.Bits - 1 - k))
			rest[i] = rest[i].Sub(out[h][i])
		}
	}
	out[holders-1] = rest
	return out
}

// The map of all holders together is that of the message, within what doc.go states, at the largest masks.
func TestTransformOfSharesIsThatOfTheMessage(t *testing.T) {
	rng := randtest.New(t)
	const bound = 40
	for _, threshold := range []int{1, 3, 11, 16} {
		l := &Layout{
			Openings: []Opening{{View: Slots, Level: 2, Bound: bound, Noise: 11, Ratio: big.NewRat(1, 1)}},
			Moves:    []Move{{Loops: []Loop{{Count: 2048, From: 1, To: 1}}}},
			Closings: []Closing{{View: Slots, Level: 5, Ratio: big.NewRat(1, 1)}},
		}
		j := bare(t, threshold, l)
		k, _, err := MaskBits(j.Set, threshold, l.Openings[0])
		require.NoError(t, err)
		message := make([]fixed.I192, 2048)
		for i := range message {
			message[i] = fixed.FromInt64(int64(rng.Uint64()) >> (63 - bound))
		}
		sum := make([]fixed.I192, len(message))
		for _, share := range split(rng, message, threshold+1, k) {
			for i, x := range j.transform([][]fixed.I192{share})[0] {
				sum[i] = sum[i].Add(x)
			}
		}
		// (t+1)*(1/2 + 2^-7), in units of 1/128; 2^40 times 2^-55 is nothing.
		limit := big.NewInt(int64((threshold + 1) * 65))
		for i := range sum {
			d := sum[i].Sub(message[i]).Big()
			require.LessOrEqual(t, d.Lsh(d, 7).CmpAbs(limit), 0, "threshold %d: coefficient %d is off by %v/128", threshold, i, d)
		}
	}
}

// A sum of as many numbers as Validate lets through does not wrap.
func TestLargestSumIsExact(t *testing.T) {
	rng := randtest.New(t)
	const threshold, logTerms = 3, 22
	sum := func(logTerms int) *Layout {
		return &Layout{
			Openings: []Opening{{View: Slots, Level: 2, Bound: 40, Noise: 11, Ratio: big.NewRat(1, 1)}},
			Moves:    []Move{{Loops: []Loop{{Count: 1 << (logTerms - 4), From: 0}, {Count: 16}}}},
			Closings: []Closing{{View: Slots, Level: 5, LogGap: 7, Ratio: big.NewRat(1, 1<<logTerms)}},
		}
	}
	j := bare(t, threshold, sum(logTerms))
	require.ErrorIs(t, Committee{Set: j.Set, Ticket: j.Ticket}.Validate(sum(logTerms+1)), ErrLayout)
	k, _, err := MaskBits(j.Set, threshold, sum(logTerms).Openings[0])
	require.NoError(t, err)
	message := make([]fixed.I192, 2048)
	message[0] = fixed.FromInt64(123456789) // every slot has this value
	total := fixed.I192{}
	for _, share := range split(rng, message, threshold+1, k) {
		total = total.Add(j.transform([][]fixed.I192{share})[0][0])
	}
	// Slot 0 alone is set, of eight: a coefficient is an eighth of it.
	d := total.Sub(fixed.FromInt64(123456789 / 8)).Big()
	require.LessOrEqual(t, d.CmpAbs(big.NewInt(4)), 0, "off by %v", d)
}
