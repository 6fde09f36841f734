package refresh_test

import (
	"math"
	"math/big"
	"math/cmplx"
	"math/rand/v2"
	"os"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/schemes/ckks"

	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/randtest"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/refresh/refreshtest"
	"github.com/glomar-network/glomar/threshold/shares"
	"github.com/glomar-network/glomar/threshold/shares/sharestest"
)

func randomSlots(rng *rand.Rand, n int) []complex128 {
	out := make([]complex128, n)
	for i := range out {
		out[i] = complex(2*rng.Float64()-1, 2*rng.Float64()-1)
	}
	return out
}

// precision is what a refresh without floods keeps of values of size 1 at the scale 2^38.
const precision = 1.0 / (1 << 18)

func requireClose(t *testing.T, want, got []complex128) {
	t.Helper()
	require.Len(t, got, len(want))
	worst := 0.0
	for i := range want {
		worst = max(worst, cmplx.Abs(got[i]-want[i]))
	}
	t.Logf("largest error 2^%.1f", math.Log2(worst))
	require.Less(t, worst, precision)
}

// quiet is Committee.Run without floods: what is left is the precision of the transform.
func quiet(t *testing.T, c *refreshtest.Committee, at refresh.Committee, step uint32, l *refresh.Layout,
	sources []refresh.Source) []*rlwe.Ciphertext {
	t.Helper()
	j, err := at.Begin(step, l, sources)
	require.NoError(t, err)
	var all []*refresh.Share
	for _, p := range at.Ticket.Active {
		s, err := j.Answer(c.Signer(p))
		require.NoError(t, err)
		refresh.Quiet(j, c.Signer(p).Pages, s)
		all = append(all, s)
	}
	out, err := j.Combine(all)
	require.NoError(t, err)
	return out
}

func one() *big.Rat { return big.NewRat(1, 1) }

// identity moves n numbers from opening 0 to closing 0.
func identity(n int) []refresh.Move {
	return []refresh.Move{{Loops: []refresh.Loop{{Count: n, From: 1, To: 1}}}}
}

// slots is the layout that refreshes every slot of a page.
func slots(set *params.CKKSSet) *refresh.Layout {
	return &refresh.Layout{
		Openings: []refresh.Opening{{View: refresh.Slots, Level: set.OpenLevel, Bound: 40, Noise: 11, Ratio: one()}},
		Moves:    identity(set.CKKS.N()),
		Closings: []refresh.Closing{{View: refresh.Slots, Level: set.MaxLevel(), Ratio: one()}},
	}
}

func testRefresh(t *testing.T, name string, sets ...[]uint32) {
	rng := randtest.New(t)
	c := refreshtest.New(t, name, 5, 3)
	want := randomSlots(rng, c.Set.Slots())
	for i, active := range sets {
		level := c.Set.OpenLevel + i%2 // a page above the level of its opening is dropped
		out := quiet(t, c, c.Ticket(1, 1, active...), 0, slots(c.Set), []refresh.Source{c.Encrypt(t, want, level, true)})
		require.Len(t, out, 1)
		require.Equal(t, c.Set.MaxLevel(), out[0].Level())
		requireClose(t, want, c.Slots(t, out[0]))
	}
}

func TestRefreshKeepsSlots(t *testing.T) {
	testRefresh(t, params.CKKSInsecureTest, []uint32{1, 2, 3}, []uint32{1, 3, 5}, []uint32{2, 4, 5})
}

func TestProductionRefresh(t *testing.T) {
	testRefresh(t, params.CKKSProduction, []uint32{1, 3, 5})
}

func TestProductionCommittees(t *testing.T) {
	if os.Getenv("GLOMAR_FULL") == "" {
		t.Skip("set GLOMAR_FULL=1")
	}
	testRefresh(t, params.CKKSProduction, []uint32{1, 2, 3}, []uint32{1, 2, 5}, []uint32{2, 3, 4}, []uint32{3, 4, 5})
	rng := randtest.New(t)
	c := refreshtest.New(t, params.CKKSProduction, 16, 11)
	want := randomSlots(rng, c.Set.Slots())
	at := c.Ticket(2, 1, 1, 2, 3, 5, 6, 8, 9, 11, 13, 14, 16)
	requireClose(t, want, c.Slots(t, quiet(t, c, at, 0, slots(c.Set), []refresh.Source{c.Encrypt(t, want, 2, true)})[0]))
}

