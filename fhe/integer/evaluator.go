package integer

import (
	"context"
	"errors"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/params"
)

// Evaluator runs programs with one epoch's keys. It is safe for concurrent use.
type Evaluator struct {
	set *params.Set
}

// NewEvaluator prepares an evaluator for a key bundle.
func NewEvaluator(set *params.Set, bundle *keys.Bundle) (*Evaluator, error) {
	return &Evaluator{set: set}, bundle.Validate(set)
}

// Run evaluates the program on the input pages and returns its outputs at the set's open level.
func (e *Evaluator) Run(ctx context.Context, p *Program, inputs []*rlwe.Ciphertext, workers int) ([]*rlwe.Ciphertext, error) {
	return nil, errors.New("not built yet")
}
