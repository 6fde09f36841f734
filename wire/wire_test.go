package wire_test

import (
	"encoding/binary"
	"errors"
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/wire"
)

func TestFieldsComeBack(t *testing.T) {
	b := append([]byte("magic"), 7)
	b = binary.BigEndian.AppendUint16(b, 0x0102)
	b = binary.BigEndian.AppendUint32(b, 0x03040506)
	b = binary.BigEndian.AppendUint64(b, 1<<63)
	b = wire.AppendFloat64(b, -0.5, math.Copysign(0, -1))
	b = wire.AppendUvarint(b, 0, 127, 128, math.MaxUint64)
	b = binary.AppendVarint(binary.AppendVarint(b, math.MinInt64), -1)
	b = wire.AppendCount(b, 300, 1, 0, 1<<20)
	b = wire.AppendBlock(wire.AppendBlock(b, "text"), []byte{1, 2})
	b = append(b, make([]byte, 32)...)
	b = append(b, 9, 8)

	r := wire.NewReader(b)
	r.Expect("magic")
	require.EqualValues(t, 7, r.Byte())
	require.EqualValues(t, 0x0102, r.Uint16())
	require.EqualValues(t, 0x03040506, r.Uint32())
	require.EqualValues(t, uint64(1)<<63, r.Uint64())
	require.Equal(t, -0.5, r.Float64())
	require.True(t, math.Signbit(r.Float64()))
	for _, want := range []uint64{0, 127, 128, math.MaxUint64} {
		require.Equal(t, want, r.Uvarint())
	}
	require.EqualValues(t, math.MinInt64, r.Varint())
	require.EqualValues(t, -1, r.Varint())
	require.Equal(t, 300, r.Count(300))
	require.True(t, r.Bool())
	require.False(t, r.Bool())
	require.EqualValues(t, 1<<20, r.Uvarint32())
	require.Equal(t, "text", r.String(4))
	require.Equal(t, []byte{1, 2}, r.Block(2))
	require.Equal(t, [32]byte{}, r.Bytes32())
	require.Equal(t, 2, r.Remaining())
	require.Equal(t, []byte{9, 8}, r.Rest())
	require.Equal(t, []byte{9, 8}, r.Clone(2))
	require.NoError(t, r.End())
}

func TestTakenBytesDoNotReachTheNextField(t *testing.T) {
	data := []byte{1, 2, 3}
	r := wire.NewReader(data)
	_ = append(r.Take(1), 9)
	require.Equal(t, []byte{1, 2, 3}, data)
	copied := r.Clone(1)
	copied[0] = 9
	require.Equal(t, []byte{1, 2, 3}, data)
}

