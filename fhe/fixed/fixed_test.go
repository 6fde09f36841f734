package fixed

import (
	"encoding/binary"
	"math/big"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func seeded(tb testing.TB) *rand.Rand {
	seed := uint64(time.Now().UnixNano())
	tb.Logf("seed %d", seed)
	return rand.New(rand.NewPCG(seed, 0))
}

// random returns an integer of a random size up to k bits and a sign.
func random(rng *rand.Rand, k int) I192 {
	x := I192{rng.Uint64(), rng.Uint64(), rng.Uint64()}
	return x.Shr(uint(Bits - 1 - rng.IntN(k+1)))
}

// uniform returns an integer uniform on [-2^k, 2^k).
func uniform(rng *rand.Rand, k int) I192 {
	return I192{rng.Uint64(), rng.Uint64(), rng.Uint64()}.Shr(uint(Bits - 1 - k))
}

// wrapped returns x modulo 2^192, signed.
func wrapped(x *big.Int) *big.Int {
	m := new(big.Int).Lsh(big.NewInt(1), Bits)
	y := new(big.Int).Mod(x, m)
	if y.Bit(Bits-1) == 1 {
		y.Sub(y, m)
	}
	return y
}

// equal compares without the cost of an assertion.
func equal(t *testing.T, want *big.Int, got I192, format string, args ...any) {
	t.Helper()
	if got.Big().Cmp(want) != 0 {
		t.Fatalf(format+": got %v, want %v", append(args, got.Big(), want)...)
	}
}

func checkArithmetic(t *testing.T, x, y I192, w Unit, k uint) {
	t.Helper()
	bx, by := x.Big(), y.Big()
	equal(t, wrapped(new(big.Int).Add(bx, by)), x.Add(y), "%v + %v", bx, by)
	equal(t, wrapped(new(big.Int).Sub(bx, by)), x.Sub(y), "%v - %v", bx, by)
	equal(t, wrapped(new(big.Int).Neg(bx)), x.Neg(), "-(%v)", bx)
	equal(t, wrapped(new(big.Int).Lsh(bx, k)), x.Shl(k), "%v << %d", bx, k)
	equal(t, new(big.Int).Rsh(bx, k), x.Shr(k), "%v >> %d", bx, k)
	p := new(big.Int).Mul(bx, big.NewInt(int64(w)))
	equal(t, wrapped(new(big.Int).Rsh(p, unitBits)), x.Mul(w), "%v * %d", bx, w)
	equal(t, wrapped(new(big.Int).Rsh(p, 64)), x.mulQuarter(w), "%v * %d / 4", bx, w)
	if x.WithinBits(Bits - 2) {
		half := new(big.Int).Rsh(new(big.Int).Lsh(big.NewInt(1), k), 1)
		equal(t, new(big.Int).Rsh(half.Add(half, bx), k), x.RoundShr(k), "%v rounded by %d", bx, k)
	}
	limit := new(big.Int).Lsh(big.NewInt(1), k)
	within := bx.Cmp(limit) < 0 && bx.Cmp(new(big.Int).Neg(limit)) >= 0
	require.Equal(t, within, x.WithinBits(k), "%v within %d bits", bx, k)
	require.Equal(t, bx.Sign() < 0, x.Negative())
	require.Equal(t, new(big.Int).And(bx, new(big.Int).SetUint64(1<<64-1)).Uint64(), x.Low64())
	back, ok := FromBig(bx)
	require.True(t, ok && back == x)
}

func TestArithmeticAgainstBig(t *testing.T) {
	rng := seeded(t)
	edge := []I192{
		{}, FromInt64(1), FromInt64(-1), FromWords(0, 0, 1<<63), FromWords(^uint64(0), ^uint64(0), 1<<63-1),
		FromWords(0, 1, 0), FromWords(^uint64(0), 0, 0), FromInt64(-1).Shl(64), FromInt64(-1).Shl(128),
	}
	units := []Unit{0, 1, -1, 1 << 62, -1 << 62, 1<<63 - 1, -1 << 63}
	for _, x := range edge {
		for _, y := range edge {
			for _, w := range units {
				checkArithmetic(t, x, y, w, uint(rng.IntN(Bits)))
			}
		}
	}
	for range 5000 {
		checkArithmetic(t, random(rng, Bits-1), random(rng, Bits-1), Unit(rng.Uint64()), uint(rng.IntN(Bits)))
	}
}

func TestFromBigRefuses(t *testing.T) {
	limit := new(big.Int).Lsh(big.NewInt(1), Bits-1)
	_, ok := FromBig(limit)
	require.False(t, ok)
	_, ok = FromBig(new(big.Int).Sub(new(big.Int).Neg(limit), big.NewInt(1)))
	require.False(t, ok)
	x, ok := FromBig(new(big.Int).Neg(limit))
	require.True(t, ok && x.Negative())
}

func FuzzArithmetic(f *testing.F) {
	f.Add(make([]byte, 56), uint(3))
	f.Fuzz(func(t *testing.T, b []byte, k uint) {
		if len(b) < 56 {
			return
		}
		word := func(i int) uint64 { return binary.LittleEndian.Uint64(b[8*i:]) }
		checkArithmetic(t, FromWords(word(0), word(1), word(2)), FromWords(word(3), word(4), word(5)), Unit(word(6)), k%Bits)
	})
}

func checkRatio(t *testing.T, num, den *big.Int, x I192, drop uint) {
	t.Helper()
	r, err := NewRatio(num, den)
	require.NoError(t, err)
	require.True(t, r.mantissa >= 1<<61 && r.mantissa <= 1<<62, "mantissa %d", r.mantissa)
	exact := new(big.Rat).SetFrac(num, den)
	bound := new(big.Rat).SetInt64(1)
	power := new(big.Int).Lsh(big.NewInt(1), uint(max(r.Bits(), -r.Bits())))
	if r.Bits() < 0 {
		bound.SetFrac(big.NewInt(1), power)
	} else {
		bound.SetInt(power)
	}
	slack := new(big.Rat).SetFrac(new(big.Int).Add(new(big.Int).Lsh(big.NewInt(1), 61), big.NewInt(1)), new(big.Int).Lsh(big.NewInt(1), 61))
	require.True(t, exact.Cmp(bound.Mul(bound, slack)) <= 0, "%v is above 2^%d", exact, r.Bits())
	// |x*ratio/2^drop - result| <= 1/2 + 2^-61 of the product
	want := new(big.Rat).Mul(exact, new(big.Rat).SetInt(x.Big()))
	want.Quo(want, new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), drop)))
	if new(big.Int).Quo(want.Num(), want.Denom()).BitLen() > Bits-3 {
		return // does not fit
	}
	tolerance := new(big.Rat).Abs(want)
	tolerance.Quo(tolerance, new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), 61))).Add(tolerance, big.NewRat(1, 2))
	d := want.Sub(want, new(big.Rat).SetInt(r.Mul(x, drop).Big()))
	require.True(t, d.Abs(d).Cmp(tolerance) <= 0, "%v/%v of %v / 2^%d is off by %v", num, den, x.Big(), drop, d)
}

