package refresh_test

import (
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/ring"
	"github.com/tuneinsight/lattigo/v6/schemes/ckks"

	"github.com/glomar-network/glomar/fhe/fixed"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/refresh/refreshtest"
)

// share begins a job and answers it for one member.
func share(t *testing.T, c *refreshtest.Committee, at refresh.Committee, step uint32, l *refresh.Layout, s refresh.Source, point uint32) (*refresh.Job, *refresh.Share) {
	t.Helper()
	j, err := at.Begin(step, l, []refresh.Source{s})
	require.NoError(t, err)
	out, err := j.Answer(c.Signer(point))
	require.NoError(t, err)
	return j, out
}

// equalValues counts values that two polynomials have in the same place.
func equalValues(a, b ring.Poly) (n int) {
	for l := range a.Coeffs {
		for i, x := range a.Coeffs[l] {
			if x == b.Coeffs[l][i] {
				n++
			}
		}
	}
	return n
}

// No two jobs open the same polynomial or close on the same one, whatever they differ in: the attempt and its active set, the
// step, the layout, the page, even when the page is only a level-dropped copy.
func TestJobsShareNoPolynomial(t *testing.T) {
	c := refreshtest.New(t, params.CKKSInsecureTest, 5, 3)
	at := c.Ticket(1, 1, 1, 2, 3)
	l, source := slots(c.Set), c.Encrypt(t, make([]complex128, c.Set.Slots()), 3, true)
	low := source.Page.CopyNew()
	low.Resize(1, 2)
	other, sparse := slots(c.Set), slots(c.Set)
	other.Closings[0].Ratio = big.NewRat(1, 2)
	sparse.Openings[0].LogGap = 3
	sparse.Moves = nil
	entropy := c.Ticket(1, 1, 1, 2, 3)
	entropy.Ticket.Entropy = []byte{1}
	base, first := share(t, c, at, 0, l, source, 1)
	for name, k := range map[string]struct {
		at     refresh.Committee
		step   uint32
		layout *refresh.Layout
		source refresh.Source
	}{
		"retry":              {c.Ticket(1, 2, 1, 3, 5), 0, l, source},
		"active set":         {c.Ticket(1, 1, 1, 2, 4), 0, l, source},
		"entropy":            {entropy, 0, l, source},
		"step":               {at, 1, l, source},
		"layout":             {at, 0, other, source},
		"gap":                {at, 0, sparse, source},
		"level-dropped copy": {at, 0, l, refreshtest.Source(t, low)},
	} {
		j, s := share(t, c, k.at, k.step, k.layout, k.source, 1)
		require.LessOrEqual(t, equalValues(refresh.Opened(base, 0), refresh.Opened(j, 0)), 2, "%s: opened polynomials", name)
		require.LessOrEqual(t, equalValues(refresh.Common(base, 0), refresh.Common(j, 0)), 2, "%s: common polynomials", name)
		require.LessOrEqual(t, equalValues(first.Closings[0], s.Closings[0]), 2, "%s: closing shares", name)
		if name != "gap" {
			require.NotEqual(t, refresh.Mask(base, c.Secrets[0], 0)[:8], refresh.Mask(j, c.Secrets[0], 0)[:8], "%s: masks", name)
		}
	}
	stored := ring.Poly{Coeffs: source.Page.Value[1].Coeffs[:3]}
	require.LessOrEqual(t, equalValues(stored, refresh.Opened(base, 0)), 2, "the stored polynomial is opened")
	// The same job is the same to the bit.
	again, s := share(t, c, at, 0, l, source, 1)
	require.True(t, s.Closings[0].Equal(&first.Closings[0]))
	require.Equal(t, first.Openings, s.Openings)
	require.Equal(t, 3*c.Set.CKKS.N(), equalValues(refresh.Opened(base, 0), refresh.Opened(again, 0)))
}

