package hostchain

import (
	"bytes"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

var (
	testACL      = common.HexToAddress("0x00000000000000000000000000000000000000ac")
	testExecutor = common.HexToAddress("0x00000000000000000000000000000000000000ee")
	testCaller   = common.HexToAddress("0x00000000000000000000000000000000000000ca")
	testUser     = common.HexToAddress("0x0000000000000000000000000000000000000005")
)

func testChain() hosttypes.HostChain {
	return hosttypes.HostChain{ChainId: 31337, Acl: testACL[:], Executor: testExecutor[:], StartBlock: 1, Confirmations: 1}
}

// emit builds the log a host contract would emit.
func emit(t testing.TB, kind OpKind, indexed []common.Address, values ...any) Event {
	t.Helper()
	table, address := executorEvents, testExecutor
	if kind.IsACL() {
		table, address = aclEvents, testACL
	}
	for topic, layout := range table {
		if layout.kind != kind {
			continue
		}
		data, err := layout.data.PackValues(values)
		require.NoError(t, err)
		ev := Event{Address: address, Topics: []common.Hash{topic}, Data: data}
		for _, a := range indexed {
			ev.Topics = append(ev.Topics, common.BytesToHash(a[:]))
		}
		return ev
	}
	t.Fatalf("no event of kind %s", kind)
	return Event{}
}

func word(b byte) [32]byte {
	var w [32]byte
	w[0] = b
	return w
}

func TestDecodeKinds(t *testing.T) {
	by := []common.Address{testCaller}
	for _, c := range []struct {
		name string
		ev   Event
		want Op
	}{
		{"add", emit(t, OpAdd, by, word(1), word(2), [1]byte{0}, word(3)),
			Op{Kind: OpAdd, Caller: testCaller, Operands: []Handle{word(1), word(2)}, Result: word(3)}},
		{"le with a plaintext", emit(t, OpLe, by, word(1), [32]byte(common.BigToHash(big.NewInt(77))), [1]byte{1}, word(3)),
			Op{Kind: OpLe, Caller: testCaller, Operands: []Handle{word(1)}, Scalar: big.NewInt(77), Result: word(3)}},
		{"not", emit(t, OpNot, by, word(1), word(2)), Op{Kind: OpNot, Caller: testCaller, Operands: []Handle{word(1)}, Result: word(2)}},
		{"input", emit(t, OpVerifyInput, by, word(1), testUser, []byte{9, 9}, TypeUint64, word(1)),
			Op{Kind: OpVerifyInput, Caller: testCaller, Operands: []Handle{word(1)}, User: testUser, Proof: []byte{9, 9}, Type: TypeUint64, Result: word(1)}},
		{"cast", emit(t, OpCast, by, word(1), uint8(5), word(2)), Op{Kind: OpCast, Caller: testCaller, Operands: []Handle{word(1)}, Type: 5, Result: word(2)}},
		{"trivial", emit(t, OpTrivialEncrypt, by, big.NewInt(42), uint8(5), word(2)),
			Op{Kind: OpTrivialEncrypt, Caller: testCaller, Scalar: big.NewInt(42), Type: 5, Result: word(2)}},
		{"select", emit(t, OpIfThenElse, by, word(1), word(2), word(3), word(4)),
			Op{Kind: OpIfThenElse, Caller: testCaller, Operands: []Handle{word(1), word(2), word(3)}, Result: word(4)}},
		{"rand", emit(t, OpRand, by, uint8(5), [16]byte{7}, word(2)), Op{Kind: OpRand, Caller: testCaller, Type: 5, Seed: [16]byte{7}, Result: word(2)}},
		{"bounded rand", emit(t, OpRandBounded, by, big.NewInt(8), uint8(5), [16]byte{7}, word(2)),
			Op{Kind: OpRandBounded, Caller: testCaller, Scalar: big.NewInt(8), Type: 5, Seed: [16]byte{7}, Result: word(2)}},
		{"sum", emit(t, OpSum, by, [][32]byte{word(1), word(2)}, word(3)), Op{Kind: OpSum, Caller: testCaller, Operands: []Handle{word(1), word(2)}, Result: word(3)}},
		{"is in", emit(t, OpIsIn, by, word(9), [][32]byte{word(1), word(2)}, word(3)),
			Op{Kind: OpIsIn, Caller: testCaller, Operands: []Handle{word(9), word(1), word(2)}, Result: word(3)}},
		{"mul div", emit(t, OpMulDiv, by, word(1), word(2), [32]byte(common.BigToHash(big.NewInt(3))), [1]byte{0}, word(4)),
			Op{Kind: OpMulDiv, Caller: testCaller, Operands: []Handle{word(1), word(2)}, Divisor: big.NewInt(3), Result: word(4)}},
		{"allowed", emit(t, OpAllowed, []common.Address{testCaller, testUser}, word(1)),
			Op{Kind: OpAllowed, Caller: testCaller, Account: testUser, Operands: []Handle{word(1)}}},
		{"public", emit(t, OpAllowedForDecryption, by, [][32]byte{word(1)}),
			Op{Kind: OpAllowedForDecryption, Caller: testCaller, Operands: []Handle{word(1)}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Decode(c.ev)
			require.NoError(t, err)
			require.Equal(t, c.want, got)
		})
	}
}

// The topics a Solidity compiler derives for two events, checked against the published signatures.
func TestTopicsFollowTheFhevmSignatures(t *testing.T) {
	for signature, kind := range map[string]OpKind{
		"FheAdd(address,bytes32,bytes32,bytes1,bytes32)":            OpAdd,
		"FheIfThenElse(address,bytes32,bytes32,bytes32,bytes32)":    OpIfThenElse,
		"VerifyInput(address,bytes32,address,bytes,uint8,bytes32)":  OpVerifyInput,
		"TrivialEncrypt(address,uint256,uint8,bytes32)":             OpTrivialEncrypt,
		"Cast(address,bytes32,uint8,bytes32)":                       OpCast,
		"FheRandBounded(address,uint256,uint8,bytes16,bytes32)":     OpRandBounded,
		"FheMulDiv(address,bytes32,bytes32,bytes32,bytes1,bytes32)": OpMulDiv,
		"FheIsIn(address,bytes32,bytes32[],bytes32)":                OpIsIn,
	} {
		require.Equal(t, kind, executorEvents[crypto.Keccak256Hash([]byte(signature))].kind, signature)
	}
	require.Equal(t, OpAllowed, aclEvents[crypto.Keccak256Hash([]byte("Allowed(address,address,bytes32)"))].kind)
	require.Equal(t, OpAllowedForDecryption, aclEvents[crypto.Keccak256Hash([]byte("AllowedForDecryption(address,bytes32[])"))].kind)
}

func TestDecodeRefuses(t *testing.T) {
	by := []common.Address{testCaller}
	good := emit(t, OpAdd, by, word(1), word(2), [1]byte{0}, word(3))
	change := func(f func(ev *Event)) Event {
		ev := good
		ev.Topics, ev.Data = append([]common.Hash(nil), good.Topics...), bytes.Clone(good.Data)
		f(&ev)
		return ev
	}
	for name, ev := range map[string]Event{
		"no topic":           change(func(ev *Event) { ev.Topics = nil }),
		"unknown topic":      change(func(ev *Event) { ev.Topics[0][0] ^= 1 }),
		"missing caller":     change(func(ev *Event) { ev.Topics = ev.Topics[:1] }),
		"extra topic":        change(func(ev *Event) { ev.Topics = append(ev.Topics, common.Hash{}) }),
		"wide caller":        change(func(ev *Event) { ev.Topics[1][0] = 1 }),
		"scalar byte 2":      change(func(ev *Event) { ev.Data[64] = 2 }),
		"dirty padding":      change(func(ev *Event) { ev.Data[65] = 1 }),
		"short data":         change(func(ev *Event) { ev.Data = ev.Data[:127] }),
		"trailing data":      change(func(ev *Event) { ev.Data = append(ev.Data, 0) }),
		"no data":            change(func(ev *Event) { ev.Data = nil }),
		"zero result":        change(func(ev *Event) { clear(ev.Data[96:]) }),
		"type above a byte":  func() Event { ev := emit(t, OpCast, by, word(1), uint8(5), word(2)); ev.Data[62] = 1; return ev }(),
		"array beyond data":  func() Event { ev := emit(t, OpSum, by, [][32]byte{word(1)}, word(2)); ev.Data[95] = 200; return ev }(),
		"offset far outside": func() Event { ev := emit(t, OpSum, by, [][32]byte{word(1)}, word(2)); ev.Data[0] = 255; return ev }(),
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Decode(ev)
			require.True(t, errors.Is(err, ErrMalformed), "%v", err)
		})
	}
	require.Len(t, DecodeAll([]Event{good, {}, good}), 2)
}

