package planner

import (
	"bytes"
	"fmt"

	"github.com/glomar-network/glomar/fhe/integer"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/hostchain"
	works "github.com/glomar-network/glomar/x/coprocessor/types"
	models "github.com/glomar-network/glomar/x/model/types"
)

func (r *reader) plan() *Plan {
	p := &Plan{ChainID: r.uint(), Set: r.text()}
	for range r.count(68) {
		p.Inputs = append(p.Inputs, Input{
			Handle: r.raw32(), Bundle: r.raw32(), Index: r.uint32(), Bit: r.bool(), Page: r.uint32(), Lane: r.uint32(),
		})
	}
	if r.bool() {
		s := r.stage()
		p.InputStage = &s
	}
	for range r.count(124) {
		p.Inferences = append(p.Inferences, r.inference())
	}
	for range r.count(3) {
		p.Stages = append(p.Stages, r.stage())
	}
	for range r.count(35) {
		p.Leaves = append(p.Leaves, Leaf{Handle: r.raw32(), Bit: r.bool(), Value: r.source()})
	}
	p.Zero = r.place()
	for range r.count(33) {
		p.Unsupported = append(p.Unsupported, Unsupported{Handle: r.raw32(), Reason: r.text()})
	}
	return p
}

func (r *reader) inference() Inference {
	var in Inference
	for range r.count(64) {
		in.Inputs = append(in.Inputs, Sealed{Handle: r.raw32(), Bundle: r.raw32()})
	}
	in.Result, in.Requester = r.raw32(), r.address()
	in.Model.Plan, in.Model.Script, in.Loads = r.raw32(), r.raw32(), r.uint32()
	for range r.count(32) {
		in.Model.Weights = append(in.Model.Weights, r.raw32())
	}
	in.ModelID = r.uint()
	in.Model.Openings, in.Model.Inputs, in.Model.Outputs = r.uint32(), r.uint32(), r.uint32()
	for range r.count(3) {
		p := r.program()
		in.Model.Digits = append(in.Model.Digits, &p)
	}
	return in
}

func (r *reader) place() Place {
	p := Place{Page: PageRef{Stage: r.uint32(), Index: r.uint32()}}
	if p.Page.Stage == Catalogue {
		p.Page.Digest = r.raw32()
	}
	p.Slot = r.uint32()
	return p
}

func (r *reader) source() Source {
	kind := r.uint()
	if kind >= uint64(sourceEnd) {
		r.fail("unknown source %d", kind)
		return Source{}
	}
	s := Source{Kind: SourceKind(kind)}
	switch s.Kind {
	case SourcePage:
		s.Place = r.place()
	case SourceConstant:
		s.Word = r.uint()
	case SourceInference:
		s.Input, s.Word = r.uint32(), r.uint()
	default:
		s.Input = r.uint32()
	}
	return s
}

func (r *reader) stage() Stage {
	var s Stage
	for range r.count(1) {
		s.Levels = append(s.Levels, r.uint32())
	}
	for range r.count(5) {
		pl := Placement{Source: r.source(), Target: r.uint32(), Lane: r.uint32()}
		form := r.uint()
		if form >= uint64(formEnd) {
			r.fail("unknown form %d", form)
		}
		pl.Form = Form(form)
		s.Placements = append(s.Placements, pl)
	}
	for range r.count(6) {
		s.Groups = append(s.Groups, Group{
			Lanes: r.uint32(), FirstTarget: r.uint32(), FirstPage: r.uint32(), Program: r.program(),
		})
	}
	return s
}

func (r *reader) program() integer.Program {
	p := integer.Program{Inputs: r.small()}
	for range r.count(3) {
		op := r.uint()
		if op > 255 {
			r.fail("unknown operation %d", op)
		}
		p.Instrs = append(p.Instrs, integer.Instr{Op: integer.Op(op), Args: r.ints(), Out: r.ints()})
	}
	p.Outputs = r.ints()
	return p
}

// validate checks every reference of a plan.
func (p *Plan) validate() error {
	set, err := p.lookupSet()
	if err != nil {
		return err
	}
	v := validator{plan: p, set: set}
	if (p.InputStage != nil) != (len(p.Inputs) > 0) {
		return fmt.Errorf("%w: an input stage without inputs, or the reverse", ErrPlan)
	}
	if p.InputStage != nil {
		if err := v.inputs(); err != nil {
			return err
		}
	}
	if len(p.Inferences) > maxInferences {
		return fmt.Errorf("%w: %d inferences, at most %d are allowed", ErrPlan, len(p.Inferences), maxInferences)
	}
	for i := range p.Inferences {
		if err := v.inference(&p.Inferences[i]); err != nil {
			return fmt.Errorf("inference %d: %w", i, err)
		}
	}
	for i := range p.Stages {
		if err := v.stage(uint32(i+1), &p.Stages[i]); err != nil {
			return fmt.Errorf("stage %d: %w", i+1, err)
		}
	}
	for i := range p.Leaves {
		l := &p.Leaves[i]
		if i > 0 && bytes.Compare(p.Leaves[i-1].Handle[:], l.Handle[:]) >= 0 {
			return fmt.Errorf("%w: leaf %d out of order", ErrPlan, i)
		}
		_, width := laneOffset(l.Bit)
		if l.Value.Kind > SourceInput || !v.source(&l.Value, width, uint32(len(p.Stages)+1)) {
			return fmt.Errorf("%w: leaf %d points nowhere", ErrPlan, i)
		}
	}
	return nil
}

