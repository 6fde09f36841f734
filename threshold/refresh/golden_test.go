package refresh_test

import (
	"crypto/sha256"
	"encoding/hex"
	"math/big"
	"math/rand/v2"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/fixed"
	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/randtest"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/shares"
	"github.com/glomar-network/glomar/threshold/vector"
)

// golden are the digests of what is computed from the material below. Signers of one network must agree on these bytes, so a
// change of any of them is a change of the protocol: it needs new tags and a decision record.
var golden = map[string]string{
	"layout":  "28fab70c5a8557b18383c68d263327a2aa7c59fbfa61ee9a1ece7ed22797bac9",
	"share":   "0c18ed94ca128d50aec5bf10e2dff98cf9e1509fed74c50ba5408a4bcbeda3ad",
	"page 0":  "3b3d44aaf75b45636d3790439742c8e2a46f8cacbeba31e2245e4400b098219b",
	"page 1":  "b692cea9000bbb8981aa33a62f0f8c3a91a050bfd5069c9805fb0855f6156546",
	"page 2":  "ca221bfa09ca661e5d18011be91f43874e871ddc4ca60002b8ac2d8725bdff45",
	"sealed":  "a0fc47caf2aabf84e033c16999406aeba3971be7596791d0502a01dd93f260fc",
	"opening": "0c0c7e623ab8848eef19cf4b782065f5dd5de281264a522ed5e6667b3f56fb6b",
}

// material is a committee of one whose keys, pages and input are made of nothing but a seed. Its key opens nothing: what its
// openings hold is noise, which a layout without moves from pages leaves aside.
func material(t *testing.T) (refresh.Committee, refresh.Signer, *refresh.Layout, []refresh.Source) {
	at := committee(t, 1)
	rng := rand.NewChaCha8([32]byte{1})
	fill := func(r *ring.Ring, p ring.Poly) {
		for l := range p.Coeffs {
			for i := range p.Coeffs[l] {
				p.Coeffs[l][i] = rng.Uint64() % r.SubRings[l].Modulus
			}
		}
	}
	secret := func(p rlwe.Parameters) *shares.Secret {
		s := &shares.Secret{Point: 2}
		s.Share.Q, s.Share.P = p.RingQ().NewPoly(), p.RingP().NewPoly()
		fill(p.RingQ(), s.Share.Q)
		rng.Read(s.PRF[:])
		return s
	}
	p := at.Set.CKKS.Parameters
	at.Keys = &keys.Bundle{Public: rlwe.NewPublicKey(p), Derivation: rlwe.NewEvaluationKey(p)}
	for i := range at.Keys.Public.Value {
		fill(p.RingQ(), at.Keys.Public.Value[i].Q)
	}
	for _, row := range at.Keys.Derivation.Value {
		for _, k := range row[0] {
			fill(p.RingQ(), k.Q)
			fill(p.RingP(), k.P)
		}
	}
	at.Ticket = shares.TicketContext{
		ID: [32]byte{4}, Attempt: 1, Entropy: []byte("entropy"), Active: []uint32{2}, AllPoints: []uint32{1, 2, 3}, Threshold: 1,
	}
	l := everything()
	l.Closings[2].Parts = 2
	ct := rlwe.NewCiphertext(p, 1, 3)
	ct.IsNTT = true
	fill(p.RingQ(), ct.Value[0])
	fill(p.RingQ(), ct.Value[1])
	sealed := make([]vector.Element, 100) // with a threshold of 1 a share is the number
	for i := range sealed {
		sealed[i] = vector.FromInt64(int64(i*i) - 1000)
	}
	sources := []refresh.Source{
		{Digest: page.Digest{1}, Page: ct}, {Digest: page.Digest{2}, Page: ct}, {Digest: page.Digest{3}, Sealed: sealed},
	}
	return at, refresh.Signer{Pages: secret(p), Integers: secret(at.Integers.BGV.Parameters)}, l, sources
}

// run computes everything once. The key of the material is not one, so the openings do not belong to the shares: Combine is
// given what makes them sum to small numbers.
func run(t *testing.T, workers *backend.Workers) map[string]string {
	at, signer, l, sources := material(t)
	at.Workers = workers
	j, err := at.Begin(7, l, sources)
	require.NoError(t, err)
	s, err := j.Answer(signer)
	require.NoError(t, err)
	encoded, err := at.EncodeShare(l, s)
	require.NoError(t, err)
	out := map[string]string{"layout": digest(l.Encode()), "share": digest(encoded), "sealed": digest(vector.EncodeElements(sources[2].Sealed))}
	for i := range 2 {
		first := refresh.First(j, i)
		for k, q := range at.Set.CKKS.Q()[:l.Openings[i].Level+1] {
			for n, x := range first[k] {
				s.Openings[i].Residues[k][n] = (q - x + uint64(n)) % q
			}
		}
		if i == 0 {
			out["opening"] = digest(page.AppendResidues(nil, first[0], 8))
		}
	}
	pages, err := j.Combine([]*refresh.Share{s})
	require.NoError(t, err)
	for i, ct := range pages {
		var b []byte
		for _, p := range ct.Value {
			for _, limb := range p.Coeffs {
				b = page.AppendResidues(b, limb, 8)
			}
		}
		out["page "+string(rune('0'+i))] = digest(b)
	}
	return out
}

func digest(b []byte) string {
	h := sha256.Sum256(b)
	return hex.EncodeToString(h[:])
}

func TestGolden(t *testing.T) {
	for _, cores := range []int{1, 2, 5} {
		before := runtime.GOMAXPROCS(cores)
		var workers *backend.Workers
		if cores > 1 {
			workers = backend.NewWorkers(cores)
		}
		got := run(t, workers)
		runtime.GOMAXPROCS(before)
		require.Equal(t, golden, got, "%d cores", cores)
	}
}

// At production size, what one core computes all cores do.
func TestProductionWorkersChangeNothing(t *testing.T) {
	set, err := params.LookupCKKS(params.CKKSProduction)
	require.NoError(t, err)
	f, err := fixed.NewFFT(set.Slots())
	require.NoError(t, err)
	rng := randtest.New(t)
	one, many := make([]fixed.I192, set.CKKS.N()), make([]fixed.I192, set.CKKS.N())
	for i := range one {
		one[i], _ = fixed.FromBig(new(big.Int).Lsh(big.NewInt(rng.Int64()), 80))
		many[i] = one[i]
	}
	f.Forward(one, nil)
	f.Forward(many, backend.NewWorkers(3))
	require.Equal(t, one, many)
}
