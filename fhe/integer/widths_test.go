package integer

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/fhe/params"
)

// on returns the program of a single operation on lanes.
func on(l Lane, op Op) *Program {
	p := one(op)
	p.Lane = l
	return p
}

// draw returns integers of the lane: edges, long chains of carries, equal and almost equal ones, and random ones.
func draw(r *rand.Rand, l Lane, count int) (a, b []*uint256.Int) {
	mask := new(uint256.Int).Sub(new(uint256.Int).Lsh(uint256.NewInt(1), uint(l.Bits())), uint256.NewInt(1))
	random := func() *uint256.Int {
		return new(uint256.Int).And(&uint256.Int{r.Uint64(), r.Uint64(), r.Uint64(), r.Uint64()}, mask)
	}
	one, half := uint256.NewInt(1), new(uint256.Int).Add(new(uint256.Int).Rsh(mask, 1), uint256.NewInt(1))
	edges := []*uint256.Int{
		new(uint256.Int), one, mask, half, new(uint256.Int).Sub(half, one), new(uint256.Int).Sub(mask, one),
	}
	for i := range count {
		x, y := random(), random()
		switch {
		case i < len(edges)*len(edges):
			x, y = edges[i/len(edges)], edges[i%len(edges)]
		case i%5 == 0:
			y = new(uint256.Int).Add(new(uint256.Int).Sub(mask, x), uint256.NewInt(uint64(i/5%2)))
			y.And(y, mask)
		case i%5 == 1:
			y = x
		case i%5 == 2:
			y = new(uint256.Int).Xor(x, new(uint256.Int).Lsh(one, uint(r.IntN(l.Bits()))))
		}
		a, b = append(a, x), append(b, y)
	}
	return a, b
}

func (b *bench) lanes(t testing.TB, l Lane, values []*uint256.Int, level int) *rlwe.Ciphertext {
	slots := make([]uint64, b.set.Slots())
	for i, v := range values {
		l.Encode(v, slots[i*l.Slots():])
	}
	return b.encrypt(t, slots, level)
}

// wrapped is v modulo the lane's width.
func wrapped(l Lane, v *uint256.Int) *uint256.Int {
	n := 256 - uint(l.Bits())
	return new(uint256.Int).Rsh(new(uint256.Int).Lsh(v, n), n)
}

func flag(b bool) *uint256.Int { return uint256.NewInt(bit(b)) }

// binaries are the operations of two integers: what each result is worth.
var binaries = map[Op]func(x, y *uint256.Int) []*uint256.Int{
	Add: func(x, y *uint256.Int) []*uint256.Int { return []*uint256.Int{new(uint256.Int).Add(x, y)} },
	Borrow: func(x, y *uint256.Int) []*uint256.Int {
		return []*uint256.Int{new(uint256.Int).Sub(x, y), flag(!x.Lt(y))}
	},
	Equal:  func(x, y *uint256.Int) []*uint256.Int { return []*uint256.Int{flag(x.Eq(y))} },
	BitAnd: func(x, y *uint256.Int) []*uint256.Int { return []*uint256.Int{new(uint256.Int).And(x, y)} },
	BitOr:  func(x, y *uint256.Int) []*uint256.Int { return []*uint256.Int{new(uint256.Int).Or(x, y)} },
	BitXor: func(x, y *uint256.Int) []*uint256.Int { return []*uint256.Int{new(uint256.Int).Xor(x, y)} },
}

// isBit says whether a result of an operation is a bit in the result slot.
func isBit(op Op, result int) bool { return op == Equal || op == Borrow && result == 1 }

// tooDeep lists what lanes of 256 bits have no levels for.
var tooDeep = []Op{Add, Borrow, Equal, Normalise}

func checkBinary(t *testing.T, b *bench, l Lane, op Op) {
	r, p := seeded(t), on(l, op)
	level, err := p.InputLevel(b.set)
	if l == Lane256 && slices.Contains(tooDeep, op) {
		require.ErrorIs(t, err, ErrTooDeep)
		return
	}
	require.NoError(t, err)
	require.Equal(t, b.set.OpenLevel+op.Depth(l), level)
	x, y := draw(r, l, l.PerPage(b.set))
	for k, ct := range b.run(t, p, 2, b.lanes(t, l, x, level), b.lanes(t, l, y, level)) {
		require.LessOrEqual(t, b.noiseBits(ct), b.set.MaxOpenNoiseBits())
		slots := b.decrypt(t, ct)
		for i := range x {
			want, own := wrapped(l, binaries[op](x[i], y[i])[k]), slots[i*l.Slots():][:l]
			if isBit(op, k) {
				require.Equal(t, want.Uint64(), own[l.ResultSlot()], "lane %d: %s %s %s", i, x[i].Hex(), op, y[i].Hex())
				continue
			}
			got, err := l.Decode(own)
			require.NoError(t, err, "lane %d: %s %s %s", i, x[i].Hex(), op, y[i].Hex())
			require.Equal(t, want, got, "lane %d: %s %s %s", i, x[i].Hex(), op, y[i].Hex())
		}
	}
}

