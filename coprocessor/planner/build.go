package planner

import (
	"bytes"
	"errors"
	"fmt"
	"slices"

	"github.com/glomar-network/glomar/fhe/integer"
)

// builder turns a scheduled graph into a plan.
type builder struct {
	*scheduler
	translation *translation
	plan        *Plan
	lanes       uint32
	places      map[value]Place // of results and public values
}

// Build plans a work. It fails only for a request that does not describe a work (ErrRequest). What cannot be computed
// is listed in Plan.Unsupported.
func Build(r Request) (*Plan, error) {
	if err := r.check(); err != nil {
		return nil, err
	}
	t := translate(&r)
	b := &builder{
		scheduler: newScheduler(t), translation: t, lanes: uint32(r.Set.Lanes()), places: make(map[value]Place),
		plan: &Plan{ChainID: r.ChainID, Set: r.Set.Name, Inputs: t.inputs, Inferences: t.inferences, Unsupported: t.unsupported},
	}
	if err := b.inputStage(); err != nil {
		return nil, err
	}
	if err := b.stages(); err != nil {
		return nil, err
	}
	b.constants()
	b.leaves()
	return b.plan, nil
}

// inputStage gives every input a lane: integers first, then booleans, on pages of their own.
func (b *builder) inputStage() error {
	if len(b.plan.Inputs) == 0 {
		return nil
	}
	p := newPacker(&Stage{}, b.lanes)
	for _, bit := range []bool{false, true} {
		program := rangeProgram(bit)
		level, err := inputLevel(b.set, &program)
		if err != nil {
			return programError(&program, err)
		}
		form := FormWord
		if bit {
			form = FormBit
		}
		for i := range b.plan.Inputs {
			in := &b.plan.Inputs[i]
			if in.Bit != bit {
				continue
			}
			g, lane := p.instance(&program, level)
			in.Page, in.Lane = g.FirstPage, lane
			p.place(Source{Kind: SourceSealed, Input: uint32(i)}, g.FirstTarget, lane, form)
		}
	}
	b.plan.InputStage = p.stage
	return nil
}

// stages fills one stage after the other until every live node has one.
func (b *builder) stages() error {
	candidates := b.initial()
	for number := uint32(1); len(candidates) > 0 && number <= maxStages; number++ {
		parts, left, err := b.fill(int32(number), candidates)
		if err != nil {
			return err
		}
		p := newPacker(&Stage{}, b.lanes)
		var deferred [][]int32
		for _, nodes := range parts {
			ok, err := b.pack(p, number, nodes)
			if err != nil {
				return err
			}
			if !ok {
				deferred = append(deferred, nodes)
			}
		}
		left = append(left, b.withdraw(deferred)...)
		left = slices.DeleteFunc(left, func(id int32) bool { return !b.available(id) })
		slices.Sort(left)
		candidates = slices.Compact(left)
		b.plan.Stages = append(b.plan.Stages, *p.stage)
	}
	return nil
}

// pack adds a component to the stage, unless the stage has no room for it.
func (b *builder) pack(p *packer, number uint32, nodes []int32) (bool, error) {
	c := b.component(nodes, func(v value) bool { return b.live[v] && b.output(v, int32(number)) })
	level, err := b.level(&c.program)
	if err != nil || level == noLevel {
		return false, programError(&c.program, errors.Join(err, integer.ErrTooDeep))
	}
	sources := make([]Source, len(c.inputs))
	for i, o := range c.inputs {
		sources[i] = b.source(o.value)
	}
	if !p.hasRoom(b.plan, &c.program, sources) {
		return false, nil
	}
	g, lane := p.instance(&c.program, level)
	for i, o := range c.inputs {
		p.place(sources[i], g.FirstTarget+uint32(i), lane, o.form)
	}
	for i, v := range c.outputs {
		b.places[v] = b.placeAt(number, g.FirstPage+uint32(i), lane, b.isBit(v))
	}
	return true, nil
}

func (b *builder) placeAt(stage, index, lane uint32, bit bool) Place {
	offset, _ := laneOffset(bit)
	return Place{PageRef{Stage: stage, Index: index}, lane*integerLane + offset}
}

// source is where a component finds an operand.
func (b *builder) source(v value) Source {
	info := b.values[v]
	switch info.kind {
	case kindConstant:
		return Source{Kind: SourceConstant, Word: info.word}
	case kindInput:
		return Source{Kind: SourceInput, Input: uint32(info.index)}
	case kindLeaf:
		l := b.translation.leaves[info.index]
		return Source{Place: Place{PageRef{Stage: Catalogue, Digest: l.Page}, l.Slot}}
	case kindRaw:
		return Source{Kind: SourceInference, Input: uint32(info.index), Word: info.word}
	}
	return Source{Place: b.places[v]}
}

func (b *builder) leaves() {
	for _, bound := range b.translation.bindings {
		info := b.translation.values[bound.value]
		if info.kind == kindResult && b.stage[info.index] == unscheduled {
			b.plan.Unsupported = append(b.plan.Unsupported, Unsupported{bound.handle, "the work is too deep"})
			continue
		}
		leaf := Leaf{Handle: bound.handle, Bit: info.bit}
		if place, ok := b.places[bound.value]; ok {
			leaf.Value = Source{Place: place}
		} else {
			leaf.Value = b.source(bound.value)
		}
		b.plan.Leaves = append(b.plan.Leaves, leaf)
	}
	slices.SortFunc(b.plan.Leaves, func(x, y Leaf) int { return bytes.Compare(x.Handle[:], y.Handle[:]) })
}

// integerLane is the slots of a lane.
const integerLane = uint32(integer.ResultSlot + 1)

// String names a page for logs and errors.
func (r PageRef) String() string {
	switch {
	case r.Stage == Catalogue:
		return fmt.Sprintf("page %s", r.Digest)
	case r.Stage >= firstInference:
		return fmt.Sprintf("page %d of inference %d", r.Index, r.Stage-firstInference)
	}
	return fmt.Sprintf("page %d of stage %d", r.Index, r.Stage)
}
