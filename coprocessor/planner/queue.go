package planner

import (
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/glomar-network/glomar/hostchain"
)

// Waiting is an attested operation whose results have no value yet.
type Waiting struct {
	// Number is 1, 2, 3 … in the order of events.
	Number uint64
	// Op has what planning needs: Kind, Caller, Result, Operands, Scalar, Type, Model and Results.
	Op hostchain.Op
	// Bundle is the digest of the bundle of a sealed input, or of an inference's sealed vector.
	Bundle [32]byte
	// Undefined says that no event before this one defined one of the operands.
	Undefined bool
	// Asked says that the chain was asked for the job of the inference.
	Asked bool
	// Zero says why the results are worth zero; ReasonNone for an operation that is computed.
	Zero Reason

	digest  [32]byte
	missing int // distinct operands that wait
}

// isAsk says whether the operation is an inference that waits for its turn.
func (w *Waiting) isAsk() bool { return w.Op.Kind == hostchain.OpInfer && w.Zero == ReasonNone }

// dependencies are the operands that the operation is computed from, each once. Sealed values are not among them.
func (w *Waiting) dependencies() []hostchain.Handle {
	if w.Op.Kind == hostchain.OpVerifyInput || w.Op.Kind == hostchain.OpInfer {
		return nil
	}
	operands := slices.Clone(w.Op.Operands)
	slices.SortFunc(operands, common.Hash.Cmp)
	return slices.Compact(operands)
}

// Vector is a sealed vector that an attested event verified.
type Vector struct {
	Bundle [32]byte
	// Spent says that an inference took it: a sharing may be used once.
	Spent bool
}

// Queue is what planning carries from one work to the next: the attested operations without a value, in order. It is a
// pure function of the attested events and of the plans of the works before. It is not safe for concurrent use.
type Queue struct {
	next    uint64
	ops     map[uint64]*Waiting
	order   []uint64 // of ops, ascending
	defines map[hostchain.Handle]*Waiting
	users   map[hostchain.Handle][]uint64 // what waits for a handle of the queue
	// ready are the operations by caller that wait for no operand, and asks the inferences that the chain was not asked
	// for, ascending. outstanding counts those that it was asked for.
	ready, asks map[common.Address][]uint64
	outstanding map[common.Address]int
	// vectors are those that the operations admitted last verified or spent.
	vectors map[hostchain.Handle]Vector
	// changed are the operations that the last Change does not tell of.
	changed map[uint64]struct{}
}

// NewQueue returns the queue of a chain without works.
func NewQueue() *Queue {
	return &Queue{
		next: 1, ops: map[uint64]*Waiting{}, defines: map[hostchain.Handle]*Waiting{},
		users: map[hostchain.Handle][]uint64{}, ready: map[common.Address][]uint64{},
		asks: map[common.Address][]uint64{}, outstanding: map[common.Address]int{},
		vectors: map[hostchain.Handle]Vector{}, changed: map[uint64]struct{}{},
	}
}

// RestoreQueue returns the queue whose Change records of all works left those operations, ascending by number; next is
// that of the last.
func RestoreQueue(next uint64, ops []Waiting) *Queue {
	q := NewQueue()
	for i := range ops {
		q.add(&ops[i])
	}
	q.next = next
	q.changed = map[uint64]struct{}{}
	return q
}

// Len is how many operations wait.
func (q *Queue) Len() int { return len(q.ops) }

// Waits says whether an operation that waits defines the handle.
func (q *Queue) Waits(h hostchain.Handle) bool { return q.defines[h] != nil }

// Admit adds the operations that a work's attested events bring. Build does it too; on its own it is for a work whose
// plan is known already.
func (q *Queue) Admit(r *Request) {
	for i := range r.Ops {
		q.admit(r, &r.Ops[i])
	}
}

// admit adds one operation, unless its handles are defined already.
func (q *Queue) admit(r *Request, op *hostchain.Op) {
	switch {
	case op.Kind.IsACL():
		return
	case op.Kind == hostchain.OpVerifyVector:
		q.verifyVector(r, op)
		return
	case slices.ContainsFunc(op.Defines(), func(h hostchain.Handle) bool { return q.isDefined(r, h) }):
		return
	}
	w := &Waiting{Number: q.next, Op: hostchain.Op{
		Kind: op.Kind, Caller: op.Caller, Result: op.Result, Operands: op.Operands, Scalar: op.Scalar, Type: op.Type,
		Model: op.Model, Results: op.Results,
	}}
	q.next++
	switch op.Kind {
	case hostchain.OpVerifyInput:
		bundle, ok := r.bundle(op)
		if w.Bundle = bundle; !ok || hostchain.IsComputed(op.Result) {
			w.Zero = ReasonInput
		}
	case hostchain.OpInfer:
		vector, ok := q.vector(r, op)
		if ok && !vector.Spent {
			w.Bundle = vector.Bundle
			q.vectors[op.Operands[0]] = Vector{Bundle: vector.Bundle, Spent: true}
		} else {
			w.Zero = ReasonVector
		}
	}
	for _, h := range w.dependencies() {
		w.Undefined = w.Undefined || !q.isDefined(r, h)
	}
	q.add(w)
}

func (q *Queue) isDefined(r *Request, h hostchain.Handle) bool {
	if q.Waits(h) {
		return true
	}
	_, known := r.Lookup(h)
	return known
}

// verifyVector notes a sealed vector, which has no value of its own.
func (q *Queue) verifyVector(r *Request, op *hostchain.Op) {
	bundle, ok := r.bundle(op)
	if !ok || len(op.Operands) != 1 || op.Operands[0] != op.Result {
		return
	}
	if _, known := q.vector(r, op); !known {
		q.vectors[op.Result] = Vector{Bundle: bundle}
	}
}

