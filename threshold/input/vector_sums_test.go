package input_test

import (
	"bytes"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/randtest"
	"github.com/glomar-network/glomar/threshold/input"
	"github.com/glomar-network/glomar/threshold/vector"
)

// weights are three rows of ten numbers of sixteen, with the bound of an L1 norm each, and six numbers that are in no row.
var weights = vector.Format{Length: 36, Bits: 8, Attempts: 2, Sums: []vector.Sum{{From: 2, Length: 10, Runs: 2, Bound: 500}, {From: 22, Length: 10, Runs: 1, Bound: 90}}}

func weightsOf(tb testing.TB) []int64 {
	rng, numbers := randtest.New(tb), make([]int64, weights.Length)
	for i := range numbers {
		numbers[i] = rng.Int64N(19) - 9
	}
	numbers[0], numbers[3], numbers[35] = -255, 255, 255
	return numbers
}

func TestSealSums(t *testing.T) {
	c, priv := committee(t, 5, 3)
	numbers := weightsOf(t)
	b, err := input.SealVector(nil, c, 2, weights, numbers)
	require.NoError(t, err)
	data := b.Encode()
	b, err = input.DecodeVector(data)
	require.NoError(t, err)
	require.Equal(t, data, b.Encode())
	require.NoError(t, b.Matches(c, 2, weights))
	for n := 1; n <= weights.Attempts; n++ {
		for _, active := range [][]uint32{{1, 2, 3}, {2, 4, 5}} {
			got, err := attempt(b, priv, n, active...)
			require.NoError(t, err)
			for i, m := range numbers {
				require.Equal(t, vector.FromInt64(m), got[i])
			}
		}
	}
	numbers[2], numbers[3], numbers[4] = 255, -255, 0
	_, err = input.SealVector(nil, c, 2, weights, numbers)
	require.ErrorIs(t, err, vector.ErrNumber, "a row above its bound")
}

// A bundle that proves other bounds is not the one that is asked for, and cannot be turned into it.
func TestSumsAreBound(t *testing.T) {
	c, priv := committee(t, 3, 2)
	for name, change := range map[string]func(f *vector.Format){
		"a larger bound": func(f *vector.Format) { f.Sums[1].Bound++ },
		"a shorter row":  func(f *vector.Format) { f.Sums[0].Length-- },
		"fewer rows":     func(f *vector.Format) { f.Sums[0].Runs-- },
		"other rows":     func(f *vector.Format) { f.Sums[0].From-- },
		"a sum less":     func(f *vector.Format) { f.Sums = f.Sums[1:] },
		"a sum more":     func(f *vector.Format) { f.Sums = append(f.Sums, vector.Sum{Length: 1, Runs: 1, Bound: 255}) },
		"none":           func(f *vector.Format) { f.Sums = nil },
	} {
		lax := weights
		lax.Sums = slices.Clone(weights.Sums)
		change(&lax)
		b, err := input.SealVector(nil, c, 0, lax, make([]int64, lax.Length))
		require.NoError(t, err, name)
		require.ErrorIs(t, b.Matches(c, 0, weights), input.ErrFormat, name)
		b.Format = weights
		_, err = b.OpenVector(priv[2], 3, 1)
		require.ErrorIs(t, err, input.ErrSeal, name)
	}
	// An error does not list the sums: the sender of a bundle can make thousands of them.
	long := weights
	long.Sums = slices.Repeat([]vector.Sum{{Length: 1, Runs: 1}}, vector.MaxSums)
	require.Less(t, len((&input.VectorBundle{Context: c, Format: long}).Matches(c, 0, weights).Error()), 300)
}

