package vector

import (
	"bytes"
	"io"
	"math/big"
	mathrand "math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/randtest"
)

// seeded returns a source of numbers and one of bytes, and prints their seed.
func seeded(tb testing.TB) (*mathrand.Rand, *mathrand.ChaCha8) {
	seed := randtest.Seed(tb)
	return mathrand.New(mathrand.NewPCG(seed, 0)), mathrand.NewChaCha8([32]byte{byte(seed), byte(seed >> 8), byte(seed >> 16), byte(seed >> 24), byte(seed >> 32)})
}

func order() *big.Int {
	p := new(big.Int).Lsh(big.NewInt(1), FieldBits)
	return p.Sub(p, big.NewInt(1))
}

func (a Element) big() *big.Int {
	x := new(big.Int).Lsh(new(big.Int).SetUint64(a.hi), 64)
	return x.Or(x, new(big.Int).SetUint64(a.lo))
}

// requireIs compares an element with an integer modulo p.
func requireIs(t *testing.T, x *big.Int, got Element) {
	t.Helper()
	require.Zero(t, new(big.Int).Mod(x, order()).Cmp(got.big()), "want %v, got %v", x, got.big())
}

func TestFieldAgainstBig(t *testing.T) {
	rng, _ := seeded(t)
	edge := []Element{{}, {0, 1}, {1<<63 - 1, 1<<64 - 2}, {1 << 62, 0}, {0, 1<<64 - 1}}
	draw := func() Element {
		if rng.IntN(4) == 0 {
			return edge[rng.IntN(len(edge))]
		}
		return fold(rng.Uint64(), rng.Uint64())
	}
	for i := range 20000 {
		a, b := draw(), draw()
		requireIs(t, new(big.Int).Add(a.big(), b.big()), a.Add(b))
		requireIs(t, new(big.Int).Sub(a.big(), b.big()), a.Sub(b))
		requireIs(t, new(big.Int).Mul(a.big(), b.big()), a.Mul(b))
		hi, lo := rng.Uint64(), rng.Uint64()
		requireIs(t, Element{hi, lo}.big(), fold(hi, lo))
		m := int64(rng.Uint64())
		requireIs(t, big.NewInt(m), FromInt64(m))
		if i < 200 && a != (Element{}) {
			require.Equal(t, small(1), a.Mul(a.inverse()))
		}
	}
	all := ^uint64(0)
	require.Equal(t, Element{}, fold(1<<63-1, all), "p is zero")
	require.Equal(t, Element{0, 1}, fold(all, all), "2^128 - 1 is 1")
	require.Equal(t, Element{}, Element{}.inverse())
}

func TestPolynomials(t *testing.T) {
	_, random := seeded(t)
	for _, n := range []int{1, 2, 7, 40} {
		coefficients := make([]Element, n)
		require.NoError(t, uniform(random, coefficients))
		at := func(x Element) (y Element) {
			for i := n - 1; i >= 0; i-- {
				y = y.Mul(x).Add(coefficients[i])
			}
			return y
		}
		for _, from := range []int{0, 1, 33} {
			values := make([]Element, n)
			for i := range values {
				values[i] = at(small(from + i))
			}
			for _, x := range []Element{{}, small(from), small(from + n), {5, 6}} {
				require.Equal(t, at(x), dot(values, basis(from, x, factorials(n))))
			}
		}
		if n <= MaxMembers {
			points, shares := make([]uint32, n), make([]Element, n)
			for i := range points {
				points[i] = uint32(3 + 5*i)
				shares[i] = at(small(3 + 5*i))
			}
			require.Equal(t, at(small(0)), dot(shares, lagrange(points, 0)))
			require.Equal(t, at(small(200)), dot(shares, lagrange(points, 200)))
			require.Equal(t, lagrange(points, 0)[n-1], Lagrange(points, points[n-1]))
			require.Equal(t, Element{}, Lagrange(points, 1))
		}
	}
	for x := -3; x < 20; x++ {
		require.Equal(t, x >= 0 && x < radix, vanish(FromInt64(int64(x))) == Element{}, "V(%d)", x)
		want := big.NewInt(1)
		for v := range radix {
			want.Mul(want, big.NewInt(int64(x-v)))
		}
		requireIs(t, want, vanish(FromInt64(int64(x))))
	}
	require.Equal(t, small(6*5*4), vanishRows(small(7), 3))
}

func TestElementsRoundTrip(t *testing.T) {
	elements := []Element{FromInt64(5), FromInt64(-7), {}}
	encoded := EncodeElements(elements)
	require.Len(t, encoded, 3*ElementSize)
	again, err := DecodeElements(encoded, 3)
	require.NoError(t, err)
	require.Equal(t, elements, again)
	lo, hi := again[1].Words()
	require.Equal(t, []uint64{^uint64(7), 1<<63 - 1}, []uint64{lo, hi})
	all := append(bytes.Repeat([]byte{0xff}, 15), 0x7f) // p
	for name, b := range map[string][]byte{
		"nothing": nil, "cut short": encoded[:47], "a byte more": append(bytes.Clone(encoded), 0),
		"the order": append(bytes.Clone(encoded[:32]), all...), "a 128th bit": append(bytes.Clone(encoded[:47]), 0x80),
	} {
		_, err := DecodeElements(b, 3)
		require.ErrorIs(t, err, ErrEncoding, name)
	}
	_, err = DecodeElements(nil, -1)
	require.ErrorIs(t, err, ErrEncoding)
	require.ErrorIs(t, uniform(bytes.NewReader(make([]byte, 5)), elements), io.ErrUnexpectedEOF, "a source that ends")
	require.NoError(t, uniform(bytes.NewReader(append(all, encoded...)), elements[:1]))
	require.Equal(t, FromInt64(5), elements[0], "p is drawn again")
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
