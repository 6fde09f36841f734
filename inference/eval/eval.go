// Package eval runs the coprocessor's part of a plan: the programs of its steps, on pages that the committee closed.
// The results are the same bytes on every backend and with any number of workers. The package does not make decisions
// and does not keep pages.
package eval

import (
	"errors"
	"fmt"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"
	"github.com/tuneinsight/lattigo/v6/ring/ringqp"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/inference/plan"
	"github.com/glomar-network/glomar/threshold/refresh"
)

// ErrPages means that pages are not those that a step closes.
var ErrPages = errors.New("not the fresh pages of the step")

// Evaluator holds a plan's weights, prepared for an engine: (levels+1)*8*N bytes for each polynomial. For a private
// plan the weights are the pages that its loading made. An Evaluator is safe for concurrent use.
type Evaluator struct {
	plan    *plan.Plan
	set     *params.CKKSSet
	engine  backend.Engine
	relin   backend.Key
	weights []backend.Plaintext // those that programs multiply by
	biases  []ring.Poly         // those that are added to results, in NTT domain
	pages   []*rlwe.Ciphertext  // instead of both, for a private plan
}

// Ring returns the ring that an engine needs for the pages of a parameter set.
func Ring(set *params.CKKSSet) backend.Ring {
	return backend.Ring{Params: *set.CKKS.GetRLWEParameters(), T: 1}
}

// New prepares the weights of a plan that has passed Check, for an engine of Ring(set). pages are the pages of weights
// of a private plan, and none for a public plan. New fails with ErrPages if they do not have the shapes that the
// loading gives them.
func New(p *plan.Plan, engine backend.Engine, relin *rlwe.RelinearizationKey, workers *backend.Workers, pages ...*rlwe.Ciphertext) (*Evaluator, error) {
	set, _, err := p.Sets()
	if err != nil {
		return nil, err
	}
	e := &Evaluator{
		plan: p, set: set, engine: engine, relin: engine.Key(&relin.GadgetCiphertext),
		weights: make([]backend.Plaintext, len(p.Weights)), biases: make([]ring.Poly, len(p.Weights)),
	}
	if p.Private() {
		e.pages = pages
		return e, e.check(p.Loading.Closings(), pages)
	}
	if len(pages) > 0 {
		return nil, fmt.Errorf("%w: pages of weights for a plan that is not private", ErrPages)
	}
	factors, summands := uses(p)
	workers.Each(len(p.Weights), func(i int) {
		if factors[i] {
			w := e.residues(p.Weights[i], set.MaxLevel())
			set.CKKS.RingQ().MForm(w, w)
			e.weights[i] = engine.Plaintext(ringqp.Poly{Q: w})
		}
		if level := summands[i]; level >= 0 {
			e.biases[i] = e.residues(p.Weights[i], level)
		}
	})
	return e, nil
}

// uses returns which polynomials programs multiply by, and at which level each is added, or -1 if it is not added.
func uses(p *plan.Plan) (factors []bool, summands []int) {
	factors, summands = make([]bool, len(p.Weights)), make([]int, len(p.Weights))
	for i := range summands {
		summands[i] = -1
	}
	for _, s := range p.Steps {
		var levels []int
		for _, k := range s.Layout.Closings {
			levels = append(levels, k.Level)
		}
		for _, in := range s.Program {
			levels = append(levels, in.Level)
			for _, t := range in.Terms {
				if in.Op == plan.Weigh {
					factors[t.Weights] = true
				}
			}
		}
		for _, r := range s.Results {
			if r.Bias != plan.NoBias {
				summands[r.Bias] = max(summands[r.Bias], levels[r.Register])
			}
		}
	}
	return factors, summands
}

// residues returns a polynomial in NTT domain.
func (e *Evaluator) residues(p plan.Polynomial, level int) ring.Poly {
	r := e.set.CKKS.RingQ().AtLevel(level)
	out := r.NewPoly()
	for l, sr := range r.SubRings[:level+1] {
		q := int64(sr.Modulus)
		for _, c := range p {
			v := c.Value % q
			if v < 0 {
				v += q
			}
			out.Coeffs[l][c.Index] = uint64(v)
		}
	}
	r.NTT(out, out)
	return out
}