func TestRatioAgainstBig(t *testing.T) {
	rng := seeded(t)
	for range 5000 {
		num := new(big.Int).Add(random(rng, 120).Big(), big.NewInt(0))
		den := random(rng, 120).Big()
		num.Abs(num).Add(num, big.NewInt(1))
		den.Abs(den).Add(den, big.NewInt(1))
		checkRatio(t, num, den, random(rng, 170), uint(rng.IntN(65)))
	}
}

// Equal rationals make equal Ratios, on both sides of a power of two as well.
func TestRatioIsCanonical(t *testing.T) {
	rng := seeded(t)
	near := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 100), big.NewInt(1))
	for _, f := range [][2]*big.Int{{big.NewInt(1), big.NewInt(1)}, {near, new(big.Int).Lsh(big.NewInt(1), 100)}, {big.NewInt(3), big.NewInt(7)}} {
		r, err := NewRatio(f[0], f[1])
		require.NoError(t, err)
		for range 50 {
			k := new(big.Int).SetUint64(rng.Uint64() | 1)
			again, err := NewRatio(new(big.Int).Mul(f[0], k), new(big.Int).Mul(f[1], k))
			require.NoError(t, err)
			require.Equal(t, r, again)
		}
	}
	one, err := NewRatio(big.NewInt(5), big.NewInt(5))
	require.NoError(t, err)
	x := uniform(rng, 180)
	require.Equal(t, x, one.Mul(x, 0))
}

func TestRatioRefuses(t *testing.T) {
	huge := new(big.Int).Lsh(big.NewInt(1), 200)
	for _, f := range [][2]*big.Int{{big.NewInt(0), big.NewInt(1)}, {big.NewInt(1), big.NewInt(0)}, {big.NewInt(-1), big.NewInt(2)}, {huge, big.NewInt(1)}, {big.NewInt(1), huge}} {
		_, err := NewRatio(f[0], f[1])
		require.ErrorIs(t, err, ErrRatio)
	}
}

// twoWorkers runs everything at once.
type twoWorkers struct{}

func (twoWorkers) Each(n int, f func(int)) {
	var wait sync.WaitGroup
	for i := range n {
		wait.Go(func() { f(i) })
	}
	wait.Wait()
}
