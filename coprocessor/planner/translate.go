package planner

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/hostchain"
)

// Unsupported is a handle without a value, and why. Everything computed from it is unsupported too.
type Unsupported struct {
	Handle hostchain.Handle
	Reason string
}

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

// binding is a handle of this work and its value, in order of definition.
type binding struct {
	handle hostchain.Handle
	value  value
}

// translation is the operations of a work as a graph.
type translation struct {
	*graph
	request     *Request
	bindings    []binding
	bound       map[hostchain.Handle]value
	failed      map[hostchain.Handle]struct{}
	unsupported []Unsupported
	inputs      []Input
	sealed      map[sealedKey]struct{}
	seen        map[hostchain.Handle]struct{} // sealed vectors
	vectors     map[hostchain.Handle][32]byte // bundles of sealed vectors that may still be used
	inferences  []Inference
}

// sealedKey is a position in a bundle.
type sealedKey struct {
	bundle [32]byte
	index  uint8
}

func translate(r *Request) *translation {
	t := &translation{
		graph:   newGraph(),
		request: r,
		bound:   make(map[hostchain.Handle]value),
		failed:  make(map[hostchain.Handle]struct{}),
		sealed:  make(map[sealedKey]struct{}),
		seen:    make(map[hostchain.Handle]struct{}),
		vectors: make(map[hostchain.Handle][32]byte),
	}
	for i := range r.Ops {
		t.define(&r.Ops[i])
	}
	return t
}

// define binds an operation's results. A handle that already has a value, or is unsupported, stays as it is.
func (t *translation) define(op *hostchain.Op) {
	switch op.Kind {
	case hostchain.OpVerifyVector:
		t.verifyVector(op)
		return
	case hostchain.OpInfer:
		if slices.ContainsFunc(op.Results, t.isDefined) {
			return
		}
		for i, v := range t.infer(op) {
			t.bind(op.Results[i], v)
		}
		return
	}
	if op.Kind.IsACL() || t.isDefined(op.Result) {
		return
	}
	v, err := t.evaluate(op)
	if err == nil && t.isBit(v) != (hostchain.HandleType(op.Result) == hostchain.TypeBool) {
		err = fmt.Errorf("%s does not make a value of type %d", op.Kind, hostchain.HandleType(op.Result))
	}
	if err != nil {
		t.fail(op.Result, err)
		return
	}
	t.bind(op.Result, v)
}

func (t *translation) isDefined(h hostchain.Handle) bool {
	_, bound := t.bound[h]
	_, failed := t.failed[h]
	if bound || failed {
		return true
	}
	_, known := t.request.Lookup(h)
	return known
}

func (t *translation) bind(h hostchain.Handle, v value) {
	t.bound[h] = v
	t.bindings = append(t.bindings, binding{h, v})
}

func (t *translation) fail(h hostchain.Handle, err error) {
	t.failed[h] = struct{}{}
	t.unsupported = append(t.unsupported, Unsupported{h, err.Error()})
}

// verifyVector notes a sealed vector, which has no value of its own.
func (t *translation) verifyVector(op *hostchain.Op) {
	find := t.request.Bundle
	if find == nil {
		find = BundleOf
	}
	if digest, ok := find(op); ok && len(op.Operands) == 1 && op.Operands[0] == op.Result {
		if _, served := t.seen[op.Result]; !served {
			t.seen[op.Result], t.vectors[op.Result] = struct{}{}, digest
		}
	}
}

func supportedType(fheType uint8) error {
	if fheType != hostchain.TypeBool && fheType != hostchain.TypeUint64 {
		return fmt.Errorf("type %d is not supported", fheType)
	}
	return nil
}

// operand finds the value of a handle.
func (t *translation) operand(h hostchain.Handle) (value, error) {
	if v, ok := t.bound[h]; ok {
		return v, nil
	}
	if _, ok := t.failed[h]; ok {
		return 0, fmt.Errorf("operand %s is unsupported", h)
	}
	l, ok := t.request.Lookup(h)
	if !ok {
		return 0, fmt.Errorf("operand %s is unknown", h)
	}
	bit := hostchain.HandleType(h) == hostchain.TypeBool
	_, width := laneOffset(bit)
	if supportedType(hostchain.HandleType(h)) != nil || l.Width != width || uint64(l.Slot)+uint64(width) > uint64(t.request.Set.Slots()) {
		return 0, fmt.Errorf("operand %s has no usable location", h)
	}
	return t.leaf(l), nil
}

