package vector

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"io"
	mathrand "math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// commit stands for the commitments of a bundle.
func commit(tables [][]Element) [32]byte {
	h := sha256.New()
	for _, t := range tables {
		h.Write(EncodeElements(t))
	}
	return [32]byte(h.Sum(nil))
}

func numbersOf(rng *mathrand.Rand, f Format) []int64 {
	out := make([]int64, f.Length)
	for i := range out {
		out[i] = rng.Int64N(1<<f.Bits) - int64(f.Offset)
	}
	out[0], out[len(out)-1] = int64(-f.Offset), 1<<f.Bits-1-int64(f.Offset)
	return out
}

func upTo(n int) (points []uint32) {
	for p := range uint32(n) {
		points = append(points, p+1)
	}
	return points
}

// subsets returns all sets of t of the points, ascending.
func subsets(points []uint32, t int) (out [][]uint32) {
	for mask := range 1 << len(points) {
		var set []uint32
		for i, p := range points {
			if mask>>i&1 == 1 {
				set = append(set, p)
			}
		}
		if len(set) == t {
			out = append(out, set)
		}
	}
	return out
}

// answers asks the members at these points, each from what it can read.
func answers(t testing.TB, c *Challenge, dealt []*Share, threshold int, points []uint32) (out [][]Element) {
	t.Helper()
	for _, p := range points {
		s, err := ReadShare(c.format, dealt[p-1].transcript, int(p) < threshold, dealt[p-1].Body())
		require.NoError(t, err)
		a, err := s.Answer(c)
		require.NoError(t, err)
		out = append(out, a)
	}
	return out
}

func challenge(t testing.TB, dealt []*Share, beacon byte) *Challenge {
	t.Helper()
	c, err := NewChallenge(dealt[0].format, dealt[0].transcript, [32]byte{beacon})
	require.NoError(t, err)
	return c
}

func TestProofHoldsForEveryActiveSet(t *testing.T) {
	rng, random := seeded(t)
	for _, f := range []Format{
		{Length: 1, Bits: 4, Attempts: 1}, {Length: 2, Bits: 16, Offset: 1 << 16, Attempts: 2}, {Length: 50, Bits: 12, Offset: 2048, Attempts: 3},
		{Length: 101, Bits: 8, Attempts: 2},
	} {
		numbers := numbersOf(rng, f)
		for _, size := range [][2]int{{1, 1}, {3, 1}, {3, 3}, {5, 3}, {16, 16}} {
			points := upTo(size[0])
			dealt, err := Deal(random, f, size[1], points, numbers, commit)
			require.NoError(t, err)
			c := challenge(t, dealt, 1)
			for _, active := range subsets(points, size[1]) {
				require.NoError(t, c.Verify(size[1], active, answers(t, c, dealt, size[1], active)))
				for i, m := range numbers {
					var sum Element
					for _, p := range active {
						sum = sum.Add(dealt[p-1].Numbers()[i].Mul(Lagrange(active, p)))
					}
					require.Equal(t, FromInt64(m), sum)
				}
			}
			all := answers(t, c, dealt, size[1], points)
			require.NoError(t, c.Verify(size[1], points, all), "all members answer")
			if size[0] > size[1] {
				all[len(all)-1][0] = all[len(all)-1][0].Add(small(1))
				require.ErrorIs(t, c.Verify(size[1], points, all), ErrInconsistent)
			}
		}
	}
}

