package params

import (
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"
	"github.com/tuneinsight/lattigo/v6/schemes/bgv"
	"github.com/tuneinsight/lattigo/v6/schemes/ckks"
)

// requireSameRing compares transforms of a ring with those of a stock one.
func requireSameRing(t *testing.T, stock, r *ring.Ring) {
	t.Helper()
	require.Equal(t, stock.ModuliChain(), r.ModuliChain())
	x, want, got := stock.NewPoly(), stock.NewPoly(), stock.NewPoly()
	for i, s := range stock.SubRings {
		for j := range x.Coeffs[i] {
			x.Coeffs[i][j] = uint64(j+1) * 0x9e3779b97f4a7c15 % s.Modulus
		}
	}
	stock.NTT(x, want)
	r.NTT(x, got)
	require.True(t, want.Equal(&got))
	stock.INTT(x, want)
	r.INTT(x, got)
	require.True(t, want.Equal(&got))
}

// The rings of a set may use vector instructions. That must not show in results.
func TestSetsComputeAsStockLattigo(t *testing.T) {
	for _, name := range Names() {
		set := lookup(t, name)
		stock, err := bgv.NewParametersFromLiteral(specs[name].literal())
		require.NoError(t, err)
		require.True(t, stock.Equal(&set.BGV))
		requireSameRing(t, stock.RingQ(), set.BGV.RingQ())
		requireSameRing(t, stock.RingP(), set.BGV.RingP())
		requireSameRing(t, stock.RingT(), set.BGV.RingT())
	}
	for _, name := range CKKSNames() {
		set, err := LookupCKKS(name)
		require.NoError(t, err)
		stock, err := ckks.NewParametersFromLiteral(ckksSpecs[name].ckksLiteral())
		require.NoError(t, err)
		require.True(t, stock.Equal(&set.CKKS))
		requireSameRing(t, stock.RingQ(), set.CKKS.RingQ())
		requireSameRing(t, stock.RingP(), set.CKKS.RingP())
	}
}

func TestSetsDecryptWhatStockLattigoEncrypts(t *testing.T) {
	set := lookup(t, InsecureTest)
	stock, err := bgv.NewParametersFromLiteral(specs[InsecureTest].literal())
	require.NoError(t, err)
	values := make([]uint64, set.Slots())
	for i := range values {
		values[i] = uint64(i*i) % T
	}
	sk := rlwe.NewKeyGenerator(stock).GenSecretKeyNew()
	pk := rlwe.NewKeyGenerator(set.BGV).GenPublicKeyNew(sk)

	want, got := bgv.NewPlaintext(stock, stock.MaxLevel()), bgv.NewPlaintext(set.BGV, set.MaxLevel())
	require.NoError(t, bgv.NewEncoder(stock).Encode(values, want))
	require.NoError(t, bgv.NewEncoder(set.BGV).Encode(values, got))
	require.True(t, want.Equal(got))
	ct, err := bgv.NewEncryptor(stock, pk).EncryptNew(want)
	require.NoError(t, err)
	for _, p := range []bgv.Parameters{stock, set.BGV} {
		out := make([]uint64, len(values))
		require.NoError(t, bgv.NewEncoder(p).Decode(bgv.NewDecryptor(p, sk).DecryptNew(ct), out))
		require.Equal(t, values, out)
	}
}
