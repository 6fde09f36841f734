package planner

import (
	"math/big"

	"github.com/glomar-network/glomar/hostchain"
)

// Input is a sealed value that the work brings into pages, in order of first verification.
type Input struct {
	Handle hostchain.Handle
	Bundle [32]byte
	Index  uint32
	// Bit is true for a boolean, false for a 64-bit integer.
	Bit bool
	// Page is the input page the value lies in, and Lane its lane.
	Page, Lane uint32
}

// binding is a handle of this work and its value, in order of definition. op is the number of what defines it.
type binding struct {
	handle hostchain.Handle
	value  value
	op     uint64
}

// translation is the operations of a work as a graph.
type translation struct {
	*graph
	request    *Request
	bindings   []binding
	bound      map[hostchain.Handle]value
	failed     []Failure
	lost       map[hostchain.Handle]struct{} // failed without a value
	inputs     []Input
	sealed     map[sealedKey]struct{}
	inferences []Inference
}

// sealedKey is a position in a bundle.
type sealedKey struct {
	bundle [32]byte
	index  uint8
}

// translate turns operations, in the order of events, into a graph. turns are the inferences among them that run, and
// zero says of others why they are worth zero.
func translate(r *Request, ops []*Waiting, turns []turn, zero map[uint64]Reason) *translation {
	t := &translation{
		graph: newGraph(), request: r, bound: make(map[hostchain.Handle]value),
		lost: make(map[hostchain.Handle]struct{}), sealed: make(map[sealedKey]struct{}),
	}
	inference := make(map[uint64]int, len(turns))
	for i := range turns {
		inference[turns[i].op.Number] = i
		t.inferences = append(t.inferences, turns[i].inference())
	}
	for _, w := range ops {
		t.owned(w.Op.Caller)
		reason := max(w.Zero, zero[w.Number])
		switch i, runs := inference[w.Number]; {
		case reason != ReasonNone:
			t.zero(w, reason)
		case runs:
			for k, v := range t.results(i, turns[i].kinds) {
				t.bind(w, w.Op.Results[k], v)
			}
		default:
			t.define(w)
		}
	}
	return t
}

// define binds an operation's result.
func (t *translation) define(w *Waiting) {
	v, reason := t.evaluate(w)
	if reason == ReasonNone && t.isBit(v) != (hostchain.HandleType(w.Op.Result) == hostchain.TypeBool) {
		reason = ReasonUnsupported
	}
	if reason != ReasonNone {
		t.lost[w.Op.Result] = struct{}{}
		t.failed = append(t.failed, Failure{w.Op.Result, reason})
		return
	}
	t.bind(w, w.Op.Result, v)
}

func (t *translation) bind(w *Waiting, h hostchain.Handle, v value) {
	t.bound[h] = v
	t.bindings = append(t.bindings, binding{h, v, w.Number})
}

// zero binds the results of an operation that is worth zero.
func (t *translation) zero(w *Waiting, reason Reason) {
	for _, h := range w.Op.Defines() {
		if !isSupported(hostchain.HandleType(h)) {
			t.lost[h] = struct{}{}
			t.failed = append(t.failed, Failure{h, ReasonUnsupported})
			continue
		}
		t.failed = append(t.failed, Failure{h, reason})
		t.bind(w, h, t.constant(hostchain.HandleType(h) == hostchain.TypeBool, 0))
	}
}

func isSupported(fheType uint8) bool {
	return fheType == hostchain.TypeBool || fheType == hostchain.TypeUint64
}

// operand finds the value of a handle.
func (t *translation) operand(h hostchain.Handle) (value, Reason) {
	if v, ok := t.bound[h]; ok {
		return v, ReasonNone
	}
	if _, ok := t.lost[h]; ok {
		return 0, ReasonOperand
	}
	l, known := t.request.Lookup(h)
	switch {
	case !known:
		return 0, ReasonUndefined
	case l.Width == 0:
		return 0, ReasonOperand
	}
	bit := hostchain.HandleType(h) == hostchain.TypeBool
	_, width := laneOffset(bit)
	if !isSupported(hostchain.HandleType(h)) || l.Width != width ||
		uint64(l.Slot)+uint64(width) > uint64(t.request.Set.Slots()) {
		return 0, ReasonUnsupported
	}
	return t.leaf(l), ReasonNone
}

