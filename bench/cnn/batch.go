package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/inference/eval"
	"github.com/glomar-network/glomar/inference/local"
	"github.com/glomar-network/glomar/inference/plan"
	"github.com/glomar-network/glomar/inference/simulate"
)

// batch is several images at a time, one on each core. No core waits for the slowest part of an image, as cores do when
// one image has all of them.
type batch struct {
	images int
	took   time.Duration // for all of them
}

func (b batch) each() time.Duration { return b.took / time.Duration(b.images) }

// largestBatch returns the batch with the least time per image.
func (m *measurement) largestBatch(ctx context.Context, p *plan.Plan, c *local.Committee, e *eval.Evaluator, s settings) (best batch, err error) {
	ticket := uint64(m.runs)
	for _, n := range s.batches {
		b, err := m.runBatch(ctx, p, c, e, s.cores, n, ticket)
		if err != nil {
			return best, fmt.Errorf("batch of %d: %w", n, err)
		}
		ticket += uint64(n)
		if best.images == 0 || b.each() < best.each() {
			best = b
		}
	}
	return best, nil
}

func (m *measurement) runBatch(ctx context.Context, p *plan.Plan, c *local.Committee, e *eval.Evaluator, cores, n int, ticket uint64) (batch, error) {
	sealed := make([]local.Sealed, n)
	for i := range sealed {
		var err error
		if sealed[i], err = c.Seal(p, m.images.Inputs[i%m.images.Len()]); err != nil {
			return batch{}, err
		}
	}
	results, errs := make([]*local.Result, n), make([]error, n)
	var next atomic.Int64
	var all sync.WaitGroup
	start := time.Now()
	for range cores {
		all.Go(func() {
			for i := next.Add(1) - 1; i < int64(n); i = next.Add(1) - 1 {
				results[i], errs[i] = c.Run(ctx, e, p, sealed[i], ticket+uint64(i), backend.NewWorkers(1))
			}
		})
	}
	all.Wait()
	b := batch{n, time.Since(start)}
	if err := errors.Join(errs...); err != nil {
		return b, err
	}
	for i, r := range results {
		want, err := m.graph.Run(m.images.Inputs[i%m.images.Len()])
		if err != nil {
			return b, err
		}
		if off := simulate.Distance(r.Values, want); off > p.Output.Error {
			return b, fmt.Errorf("image %d: logits are off by %g, expected at most %g", i, off, p.Output.Error)
		}
	}
	return b, nil
}
