package local

import (
	"math/big"
	"time"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring/ringqp"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/inference/plan"
	"github.com/glomar-network/glomar/threshold/refresh"
)

// Measure returns what operations cost on one core of this machine, for plan.Estimate. It takes the fastest of a few
// runs of each. This takes a second or two. Round keeps its default.
func (c *Committee) Measure(engine backend.Engine) (plan.Costs, error) {
	out := plan.DefaultCosts
	if err := c.measureRefresh(&out); err != nil {
		return out, err
	}
	c.measureEngine(&out, engine)
	degree := float64(c.Set.CKKS.N()) / (1 << 14)
	for _, x := range []*float64{&out.Multiply, &out.Weigh, &out.Rescale, &out.Open, &out.OpenAll, &out.Close} {
		*x = max(*x, 0) / degree
	}
	return out, nil
}

// repeats is how often each operation is measured.
const repeats = 20

func fastest(f func() error) (float64, error) {
	best := time.Duration(0)
	for i := range repeats {
		var err error
		d := took(func() { err = f() })
		if err != nil {
			return 0, err
		}
		if i == 0 || d < best {
			best = d
		}
	}
	return float64(best.Microseconds()) / 1000, nil
}

// measureRefresh times a signer's answer to three layouts, which differ in one thing each.
func (c *Committee) measureRefresh(out *plan.Costs) error {
	ct := rlwe.NewEncryptor(c.Set.CKKS, c.Keys.Public).EncryptZeroNew(c.Set.OpenLevel)
	// The digest is made up: this is never a page of the network.
	source := []refresh.Source{{Digest: page.Digest{1}, Page: ct}}
	answer := func(logGap, closings int) (float64, error) {
		one := big.NewRat(1, 1)
		l := &refresh.Layout{Openings: []refresh.Opening{{
			View: refresh.Slots, Level: c.Set.OpenLevel, LogGap: logGap, Bound: 40, Noise: refresh.MinNoise(c.Set), Ratio: one,
		}}}
		for k := range closings {
			l.Closings = append(l.Closings, refresh.Closing{View: refresh.Slots, Level: c.Set.MaxLevel(), Ratio: one})
			l.Moves = append(l.Moves, refresh.Move{Closing: k, Loops: []refresh.Loop{{Count: c.Set.CKKS.N() >> logGap, From: 1, To: 1}}})
		}
		return fastest(func() error {
			j, err := c.ticket("measure", &plan.Plan{}, uint64(logGap)).Begin(uint32(closings), l, source)
			if err == nil {
				_, err = j.Answer(c.signers[0])
			}
			return err
		})
	}
	small, err := answer(6, 1)
	if err != nil {
		return err
	}
	full, err := answer(0, 1)
	if err != nil {
		return err
	}
	double, err := answer(6, 2)
	out.Close, out.OpenAll = double-small, full-small
	out.Open = small - out.Close
	return err
}

func (c *Committee) measureEngine(out *plan.Costs, engine backend.Engine) {
	workers := backend.NewWorkers(1)
	key := engine.Key(&c.Keys.Relin.GadgetCiphertext)
	weights := engine.Plaintext(ringqp.Poly{Q: c.Set.CKKS.RingQ().NewPoly()})
	scope := engine.NewScope(workers)
	defer scope.Close()
	x := scope.Upload([]*rlwe.Ciphertext{rlwe.NewEncryptor(c.Set.CKKS, c.Keys.Public).EncryptZeroNew(c.Set.MaxLevel())})
	y := scope.Drop(x, c.Set.OpenLevel+1)
	measure := func(f func() backend.Batch) float64 {
		ms, _ := fastest(func() error {
			b := f()
			_, err := scope.Download(scope.Drop(b, 0), 0)
			scope.Free(b)
			return err
		})
		return ms
	}
	out.Multiply = measure(func() backend.Batch { return scope.Rescale(scope.MulRelin(x, x, key)) })
	out.Weigh = measure(func() backend.Batch { return scope.MulPlain(y, weights) })
	out.Rescale = measure(func() backend.Batch { return scope.Rescale(y) })
}