func TestHandleLayout(t *testing.T) {
	h := common.HexToHash("0x000102030405060708090a0b0c0d0e0f101112131402000000000000aaaa0500")
	h[21], h[31] = 0x02, 0
	copy(h[22:30], []byte{0, 0, 0, 0, 0, 0, 0x7a, 0x69})
	require.Equal(t, uint64(31337), HandleChain(h))
	require.Equal(t, TypeUint64, HandleType(h))
	require.Equal(t, uint8(2), HandleIndex(h))
	require.False(t, IsComputed(h))
	h[21] = 0xff
	require.True(t, IsComputed(h))
}

// Whatever a log carries, decoding neither panics nor accepts bytes that differ from what Solidity emits.
func FuzzDecode(f *testing.F) {
	by := []common.Address{testCaller}
	f.Add(uint8(OpAdd), emit(f, OpAdd, by, word(1), word(2), [1]byte{0}, word(3)).Data, uint8(1))
	f.Add(uint8(OpSum), emit(f, OpSum, by, [][32]byte{word(1), word(2)}, word(3)).Data, uint8(1))
	f.Add(uint8(OpVerifyInput), emit(f, OpVerifyInput, by, word(1), testUser, []byte{1, 2, 3}, uint8(5), word(1)).Data, uint8(1))
	f.Add(uint8(OpAllowedForDecryption), emit(f, OpAllowedForDecryption, by, [][32]byte{word(1)}).Data, uint8(1))
	f.Add(uint8(OpVerifyVector), emit(f, OpVerifyVector, by, vectorHandle(), testUser, []byte{1, 2, 3}, vectorHandle()).Data, uint8(1))
	f.Add(uint8(OpInfer), inferEvent(f, 1, [][32]byte{vectorHandle()}, numbers(2, TypeUint64)).Data, uint8(1))
	f.Add(uint8(OpInfer), inferEvent(f, 3, numbers(3, TypeUint64), numbers(1, TypeUint64)).Data, uint8(1))
	f.Fuzz(func(t *testing.T, kind uint8, data []byte, indexed uint8) {
		ev := Event{Data: data}
		for _, table := range []map[common.Hash]eventLayout{executorEvents, aclEvents} {
			for topic, layout := range table {
				if layout.kind == OpKind(kind) {
					ev.Topics = append([]common.Hash{topic}, make([]common.Hash, indexed%4)...)
				}
			}
		}
		op, err := Decode(ev)
		if err != nil {
			require.ErrorIs(t, err, ErrMalformed)
			return
		}
		require.Equal(t, OpKind(kind), op.Kind)
		require.Equal(t, op.Kind.IsACL(), len(op.Defines()) == 0)
		require.LessOrEqual(t, len(op.Results), MaxInferenceValues)
	})
}