func TestFormats(t *testing.T) {
	image := Format{Length: 784, Bits: 8, Attempts: 2}
	require.Equal(t, shape{digits: 1568, rows: 10, columns: 157}, image.shape())
	require.Equal(t, []int{1725, 151, 158}, []int{image.tableLength(), image.quotientLength(), image.AnswerLength()})
	for _, f := range []Format{image, {Length: 1, Bits: 4, Attempts: 1}, {Length: MaxDigits, Bits: 4, Attempts: MaxAttempts}, {Length: 3, Bits: 8, Offset: 256, Attempts: 1}} {
		require.NoError(t, f.Validate())
		s := f.shape()
		require.GreaterOrEqual(t, s.rows*s.columns, s.digits)
		require.LessOrEqual(t, s.rows, 1<<7)
		require.LessOrEqual(t, s.columns, 1<<11)
	}
	for name, f := range map[string]Format{
		"nothing": {}, "no numbers": {Bits: 8, Attempts: 1}, "too many": {Length: MaxDigits/2 + 1, Bits: 8, Attempts: 1}, "7 bits": {Length: 1, Bits: 7, Attempts: 1},
		"20 bits": {Length: 1, Bits: 20, Attempts: 1}, "negative": {Length: -1, Bits: 8, Attempts: 1}, "offset": {Length: 1, Bits: 8, Offset: 257, Attempts: 1},
		"negative offset": {Length: 1, Bits: 8, Offset: -1, Attempts: 1}, "no attempt": {Length: 1, Bits: 8}, "attempts": {Length: 1, Bits: 8, Attempts: 9},
	} {
		require.ErrorIs(t, f.Validate(), ErrFormat, name)
		_, err := ReadShare(f, [32]byte{}, false, nil)
		require.ErrorIs(t, err, ErrFormat, name)
		_, err = NewChallenge(f, [32]byte{}, [32]byte{})
		require.ErrorIs(t, err, ErrFormat, name)
	}
}

func TestDealRefuses(t *testing.T) {
	f := Format{Length: 2, Bits: 8, Offset: 128, Attempts: 1}
	good, points := []int64{-128, 127}, []uint32{1, 2, 3}
	for name, k := range map[string]struct {
		f         Format
		threshold int
		points    []uint32
		numbers   []int64
		want      error
	}{
		"too large":        {f, 2, points, []int64{0, 128}, ErrNumber},
		"too small":        {f, 2, points, []int64{-129, 0}, ErrNumber},
		"one number":       {f, 2, points, good[:1], ErrNumber},
		"no format":        {Format{}, 2, points, nil, ErrFormat},
		"no threshold":     {f, 0, points, good, ErrCommittee},
		"high threshold":   {f, 4, points, good, ErrCommittee},
		"point 0":          {f, 2, []uint32{0, 1}, good, ErrCommittee},
		"one point twice":  {f, 2, []uint32{1, 1}, good, ErrCommittee},
		"point 256":        {f, 2, []uint32{1, 256}, good, ErrCommittee},
		"too many members": {f, 2, upTo(MaxMembers + 1), good, ErrCommittee},
	} {
		_, err := Deal(rand.Reader, k.f, k.threshold, k.points, k.numbers, commit)
		require.ErrorIs(t, err, k.want, name)
	}
	for bytesLeft, want := range map[int]error{0: io.EOF, 40: io.ErrUnexpectedEOF} { // for blinding values, for seeds
		_, err := Deal(bytes.NewReader(make([]byte, bytesLeft)), f, 3, points, good, commit)
		require.ErrorIs(t, err, want)
	}
}

// forgedQuotient is quotient for a table of any elements, computed as it is defined.
func (f Format) forgedQuotient(table []Element, weight Element) []Element {
	s := f.shape()
	out, values := make([]Element, s.quotient()), make([]Element, s.columns)
	for i := range out {
		x := small(s.rows + 1 + i)
		at := basis(0, x, factorials(s.rows+1))
		for l := range values {
			values[l] = dot(s.column(table, l), at)
		}
		out[i] = weigh(values, weight).Mul(vanishRows(x, s.rows).inverse())
	}
	return out
}

// forge deals any table, with what quotient makes of it, as a dishonest wallet may.
func forge(t *testing.T, f Format, threshold, members int, digits []Element, quotient func(table []Element, weight Element) []Element) []*Share {
	t.Helper()
	table := make([]Element, f.tableLength())
	require.NoError(t, uniform(rand.Reader, table))
	copy(table, digits)
	d, err := newDealer(rand.Reader, threshold, upTo(members))
	require.NoError(t, err)
	tables := d.split(table)
	id := commit(tables)
	var out []*Share
	for i, q := range d.split(quotient(table, weightOf(id))) {
		s := &Share{format: f, transcript: id, table: tables[i], quotient: q}
		if i < len(d.seeds) {
			s.seed = d.seeds[i][:]
		}
		out = append(out, s)
	}
	return out
}

