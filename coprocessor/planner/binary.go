package planner

import (
	"fmt"

	"github.com/glomar-network/glomar/hostchain"
)

func (t *translation) binary(op *hostchain.Op) (value, error) {
	count := 2
	if op.Scalar != nil {
		count = 1
	}
	v, err := t.operands(op, count)
	if err != nil {
		return 0, err
	}
	if op.Scalar != nil {
		s, err := t.public(op.Scalar, t.isBit(v[0]))
		if err != nil {
			return 0, err
		}
		v = append(v, s)
	}
	if t.isBit(v[0]) != t.isBit(v[1]) {
		return 0, fmt.Errorf("%s on operands of two types", op.Kind)
	}
	if t.isBit(v[0]) {
		return t.onBits(op.Kind, v[0], v[1])
	}
	return t.onWords(op.Kind, v[0], v[1])
}

func (t *translation) onBits(kind hostchain.OpKind, a, b value) (value, error) {
	switch kind {
	case hostchain.OpBitAnd:
		return t.and(a, b), nil
	case hostchain.OpBitOr:
		return t.or(a, b), nil
	case hostchain.OpBitXor, hostchain.OpNe:
		return t.xor(a, b), nil
	case hostchain.OpEq:
		return t.eq(a, b), nil
	}
	return 0, fmt.Errorf("%s is not supported on booleans", kind)
}

func (t *translation) onWords(kind hostchain.OpKind, a, b value) (value, error) {
	switch kind {
	case hostchain.OpAdd:
		return t.add(a, b), nil
	case hostchain.OpSub:
		return t.sub(a, b), nil
	case hostchain.OpGe:
		return t.ge(a, b), nil
	case hostchain.OpLt:
		return t.lt(a, b), nil
	case hostchain.OpLe:
		return t.ge(b, a), nil
	case hostchain.OpGt:
		return t.lt(b, a), nil
	case hostchain.OpEq:
		return t.eq(a, b), nil
	case hostchain.OpNe:
		return t.not(t.eq(a, b)), nil
	case hostchain.OpMin:
		return t.min(a, b), nil
	case hostchain.OpMax:
		return t.max(a, b), nil
	}
	return 0, fmt.Errorf("%s is not supported", kind)
}
