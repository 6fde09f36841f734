package vector

import (
	"crypto/sha256"
	"encoding/hex"
	"testing"

	"github.com/stretchr/testify/require"
)

// What members publish for given shares is the same in every build, and in every wallet's and signer's own implementation: how
// seeds are expanded, how weights and points are derived, and how digits are laid out.
func TestGolden(t *testing.T) {
	plain := Format{Length: 25, Bits: 12, Offset: 2048, Attempts: 1}
	requireGolden(t, plain, "6e82103cdf07d7db26283e3d11a36796e86431e35c193c6f5f37ea99e5d41a8e", "9c05a605adac8560cef259448ec8e4130340c6425da724114cf45725f2ccd9ae")
	sums := Format{Length: 25, Bits: 12, Attempts: 1, Sums: []Sum{{Length: 8, Runs: 3, Bound: 20000}, {From: 5, Length: 20, Runs: 1, Bound: 44444}}}
	requireGolden(t, sums, "9a7832cab3a13126253e34a544cab686efae586c2f2177cb2c5795a84e9b13bd", "eed97e9794398bfc9e87a429daaeb0fbfcdd777bbd7085198f8646bc5a38dc06")
}

func requireGolden(t *testing.T, f Format, wantBodies, wantPublished string) {
	t.Helper()
	numbers := make([]int64, f.Length)
	for i := range numbers {
		numbers[i] = int64(i*i*i*i)%4096 - 2048
	}
	dealt, err := Deal(stream("golden"), f, 3, []uint32{1, 2, 4, 9}, numbers, commit)
	require.NoError(t, err)
	c := challenge(t, dealt, 5)
	bodies, published := sha256.New(), sha256.New()
	var all [][]Element
	for _, s := range dealt {
		bodies.Write(s.Body())
		a, err := s.Answer(c)
		require.NoError(t, err)
		published.Write(EncodeElements(a))
		all = append(all, a)
	}
	require.NoError(t, c.Verify(3, []uint32{1, 2, 4, 9}, all))
	require.Equal(t, wantBodies, hex.EncodeToString(bodies.Sum(nil)))
	require.Equal(t, wantPublished, hex.EncodeToString(published.Sum(nil)))
}