// A coprocessor that shows two pages for one step, before either is final: with a common polynomial that only the ticket
// and the step determine, the difference of two answers is that of the masks, and then lambda*S*(c1 - c1') is bare, the key
// share with it. In ours the digests of the pages are part of the job.
func TestAttackTwoPagesInOneStep(t *testing.T) {
	c := refreshtest.New(t, params.CKKSInsecureTest, 5, 3)
	const me = 2
	at := c.Ticket(1, 1, 1, 2, 3)
	l := &refresh.Layout{ // coefficients stay where they are: the masks of the opening are the share of the closing
		Openings: []refresh.Opening{{View: refresh.Coefficients, Level: 2, Bound: 40, Noise: 11, Ratio: one()}},
		Moves:    identity(c.Set.CKKS.N()),
		Closings: []refresh.Closing{{View: refresh.Coefficients, Level: 2, Ratio: one()}},
	}
	page := func() refresh.Source { return c.Encrypt(t, make([]float64, c.Set.CKKS.N()), 2, false) }
	j1, s1 := share(t, c, at, 0, l, page(), me)
	j2, s2 := share(t, c, at, 0, l, page(), me)
	refresh.Quiet(j1, c.Secrets[me-1], s1) // the attack is on masks and polynomials: floods would only blur it
	refresh.Quiet(j2, c.Secrets[me-1], s2)
	r := c.Set.CKKS.RingQ().AtLevel(2)
	// want is lambda*S*(c1 - c1'), which nobody may learn.
	want := r.NewPoly()
	r.Sub(refresh.Opened(j1, 0), refresh.Opened(j2, 0), want)
	want = refresh.TimesKey(j1, c.Secrets[me-1], want)
	// recovered is (h - h') + (g - g'), for the shares of a closing made on the polynomial a.
	recovered := func(g1, g2 ring.Poly) ring.Poly {
		out := r.NewPoly()
		for l := range out.Coeffs {
			copy(out.Coeffs[l], s1.Openings[0].Residues[l])
		}
		r.Sub(out, ring.Poly{Coeffs: s2.Openings[0].Residues}, out)
		r.NTT(out, out)
		r.Add(out, g1, out)
		r.Sub(out, g2, out)
		return out
	}
	a := refresh.Common(j1, 0)
	naive := recovered(refresh.CloseOn(j1, c.Signer(me), 0, a), refresh.CloseOn(j2, c.Signer(me), 0, a))
	require.Equal(t, 3*r.N(), equalValues(want, naive), "the attack does not work on the naive protocol")
	require.LessOrEqual(t, equalValues(want, recovered(s1.Closings[0], s2.Closings[0])), 2)
}

// The share of a sparse page has exactly the coefficients that are masked, N/gap of them, and every one is masked: what the
// other members and the public see of a member is m - M with M uniform, in its low bits as well.
func TestOnlyMaskedCoefficientsAreShared(t *testing.T) {
	c := refreshtest.New(t, params.CKKSInsecureTest, 5, 3)
	const logGap, me = 3, 4
	r := c.Set.CKKS.RingQ().AtLevel(2)
	n := r.N() >> logGap
	basis, err := fixed.NewBasis(c.Set.CKKS.Q()[:3])
	require.NoError(t, err)
	k, lambda, err := refresh.MaskBits(c.Set, 3, opening(2, 40))
	require.NoError(t, err)
	require.GreaterOrEqual(t, lambda, 80)
	l := &refresh.Layout{
		Openings: []refresh.Opening{{View: refresh.Slots, Level: 2, LogGap: logGap, Bound: 40, Noise: 11, Ratio: one()}},
		Closings: []refresh.Closing{{View: refresh.Slots, Level: 2, Ratio: one()}},
	}
	var low, top [16]int
	bits := make([]int, k+1)
	const rounds = 24
	source := c.Encrypt(t, make([]complex128, c.Set.Slots()), 2, true)
	for step := range uint32(rounds) {
		j, s := share(t, c, c.Ticket(1, 1, 1, 3, me), step, l, source, me)
		require.Len(t, s.Openings[0].Residues, 3)
		hidden := refresh.TimesKey(j, c.Secrets[me-1], refresh.Opened(j, 0))
		r.INTT(hidden, hidden)
		rest := make([][]uint64, 3)
		for i := range rest { // lambda*S*c1' - h is the mask less the flood: what t-1 colluders see, apart from the message
			require.Len(t, s.Openings[0].Residues[i], n)
			q := c.Set.CKKS.Q()[i]
			for at, h := range s.Openings[0].Residues[i] {
				rest[i] = append(rest[i], (hidden.Coeffs[i][at<<logGap]+q-h)%q)
			}
		}
		masks := make([]fixed.I192, n)
		basis.Lift(masks, rest)
		for at, x := range refresh.Flood(j, c.Secrets[me-1], 0) {
			masks[at] = masks[at].Add(fixed.FromInt64(x))
		}
		require.Equal(t, refresh.Mask(j, c.Secrets[me-1], 0), masks)
		for _, m := range masks {
			require.True(t, m.WithinBits(uint(k)))
			low[m.Low64()&15]++
			top[m.Shr(uint(k-3)).Low64()&15]++
			for b := range bits {
				bits[b] += int(m.Shr(uint(b)).Low64() & 1)
			}
		}
	}
	total := float64(rounds * n)
	for name, counts := range map[string][]int{"low bits": low[:], "top bits": top[:]} {
		chi := 0.0
		for _, x := range counts {
			d := float64(x) - total/16
			chi += d * d / (total / 16)
		}
		require.Less(t, (chi-15)/math.Sqrt(30), 6.0, "%s are not uniform: %v", name, counts)
	}
	for b, ones := range bits {
		require.Less(t, math.Abs(float64(ones)-total/2)/math.Sqrt(total/4), 7.0, "bit %d is one in %d of %v", b, ones, total)
	}
}