// Operators vouch for the inputs of inferences. Raised limits of other vectors are not theirs.
func TestInspectRefusesWhatIsNoInput(t *testing.T) {
	c, _ := committee(t, 4, 3)
	most := vector.Format{Length: vector.MaxInputDigits, Bits: 4, Attempts: 1}
	for name, k := range map[string]struct {
		change func(f *vector.Format)
		want   error
	}{
		"the most":           {func(*vector.Format) {}, nil},
		"a number too many":  {func(f *vector.Format) { f.Length++ }, input.ErrFormat},
		"numbers too wide":   {func(f *vector.Format) { f.Bits = 8 }, input.ErrFormat},
		"sums":               {func(f *vector.Format) { *f = weights }, input.ErrFormat},
		"too many attempts":  {func(f *vector.Format) { f.Attempts = 8 }, input.ErrTooLarge},
		"as many as fit":     {func(f *vector.Format) { f.Attempts = 7 }, nil},
		"digits beyond both": {func(f *vector.Format) { f.Length = vector.MaxDigits }, input.ErrTooLarge},
	} {
		f := most
		k.change(&f)
		b, err := input.SealVector(nil, c, 0, f, make([]int64, f.Length))
		require.NoError(t, err, name)
		data := b.Encode()
		_, err = input.DecodeVector(data)
		require.NoError(t, err, name)
		_, err = input.Inspect(data)
		require.ErrorIs(t, err, k.want, name)
	}
}

func TestDecodeSumsRefuses(t *testing.T) {
	c, _ := committee(t, 3, 2)
	b, err := input.SealVector(nil, c, 0, weights, weightsOf(t))
	require.NoError(t, err)
	data := b.Encode()
	const formatAt = 16 + 78 + 1 // after the index
	for name, change := range map[string]func(d []byte) []byte{
		"sums without a flag": func(d []byte) []byte { d[formatAt+4] = 8; return d },
		"no sums":             func(d []byte) []byte { d[formatAt+11] = 0; return d },
		"65,000 sums":         func(d []byte) []byte { d[formatAt+10] = 0xff; return d },
		"another number":      func(d []byte) []byte { d[formatAt+11] = 1; return d },
		"runs without end":    func(d []byte) []byte { d[formatAt+12+8] = 0xff; return d },
		"more slack":          func(d []byte) []byte { d[formatAt+12+13] = 1; return d },
		"half the sums":       func(d []byte) []byte { return d[:formatAt+20] },
		"cut":                 func(d []byte) []byte { return d[:len(d)-1] },
	} {
		_, err := input.DecodeVector(change(bytes.Clone(data)))
		require.ErrorIs(t, err, input.ErrEncoding, name)
	}
}

// The weights of a network for a committee of four and two attempts: what their owner sends and computes, and what a signer does.
func BenchmarkWeights(b *testing.B) {
	c, priv := committee(b, 4, 3)
	for name, n := range map[string]int{"16k-digits": 2_700, "100k-digits": 16_600} {
		f := vector.Format{Length: n, Bits: 12, Attempts: 2, Sums: []vector.Sum{{Length: 100, Runs: n / 100, Bound: 1 << 14}}}
		bundle, err := input.SealVector(nil, c, 0, f, make([]int64, n))
		require.NoError(b, err)
		data := bundle.Encode()
		b.Run("seal-"+name, func(b *testing.B) {
			for b.Loop() {
				_, err := input.SealVector(nil, c, 0, f, make([]int64, n))
				require.NoError(b, err)
			}
			b.ReportMetric(float64(len(data)), "bytes")
		})
		b.Run("decode-"+name, func(b *testing.B) {
			for b.Loop() {
				_, err := input.DecodeVector(data)
				require.NoError(b, err)
			}
		})
		for kind, point := range map[string]uint32{"seeded": 1, "other": 4} {
			b.Run("answer-"+kind+"-"+name, func(b *testing.B) {
				for b.Loop() {
					s, err := bundle.OpenVector(priv[point-1], point, 1)
					require.NoError(b, err)
					challenge, err := bundle.Challenge([32]byte{}, []byte("entropy"), 1)
					require.NoError(b, err)
					_, err = s.Answer(challenge)
					require.NoError(b, err)
				}
			})
		}
	}
}
