package planner

import (
	"bytes"
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
	// unfinished are the operations that some stage more would complete.
	unfinished map[uint64]struct{}
}

// Build plans a work: it admits the operations of r to its queue and chooses what the work computes. It fails only for
// a request that does not describe a work (ErrRequest), and then the queue is to be restored. What does not fit stays
// in the queue; what can never be computed is listed in Plan.Failed. Settle takes both out of the queue.
func Build(r Request) (*Plan, error) {
	if err := r.check(); err != nil {
		return nil, err
	}
	r.Queue.Admit(&r)
	turns, err := r.turns()
	if err != nil {
		return nil, err
	}
	limits, zero := r.limits(), map[uint64]Reason{}
	var first []*Waiting
	for _, h := range r.Over {
		if w := r.Queue.defines[h]; w != nil && w.isAsk() && w.Asked {
			zero[w.Number] = ReasonJob
			first = append(first, w)
		}
	}
	for i := range turns {
		first = append(first, turns[i].op)
	}
	asks, refused, more := r.asks(limits, first)
	for _, w := range refused {
		zero[w.Number] = ReasonModel
	}
	first = append(first, refused...)
	taken := r.Queue.take(limits, first)
	b, err := assemble(&r, translate(&r, taken.ops, turns, zero), limits, false)
	if err == nil && !b.complete(turns) {
		// Too many programs for the results of inferences: what is computed from them waits for a stage of its own.
		b, err = assemble(&r, translate(&r, taken.ops, turns, zero), limits, true)
	}
	if err == nil && !b.complete(turns) {
		err = fmt.Errorf("%w: the results of %d inferences do not fit %d stages", ErrPlan, len(turns), limits.Stages)
	}
	if err != nil {
		return nil, err
	}
	b.plan.Asks, b.plan.More = asks, more || taken.left || len(b.unfinished) > 0
	b.seal(r.Queue)
	return b.plan, nil
}

// assemble turns a graph into a plan.
func assemble(r *Request, t *translation, limits Limits, alone bool) (*builder, error) {
	b := &builder{
		scheduler: newScheduler(t), translation: t, lanes: uint32(r.Set.Lanes()), places: make(map[value]Place),
		unfinished: make(map[uint64]struct{}),
		plan: &Plan{
			ChainID: r.ChainID, Set: r.Set.Name, Inputs: t.inputs, Inferences: t.inferences, Failed: t.failed,
		},
	}
	b.alone = alone
	if err := b.inputStage(); err != nil {
		return nil, err
	}
	if err := b.stages(limits.Stages); err != nil {
		return nil, err
	}
	b.constants()
	b.leaves()
	return b, nil
}

// complete says whether every inference has its results: a sealed vector is used in one work.
func (b *builder) complete(turns []turn) bool {
	return !slices.ContainsFunc(turns, func(t turn) bool {
		_, unfinished := b.unfinished[t.op.Number]
		return unfinished
	})
}

// seal states the queue that the plan leaves.
func (b *builder) seal(q *Queue) {
	done, asked := map[uint64]struct{}{}, map[uint64]struct{}{}
	for i := range b.plan.Leaves {
		done[q.defines[b.plan.Leaves[i].Handle].Number] = struct{}{}
	}
	for _, f := range b.plan.Failed {
		done[q.defines[f.Handle].Number] = struct{}{}
	}
	for i := range b.plan.Asks {
		asked[q.defines[b.plan.Asks[i].Result].Number] = struct{}{}
	}
	b.plan.Waiting, b.plan.Queue = uint64(q.Len()-len(done)), q.root(done, asked)
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

// stages fills one stage after the other until every live node has one, or there are as many as a work may have.
func (b *builder) stages(most int) error {
	candidates := b.initial()
	for number := uint32(1); len(candidates) > 0 && number <= uint32(most); number++ {
		parts, left, err := b.fill(int32(number), candidates)
		if err != nil {
			return err
		}
		p := newPacker(&Stage{}, b.lanes)
		ordered, err := b.partsOf(number, parts)
		if err != nil {
			return err
		}
		deferred := b.packAll(p, number, ordered)
		left = append(left, b.withdraw(deferred)...)
		left = slices.DeleteFunc(left, func(id int32) bool { return !b.available(id) })
		slices.Sort(left)
		candidates = slices.Compact(left)
		b.plan.Stages = append(b.plan.Stages, *p.stage)
	}
	return nil
}

// pack adds a component to the stage, which has room for it.
func (b *builder) pack(p *packer, number uint32, next *part) {
	g, lane := p.instance(&next.program, next.level)
	for i, o := range next.inputs {
		p.place(next.sources[i], g.FirstTarget+uint32(i), lane, o.form)
	}
	for i, v := range next.outputs {
		b.places[v] = b.placeAt(number, g.FirstPage+uint32(i), lane, b.isBit(v))
	}
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
			b.unfinished[bound.op] = struct{}{}
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
const integerLane = uint32(integer.Lane64)

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
