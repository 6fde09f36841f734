package vector

import (
	"bytes"
	"crypto/rand"
	mathrand "math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/wire"
)

// rows is a format of three rows of eight numbers and two numbers that are in no sum.
func rows(bound int) Format {
	return Format{Length: 26, Bits: 8, Attempts: 1, Sums: []Sum{{From: 1, Length: 8, Runs: 3, Bound: bound}}}
}

// randomSums returns a format, numbers, and bounds that these keep by a little, or by nothing.
func randomSums(rng *mathrand.Rand) (Format, []int64) {
	f := Format{Length: 1 + rng.IntN(300), Bits: digitBits * (1 + rng.IntN(4)), Attempts: 1}
	numbers := make([]int64, f.Length)
	for i := range numbers {
		numbers[i] = rng.Int64N(2<<f.Bits-1) - (1<<f.Bits - 1)
	}
	numbers[0], numbers[f.Length-1] = 1-1<<f.Bits, 1<<f.Bits-1
	for range 1 + rng.IntN(8) {
		s := Sum{From: rng.IntN(f.Length)}
		s.Length = 1 + rng.IntN(f.Length-s.From)
		s.Runs = 1 + rng.IntN((f.Length-s.From)/s.Length)
		s.Sides = rng.IntN(2) == 0
		for run := range s.Runs {
			s.Bound = max(s.Bound, largest(s, numbers[s.From+run*s.Length:][:s.Length]))
		}
		s.Bound += rng.IntN(3) * rng.IntN(1000)
		f.Sums = append(f.Sums, s)
	}
	return f, numbers
}

func magnitudes(numbers []int64) (sum int) {
	for _, m := range numbers {
		sum += int(max(m, -m))
	}
	return sum
}

// largest returns the least bound that a run keeps.
func largest(s Sum, numbers []int64) int {
	if !s.Sides {
		return magnitudes(numbers)
	}
	b := int(numbers[len(numbers)-1])
	up, down := b, -b
	for _, m := range numbers[:len(numbers)-1] {
		up, down = up+int(max(m, 0)), down+int(max(-m, 0))
	}
	return max(up, down)
}

func TestSumsHoldForEveryActiveSet(t *testing.T) {
	rng, random := seeded(t)
	for range 40 {
		f, numbers := randomSums(rng)
		require.NoError(t, f.Validate())
		size := 1 + rng.IntN(5)
		threshold := 1 + rng.IntN(size)
		dealt, err := Deal(random, f, threshold, upTo(size), numbers, commit)
		require.NoError(t, err)
		c := challenge(t, dealt, 1)
		for _, active := range subsets(upTo(size), threshold) {
			all := answers(t, c, dealt, threshold, active)
			require.NoError(t, c.Verify(threshold, active, all), "%v", f)
			opened := interpolate(all, lagrange(active, 0))
			require.Len(t, opened, f.AnswerLength())
			require.Equal(t, Element{}, opened[len(opened)-1])
			for i, m := range numbers {
				var sum Element
				for _, p := range active {
					sum = sum.Add(dealt[p-1].Numbers()[i].Mul(Lagrange(active, p)))
				}
				require.Equal(t, FromInt64(m), sum)
			}
		}
		require.NoError(t, c.Verify(threshold, upTo(size), answers(t, c, dealt, threshold, upTo(size))), "all members answer")
		// One less than a sum that is there is refused by the dealer.
		k := rng.IntN(len(f.Sums))
		f.Sums = slices.Clone(f.Sums)
		s := &f.Sums[k]
		*s = Sum{From: s.From, Length: s.Length, Runs: 1, Bound: largest(*s, numbers[s.From:][:s.Length]) - 1, Sides: s.Sides}
		if s.Bound >= 0 {
			_, err = Deal(random, f, threshold, upTo(size), numbers, commit)
			require.ErrorIs(t, err, ErrNumber)
		}
	}
}

func TestQuotientIsWhatItIsDefinedAs(t *testing.T) {
	rng, random := seeded(t)
	for range 10 {
		f, numbers := randomSums(rng)
		table, err := f.table(random, numbers)
		require.NoError(t, err)
		var weight [1]Element
		require.NoError(t, uniform(random, weight[:]))
		require.Equal(t, f.forgedQuotient(table, weight[0]), f.quotient(table, weight[0]))
	}
	digits, at, plain := bytes.Repeat([]byte{radix - 1}, 1<<10), make([]limbs, 1<<10), make([]Element, 1<<10)
	for i := range at {
		plain[i] = Element{topWord, ^uint64(1)}
		at[i] = plain[i].limbs()
	}
	require.Equal(t, small(15).Mul(small(1<<10)).Mul(plain[0]), dotDigits(digits, at), "the largest")
}

