package refresh_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/shares"
)

// committee is one without keys: enough for layouts and encodings.
func committee(tb testing.TB, threshold int) refresh.Committee {
	tb.Helper()
	set, err := params.LookupCKKS(params.CKKSInsecureTest)
	require.NoError(tb, err)
	integers, err := params.Lookup(params.InsecureTest)
	require.NoError(tb, err)
	return refresh.Committee{Set: set, Integers: integers, Ticket: shares.TicketContext{Threshold: threshold}}
}

// everything is a layout that uses every field.
func everything() *refresh.Layout {
	return &refresh.Layout{
		Openings: []refresh.Opening{
			{View: refresh.Slots, Level: 2, Bound: 40, Noise: 11, Ratio: one()},
			{View: refresh.Coefficients, Level: 3, LogGap: 5, Bound: 41, Noise: 11, Ratio: big.NewRat(64, 3)},
			{View: refresh.Input, Length: 100, Ratio: big.NewRat(1, 1<<20)},
		},
		Moves: []refresh.Move{
			{Loops: []refresh.Loop{{Count: 2048, From: 1, To: 1}}},
			{Opening: 1, Closing: 1, From: 63, To: 7, Negate: true, Loops: []refresh.Loop{{Count: 8, From: -2, To: 8}, {Count: 2, From: -16}}},
			{Opening: 2, Closing: 2, From: 99, To: 127},
		},
		Closings: []refresh.Closing{
			{View: refresh.Slots, Level: 5, Ratio: one()},
			{View: refresh.Coefficients, Level: 3, LogGap: 4, Ratio: big.NewRat(5, 7)},
			{View: refresh.Lanes, Level: 11, Part: 1, Parts: 2, Ratio: big.NewRat(1, 1<<30)},
		},
	}
}

func TestLayoutRoundTrip(t *testing.T) {
	c := committee(t, 3)
	l := everything()
	require.NoError(t, c.Validate(l))
	encoded := l.Encode()
	again, err := refresh.DecodeLayout(encoded)
	require.NoError(t, err)
	require.Equal(t, encoded, again.Encode())
	require.Equal(t, l.Moves[1], again.Moves[1])
	require.Equal(t, l.Closings[2].Parts, again.Closings[2].Parts)
	require.Zero(t, l.Openings[1].Ratio.Cmp(again.Openings[1].Ratio))
	require.NoError(t, c.Validate(again))
}

func TestDecodeLayoutRefuses(t *testing.T) {
	good := everything().Encode()
	change := func(at int, b byte) []byte {
		out := slices.Clone(good)
		out[at] = b
		return out
	}
	// Opening 0 begins at byte 15: five bytes, a length, then its ratio 1/1 as 1, 1, 1, 1.
	const ratio = 15 + 9
	require.Equal(t, []byte{1, 1, 1, 1}, good[ratio:ratio+4])
	for name, b := range map[string][]byte{
		"nothing":            nil,
		"cut short":          good[:len(good)-1],
		"a byte more":        append(slices.Clone(good), 0),
		"magic":              change(0, 'g'),
		"version":            change(6, 1),
		"too many openings":  change(7, 255),
		"too many closings":  change(9, 255),
		"too many moves":     change(11, 255),
		"not in lowest":      append(append(slices.Clone(good[:ratio]), 1, 2, 1, 2), good[ratio+4:]...),
		"zero denominator":   append(append(slices.Clone(good[:ratio]), 1, 1, 0), good[ratio+4:]...),
		"leading zero":       append(append(slices.Clone(good[:ratio]), 2, 0, 1, 1, 1), good[ratio+4:]...),
		"too many loops":     change(len(good)-13, 7<<1),
		"more than a layout": make([]byte, refresh.MaxLayoutSize+1),
	} {
		_, err := refresh.DecodeLayout(b)
		require.ErrorIs(t, err, refresh.ErrEncoding, name)
	}
}

func FuzzDecodeLayout(f *testing.F) {
	good := everything().Encode()
	f.Add(good)
	f.Add(good[:40])
	c := committee(f, 3)
	f.Fuzz(func(t *testing.T, b []byte) {
		l, err := refresh.DecodeLayout(b)
		if err != nil {
			require.ErrorIs(t, err, refresh.ErrEncoding)
			return
		}
		require.Equal(t, b, l.Encode())
		if c.Validate(l) == nil {
			require.Positive(t, c.ShareSize(l))
		}
	})
}