func TestMalformedFieldsFail(t *testing.T) {
	for name, test := range map[string]struct {
		data []byte
		read func(*wire.Reader)
		want error
	}{
		"another magic":       {[]byte("magik"), func(r *wire.Reader) { r.Expect("magic") }, wire.ErrMagic},
		"half a magic":        {[]byte("mag"), func(r *wire.Reader) { r.Expect("magic") }, wire.ErrMagic},
		"no byte":             {nil, func(r *wire.Reader) { r.Byte() }, wire.ErrShort},
		"half a number":       {[]byte{1, 2, 3}, func(r *wire.Reader) { r.Uint32() }, wire.ErrShort},
		"half a digest":       {make([]byte, 31), func(r *wire.Reader) { r.Bytes32() }, wire.ErrShort},
		"fewer bytes":         {[]byte{1}, func(r *wire.Reader) { r.Take(2) }, wire.ErrShort},
		"a negative length":   {[]byte{1}, func(r *wire.Reader) { r.Take(-1) }, wire.ErrShort},
		"a varint cut short":  {[]byte{0x80}, func(r *wire.Reader) { r.Uvarint() }, wire.ErrShort},
		"a long zero":         {[]byte{0x80, 0}, func(r *wire.Reader) { r.Uvarint() }, wire.ErrVarint},
		"a long one":          {[]byte{0x81, 0x80, 0}, func(r *wire.Reader) { r.Varint() }, wire.ErrVarint},
		"65 bits":             {append(bytesOf(9, 0xff), 2), func(r *wire.Reader) { r.Uvarint() }, wire.ErrVarint},
		"a count too large":   {[]byte{5, 0, 0, 0, 0, 0}, func(r *wire.Reader) { r.Count(4) }, wire.ErrRange},
		"a negative bound":    {[]byte{1}, func(r *wire.Reader) { r.Count(-1) }, wire.ErrRange},
		"33 bits":             {wire.AppendUvarint(nil, 1<<32), func(r *wire.Reader) { r.Uvarint32() }, wire.ErrRange},
		"neither 0 nor 1":     {[]byte{2}, func(r *wire.Reader) { r.Bool() }, wire.ErrRange},
		"infinity":            {wire.AppendFloat64(nil, math.Inf(1)), func(r *wire.Reader) { r.Float64() }, wire.ErrRange},
		"no number":           {wire.AppendFloat64(nil, math.NaN()), func(r *wire.Reader) { r.Float64() }, wire.ErrRange},
		"a string too long":   {wire.AppendBlock(nil, "text"), func(r *wire.Reader) { _ = r.String(3) }, wire.ErrRange},
		"a string cut short":  {[]byte{4, 'a'}, func(r *wire.Reader) { _ = r.String(9) }, wire.ErrShort},
		"a huge block":        {wire.AppendUvarint(nil, 1<<62), func(r *wire.Reader) { r.Block(math.MaxInt) }, wire.ErrShort},
		"a byte left over":    {[]byte{1, 2}, func(r *wire.Reader) { r.Byte() }, wire.ErrTrailing},
		"more than can be":    {make([]byte, 5), func(r *wire.Reader) { wire.List(r, 3, 2, r.Uint16) }, wire.ErrShort},
		"a negative list":     {make([]byte, 5), func(r *wire.Reader) { wire.List(r, -1, 1, r.Byte) }, wire.ErrShort},
		"what a decoder says": {make([]byte, 5), func(r *wire.Reader) { r.Fail(errDomain) }, errDomain},
	} {
		t.Run(name, func(t *testing.T) {
			r := wire.NewReader(test.data)
			test.read(r)
			require.ErrorIs(t, r.End(), test.want)
		})
	}
}

var errDomain = errors.New("only the decoder knows")

func bytesOf(n int, b byte) (out []byte) {
	for range n {
		out = append(out, b)
	}
	return out
}

func TestAfterAFailureEverythingIsZero(t *testing.T) {
	r := wire.NewReader(bytesOf(64, 0xff))
	r.Fail(errDomain)
	r.Fail(wire.ErrRange)
	r.Expect("")
	require.Zero(t, r.Byte())
	require.Zero(t, r.Uint16())
	require.Zero(t, r.Uint32())
	require.Zero(t, r.Uint64())
	require.Zero(t, r.Float64())
	require.Zero(t, r.Uvarint())
	require.Zero(t, r.Varint())
	require.Zero(t, r.Bounded(9))
	require.Zero(t, r.Bytes32())
	require.Nil(t, r.Take(0))
	require.Nil(t, r.Clone(1))
	require.Empty(t, r.String(9))
	require.Nil(t, r.Rest())
	kept := []byte{1, 2}
	r.Fill(kept)
	require.Equal(t, []byte{1, 2}, kept)
	require.Nil(t, wire.List(r, 1, 1, r.Byte))
	require.ErrorIs(t, r.Err(), errDomain)
	require.ErrorIs(t, r.End(), errDomain)
	require.NotErrorIs(t, r.End(), wire.ErrRange, "the first failure is the one that counts")
}

func TestListsStopAtTheFirstFailure(t *testing.T) {
	r := wire.NewReader(make([]byte, 100))
	calls := 0
	got := wire.List(r, 100, 1, func() int {
		if calls++; calls == 3 {
			r.Fail(errDomain)
		}
		return calls
	})
	require.Nil(t, got)
	require.Equal(t, 3, calls)

	r = wire.NewReader([]byte{0, 1, 0, 2})
	require.Equal(t, []uint16{1, 2}, wire.List(r, 2, 2, r.Uint16))
	require.Nil(t, wire.List(r, 0, 2, r.Uint16))
	require.NoError(t, r.End())
}