func TestEveryWidth(t *testing.T) {
	for _, l := range Lanes() {
		for op := range binaries {
			t.Run(fmt.Sprintf("%s%d", op, l.Bits()), func(t *testing.T) { checkBinary(t, small(t), l, op) })
		}
	}
}

func TestEveryWidthProduction(t *testing.T) {
	full(t)
	b := production(t)
	for _, l := range Lanes() {
		for op := range binaries {
			t.Run(fmt.Sprintf("%s%d", op, l.Bits()), func(t *testing.T) { checkBinary(t, b, l, op) })
		}
	}
}

// A bit fills its own lane, whatever the other slots hold.
func TestSpreadInEveryLane(t *testing.T) {
	for _, l := range Lanes() {
		t.Run(fmt.Sprint(l.Bits()), func(t *testing.T) {
			b, r := small(t), seeded(t)
			p := on(l, Spread)
			slots := make([]uint64, b.set.Slots())
			for i := range slots {
				slots[i] = r.Uint64N(params.T)
				if i%l.Slots() == l.ResultSlot() {
					slots[i] = r.Uint64N(2)
				}
			}
			out := b.decrypt(t, b.run(t, p, 1, b.encrypt(t, slots, b.inputLevel(t, p)))[0])
			for i := range out {
				require.Equal(t, slots[i|l.ResultSlot()], out[i], "slot %d", i)
			}
		})
	}
}

// Every pair of digits, on the operations that look at their bits.
func TestDigits(t *testing.T) {
	for op, want := range map[Op]func(x, y uint64) uint64{
		Invert:  func(x, _ uint64) uint64 { return 3 - x },
		LowBit:  func(x, _ uint64) uint64 { return x & 1 },
		HighBit: func(x, _ uint64) uint64 { return x >> 1 },
		Join:    func(x, y uint64) uint64 { return x&1<<1 | y>>1 },
	} {
		t.Run(op.String(), func(t *testing.T) {
			b, p := small(t), one(op)
			level := b.inputLevel(t, p)
			require.Equal(t, b.set.OpenLevel+op.Depth(Lane64), level)
			x, y := make([]uint64, b.set.Slots()), make([]uint64, b.set.Slots())
			for i := range x {
				x[i], y[i] = uint64(i)%4, uint64(i)/4%4
			}
			inputs := []*rlwe.Ciphertext{b.encrypt(t, x, level), b.encrypt(t, y, level)}[:p.Inputs]
			for i, got := range b.decrypt(t, b.run(t, p, 1, inputs...)[0]) {
				require.Equal(t, want(x[i], y[i]), got, "slot %d: %d, %d", i, x[i], y[i])
			}
		})
	}
}

func TestMovesUp(t *testing.T) {
	b, r := small(t), seeded(t)
	slots := make([]uint64, b.set.Slots())
	for i := range slots {
		slots[i] = r.Uint64N(params.T)
	}
	row := len(slots) / 2
	for op := Up1; op <= Up64; op++ {
		p, shift := one(op), 1<<(op-Up1)
		out := b.decrypt(t, b.run(t, p, 1, b.encrypt(t, slots, b.inputLevel(t, p)))[0])
		for i := range out {
			from := i - i%row + (i%row+row-shift)%row
			require.Equal(t, slots[from], out[i], "%s, slot %d", op, i)
		}
	}
}

// Every move that a circuit makes is put together from moves that have a key.
func TestHops(t *testing.T) {
	for shift := -127; shift <= 128; shift++ {
		sum := 0
		for _, hop := range hops(shift) {
			require.Contains(t, params.Shifts(), hop)
			sum += hop
		}
		require.Equal(t, shift, sum)
	}
	require.Len(t, hops(-Lane64.ResultSlot()), 1)
	require.Len(t, hops(-Lane128.ResultSlot()), 7)
}

func TestLaneStarts(t *testing.T) {
	for _, l := range Lanes() {
		start := laneStart(l)
		require.LessOrEqual(t, start.norm(), int64(25))
		for digit, v := range start.values() {
			require.Equal(t, digit == 0, v == 0, "lane of %d bits, digit %d", l.Bits(), digit)
		}
	}
}

func TestLanesHoldTheirIntegers(t *testing.T) {
	r := seeded(t)
	for _, l := range Lanes() {
		x, _ := draw(r, l, 100)
		for _, v := range x {
			slots := make([]uint64, l)
			l.Encode(v, slots)
			got, err := l.Decode(slots)
			require.NoError(t, err)
			require.Equal(t, v, got)
		}
		_, err := l.Decode(make([]uint64, l+1))
		require.ErrorIs(t, err, ErrDigit)
		slots := make([]uint64, l)
		slots[l-1] = params.DigitRadix
		_, err = l.Decode(slots)
		require.ErrorIs(t, err, ErrDigit)
	}
	require.False(t, Lane(0).IsValid())
	require.False(t, Lane(2).IsValid())
	require.False(t, Lane(48).IsValid())
	require.False(t, Lane(256).IsValid())
}