type validator struct {
	plan *Plan
	set  *params.Set
}

func (v *validator) inputs() error {
	p := v.plan
	if err := v.stage(InputStage, p.InputStage); err != nil {
		return fmt.Errorf("input stage: %w", err)
	}
	for i := range p.Inputs {
		in := &p.Inputs[i]
		page, ok := p.checkPage(in)
		if !ok || int64(page) >= int64(p.InputStage.Pages()) || int64(in.Lane) >= int64(v.set.Lanes()) {
			return fmt.Errorf("%w: input %d lies nowhere", ErrPlan, i)
		}
	}
	if !v.place(&p.Zero, integerLane, uint32(len(p.Stages)+1)) {
		return fmt.Errorf("%w: it has no zero", ErrPlan)
	}
	return nil
}

func (v *validator) inference(in *Inference) error {
	if len(in.Inputs) == 0 || len(in.Inputs) > models.MaxSecretVectors || in.Loads == 0 && len(in.Inputs) > 1 {
		return fmt.Errorf("%w: %d sealed vectors", ErrPlan, len(in.Inputs))
	}
	if in.Loads > 0 {
		if in.Loads > works.MaxPages || in.Model.Outputs > 0 || len(in.Model.Digits) > 0 || len(in.Model.Weights) > 0 {
			return fmt.Errorf("%w: a loading of %d pages with %d results", ErrPlan, in.Loads, in.Model.Outputs)
		}
		return nil
	}
	if in.Model.Outputs == 0 || in.Model.Outputs > hostchain.MaxInferenceValues {
		return fmt.Errorf("%w: %d results", ErrPlan, in.Model.Outputs)
	}
	if len(in.Model.Digits) == 0 {
		return fmt.Errorf("%w: no programs for its digits", ErrPlan)
	}
	for _, p := range in.Model.Digits {
		if err := p.Validate(); err != nil {
			return fmt.Errorf("%w: %w", ErrPlan, err)
		}
	}
	if first := in.Model.Digits[0]; len(first.Outputs) != 1 {
		return fmt.Errorf("%w: digits on %d pages", ErrPlan, len(first.Outputs))
	}
	return nil
}

// place says whether a value of that width may lie there, on a page made before the stage.
func (v *validator) place(p *Place, width, before uint32) bool {
	if uint64(p.Slot)+uint64(width) > uint64(v.set.Slots()) {
		return false
	}
	if p.Page.Stage == Catalogue {
		return p.Page.Index == 0
	}
	s, err := v.plan.stage(p.Page.Stage)
	return err == nil && p.Page.Stage < before && int64(p.Page.Index) < int64(s.Pages())
}

func (v *validator) source(s *Source, width, before uint32) bool {
	switch s.Kind {
	case SourcePage:
		return v.place(&s.Place, width, before)
	case SourceConstant:
		return true
	case SourceInference:
		return before != InputStage && int64(s.Input) < int64(len(v.plan.Inferences)) && s.Word < uint64(v.plan.Inferences[s.Input].Model.Outputs)
	}
	return int64(s.Input) < int64(len(v.plan.Inputs)) && (s.Kind == SourceSealed) == (before == InputStage)
}

func (v *validator) stage(number uint32, s *Stage) error {
	for _, level := range s.Levels {
		if int64(level) < int64(v.set.OpenLevel) || int64(level) > int64(v.set.MaxLevel()) {
			return fmt.Errorf("%w: level %d", ErrPlan, level)
		}
	}
	for i := range s.Placements {
		pl := &s.Placements[i]
		width := integerLane
		if pl.Form != FormWord {
			width = 1
		}
		if int64(pl.Target) >= int64(len(s.Levels)) || int64(pl.Lane) >= int64(v.set.Lanes()) || !v.source(&pl.Source, width, number) {
			return fmt.Errorf("%w: placement %d", ErrPlan, i)
		}
		if pl.Source.Kind == SourceConstant && pl.Form != FormWord && pl.Source.Word > 1 {
			return fmt.Errorf("%w: placement %d spreads %d", ErrPlan, i, pl.Source.Word)
		}
	}
	targets, pages := 0, 0
	for i := range s.Groups {
		g := &s.Groups[i]
		if err := g.Program.Validate(); err != nil {
			return fmt.Errorf("group %d: %w: %w", i, ErrPlan, err)
		}
		if int64(g.FirstTarget) != int64(targets) || int64(g.FirstPage) != int64(pages) || int64(g.Lanes) > int64(v.set.Lanes()) {
			return fmt.Errorf("%w: group %d", ErrPlan, i)
		}
		targets, pages = targets+g.Program.Inputs, pages+len(g.Program.Outputs)
	}
	if targets != len(s.Levels) {
		return fmt.Errorf("%w: %d target pages for programs with %d inputs", ErrPlan, len(s.Levels), targets)
	}
	return nil
}
