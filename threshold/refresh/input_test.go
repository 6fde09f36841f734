package refresh

import (
	"bytes"
	"crypto/rand"
	"math/big"
	mathrand "math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/fhe/fixed"
)

func seeded(tb testing.TB) *mathrand.Rand {
	seed := uint64(time.Now().UnixNano())
	tb.Logf("seed %d", seed)
	return mathrand.New(mathrand.NewPCG(seed, 0))
}

func (a Element) big() *big.Int { return a.integer().Big() }

// requireIs compares an element with an integer modulo p.
func requireIs(t *testing.T, x *big.Int, got Element) {
	t.Helper()
	require.Zero(t, new(big.Int).Mod(x, fieldOrder()).Cmp(got.big()), "want %v, got %v", x, got.big())
}

func TestFieldAgainstBig(t *testing.T) {
	rng := seeded(t)
	edge := []Element{{}, {0, 1}, {1<<63 - 1, 1<<64 - 2}, {1 << 62, 0}, {0, 1<<64 - 1}}
	draw := func() Element {
		if rng.IntN(4) == 0 {
			return edge[rng.IntN(len(edge))]
		}
		return fold(rng.Uint64(), rng.Uint64())
	}
	for range 20000 {
		a, b := draw(), draw()
		requireIs(t, new(big.Int).Add(a.big(), b.big()), a.add(b))
		requireIs(t, new(big.Int).Mul(a.big(), b.big()), a.mul(b))
		hi, lo := rng.Uint64(), rng.Uint64()
		requireIs(t, new(big.Int).Add(new(big.Int).Lsh(new(big.Int).SetUint64(hi), 64), new(big.Int).SetUint64(lo)), fold(hi, lo))
		m := int64(rng.Uint64())
		requireIs(t, big.NewInt(m), elementOf(m))
		require.Equal(t, a, elementFromBig(a.big()))
		require.EqualValues(t, new(big.Int).Rsh(a.big(), 119).Uint64(), a.top())
	}
	all := ^uint64(0)
	require.Equal(t, Element{}, fold(1<<63-1, all), "p is zero")
	require.Equal(t, Element{0, 1}, fold(all, all), "2^128 - 1 is 1")
}

// holders returns the integer share of the public holder and of every member of the active set.
func holders(t *testing.T, sealed [][]Element, points, active []uint32, length int) ([][]fixed.I192, error) {
	t.Helper()
	var out [][]fixed.I192
	var tops [][]byte
	for i, p := range points {
		for _, a := range active {
			if a == p {
				x, top := additive(sealed[i], length, active, p)
				out, tops = append(out, x), append(tops, top)
			}
		}
	}
	public, err := wraps(tops, length)
	return append(out, public), err
}

func TestInputSharesSumToTheNumbers(t *testing.T) {
	rng := seeded(t)
	points := []uint32{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}
	numbers := []int64{0, 1, -1, 1<<InputBound - 1, 1 - 1<<InputBound}
	for range 500 {
		numbers = append(numbers, rng.Int64N(1<<(InputBound+1)-1)-(1<<InputBound-1))
	}
	for _, active := range [][]uint32{{7}, {1, 2}, {3, 9, 16}, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, points} {
		sealed, err := SplitInput(rand.Reader, numbers, len(active), points)
		require.NoError(t, err)
		all, err := holders(t, sealed, points, active, len(numbers))
		require.NoError(t, err)
		for i, m := range numbers {
			sum := fixed.I192{}
			for _, h := range all {
				sum = sum.Add(h[i])
			}
			require.Equal(t, fixed.FromInt64(m), sum, "number %d, active set %v", i, active)
		}
	}
}

func TestSplitInputRefuses(t *testing.T) {
	points := []uint32{1, 2, 3}
	for name, f := range map[string]func() error{
		"too large":      func() error { _, err := SplitInput(rand.Reader, []int64{1 << InputBound}, 2, points); return err },
		"too small":      func() error { _, err := SplitInput(rand.Reader, []int64{-1 << InputBound}, 2, points); return err },
		"no threshold":   func() error { _, err := SplitInput(rand.Reader, []int64{1}, 0, points); return err },
		"high threshold": func() error { _, err := SplitInput(rand.Reader, []int64{1}, 4, points); return err },
		"point 0":        func() error { _, err := SplitInput(rand.Reader, []int64{1}, 2, []uint32{0, 1}); return err },
		"too many":       func() error { _, err := SplitInput(rand.Reader, []int64{1}, 2, make([]uint32, 17)); return err },
	} {
		require.ErrorIs(t, f(), ErrInput, name)
	}
	_, err := SplitInput(bytes.NewReader(make([]byte, 5)), []int64{1}, 2, points)
	require.Error(t, err, "a source that ends")
}

