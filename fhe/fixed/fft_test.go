package fixed

import (
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// evaluate returns slot k of the polynomial with these coefficients: its value at exp(2*pi*i*5^k/4n), in 256 bits.
func evaluate(coefficients []I192, k int) (re, im *big.Float) {
	n := len(coefficients) / 2
	cos, sin := finestRoot()
	power := 1
	for range k {
		power = power * 5 % (4 * n)
	}
	zr, zi := float(1), float(0)
	step := func(r, i, c, s *big.Float) (*big.Float, *big.Float) {
		return float(0).Sub(float(0).Mul(r, c), float(0).Mul(i, s)), float(0).Add(float(0).Mul(r, s), float(0).Mul(i, c))
	}
	for range power * ((1 << logRoots) / (4 * n)) {
		zr, zi = step(zr, zi, cos, sin)
	}
	re, im = float(0), float(0)
	for j := len(coefficients) - 1; j >= 0; j-- { // Horner
		re, im = step(re, im, zr, zi)
		re.Add(re, float(0).SetInt(coefficients[j].Big()))
	}
	return re, im
}

// within fails when got is further from want than the bound.
func within(t *testing.T, what string, want *big.Float, got I192, bound float64) {
	t.Helper()
	d := float(0).Sub(want, float(0).SetInt(got.Big()))
	if d.Abs(d).Cmp(float(bound)) > 0 {
		t.Fatalf("%s is %v, want %v: off by %v, at most %v", what, got.Big(), want, d, bound)
	}
}

func TestForwardAgainstBig(t *testing.T) {
	rng := seeded(t)
	for _, n := range []int{4, 8, 16, 32, 64, 128} {
		f, err := NewFFT(n)
		require.NoError(t, err)
		v := make([]I192, 2*n)
		for i := range v {
			v[i] = uniform(rng, 40)
		}
		slots := slices.Clone(v)
		f.Forward(slots, nil)
		for k := 0; k < n; k += max(1, n/16) {
			re, im := evaluate(v, k)
			within(t, "real part", re, slots[k], float64(3*n))
			within(t, "imaginary part", im, slots[n+k], float64(3*n))
		}
	}
}

// Sums of results are results of sums, whatever the size of the summands: the property that shares rely on.
func TestLinearAtAnySize(t *testing.T) {
	rng := seeded(t)
	const n, holders = 256, 5
	f, err := NewFFT(n)
	require.NoError(t, err)
	for _, way := range []struct {
		name      string
		transform func([]I192)
		bound     int64
	}{
		{"forward", func(v []I192) { f.Forward(v, nil) }, 3 * n},
		{"inverse", func(v []I192) { f.Inverse(v, nil) }, 16},
	} {
		message, rest := make([]I192, 2*n), make([]I192, 2*n)
		for i := range message {
			message[i] = uniform(rng, 40)
			rest[i] = message[i]
		}
		total := make([]I192, 2*n)
		for h := range holders {
			share := make([]I192, 2*n)
			for i := range share {
				if share[i] = uniform(rng, 170); h == holders-1 {
					share[i] = rest[i]
				}
				rest[i] = rest[i].Sub(share[i])
			}
			way.transform(share)
			for i := range total {
				total[i] = total[i].Add(share[i])
			}
		}
		way.transform(message)
		limit := big.NewInt((holders + 1) * way.bound)
		for i := range total {
			d := total[i].Sub(message[i]).Big()
			require.True(t, d.CmpAbs(limit) <= 0, "%s: number %d is off by %v, at most %v", way.name, i, d, limit)
		}
	}
}

func TestInverseUndoesForward(t *testing.T) {
	rng := seeded(t)
	for n := MinSlots; n <= MaxSlots; n *= 2 {
		f, err := NewFFT(n)
		require.NoError(t, err)
		require.Equal(t, n, f.Slots())
		v := make([]I192, 2*n)
		for i := range v {
			v[i] = uniform(rng, 60)
		}
		w := slices.Clone(v)
		f.Forward(w, nil)
		f.Inverse(w, nil)
		for i := range v {
			// Roundings of 3n spread over n slots, and 2^-55 of 60 bits.
			require.True(t, w[i].Sub(v[i]).WithinBits(14), "n = %d: number %d is off by %v", n, i, w[i].Sub(v[i]).Big())
		}
	}
}

func TestLargestCoefficientsFit(t *testing.T) {
	const n, room = 1024, 11
	f, err := NewFFT(n)
	require.NoError(t, err)
	v := make([]I192, 2*n)
	for i := range v { // the signs that make slot 0 as large as it gets
		v[i] = FromInt64(1).Shl(Bits - 3 - room)
		if i >= n {
			v[i] = v[i].Neg()
		}
	}
	w := slices.Clone(v)
	f.Forward(w, nil)
	f.Inverse(w, nil)
	for i := range v {
		require.True(t, w[i].Sub(v[i]).WithinBits(Bits-3-room-50), "number %d is off by %v", i, w[i].Sub(v[i]).Big())
	}
}

func TestWorkersChangeNothing(t *testing.T) {
	rng := seeded(t)
	for _, n := range []int{512, 1024} {
		f, err := NewFFT(n)
		require.NoError(t, err)
		v := make([]I192, 2*n)
		for i := range v {
			v[i] = uniform(rng, 150)
		}
		one, many := slices.Clone(v), slices.Clone(v)
		f.Forward(one, nil)
		f.Forward(many, twoWorkers{})
		require.Equal(t, one, many)
		f.Inverse(one, nil)
		f.Inverse(many, twoWorkers{})
		require.Equal(t, one, many)
	}
}

func TestNewFFTRefuses(t *testing.T) {
	for _, n := range []int{-4, 0, 1, 2, 3, 12, 2 * MaxSlots} {
		_, err := NewFFT(n)
		require.Error(t, err, n)
	}
	f, err := NewFFT(8)
	require.NoError(t, err)
	require.Panics(t, func() { f.Forward(make([]I192, 8), nil) })
}

func TestRootsAreOnTheCircle(t *testing.T) {
	table, err := cosines()
	require.NoError(t, err)
	require.EqualValues(t, 1<<unitBits, table[0])
	require.Zero(t, table[len(table)-1])
	one := new(big.Int).Lsh(big.NewInt(1), 2*unitBits)
	for k := range uint(1 << logRoots) {
		cos, sin := root(table, k)
		square := func(u Unit) *big.Int { return new(big.Int).Mul(big.NewInt(int64(u)), big.NewInt(int64(u))) }
		d := square(cos)
		d.Add(d, square(sin)).Sub(d, one)
		if d.BitLen() > unitBits+1 {
			t.Fatalf("root %d is off the circle by %v", k, d)
		}
	}
}