// relations computes what the proof claims to be zero, run by run, straight from the definition.
func relations(f Format, digits []Element) (out []Element) {
	value := func(digits []Element) (x Element) {
		place := small(1)
		for _, d := range digits {
			x, place = x.Add(place.Mul(d)), place.Mul(small(radix))
		}
		return x
	}
	each := f.digitsEach()
	slacks := digits[f.Length*each:]
	for _, s := range f.Sums {
		for run := range s.Runs {
			n := f.slackDigits(s)
			slack := func() Element {
				x := value(slacks[:n]).Sub(small(s.Bound))
				slacks = slacks[n:]
				return x
			}
			var up, down, last Element // last is the end of the run, with its sign
			for i := s.From + run*s.Length; i < s.From+(run+1)*s.Length; i++ {
				u, v := value(digits[i*each:][:each/2]), value(digits[i*each+each/2:][:each/2])
				up, down, last = up.Add(u), down.Add(v), u.Sub(v)
				if s.Sides && i == s.From+(run+1)*s.Length-1 {
					up, down = up.Sub(u), down.Sub(v)
				}
			}
			if s.Sides {
				out = append(out, up.Add(last).Add(slack()), down.Sub(last).Add(slack()))
			} else {
				out = append(out, up.Add(down).Add(slack()))
			}
		}
	}
	return out
}

func TestRelationIsWhatItIsDefinedAs(t *testing.T) {
	rng, random := seeded(t)
	for range 40 {
		f, _ := randomSums(rng)
		digits, weight := make([]Element, f.digits()), make([]Element, 1)
		require.NoError(t, uniform(random, digits))
		require.NoError(t, uniform(random, weight))
		var want Element
		power := small(1)
		for _, x := range relations(f, digits) {
			want, power = want.Add(power.Mul(x)), power.Mul(weight[0])
		}
		factors, bound := f.relation(weight[0])
		require.Equal(t, want, dot(digits, factors).Sub(bound))
	}
}

