package refresh_test

import (
	"math/rand/v2"
	"testing"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/refresh/refreshtest"
)

// A refresh at production size, 3 of 5: what one signer computes and what everybody does, from the stored page to the share
// and from the shares to the fresh page, derivation included. "full" moves every slot; "stride" opens a sub-ring of 64 slots, as
// a dense layer does, and copies each value 128 times.
func BenchmarkRefresh(b *testing.B) {
	c := refreshtest.New(b, params.CKKSProduction, 5, 3)
	n, slots := c.Set.CKKS.N(), c.Set.Slots()
	source := []refresh.Source{c.Encrypt(b, randomSlots(rand.New(rand.NewPCG(1, 2)), slots), 2, true)}
	closing := []refresh.Closing{{View: refresh.Slots, Level: c.Set.MaxLevel(), Ratio: one()}}
	layouts := map[string]*refresh.Layout{
		"full": {
			Openings: []refresh.Opening{{View: refresh.Slots, Level: 2, Bound: 40, Noise: 11, Ratio: one()}},
			Moves:    identity(n),
			Closings: closing,
		},
		"stride": {
			Openings: []refresh.Opening{{View: refresh.Slots, Level: 2, LogGap: 7, Bound: 40, Noise: 11, Ratio: one()}},
			Moves:    []refresh.Move{{Loops: []refresh.Loop{{Count: 64, From: 1, To: slots / 64}, {Count: slots / 64, To: 1}}}},
			Closings: closing,
		},
	}
	for name, l := range layouts {
		for cores, workers := range map[string]*backend.Workers{"one": nil, "two": backend.NewWorkers(2)} {
			at := c.Ticket(1, 1, 1, 3, 5)
			at.Workers = workers
			var all []*refresh.Share
			begin := func() *refresh.Job {
				j, err := at.Begin(0, l, source)
				if err != nil {
					b.Fatal(err)
				}
				return j
			}
			answer := func(point uint32) *refresh.Share {
				s, err := begin().Answer(c.Signer(point))
				if err != nil {
					b.Fatal(err)
				}
				return s
			}
			for _, p := range at.Ticket.Active {
				all = append(all, answer(p))
			}
			b.Run(name+"/signer/"+cores, func(b *testing.B) {
				for b.Loop() {
					answer(1)
				}
				b.ReportMetric(float64(at.ShareSize(l)), "share-bytes")
			})
			b.Run(name+"/public/"+cores, func(b *testing.B) {
				for b.Loop() {
					if _, err := begin().Combine(all); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}