// A refreshed page computes: it is squared, rescaled and refreshed again at the scale it then has.
func TestRefreshedPagesCompute(t *testing.T) {
	rng := randtest.New(t)
	c := refreshtest.New(t, params.CKKSInsecureTest, 4, 3)
	at := c.Ticket(1, 1, 1, 2, 4)
	values := randomSlots(rng, c.Set.Slots())
	page := quiet(t, c, at, 0, slots(c.Set), []refresh.Source{c.Encrypt(t, values, 2, true)})[0]
	ev := ckks.NewEvaluator(c.Set.CKKS, c.Keys.EvaluationKeySet())
	want := make([]complex128, len(values))
	for i, v := range values {
		want[i] = v * v
	}
	square, err := ev.MulRelinNew(page, page)
	require.NoError(t, err)
	require.NoError(t, ev.Rescale(square, square))
	l := slots(c.Set)
	scale := square.Scale.BigInt() // 2^76/q, rounded: a part in 2^38
	l.Closings[0].Ratio = new(big.Rat).SetFrac(new(big.Int).Lsh(big.NewInt(1), 38), scale)
	again := quiet(t, c, at, 1, l, []refresh.Source{refreshtest.Source(t, square)})[0]
	requireClose(t, want, c.Slots(t, again))
}

// A stride of slots is summed by opening a sub-ring, with a share of that many coefficients, and every sum is copied over a
// block of slots.
func TestSumsOverAStride(t *testing.T) {
	rng := randtest.New(t)
	c := refreshtest.New(t, params.CKKSInsecureTest, 5, 3)
	const logGap, kept = 4, 64 // of 1024 slots
	values := randomSlots(rng, c.Set.Slots())
	want := make([]complex128, c.Set.Slots())
	copies := len(want) / kept
	for i := range want {
		for k := i / copies; k < len(values); k += kept {
			want[i] += values[k] / 4
		}
	}
	l := &refresh.Layout{
		Openings: []refresh.Opening{
			{View: refresh.Slots, Level: 2, LogGap: logGap, Bound: 40, Noise: 11, Ratio: big.NewRat(1<<logGap, 1)},
		},
		Closings: []refresh.Closing{{View: refresh.Slots, Level: 5, Ratio: big.NewRat(1, 4)}},
	}
	for part := range 2 { // real, imaginary
		l.Moves = append(l.Moves, refresh.Move{
			From: part * kept, To: part * len(want),
			Loops: []refresh.Loop{{Count: kept, From: 1, To: copies}, {Count: copies, To: 1}},
		})
	}
	out := quiet(t, c, c.Ticket(1, 1, 2, 3, 5), 0, l, []refresh.Source{c.Encrypt(t, values, 2, true)})
	requireClose(t, want, c.Slots(t, out[0]))
}

// Two pages: a difference of slots, a permutation, a sum by moves, real parts into imaginary ones; and a page that is sparse.
func TestMoves(t *testing.T) {
	rng := randtest.New(t)
	c := refreshtest.New(t, params.CKKSInsecureTest, 4, 3)
	n := c.Set.Slots()
	a, b := randomSlots(rng, n), randomSlots(rng, n)
	sources := []refresh.Source{c.Encrypt(t, a, 2, true), c.Encrypt(t, b, 3, true)}
	l := &refresh.Layout{
		Openings: []refresh.Opening{
			{View: refresh.Slots, Level: 2, Bound: 40, Noise: 11, Ratio: one()},
			{View: refresh.Slots, Level: 2, Bound: 40, Noise: 11, Ratio: big.NewRat(1, 2)},
		},
		Moves: []refresh.Move{
			{Loops: []refresh.Loop{{Count: 2 * n, From: 1, To: 1}}},                                   // a
			{Opening: 1, Negate: true, Loops: []refresh.Loop{{Count: 2 * n, From: 1, To: 1}}},         // - b/2
			{Closing: 1, From: n - 1, To: n, Loops: []refresh.Loop{{Count: n, From: -1, To: 1}}},      // i*Re(a), backwards
			{Closing: 2, Loops: []refresh.Loop{{Count: 32, To: 1}, {Count: 8, From: 3, To: 0}}},       // sums of eight, the same in 32 slots
			{Opening: 1, Closing: 2, From: 7, To: 5},                                                  // one number
			{Opening: 1, Closing: 2, From: 9, To: 5, Negate: true, Loops: []refresh.Loop{{Count: 1}}}, // and less another
		},
		Closings: []refresh.Closing{
			{View: refresh.Slots, Level: 5, Ratio: one()},
			{View: refresh.Slots, Level: 4, Ratio: one()},
			{View: refresh.Slots, Level: 5, LogGap: 5, Ratio: one()},
		},
	}
	out := quiet(t, c, c.Ticket(3, 1, 1, 2, 4), 7, l, sources)
	want := [3][]complex128{make([]complex128, n), make([]complex128, n), make([]complex128, n>>5)}
	for i := range n {
		want[0][i] = a[i] - b[i]/2
		want[1][i] = complex(0, real(a[n-1-i]))
	}
	for i := range want[2] {
		for k := range 8 {
			want[2][i] += complex(real(a[3*k]), 0)
		}
	}
	want[2][5] += complex(real(b[7]-b[9])/2, 0)
	for i := range out {
		requireClose(t, want[i], c.Slots(t, out[i]))
	}
}