func TestSumFormats(t *testing.T) {
	dense := Format{Length: 15000, Bits: 12, Attempts: 2, Sums: []Sum{{Length: 100, Runs: 150, Bound: 1 << 14}}}
	for _, f := range []Format{
		dense, rows(0), rows(MaxBound), {Length: 1, Bits: 4, Attempts: 1, Sums: []Sum{{Length: 1, Runs: 1}}},
		{Length: maxRuns, Bits: 16, Attempts: 1, Sums: []Sum{{Length: 1, Runs: maxRuns}}},
		{Length: 2, Bits: 8, Attempts: 1, Sums: slices.Repeat([]Sum{{Length: 1, Runs: 2, Bound: 9}}, MaxSums)},
	} {
		require.NoError(t, f.Validate())
		require.ErrorIs(t, f.ValidateInput(), ErrFormat, "no input has sums")
		s := f.shape()
		require.GreaterOrEqual(t, s.rows*s.columns, s.digits)
		require.LessOrEqual(t, s.rows, 1<<7)
		require.LessOrEqual(t, s.columns, 1<<11)
		require.Equal(t, s.columns+2, f.AnswerLength())
		r := wire.NewReader(append(f.Append(nil), 1, 2))
		again := ReadFormat(r)
		require.NoError(t, r.Err())
		require.Equal(t, []byte{1, 2}, r.Rest())
		require.True(t, f.Equal(again))
		require.Len(t, f.Append(nil), f.EncodedSize())
	}
	low, high := dense.Range()
	require.Equal(t, [2]int64{-4095, 4095}, [2]int64{low, high})
	require.Equal(t, 15000*6+150*4, dense.digits())
	require.Equal(t, "15000 numbers of 12 bits, offset 0, 2 attempts, 1 sums", dense.String())
	// No vector exceeds the largest bound, and no sum wraps: not even the largest of everything that passes the range proof.
	for bits := digitBits; bits <= MaxBits; bits += digitBits {
		numbers := MaxDigits / (2 * bits / digitBits)
		require.LessOrEqual(t, numbers*(1<<bits-1), MaxBound)
	}

	require.NoError(t, Format{Length: MaxInputDigits / 2, Bits: 8, Attempts: 1}.ValidateInput())
	require.ErrorIs(t, Format{Length: MaxInputDigits/2 + 1, Bits: 8, Attempts: 1}.ValidateInput(), ErrFormat)
	require.ErrorIs(t, Format{}.ValidateInput(), ErrFormat)
	require.False(t, rows(1).Equal(rows(2)))
	require.False(t, rows(1).Equal(Format{Length: 26, Bits: 8, Attempts: 1}))

	for name, change := range map[string]func(f *Format){
		"an offset":        func(f *Format) { f.Offset = 1 },
		"a negative bound": func(f *Format) { f.Sums[0].Bound = -1 },
		"a huge bound":     func(f *Format) { f.Sums[0].Bound = MaxBound + 1 },
		"from -1":          func(f *Format) { f.Sums[0].From = -1 },
		"from the end":     func(f *Format) { f.Sums[0] = Sum{From: 26, Length: 1, Runs: 1} },
		"beyond the end":   func(f *Format) { f.Sums[0].From = 3 },
		"a run too many":   func(f *Format) { f.Sums[0].Runs = 4 },
		"too many sides": func(f *Format) {
			f.Sums = slices.Repeat([]Sum{{Length: 1, Runs: 26, Sides: true}}, maxRuns/52+1)
		},
		"no run":              func(f *Format) { f.Sums[0].Runs = 0 },
		"runs of nothing":     func(f *Format) { f.Sums[0].Length = 0 },
		"negative runs":       func(f *Format) { f.Sums[0].Length, f.Sums[0].Runs = -8, -3 },
		"too many sums":       func(f *Format) { f.Sums = slices.Repeat(f.Sums, MaxSums+1) },
		"too many runs":       func(f *Format) { f.Sums = slices.Repeat([]Sum{{Length: 1, Runs: 26}}, maxRuns/26+1) },
		"a length that wraps": func(f *Format) { f.Sums[0].Length = 1 << 62 },
		"runs that wrap":      func(f *Format) { f.Sums[0].Runs = 1 << 62 },
		"too many numbers":    func(f *Format) { f.Length = MaxDigits/4 + 1 },
		"too many digits":     func(f *Format) { f.Length = MaxDigits / 4 },
	} {
		f := rows(300)
		change(&f)
		require.ErrorIs(t, f.Validate(), ErrFormat, name)
		_, err := Deal(rand.Reader, f, 1, upTo(1), make([]int64, 26), commit)
		require.ErrorIs(t, err, ErrFormat, name)
		_, err = NewChallenge(f, [32]byte{}, [32]byte{})
		require.ErrorIs(t, err, ErrFormat, name)
	}
}

func TestDealRefusesSums(t *testing.T) {
	f := rows(300)
	numbers := make([]int64, f.Length)
	numbers[0], numbers[25] = 255, -255 // in no sum
	numbers[9], numbers[16] = -150, 150
	_, err := Deal(rand.Reader, f, 2, upTo(3), numbers, commit)
	require.NoError(t, err)
	numbers[12] = -1
	_, err = Deal(rand.Reader, f, 2, upTo(3), numbers, commit)
	require.ErrorIs(t, err, ErrNumber)
	require.ErrorContains(t, err, "numbers 9 to 16 add up to 301, at most 300")
	for _, m := range []int64{256, -256, 1 << 62, -1 << 63} {
		numbers[0] = m
		_, err = Deal(rand.Reader, f, 2, upTo(3), numbers, commit)
		require.ErrorIs(t, err, ErrNumber)
	}
}

// cheat deals digits that the forger chooses freely, with the quotient that belongs to them, and returns the result
// that everybody verifies.
func cheat(t *testing.T, f Format, digits []Element) error {
	t.Helper()
	active := []uint32{1, 3, 4}
	dealt := forge(t, f, 3, 4, digits, f.forgedQuotient)
	c := challenge(t, dealt, 7)
	return c.Verify(3, active, answers(t, c, dealt, 3, active))
}

