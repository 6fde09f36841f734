package fixed

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
)

var primes = []uint64{281474976546817, 1099510054913, 1099508121601, 274877153281}

func TestReduceAgainstBig(t *testing.T) {
	rng := seeded(t)
	for _, q := range append(primes, 65537, 1125899904679937, 1<<61-1) {
		m, err := NewModulus(q)
		require.NoError(t, err)
		for i := range 2000 {
			x := random(rng, Bits-1)
			switch i {
			case 0:
				x = FromWords(0, 0, 1<<63)
			case 1:
				x = FromInt64(-1)
			case 2:
				x = FromWords(^uint64(0), ^uint64(0), 1<<63-1)
			}
			want := new(big.Int).Mod(x.Big(), new(big.Int).SetUint64(q)).Uint64()
			require.Equal(t, want, m.Reduce(x), "%v modulo %d", x.Big(), q)
		}
	}
}

func TestLiftUndoesReduce(t *testing.T) {
	rng := seeded(t)
	for k := 1; k <= len(primes); k++ {
		b, err := NewBasis(primes[:k])
		require.NoError(t, err)
		product := big.NewInt(1)
		for _, q := range primes[:k] {
			product.Mul(product, new(big.Int).SetUint64(q))
		}
		half := new(big.Int).Rsh(product, 1)
		const n = 2000
		want, residues := make([]I192, n), make([][]uint64, k)
		for i := range want {
			x := new(big.Int).Sub(new(big.Int).Mod(random(rng, Bits-1).Big(), product), half)
			switch i {
			case 0:
				x.Set(half)
			case 1:
				x.Neg(half)
			}
			want[i], _ = FromBig(x)
		}
		for j := range residues {
			residues[j] = make([]uint64, n)
			for i := range want {
				residues[j][i] = b.moduli[j].Reduce(want[i])
			}
		}
		got := make([]I192, n)
		b.Lift(got, residues)
		require.Equal(t, want, got)
		require.Panics(t, func() { b.Lift(got, residues[1:]) })
	}
}

func TestBasisRefuses(t *testing.T) {
	// Just above 190 bits: it would wrap silently.
	tooWide := append([]uint64{1125899904679937}, primes...)
	for name, q := range map[string][]uint64{"even": {1 << 40}, "small": {257}, "large": {1<<63 - 25}, "twice": {primes[0], primes[0]}, "wide": tooWide} {
		_, err := NewBasis(q)
		require.ErrorIs(t, err, ErrBasis, name)
	}
}
