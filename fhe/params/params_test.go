package params

import (
	"errors"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
)

// descend returns the n largest primes below top that are 1 modulo 2N*T for N = 2^15.
func descend(top uint64, n int) []uint64 {
	const step = uint64(2<<15) * T
	var primes []uint64
	for k := (top - 1) / step; len(primes) < n; k-- {
		if q := k*step + 1; q < top && new(big.Int).SetUint64(q).ProbablyPrime(40) {
			primes = append(primes, q)
		}
	}
	return primes
}

func TestPrimesAreTheLargestOfTheirSize(t *testing.T) {
	q := append(append(descend(1<<49, 1), descend(1<<40, 2)...), descend(1<<48, 9)...)
	require.Equal(t, q, primesQ[:])
	require.Equal(t, descend(1<<50, 3), primesP[:])
}

func TestEverySetIsWellFormed(t *testing.T) {
	for _, name := range Names() {
		s := lookup(t, name)
		step := 2 * uint64(s.BGV.N()) * T
		for _, q := range append(s.BGV.Q(), s.BGV.P()...) {
			require.EqualValues(t, 1, q%step, "%s: prime %d", name, q)
			require.Less(t, q, uint64(1)<<50, "%s: prime %d", name, q)
		}
		require.Equal(t, s.BGV.N(), s.Slots())
		require.Equal(t, s.Slots(), s.Lanes()*LaneDigits)
		require.Zero(t, s.Slots()/2%LaneDigits, "lanes straddle rows")
		require.EqualValues(t, 1, s.BGV.DefaultScale().Uint64())
		require.Equal(t, 11, s.MaxLevel())
		require.Equal(t, 55, s.MaxOpenNoiseBits())
		require.Len(t, s.GaloisElements(), len(Shifts()))
	}
	require.False(t, lookup(t, Production).Insecure)
	require.Equal(t, 1024, lookup(t, Production).Lanes())
	require.Equal(t, 128, lookup(t, InsecureTest).Lanes())
}

// An opening is m + T*(e + flood of every signer); it must not wrap modulo the open modulus.
func TestFloodFitsTheOpenModulus(t *testing.T) {
	s := lookup(t, Production)
	half := new(big.Int).Rsh(s.BGV.RingQ().AtLevel(s.OpenLevel).Modulus(), 1)
	flood := new(big.Int).Lsh(big.NewInt(MaxSigners), uint(s.FloodBits))
	noise := new(big.Int).Lsh(big.NewInt(1), uint(s.MaxOpenNoiseBits()))
	total := flood.Add(flood, noise).Mul(flood, big.NewInt(T))
	total.Add(total, big.NewInt(T))
	require.Negative(t, total.Cmp(half))
}

func TestLookupRefusesUnknownNames(t *testing.T) {
	_, err := Lookup("bgv-n15-v0")
	require.True(t, errors.Is(err, ErrUnknownSet))
}

func TestLookupIsCached(t *testing.T) {
	require.Same(t, lookup(t, InsecureTest), lookup(t, InsecureTest))
}

func lookup(t *testing.T, name string) *Set {
	t.Helper()
	s, err := Lookup(name)
	require.NoError(t, err)
	return s
}