func TestForgedSumsAreRefused(t *testing.T) {
	f := rows(0x12c)
	each := f.digitsEach()
	slacks := f.Length * each // of three digits, one behind the other
	honest := func() []Element {
		numbers := make([]int64, f.Length)
		numbers[1], numbers[2], numbers[10] = 255, -45, -7
		table, err := f.table(rand.Reader, numbers)
		require.NoError(t, err)
		return table[:f.digits()]
	}
	require.NoError(t, cheat(t, f, honest()))
	minus := func(x int64) Element { return FromInt64(-x) }
	for name, k := range map[string]struct {
		change func(d []Element)
		want   error
	}{
		"a row one above its bound":             {func(d []Element) { d[3*each] = small(1) }, ErrSum},
		"so, with a slack of -1":                {func(d []Element) { d[3*each], d[slacks] = small(1), minus(1) }, ErrRange},
		"so, with a slack of 15 - 16":           {func(d []Element) { d[3*each], d[slacks], d[slacks+1] = small(1), small(15), minus(1) }, ErrRange},
		"so, with a negative digit elsewhere":   {func(d []Element) { d[3*each], d[4*each] = small(1), minus(1) }, ErrRange},
		"a negative part, added elsewhere":      {func(d []Element) { d[3*each], d[4*each+2] = small(1), minus(1) }, ErrRange},
		"a huge part, and one that undoes it":   {func(d []Element) { d[3*each+2], d[4*each+2] = Element{1 << 50, 0}, minus(0).Sub(Element{1 << 50, 0}) }, ErrRange},
		"a huge part alone":                     {func(d []Element) { d[3*each+2] = Element{1 << 50, 0} }, ErrRange},
		"a sum that wraps":                      {func(d []Element) { d[3*each] = small(2).inverse(); d[3*each+2] = small(2).inverse() }, ErrRange},
		"a sum that wraps, in the slack":        {func(d []Element) { d[3*each] = small(1); d[slacks+2] = d[slacks+2].Sub(small(256).inverse()) }, ErrRange},
		"both parts of a number too large":      {func(d []Element) { d[3*each], d[3*each+2] = small(9), small(9) }, ErrSum},
		"less slack than there is":              {func(d []Element) { d[slacks+4] = d[slacks+4].Sub(small(1)) }, ErrSum},
		"more slack than there is":              {func(d []Element) { d[slacks+8] = small(15) }, ErrSum},
		"two rows that are off by +1 and by -1": {func(d []Element) { d[3*each], d[slacks+6] = small(1), d[slacks+6].Sub(small(1)) }, ErrSum},
		"a number that no sum has is huge":      {func(d []Element) { d[1] = Element{1 << 50, 0} }, ErrRange},
		"a part of it is":                       {func(d []Element) { d[25*each+3] = Element{1 << 50, 0} }, ErrRange},
	} {
		d := honest()
		k.change(d)
		require.ErrorIs(t, cheat(t, f, d), k.want, name)
	}
	// Both parts may have a value: the magnitude is at most their sum.
	d := honest()
	d[9*each+1], d[9*each+3], d[slacks+4] = small(1), small(1), d[slacks+4].Sub(small(2))
	require.NoError(t, cheat(t, f, d))
}

func TestForgedSidesAreRefused(t *testing.T) {
	f := rows(300)
	f.Sums[0].Sides = true
	each := f.digitsEach()
	slacks := f.Length * each // two of three digits for each row
	honest := func() []Element {
		numbers := make([]int64, f.Length)
		numbers[1], numbers[2], numbers[3], numbers[8] = 200, 150, -250, -50 // 350 - 50, and 250 + 50
		table, err := f.table(rand.Reader, numbers)
		require.NoError(t, err)
		return table[:f.digits()]
	}
	d := honest()
	require.NoError(t, cheat(t, f, d))
	require.Equal(t, Element{}, fromDigits(d[slacks:][:3]), "nothing is left of either bound")
	require.Equal(t, Element{}, fromDigits(d[slacks+3:][:3]))
	for name, k := range map[string]struct {
		change func(d []Element)
		want   error
	}{
		"one more up":                    {func(d []Element) { d[4*each] = small(1) }, ErrSum},
		"one more down":                  {func(d []Element) { d[4*each+2] = small(1) }, ErrSum},
		"a bias one larger":              {func(d []Element) { d[8*each+2] = d[8*each+2].Sub(small(1)) }, ErrSum},
		"a bias one smaller":             {func(d []Element) { d[8*each+2] = d[8*each+2].Add(small(1)) }, ErrSum},
		"one more up, with slack for it": {func(d []Element) { d[4*each], d[slacks] = small(1), FromInt64(-1) }, ErrRange},
		"up and down, the same":          {func(d []Element) { d[4*each], d[4*each+2] = small(1), small(1) }, ErrSum},
		"slacks exchanged":               {func(d []Element) { d[slacks], d[slacks+3] = small(1), small(15) }, ErrSum},
	} {
		d := honest()
		k.change(d)
		require.ErrorIs(t, cheat(t, f, d), k.want, name)
	}
}

