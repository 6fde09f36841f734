package planner

import (
	"cmp"
	"errors"
	"slices"

	"github.com/glomar-network/glomar/fhe/integer"
)

// part is a component that waits for a place in a stage.
type part struct {
	component
	key     string // of its program
	level   uint32
	sources []Source
	raw     bool // it brings results of inferences into canonical form
	oldest  bool // of those that are not raw
	shared  bool // other parts have the same program
	rank    int  // parts of the same owner before it
	alike   int  // parts with the same program
}

// partsOf prepares the components of a stage, which come in event order, in the order in which they are packed.
//
// A program of its own costs whole pages, whoever asks for it, while those who share one share its pages. So after the
// results of inferences and the oldest component, owners take turns, and at each turn the programs that most components
// share come first. However many owners ask for programs of their own, they stand behind the others at every turn.
func (b *builder) partsOf(number uint32, components [][]int32) ([]*part, error) {
	parts, alike, turns := make([]*part, len(components)), map[string]int{}, map[int32]int{}
	oldest := true
	for i, nodes := range components {
		c := b.component(nodes, func(v value) bool { return b.live[v] && b.output(v, int32(number)) })
		level, err := b.level(&c.program)
		if err != nil || level == noLevel {
			return nil, programError(&c.program, errors.Join(err, integer.ErrTooDeep))
		}
		p := &part{component: c, key: c.program.Key(), level: level, sources: make([]Source, len(c.inputs))}
		for j, o := range c.inputs {
			p.sources[j] = b.source(o.value)
		}
		if p.raw = slices.ContainsFunc(nodes, b.isRaw); !p.raw {
			owner := b.nodes[nodes[0]].owner
			p.oldest, oldest = oldest, false
			p.rank = turns[owner]
			turns[owner]++
		}
		alike[p.key]++
		parts[i] = p
	}
	for _, p := range parts {
		p.alike = alike[p.key]
		p.shared = p.alike > 1
	}
	slices.SortStableFunc(parts, func(x, y *part) int {
		return cmp.Or(first(x.raw, y.raw), first(x.oldest, y.oldest), cmp.Compare(x.rank, y.rank),
			cmp.Compare(y.alike, x.alike))
	})
	return parts, nil
}

// first orders what something is true of before what it is not true of.
func first(x, y bool) int {
	switch {
	case x == y:
		return 0
	case x:
		return -1
	}
	return 1
}

// packAll packs parts into a stage and returns those that find no room. Programs that several parts share may take half
// of the stage, and all others the other half; then both fill what is left. So neither keeps the other out.
func (b *builder) packAll(p *packer, number uint32, parts []*part) (deferred [][]int32) {
	var waiting []*part
	for _, next := range parts {
		bound := half
		if next.raw || next.oldest {
			bound = whole
		}
		if !p.hasRoom(b.plan, next, bound) {
			waiting = append(waiting, next)
			continue
		}
		b.pack(p, number, next)
	}
	for _, next := range waiting {
		if !p.hasRoom(b.plan, next, whole) {
			deferred = append(deferred, next.nodes)
			continue
		}
		b.pack(p, number, next)
	}
	return deferred
}
