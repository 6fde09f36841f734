package planner_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/coprocessor/planner"
	"github.com/glomar-network/glomar/hostchain"
)

// fuzzer makes random operations on the values it made before.
type fuzzer struct {
	*contract
	r           *rand.Rand
	words, bits []hostchain.Handle
}

func (f *fuzzer) word() hostchain.Handle { return f.words[f.r.IntN(len(f.words))] }
func (f *fuzzer) bit() hostchain.Handle  { return f.bits[f.r.IntN(len(f.bits))] }

// interesting draws words whose comparisons and carries matter.
func (f *fuzzer) interesting() uint64 {
	switch f.r.IntN(4) {
	case 0:
		return f.r.Uint64N(4)
	case 1:
		return -f.r.Uint64N(4)
	case 2:
		return f.r.Uint64() << f.r.IntN(64)
	}
	return f.r.Uint64()
}

// source adds a value that does not come from an operation.
func (f *fuzzer) source() {
	switch f.r.IntN(7) {
	case 0, 1:
		f.words = append(f.words, f.trivial(f.interesting()%3, hostchain.TypeUint64))
	case 2:
		f.words = append(f.words, f.badInput(hostchain.TypeUint64, f.r))
	case 3:
		f.bits = append(f.bits, f.trivial(f.r.Uint64N(2), hostchain.TypeBool))
	case 4:
		f.bits = append(f.bits, f.inputBit(f.r.Uint64N(2)))
	case 5:
		f.bits = append(f.bits, f.badInput(hostchain.TypeBool, f.r))
	default:
		f.words = append(f.words, f.inputWord(f.interesting()))
	}
}

var wordOps = map[hostchain.OpKind]func(a, b uint64) uint64{
	hostchain.OpAdd: func(a, b uint64) uint64 { return a + b },
	hostchain.OpSub: func(a, b uint64) uint64 { return a - b },
	hostchain.OpMin: func(a, b uint64) uint64 { return min(a, b) },
	hostchain.OpMax: func(a, b uint64) uint64 { return max(a, b) },
}

var compareOps = map[hostchain.OpKind]func(a, b uint64) uint64{
	hostchain.OpEq: func(a, b uint64) uint64 { return truth(a == b) },
	hostchain.OpNe: func(a, b uint64) uint64 { return truth(a != b) },
	hostchain.OpGe: func(a, b uint64) uint64 { return truth(a >= b) },
	hostchain.OpGt: func(a, b uint64) uint64 { return truth(a > b) },
	hostchain.OpLe: func(a, b uint64) uint64 { return truth(a <= b) },
	hostchain.OpLt: func(a, b uint64) uint64 { return truth(a < b) },
}

var bitOps = map[hostchain.OpKind]func(a, b uint64) uint64{
	hostchain.OpBitAnd: func(a, b uint64) uint64 { return a & b },
	hostchain.OpBitOr:  func(a, b uint64) uint64 { return a | b },
	hostchain.OpBitXor: func(a, b uint64) uint64 { return a ^ b },
	hostchain.OpEq:     func(a, b uint64) uint64 { return truth(a == b) },
	hostchain.OpNe:     func(a, b uint64) uint64 { return truth(a != b) },
}

// draw picks a kind; map order must not decide, so that a seed means one sequence.
func (f *fuzzer) draw(ops map[hostchain.OpKind]func(a, b uint64) uint64) (hostchain.OpKind, func(a, b uint64) uint64) {
	for {
		kind := hostchain.OpKind(f.r.IntN(int(hostchain.OpAllowed)))
		if fn, ok := ops[kind]; ok {
			return kind, fn
		}
	}
}

func (f *fuzzer) binary(ops map[hostchain.OpKind]func(a, b uint64) uint64, of func() hostchain.Handle, fheType uint8) hostchain.Handle {
	kind, fn := f.draw(ops)
	a, b := of(), of()
	if f.r.IntN(3) > 0 {
		return f.emit(kind, fheType, fn(f.worth[a], f.worth[b]), a, b)
	}
	rhs := f.interesting()
	if hostchain.HandleType(a) == hostchain.TypeBool {
		rhs %= 2
	}
	return f.scalar(kind, fheType, fn(f.worth[a], rhs), a, rhs)
}

func (f *fuzzer) step() {
	switch f.r.IntN(10) {
	case 0:
		f.source()
	case 1, 2:
		f.words = append(f.words, f.binary(wordOps, f.word, hostchain.TypeUint64))
	case 3, 4:
		f.bits = append(f.bits, f.binary(compareOps, f.word, hostchain.TypeBool))
	case 5:
		f.bits = append(f.bits, f.binary(bitOps, f.bit, hostchain.TypeBool))
	case 6:
		f.words = append(f.words, f.choose(f.bit(), f.word(), f.word()))
	case 7:
		f.bits = append(f.bits, f.choose(f.bit(), f.bit(), f.bit()))
	case 8:
		b := f.bit()
		f.bits = append(f.bits, f.emit(hostchain.OpNot, hostchain.TypeBool, 1-f.worth[b], b))
		w := f.word()
		f.words = append(f.words, f.emit(hostchain.OpNeg, hostchain.TypeUint64, -f.worth[w], w))
	default:
		f.collection()
	}
}