// Whatever a dealer puts into rows and slacks, without a look at any rule: what passes keeps the bounds.
func TestWhatPassesKeepsTheBounds(t *testing.T) {
	rng, _ := seeded(t)
	f := Format{Length: 2, Bits: 4, Attempts: 1, Sums: []Sum{
		{Length: 2, Runs: 1, Bound: 5}, {From: 1, Length: 1, Runs: 1, Bound: 2}, {Length: 2, Runs: 1, Bound: 1, Sides: true},
	}}
	passed := 0
	for range 6000 {
		digits := make([]Element, f.digits())
		for i := range digits {
			digits[i] = FromInt64(rng.Int64N(3) - rng.Int64N(40)/39) // 0 to 2, and now and then -1
		}
		if rng.IntN(2) == 0 { // slacks that fit the numbers, modulo p
			off := relations(f, digits)
			for i, at := range []int{4, 5, 6, 8} {
				digits[at] = digits[at].Sub(off[i])
			}
		}
		err := cheat(t, f, digits)
		good := true
		for _, d := range digits {
			good = good && d.lo < radix && d.hi == 0
		}
		for _, x := range relations(f, digits) {
			good = good && x == Element{}
		}
		require.Equal(t, good, err == nil, "%v: %v", digits, err)
		if err == nil {
			passed++
			require.LessOrEqual(t, digits[0].lo+digits[1].lo+digits[2].lo+digits[3].lo, uint64(5))
			require.LessOrEqual(t, digits[2].lo+digits[3].lo, uint64(2))
			require.LessOrEqual(t, digits[0].lo+digits[2].lo, 1+digits[3].lo)
			require.LessOrEqual(t, digits[1].lo+digits[3].lo, 1+digits[2].lo)
		}
	}
	require.NotZero(t, passed, "nothing passes at all")
}

// What the weights are for: with weights that a dealer knows, rows that are off cancel each other.
func TestAttackKnownSumWeights(t *testing.T) {
	f := rows(300)
	dealt := forge(t, f, 2, 3, nil, f.forgedQuotient) // of uniform digits: nothing holds
	c := challenge(t, dealt, 7)
	active := []uint32{1, 3}
	opened := interpolate(answers(t, c, dealt, 2, active), lagrange(active, 0))
	off := opened[len(opened)-1]
	require.NotEqual(t, Element{}, off)
	// It changes a digit of a slack, in the share of member 3, by what is missing under these weights.
	at := f.Length * f.digitsEach()
	spoil := func(c *Challenge, off Element) {
		factors, _ := f.relation(c.sums)
		dealt[2].table[at] = dealt[2].table[at].Sub(off.Mul(Lagrange(active, 3).Mul(factors[at]).inverse()))
	}
	spoil(c, off)
	opened = interpolate(answers(t, c, dealt, 2, active), lagrange(active, 0))
	require.Equal(t, Element{}, opened[len(opened)-1], "the attack does not work")
	c = challenge(t, dealt, 8)
	opened = interpolate(answers(t, c, dealt, 2, active), lagrange(active, 0))
	require.NotEqual(t, Element{}, opened[len(opened)-1], "under other weights")
}

