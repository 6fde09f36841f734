package refresh_test

import (
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/fhe/backend/lattigo"
	"github.com/glomar-network/glomar/fhe/integer"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/randtest"
	"github.com/glomar-network/glomar/threshold/input"
	"github.com/glomar-network/glomar/threshold/input/inputtest"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/refresh/refreshtest"
	"github.com/glomar-network/glomar/threshold/shares"
	"github.com/glomar-network/glomar/threshold/vector"
)

// prove lets the active set answer a challenge and everybody verify it.
func prove(t *testing.T, challenge *vector.Challenge, opened []*vector.Share, at refresh.Committee) error {
	t.Helper()
	answers := make([][]vector.Element, len(at.Ticket.Active))
	for i, p := range at.Ticket.Active {
		if s := opened[p-1]; s != nil {
			var err error
			answers[i], err = s.Answer(challenge)
			require.NoError(t, err)
		}
	}
	return challenge.Verify(at.Ticket.Threshold, at.Ticket.Active, answers)
}

// runSealed runs a job whose only source is an input.
func runSealed(t *testing.T, c *refreshtest.Committee, at refresh.Committee, l *refresh.Layout, dealt []*vector.Share) ([]*rlwe.Ciphertext, error) {
	t.Helper()
	var all []*refresh.Share
	for _, p := range at.Ticket.Active {
		source := refresh.Source{Digest: page.Digest{1}}
		if s := dealt[p-1]; s != nil {
			source.Sealed = s.Numbers()
		}
		j, err := at.Begin(0, l, []refresh.Source{source})
		require.NoError(t, err)
		s, err := j.Answer(c.Signer(p))
		require.NoError(t, err)
		all = append(all, s)
	}
	j, err := at.Begin(0, l, []refresh.Source{{Digest: page.Digest{1}}}) // anybody
	require.NoError(t, err)
	return j.Combine(all)
}

// image is a layout that makes coefficients at the scale 2^38 of a vector of numbers of 8 bits, which count in 256ths.
func image(length, level int) *refresh.Layout {
	return &refresh.Layout{
		Openings: []refresh.Opening{{View: refresh.Input, Length: length, Ratio: one()}},
		Moves:    identity(length),
		Closings: []refresh.Closing{{View: refresh.Coefficients, Level: level, Ratio: big.NewRat(1<<38, 1<<8)}},
	}
}

// An image that a wallet sealed becomes a page, and is proven to be one, in three attempts of different active sets.
func TestInputsBecomeAPage(t *testing.T) {
	rng := randtest.New(t)
	c := refreshtest.New(t, params.CKKSInsecureTest, 5, 3)
	members, private := inputtest.Members(t, c.Points...)
	to := input.Context{ChainID: 1, Epoch: 1, Threshold: 3, Members: members}
	f := vector.Format{Length: 784, Bits: 8, Offset: 128, Attempts: 3}
	numbers := make([]int64, f.Length)
	want := make([]complex128, c.Set.CKKS.N())
	for i := range numbers {
		numbers[i] = rng.Int64N(256) - 128
		want[i] = complex(float64(numbers[i])/256, 0)
	}
	bundle, err := input.SealVector(nil, to, 0, f, numbers)
	require.NoError(t, err)
	l := image(f.Length, 3)
	var opened []*vector.Share
	var at refresh.Committee
	var challenge *vector.Challenge
	for i, active := range [][]uint32{{1, 2, 3}, {1, 4, 5}, {3, 4, 5}} {
		at = c.Ticket(1, uint32(i+1), active...)
		require.NoError(t, at.Validate(l))
		challenge, err = bundle.Challenge(at.Ticket.ID, at.Ticket.Entropy, i+1)
		require.NoError(t, err)
		opened = make([]*vector.Share, len(c.Points))
		for _, p := range active {
			opened[p-1], err = bundle.OpenVector(private[p-1], p, i+1)
			require.NoError(t, err)
		}
		require.NoError(t, prove(t, challenge, opened, at))
		out, err := runSealed(t, c, at, l, opened)
		require.NoError(t, err)
		got := make([]complex128, len(want))
		for i, x := range c.Coefficients(t, out[0]) {
			got[i] = complex(x, 0)
		}
		requireClose(t, want, got)
	}
	// A share that did not open voids the job. Without the proof it counts as zeros: the others belong to no number, for each
	// of 784 with a probability of more than 1/4, and the input is named.
	opened[3] = nil
	require.ErrorIs(t, prove(t, challenge, opened, at), vector.ErrUnopened)
	_, err = runSealed(t, c, at, l, opened)
	require.ErrorIs(t, err, refresh.ErrInput)
	require.ErrorContains(t, err, "opening 0")
}

// lanes returns the integers of BGV pages that hold redundant digits, and the largest digit of any.
func lanes(t *testing.T, c *refreshtest.Committee, pages []*rlwe.Ciphertext) (sums []uint64, largest uint64) {
	sums = make([]uint64, c.Integers.Set.Lanes())
	for _, ct := range pages {
		for i, d := range c.Integers.Decrypt(t, ct) {
			sums[i/params.LaneDigits] += d << (params.DigitBits * (i % params.LaneDigits))
			largest = max(largest, d)
		}
	}
	return sums, largest
}

