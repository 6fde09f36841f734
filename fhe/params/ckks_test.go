package params

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/ring"
)

// descendCKKS returns the n largest primes below 2^bits that are 1 modulo 2N for N = 2^14.
func descendCKKS(bits, n int) []uint64 {
	const step = uint64(2 << 14)
	var primes []uint64
	for q := uint64(1)<<bits - step + 1; len(primes) < n; q -= step {
		if new(big.Int).SetUint64(q).ProbablyPrime(40) {
			primes = append(primes, q)
		}
	}
	return primes
}

func TestCKKSPrimesAreTheLargestOfTheirSize(t *testing.T) {
	q := append(append(descendCKKS(48, 1), descendCKKS(40, 2)...), descendCKKS(ckksScaleBits, 3)...)
	require.Equal(t, q, ckksPrimesQ[:])
	require.Equal(t, descendCKKS(50, 2), ckksPrimesP[:])
}

func TestCKKSSets(t *testing.T) {
	for _, name := range CKKSNames() {
		s, err := LookupCKKS(name)
		require.NoError(t, err)
		again, err := LookupCKKS(name)
		require.NoError(t, err)
		require.Same(t, s, again)
		require.Equal(t, s.CKKS.N()/2, s.Slots())
		require.Equal(t, 5, s.MaxLevel())
		require.Equal(t, 2, s.OpenLevel)
		require.Equal(t, 3, s.MaxOpenLevel)
		require.Equal(t, ring.Ternary{P: 2.0 / 3}, s.CKKS.Xs(), "the tables are for uniform ternary secrets")
		for _, q := range append(s.CKKS.Q(), s.CKKS.P()...) {
			require.Less(t, q, uint64(1)<<50)
		}
		for _, e := range s.Estimates() {
			if s.Insecure {
				require.Zero(t, e.Bits, "%s calls itself insecure", name)
				continue
			}
			require.GreaterOrEqual(t, e.Bits, 128, e.Source)
			require.GreaterOrEqual(t, e.Margin, 60.0, e.Source)
			require.Contains(t, s.Security, fmt.Sprint(e.Limit))
		}
	}
	s, err := LookupCKKS(CKKSProduction)
	require.NoError(t, err)
	require.Contains(t, s.Security, fmt.Sprintf("log2(QP) = %.0f at N = 2^%d", s.CKKS.LogQP(), s.CKKS.LogN()))
	require.GreaterOrEqual(t, primalUSVP(s.CKKS.LogN(), s.CKKS.LogQP(), 3.19), 128.0, "second opinion")
	_, err = LookupCKKS("ckks-n14-v0")
	require.ErrorIs(t, err, ErrUnknownSet)
	_, err = Lookup(CKKSProduction)
	require.ErrorIs(t, err, ErrUnknownSet, "a CKKS set is not one of integers")
}

// A committee has a key of both sets of a pair: neither may be weaker than its name says.
func TestEverySetHasACompanion(t *testing.T) {
	for name, companion := range map[string]string{Production: CKKSProduction, InsecureTest: CKKSInsecureTest} {
		s, err := Lookup(name)
		require.NoError(t, err)
		c, err := LookupCKKS(companion)
		require.NoError(t, err)
		require.Same(t, c, s.CKKS)
		require.Equal(t, s.Insecure, c.Insecure)
		rings := s.KeyRings()
		require.Len(t, rings, 2)
		require.Equal(t, []string{name, companion}, []string{rings[0].Name, rings[1].Name})
		require.Equal(t, s.GaloisElements(), rings[0].Galois)
		require.Empty(t, rings[1].Galois)
		for _, r := range rings {
			require.Equal(t, s.Insecure, r.Insecure)
			require.Equal(t, append(append([]uint64{}, r.Q()...), r.P()...), r.Primes())
			require.Equal(t, (len(r.Q())+len(r.P())-1)/len(r.P()), r.GadgetRows())
		}
	}
}

// The modulus of an opening must be below 2^190; a set for which it is not does not build.
func TestCKKSOpeningsFitTheIntegers(t *testing.T) {
	s, err := LookupCKKS(CKKSProduction)
	require.NoError(t, err)
	bits := func(level int) int { return s.CKKS.RingQ().AtLevel(level).Modulus().BitLen() }
	require.LessOrEqual(t, bits(s.MaxOpenLevel), maxCKKSOpenBits)
	require.Greater(t, bits(s.MaxOpenLevel+1), maxCKKSOpenBits)
	require.Equal(t, 2, maxOpenLevel([]uint64{1 << 63, 1 << 63, 1 << 63, 3}))
	require.Equal(t, 1, maxOpenLevel([]uint64{1<<64 - 1, 1<<64 - 1, 1<<64 - 1}))
}
