package hostchain

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// ErrMalformed is returned for a log that is not the canonical encoding of its event. Every node skips such a log.
var ErrMalformed = errors.New("malformed FHE event")

// OpKind names what an event asks for.
type OpKind uint8

// Kinds of executor events, then of ACL events, then of executor events that came later. The numbers never change.
const (
	OpInvalid OpKind = iota
	OpAdd
	OpSub
	OpMul
	OpDiv
	OpRem
	OpBitAnd
	OpBitOr
	OpBitXor
	OpShl
	OpShr
	OpRotl
	OpRotr
	OpEq
	OpNe
	OpGe
	OpGt
	OpLe
	OpLt
	OpMin
	OpMax
	OpNeg
	OpNot
	OpVerifyInput
	OpCast
	OpTrivialEncrypt
	OpIfThenElse
	OpRand
	OpRandBounded
	OpSum
	OpIsIn
	OpMulDiv
	OpAllowed
	OpAllowedForDecryption
	OpVerifyVector
	OpInfer
)

// IsACL says whether the kind changes permissions instead of defining a value.
func (k OpKind) IsACL() bool { return k == OpAllowed || k == OpAllowedForDecryption }

// String is the event's name.
func (k OpKind) String() string {
	if name, ok := kindNames[k]; ok {
		return name
	}
	return fmt.Sprintf("OpKind(%d)", uint8(k))
}

// Op is a decoded event. Which fields are set depends on Kind:
//
//   - binary operations: Operands = {lhs, rhs}; with a plaintext right-hand side Operands = {lhs} and Scalar = rhs;
//   - Neg, Not, Cast: Operands = {ct}; Cast also Type, the target type;
//   - IfThenElse: Operands = {control, ifTrue, ifFalse};
//   - Sum: Operands = the values; IsIn: Operands = {value, set...};
//   - MulDiv: Operands = {factor1, factor2} or {factor1} with Scalar = factor2; Divisor;
//   - TrivialEncrypt: Scalar = the plaintext, Type;
//   - Rand: Type, Seed; RandBounded: also Scalar = the bound (exclusive);
//   - VerifyInput: Operands = {input handle}, User, Type, Proof; Caller is the contract the input is bound to;
//   - VerifyVector: as VerifyInput, for a sealed vector, without Type;
//   - Infer: Model, Operands = {a sealed vector} or the integers given to the model, Results = the values it returns;
//   - Allowed: Operands = {handle}, Account; AllowedForDecryption: Operands = the handles.
//
// Result is the handle defined, or zero for ACL events. For Infer it is the first of Results, which names the request.
// Caller is who called the host contract.
type Op struct {
	Kind     OpKind
	Caller   common.Address
	Result   Handle
	Operands []Handle
	Scalar   *big.Int
	Divisor  *big.Int
	Type     uint8
	User     common.Address
	Account  common.Address
	Seed     [16]byte
	Proof    []byte
	Model    uint64
	Results  []Handle
}

// Defines returns the handles that the operation gives a value to; none for an ACL event.
func (op *Op) Defines() []Handle {
	switch {
	case op.Kind.IsACL():
		return nil
	case op.Kind == OpInfer:
		return op.Results
	}
	return []Handle{op.Result}
}

// Decode parses one event. Errors wrap ErrMalformed; callers skip the event, since every node does.
func Decode(ev Event) (Op, error) {
	if len(ev.Topics) == 0 {
		return Op{}, fmt.Errorf("no topic: %w", ErrMalformed)
	}
	layout, ok := executorEvents[ev.Topics[0]]
	if !ok {
		layout, ok = aclEvents[ev.Topics[0]]
	}
	if !ok {
		return Op{}, fmt.Errorf("unknown topic %s: %w", ev.Topics[0], ErrMalformed)
	}
	op, err := layout.decode(ev)
	if err != nil {
		return Op{}, fmt.Errorf("%s in block %d, log %d: %w: %w", layout.kind, ev.Block, ev.LogIndex, ErrMalformed, err)
	}
	return op, nil
}

// DecodeAll decodes the events in order and leaves out those that Decode refuses.
func DecodeAll(events []Event) []Op {
	ops := make([]Op, 0, len(events))
	for i := range events {
		if op, err := Decode(events[i]); err == nil {
			ops = append(ops, op)
		}
	}
	return ops
}
