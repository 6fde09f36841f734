package integer

import (
	"context"
	"errors"
	"fmt"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/params"
)

// ErrInputs says that the pages given to Run are not what the program takes.
var ErrInputs = errors.New("bad input pages")

// Ring returns the ring of a parameter set, for a backend to open.
func Ring(set *params.Set) backend.Ring {
	return backend.Ring{Params: set.BGV.Parameters, T: params.T}
}

// Evaluator runs programs with one epoch's keys. It is safe for concurrent use.
type Evaluator struct {
	set    *params.Set
	engine backend.Engine
	keys   *pageKeys
}

// NewEvaluator prepares an evaluator for a key bundle, which it keeps and never changes, on an engine opened for the
// set's Ring. The caller still has to close the engine. It fails with keys.ErrMalformed when the bundle does not have
// the set's shape.
func NewEvaluator(set *params.Set, bundle *keys.Bundle, engine backend.Engine) (*Evaluator, error) {
	if err := bundle.Validate(set); err != nil {
		return nil, fmt.Errorf("integer evaluator: %w", err)
	}
	return &Evaluator{set: set, engine: engine, keys: newPageKeys(set, bundle, engine)}, nil
}

// Run evaluates the program on the input pages, which are not changed, and returns its outputs in order, at the set's
// open level. At most workers (at least one) computations run at any time. Neither their number nor the engine changes
// a bit of the result. Every input page must be valid (page.Decode ensures it), fresh, and at InputLevel or above. It
// fails with ErrInputs, with the errors of InputLevel, with backend.ErrDevice when the engine's device fails, or with
// the context's error, which is checked between operations.
func (e *Evaluator) Run(ctx context.Context, p *Program, inputs []*rlwe.Ciphertext, workers int) ([]*rlwe.Ciphertext, error) {
	outputs, err := e.RunAll(ctx, []Job{{p, inputs}}, workers)
	if err != nil {
		return nil, err
	}
	return outputs[0], nil
}

func (e *Evaluator) checkInputs(p *Program, s schedule, inputs []*rlwe.Ciphertext) error {
	if len(inputs) != p.Inputs {
		return fmt.Errorf("%w: %d pages, the program takes %d", ErrInputs, len(inputs), p.Inputs)
	}
	for i, ct := range inputs {
		switch {
		case ct == nil || ct.MetaData == nil || len(ct.Value) != 2 || !ct.IsNTT || ct.IsMontgomery:
			return fmt.Errorf("%w: input %d is not a page", ErrInputs, i)
		case ct.Scale.Uint64() != 1 || ct.Value[0].N() != e.set.BGV.N():
			return fmt.Errorf("%w: input %d has the wrong ring or plaintext scale", ErrInputs, i)
		case ct.Level() < s.level[i] || ct.Level() > e.set.MaxLevel() || ct.Value[1].Level() != ct.Level():
			return fmt.Errorf("%w: input %d is at level %d, want %d to %d", ErrInputs, i, ct.Level(), s.level[i], e.set.MaxLevel())
		}
	}
	return nil
}
