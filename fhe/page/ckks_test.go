package page

import (
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/fhe/params"
)

func setCKKS(tb testing.TB) *params.CKKSSet {
	tb.Helper()
	s, err := params.LookupCKKS(params.CKKSInsecureTest)
	require.NoError(tb, err)
	return s
}

func randomCKKS(tb testing.TB, s *params.CKKSSet, level int) *rlwe.Ciphertext {
	tb.Helper()
	sk := rlwe.NewKeyGenerator(s.CKKS).GenSecretKeyNew()
	return rlwe.NewEncryptor(s.CKKS, sk).EncryptZeroNew(level)
}

func TestCKKSRoundTrip(t *testing.T) {
	s := setCKKS(t)
	for _, level := range []int{0, s.OpenLevel, s.MaxLevel()} {
		ct := randomCKKS(t, s, level)
		encoded, err := EncodeCKKS(s, ct)
		require.NoError(t, err)
		require.Len(t, encoded, EncodedSizeCKKS(s, level))
		decoded, err := DecodeCKKS(s, encoded)
		require.NoError(t, err)
		require.True(t, ct.Value[0].Equal(&decoded.Value[0]))
		require.True(t, ct.Value[1].Equal(&decoded.Value[1]))
		require.NoError(t, ValidateCKKS(s, decoded))
		require.True(t, decoded.IsNTT && decoded.IsBatched)
		require.Equal(t, s.CKKS.LogMaxDimensions(), decoded.LogDimensions)
		require.Zero(t, decoded.Scale.Cmp(s.CKKS.DefaultScale()))
		clear(encoded)
		again, err := EncodeCKKS(s, decoded)
		require.NoError(t, err)
		require.NotEqual(t, encoded, again, "the page shares the encoding's memory")
	}
}

// The scale is the plan's: it changes no byte.
func TestCKKSPagesHaveNoScale(t *testing.T) {
	s := setCKKS(t)
	ct := randomCKKS(t, s, 1)
	want, err := EncodeCKKS(s, ct)
	require.NoError(t, err)
	ct.Scale, ct.IsBatched = rlwe.NewScale(3), false
	got, err := EncodeCKKS(s, ct)
	require.NoError(t, err)
	require.Equal(t, want, got)
}

func TestProductionCKKSPageSize(t *testing.T) {
	s, err := params.LookupCKKS(params.CKKSProduction)
	require.NoError(t, err)
	require.Equal(t, 40+2*16384*(6+5+5), EncodedSizeCKKS(s, s.OpenLevel))
	require.Equal(t, 40+2*16384*(6+5+5+5+5+5), EncodedSizeCKKS(s, s.MaxLevel()))
	require.Zero(t, EncodedSizeCKKS(s, -1))
	require.Zero(t, EncodedSizeCKKS(s, s.MaxLevel()+1))
}

func TestDecodeCKKSRefuses(t *testing.T) {
	s := setCKKS(t)
	good, err := EncodeCKKS(s, randomCKKS(t, s, 2))
	require.NoError(t, err)
	integers, err := Encode(set(t), random(t, set(t), 2))
	require.NoError(t, err)
	change := func(f func(b []byte) []byte) []byte { return f(append([]byte{}, good...)) }
	for name, b := range map[string][]byte{
		"nothing":          nil,
		"short header":     good[:headerSizeCKKS-1],
		"header only":      good[:headerSizeCKKS],
		"one byte less":    good[:len(good)-1],
		"one byte more":    change(func(b []byte) []byte { return append(b, 0) }),
		"wrong magic":      change(func(b []byte) []byte { b[0]++; return b }),
		"other version":    change(func(b []byte) []byte { b[6]++; return b }),
		"wrong level":      change(func(b []byte) []byte { b[7]++; return b }),
		"huge level":       change(func(b []byte) []byte { b[7] = 255; return b }),
		"other set":        change(func(b []byte) []byte { b[8]++; return b }),
		"name not padded":  change(func(b []byte) []byte { b[headerSizeCKKS-1] = 1; return b }),
		"large residue":    change(func(b []byte) []byte { copy(b[headerSizeCKKS:], []byte{255, 255, 255, 255, 255, 255}); return b }),
		"page of integers": integers,
	} {
		_, err := DecodeCKKS(s, b)
		require.ErrorIs(t, err, ErrMalformed, name)
	}
	_, err = Decode(set(t), good)
	require.ErrorIs(t, err, ErrMalformed, "a page of integers is not one of CKKS")
	q := s.CKKS.Q()[0]
	copy(good[headerSizeCKKS:], AppendResidues(nil, []uint64{q}, Width(q)))
	_, err = DecodeCKKS(s, good)
	require.ErrorIs(t, err, ErrMalformed)
}

func TestEncodeCKKSRefuses(t *testing.T) {
	s := setCKKS(t)
	change := func(f func(ct *rlwe.Ciphertext)) *rlwe.Ciphertext {
		ct := randomCKKS(t, s, 2)
		f(ct)
		return ct
	}
	for name, ct := range map[string]*rlwe.Ciphertext{
		"nil":           nil,
		"empty":         {},
		"degree 2":      rlwe.NewCiphertext(s.CKKS, 2, 2),
		"coefficients":  change(func(ct *rlwe.Ciphertext) { ct.IsNTT = false }),
		"montgomery":    change(func(ct *rlwe.Ciphertext) { ct.IsMontgomery = true }),
		"unequal":       change(func(ct *rlwe.Ciphertext) { ct.Value[1].Resize(1) }),
		"too high":      change(func(ct *rlwe.Ciphertext) { ct.Resize(1, s.MaxLevel()+1) }),
		"short limb":    change(func(ct *rlwe.Ciphertext) { ct.Value[1].Coeffs[1] = ct.Value[1].Coeffs[1][1:] }),
		"large residue": change(func(ct *rlwe.Ciphertext) { ct.Value[0].Coeffs[0][5] = s.CKKS.Q()[0] }),
	} {
		_, err := EncodeCKKS(s, ct)
		require.ErrorIs(t, err, ErrNotAPage, name)
	}
}

func FuzzDecodeCKKS(f *testing.F) {
	s := setCKKS(f)
	good, err := EncodeCKKS(s, randomCKKS(f, s, 0))
	require.NoError(f, err)
	f.Add(good)
	f.Add(good[:headerSizeCKKS])
	f.Fuzz(func(t *testing.T, b []byte) {
		ct, err := DecodeCKKS(s, b)
		if err != nil {
			require.ErrorIs(t, err, ErrMalformed)
			return
		}
		again, err := EncodeCKKS(s, ct)
		require.NoError(t, err)
		require.Equal(t, b, again)
	})
}
