package planner

import (
	"cmp"
	"container/heap"
	"errors"
	"fmt"
	"slices"

	"github.com/glomar-network/glomar/fhe/integer"
	"github.com/glomar-network/glomar/fhe/params"
)

// Limits of one stage. A ticket's share blob carries one opening per source page and one assembly per target page.
const (
	// MaxTargets bounds the pages assembled for a stage.
	MaxTargets = 32
	// MaxSources bounds the pages a stage opens.
	MaxSources = 128
	// MaxPages bounds the pages a stage makes final.
	MaxPages = 64
	// maxInputPages and maxConstantPages bound what a first stage carries besides.
	maxInputPages    = 128
	maxConstantPages = 64
	// maxNodes bounds the operations that share a program: beyond it, one page of few lanes would cost what a full
	// one does, while in the next stage they can share pages with others.
	maxNodes = 24
	// unscheduled marks a node that has no stage yet.
	unscheduled = -1
)

// scheduler cuts the graph into stages: each takes, in event order, every operation whose operands are there and that
// still fits the depth and noise its component is allowed.
type scheduler struct {
	*graph
	set   *params.Set
	bound []bool    // by value: a handle or a later stage may need it
	live  []bool    // by value
	users [][]int32 // by value: live nodes
	stage []int32   // by node
	// parts are the components of the stage being filled, by root node; root is by node.
	parts map[int32][]int32
	root  map[int32]int32
	ready nodeHeap
	// levels remembers input levels by program. A program that does not fit has noLevel.
	levels map[string]uint32
	// alone says that the results of inferences share no program with what is computed from them.
	alone bool
}

const noLevel = 0

// nodeHeap yields node indices in ascending order, which is event order.
type nodeHeap []int32

func (h nodeHeap) Len() int           { return len(h) }
func (h nodeHeap) Less(i, j int) bool { return h[i] < h[j] }
func (h nodeHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *nodeHeap) Push(x any)        { *h = append(*h, x.(int32)) }
func (h *nodeHeap) Pop() any {
	last := (*h)[len(*h)-1]
	*h = (*h)[:len(*h)-1]
	return last
}

func newScheduler(t *translation) *scheduler {
	s := &scheduler{
		graph: t.graph, set: t.request.Set,
		bound: make([]bool, len(t.values)), live: make([]bool, len(t.values)),
		users: make([][]int32, len(t.values)), stage: make([]int32, len(t.nodes)),
		levels: make(map[string]uint32),
	}
	for _, b := range t.bindings {
		s.bound[b.value], s.live[b.value] = true, true
	}
	for id := len(s.nodes) - 1; id >= 0; id-- {
		s.stage[id] = unscheduled
		for _, v := range s.nodes[id].args {
			s.live[v] = s.live[v] || s.isLive(int32(id))
		}
	}
	for id := range s.nodes {
		for _, v := range s.distinctArgs(int32(id)) {
			s.users[v] = append(s.users[v], int32(id))
		}
	}
	return s
}

func (s *scheduler) isLive(id int32) bool {
	return slices.ContainsFunc(s.nodes[id].outs, func(v value) bool { return s.live[v] })
}

// distinctArgs are the operands of a live node, each once.
func (s *scheduler) distinctArgs(id int32) []value {
	if !s.isLive(id) {
		return nil
	}
	args := slices.Clone(s.nodes[id].args)
	slices.Sort(args)
	return slices.Compact(args)
}

// available says whether every operand of a node has a stage.
func (s *scheduler) available(id int32) bool {
	for _, v := range s.nodes[id].args {
		if info := s.values[v]; info.kind == kindResult && s.stage[info.index] == unscheduled {
			return false
		}
	}
	return true
}

// initial are the nodes that wait for nothing.
func (s *scheduler) initial() []int32 {
	var ids []int32
	for id := range s.nodes {
		if s.isLive(int32(id)) && s.available(int32(id)) {
			ids = append(ids, int32(id))
		}
	}
	return ids
}

// fill gives stage number index to every node that fits it, starting from candidates, and returns its components, in
// event order, and the candidates left over.
func (s *scheduler) fill(index int32, candidates []int32) (parts [][]int32, left []int32, err error) {
	s.parts, s.root = make(map[int32][]int32), make(map[int32]int32)
	s.ready = append(s.ready[:0], candidates...)
	heap.Init(&s.ready)
	for s.ready.Len() > 0 {
		id := heap.Pop(&s.ready).(int32)
		ok, err := s.place(id, index)
		if err != nil {
			return nil, nil, err
		}
		if !ok {
			left = append(left, id)
			continue
		}
		s.release(id)
	}
	for _, part := range s.parts {
		parts = append(parts, part)
	}
	slices.SortFunc(parts, func(a, b []int32) int { return cmp.Compare(a[0], b[0]) })
	return parts, left, nil
}

