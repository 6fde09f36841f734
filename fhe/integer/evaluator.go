package integer

import (
	"context"
	"errors"
	"fmt"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/params"
)

// ErrInputs says that the pages given to Run are not what the program takes.
var ErrInputs = errors.New("bad input pages")

// Evaluator runs programs with one epoch's keys. It is safe for concurrent use.
type Evaluator struct {
	set   *params.Set
	pages *pages
}

// NewEvaluator prepares an evaluator for a key bundle, which it keeps and never changes. It fails with
// keys.ErrMalformed when the bundle has not the set's shape.
func NewEvaluator(set *params.Set, bundle *keys.Bundle) (*Evaluator, error) {
	if err := bundle.Validate(set); err != nil {
		return nil, fmt.Errorf("integer evaluator: %w", err)
	}
	p, err := newPages(set, bundle)
	if err != nil {
		return nil, fmt.Errorf("integer evaluator: %w", err)
	}
	return &Evaluator{set: set, pages: p}, nil
}

// Run evaluates the program on the input pages, which are not changed, and returns its outputs in order, at the set's
// open level. At most workers (at least one) computations run at any time, and their number changes no bit of the
// result. Every input page must be valid (page.Decode sees to it), fresh, and at InputLevel or above. It fails with
// ErrInputs, as InputLevel does, or with the context's error, which is looked at between operations.
func (e *Evaluator) Run(ctx context.Context, p *Program, inputs []*rlwe.Ciphertext, workers int) ([]*rlwe.Ciphertext, error) {
	s, err := p.schedule(e.set)
	if err != nil {
		return nil, err
	}
	if _, err := p.trace(e.set, s); err != nil {
		return nil, err
	}
	if err := e.checkInputs(p, s, inputs); err != nil {
		return nil, err
	}
	r := newRun(e.pages, p, s, workers)
	for i, ct := range inputs {
		r.registers[i] = value{q: [2]ring.Poly{ct.Value[0], ct.Value[1]}}
	}
	if err := r.all(ctx); err != nil {
		return nil, fmt.Errorf("run integer program: %w", err)
	}
	outputs := make([]*rlwe.Ciphertext, len(p.Outputs))
	for i, register := range p.Outputs {
		outputs[i] = e.output(r.registers[register])
	}
	return outputs, nil
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
			return fmt.Errorf("%w: input %d has another ring or plaintext scale", ErrInputs, i)
		case ct.Level() < s.level[i] || ct.Level() > e.set.MaxLevel() || ct.Value[1].Level() != ct.Level():
			return fmt.Errorf("%w: input %d is at level %d, want %d to %d", ErrInputs, i, ct.Level(), s.level[i], e.set.MaxLevel())
		}
	}
	return nil
}

// output returns a register as a page of its own memory.
func (e *Evaluator) output(x value) *rlwe.Ciphertext {
	ct := rlwe.NewCiphertext(e.set.BGV, 1, e.set.OpenLevel)
	for c, poly := range e.pages.reduced(x).q {
		ct.Value[c].CopyLvl(e.set.OpenLevel, poly)
	}
	ct.IsBatched = true
	ct.Scale = e.set.BGV.DefaultScale()
	ct.LogDimensions = e.set.BGV.LogMaxDimensions()
	return ct
}
