package hostchain

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// eventLayout is how one event is laid out in a log: its indexed addresses in topics, the rest ABI-encoded in data.
type eventLayout struct {
	kind    OpKind
	indexed int
	data    abi.Arguments
	fill    func(op *Op, indexed []common.Address, values []any) error
}

var (
	executorEvents = map[common.Hash]eventLayout{}
	aclEvents      = map[common.Hash]eventLayout{}
	kindNames      = map[OpKind]string{}
)

var binaryNames = map[OpKind]string{
	OpAdd: "FheAdd", OpSub: "FheSub", OpMul: "FheMul", OpDiv: "FheDiv", OpRem: "FheRem",
	OpBitAnd: "FheBitAnd", OpBitOr: "FheBitOr", OpBitXor: "FheBitXor",
	OpShl: "FheShl", OpShr: "FheShr", OpRotl: "FheRotl", OpRotr: "FheRotr",
	OpEq: "FheEq", OpNe: "FheNe", OpGe: "FheGe", OpGt: "FheGt", OpLe: "FheLe", OpLt: "FheLt",
	OpMin: "FheMin", OpMax: "FheMax",
}

func init() {
	for kind, name := range binaryNames {
		register(executorEvents, kind, name, 1, "bytes32,bytes32,bytes1,bytes32", fillBinary)
	}
	register(executorEvents, OpNeg, "FheNeg", 1, "bytes32,bytes32", fillUnary)
	register(executorEvents, OpNot, "FheNot", 1, "bytes32,bytes32", fillUnary)
	register(executorEvents, OpVerifyInput, "VerifyInput", 1, "bytes32,address,bytes,uint8,bytes32", fillInput)
	register(executorEvents, OpCast, "Cast", 1, "bytes32,uint8,bytes32", fillCast)
	register(executorEvents, OpTrivialEncrypt, "TrivialEncrypt", 1, "uint256,uint8,bytes32", fillTrivial)
	register(executorEvents, OpIfThenElse, "FheIfThenElse", 1, "bytes32,bytes32,bytes32,bytes32", fillSelect)
	register(executorEvents, OpRand, "FheRand", 1, "uint8,bytes16,bytes32", fillRand)
	register(executorEvents, OpRandBounded, "FheRandBounded", 1, "uint256,uint8,bytes16,bytes32", fillRandBounded)
	register(executorEvents, OpSum, "FheSum", 1, "bytes32[],bytes32", fillSum)
	register(executorEvents, OpIsIn, "FheIsIn", 1, "bytes32,bytes32[],bytes32", fillIsIn)
	register(executorEvents, OpMulDiv, "FheMulDiv", 1, "bytes32,bytes32,bytes32,bytes1,bytes32", fillMulDiv)
	register(executorEvents, OpVerifyVector, "VerifyVector", 1, "bytes32,address,bytes,bytes32", fillVector)
	register(executorEvents, OpInfer, "FheInfer", 1, "uint64,bytes32[],bytes32[]", fillInfer)
	register(aclEvents, OpAllowed, "Allowed", 2, "bytes32", fillAllowed)
	register(aclEvents, OpAllowedForDecryption, "AllowedForDecryption", 1, "bytes32[]", fillPublic)
}

func register(table map[common.Hash]eventLayout, kind OpKind, name string, indexed int, data string,
	fill func(*Op, []common.Address, []any) error,
) {
	signature := name + "(" + strings.Repeat("address,", indexed) + data + ")"
	layout := eventLayout{kind: kind, indexed: indexed, fill: fill}
	for _, typeName := range strings.Split(data, ",") {
		argument, err := abi.NewType(typeName, "", nil)
		if err != nil {
			panic(fmt.Sprintf("hostchain: event table: %s: %v", signature, err))
		}
		layout.data = append(layout.data, abi.Argument{Type: argument})
	}
	table[crypto.Keccak256Hash([]byte(signature))] = layout
	kindNames[kind] = name
}

// Topics returns the first topics of every event the network reads.
func Topics() []common.Hash {
	topics := make([]common.Hash, 0, len(executorEvents)+len(aclEvents))
	for topic := range executorEvents {
		topics = append(topics, topic)
	}
	for topic := range aclEvents {
		topics = append(topics, topic)
	}
	return topics
}

var (
	errTopics    = errors.New("wrong number of topics")
	errAddress   = errors.New("topic is not an address")
	errEncoding  = errors.New("data is not the canonical ABI encoding")
	errScalar    = errors.New("scalarByte is neither 0 nor 1")
	errZeroValue = errors.New("result handle is zero")
)

