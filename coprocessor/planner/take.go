package planner

import (
	"cmp"
	"container/heap"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/glomar-network/glomar/hostchain"
)

// taking chooses the operations of a work. Callers take turns, one operation each, in the order of their first one;
// within a caller the order is that of events. So however much one contract has in the queue, others wait for one
// operation of it at a time, and the first operation of the queue always goes first.
type taking struct {
	queue   *Queue
	limits  Limits
	ops     []*Waiting // taken
	depth   map[uint64]int
	missing map[uint64]int // of the operations that wait for some that are taken, where it differs from the queue's
	inputs  int
	callers callerHeap
	known   map[common.Address]*callerTurn
	// left says that an operation could go on at once in the next work.
	left bool
}

// callerTurn is a caller and what of it can be taken.
type callerTurn struct {
	rank  int // turns it had
	ready []uint64
	freed numberHeap // by operations taken before
	at    int        // in the heap; -1 while it has nothing
}

func (c *callerTurn) empty() bool { return len(c.ready)+len(c.freed) == 0 }

// next is the caller's first operation.
func (c *callerTurn) next() uint64 {
	if len(c.freed) == 0 || len(c.ready) > 0 && c.ready[0] < c.freed[0] {
		return c.ready[0]
	}
	return c.freed[0]
}

func (c *callerTurn) pop() uint64 {
	n := c.next()
	if len(c.ready) > 0 && c.ready[0] == n {
		c.ready = c.ready[1:]
	} else {
		heap.Pop(&c.freed)
	}
	return n
}

// take chooses the operations of a work, in the order of events. first are taken whatever the limits say.
func (q *Queue) take(limits Limits, first []*Waiting) *taking {
	t := &taking{
		queue: q, limits: limits, depth: map[uint64]int{}, missing: map[uint64]int{},
		known: make(map[common.Address]*callerTurn, len(q.ready)),
	}
	for caller, ready := range q.ready {
		c := &callerTurn{ready: ready, at: len(t.callers)}
		t.known[caller] = c
		t.callers = append(t.callers, c)
	}
	heap.Init(&t.callers)
	for _, w := range first {
		t.accept(w, 0)
	}
	for t.callers.Len() > 0 {
		if len(t.ops) >= limits.Ops {
			t.left = true
			break
		}
		c := t.callers[0]
		w := q.ops[c.pop()]
		c.rank++
		if c.empty() {
			heap.Pop(&t.callers)
		} else {
			heap.Fix(&t.callers, c.at)
		}
		t.consider(w)
	}
	slices.SortFunc(t.ops, func(a, b *Waiting) int { return cmp.Compare(a.Number, b.Number) })
	return t
}

// consider takes an operation if the work has room for it.
func (t *taking) consider(w *Waiting) {
	depth := 1
	for _, h := range w.dependencies() {
		if by := t.queue.defines[h]; by != nil {
			depth = max(depth, t.depth[by.Number]+1)
		}
	}
	sealed := w.Op.Kind == hostchain.OpVerifyInput && w.Zero == ReasonNone
	if depth > t.limits.depth() || sealed && t.inputs == t.limits.Inputs {
		t.left = true
		return
	}
	if sealed {
		t.inputs++
	}
	t.accept(w, depth)
}

// accept takes an operation, and frees those that waited for it alone.
func (t *taking) accept(w *Waiting, depth int) {
	t.ops, t.depth[w.Number] = append(t.ops, w), depth
	for _, h := range w.Op.Defines() {
		for _, n := range t.queue.users[h] {
			user := t.queue.ops[n]
			if user == nil {
				continue
			}
			missing, known := t.missing[n]
			if !known {
				missing = user.missing
			}
			if t.missing[n] = missing - 1; missing == 1 {
				t.free(user)
			}
		}
	}
}

func (t *taking) free(w *Waiting) {
	c := t.known[w.Op.Caller]
	if c == nil {
		c = &callerTurn{at: -1}
		t.known[w.Op.Caller] = c
	}
	heap.Push(&c.freed, w.Number)
	if c.at < 0 {
		heap.Push(&t.callers, c)
	} else {
		heap.Fix(&t.callers, c.at)
	}
}

// choose picks the inferences that the chain is asked for: callers take turns as in taking, each for at most
// AsksPerCaller inferences that wait for their turn. ended are those that wait no more.
func (q *Queue) choose(limits Limits, ended []*Waiting) (asks []*Waiting, more bool) {
	waits := maps.Clone(q.outstanding)
	for _, w := range ended {
		waits[w.Op.Caller]--
	}
	var callers callerHeap
	for caller, waiting := range q.asks {
		room := limits.AsksPerCaller - waits[caller]
		if room > 0 {
			callers = append(callers, &callerTurn{ready: waiting[:min(room, len(waiting))], at: len(callers)})
		}
	}
	heap.Init(&callers)
	for callers.Len() > 0 {
		if len(asks) == limits.Asks {
			return asks, true
		}
		c := callers[0]
		asks = append(asks, q.ops[c.pop()])
		if c.rank++; c.empty() {
			heap.Pop(&callers)
		} else {
			heap.Fix(&callers, c.at)
		}
	}
	return asks, false
}

// callerHeap yields the caller that had the fewest turns, and of those the one whose operation came first.
type callerHeap []*callerTurn

func (h callerHeap) Len() int { return len(h) }
func (h callerHeap) Less(i, j int) bool {
	if h[i].rank != h[j].rank {
		return h[i].rank < h[j].rank
	}
	return h[i].next() < h[j].next()
}
func (h callerHeap) Swap(i, j int) {
	h[i], h[j] = h[j], h[i]
	h[i].at, h[j].at = i, j
}
func (h *callerHeap) Push(x any) {
	c := x.(*callerTurn)
	c.at = len(*h)
	*h = append(*h, c)
}
func (h *callerHeap) Pop() any {
	last := (*h)[len(*h)-1]
	*h = (*h)[:len(*h)-1]
	last.at = -1
	return last
}

// numberHeap yields numbers in ascending order.
type numberHeap []uint64

func (h numberHeap) Len() int           { return len(h) }
func (h numberHeap) Less(i, j int) bool { return h[i] < h[j] }
func (h numberHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *numberHeap) Push(x any)        { *h = append(*h, x.(uint64)) }
func (h *numberHeap) Pop() any {
	last := (*h)[len(*h)-1]
	*h = (*h)[:len(*h)-1]
	return last
}