func (t *translation) operands(op *hostchain.Op, count int) ([]value, error) {
	if len(op.Operands) != count {
		return nil, fmt.Errorf("%s with %d operands", op.Kind, len(op.Operands))
	}
	values := make([]value, count)
	for i, h := range op.Operands {
		v, err := t.operand(h)
		if err != nil {
			return nil, err
		}
		values[i] = v
	}
	return values, nil
}

func (t *translation) public(n *big.Int, bit bool) (value, error) {
	if n == nil || n.Sign() < 0 || n.BitLen() > 64 {
		return 0, fmt.Errorf("public operand does not fit 64 bits")
	}
	if bit {
		return t.boolean(n.Sign() != 0), nil
	}
	return t.constant(false, n.Uint64()), nil
}

func (t *translation) evaluate(op *hostchain.Op) (value, error) {
	if err := supportedType(hostchain.HandleType(op.Result)); err != nil {
		return 0, err
	}
	switch op.Kind {
	case hostchain.OpVerifyInput:
		return t.verify(op)
	case hostchain.OpTrivialEncrypt:
		if op.Type != hostchain.HandleType(op.Result) {
			return 0, fmt.Errorf("trivial encryption of type %d", op.Type)
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

func (t *translation) ifThenElse(op *hostchain.Op) (value, error) {
	v, err := t.operands(op, 3)
	if err != nil {
		return 0, err
	}
	if !t.isBit(v[0]) || t.isBit(v[1]) != t.isBit(v[2]) {
		return 0, fmt.Errorf("%s on operands of wrong types", op.Kind)
	}
	return t.choose(v[0], v[1], v[2]), nil
}

func (t *translation) unary(op *hostchain.Op) (value, error) {
	v, err := t.operands(op, 1)
	if err != nil {
		return 0, err
	}
	bit := t.isBit(v[0])
	switch {
	case op.Kind == hostchain.OpNot && bit:
		return t.not(v[0]), nil
	case op.Kind == hostchain.OpNeg && !bit:
		return t.sub(t.constant(false, 0), v[0]), nil
	case op.Kind == hostchain.OpCast && op.Type == hostchain.TypeUint64 && bit:
		return t.wordOf(v[0]), nil
	case op.Kind == hostchain.OpCast && (op.Type == hostchain.TypeBool) == bit:
		return v[0], supportedType(op.Type)
	}
	return 0, fmt.Errorf("%s is not supported on this type", op.Kind)
}

func (t *translation) collection(op *hostchain.Op) (value, error) {
	v, err := t.operands(op, len(op.Operands))
	if err != nil {
		return 0, err
	}
	for _, x := range v {
		if t.isBit(x) {
			return 0, fmt.Errorf("%s is not supported on booleans", op.Kind)
		}
	}
	if op.Kind == hostchain.OpSum {
		if len(v) == 0 {
			return t.constant(false, 0), nil
		}
		return fold(v, t.add), nil
	}
	if len(v) < 2 {
		return t.boolean(false), nil
	}
	for i := range v[1:] {
		v[1+i] = t.eq(v[0], v[1+i])
	}
	return fold(v[1:], t.or), nil
}

// verify registers an input. Its value is zero when no bundle is known for it, when another handle already stands for
// its place in that bundle, and when the work has too many inputs.
func (t *translation) verify(op *hostchain.Op) (value, error) {
	bit := hostchain.HandleType(op.Result) == hostchain.TypeBool
	if len(op.Operands) != 1 || op.Operands[0] != op.Result || op.Type != hostchain.HandleType(op.Result) {
		return 0, fmt.Errorf("%s does not define the handle it verifies", op.Kind)
	}
	find := t.request.Bundle
	if find == nil {
		find = BundleOf
	}
	digest, ok := find(op)
	key := sealedKey{digest, hostchain.HandleIndex(op.Result)}
	_, taken := t.sealed[key]
	if !ok || taken || hostchain.IsComputed(op.Result) || len(t.inputs) >= maxInputs(t.request.Set) {
		return t.constant(bit, 0), nil
	}
	t.sealed[key] = struct{}{}
	t.inputs = append(t.inputs, Input{Handle: op.Result, Bundle: digest, Index: uint32(key.index), Bit: bit})
	return t.input(len(t.inputs)-1, bit), nil
}

// maxInputs bounds the inputs of a work: one ticket brings them all in.
func maxInputs(set *params.Set) int { return min(1<<15, maxInputPages*set.Lanes()) }