func TestForgedVectorsAreRefused(t *testing.T) {
	f := Format{Length: 20, Bits: 8, Attempts: 1}
	active := []uint32{1, 3, 4}
	verify := func(dealt []*Share) error {
		c := challenge(t, dealt, 7)
		return c.Verify(3, active, answers(t, c, dealt, 3, active))
	}
	good := make([]Element, f.digits())
	for i := range good {
		good[i] = small(i % radix)
	}
	require.NoError(t, verify(forge(t, f, 3, 4, good, f.forgedQuotient)))
	for name, x := range map[string]Element{
		"a digit of 16": small(16), "a negative digit": FromInt64(-1), "a huge digit": {1 << 61, 0}, "a half": small(2).inverse(),
	} {
		for _, at := range []int{0, 13, len(good) - 1} {
			bad := slices.Clone(good)
			bad[at] = x
			require.ErrorIs(t, verify(forge(t, f, 3, 4, bad, f.forgedQuotient)), ErrRange, name)
			require.ErrorIs(t, verify(forge(t, f, 3, 4, bad, func([]Element, Element) []Element {
				return make([]Element, f.quotientLength())
			})), ErrRange, "%s, nothing as the quotient", name)
		}
	}
	for name, spoil := range map[string]func(q []Element){
		"a wrong quotient":  func(q []Element) { q[3] = q[3].Add(small(1)) },
		"a random quotient": func(q []Element) { require.NoError(t, uniform(rand.Reader, q)) },
	} {
		require.ErrorIs(t, verify(forge(t, f, 3, 4, good, func(table []Element, w Element) []Element {
			q := f.forgedQuotient(table, w)
			spoil(q)
			return q
		})), ErrRange, name)
	}
	// The weights are those of the table that is dealt, not of another.
	require.ErrorIs(t, verify(forge(t, f, 3, 4, good, func(table []Element, _ Element) []Element { return f.forgedQuotient(table, small(1)) })), ErrRange)
}

// A wallet that knows the point passes with anything: it must be drawn after the bundle is final.
func TestAttackKnownPoint(t *testing.T) {
	f := Format{Length: 20, Bits: 8, Attempts: 1}
	dealt := forge(t, f, 2, 3, []Element{{1 << 61, 0}}, f.forgedQuotient)
	c := challenge(t, dealt, 7)
	active := []uint32{1, 3}
	a := answers(t, c, dealt, 2, active)
	require.ErrorIs(t, c.Verify(2, active, a), ErrRange)
	// It adds to one value of Q, in the share of member 3, what is missing at the point.
	values := interpolate(a, lagrange(active, 0))
	last := len(values) - 1
	want := weigh(values[:last], c.weight).Mul(vanishRows(c.point, c.shape.rows).inverse())
	dealt[2].quotient[0] = dealt[2].quotient[0].Add(want.Sub(values[last]).Mul(Lagrange(active, 3).Mul(c.quotient[0]).inverse()))
	require.NoError(t, c.Verify(2, active, answers(t, c, dealt, 2, active)), "the attack does not work")
	c = challenge(t, dealt, 8)
	require.ErrorIs(t, c.Verify(2, active, answers(t, c, dealt, 2, active)), ErrRange, "at another point")
}

func TestVerifyRefuses(t *testing.T) {
	f := Format{Length: 20, Bits: 8, Attempts: 1}
	dealt, err := Deal(rand.Reader, f, 2, upTo(4), make([]int64, 20), commit)
	require.NoError(t, err)
	c := challenge(t, dealt, 1)
	active := []uint32{2, 4}
	a := answers(t, c, dealt, 2, active)
	require.NoError(t, c.Verify(2, active, a))
	for name, k := range map[string]struct {
		threshold int
		points    []uint32
		answers   [][]Element
		want      error
	}{
		"swapped members": {2, active, [][]Element{a[1], a[0]}, ErrRange},
		"another member":  {2, []uint32{1, 4}, a, ErrRange},
		"points descend":  {2, []uint32{4, 2}, a, ErrCommittee},
		"too few":         {2, active[:1], a[:1], ErrCommittee},
		"no threshold":    {0, nil, nil, ErrCommittee},
		"an answer more":  {2, active, append(slices.Clone(a), a[0]), ErrCommittee},
		"did not open":    {2, active, [][]Element{a[0], nil}, ErrUnopened},
		"a short answer":  {2, active, [][]Element{a[0], a[1][1:]}, ErrEncoding},
		"zeros":           {2, active, [][]Element{a[0], make([]Element, len(a[1]))}, ErrRange},
	} {
		require.ErrorIs(t, c.Verify(k.threshold, k.points, k.answers), k.want, name)
	}
	for i := range a[0] {
		bad := [][]Element{slices.Clone(a[0]), a[1]}
		bad[0][i] = bad[0][i].Add(small(1))
		require.ErrorIs(t, c.Verify(2, active, bad), ErrRange, "element %d is wrong", i)
	}
}

