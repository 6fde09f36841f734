package input_test

import (
	"bytes"
	"crypto/hpke"
	"encoding/binary"
	"io"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/randtest"
	"github.com/glomar-network/glomar/threshold/input"
	"github.com/glomar-network/glomar/threshold/shares"
	"github.com/glomar-network/glomar/threshold/vector"
)

var pixels = vector.Format{Length: 30, Bits: 8, Offset: 100, Attempts: 2}

func sealVector(tb testing.TB, c input.Context, index uint8, f vector.Format) (*input.VectorBundle, []int64) {
	tb.Helper()
	rng, numbers := randtest.New(tb), make([]int64, f.Length)
	for i := range numbers {
		numbers[i] = rng.Int64N(1<<f.Bits) - int64(f.Offset)
	}
	b, err := input.SealVector(nil, c, index, f, numbers)
	require.NoError(tb, err)
	return b, numbers
}

// attempt runs one attempt: the active members open, answer and reconstruct, and everybody verifies.
func attempt(b *input.VectorBundle, priv []hpke.PrivateKey, n int, active ...uint32) ([]vector.Element, error) {
	c, err := b.Challenge([32]byte{byte(n)}, []byte("entropy"), n)
	if err != nil {
		return nil, err
	}
	numbers, answers := make([]vector.Element, b.Format.Length), make([][]vector.Element, len(active))
	for i, p := range active {
		s, err := b.OpenVector(priv[p-1], p, n)
		if err != nil {
			return nil, err
		}
		if answers[i], err = s.Answer(c); err != nil {
			return nil, err
		}
		for k, x := range s.Numbers() {
			numbers[k] = numbers[k].Add(x.Mul(vector.Lagrange(active, p)))
		}
	}
	return numbers, c.Verify(b.Threshold, active, answers)
}

func TestSealVector(t *testing.T) {
	c, priv := committee(t, 5, 3)
	b, numbers := sealVector(t, c, 3, pixels)
	data := b.Encode()
	b, err := input.DecodeVector(data)
	require.NoError(t, err)
	require.Equal(t, data, b.Encode())
	require.NoError(t, b.Matches(c, 3, pixels))
	for n := 1; n <= pixels.Attempts; n++ {
		for _, active := range [][]uint32{{1, 2, 3}, {2, 4, 5}, {3, 4, 5}} {
			got, err := attempt(b, priv, n, active...)
			require.NoError(t, err)
			for i, m := range numbers {
				require.Equal(t, vector.FromInt64(m), got[i])
			}
		}
	}
	again, err := input.SealVector(nil, c, 3, pixels, numbers)
	require.NoError(t, err)
	require.NotEqual(t, b.Digest(), again.Digest())
	require.Equal(t, params.MaxSigners, vector.MaxMembers)
	require.EqualValues(t, shares.MaxPoint, vector.MaxPoint)
}

// The shares of an attempt answer its challenge only, and another ticket's or bundle's is another point.
func TestAttemptsKeepApart(t *testing.T) {
	c, priv := committee(t, 3, 2)
	b, numbers := sealVector(t, c, 0, pixels)
	s, err := b.OpenVector(priv[0], 1, 2)
	require.NoError(t, err)
	first, err := b.Challenge([32]byte{1}, []byte("entropy"), 1)
	require.NoError(t, err)
	_, err = s.Answer(first)
	require.ErrorIs(t, err, vector.ErrChallenge)
	other, err := input.SealVector(nil, c, 0, pixels, numbers)
	require.NoError(t, err)
	foreign, err := other.Challenge([32]byte{1}, []byte("entropy"), 2)
	require.NoError(t, err)
	_, err = s.Answer(foreign)
	require.ErrorIs(t, err, vector.ErrChallenge)
	ours, err := b.Challenge([32]byte{1}, []byte("entropy"), 2)
	require.NoError(t, err)
	_, err = s.Answer(ours)
	require.NoError(t, err)
	for name, later := range map[string]func() (*vector.Challenge, error){
		"another ticket":  func() (*vector.Challenge, error) { return b.Challenge([32]byte{2}, []byte("entropy"), 2) },
		"another entropy": func() (*vector.Challenge, error) { return b.Challenge([32]byte{1}, []byte("entropi"), 2) },
	} {
		k, err := later()
		require.NoError(t, err)
		_, err = s.Answer(k)
		require.ErrorIs(t, err, vector.ErrSpent, name)
	}
	for _, n := range []int{-1, 0, 3, 1 << 30} {
		_, err = b.OpenVector(priv[0], 1, n)
		require.ErrorIs(t, err, input.ErrAttempt)
		_, err = b.Challenge([32]byte{}, []byte("entropy"), n)
		require.ErrorIs(t, err, input.ErrAttempt)
	}
	_, err = b.Challenge([32]byte{}, nil, 1)
	require.ErrorIs(t, err, input.ErrContext)
}