func (t *translation) operands(op *hostchain.Op, count int) ([]value, Reason) {
	if len(op.Operands) != count || count > maxOperands {
		return nil, ReasonUnsupported
	}
	values := make([]value, count)
	for i, h := range op.Operands {
		v, reason := t.operand(h)
		if reason != ReasonNone {
			return nil, reason
		}
		values[i] = v
	}
	return values, ReasonNone
}

func (t *translation) public(n *big.Int, bit bool) (value, Reason) {
	if n == nil || n.Sign() < 0 || n.BitLen() > 64 {
		return 0, ReasonUnsupported
	}
	if bit {
		return t.boolean(n.Sign() != 0), ReasonNone
	}
	return t.constant(false, n.Uint64()), ReasonNone
}

func (t *translation) evaluate(w *Waiting) (value, Reason) {
	op := &w.Op
	switch {
	case w.Undefined:
		return 0, ReasonUndefined
	case !isSupported(hostchain.HandleType(op.Result)):
		return 0, ReasonUnsupported
	}
	switch op.Kind {
	case hostchain.OpVerifyInput:
		return t.verify(w)
	case hostchain.OpTrivialEncrypt:
		if op.Type != hostchain.HandleType(op.Result) {
			return 0, ReasonUnsupported
		}
		return t.public(op.Scalar, op.Type == hostchain.TypeBool)
	case hostchain.OpIfThenElse:
		return t.ifThenElse(op)
	case hostchain.OpNot, hostchain.OpNeg, hostchain.OpCast:
		return t.unary(op)
	case hostchain.OpSum, hostchain.OpIsIn:
		return t.collection(op)
	}
	return t.binary(op)
}

func (t *translation) ifThenElse(op *hostchain.Op) (value, Reason) {
	v, reason := t.operands(op, 3)
	if reason != ReasonNone {
		return 0, reason
	}
	if !t.isBit(v[0]) || t.isBit(v[1]) != t.isBit(v[2]) {
		return 0, ReasonUnsupported
	}
	return t.choose(v[0], v[1], v[2]), ReasonNone
}

func (t *translation) unary(op *hostchain.Op) (value, Reason) {
	v, reason := t.operands(op, 1)
	if reason != ReasonNone {
		return 0, reason
	}
	bit := t.isBit(v[0])
	switch {
	case op.Kind == hostchain.OpNot && bit:
		return t.not(v[0]), ReasonNone
	case op.Kind == hostchain.OpNeg && !bit:
		return t.sub(t.constant(false, 0), v[0]), ReasonNone
	case op.Kind == hostchain.OpCast && op.Type == hostchain.TypeUint64 && bit:
		return t.wordOf(v[0]), ReasonNone
	case op.Kind == hostchain.OpCast && (op.Type == hostchain.TypeBool) == bit && isSupported(op.Type):
		return v[0], ReasonNone
	}
	return 0, ReasonUnsupported
}

func (t *translation) collection(op *hostchain.Op) (value, Reason) {
	v, reason := t.operands(op, len(op.Operands))
	if reason != ReasonNone {
		return 0, reason
	}
	for _, x := range v {
		if t.isBit(x) {
			return 0, ReasonUnsupported
		}
	}
	if op.Kind == hostchain.OpSum {
		if len(v) == 0 {
			return t.constant(false, 0), ReasonNone
		}
		return fold(v, t.add), ReasonNone
	}
	if len(v) < 2 {
		return t.boolean(false), ReasonNone
	}
	for i := range v[1:] {
		v[1+i] = t.eq(v[0], v[1+i])
	}
	return fold(v[1:], t.or), ReasonNone
}

// verify registers an input. It is worth zero if another handle already stands for its place in its bundle.
func (t *translation) verify(w *Waiting) (value, Reason) {
	op, bit := &w.Op, hostchain.HandleType(w.Op.Result) == hostchain.TypeBool
	if len(op.Operands) != 1 || op.Operands[0] != op.Result || op.Type != hostchain.HandleType(op.Result) {
		return 0, ReasonUnsupported
	}
	key := sealedKey{w.Bundle, hostchain.HandleIndex(op.Result)}
	if _, taken := t.sealed[key]; taken {
		t.failed = append(t.failed, Failure{op.Result, ReasonInput})
		return t.constant(bit, 0), ReasonNone
	}
	t.sealed[key] = struct{}{}
	t.inputs = append(t.inputs, Input{Handle: op.Result, Bundle: w.Bundle, Index: uint32(key.index), Bit: bit})
	return t.input(len(t.inputs)-1, bit), ReasonNone
}