func TestAShareAnswersOnce(t *testing.T) {
	f := Format{Length: 1, Bits: 4, Attempts: 2}
	dealt, err := Deal(rand.Reader, f, 2, upTo(2), []int64{11}, commit)
	require.NoError(t, err)
	other, err := Deal(rand.Reader, f, 2, upTo(2), []int64{11}, commit)
	require.NoError(t, err)
	_, err = dealt[0].Answer(challenge(t, other, 1))
	require.ErrorIs(t, err, ErrChallenge, "a challenge of another attempt")
	first, err := dealt[0].Answer(challenge(t, dealt, 1))
	require.NoError(t, err)
	again, err := dealt[0].Answer(challenge(t, dealt, 1))
	require.NoError(t, err)
	require.Equal(t, first, again)
	_, err = dealt[0].Answer(challenge(t, dealt, 2))
	require.ErrorIs(t, err, ErrSpent)

	// What that prevents: this f_1 is a line, and two of its points give the digit at 1.
	var x, y [2]Element
	for i := range x {
		c := challenge(t, dealt, byte(1+i))
		x[i], y[i] = c.point, interpolate(answers(t, c, dealt, 2, upTo(2)), lagrange(upTo(2), 0))[0]
	}
	slope := y[1].Sub(y[0]).Mul(x[1].Sub(x[0]).inverse())
	require.Equal(t, small(11), y[0].Add(slope.Mul(small(1).Sub(x[0]))), "the attack does not work")
}

func TestReadShareRefuses(t *testing.T) {
	f := Format{Length: 20, Bits: 8, Attempts: 1}
	dealt, err := Deal(rand.Reader, f, 2, upTo(2), make([]int64, 20), commit)
	require.NoError(t, err)
	for i, s := range dealt {
		body := s.Body()
		require.Len(t, body, f.BodySize(i == 0))
		for _, b := range [][]byte{nil, body[1:], append(bytes.Clone(body), 0)} {
			_, err := ReadShare(f, [32]byte{}, i == 0, b)
			require.ErrorIs(t, err, ErrEncoding)
		}
		s.Erase()
		require.NotEqual(t, body, s.Body())
	}
	_, err = ReadShare(f, [32]byte{}, false, bytes.Repeat([]byte{0xff}, f.BodySize(false)))
	require.ErrorIs(t, err, ErrEncoding, "elements beyond the order")
}

func FuzzReadShare(f *testing.F) {
	f.Add(2, 8, 0, 0, true, make([]byte, 32))
	f.Add(1, 4, 0, 0, false, make([]byte, 16*18))
	f.Add(3, 4, 2, 17, true, make([]byte, 32))
	f.Fuzz(func(t *testing.T, length, width, runs, bound int, seeded bool, body []byte) {
		format := Format{Length: length, Bits: width, Attempts: 1}
		if runs != 0 {
			format.Sums = []Sum{{Length: 1, Runs: runs, Bound: bound}}
		}
		s, err := ReadShare(format, [32]byte{1}, seeded, body)
		if err != nil {
			return
		}
		require.Equal(t, body, s.Body())
		require.Len(t, s.Numbers(), length)
		c, err := NewChallenge(format, [32]byte{1}, [32]byte{})
		require.NoError(t, err)
		answer, err := s.Answer(c)
		require.NoError(t, err)
		require.Len(t, answer, format.AnswerLength())
	})
}