// Slots become encrypted integers: rounded to f fractional bits, within the error that doc.go states.
func TestSlotsBecomeIntegers(t *testing.T) {
	rng := randtest.New(t)
	c := refreshtest.New(t, params.CKKSInsecureTest, 5, 3).WithIntegers(t, params.InsecureTest)
	active := []uint32{2, 3, 5}
	const holders = 4
	n := c.Integers.Set.Lanes()
	values := randomSlots(rng, c.Set.Slots())
	for i, size := range []float64{30, 0.4, 0.0018, 1} {
		for k := i; k < n; k += 4 {
			values[k] *= complex(size, 0)
		}
	}
	source := []refresh.Source{c.Encrypt(t, values, 2, true)}
	for _, parts := range []int{1, 2, holders} {
		for _, f := range []int{8, 16, 24} {
			l := &refresh.Layout{
				Openings: []refresh.Opening{{View: refresh.Slots, Level: 2, Bound: 44, Noise: 11, Ratio: one()}},
			}
			for part := range parts {
				l.Moves = append(l.Moves, refresh.Move{Closing: part, Loops: []refresh.Loop{{Count: n, From: 1, To: 1}}})
				l.Closings = append(l.Closings, refresh.Closing{
					View: refresh.Lanes, Level: c.Integers.Set.MaxLevel(), Part: part, Parts: parts, Ratio: big.NewRat(1, 1<<(38-f)),
				})
			}
			out := quiet(t, c, c.Ticket(uint64(f), 1, active...), uint32(parts), l, source)
			sums, largest := lanes(t, c, out)
			require.LessOrEqual(t, largest, uint64(3*((holders+parts-1)/parts)), "digits of a part")
			// Half a unit a holder and the noise of the page: 2^17 in a slot, from the encryption and the derivation.
			bound := holders*(0.5+1.0/128) + math.Exp2(float64(f-38+18))
			worst := 0.0
			for i, v := range sums {
				worst = max(worst, math.Abs(float64(int64(v))-real(values[i])*math.Exp2(float64(f))))
			}
			t.Logf("%d fractional bits, %d parts: largest error %.2f of %.2f, largest digit %d", f, parts, worst, bound, largest)
			require.LessOrEqual(t, worst, bound)
		}
	}
	// Without a secret for integers, or with another member's, nobody answers.
	l := &refresh.Layout{Closings: []refresh.Closing{{View: refresh.Lanes, Parts: 1, Level: 11, Ratio: one()}}}
	j, err := c.Ticket(1, 1, active...).Begin(0, l, nil)
	require.NoError(t, err)
	for _, s := range []refresh.Signer{{Pages: c.Secrets[1]}, {Pages: c.Secrets[1], Integers: c.Integers.Secret(3)}} {
		_, err = j.Answer(s)
		require.ErrorIs(t, err, shares.ErrSecret, "with integers: %t", s.Integers != nil)
	}
}

// The digits of two holders are within what an addition takes: with an encryption of zero, which a closing without moves is,
// it brings them into canonical form. What there is to normalise then is exactly the integer.
func TestIntegersNormalise(t *testing.T) {
	rng := randtest.New(t)
	c := refreshtest.New(t, params.CKKSInsecureTest, 2, 1).WithIntegers(t, params.InsecureTest)
	set := c.Integers.Set
	lane := refresh.Closing{View: refresh.Lanes, Level: set.MaxLevel(), Parts: 1, Ratio: big.NewRat(1, 1<<22)} // 16 fractional bits
	l := &refresh.Layout{
		Openings: []refresh.Opening{{View: refresh.Slots, Level: 2, Bound: 40, Noise: 11, Ratio: one()}},
		Moves:    identity(set.Lanes()),
		Closings: []refresh.Closing{lane, lane},
	}
	values := randomSlots(rng, c.Set.Slots())
	out := quiet(t, c, c.Ticket(1, 1, 2), 0, l, []refresh.Source{c.Encrypt(t, values, 2, true)})
	want, largest := lanes(t, c, out[:1])
	require.Greater(t, largest, uint64(3), "there is nothing to normalise")

	engine, err := lattigo.New().Open(integer.Ring(set))
	require.NoError(t, err)
	defer engine.Close()
	ev, err := integer.NewEvaluator(set, c.Integers.Keys, engine)
	require.NoError(t, err)
	add := &integer.Program{
		Lane: integer.Lane64, Inputs: 2, Outputs: []int{2},
		Instrs: []integer.Instr{{Op: integer.Add, Args: []int{0, 1}, Out: []int{2}}},
	}
	normal, err := ev.Run(t.Context(), add, out, 1)
	require.NoError(t, err)
	digits := c.Integers.Decrypt(t, normal[0])
	for i, v := range want {
		got, err := integer.Lane64.DecodeUint64(digits[i*params.LaneDigits : (i+1)*params.LaneDigits])
		require.NoError(t, err)
		require.Equal(t, v, got)
		require.InDelta(t, real(values[i])*(1<<16), int64(got), 2)
	}
}