// A bundle is useless in any other context: Matches says so, and its shares do not open there.
func TestVectorReplay(t *testing.T) {
	c, priv := committee(t, 3, 2)
	for name, k := range map[string]struct {
		change func(b *input.VectorBundle)
		want   error
	}{
		"chain":     {func(b *input.VectorBundle) { b.ChainID++ }, input.ErrChain},
		"ACL":       {func(b *input.VectorBundle) { b.ACL = common.HexToAddress("0x1") }, input.ErrChain},
		"contract":  {func(b *input.VectorBundle) { b.Contract = common.HexToAddress("0x1") }, input.ErrContract},
		"user":      {func(b *input.VectorBundle) { b.User = common.HexToAddress("0x1") }, input.ErrUser},
		"epoch":     {func(b *input.VectorBundle) { b.Epoch++ }, input.ErrEpoch},
		"threshold": {func(b *input.VectorBundle) { b.Threshold = 1 }, input.ErrCommittee},
		"point":     {func(b *input.VectorBundle) { b.Members[2].Point = 9 }, input.ErrCommittee},
		"index":     {func(b *input.VectorBundle) { b.Index++ }, input.ErrIndex},
		"offset":    {func(b *input.VectorBundle) { b.Format.Offset++ }, input.ErrFormat},
		"length":    {func(b *input.VectorBundle) { b.Format.Length++ }, input.ErrFormat},
	} {
		b, _ := sealVector(t, c, 1, pixels)
		require.NoError(t, b.Matches(c, 1, pixels))
		k.change(b)
		require.ErrorIs(t, b.Matches(c, 1, pixels), k.want, name)
		_, err := b.OpenVector(priv[2], b.Members[2].Point, 1)
		require.ErrorIs(t, err, input.ErrSeal, name)
	}
}

func TestOpenVectorRefuses(t *testing.T) {
	c, priv := committee(t, 3, 2)
	fresh := func() *input.VectorBundle {
		b, _ := sealVector(t, c, 1, pixels)
		return b
	}
	for name, change := range map[string]func(b *input.VectorBundle){
		"a flipped bit":       func(b *input.VectorBundle) { b.Shares[2].Ciphertext[70] ^= 1 },
		"another commitment":  func(b *input.VectorBundle) { b.Shares[0].Commitments[1][1][0] ^= 1 },
		"swapped shares":      func(b *input.VectorBundle) { b.Shares[1], b.Shares[2] = b.Shares[2], b.Shares[1] },
		"of another bundle":   func(b *input.VectorBundle) { b.Shares[2] = fresh().Shares[2] },
		"a cut encapsulation": func(b *input.VectorBundle) { b.Shares[2].Encapsulation = b.Shares[2].Encapsulation[1:] },
	} {
		b := fresh()
		change(b)
		_, err := attempt(b, priv, 2, 2, 3)
		require.ErrorIs(t, err, input.ErrSeal, name)
	}
	b := fresh()
	_, err := b.OpenVector(priv[0], 4, 1)
	require.ErrorIs(t, err, input.ErrMember)
	_, err = b.OpenVector(priv[1], 1, 1)
	require.ErrorIs(t, err, input.ErrSeal)
	_, err = b.OpenVector(priv[0], 2, 1)
	require.ErrorIs(t, err, input.ErrSeal)
}

func TestSealVectorRefuses(t *testing.T) {
	c, _ := committee(t, 3, 2)
	good := make([]int64, pixels.Length)
	large := slices.Clone(good)
	large[7] = 156
	bad := c
	bad.Members = slices.Clone(c.Members)
	bad.Members[1].HPKE = []byte{1}
	many := c
	many.Members = nil
	for p := range uint32(17) {
		many.Members = append(many.Members, input.Member{Point: p + 1, HPKE: c.Members[0].HPKE})
	}
	huge := vector.Format{Length: vector.MaxDigits, Bits: 4, Attempts: vector.MaxAttempts}
	for name, k := range map[string]struct {
		c       input.Context
		f       vector.Format
		numbers []int64
		want    error
	}{
		"a number too large": {c, pixels, large, vector.ErrNumber},
		"too few numbers":    {c, pixels, good[1:], vector.ErrNumber},
		"no format":          {c, vector.Format{}, nil, vector.ErrFormat},
		"no members":         {input.Context{}, pixels, good, input.ErrContext},
		"a bad key":          {bad, pixels, good, input.ErrContext},
		"many members":       {many, pixels, good, vector.ErrCommittee},
		"a large bundle":     {c, huge, make([]int64, huge.Length), input.ErrTooLarge},
	} {
		b, err := input.SealVector(nil, k.c, 0, k.f, k.numbers)
		require.ErrorIs(t, err, k.want, name)
		require.Nil(t, b)
	}
	_, err := input.SealVector(bytes.NewReader(make([]byte, 100)), c, 0, pixels, good)
	require.ErrorIs(t, err, io.ErrUnexpectedEOF, "no randomness")
}

