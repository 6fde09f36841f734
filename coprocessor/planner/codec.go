package planner

import (
	"fmt"

	"github.com/glomar-network/glomar/fhe/integer"
	"github.com/glomar-network/glomar/wire"
)

// magic starts every encoded plan, and so separates the plan's digest from every other hash.
const magic = "glomar/plan/v3"

// Encode returns the plan's canonical bytes: the magic, then every field in the order of the types, integers and
// lengths as minimal unsigned varints, digests and handles raw.
func (p *Plan) Encode() []byte {
	w := &writer{b: []byte(magic)}
	w.uint(p.ChainID)
	w.text(p.Set)
	w.uint(uint64(len(p.Inputs)))
	for i := range p.Inputs {
		in := &p.Inputs[i]
		w.b = append(append(w.b, in.Handle[:]...), in.Bundle[:]...)
		w.uint(uint64(in.Index), flag(in.Bit), uint64(in.Page), uint64(in.Lane))
	}
	w.uint(flag(p.InputStage != nil))
	if p.InputStage != nil {
		w.stage(p.InputStage)
	}
	w.uint(uint64(len(p.Inferences)))
	for i := range p.Inferences {
		w.inference(&p.Inferences[i])
	}
	w.uint(uint64(len(p.Stages)))
	for i := range p.Stages {
		w.stage(&p.Stages[i])
	}
	w.uint(uint64(len(p.Leaves)))
	for i := range p.Leaves {
		w.b = append(w.b, p.Leaves[i].Handle[:]...)
		w.uint(flag(p.Leaves[i].Bit))
		w.source(&p.Leaves[i].Value)
	}
	w.place(&p.Zero)
	w.uint(uint64(len(p.Failed)))
	for _, f := range p.Failed {
		w.b = append(w.b, f.Handle[:]...)
		w.uint(uint64(f.Reason))
	}
	w.uint(uint64(len(p.Asks)))
	for i := range p.Asks {
		a := &p.Asks[i]
		w.b = append(append(append(w.b, a.Requester[:]...), a.Vector[:]...), a.Result[:]...)
		w.uint(a.ModelID, uint64(a.Inputs), uint64(a.Outputs))
	}
	w.uint(p.Waiting, flag(p.More))
	return append(w.b, p.Queue[:]...)
}

type writer struct{ b []byte }

func flag(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}

func (w *writer) uint(values ...uint64) { w.b = wire.AppendUvarint(w.b, values...) }

func (w *writer) text(s string) { w.b = wire.AppendBlock(w.b, s) }

func (w *writer) ints(values []int) {
	w.b = wire.AppendCount(wire.AppendCount(w.b, len(values)), values...)
}

func (w *writer) place(p *Place) {
	w.uint(uint64(p.Page.Stage), uint64(p.Page.Index))
	if p.Page.Stage == Catalogue {
		w.b = append(w.b, p.Page.Digest[:]...)
	}
	w.uint(uint64(p.Slot))
}

func (w *writer) source(s *Source) {
	w.uint(uint64(s.Kind))
	switch s.Kind {
	case SourcePage:
		w.place(&s.Place)
	case SourceConstant:
		w.uint(s.Word)
	case SourceInference:
		w.uint(uint64(s.Input), s.Word)
	default:
		w.uint(uint64(s.Input))
	}
}

func (w *writer) inference(in *Inference) {
	w.uint(uint64(len(in.Inputs)))
	for _, sealed := range in.Inputs {
		w.b = append(append(w.b, sealed.Handle[:]...), sealed.Bundle[:]...)
	}
	w.handles(in.Results)
	w.b = append(append(w.b, in.Model.Plan[:]...), in.Model.Script[:]...)
	w.uint(uint64(in.Loads), uint64(len(in.Model.Weights)))
	for _, d := range in.Model.Weights {
		w.b = append(w.b, d[:]...)
	}
	w.uint(in.ModelID, uint64(in.Model.Openings), uint64(in.Model.Inputs), uint64(in.Model.Outputs), uint64(len(in.Model.Digits)))
	for _, p := range in.Model.Digits {
		w.program(p)
	}
}

func (w *writer) stage(s *Stage) {
	w.uint(uint64(len(s.Levels)))
	for _, l := range s.Levels {
		w.uint(uint64(l))
	}
	w.uint(uint64(len(s.Placements)))
	for i := range s.Placements {
		pl := &s.Placements[i]
		w.source(&pl.Source)
		w.uint(uint64(pl.Target), uint64(pl.Lane), uint64(pl.Form))
	}
	w.uint(uint64(len(s.Groups)))
	for i := range s.Groups {
		g := &s.Groups[i]
		w.uint(uint64(g.Lanes), uint64(g.FirstTarget), uint64(g.FirstPage))
		w.program(&g.Program)
	}
}

func (w *writer) program(p *integer.Program) {
	w.uint(uint64(p.Lane), uint64(p.Inputs), uint64(len(p.Instrs)))
	for _, in := range p.Instrs {
		w.uint(uint64(in.Op))
		w.ints(in.Args)
		w.ints(in.Out)
	}
	w.ints(p.Outputs)
}

// Decode accepts only Encode's output: Encode writes a decoded plan with the same bytes. The references of a decoded
// plan's stages, layouts and leaves are in range. Errors wrap ErrPlan.
func Decode(data []byte) (*Plan, error) {
	r := &reader{wire.NewReader(data)}
	r.Expect(magic)
	p := r.plan()
	if err := r.End(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrPlan, err)
	}
	if err := p.validate(); err != nil {
		return nil, err
	}
	return p, nil
}