// isRaw says whether a node brings results of an inference into canonical form.
func (s *scheduler) isRaw(id int32) bool {
	kind := s.nodes[id].kind
	return kind == nodeNarrow || kind == nodeNormalise
}

// release makes the users of a node's results candidates once nothing else holds them back.
func (s *scheduler) release(id int32) {
	var next []int32
	for _, v := range s.nodes[id].outs {
		for _, user := range s.users[v] {
			if s.stage[user] == unscheduled && s.available(user) {
				next = append(next, user)
			}
		}
	}
	slices.Sort(next)
	for _, user := range slices.Compact(next) {
		heap.Push(&s.ready, user)
	}
}

// place puts a node into the stage if the component it joins still fits.
func (s *scheduler) place(id, index int32) (bool, error) {
	roots := s.joined(id, index)
	if s.alone && !s.isRaw(id) && slices.ContainsFunc(roots, s.isRaw) {
		return false, nil
	}
	nodes := []int32{id}
	for _, r := range roots {
		nodes = append(nodes, s.parts[r]...)
	}
	slices.Sort(nodes)
	ok, err := s.allowed(nodes)
	if err != nil || !ok {
		if err == nil && len(nodes) == 1 {
			err = fmt.Errorf("%w: one operation does not fit parameter set %s", ErrPlan, s.set.Name)
		}
		return false, err
	}
	for _, r := range roots {
		delete(s.parts, r)
	}
	s.parts[nodes[0]] = nodes
	for _, n := range nodes {
		s.root[n] = nodes[0]
	}
	s.stage[id] = index
	return true, nil
}

// joined are the components of the stage that a node takes operands from.
func (s *scheduler) joined(id, index int32) []int32 {
	var roots []int32
	for _, v := range s.nodes[id].args {
		if info := s.values[v]; info.kind == kindResult && s.stage[info.index] == index {
			roots = append(roots, s.root[info.index])
		}
	}
	slices.Sort(roots)
	return slices.Compact(roots)
}

// allowed says whether nodes may share one program, with every result that may be needed as an output.
func (s *scheduler) allowed(nodes []int32) (bool, error) {
	if len(nodes) > maxNodes {
		return false, nil
	}
	c := s.component(nodes, func(v value) bool { return s.live[v] })
	if len(c.inputs) > MaxTargets || len(c.outputs) > MaxPages {
		return false, nil
	}
	level, err := s.level(&c.program)
	return level != noLevel, err
}

// level returns the input level of a program, or noLevel when no level is enough.
func (s *scheduler) level(p *integer.Program) (uint32, error) {
	key := p.Key()
	if level, known := s.levels[key]; known {
		return level, nil
	}
	level, err := inputLevel(s.set, p)
	if errors.Is(err, integer.ErrTooDeep) || errors.Is(err, integer.ErrTooNoisy) {
		level, err = noLevel, nil
	}
	if err != nil {
		return noLevel, programError(p, err)
	}
	s.levels[key] = level
	return level, nil
}

// inputLevel is the level at which a program's pages are assembled.
func inputLevel(set *params.Set, p *integer.Program) (uint32, error) {
	if IsCopy(p) {
		return uint32(set.OpenLevel), nil
	}
	level, err := p.InputLevel(set)
	if err != nil {
		return 0, err
	}
	if level > set.MaxLevel() {
		return 0, fmt.Errorf("level %d of %d: %w", level, set.MaxLevel(), integer.ErrTooDeep)
	}
	return uint32(level), nil
}

// output says whether a result of this stage must outlive it: it has a handle, or a user outside the stage.
func (s *scheduler) output(v value, index int32) bool {
	return s.bound[v] || slices.ContainsFunc(s.users[v], func(id int32) bool { return s.stage[id] != index })
}

// withdraw takes nodes out of their stage again and returns those of them that are ready for the next one.
func (s *scheduler) withdraw(parts [][]int32) (candidates []int32) {
	for _, part := range parts {
		for _, id := range part {
			s.stage[id] = unscheduled
		}
	}
	for _, part := range parts {
		for _, id := range part {
			if s.available(id) {
				candidates = append(candidates, id)
			}
		}
	}
	return candidates
}