// decode accepts exactly the bytes Solidity emits: re-encoding what was read must give the same data.
func (l eventLayout) decode(ev Event) (Op, error) {
	if len(ev.Topics) != 1+l.indexed {
		return Op{}, errTopics
	}
	indexed := make([]common.Address, l.indexed)
	for i := range indexed {
		topic := ev.Topics[i+1]
		if !bytes.Equal(topic[:12], make([]byte, 12)) {
			return Op{}, errAddress
		}
		indexed[i] = common.BytesToAddress(topic[12:])
	}
	values, err := l.data.UnpackValues(ev.Data)
	if err != nil {
		return Op{}, err
	}
	if again, err := l.data.PackValues(values); err != nil || !bytes.Equal(again, ev.Data) {
		return Op{}, errEncoding
	}
	op := Op{Kind: l.kind, Caller: indexed[0]}
	if err := l.fill(&op, indexed, values); err != nil {
		return Op{}, err
	}
	if !op.Kind.IsACL() && op.Result == (Handle{}) {
		return Op{}, errZeroValue
	}
	return op, nil
}

func hash(v any) common.Hash { return common.Hash(v.([32]byte)) }

func hashes(v any) []common.Hash {
	words := v.([][32]byte)
	out := make([]common.Hash, len(words))
	for i, w := range words {
		out[i] = w
	}
	return out
}

func scalarByte(v any) (bool, error) {
	switch v.([1]byte)[0] {
	case 0:
		return false, nil
	case 1:
		return true, nil
	}
	return false, errScalar
}

func fillBinary(op *Op, _ []common.Address, v []any) error {
	scalar, err := scalarByte(v[2])
	if err != nil {
		return err
	}
	rhs := hash(v[1])
	op.Operands, op.Result = []Handle{hash(v[0])}, hash(v[3])
	if scalar {
		op.Scalar = rhs.Big()
	} else {
		op.Operands = append(op.Operands, rhs)
	}
	return nil
}

func fillUnary(op *Op, _ []common.Address, v []any) error {
	op.Operands, op.Result = []Handle{hash(v[0])}, hash(v[1])
	return nil
}

func fillInput(op *Op, _ []common.Address, v []any) error {
	op.Operands, op.User, op.Proof = []Handle{hash(v[0])}, v[1].(common.Address), v[2].([]byte)
	op.Type, op.Result = v[3].(uint8), hash(v[4])
	return nil
}

func fillCast(op *Op, _ []common.Address, v []any) error {
	op.Operands, op.Type, op.Result = []Handle{hash(v[0])}, v[1].(uint8), hash(v[2])
	return nil
}

func fillTrivial(op *Op, _ []common.Address, v []any) error {
	op.Scalar, op.Type, op.Result = v[0].(*big.Int), v[1].(uint8), hash(v[2])
	return nil
}

func fillSelect(op *Op, _ []common.Address, v []any) error {
	op.Operands, op.Result = []Handle{hash(v[0]), hash(v[1]), hash(v[2])}, hash(v[3])
	return nil
}

func fillRand(op *Op, _ []common.Address, v []any) error {
	op.Type, op.Seed, op.Result = v[0].(uint8), v[1].([16]byte), hash(v[2])
	return nil
}

func fillRandBounded(op *Op, _ []common.Address, v []any) error {
	op.Scalar, op.Type, op.Seed, op.Result = v[0].(*big.Int), v[1].(uint8), v[2].([16]byte), hash(v[3])
	return nil
}

func fillSum(op *Op, _ []common.Address, v []any) error {
	op.Operands, op.Result = hashes(v[0]), hash(v[1])
	return nil
}

func fillIsIn(op *Op, _ []common.Address, v []any) error {
	op.Operands, op.Result = append([]Handle{hash(v[0])}, hashes(v[1])...), hash(v[2])
	return nil
}

func fillMulDiv(op *Op, _ []common.Address, v []any) error {
	scalar, err := scalarByte(v[3])
	if err != nil {
		return err
	}
	op.Operands, op.Divisor, op.Result = []Handle{hash(v[0])}, hash(v[2]).Big(), hash(v[4])
	if scalar {
		op.Scalar = hash(v[1]).Big()
	} else {
		op.Operands = append(op.Operands, hash(v[1]))
	}
	return nil
}

func fillAllowed(op *Op, indexed []common.Address, v []any) error {
	op.Account, op.Operands = indexed[1], []Handle{hash(v[0])}
	return nil
}

func fillPublic(op *Op, _ []common.Address, v []any) error {
	op.Operands = hashes(v[0])
	return nil
}