// Coefficients to slots and back: how a convolution's output reaches the slots and the next one's input its coefficients.
func TestCoefficientsAndSlots(t *testing.T) {
	rng := randtest.New(t)
	c := refreshtest.New(t, params.CKKSInsecureTest, 4, 3)
	n := c.Set.CKKS.N()
	values := make([]float64, n)
	for i := range values {
		values[i] = 2*rng.Float64() - 1
	}
	// A 2-channel image of 20 x 21, rows of 28, channels 1024 apart, to slots in order; padding stays behind.
	const channels, rows, columns, width, plane = 2, 20, 21, 28, 1024
	image := []refresh.Loop{{Count: channels, From: plane, To: rows * columns}, {Count: rows, From: width, To: columns}, {Count: columns, From: 1, To: 1}}
	down := &refresh.Layout{
		Openings: []refresh.Opening{{View: refresh.Coefficients, Level: 2, Bound: 40, Noise: 11, Ratio: one()}},
		Moves:    []refresh.Move{{Loops: image}},
		Closings: []refresh.Closing{{View: refresh.Slots, Level: 3, Ratio: one()}},
	}
	at := c.Ticket(1, 1, 1, 3, 4)
	packed := quiet(t, c, at, 0, down, []refresh.Source{c.Encrypt(t, values, 2, false)})[0]
	want := make([]complex128, n/2)
	kept := make([]complex128, n)
	for ch := range channels {
		for y := range rows {
			for x := range columns {
				v := complex(values[ch*plane+y*width+x], 0)
				want[(ch*rows+y)*columns+x], kept[ch*plane+y*width+x] = v, v
			}
		}
	}
	requireClose(t, want, c.Slots(t, packed))

	for i := range image {
		image[i].From, image[i].To = image[i].To, image[i].From
	}
	up := &refresh.Layout{
		Openings: []refresh.Opening{{View: refresh.Slots, Level: 2, Bound: 40, Noise: 11, Ratio: one()}},
		Moves:    []refresh.Move{{Loops: image}},
		Closings: []refresh.Closing{{View: refresh.Coefficients, Level: 3, Ratio: one()}},
	}
	spread := quiet(t, c, at, 1, up, []refresh.Source{refreshtest.Source(t, packed)})[0]
	require.False(t, spread.IsBatched)
	got := make([]complex128, n)
	for i, x := range c.Coefficients(t, spread) {
		got[i] = complex(x, 0)
	}
	requireClose(t, kept, got)
}

func TestAnswerRefuses(t *testing.T) {
	c := refreshtest.New(t, params.CKKSInsecureTest, 4, 3)
	at := c.Ticket(1, 1, 1, 2, 3)
	source := []refresh.Source{c.Encrypt(t, make([]complex128, c.Set.Slots()), 2, true)}
	j, err := at.Begin(0, slots(c.Set), source)
	require.NoError(t, err)
	_, err = j.Answer(c.Signer(4))
	require.ErrorIs(t, err, shares.ErrNotActive)
	_, err = j.Answer(refresh.Signer{})
	require.ErrorIs(t, err, shares.ErrSecret)
	bgv := sharestest.New(t, params.InsecureTest, 4, 3)
	_, err = j.Answer(refresh.Signer{Pages: bgv.Secret(1)})
	require.ErrorIs(t, err, shares.ErrSecret, "a share of the other key")
}