func (f *fuzzer) collection() {
	b := f.bit()
	f.words = append(f.words, f.emit(hostchain.OpCast, hostchain.TypeUint64, f.worth[b], b))
	f.ops[len(f.ops)-1].Type = hostchain.TypeUint64
	set := []hostchain.Handle{f.word(), f.word(), f.word(), f.word()}
	sum, in := uint64(0), false
	for i, h := range set {
		sum += f.worth[h]
		in = in || (i > 0 && f.worth[h] == f.worth[set[0]])
	}
	f.words = append(f.words, f.emit(hostchain.OpSum, hostchain.TypeUint64, sum, set...))
	f.bits = append(f.bits, f.emit(hostchain.OpIsIn, hostchain.TypeBool, truth(in), set...))
}

// Whatever a contract asks for, the plan computes what the operations mean.
func TestRandomOperationsAgreeWithIntegers(t *testing.T) {
	r := random(t)
	for range repetitions(12) {
		w := newWorld(t)
		f := &fuzzer{contract: newContract(r.Uint64()), r: r}
		f.words = append(f.words, f.inputWord(f.interesting()), f.trivial(0, hostchain.TypeUint64))
		f.bits = append(f.bits, f.inputBit(1))
		for range 3 {
			for range 60 {
				f.step()
			}
			w.run(f.take(w))
		}
		for _, h := range append(f.words, f.bits...) {
			require.Equal(t, f.worth[h], w.value(h), "handle %s", h)
		}
	}
}

// A plan for events that make no sense lists them with their reasons and computes the rest.
func TestFailuresStopNothingElse(t *testing.T) {
	w, c := newWorld(t), newContract(0)
	a, b := c.inputWord(5), c.inputWord(7)
	unknown := c.emit(hostchain.OpAdd, hostchain.TypeUint64, 0, a, newHandle(99, 0xff, hostchain.TypeUint64))
	dependent := c.add(unknown, b)
	product := c.emit(hostchain.OpMul, hostchain.TypeUint64, 0, a, b)
	narrow := c.emit(hostchain.OpAdd, 4, 0, a, b)
	mixed := c.emit(hostchain.OpAdd, hostchain.TypeUint64, 0, a, c.inputBit(1))
	mistyped := c.emit(hostchain.OpGe, hostchain.TypeUint64, 0, a, b)
	short := c.emit(hostchain.OpIfThenElse, hostchain.TypeUint64, 0, a, b)
	large := c.emit(hostchain.OpAdd, hostchain.TypeUint64, 0, a)
	c.ops[len(c.ops)-1].Scalar = new(big.Int).Lsh(big.NewInt(1), 64)
	c.emit(hostchain.OpAllowed, hostchain.TypeUint64, 0, a)
	good := c.add(a, b)
	w.run(c.take(w))
	require.Equal(t, []planner.Failure{
		{Handle: unknown, Reason: planner.ReasonUndefined}, {Handle: dependent, Reason: planner.ReasonOperand},
		{Handle: product, Reason: planner.ReasonUnsupported}, {Handle: narrow, Reason: planner.ReasonUnsupported},
		{Handle: mixed, Reason: planner.ReasonUnsupported}, {Handle: mistyped, Reason: planner.ReasonUnsupported},
		{Handle: short, Reason: planner.ReasonUnsupported}, {Handle: large, Reason: planner.ReasonUnsupported},
	}, w.plan.Failed)
	require.Equal(t, uint64(12), w.value(good))
	require.Zero(t, w.catalogue[product].Width)

	later := c.add(product, good) // in a later work
	w.run(c.take(w))
	require.Equal(t, planner.ReasonOperand, w.failed[later])
}

func TestRepeatedDefinitionsChangeNothing(t *testing.T) {
	w, c := newWorld(t), newContract(0)
	a := c.inputWord(5)
	sum := c.add(a, a)
	again := c.ops[1]
	c.ops = append(c.ops, again, c.ops[0])
	again.Kind = hostchain.OpSub
	c.ops = append(c.ops, again)
	ops := c.take(w)
	w.run(ops)
	require.Equal(t, uint64(10), w.value(sum))
	require.Len(t, w.plan.Inputs, 1)
	w.run(ops)
	require.Zero(t, len(w.plan.Leaves)+len(w.plan.Inputs)+len(w.plan.Stages), "handles of earlier works stay what they are")
	require.Equal(t, uint32(1), w.plan.Steps())
}
