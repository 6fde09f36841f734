package hostchain

import (
	"bytes"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
)

// typed is a handle of a type: an input, or with computed a result.
func typed(b byte, fheType uint8, computed bool) [32]byte {
	w := word(b)
	w[handleTypeByte] = fheType
	if computed {
		w[handleIndexByte] = handleComputed
	}
	return w
}

func vectorHandle() [32]byte { return typed(1, TypeVector, false) }

func inferEvent(t testing.TB, model uint64, inputs, results [][32]byte) Event {
	return emit(t, OpInfer, []common.Address{testCaller}, model, inputs, results)
}

func numbers(n int, fheType uint8) [][32]byte {
	out := make([][32]byte, n)
	for i := range out {
		out[i] = typed(byte(i+1), fheType, true)
	}
	return out
}

func TestDecodeInference(t *testing.T) {
	results := numbers(2, TypeUint64)
	op, err := Decode(inferEvent(t, 7, [][32]byte{vectorHandle()}, results))
	require.NoError(t, err)
	want := Op{Kind: OpInfer, Caller: testCaller, Model: 7, Operands: []Handle{vectorHandle()}, Results: []Handle{results[0], results[1]}, Result: results[0]}
	require.Equal(t, want, op)
	require.Equal(t, want.Results, op.Defines())
	require.Equal(t, "FheInfer", op.Kind.String())
	require.False(t, op.Kind.IsACL())

	op, err = Decode(inferEvent(t, 1<<64-1, numbers(100, TypeUint64), numbers(100, TypeUint64)))
	require.NoError(t, err)
	require.Len(t, op.Operands, MaxInferenceValues)
	require.Len(t, op.Results, MaxInferenceValues)

	// The other kinds define one handle, and permissions none.
	add, err := Decode(emit(t, OpAdd, []common.Address{testCaller}, word(1), word(2), [1]byte{0}, word(3)))
	require.NoError(t, err)
	require.Equal(t, []Handle{word(3)}, add.Defines())
	allowed, err := Decode(emit(t, OpAllowed, []common.Address{testCaller, testUser}, word(1)))
	require.NoError(t, err)
	require.Empty(t, allowed.Defines())
}

func TestDecodeInferenceRefuses(t *testing.T) {
	vector, one := [][32]byte{vectorHandle()}, numbers(1, TypeUint64)
	good := inferEvent(t, 1, vector, one)
	change := func(f func(ev *Event)) Event {
		ev := good
		ev.Data = bytes.Clone(good.Data)
		f(&ev)
		return ev
	}
	for name, ev := range map[string]Event{
		"no model":                inferEvent(t, 0, vector, one),
		"no inputs":               inferEvent(t, 1, nil, one),
		"no results":              inferEvent(t, 1, vector, nil),
		"too many inputs":         inferEvent(t, 1, numbers(101, TypeUint64), one),
		"too many results":        inferEvent(t, 1, vector, numbers(101, TypeUint64)),
		"two vectors":             inferEvent(t, 1, [][32]byte{vectorHandle(), vectorHandle()}, one),
		"a vector and an integer": inferEvent(t, 1, append(numbers(1, TypeUint64), vectorHandle()), one),
		"a bit":                   inferEvent(t, 1, numbers(1, TypeBool), one),
		"a result that is a bit":  inferEvent(t, 1, vector, numbers(1, TypeBool)),
		"a result that is sealed": inferEvent(t, 1, vector, [][32]byte{typed(1, TypeUint64, false)}),
		"a result twice":          inferEvent(t, 1, vector, append(numbers(2, TypeUint64), numbers(1, TypeUint64)...)),
		"a zero result":           inferEvent(t, 1, vector, [][32]byte{{}}),
		"a model above 64 bits":   change(func(ev *Event) { ev.Data[23] = 1 }),
		"trailing data":           change(func(ev *Event) { ev.Data = append(ev.Data, make([]byte, 32)...) }),
		"arrays that overlap":     change(func(ev *Event) { copy(ev.Data[64:96], ev.Data[32:64]) }),
		"an array beyond data":    change(func(ev *Event) { ev.Data[127] = 200 }),
		"short data":              change(func(ev *Event) { ev.Data = ev.Data[:len(ev.Data)-1] }),
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Decode(ev)
			require.ErrorIs(t, err, ErrMalformed)
		})
	}
}

func TestDecodeVector(t *testing.T) {
	by, handle := []common.Address{testCaller}, vectorHandle()
	ev := emit(t, OpVerifyVector, by, handle, testUser, []byte{9}, handle)
	op, err := Decode(ev)
	require.NoError(t, err)
	require.Equal(t, Op{Kind: OpVerifyVector, Caller: testCaller, Operands: []Handle{handle}, User: testUser, Proof: []byte{9}, Result: handle}, op)
	integer := typed(1, TypeUint64, false)
	_, err = Decode(emit(t, OpVerifyVector, by, integer, testUser, []byte{9}, integer))
	require.ErrorIs(t, err, ErrMalformed)
}

func TestInferenceTopics(t *testing.T) {
	for signature, kind := range map[string]OpKind{
		"FheInfer(address,uint64,bytes32[],bytes32[])":        OpInfer,
		"VerifyVector(address,bytes32,address,bytes,bytes32)": OpVerifyVector,
	} {
		require.Equal(t, kind, executorEvents[crypto.Keccak256Hash([]byte(signature))].kind, signature)
	}
}
