package local

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/inference/plan"
	"github.com/glomar-network/glomar/threshold/refresh"
)

// Load makes the pages of weights of a private plan from its sealed weights. It also returns what that took. ticket is
// the number of the loading, as for Run. Load fails with vector.ErrRange if weights are outside the range of their
// format.
func (c *Committee) Load(ctx context.Context, p *plan.Plan, sealed []Sealed, ticket uint64, workers *backend.Workers) ([]*rlwe.Ciphertext, *Result, error) {
	if err := c.serves(p); err != nil {
		return nil, nil, err
	}
	if !p.Private() || len(sealed) != len(p.Loading.Vectors) {
		return nil, nil, errors.New("these are not the sealed weights of the private plan")
	}
	s := session{Committee: c, at: c.ticket("load", p, ticket), workers: workers, result: &Result{}}
	for i, f := range p.Loading.Vectors {
		if err := s.prove(f, sealed[i]); err != nil {
			return nil, nil, fmt.Errorf("weights, vector %d: %w", i, err)
		}
	}
	var pages []*rlwe.Ciphertext
	trail := sha256.New()
	for i := range p.Loading.Steps {
		if err := ctx.Err(); err != nil {
			return nil, nil, err
		}
		step := &p.Loading.Steps[i]
		fresh, err := s.refresh(uint32(i), &step.Layout, func(member int) (out []refresh.Source) {
			for _, v := range step.Sources {
				out = append(out, sealed[v].source(member))
			}
			return out
		})
		if err != nil {
			return nil, nil, fmt.Errorf("loading step %d: %w", i, err)
		}
		for _, ct := range fresh {
			encoded, err := page.EncodeCKKS(c.Set, ct)
			if err != nil {
				return nil, nil, err
			}
			digest := page.DigestOf(encoded)
			trail.Write(digest[:])
		}
		pages = append(pages, fresh...)
	}
	s.result.Digest = [32]byte(trail.Sum(nil))
	return pages, s.result, nil
}
