package inference

import (
	"context"
	"errors"
	"fmt"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"golang.org/x/sync/errgroup"

	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/threshold/refresh"
)

// Operator runs one attempt at a ticket: it asks the members step by step, adds up their shares and computes in
// between.
type Operator struct {
	Committee refresh.Committee
	Script    *Script
	// Inputs are the sealed inputs' digests.
	Inputs []refresh.Source
	// Ask returns a member's encoded share of a step, as Member.Answer does. Members are asked at the same time. A
	// member that restarted and remembers nothing returns ErrRequest. Run then asks it for the earlier steps again.
	Ask func(ctx context.Context, point uint32, step int, pages []page.Digest) ([]byte, error)
	// Evaluate computes the results of a step from the pages that it closed, and makes them available to members. It
	// returns the pages and their digests.
	Evaluate func(ctx context.Context, step int, fresh []*rlwe.Ciphertext) ([]refresh.Source, error)
}

// Run returns the pages that the last step closes. It fails if a member fails: the ticket then needs another attempt.
func (o *Operator) Run(ctx context.Context) ([]*rlwe.Ciphertext, error) {
	if err := o.Script.Validate(o.Committee); err != nil {
		return nil, err
	}
	if n := len(o.Script.Inputs); n != len(o.Inputs) {
		return nil, fmt.Errorf("%w: %d inputs, the ticket has %d", ErrScript, n, len(o.Inputs))
	}
	var fresh []*rlwe.Ciphertext
	results := make([][]refresh.Source, len(o.Script.Steps))
	for step := range o.Script.Steps {
		var err error
		if fresh, err = o.step(ctx, step, results); err != nil {
			return nil, fmt.Errorf("step %d: %w", step, err)
		}
		if o.Script.Steps[step].Results == 0 {
			continue
		}
		if results[step], err = o.Evaluate(ctx, step, fresh); err != nil {
			return nil, fmt.Errorf("evaluate step %d: %w", step, err)
		}
		if n := len(results[step]); n != o.Script.Steps[step].Results {
			return nil, fmt.Errorf("%w: step %d evaluates to %d pages, want %d", ErrScript, step, n, o.Script.Steps[step].Results)
		}
	}
	return fresh, nil
}

// step derives the pages while it asks for all shares, and then combines the shares.
func (o *Operator) step(ctx context.Context, step int, results [][]refresh.Source) ([]*rlwe.Ciphertext, error) {
	s := &o.Script.Steps[step]
	var sources []refresh.Source
	for _, from := range s.Sources {
		if from.Step == FromInput {
			sources = append(sources, o.Inputs[from.Result])
		} else {
			sources = append(sources, results[from.Step][from.Result])
		}
	}
	job, err := o.Committee.Begin(uint32(step), &s.Layout, sources)
	if err != nil {
		return nil, err
	}
	all := make([]*refresh.Share, len(o.Committee.Ticket.Active))
	group, ctx := errgroup.WithContext(ctx)
	for i, point := range o.Committee.Ticket.Active {
		group.Go(func() error {
			encoded, err := o.ask(ctx, point, step, results)
			if err != nil {
				return fmt.Errorf("member %d: %w", point, err)
			}
			if all[i], err = o.Committee.DecodeShare(&s.Layout, encoded); err != nil {
				return fmt.Errorf("member %d: %w", point, err)
			}
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}
	return job.Combine(all)
}

// ask returns a member's share of a step. It first brings a member that is behind up to that step.
func (o *Operator) ask(ctx context.Context, point uint32, step int, results [][]refresh.Source) ([]byte, error) {
	encoded, err := o.Ask(ctx, point, step, news(results, step))
	if !errors.Is(err, ErrRequest) {
		return encoded, err
	}
	for at := 0; at <= step; at++ {
		if encoded, err = o.Ask(ctx, point, at, news(results, at)); err != nil {
			return nil, err
		}
	}
	return encoded, nil
}

// news returns the digests of the pages that became new before a step.
func news(results [][]refresh.Source, step int) (out []page.Digest) {
	if step > 0 {
		for _, r := range results[step-1] {
			out = append(out, r.Digest)
		}
	}
	return out
}
