package shares_test

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"math/rand/v2"
	"runtime"
	"slices"
	"sync"
	"testing"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"
	"github.com/tuneinsight/lattigo/v6/schemes/bgv"

	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/shares"
)

// golden are the digests of everything that is computed from the material below. Signers of one network must agree on
// these bytes, so a change of any of them is a change of the protocol: it needs new tags and a decision record.
var golden = map[string]string{
	"derived":        "2e558e3060c9b18ef3f86aba77943642c9b053141d1131724032cb021b1ed1f9",
	"opening":        "c2d6e564ec7aebbb2a6736cffe73569ecd10e7f8af7da9d74d10a7a8b83d1bf2",
	"mask":           "c781a681521786bcfc24a6976b5d36ac035cb1820503159f7c12187ed9534262",
	"assembly":       "3a534cf65dea39cc0464c9ca699511ae9e556ad85fe647ef21b260acce4eda57",
	"fresh page":     "28819b4513da6aaccb7246637e71767c76947458b1cd307638c70742cbb9fb87",
	"unmasked share": "3df2fb2bc54e5e782ee19b9b697ac59b5b94a500309f813e8381777c11543256",
}

// material is a key share, keys, a page and a ticket made of nothing but a seed: the key share opens nothing.
type material struct {
	set    *params.Set
	secret *shares.Secret
	keys   *keys.Bundle
	page   *rlwe.Ciphertext
	digest page.Digest
	ticket shares.TicketContext
	slots  []uint64
}

func newMaterial(tb testing.TB) *material {
	set, err := params.Lookup(params.InsecureTest)
	if err != nil {
		tb.Fatal(err)
	}
	rng := rand.NewChaCha8([32]byte{1})
	fill := func(r *ring.Ring, p ring.Poly) {
		for l := range p.Coeffs {
			for i := range p.Coeffs[l] {
				p.Coeffs[l][i] = rng.Uint64() % r.SubRings[l].Modulus
			}
		}
	}
	q, p := set.BGV.RingQ(), set.BGV.RingP()
	m := &material{set: set, secret: &shares.Secret{Point: 2}, slots: make([]uint64, set.Slots())}
	m.secret.Share.Q, m.secret.Share.P = q.NewPoly(), p.NewPoly()
	fill(q, m.secret.Share.Q)
	rng.Read(m.secret.PRF[:])
	m.keys = &keys.Bundle{Public: rlwe.NewPublicKey(set.BGV), Derivation: rlwe.NewEvaluationKey(set.BGV)}
	for i := range m.keys.Public.Value {
		fill(q, m.keys.Public.Value[i].Q)
	}
	for _, row := range m.keys.Derivation.Value {
		for _, k := range row[0] {
			fill(q, k.Q)
			fill(p, k.P)
		}
	}
	m.page = bgv.NewCiphertext(set.BGV, 1, set.OpenLevel+1)
	fill(q, m.page.Value[0])
	fill(q, m.page.Value[1])
	m.digest = page.Digest{3}
	m.ticket = shares.TicketContext{
		ID: [32]byte{4}, Attempt: 1, Entropy: []byte("entropy"),
		Active: []uint32{1, 2, 4}, AllPoints: []uint32{1, 2, 3, 4}, Threshold: 3,
	}
	for i := range m.slots {
		m.slots[i] = rng.Uint64() % params.T
	}
	return m
}

// digests computes everything once.
func (m *material) digests(tb testing.TB) map[string]string {
	must := func(err error) {
		if err != nil {
			tb.Error(err)
		}
	}
	level := m.set.MaxLevel()
	derived, err := shares.Derive(m.set, m.keys, m.page, m.ticket, m.digest)
	must(err)
	h, mask, err := m.secret.Open(m.set, derived, m.ticket, m.digest, true)
	must(err)
	plain, _, err := m.secret.Open(m.set, derived, m.ticket, m.digest, false)
	must(err)
	g, err := m.secret.Assemble(m.set, level, 5, m.slots, m.ticket)
	must(err)
	fresh, err := shares.CombineAssembly(m.set, level, 5, m.ticket, []ring.Poly{g, g, g}, m.slots)
	must(err)
	r := m.set.BGV.RingQ().AtLevel(m.set.OpenLevel)
	other, err := shares.Encode(m.set, m.set.OpenLevel, m.slots) // what makes c0 and h an opening of the slots
	must(err)
	r.NTT(other, other)
	r.Sub(other, h, other)
	r.Sub(other, derived.Value[0], other)
	u, err := shares.CombineOpening(m.set, derived, []ring.Poly{h, other})
	must(err)
	if !slices.Equal(u, m.slots) {
		tb.Error("the opening is not of the slots")
	}
	return map[string]string{
		"derived": hashOf(derived.Value...), "opening": hashOf(h), "mask": hashOf(ring.Poly{Coeffs: [][]uint64{mask}}),
		"assembly": hashOf(g), "fresh page": hashOf(fresh.Value...),
		"unmasked share": hashOf(plain),
	}
}

func hashOf(polys ...ring.Poly) string {
	h := sha256.New()
	for _, p := range polys {
		for _, c := range p.Coeffs {
			for _, x := range c {
				h.Write(binary.LittleEndian.AppendUint64(nil, x))
			}
		}
	}
	return hex.EncodeToString(h.Sum(nil))
}

func TestBytesOfShares(t *testing.T) {
	got := newMaterial(t).digests(t)
	for name, want := range golden {
		if got[name] != want {
			t.Errorf("%q: %q,", name, got[name])
		}
	}
}

// However many cores there are and whatever else runs, the bytes are the same.
func TestBytesDoNotDependOnCores(t *testing.T) {
	m := newMaterial(t)
	for _, cores := range []int{1, 2, 5} {
		before := runtime.GOMAXPROCS(cores)
		var wg sync.WaitGroup
		for range 2 * cores {
			wg.Go(func() {
				for name, got := range m.digests(t) {
					if got != golden[name] {
						t.Errorf("%d cores: %s differs", cores, name)
					}
				}
			})
		}
		wg.Wait()
		runtime.GOMAXPROCS(before)
	}
}
