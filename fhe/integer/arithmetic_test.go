package integer

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
)

// one returns the program of a single operation.
func one(op Op) *Program {
	s := signatures[op]
	p := &Program{Lane: Lane64, Inputs: s.args}
	in := Instr{Op: op}
	for i := range s.args {
		in.Args = append(in.Args, i)
	}
	for i := range s.out {
		in.Out = append(in.Out, s.args+i)
	}
	p.Instrs, p.Outputs = []Instr{in}, in.Out
	return p
}

func checkAdd(t *testing.T, b *bench) {
	r := seeded(t)
	p := one(Add)
	level := b.inputLevel(t, p)
	require.Equal(t, 10, level)
	x, y := operands(r, b.set.Lanes())
	out := b.run(t, p, 1, b.integers(t, x, level), b.integers(t, y, level))
	slots := b.decrypt(t, out[0])
	for i := range x {
		v, err := Lane64.DecodeUint64(lane(slots, i))
		require.NoError(t, err)
		require.Equal(t, x[i]+y[i], v, "lane %d: %d + %d", i, x[i], y[i])
	}
}

func checkTransfer(t *testing.T, b *bench, workers int) {
	r := seeded(t)
	p := transfer()
	level := b.inputLevel(t, p)
	require.Equal(t, 11, level)
	from, amount := operands(r, b.set.Lanes())
	to, _ := operands(r, b.set.Lanes())
	out := b.run(t, p, workers, b.integers(t, from, level), b.integers(t, amount, level), b.integers(t, to, level))
	want := make([][]uint64, 3)
	for i := range from {
		moved := amount[i]
		if from[i] < moved {
			moved = 0
		}
		for k, v := range []uint64{from[i] - moved, moved, to[i] + moved} {
			want[k] = append(want[k], v)
		}
	}
	for k, ct := range out {
		slots := b.decrypt(t, ct)
		for i := range from {
			got, err := Lane64.DecodeUint64(lane(slots, i))
			require.NoError(t, err)
			require.Equal(t, want[k][i], got, "output %d, lane %d: from %d amount %d to %d", k, i, from[i], amount[i], to[i])
		}
	}
	for _, ct := range out {
		require.LessOrEqual(t, b.noiseBits(ct), b.set.MaxOpenNoiseBits())
	}
}

func TestAdd(t *testing.T)      { checkAdd(t, small(t)) }
func TestTransfer(t *testing.T) { checkTransfer(t, small(t), 2) }

func TestProduction(t *testing.T) {
	full(t)
	b := production(t)
	checkAdd(t, b)
	checkTransfer(t, b, 2)
}

func TestBorrow(t *testing.T) {
	b, r := small(t), seeded(t)
	p := one(Borrow)
	level := b.inputLevel(t, p)
	x, y := operands(r, b.set.Lanes())
	out := b.run(t, p, 1, b.integers(t, x, level), b.integers(t, y, level))
	difference, notLess := b.decrypt(t, out[0]), b.decrypt(t, out[1])
	for i := range x {
		v, err := Lane64.DecodeUint64(lane(difference, i))
		require.NoError(t, err)
		require.Equal(t, x[i]-y[i], v, "lane %d: %d - %d", i, x[i], y[i])
		require.Equal(t, bit(x[i] >= y[i]), lane(notLess, i)[Lane64.ResultSlot()], "lane %d: %d >= %d", i, x[i], y[i])
	}
}

func TestBorrowOfOneResultOnly(t *testing.T) {
	b, r := small(t), seeded(t)
	x, y := operands(r, b.set.Lanes())
	p := one(Borrow)
	level := b.inputLevel(t, p)
	both := b.run(t, p, 1, b.integers(t, x, level), b.integers(t, y, level))
	for i, register := range []int{2, 3} {
		p.Outputs = []int{register}
		out := b.run(t, p, 1, b.integers(t, x, level), b.integers(t, y, level))
		want, got := b.decrypt(t, both[i]), b.decrypt(t, out[0])
		for l := range x {
			require.Equal(t, lane(want, l)[Lane64.ResultSlot()], lane(got, l)[Lane64.ResultSlot()])
		}
	}
}

func TestEqual(t *testing.T) {
	b, r := small(t), seeded(t)
	p := one(Equal)
	level := b.inputLevel(t, p)
	require.Equal(t, 10, level)
	x, y := operands(r, b.set.Lanes())
	slots := b.decrypt(t, b.run(t, p, 1, b.integers(t, x, level), b.integers(t, y, level))[0])
	for i := range x {
		require.Equal(t, bit(x[i] == y[i]), lane(slots, i)[Lane64.ResultSlot()], "lane %d: %d == %d", i, x[i], y[i])
	}
}

func TestSpreadIgnoresOtherSlots(t *testing.T) {
	b, r := small(t), seeded(t)
	p := one(Spread)
	slots := make([]uint64, b.set.Slots())
	for i := range slots {
		slots[i] = r.Uint64N(params.T)
		if i%params.LaneDigits == Lane64.ResultSlot() {
			slots[i] = r.Uint64N(2)
		}
	}
	out := b.decrypt(t, b.run(t, p, 1, b.encrypt(t, slots, b.inputLevel(t, p)))[0])
	for i := range out {
		require.Equal(t, slots[i|Lane64.ResultSlot()], out[i], "slot %d", i)
	}
}

