package input

import (
	"bytes"
	"crypto/hpke"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/threshold/vector"
)

// A sealer who lies inside the seal is found out by the member it lies to, seeded or not.
func TestLyingVectorSealer(t *testing.T) {
	var priv [2]hpke.PrivateKey
	c := Context{Threshold: 2}
	for i := range priv {
		var err error
		priv[i], err = GenerateKey()
		require.NoError(t, err)
		c.Members = append(c.Members, Member{Point: uint32(i + 1), HPKE: priv[i].PublicKey().Bytes()})
	}
	f := vector.Format{Length: 3, Bits: 8, Attempts: 2}
	b, err := SealVector(nil, c, 0, f, []int64{1, 2, 3})
	require.NoError(t, err)
	for i, m := range c.Members {
		honest, err := openSealed(priv[i], b.Shares[i].Encapsulation, b.info(m.Point), b.authenticated(), b.Shares[i].Ciphertext)
		require.NoError(t, err)
		reseal := func(plain []byte) {
			var err error
			s := &b.Shares[i]
			s.Encapsulation, s.Ciphertext, err = sealTo(m.HPKE, b.info(m.Point), b.authenticated(), plain)
			require.NoError(t, err)
		}
		half := saltSize + f.BodySize(i == 0)
		for name, k := range map[string]struct {
			plain []byte
			want  error
		}{
			"too short":      {honest[:len(honest)-1], ErrEncoding},
			"too long":       {append(bytes.Clone(honest), 0), ErrEncoding},
			"another salt":   {append([]byte{honest[0] + 1}, honest[1:]...), ErrCommitment},
			"another share":  {append(append(bytes.Clone(honest[:half-16]), make([]byte, 16)...), honest[half:]...), ErrCommitment},
			"swapped shares": {append(append(bytes.Clone(honest[:saltSize]), honest[half:]...), honest[saltSize:half]...), ErrCommitment},
		} {
			reseal(k.plain)
			_, err = b.OpenVector(priv[i], m.Point, 1)
			require.ErrorIs(t, err, k.want, "%s, member %d", name, m.Point)
		}
		if i == 1 {
			reseal(append(bytes.Clone(honest[:saltSize]), bytes.Repeat([]byte{0xff}, len(honest)-saltSize)...))
			_, err = b.OpenVector(priv[i], m.Point, 1)
			require.ErrorIs(t, err, ErrEncoding)
		}
		reseal(honest)
		_, err = b.OpenVector(priv[i], m.Point, 1)
		require.NoError(t, err)
	}
}