func TestValidateRefuses(t *testing.T) {
	c := committee(t, 3)
	huge := new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), 120))
	for name, change := range map[string]func(l *refresh.Layout){
		"no closing":             func(l *refresh.Layout) { l.Closings = nil },
		"closings":               func(l *refresh.Layout) { l.Closings = make([]refresh.Closing, refresh.MaxClosings+1) },
		"openings":               func(l *refresh.Layout) { l.Openings = make([]refresh.Opening, refresh.MaxOpenings+1) },
		"moves":                  func(l *refresh.Layout) { l.Moves = make([]refresh.Move, refresh.MaxMoves+1) },
		"no view":                func(l *refresh.Layout) { l.Openings[0].View = 0 },
		"lanes are opened":       func(l *refresh.Layout) { l.Openings[0].View = refresh.Lanes },
		"an input is closed":     func(l *refresh.Layout) { l.Closings[0].View = refresh.Input },
		"opened above 190 bits":  func(l *refresh.Layout) { l.Openings[0].Level = 4 },
		"negative level":         func(l *refresh.Layout) { l.Openings[0].Level = -1 },
		"closed above the top":   func(l *refresh.Layout) { l.Closings[0].Level = 6 },
		"less noise than it has": func(l *refresh.Layout) { l.Openings[0].Noise = 9 },
		"noise beyond floods":    func(l *refresh.Layout) { l.Openings[0].Noise = 41 },
		"an input with noise":    func(l *refresh.Layout) { l.Openings[2].Noise = 11 },
		"a page with a length":   func(l *refresh.Layout) { l.Openings[0].Length = 1 },
		"an input with a level":  func(l *refresh.Layout) { l.Openings[2].Level = 1 },
		"an input without end":   func(l *refresh.Layout) { l.Openings[2].Length = refresh.MaxInput + 1 },
		"gap":                    func(l *refresh.Layout) { l.Openings[1].LogGap = 8 },
		"closing gap":            func(l *refresh.Layout) { l.Closings[1].LogGap = -1 },
		"no ratio":               func(l *refresh.Layout) { l.Openings[0].Ratio = nil },
		"ratio 0":                func(l *refresh.Layout) { l.Closings[0].Ratio = new(big.Rat) },
		"negative ratio":         func(l *refresh.Layout) { l.Closings[0].Ratio = big.NewRat(-1, 2) },
		"ratio overflows":        func(l *refresh.Layout) { l.Closings[0].Ratio = huge },
		"ratio overflows early":  func(l *refresh.Layout) { l.Openings[1].Ratio = huge },
		"move from nowhere":      func(l *refresh.Layout) { l.Moves[0].Opening = 3 },
		"move to nowhere":        func(l *refresh.Layout) { l.Moves[0].Closing = -1 },
		"reads beyond":           func(l *refresh.Layout) { l.Moves[0].From = 1 },
		"reads before":           func(l *refresh.Layout) { l.Moves[1].From = 20 },
		"writes beyond":          func(l *refresh.Layout) { l.Moves[2].To = 128 },
		"empty loop":             func(l *refresh.Layout) { l.Moves[0].Loops[0].Count = 0 },
		"too many loops":         func(l *refresh.Layout) { l.Moves[0].Loops = make([]refresh.Loop, refresh.MaxLoops+1) },
		"too many writes": func(l *refresh.Layout) {
			l.Moves[2].Loops = []refresh.Loop{{Count: 1 << 20}, {Count: 1 << 20}}
		},
		"too many writes in all": func(l *refresh.Layout) {
			l.Moves = slices.Repeat([]refresh.Move{{Loops: []refresh.Loop{{Count: 1 << 20}}}}, 9)
		},
		"a huge step":            func(l *refresh.Layout) { l.Moves[0].Loops[0].From = 1 << 40 },
		"no parts":               func(l *refresh.Layout) { l.Closings[2].Parts = 0 },
		"no such part":           func(l *refresh.Layout) { l.Closings[2].Part = 2 },
		"more parts than people": func(l *refresh.Layout) { l.Closings[2].Parts = 5 },
		"parts of a CKKS page":   func(l *refresh.Layout) { l.Closings[0].Parts = 1 },
		"lanes beyond the top":   func(l *refresh.Layout) { l.Closings[2].Level = 12 },
	} {
		l := everything()
		change(l)
		require.ErrorIs(t, c.Validate(l), refresh.ErrLayout, name)
	}
	require.ErrorIs(t, c.Validate(nil), refresh.ErrLayout)
	c.Integers = nil
	require.ErrorIs(t, c.Validate(everything()), refresh.ErrLayout, "lanes without a set")
}

// Sums of many numbers are refused when they could outgrow 192 bits, and not before.
func TestSizesAreFollowed(t *testing.T) {
	c := committee(t, 3)
	sum := func(times int) *refresh.Layout {
		l := everything()
		l.Moves = []refresh.Move{{Loops: []refresh.Loop{{Count: times}}}} // one number, added to itself
		return l
	}
	require.NoError(t, c.Validate(sum(1<<15)))
	require.ErrorIs(t, c.Validate(sum(1<<23)), refresh.ErrLayout)
}