// The advantage of telling a coefficient x from 0, given x - M with M uniform on [-2^k, 2^k), is |x|/2^(k+1): the share of
// outcomes that only one of them has. A value b bits above its bound therefore costs b bits of masking, and nothing fails.
func TestAValueAboveItsBoundCostsMasking(t *testing.T) {
	advantage := func(x, k int) float64 { // by counting
		counts := map[int]int{}
		for m := -1 << k; m < 1<<k; m++ {
			counts[x-m]++
			counts[-m]--
		}
		difference := 0
		for _, n := range counts {
			difference += max(n, 0)
		}
		return float64(difference) / float64(int(2)<<k)
	}
	for _, x := range []int{0, 1, 3, 17, 512, 1024} {
		require.Equal(t, float64(x)/2048, advantage(x, 10))
	}
	set, err := params.LookupCKKS(params.CKKSProduction)
	require.NoError(t, err)
	const bound = 36
	for _, threshold := range []int{1, 3, 11, 16} {
		k, promised, err := refresh.MaskBits(set, threshold, opening(2, bound))
		require.NoError(t, err)
		for above := range 30 {
			x := new(big.Float).SetMantExp(big.NewFloat(1), bound+above)
			loss := new(big.Float).Quo(x, new(big.Float).SetMantExp(big.NewFloat(2), k))
			left := 1 - loss.MantExp(nil) // -log2 of the advantage
			require.GreaterOrEqual(t, left, promised+1-above)
			require.LessOrEqual(t, left, promised+3-above, "the promise is not tight")
			// Had the bound been stated, it would be the same, or refused.
			if stated, lambda, err := refresh.MaskBits(set, threshold, opening(2, bound+above)); err == nil {
				require.InDelta(t, promised-above, lambda, 1)
				require.InDelta(t, k, stated, 1)
			} else {
				require.ErrorIs(t, err, refresh.ErrMask)
				require.Less(t, promised-above, refresh.MinLambda+1)
			}
		}
	}
}

// opening is one of coefficients of up to 2^bound, with little noise.
func opening(level, bound int) refresh.Opening {
	return refresh.Opening{View: refresh.Coefficients, Level: level, Bound: bound, Noise: 11, Ratio: one()}
}

func TestMaskBits(t *testing.T) {
	set, err := params.LookupCKKS(params.CKKSProduction)
	require.NoError(t, err)
	for _, want := range []struct{ level, threshold, bound, k, lambda int }{
		{2, 3, 40, 125, 84}, {2, 11, 40, 123, 82}, {2, 16, 40, 122, 81}, {2, 3, 44, 125, 80}, {3, 3, 40, 128, 87},
	} {
		k, lambda, err := refresh.MaskBits(set, want.threshold, opening(want.level, want.bound))
		require.NoError(t, err)
		require.Equal(t, []int{want.k, want.lambda}, []int{k, lambda}, "%+v", want)
	}
	for name, f := range map[string][3]int{
		"too low a level": {1, 3, 30}, "too large": {2, 3, 46}, "above 190 bits": {4, 3, 40}, "no signers": {2, 0, 40},
		"too many signers": {2, 17, 40}, "negative bound": {2, 3, -1}, "negative level": {-1, 3, 40},
	} {
		_, _, err := refresh.MaskBits(set, f[1], opening(f[0], f[2]))
		require.ErrorIs(t, err, refresh.ErrMask, name)
	}
	_, _, err = refresh.MaskBits(set, 3, opening(2, 46))
	require.ErrorContains(t, err, "78 bits of masking")
	loud := opening(2, 40)
	loud.Noise = 26 // 2^26 of noise takes a flood of 2^45 a member: more than the coefficients
	_, _, err = refresh.MaskBits(set, 3, loud)
	require.ErrorIs(t, err, refresh.ErrMask)
	loud.Noise = 1 << 20
	_, _, err = refresh.MaskBits(set, 3, loud)
	require.ErrorIs(t, err, refresh.ErrMask)
}

// A set whose pages would be opened modulo more than 190 bits wraps silently: a signer finds out at start-up.
func TestSelfCheck(t *testing.T) {
	for _, name := range params.CKKSNames() {
		set, err := params.LookupCKKS(name)
		require.NoError(t, err)
		require.NoError(t, refresh.SelfCheck(set))
	}
	p, err := ckks.NewParametersFromLiteral(ckks.ParametersLiteral{LogN: 10, LogQ: []int{60, 45, 45, 45}, LogP: []int{60}, LogDefaultScale: 45})
	require.NoError(t, err)
	require.NoError(t, refresh.SelfCheck(&params.CKKSSet{Name: "fits", CKKS: p, OpenLevel: 2, MaxOpenLevel: 2}))
	require.ErrorIs(t, refresh.SelfCheck(&params.CKKSSet{Name: "wraps", CKKS: p, OpenLevel: 2, MaxOpenLevel: 3}), fixed.ErrBasis)
}
