package plan

import (
	"fmt"
	"math"

	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/inference/onnx"
	"github.com/glomar-network/glomar/threshold/inference"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/shares"
)

// Limits of a plan. They bound the work and memory that a plan can ask for.
const (
	MaxSteps        = inference.MaxSteps
	MaxResults      = inference.MaxResults // of a step
	MaxInstructions = 1 << 12              // of a step
	MaxTerms        = 1 << 8               // of an instruction
	MaxWeights      = 1 << 13
	MaxLoaded       = 1 << 9 // pages of secret weights, some hundred kilobytes each
	maxName         = 1 << 10
	maxWeight       = 1 << 61
)

// Sets returns the parameter sets that the plan names.
func (p *Plan) Sets() (*params.CKKSSet, *params.Set, error) {
	set, err := params.LookupCKKS(p.Set)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	integers, err := params.Lookup(p.Integers)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	return set, integers, nil
}

// Check reports whether a plan can be run: signers answer every layout, every index is in range, and every level and
// view fits. It cannot see whether bounds are true: that is the compiler's promise. Errors wrap ErrMalformed.
func (p *Plan) Check() error {
	set, integers, err := p.Sets()
	if err != nil {
		return err
	}
	if p.Threshold < 1 || p.Threshold > params.MaxSigners {
		return fmt.Errorf("%w: an active set of %d signers", ErrMalformed, p.Threshold)
	}
	if err := checkName(p.Model); err != nil {
		return fmt.Errorf("%w: model: %w", ErrMalformed, err)
	}
	for i := range p.Steps {
		if err := checkName(p.Steps[i].Name); err != nil {
			return fmt.Errorf("%w: step %d: %w", ErrMalformed, i, err)
		}
	}
	if len(p.Steps) == 0 || len(p.Steps) > MaxSteps || len(p.Weights) > MaxWeights {
		return fmt.Errorf("%w: %d steps and %d polynomials, want 1 to %d steps and at most %d polynomials",
			ErrMalformed, len(p.Steps), len(p.Weights), MaxSteps, MaxWeights)
	}
	if err := p.Input.check(); err != nil {
		return err
	}
	if err := p.Provenance.check(); err != nil {
		return err
	}
	for i, w := range p.Weights {
		if err := w.check(set.CKKS.N()); err != nil {
			return fmt.Errorf("%w: polynomial %d: %w", ErrMalformed, i, err)
		}
	}
	c := checker{plan: p, set: set, committee: refresh.Committee{Set: set, Integers: integers, Ticket: shares.TicketContext{Threshold: p.Threshold}}}
	if err := c.weights(); err != nil {
		return err
	}
	for i := range p.Steps {
		if err := c.step(i); err != nil {
			return fmt.Errorf("%w: step %d (%s): %w", ErrMalformed, i, p.Steps[i].Name, err)
		}
	}
	if err := p.Script().CheckOpened(set); err != nil {
		return fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	return p.checkOutput(integers.Lanes())
}

// checkName refuses a name that could control a terminal or forge log lines when it is shown.
func checkName(name string) error {
	if len(name) > maxName || name != onnx.Printable(name) {
		return fmt.Errorf("a name of %d bytes, want at most %d printable bytes", len(name), maxName)
	}
	return nil
}

func (in Input) check() error {
	if err := in.Format.ValidateInput(); err != nil {
		return fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	if !(in.Scale > 0) || math.IsInf(in.Scale, 0) {
		return fmt.Errorf("%w: an input scale of %g, want a positive finite number", ErrMalformed, in.Scale)
	}
	return nil
}

func (p Polynomial) check(degree int) error {
	last := int32(-1)
	for _, c := range p {
		if c.Index <= last || int(c.Index) >= degree || c.Value == 0 || c.Value >= maxWeight || c.Value <= -maxWeight {
			return fmt.Errorf("coefficient %d of X^%d, after X^%d: "+
				"want rising powers and values that are not 0 or too large", c.Value, c.Index, last)
		}
		last = c.Index
	}
	return nil
}

// page describes the page that a register or a result holds.
type page struct {
	view  refresh.View
	level int
}

type checker struct {
	plan      *Plan
	set       *params.CKKSSet
	committee refresh.Committee
	loaded    []page   // weights of a private plan
	results   [][]page // of the steps so far
}

// weights checks the pages of weights of a private plan.
func (c *checker) weights() error {
	l := c.plan.Loading
	if l == nil {
		return nil
	}
	if len(c.plan.Weights) > 0 {
		return fmt.Errorf("%w: a private plan contains weights", ErrMalformed)
	}
	if err := l.check(c.committee); err != nil {
		return err
	}
	for _, k := range l.Closings() {
		c.loaded = append(c.loaded, page{k.View, k.Level})
	}
	return nil
}

// isWeights reports whether a page at the given level can be multiplied by the weights of an index, or have them added.
func (c *checker) isWeights(index, level int, view refresh.View) bool {
	if c.plan.Loading == nil {
		return index >= 0 && index < len(c.plan.Weights)
	}
	return index >= 0 && index < len(c.loaded) && c.loaded[index].view == view && c.loaded[index].level >= level
}

func (c *checker) step(i int) error {
	s := &c.plan.Steps[i]
	if len(s.Program) > MaxInstructions || len(s.Results) > MaxResults || len(s.Sources) != len(s.Layout.Openings) {
		return fmt.Errorf("%d sources, %d instructions and %d results", len(s.Sources), len(s.Program), len(s.Results))
	}
	if err := c.committee.Validate(&s.Layout); err != nil {
		return err
	}
	for k, from := range s.Sources {
		if err := c.source(from, s.Layout.Openings[k]); err != nil {
			return fmt.Errorf("source %d: %w", k, err)
		}
	}
	var registers []page
	for _, k := range s.Layout.Closings {
		registers = append(registers, page{k.View, k.Level})
	}
	for k, in := range s.Program {
		r, err := c.instruction(in, registers)
		if err != nil {
			return fmt.Errorf("instruction %d: %w", k, err)
		}
		registers = append(registers, r)
	}
	var results []page
	for k, r := range s.Results {
		if r.Register < 0 || r.Register >= len(registers) || registers[r.Register].view == refresh.Lanes {
			return fmt.Errorf("result %d: no page in register %d", k, r.Register)
		}
		if from := registers[r.Register]; r.Bias != NoBias && !c.isWeights(r.Bias, from.level, from.view) {
			return fmt.Errorf("result %d: register %d cannot take bias %d", k, r.Register, r.Bias)
		}
		results = append(results, registers[r.Register])
	}
	c.results = append(c.results, results)
	return nil
}

func (c *checker) source(from Source, o refresh.Opening) error {
	if from.Step == FromInput {
		if from.Result != 0 || o.View != refresh.Input || o.Length != c.plan.Input.Format.Length {
			return fmt.Errorf("does not match the input of %d numbers", c.plan.Input.Format.Length)
		}
		return nil
	}
	if from.Step < 0 || from.Step >= len(c.results) || from.Result < 0 || from.Result >= len(c.results[from.Step]) {
		return fmt.Errorf("there is no result %d of step %d, or the step comes later", from.Result, from.Step)
	}
	if r := c.results[from.Step][from.Result]; r.view != o.View || r.level < o.Level {
		return fmt.Errorf("result %d of step %d has view %d at level %d, but is opened with view %d at level %d",
			from.Result, from.Step, r.view, r.level, o.View, o.Level)
	}
	return nil
}

func (c *checker) instruction(in Instruction, registers []page) (page, error) {
	above := 1
	if in.Op == Combine {
		above = 0
	}
	if len(in.Terms) == 0 || len(in.Terms) > MaxTerms || in.Level < 0 || in.Level+above > c.set.MaxLevel() || in.Op != Combine && in.Constant != 0 {
		return page{}, fmt.Errorf("%d terms and a result at level %d: out of range", len(in.Terms), in.Level)
	}
	var view refresh.View
	for k, t := range in.Terms {
		if t.Register < 0 || t.Register >= len(registers) {
			return page{}, fmt.Errorf("register %d does not exist yet", t.Register)
		}
		r := registers[t.Register]
		if k == 0 {
			view = r.view
		}
		if r.view != view || r.view == refresh.Lanes || r.level < in.Level+above {
			return page{}, fmt.Errorf("register %d has view %d and level %d, which does not fit a result at level %d",
				t.Register, r.view, r.level, in.Level)
		}
		if in.Op == Weigh && !c.isWeights(t.Weights, in.Level+1, view) || in.Op != Weigh && t.Weights != 0 || in.Op != Combine && t.K != 0 {
			return page{}, fmt.Errorf("term %d: factor %d and weights %d do not fit the operation", k, t.K, t.Weights)
		}
	}
	switch in.Op {
	case Combine, Weigh:
	case Multiply:
		if len(in.Terms) != 2 || view != refresh.Slots {
			return page{}, fmt.Errorf("a product of %d registers of view %d, want two registers of slots",
				len(in.Terms), view)
		}
	default:
		return page{}, fmt.Errorf("unknown operation %d", in.Op)
	}
	return page{view, in.Level}, nil
}

// checkOutput checks that the last step, and no other, closes the pages that Output describes.
func (p *Plan) checkOutput(lanes int) error {
	o, last := p.Output, len(p.Steps)-1
	if o.Length < 1 || o.Length > lanes*refresh.MaxClosings || o.Fraction < 1 || o.Fraction > 30 || o.Parts < 1 || !(o.Magnitude >= 0) || !(o.Error >= 0) ||
		!(o.Magnitude*math.Exp2(float64(o.Fraction)) < 1<<62) || math.IsInf(o.Error, 0) {
		return fmt.Errorf("%w: %d outputs of up to %g with %d fraction bits in %d parts", ErrMalformed, o.Length, o.Magnitude, o.Fraction, o.Parts)
	}
	for i, s := range p.Steps {
		for _, k := range s.Layout.Closings {
			if (k.View == refresh.Lanes) != (i == last) {
				return fmt.Errorf("%w: step %d (%s): only the last step may close lanes", ErrMalformed, i, s.Name)
			}
		}
	}
	closings := p.Steps[last].Layout.Closings
	if len(closings) != ceil(o.Length, lanes)*o.Parts || len(p.Steps[last].Program) != 0 || len(p.Steps[last].Results) != 0 {
		return fmt.Errorf("%w: the last step closes %d pages for %d outputs in %d parts", ErrMalformed, len(closings), o.Length, o.Parts)
	}
	for k, closing := range closings {
		var offset uint64
		if closing.Part == 0 {
			offset = Origin
		}
		if closing.Part != k%o.Parts || closing.Parts != o.Parts || closing.Offset != offset {
			return fmt.Errorf("%w: closing %d of the last step is part %d of %d, which does not fit the output",
				ErrMalformed, k, closing.Part, closing.Parts)
		}
	}
	return nil
}
