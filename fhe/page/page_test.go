package page

import (
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/fhe/params"
)

func set(tb testing.TB) *params.Set {
	tb.Helper()
	s, err := params.Lookup(params.InsecureTest)
	require.NoError(tb, err)
	return s
}

func random(tb testing.TB, s *params.Set, level int) *rlwe.Ciphertext {
	tb.Helper()
	sk := rlwe.NewKeyGenerator(s.BGV).GenSecretKeyNew()
	ct := rlwe.NewEncryptor(s.BGV, sk).EncryptZeroNew(level)
	ct.IsBatched = true
	ct.Scale = s.BGV.DefaultScale()
	return ct
}

func TestRoundTrip(t *testing.T) {
	s := set(t)
	for _, level := range []int{0, s.OpenLevel, s.MaxLevel()} {
		ct := random(t, s, level)
		encoded, err := Encode(s, ct)
		require.NoError(t, err)
		require.Len(t, encoded, EncodedSize(s, level))
		decoded, err := Decode(s, encoded)
		require.NoError(t, err)
		require.True(t, ct.Value[0].Equal(&decoded.Value[0]))
		require.True(t, ct.Value[1].Equal(&decoded.Value[1]))
		require.NoError(t, Validate(s, decoded))
		again, err := Encode(s, decoded)
		require.NoError(t, err)
		require.Equal(t, encoded, again)
		first := decoded.Value[0].Coeffs[0][0]
		clear(encoded)
		require.Equal(t, first, decoded.Value[0].Coeffs[0][0], "the page shares the encoding's memory")
	}
}

func TestDecodedPagesCompute(t *testing.T) {
	s := set(t)
	encoded, err := Encode(s, random(t, s, 2))
	require.NoError(t, err)
	ct, err := Decode(s, encoded)
	require.NoError(t, err)
	require.Equal(t, s.BGV.LogMaxDimensions(), ct.LogDimensions)
	require.True(t, ct.IsNTT && ct.IsBatched)
}

func TestProductionPageSize(t *testing.T) {
	s, err := params.Lookup(params.Production)
	require.NoError(t, err)
	require.Equal(t, 8+2*32768*(7+5+5), EncodedSize(s, s.OpenLevel))
	require.Zero(t, EncodedSize(s, -1))
	require.Zero(t, EncodedSize(s, s.MaxLevel()+1))
}

func TestDecodeRefuses(t *testing.T) {
	s := set(t)
	good, err := Encode(s, random(t, s, 2))
	require.NoError(t, err)
	change := func(f func(b []byte) []byte) []byte { return f(append([]byte{}, good...)) }
	for name, b := range map[string][]byte{
		"nothing":       nil,
		"short header":  good[:7],
		"header only":   good[:8],
		"one byte less": good[:len(good)-1],
		"one byte more": change(func(b []byte) []byte { return append(b, 0) }),
		"wrong magic":   change(func(b []byte) []byte { b[0]++; return b }),
		"other version": change(func(b []byte) []byte { b[6]++; return b }),
		"wrong level":   change(func(b []byte) []byte { b[7]++; return b }),
		"huge level":    change(func(b []byte) []byte { b[7] = 255; return b }),
		"large residue": change(func(b []byte) []byte { copy(b[8:], []byte{255, 255, 255, 255, 255, 255, 255}); return b }),
	} {
		_, err := Decode(s, b)
		require.ErrorIs(t, err, ErrMalformed, name)
	}
	// the prime itself is the smallest residue that is not canonical
	q := s.BGV.Q()[0]
	copy(good[8:], AppendResidues(nil, []uint64{q}, Width(q)))
	_, err = Decode(s, good)
	require.ErrorIs(t, err, ErrMalformed)
}

func TestEncodeRefuses(t *testing.T) {
	s := set(t)
	change := func(f func(ct *rlwe.Ciphertext)) *rlwe.Ciphertext {
		ct := random(t, s, 2)
		f(ct)
		return ct
	}
	for name, ct := range map[string]*rlwe.Ciphertext{
		"nil":           nil,
		"empty":         {},
		"degree 2":      rlwe.NewCiphertext(s.BGV, 2, 2),
		"coefficients":  change(func(ct *rlwe.Ciphertext) { ct.IsNTT = false }),
		"montgomery":    change(func(ct *rlwe.Ciphertext) { ct.IsMontgomery = true }),
		"scaled":        change(func(ct *rlwe.Ciphertext) { ct.Scale = s.BGV.NewScale(2) }),
		"unequal":       change(func(ct *rlwe.Ciphertext) { ct.Value[1].Resize(1) }),
		"short limb":    change(func(ct *rlwe.Ciphertext) { ct.Value[1].Coeffs[1] = ct.Value[1].Coeffs[1][1:] }),
		"large residue": change(func(ct *rlwe.Ciphertext) { ct.Value[0].Coeffs[0][5] = s.BGV.Q()[0] }),
	} {
		_, err := Encode(s, ct)
		require.ErrorIs(t, err, ErrNotAPage, name)
	}
}

func FuzzDecode(f *testing.F) {
	s := set(f)
	good, err := Encode(s, random(f, s, 0))
	require.NoError(f, err)
	f.Add(good)
	f.Add(good[:headerSize])
	f.Fuzz(func(t *testing.T, b []byte) {
		ct, err := Decode(s, b)
		if err != nil {
			require.ErrorIs(t, err, ErrMalformed)
			return
		}
		again, err := Encode(s, ct)
		require.NoError(t, err)
		require.Equal(t, b, again)
	})
}