func TestBeginRefuses(t *testing.T) {
	c := refreshtest.New(t, params.CKKSInsecureTest, 4, 3)
	good := c.Encrypt(t, make([]complex128, c.Set.Slots()), 2, true)
	begin := func(change func(at *refresh.Committee, s *refresh.Source)) error {
		at, s := c.Ticket(1, 1, 1, 2, 3), good
		s.Page = good.Page.CopyNew()
		change(&at, &s)
		_, err := at.Begin(0, slots(c.Set), []refresh.Source{s})
		return err
	}
	require.NoError(t, begin(func(*refresh.Committee, *refresh.Source) {}))
	for name, k := range map[string]struct {
		change func(at *refresh.Committee, s *refresh.Source)
		want   error
	}{
		"no page":       {func(_ *refresh.Committee, s *refresh.Source) { s.Page = nil }, shares.ErrPage},
		"coefficients":  {func(_ *refresh.Committee, s *refresh.Source) { s.Page.IsNTT = false }, shares.ErrPage},
		"low level":     {func(_ *refresh.Committee, s *refresh.Source) { s.Page.Resize(1, 1) }, shares.ErrPage},
		"unequal":       {func(_ *refresh.Committee, s *refresh.Source) { s.Page.Value[1].Resize(1) }, shares.ErrPage},
		"no keys":       {func(at *refresh.Committee, _ *refresh.Source) { at.Keys = nil }, shares.ErrKeys},
		"no derivation": {func(at *refresh.Committee, _ *refresh.Source) { at.Keys = &keys.Bundle{Public: at.Keys.Public} }, shares.ErrKeys},
		"other keys": {func(at *refresh.Committee, _ *refresh.Source) {
			at.Keys = sharestest.New(t, params.InsecureTest, 1, 1).Keys
		}, shares.ErrKeys},
		"active set":    {func(at *refresh.Committee, _ *refresh.Source) { at.Ticket.Active = []uint32{1, 2} }, shares.ErrTicket},
		"foreign point": {func(at *refresh.Committee, _ *refresh.Source) { at.Ticket.Active = []uint32{1, 2, 9} }, shares.ErrTicket},
		"no entropy":    {func(at *refresh.Committee, _ *refresh.Source) { at.Ticket.Entropy = nil }, shares.ErrTicket},
	} {
		require.ErrorIs(t, begin(k.change), k.want, name)
	}
	at := c.Ticket(1, 1, 1, 2, 3)
	_, err := at.Begin(0, slots(c.Set), nil)
	require.ErrorIs(t, err, shares.ErrShape)
}

// Shares that are missing, repeated, or of another page or job are noticed by the opening.
func TestCombineRefuses(t *testing.T) {
	rng := randtest.New(t)
	c := refreshtest.New(t, params.CKKSInsecureTest, 4, 3)
	at := c.Ticket(1, 1, 1, 2, 3)
	begin := func(step uint32, s refresh.Source) *refresh.Job {
		j, err := at.Begin(step, slots(c.Set), []refresh.Source{s})
		require.NoError(t, err)
		return j
	}
	s := c.Encrypt(t, randomSlots(rng, c.Set.Slots()), 2, true)
	j, other := begin(0, s), begin(1, s)
	var all []*refresh.Share
	for _, p := range at.Ticket.Active {
		x, err := j.Answer(c.Signer(p))
		require.NoError(t, err)
		all = append(all, x)
	}
	_, err := j.Combine(all)
	require.NoError(t, err)
	_, err = j.Combine(all[:2])
	require.ErrorIs(t, err, shares.ErrShape)
	_, err = j.Combine([]*refresh.Share{all[0], all[1], all[1]})
	require.ErrorIs(t, err, shares.ErrInconsistent)
	foreign, err := other.Answer(c.Signer(3))
	require.NoError(t, err)
	_, err = j.Combine([]*refresh.Share{all[0], all[1], foreign})
	require.ErrorIs(t, err, shares.ErrInconsistent)
	_, err = j.Combine([]*refresh.Share{all[0], all[1], nil})
	require.ErrorIs(t, err, shares.ErrShape)
	all[2].Openings[0].Residues[0][0] = c.Set.CKKS.Q()[0]
	_, err = j.Combine(all)
	require.ErrorIs(t, err, shares.ErrShape, "a residue that is not reduced")
}