func TestDecodeVectorRefuses(t *testing.T) {
	c, _ := committee(t, 3, 2)
	b, _ := sealVector(t, c, 1, pixels)
	data := b.Encode()
	const contextAt, formatAt = 16, 16 + 78
	with := func(change func(d []byte)) []byte {
		d := bytes.Clone(data)
		change(d)
		return d
	}
	for name, d := range map[string][]byte{
		"nothing":          nil,
		"a header":         data[:formatAt+11],
		"half a header":    data[:50],
		"cut":              data[:len(data)-1],
		"a byte more":      append(bytes.Clone(data), 0),
		"another magic":    with(func(d []byte) { d[0]++ }),
		"no members":       with(func(d []byte) { d[contextAt+77] = 0 }),
		"other members":    with(func(d []byte) { d[contextAt+77] = 4 }),
		"no threshold":     with(func(d []byte) { d[contextAt+76] = 0 }),
		"high threshold":   with(func(d []byte) { d[contextAt+76] = 4 }),
		"4,000,000,000":    with(func(d []byte) { binary.BigEndian.PutUint32(d[formatAt+1:], 4e9) }),
		"9 bits":           with(func(d []byte) { d[formatAt+5] = 9 }),
		"a large offset":   with(func(d []byte) { binary.BigEndian.PutUint32(d[formatAt+6:], 257) }),
		"255 attempts":     with(func(d []byte) { d[formatAt+10] = 255 }),
		"points unordered": with(func(d []byte) { d[formatAt+11] = 2 }),
	} {
		_, err := input.DecodeVector(d)
		require.ErrorIs(t, err, input.ErrEncoding, name)
	}
	_, err := input.DecodeVector(make([]byte, input.MaxEncodedSize+1))
	require.ErrorIs(t, err, input.ErrTooLarge)
	_, err = input.Decode(data)
	require.ErrorIs(t, err, input.ErrEncoding, "a vector is not a bundle of values")
}

func FuzzDecodeVector(f *testing.F) {
	c, priv := committee(f, 3, 2)
	b, err := input.SealVector(nil, c, 0, vector.Format{Length: 2, Bits: 4, Attempts: 1}, []int64{1, 15})
	if err != nil {
		f.Fatal(err)
	}
	data := b.Encode()
	f.Add(data)
	f.Add(data[:105])
	sums := vector.Format{Length: 3, Bits: 4, Attempts: 1, Sums: []vector.Sum{{Length: 3, Runs: 1, Bound: 20}, {From: 1, Length: 1, Runs: 2, Bound: 15}}}
	if b, err = input.SealVector(nil, c, 0, sums, []int64{-1, 15, -3}); err != nil {
		f.Fatal(err)
	}
	f.Add(b.Encode())
	f.Add([]byte("glomar/vector/v1"))
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := input.DecodeVector(data)
		if err != nil {
			return
		}
		if !bytes.Equal(b.Encode(), data) {
			t.Fatal("decodes to something that encodes differently")
		}
		_, _ = b.OpenVector(priv[0], b.Members[0].Point, 1)
		if _, err := b.Challenge([32]byte{}, []byte{1}, 1); err != nil {
			t.Fatal(err)
		}
	})
}

// An image of 784 pixels for two attempts: what a wallet sends and computes, and what a signer does.
func BenchmarkImage(b *testing.B) {
	f := vector.Format{Length: 784, Bits: 8, Attempts: vector.DefaultAttempts}
	numbers := make([]int64, f.Length)
	for name, size := range map[string][2]int{"3-of-4": {4, 3}, "11-of-16": {16, 11}} {
		c, priv := committee(b, size[0], size[1])
		bundle, err := input.SealVector(nil, c, 0, f, numbers)
		require.NoError(b, err)
		b.Run("seal-"+name, func(b *testing.B) {
			for b.Loop() {
				_, err := input.SealVector(nil, c, 0, f, numbers)
				require.NoError(b, err)
			}
			b.ReportMetric(float64(len(bundle.Encode())), "bytes")
		})
		b.Run("open-"+name, func(b *testing.B) {
			for b.Loop() {
				_, err := bundle.OpenVector(priv[size[0]-1], uint32(size[0]), 1)
				require.NoError(b, err)
			}
		})
	}
}
