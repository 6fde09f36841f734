package planner

import "github.com/glomar-network/glomar/hostchain"

func (t *translation) binary(op *hostchain.Op) (value, Reason) {
	count := 2
	if op.Scalar != nil {
		count = 1
	}
	v, reason := t.operands(op, count)
	if reason != ReasonNone {
		return 0, reason
	}
	if op.Scalar != nil {
		s, reason := t.public(op.Scalar, t.isBit(v[0]))
		if reason != ReasonNone {
			return 0, reason
		}
		v = append(v, s)
	}
	if t.isBit(v[0]) != t.isBit(v[1]) {
		return 0, ReasonUnsupported
	}
	if t.isBit(v[0]) {
		return t.onBits(op.Kind, v[0], v[1])
	}
	return t.onWords(op.Kind, v[0], v[1])
}

func (t *translation) onBits(kind hostchain.OpKind, a, b value) (value, Reason) {
	switch kind {
	case hostchain.OpBitAnd:
		return t.and(a, b), ReasonNone
	case hostchain.OpBitOr:
		return t.or(a, b), ReasonNone
	case hostchain.OpBitXor, hostchain.OpNe:
		return t.xor(a, b), ReasonNone
	case hostchain.OpEq:
		return t.eq(a, b), ReasonNone
	}
	return 0, ReasonUnsupported
}

func (t *translation) onWords(kind hostchain.OpKind, a, b value) (value, Reason) {
	switch kind {
	case hostchain.OpAdd:
		return t.add(a, b), ReasonNone
	case hostchain.OpSub:
		return t.sub(a, b), ReasonNone
	case hostchain.OpGe:
		return t.ge(a, b), ReasonNone
	case hostchain.OpLt:
		return t.lt(a, b), ReasonNone
	case hostchain.OpLe:
		return t.ge(b, a), ReasonNone
	case hostchain.OpGt:
		return t.lt(b, a), ReasonNone
	case hostchain.OpEq:
		return t.eq(a, b), ReasonNone
	case hostchain.OpNe:
		return t.not(t.eq(a, b)), ReasonNone
	case hostchain.OpMin:
		return t.min(a, b), ReasonNone
	case hostchain.OpMax:
		return t.max(a, b), ReasonNone
	}
	return 0, ReasonUnsupported
}