// Members, or a dealer who deals shares of two sharings, that change what is opened.
func TestTamperedSumsAreRefused(t *testing.T) {
	f := rows(300)
	numbers := make([]int64, f.Length)
	numbers[1], numbers[20] = -255, 17
	deal := func() []*Share {
		dealt, err := Deal(rand.Reader, f, 2, upTo(4), numbers, commit)
		require.NoError(t, err)
		return dealt
	}
	dealt := deal()
	c := challenge(t, dealt, 1)
	two, all := []uint32{2, 4}, upTo(4)
	require.NoError(t, c.Verify(2, all, answers(t, c, dealt, 2, all)))
	last := f.AnswerLength() - 1
	tamper := func(points []uint32, i, k int) [][]Element {
		a := answers(t, c, dealt, 2, points)
		a[i][k] = a[i][k].Add(small(1))
		return a
	}
	require.ErrorIs(t, c.Verify(2, two, tamper(two, 0, last)), ErrSum)
	require.ErrorIs(t, c.Verify(2, two, tamper(two, 1, last)), ErrSum)
	require.ErrorIs(t, c.Verify(2, two, tamper(two, 1, last-1)), ErrRange)
	for i := range all {
		require.ErrorIs(t, c.Verify(2, all, tamper(all, i, last)), ErrInconsistent)
	}
	short := answers(t, c, dealt, 2, two)
	short[1] = short[1][:last]
	require.ErrorIs(t, c.Verify(2, two, short), ErrEncoding, "an answer without the sums")

	// One member's share of a slack belongs to another sharing.
	slack := f.Length * f.digitsEach()
	dealt[3].table[slack] = dealt[3].table[slack].Add(small(1))
	require.ErrorIs(t, c.Verify(2, two, answers(t, c, dealt, 2, two)), ErrRange)
	require.ErrorIs(t, c.Verify(2, all, answers(t, c, dealt, 2, all)), ErrInconsistent)
	require.NoError(t, c.Verify(2, all[:3], answers(t, c, dealt, 2, all[:3])), "without it")

	// The answer to another format of the same shape is another answer.
	other := dealt[0].format
	other.Sums = []Sum{{From: 0, Length: 8, Runs: 3, Bound: 300}}
	require.Equal(t, f.shape(), other.shape())
	foreign, err := NewChallenge(other, dealt[0].transcript, [32]byte{1})
	require.NoError(t, err)
	_, err = dealt[0].Answer(foreign)
	require.ErrorIs(t, err, ErrChallenge)
}

func TestReadFormatRefuses(t *testing.T) {
	plain, summed := Format{Length: 784, Bits: 8, Attempts: 2}, rows(300)
	require.Equal(t, []byte{0, 0, 3, 16, 8, 0, 0, 0, 0, 2}, plain.Append(nil), "as before there were sums")
	for name, f := range map[string]Format{"plain": plain, "sums": summed} {
		data := f.Append(nil)
		for cut := range data {
			r := wire.NewReader(data[:cut])
			ReadFormat(r)
			require.ErrorIs(t, r.Err(), wire.ErrShort, "%s, cut at %d", name, cut)
		}
	}
	for name, k := range map[string]struct {
		at    int
		value byte
		want  error
	}{
		"no sums": {11, 0, ErrEncoding}, "many sums": {10, 1, wire.ErrShort}, "too many sums": {10, 255, ErrEncoding},
		"an offset": {8, 1, ErrFormat}, "9 bits": {4, 0x89, ErrFormat},
		"another flag": {4, 0x48, ErrFormat}, "beyond the end": {15, 9, ErrFormat}, "a huge bound": {24, 0x60, ErrFormat}, "no runs": {23, 0, ErrFormat},
	} {
		data := summed.Append(nil)
		data[k.at] = k.value
		r := wire.NewReader(data)
		require.Zero(t, ReadFormat(r), name)
		require.ErrorIs(t, r.Err(), k.want, name)
	}
}

func FuzzReadFormat(f *testing.F) {
	f.Add(Format{Length: 784, Bits: 8, Offset: 128, Attempts: 2}.Append(nil))
	f.Add(rows(300).Append(nil))
	f.Add(Format{Length: 6, Bits: 4, Attempts: 1, Sums: []Sum{{Length: 3, Runs: 2, Bound: 7, Sides: true}}}.Append(nil))
	f.Add(
		append(
			Format{
				Length:   9,
				Bits:     12,
				Attempts: 1,
				Sums:     []Sum{{Length: 3, Runs: 3, Bound: 9}, {From: 2, Length: 7, Runs: 1}},
			}.Append(
				nil,
			),
			1,
		),
	)
	f.Fuzz(func(t *testing.T, data []byte) {
		r := wire.NewReader(data)
		format, rest := ReadFormat(r), r.Rest()
		if r.Err() != nil {
			return
		}
		require.NoError(t, format.Validate())
		require.Equal(t, data, append(format.Append(nil), rest...))
		require.Len(t, data, format.EncodedSize()+len(rest))
		require.LessOrEqual(t, format.digits(), MaxDigits)
	})
}
