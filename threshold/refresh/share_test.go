package refresh_test

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/randtest"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/shares"
)

// randomShare returns a share of the layout everything, of random residues.
func randomShare(c refresh.Committee, rng *rand.Rand) *refresh.Share {
	limbs := func(primes []uint64, n int) (out [][]uint64) {
		for _, q := range primes {
			v := make([]uint64, n)
			for i := range v {
				v[i] = rng.Uint64N(q)
			}
			out = append(out, v)
		}
		return out
	}
	q, t := c.Set.CKKS.Q(), c.Integers.BGV.Q()
	return &refresh.Share{
		Openings: []refresh.OpeningShare{{Residues: limbs(q[:3], 2048)}, {Residues: limbs(q[:4], 64)}, {Top: make([]byte, 100)}},
		Closings: []ring.Poly{{Coeffs: limbs(q, 2048)}, {Coeffs: limbs(q[:4], 2048)}, {Coeffs: limbs(t, 4096)}},
	}
}

func TestShareRoundTrip(t *testing.T) {
	c, l := committee(t, 3), everything()
	require.NoError(t, c.Validate(l))
	s := randomShare(c, randtest.New(t))
	encoded, err := c.EncodeShare(l, s)
	require.NoError(t, err)
	require.Len(t, encoded, c.ShareSize(l))
	again, err := c.DecodeShare(l, encoded)
	require.NoError(t, err)
	require.Equal(t, s.Openings[1], again.Openings[1])
	require.True(t, s.Closings[2].Equal(&again.Closings[2]))
	twice, err := c.EncodeShare(l, again)
	require.NoError(t, err)
	require.Equal(t, encoded, twice)
	clear(encoded)
	require.Equal(t, s.Openings[0], again.Openings[0], "the share shares memory with its encoding")
}

func TestDecodeShareRefuses(t *testing.T) {
	c, l := committee(t, 3), everything()
	good, err := c.EncodeShare(l, randomShare(c, randtest.New(t)))
	require.NoError(t, err)
	change := func(at int, b byte) []byte {
		out := slices.Clone(good)
		out[at] = b
		return out
	}
	large := slices.Clone(good)
	copy(large[11:], bytes.Repeat([]byte{0xff}, 6))
	for name, b := range map[string][]byte{
		"nothing": nil, "cut short": good[:len(good)-1], "a byte more": append(slices.Clone(good), 0),
		"magic": change(0, 'x'), "openings": change(8, 9), "closings": change(10, 9), "residue": large,
	} {
		_, err := c.DecodeShare(l, b)
		require.ErrorIs(t, err, refresh.ErrEncoding, name)
	}
	other := everything()
	other.Openings[1].LogGap = 4
	_, err = c.DecodeShare(other, good)
	require.ErrorIs(t, err, refresh.ErrEncoding, "another layout")
}

func TestEncodeShareRefuses(t *testing.T) {
	c, l := committee(t, 3), everything()
	for name, change := range map[string]func(s *refresh.Share){
		"an opening less":      func(s *refresh.Share) { s.Openings = s.Openings[:2] },
		"a closing less":       func(s *refresh.Share) { s.Closings = s.Closings[:2] },
		"a limb less":          func(s *refresh.Share) { s.Openings[0].Residues = s.Openings[0].Residues[:2] },
		"a coefficient more":   func(s *refresh.Share) { s.Openings[1].Residues[0] = append(s.Openings[1].Residues[0], 0) },
		"residues of an input": func(s *refresh.Share) { s.Openings[2].Residues = s.Openings[1].Residues },
		"no top bits":          func(s *refresh.Share) { s.Openings[2].Top = nil },
		"a residue too large":  func(s *refresh.Share) { s.Closings[0].Coeffs[1][5] = c.Set.CKKS.Q()[1] },
	} {
		s := randomShare(c, randtest.New(t))
		change(s)
		_, err := c.EncodeShare(l, s)
		require.ErrorIs(t, err, shares.ErrShape, name)
	}
	_, err := c.EncodeShare(l, nil)
	require.ErrorIs(t, err, shares.ErrShape)
}

func FuzzDecodeShare(f *testing.F) {
	c := committee(f, 3)
	l := everything()
	l.Openings, l.Moves = l.Openings[1:], nil
	l.Closings = l.Closings[1:2]
	l.Closings[0].Level = 0
	s := randomShare(c, rand.New(rand.NewPCG(1, 2)))
	s.Openings, s.Closings = s.Openings[1:], s.Closings[1:2]
	s.Closings[0].Coeffs = s.Closings[0].Coeffs[:1]
	good, err := c.EncodeShare(l, s)
	require.NoError(f, err)
	f.Add(good)
	f.Add(good[:100])
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := c.DecodeShare(l, b)
		if err != nil {
			require.ErrorIs(t, err, refresh.ErrEncoding)
			return
		}
		again, err := c.EncodeShare(l, s)
		require.NoError(t, err)
		require.Equal(t, b, again)
	})
}
