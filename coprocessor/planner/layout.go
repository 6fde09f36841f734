package planner

import (
	"fmt"

	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	tickets "github.com/glomar-network/glomar/x/threshold/types"
)

// inputLayout is the repack that brings the sealed inputs into pages; nil when the work has none.
func (p *Plan) inputLayout() *tickets.Layout {
	if p.InputStage == nil {
		return nil
	}
	l := &layout{plan: p, Layout: p.emptyLayout(p.InputStage)}
	for i := range p.Inputs {
		in := &p.Inputs[i]
		l.Sources = append(l.Sources, tickets.Source{
			Bundle: in.Bundle[:], BundleIndex: in.Index, Handle: in.Handle.Bytes(),
		})
	}
	for i := range p.InputStage.Placements {
		pl := &p.InputStage.Placements[i]
		if pl.Source.Kind == SourceSealed {
			l.move(pl, pl.Source.Input, 0)
		} else {
			l.constant(pl)
		}
	}
	return &l.Layout
}

// StageLayout is the repack of stage i, 1..len(Stages), on what was decided before. Lanes of inputs that failed their check, and
// of void inferences, stay zero.
func (p *Plan) StageLayout(i int, pr *Progress) (*tickets.Layout, error) {
	if i < 1 || i > len(p.Stages) {
		return nil, fmt.Errorf("%w: it has no stage %d", ErrPlan, i)
	}
	set, err := p.lookupSet()
	if err != nil {
		return nil, err
	}
	worthless := make(map[uint32]bool, len(pr.Bad))
	for _, b := range pr.Bad {
		worthless[b] = true
	}
	stage := &p.Stages[i-1]
	l := &layout{plan: p, Layout: p.emptyLayout(stage), resolve: pr.Resolve, known: make(map[page.Digest]uint32)}
	for k := range stage.Placements {
		pl := &stage.Placements[k]
		switch {
		case pl.Source.Kind == SourceConstant:
			l.constant(pl)
			continue
		case pl.Source.Kind == SourceInput && worthless[pl.Source.Input]:
			continue
		case pl.Source.Kind == SourceInference && pr.IsVoid(pl.Source.Input):
			continue
		}
		place := p.placeOf(set, pl.Source)
		source, err := l.source(place.Page)
		if err != nil {
			return nil, fmt.Errorf("stage %d: %w", i, err)
		}
		l.move(pl, source, place.Slot)
	}
	return &l.Layout, nil
}

// placeOf is where a value lies: an input lies on its input page, a result on its inference's.
func (p *Plan) placeOf(set *params.Set, s Source) Place {
	switch s.Kind {
	case SourceInference:
		lane, lanes := uint32(s.Word), uint32(set.Lanes())
		return Place{PageRef{Stage: firstInference + s.Input, Index: lane / lanes}, lane % lanes * integerLane}
	case SourceInput:
	default:
		return s.Place
	}
	in := &p.Inputs[s.Input]
	offset, _ := laneOffset(in.Bit)
	return Place{PageRef{Stage: InputStage, Index: in.Page}, in.Lane*integerLane + offset}
}

func (p *Plan) emptyLayout(s *Stage) tickets.Layout {
	l := tickets.Layout{FheParams: p.Set, ChainId: p.ChainID}
	for _, level := range s.Levels {
		l.Targets = append(l.Targets, tickets.Target{Level: level})
	}
	return l
}

// layout collects the sources and moves of one repack.
type layout struct {
	tickets.Layout
	plan    *Plan
	resolve func(PageRef) (page.Digest, error)
	known   map[page.Digest]uint32
}

// source returns the index of a page among the layout's sources.
func (l *layout) source(ref PageRef) (uint32, error) {
	digest := ref.Digest
	if ref.Stage != Catalogue {
		var err error
		if digest, err = l.resolve(ref); err != nil {
			return 0, fmt.Errorf("%s: %w", ref, err)
		}
	}
	index, ok := l.known[digest]
	if !ok {
		index = uint32(len(l.Sources))
		l.known[digest] = index
		l.Sources = append(l.Sources, tickets.Source{Page: append([]byte(nil), digest[:]...)})
	}
	return index, nil
}

func (l *layout) move(pl *Placement, source, slot uint32) {
	m := tickets.Move{Source: source, SourceSlot: slot, Target: pl.Target}
	m.TargetSlot, m.Width, m.Fill = pl.span()
	l.Moves = append(l.Moves, m)
}

// constant adds public digits; zero needs none.
func (l *layout) constant(pl *Placement) {
	if pl.Source.Word == 0 {
		return
	}
	c := tickets.Constant{Target: pl.Target, Value: pl.Source.Word}
	c.TargetSlot, c.Width, c.Fill = pl.span()
	l.Constants = append(l.Constants, c)
}

// span is the slots that a placement fills, and whether one slot is repeated over them.
func (pl *Placement) span() (slot, width uint32, fill bool) {
	offset, width := laneOffset(pl.Form == FormBit)
	return pl.Lane*integerLane + offset, width, pl.Form == FormSpread
}