// vector finds the sealed vector that is an operation's only operand.
func (q *Queue) vector(r *Request, op *hostchain.Op) (v Vector, ok bool) {
	if len(op.Operands) != 1 || hostchain.HandleType(op.Operands[0]) != hostchain.TypeVector {
		return v, false
	}
	if v, ok = q.vectors[op.Operands[0]]; !ok && r.Vector != nil {
		v, ok = r.Vector(op.Operands[0])
	}
	return v, ok
}

// add takes an operation in.
func (q *Queue) add(w *Waiting) {
	w.digest = sha256.Sum256(w.encodeOp())
	for _, h := range w.dependencies() {
		if q.Waits(h) {
			w.missing++
			q.users[h] = append(q.users[h], w.Number)
		}
	}
	q.ops[w.Number], q.changed[w.Number] = w, struct{}{}
	q.order = append(q.order, w.Number)
	for _, h := range w.Op.Defines() {
		q.defines[h] = w
	}
	switch {
	case w.isAsk() && w.Asked:
		q.outstanding[w.Op.Caller]++
	case w.isAsk():
		q.asks[w.Op.Caller] = append(q.asks[w.Op.Caller], w.Number)
	case w.missing == 0:
		q.ready[w.Op.Caller] = append(q.ready[w.Op.Caller], w.Number)
	}
}

// Change is what a work changed in the queue, for a durable copy.
type Change struct {
	// Next is the number of the next operation.
	Next uint64
	// Put are the operations that are new or differ, and Removed those that wait no more, both ascending.
	Put, Removed []Waiting
	// Vectors are the sealed vectors that the work verified or spent.
	Vectors map[hostchain.Handle]Vector
}

// Settle takes out what a work computes, once its operations are admitted, and returns everything that changed since
// the work before.
func (q *Queue) Settle(p *Plan) Change {
	change := Change{Vectors: q.vectors}
	q.vectors = map[hostchain.Handle]Vector{}
	asked, callers := map[uint64]*Waiting{}, map[common.Address]struct{}{}
	for i := range p.Asks {
		if w := q.defines[p.Asks[i].Result]; w != nil {
			w.Asked = true
			q.changed[w.Number] = struct{}{}
			q.outstanding[w.Op.Caller]++
			asked[w.Number], callers[w.Op.Caller] = w, struct{}{}
		}
	}
	for caller := range callers {
		tidy(q.asks, caller, asked)
	}
	gone := map[uint64]*Waiting{}
	touched := map[common.Address]struct{}{}
	for i := range p.Leaves {
		q.remove(p.Leaves[i].Handle, gone, touched)
	}
	for _, f := range p.Failed {
		q.remove(f.Handle, gone, touched)
	}
	for caller := range touched {
		tidy(q.ready, caller, gone)
		tidy(q.asks, caller, gone)
	}
	q.order = slices.DeleteFunc(q.order, func(n uint64) bool { _, ok := gone[n]; return ok })
	for n, w := range gone {
		change.Removed = append(change.Removed, *w)
		delete(q.changed, n)
	}
	for n := range q.changed {
		change.Put = append(change.Put, *q.ops[n])
	}
	for _, list := range [][]Waiting{change.Put, change.Removed} {
		slices.SortFunc(list, func(a, b Waiting) int { return cmp.Compare(a.Number, b.Number) })
	}
	q.changed = map[uint64]struct{}{}
	change.Next = q.next
	return change
}

// remove takes the operation out that defines a handle, and lets go of what waited for it. The lists of the callers
// touched are tidied later.
func (q *Queue) remove(h hostchain.Handle, gone map[uint64]*Waiting, touched map[common.Address]struct{}) {
	w := q.defines[h]
	if w == nil {
		return
	}
	gone[w.Number], touched[w.Op.Caller] = w, struct{}{}
	if w.isAsk() && w.Asked {
		if q.outstanding[w.Op.Caller]--; q.outstanding[w.Op.Caller] == 0 {
			delete(q.outstanding, w.Op.Caller)
		}
	}
	delete(q.ops, w.Number)
	for _, result := range w.Op.Defines() {
		delete(q.defines, result)
		for _, n := range q.users[result] {
			if user := q.ops[n]; user != nil {
				if user.missing--; user.missing == 0 {
					q.ready[user.Op.Caller] = append(q.ready[user.Op.Caller], n)
					touched[user.Op.Caller] = struct{}{}
				}
			}
		}
		delete(q.users, result)
	}
}

// tidy takes what is gone out of a caller's list and restores its order.
func tidy(lists map[common.Address][]uint64, caller common.Address, gone map[uint64]*Waiting) {
	list := slices.DeleteFunc(lists[caller], func(n uint64) bool { _, ok := gone[n]; return ok })
	slices.Sort(list)
	if lists[caller] = list; len(list) == 0 {
		delete(lists, caller)
	}
}

// root is the SHA-256 of the queue as a plan leaves it: done says what waits no more, and asked for which inferences
// the chain is asked now.
func (q *Queue) root(done, asked map[uint64]struct{}) [32]byte {
	h := sha256.New()
	h.Write([]byte("glomar/queue/v1"))
	b := binary.BigEndian.AppendUint64(nil, q.next)
	for _, n := range q.order {
		if _, ok := done[n]; ok {
			continue
		}
		w := q.ops[n]
		_, now := asked[n]
		b = append(binary.BigEndian.AppendUint64(b, n), byte(flag(w.Asked || now)))
		if b = append(b, w.digest[:]...); len(b) > 1<<15 {
			h.Write(b)
			b = b[:0]
		}
	}
	h.Write(b)
	return [32]byte(h.Sum(nil))
}