// Shares that no number has are found out, unless they happen to be some number's.
func TestWrapsRefuses(t *testing.T) {
	_, err := wraps([][]byte{{100}, {100}}, 1)
	require.ErrorIs(t, err, ErrInput)
	_, err = wraps([][]byte{{128}, {127}}, 1)
	require.NoError(t, err)
}

// What is published: with t-1 colluders the top bits of the last member are those of -r, whatever the number is, but for
// numbers that cross one of 256 boundaries. A toy field of 17 bits shows the rate, over all of its r.
func TestTopBitsSayNothing(t *testing.T) {
	const p, top, bound = 1<<17 - 1, 4, 1 << 3
	crossed := 0
	for r := range p {
		for m := -bound; m <= bound; m++ {
			if ((m-r+p)%p+p)%p>>(17-top) != (p-r)%p>>(17-top) {
				crossed++
				break
			}
		}
	}
	// 2^top boundaries, and m within bound on both sides of each.
	require.LessOrEqual(t, crossed, (1<<top+1)*(2*bound+1))
	require.LessOrEqual(t, InputBound+topBits-inputBits, -80)
}

// One sharing under several active sets is another matter: in a toy field and without a single colluder, the bits published
// under many sets leave one secret only. Under one set all secrets remain, but for the few sharings at the edge of what the
// bits tell apart (TestTopBitsSayNothing counts those at the real sizes). Every secret and every slope is tried.
func TestAttackOneSharingManySets(t *testing.T) {
	const p, top, secrets = 1<<9 - 3, 3, 8 // threshold 2; inputs are small
	inverse := func(x int) int {
		x = (x%p + p) % p
		for y := 1; ; y++ {
			if x*y%p == 1 {
				return y
			}
		}
	}
	var sets [][2]int
	lambda := map[[2]int]int{}
	for i := 1; i <= 7; i++ {
		for k := 1; k <= 7; k++ {
			if i != k {
				lambda[[2]int{i, k}] = k * inverse(k-i) % p
			}
			if i < k {
				sets = append(sets, [2]int{i, k})
			}
		}
	}
	// certain counts the sharings whose published bits leave one secret, and open those whose bits leave all.
	count := func(sets [][2]int) (certain, open int) {
		seen := map[string]map[int]int{} // bits published -> secret -> slopes
		for m := range secrets {
			for a := range p {
				var bits []byte
				for _, set := range sets {
					for i, me := range set {
						l := (lambda[[2]int{me, set[1-i]}]%p + p) % p
						bits = append(bits, byte(l*((m+a*me)%p)%p>>(9-top)))
					}
				}
				if seen[string(bits)] == nil {
					seen[string(bits)] = map[int]int{}
				}
				seen[string(bits)][m]++
			}
		}
		for _, fits := range seen {
			for _, slopes := range fits {
				if len(fits) == 1 {
					certain += slopes
				}
				if len(fits) == secrets {
					open += slopes
				}
			}
		}
		return certain, open
	}
	const all = secrets * p
	certain, open := count([][2]int{{1, 2}})
	t.Logf("one set: %d of %d sharings tell the secret, %d tell nothing", certain, all, open)
	require.Less(t, certain, all/50)
	require.Greater(t, open, all*4/5)
	certain, _ = count(sets)
	t.Logf("all sets: %d of %d sharings tell the secret", certain, all)
	require.Greater(t, certain, all*9/10, "the attack does not work")
}

func TestElementsRoundTrip(t *testing.T) {
	sealed, err := SplitInput(rand.Reader, []int64{5, -7, 0}, 2, []uint32{1, 2})
	require.NoError(t, err)
	encoded := EncodeElements(sealed[1])
	require.Len(t, encoded, 3*ElementSize)
	again, err := DecodeElements(encoded, 3)
	require.NoError(t, err)
	require.Equal(t, sealed[1], again)
	order := elementBytes(fieldOrder())
	for name, b := range map[string][]byte{
		"nothing": nil, "cut short": encoded[:47], "a byte more": append(bytes.Clone(encoded), 0),
		"the order": append(bytes.Clone(encoded[:32]), order...), "a 128th bit": append(bytes.Clone(encoded[:47]), 0x80),
	} {
		_, err := DecodeElements(b, 3)
		require.ErrorIs(t, err, ErrEncoding, name)
	}
	_, err = DecodeElements(nil, -1)
	require.ErrorIs(t, err, ErrEncoding)
}

func elementBytes(x *big.Int) []byte {
	b := x.FillBytes(make([]byte, ElementSize))
	for i := range len(b) / 2 {
		b[i], b[len(b)-1-i] = b[len(b)-1-i], b[i]
	}
	return b
}

func FuzzDecodeElements(f *testing.F) {
	f.Add(make([]byte, 32), 2)
	f.Fuzz(func(t *testing.T, b []byte, n int) {
		elements, err := DecodeElements(b, n)
		if err != nil {
			require.ErrorIs(t, err, ErrEncoding)
			return
		}
		require.Equal(t, b, EncodeElements(elements))
	})
}
