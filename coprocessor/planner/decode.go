package planner

import (
	"bytes"
	"fmt"
	"math"

	"github.com/glomar-network/glomar/fhe/integer"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/hostchain"
	"github.com/glomar-network/glomar/wire"
	works "github.com/glomar-network/glomar/x/coprocessor/types"
	models "github.com/glomar-network/glomar/x/model/types"
)

// reader reads the types of a plan.
type reader struct{ *wire.Reader }

// list reads a count and so many elements of at least size bytes each.
func list[T any](r *reader, size int, read func() T) []T {
	return wire.List(r.Reader, r.Count(r.Remaining()), size, read)
}

func (r *reader) text() string { return r.String(r.Remaining()) }

func (r *reader) ints() []int {
	return list(r, 1, func() int { return r.Count(math.MaxInt32) })
}

func (r *reader) plan() *Plan {
	p := &Plan{ChainID: r.Uvarint(), Set: r.text()}
	p.Inputs = list(r, 68, func() Input {
		return Input{
			Handle: r.Bytes32(), Bundle: r.Bytes32(),
			Index: r.Uvarint32(), Bit: r.Bool(), Page: r.Uvarint32(), Lane: r.Uvarint32(),
		}
	})
	if r.Bool() {
		s := r.stage()
		p.InputStage = &s
	}
	p.Inferences = list(r, 73, r.inference)
	p.Stages = list(r, 3, r.stage)
	p.Leaves = list(r, 35, func() Leaf { return Leaf{Handle: r.Bytes32(), Bit: r.Bool(), Value: r.source()} })
	p.Zero = r.place()
	p.Failed = list(r, 33, func() Failure {
		return Failure{Handle: r.Bytes32(), Reason: Reason(r.Bounded(uint64(reasonEnd) - 1))}
	})
	p.Asks = list(r, 87, func() (a Ask) {
		r.Fill(a.Requester[:])
		a.Vector, a.Result = r.Bytes32(), r.Bytes32()
		a.ModelID, a.Inputs, a.Outputs = r.Uvarint(), r.Uvarint32(), r.Uvarint32()
		return a
	})
	p.Waiting, p.More, p.Queue = r.Uvarint(), r.Bool(), r.Bytes32()
	return p
}

func (r *reader) inference() (in Inference) {
	in.Inputs = list(r, 64, func() Sealed { return Sealed{Handle: r.Bytes32(), Bundle: r.Bytes32()} })
	in.Results = r.handles()
	in.Model.Plan, in.Model.Script, in.Loads = r.Bytes32(), r.Bytes32(), r.Uvarint32()
	in.Model.Weights = list(r, 32, func() page.Digest { return r.Bytes32() })
	in.ModelID = r.Uvarint()
	in.Model.Openings, in.Model.Inputs, in.Model.Outputs = r.Uvarint32(), r.Uvarint32(), r.Uvarint32()
	in.Model.Digits = list(r, 3, func() *integer.Program {
		p := r.program()
		return &p
	})
	return in
}

func (r *reader) place() Place {
	p := Place{Page: PageRef{Stage: r.Uvarint32(), Index: r.Uvarint32()}}
	if p.Page.Stage == Catalogue {
		p.Page.Digest = r.Bytes32()
	}
	p.Slot = r.Uvarint32()
	return p
}

func (r *reader) source() Source {
	s := Source{Kind: SourceKind(r.Bounded(uint64(sourceEnd) - 1))}
	switch s.Kind {
	case SourcePage:
		s.Place = r.place()
	case SourceConstant:
		s.Word = r.Uvarint()
	case SourceInference:
		s.Input, s.Word = r.Uvarint32(), r.Uvarint()
	default:
		s.Input = r.Uvarint32()
	}
	return s
}

func (r *reader) stage() Stage {
	return Stage{
		Levels: list(r, 1, r.Uvarint32),
		Placements: list(r, 5, func() Placement {
			return Placement{
				Source: r.source(), Target: r.Uvarint32(), Lane: r.Uvarint32(), Form: Form(r.Bounded(uint64(formEnd) - 1)),
			}
		}),
		Groups: list(r, 6, func() Group {
			return Group{
				Lanes: r.Uvarint32(), FirstTarget: r.Uvarint32(), FirstPage: r.Uvarint32(), Program: r.program(),
			}
		}),
	}
}

func (r *reader) program() integer.Program {
	return integer.Program{
		Lane:   integer.Lane(r.Bounded(uint64(integer.Lane256))),
		Inputs: r.Count(math.MaxInt32),
		Instrs: list(r, 3, func() integer.Instr {
			return integer.Instr{Op: integer.Op(r.Bounded(math.MaxUint8)), Args: r.ints(), Out: r.ints()}
		}),
		Outputs: r.ints(),
	}
}