// Run computes the results of a step from its fresh pages. It fails with ErrPages if they do not have the shapes that
// the layout gives them, and with backend.ErrDevice if the device fails.
func (e *Evaluator) Run(workers *backend.Workers, step int, fresh []*rlwe.Ciphertext) ([]*rlwe.Ciphertext, error) {
	if step < 0 || step >= len(e.plan.Steps) {
		return nil, fmt.Errorf("%w: the plan does not have a step %d", ErrPages, step)
	}
	s := &e.plan.Steps[step]
	if err := e.check(s.Layout.Closings, fresh); err != nil {
		return nil, fmt.Errorf("step %d: %w", step, err)
	}
	scope := e.engine.NewScope(workers)
	defer scope.Close()
	registers := make([]backend.Batch, len(fresh)+len(s.Program))
	for i, ct := range fresh {
		registers[i] = scope.Upload([]*rlwe.Ciphertext{ct})
	}
	for _, wave := range waves(len(fresh), s.Program) {
		workers.Each(len(wave), func(i int) {
			registers[len(fresh)+wave[i]] = e.instruction(scope, s.Program[wave[i]], registers)
		})
	}
	out, errs := make([]*rlwe.Ciphertext, len(s.Results)), make([]error, len(s.Results))
	workers.Each(len(out), func(i int) { out[i], errs[i] = e.result(scope, s.Results[i], registers) })
	return out, errors.Join(append(errs, scope.Err())...)
}

func (e *Evaluator) check(closings []refresh.Closing, pages []*rlwe.Ciphertext) error {
	if len(pages) != len(closings) {
		return fmt.Errorf("%w: got %d pages, want %d", ErrPages, len(pages), len(closings))
	}
	for i, ct := range pages {
		if ct == nil || ct.MetaData == nil || ct.Degree() != 1 || !ct.IsNTT || ct.IsMontgomery ||
			ct.Level() != closings[i].Level || ct.Value[0].N() != e.set.CKKS.N() || closings[i].View == refresh.Lanes {
			return fmt.Errorf("%w: page %d has the wrong degree, level or domain", ErrPages, i)
		}
	}
	return nil
}

// waves groups instructions that do not need each other's results.
func waves(fresh int, program []plan.Instruction) (out [][]int) {
	at := make([]int, fresh+len(program)) // the wave that computes a register
	for i, in := range program {
		wave := 0
		for _, t := range in.Terms {
			wave = max(wave, at[t.Register])
		}
		if wave == len(out) {
			out = append(out, nil)
		}
		out[wave] = append(out[wave], i)
		at[fresh+i] = wave + 1
	}
	return out
}

func (e *Evaluator) instruction(scope backend.Scope, in plan.Instruction, registers []backend.Batch) backend.Batch {
	switch in.Op {
	case plan.Multiply:
		x, y := registers[in.Terms[0].Register], registers[in.Terms[1].Register]
		return scope.Rescale(scope.MulRelin(scope.Drop(x, in.Level+1), scope.Drop(y, in.Level+1), e.relin))
	case plan.Weigh:
		terms := make([]backend.Term, len(in.Terms))
		products := make([]backend.Batch, len(in.Terms))
		for k, t := range in.Terms {
			products[k] = e.product(scope, scope.Drop(registers[t.Register], in.Level+1), t.Weights)
			terms[k] = backend.Term{K: 1, X: products[k]}
		}
		sum := products[0]
		if len(terms) > 1 {
			sum = scope.Sum(0, terms...)
			scope.Free(products...)
		}
		return scope.Rescale(sum)
	}
	terms := make([]backend.Term, len(in.Terms))
	for k, t := range in.Terms {
		terms[k] = backend.Term{K: t.K, X: scope.Drop(registers[t.Register], in.Level)}
	}
	return scope.Sum(in.Constant, terms...)
}

// product multiplies a page by weights that are at its level or above.
func (e *Evaluator) product(scope backend.Scope, x backend.Batch, weights int) backend.Batch {
	if e.pages == nil {
		return scope.MulPlain(x, e.weights[weights])
	}
	w := scope.Upload(e.pages[weights : weights+1])
	return scope.MulRelin(x, scope.Drop(w, x.Level()), e.relin)
}

func (e *Evaluator) result(scope backend.Scope, r plan.Result, registers []backend.Batch) (*rlwe.Ciphertext, error) {
	x := registers[r.Register]
	cts, err := scope.Download(x, x.Level())
	if err != nil {
		return nil, err
	}
	if ring := e.set.CKKS.RingQ().AtLevel(x.Level()); r.Bias != plan.NoBias && e.pages == nil {
		ring.Add(cts[0].Value[0], e.biases[r.Bias], cts[0].Value[0])
	} else if r.Bias != plan.NoBias {
		for k, bias := range e.pages[r.Bias].Value {
			ring.Add(cts[0].Value[k], bias, cts[0].Value[k])
		}
	}
	return cts[0], nil
}
