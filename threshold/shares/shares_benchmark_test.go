package shares_test

import (
	"testing"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/multiparty"
	"github.com/tuneinsight/lattigo/v6/multiparty/mpbgv"
	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/shares"
	"github.com/glomar-network/glomar/threshold/shares/sharestest"
)

// Production parameters, one page of 1,024 lanes, one signer of 3-of-4, one thread. Run with -bench . -run ^$.
func BenchmarkShares(b *testing.B) {
	c := sharestest.New(b, params.Production, 4, 3)
	tc := c.Ticket(1, 1, 1, 2, 3)
	slots := make([]uint64, c.Set.Slots())
	ct, d := c.Encrypt(b, slots, c.Set.OpenLevel)
	level := c.Set.MaxLevel()
	s := c.Secret(1)
	derived, err := shares.Derive(c.Set, c.Keys, ct, tc, d)
	if err != nil {
		b.Fatal(err)
	}
	var hs, gs []ring.Poly
	for _, p := range tc.Active {
		h, m, err := c.Secret(p).Open(c.Set, derived, tc, d, true)
		if err != nil {
			b.Fatal(err)
		}
		g, err := c.Secret(p).Assemble(c.Set, level, 0, m, tc)
		if err != nil {
			b.Fatal(err)
		}
		hs, gs = append(hs, h), append(gs, g)
	}
	blob := &shares.Blob{Openings: hs[:1], Assemblies: gs[:1]}
	encoded, err := blob.Encode(c.Set)
	if err != nil {
		b.Fatal(err)
	}
	for _, k := range []struct {
		name string
		f    func() error
	}{
		{"derive", func() error { _, err := shares.Derive(c.Set, c.Keys, ct, tc, d); return err }},
		{"open", func() error { _, _, err := s.Open(c.Set, derived, tc, d, true); return err }},
		{"assemble", func() error { _, err := s.Assemble(c.Set, level, 0, slots, tc); return err }},
		{"combine-opening", func() error { _, err := shares.CombineOpening(c.Set, derived, hs); return err }},
		{"combine-assembly", func() error { _, err := shares.CombineAssembly(c.Set, level, 0, tc, gs, slots); return err }},
		{"encode-blob", func() error { _, err := blob.Encode(c.Set); return err }},
		{"decode-blob", func() error { _, err := shares.Decode(c.Set, encoded, 1, []int{level}); return err }},
	} {
		b.Run(k.name, func(b *testing.B) {
			for b.Loop() {
				if err := k.f(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	b.Run("reference-open-lattigo", func(b *testing.B) { referenceOpen(b, c, ct) })
	b.Run("reference-assemble-lattigo", func(b *testing.B) { referenceAssemble(b, c, level) })
	b.ReportMetric(float64(len(encoded)), "blob-bytes")
}

// referenceOpen is Lattigo's encryption-to-shares with a Gaussian flood of about the same size (which leaks; see the attack).
func referenceOpen(b *testing.B, c *sharestest.Committee, ct *rlwe.Ciphertext) {
	sigma := float64(uint64(1)<<32) * float64(uint64(1)<<63)
	e2s, err := mpbgv.NewEncToShareProtocol(c.Set.BGV, ring.DiscreteGaussian{Sigma: sigma, Bound: 6 * sigma})
	if err != nil {
		b.Fatal(err)
	}
	public, secret := e2s.AllocateShare(c.Set.OpenLevel), mpbgv.NewAdditiveShare(c.Set.BGV)
	for b.Loop() {
		e2s.GenShare(c.Whole, ct, &secret, &public)
	}
}

func referenceAssemble(b *testing.B, c *sharestest.Committee, level int) {
	s2e, err := mpbgv.NewShareToEncProtocol(c.Set.BGV, c.Set.BGV.Xe())
	if err != nil {
		b.Fatal(err)
	}
	common := multiparty.KeySwitchCRP{Value: randomPoly(b, c.Set, level)}
	out, secret := s2e.AllocateShare(level), mpbgv.NewAdditiveShare(c.Set.BGV)
	for b.Loop() {
		if err := s2e.GenShare(c.Whole, common, secret, &out); err != nil {
			b.Fatal(err)
		}
	}
}