// validate checks every reference of a plan.
func (p *Plan) validate() error {
	set, err := p.lookupSet()
	if err != nil {
		return err
	}
	v := validator{plan: p, set: set}
	if (p.InputStage != nil) != (len(p.Inputs) > 0) {
		return fmt.Errorf("%w: an input stage without inputs, or inputs without an input stage", ErrPlan)
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
	if len(p.Asks) > works.MaxAsks {
		return fmt.Errorf("%w: it asks for %d inferences, at most %d are allowed", ErrPlan, len(p.Asks), works.MaxAsks)
	}
	for i := range p.Leaves {
		l := &p.Leaves[i]
		if i > 0 && bytes.Compare(p.Leaves[i-1].Handle[:], l.Handle[:]) >= 0 {
			return fmt.Errorf("%w: leaf %d out of order", ErrPlan, i)
		}
		_, width := laneOffset(l.Bit)
		if l.Value.Kind > SourceInput || !v.source(&l.Value, width, uint32(len(p.Stages)+1)) {
			return fmt.Errorf("%w: leaf %d has no valid place", ErrPlan, i)
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
			return fmt.Errorf("%w: input %d has no valid place", ErrPlan, i)
		}
	}
	if !v.place(&p.Zero, integerLane, uint32(len(p.Stages)+1)) {
		return fmt.Errorf("%w: its zero has no valid place", ErrPlan)
	}
	return nil
}

func (v *validator) inference(in *Inference) error {
	if len(in.Inputs) == 0 || len(in.Inputs) > models.MaxSecretVectors || in.Loads == 0 && len(in.Inputs) > 1 {
		return fmt.Errorf("%w: number of sealed vectors %d is out of range", ErrPlan, len(in.Inputs))
	}
	if in.Loads > 0 {
		if len(in.Results) > 0 || in.Loads > works.MaxPages || in.Model.Outputs > 0 || len(in.Model.Digits) > 0 ||
			len(in.Model.Weights) > 0 {
			return fmt.Errorf("%w: a loading of %d pages and %d results: it may only make pages of weights",
				ErrPlan, in.Loads, in.Model.Outputs)
		}
		return nil
	}
	if in.Model.Outputs == 0 || in.Model.Outputs > hostchain.MaxInferenceValues ||
		int(in.Model.Outputs) != len(in.Results) {
		return fmt.Errorf("%w: number of results %d is out of range", ErrPlan, in.Model.Outputs)
	}
	if len(in.Model.Digits) == 0 {
		return fmt.Errorf("%w: it has no digit programs", ErrPlan)
	}
	for _, p := range in.Model.Digits {
		if err := p.Validate(); err != nil {
			return fmt.Errorf("%w: %w", ErrPlan, err)
		}
	}
	if first := in.Model.Digits[0]; len(first.Outputs) != 1 {
		return fmt.Errorf("%w: its first digit program makes %d pages, want 1", ErrPlan, len(first.Outputs))
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
			return fmt.Errorf("%w: level %d is out of range", ErrPlan, level)
		}
	}
	for i := range s.Placements {
		pl := &s.Placements[i]
		width := integerLane
		if pl.Form != FormWord {
			width = 1
		}
		if int64(pl.Target) >= int64(len(s.Levels)) || int64(pl.Lane) >= int64(v.set.Lanes()) || !v.source(&pl.Source, width, number) {
			return fmt.Errorf("%w: placement %d is out of range", ErrPlan, i)
		}
		if pl.Source.Kind == SourceConstant && pl.Form != FormWord && pl.Source.Word > 1 {
			return fmt.Errorf("%w: placement %d spreads %d, which is not a bit", ErrPlan, i, pl.Source.Word)
		}
	}
	targets, pages := 0, 0
	for i := range s.Groups {
		g := &s.Groups[i]
		if err := g.Program.Validate(); err != nil {
			return fmt.Errorf("group %d: %w: %w", i, ErrPlan, err)
		}
		if g.Program.Lane != integer.Lane64 {
			return fmt.Errorf("%w: group %d has lanes of %d bits", ErrPlan, i, g.Program.Lane.Bits())
		}
		if int64(g.FirstTarget) != int64(targets) || int64(g.FirstPage) != int64(pages) || int64(g.Lanes) > int64(v.set.Lanes()) {
			return fmt.Errorf("%w: group %d has wrong pages or too many lanes", ErrPlan, i)
		}
		targets, pages = targets+g.Program.Inputs, pages+len(g.Program.Outputs)
	}
	if targets != len(s.Levels) {
		return fmt.Errorf("%w: %d target pages for programs with %d inputs", ErrPlan, len(s.Levels), targets)
	}
	return nil
}