// Slot by slot operations: bits are drawn for c, digits for x and y where the operation takes any value.
func TestSlotwise(t *testing.T) {
	for _, c := range []struct {
		op    Op
		bound []uint64 // of each argument
		want  func(v []uint64) uint64
	}{
		{Select, []uint64{2, 4, 4}, func(v []uint64) uint64 { return v[2-v[0]] }},
		{Mask, []uint64{2, 4}, func(v []uint64) uint64 { return v[0] * v[1] }},
		{And, []uint64{2, 2}, func(v []uint64) uint64 { return v[0] & v[1] }},
		{Or, []uint64{2, 2}, func(v []uint64) uint64 { return v[0] | v[1] }},
		{Xor, []uint64{2, 2}, func(v []uint64) uint64 { return v[0] ^ v[1] }},
		{Not, []uint64{2}, func(v []uint64) uint64 { return 1 - v[0] }},
		{RangeBit, []uint64{params.T}, func(v []uint64) uint64 { return fallingProduct(v[0], 2) }},
		{RangeDigit, []uint64{params.T}, func(v []uint64) uint64 { return fallingProduct(v[0], 4) }},
	} {
		t.Run(c.op.String(), func(t *testing.T) {
			b, r := small(t), seeded(t)
			p := one(c.op)
			level := b.inputLevel(t, p)
			require.Equal(t, b.set.OpenLevel+c.op.Depth(Lane64), level)
			values := make([][]uint64, len(c.bound))
			inputs := make([]*rlwe.Ciphertext, len(c.bound))
			for i, bound := range c.bound {
				for range b.set.Slots() {
					values[i] = append(values[i], r.Uint64N(bound))
				}
				copy(values[i], []uint64{0, 1, bound - 1, bound / 2})
				inputs[i] = b.encrypt(t, values[i], level)
			}
			out := b.decrypt(t, b.run(t, p, 1, inputs...)[0])
			for slot := range out {
				v := make([]uint64, len(values))
				for i := range v {
					v[i] = values[i][slot]
				}
				require.Equal(t, c.want(v), out[slot], "slot %d: %v", slot, v)
			}
		})
	}
}

// fallingProduct returns x(x-1)...(x-n+1) modulo T.
func fallingProduct(x uint64, n uint64) uint64 {
	product := uint64(1)
	for k := range n {
		product = product * ((x + params.T - k) % params.T) % params.T
	}
	return product
}

func TestSameOperandTwice(t *testing.T) {
	b, r := small(t), seeded(t)
	p := &Program{Lane: Lane64, Inputs: 1, Instrs: []Instr{{Add, []int{0, 0}, []int{1}}}, Outputs: []int{1}}
	level := b.inputLevel(t, p)
	x, _ := operands(r, b.set.Lanes())
	slots := b.decrypt(t, b.run(t, p, 1, b.integers(t, x, level))[0])
	for i := range x {
		v, err := Lane64.DecodeUint64(lane(slots, i))
		require.NoError(t, err)
		require.Equal(t, 2*x[i], v)
	}
}

func TestWorkersAndRepetitionChangeNoByte(t *testing.T) {
	b, r := small(t), seeded(t)
	p := transfer()
	level := b.inputLevel(t, p)
	inputs := make([]*rlwe.Ciphertext, p.Inputs)
	for i := range inputs {
		x, _ := operands(r, b.set.Lanes())
		inputs[i] = b.integers(t, x, level)
	}
	var want []page.Digest
	for _, workers := range []int{0, 1, 2, 3, 8, 1} {
		var got []page.Digest
		for _, ct := range b.run(t, p, workers, inputs...) {
			encoded, err := page.Encode(b.set, ct)
			require.NoError(t, err)
			got = append(got, page.DigestOf(encoded))
		}
		if want == nil {
			want = got
		}
		require.Equal(t, want, got, "%d workers", workers)
	}
}

func TestInputsAboveTheirLevelGiveTheSameBytes(t *testing.T) {
	b, r := small(t), seeded(t)
	p := one(Mask)
	x, y := operands(r, b.set.Lanes())
	high := []*rlwe.Ciphertext{b.integers(t, x, b.set.MaxLevel()), b.integers(t, y, b.set.MaxLevel())}
	low := []*rlwe.Ciphertext{high[0].CopyNew(), high[1].CopyNew()}
	for _, ct := range low {
		ct.Resize(1, b.inputLevel(t, p))
	}
	want, err := page.Encode(b.set, b.run(t, p, 1, low...)[0])
	require.NoError(t, err)
	got, err := page.Encode(b.set, b.run(t, p, 1, high...)[0])
	require.NoError(t, err)
	require.Equal(t, page.DigestOf(want), page.DigestOf(got))
}

func TestRunRefusesBadInputs(t *testing.T) {
	b := small(t)
	p := one(Add)
	good := b.integers(t, []uint64{1}, 10)
	scaled := good.CopyNew()
	scaled.Scale = b.set.BGV.NewScale(3)
	for name, inputs := range map[string][]*rlwe.Ciphertext{
		"too few":   {good},
		"too many":  {good, good, good},
		"nil":       {good, nil},
		"too low":   {good, b.integers(t, []uint64{1}, 9)},
		"scaled":    {good, scaled},
		"degree 2":  {good, rlwe.NewCiphertext(b.set.BGV, 2, 10)},
		"empty one": {good, {}},
	} {
		_, err := b.eval.Run(context.Background(), p, inputs, 1)
		require.ErrorIs(t, err, ErrInputs, name)
	}
}

func TestRunStopsWithItsContext(t *testing.T) {
	b := small(t)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	x := b.integers(t, []uint64{1}, 10)
	_, err := b.eval.Run(ctx, one(Add), []*rlwe.Ciphertext{x, x}, 2)
	require.ErrorIs(t, err, context.Canceled)
}
