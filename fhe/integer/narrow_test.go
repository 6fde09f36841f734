package integer

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/fhe/params"
)

var widths = map[Op]uint64{Narrow15: 16, Narrow31: 32, Narrow63: 64}

// narrowed is Narrow on plain digits.
func narrowed(digits []uint64) []uint64 {
	out := make([]uint64, len(digits))
	for i, x := range digits {
		out[i] = x % 4
		if i > 0 {
			out[i] += digits[i-1] / 4
		}
	}
	return out
}

// valueOf reads a lane of digits of any size, modulo 2^64.
func valueOf(digits []uint64) (v uint64) {
	for i, x := range digits {
		v += x << (2 * i)
	}
	return v
}

// wide fills the page with lanes of digits below width: every value in every digit, the lowest and the highest side by side,
// then random ones.
func wide(r *rand.Rand, set *params.Set, width uint64) []uint64 {
	slots := make([]uint64, set.Slots())
	for i := range set.Lanes() {
		for d := range params.LaneDigits {
			x := &lane(slots, i)[d]
			switch {
			case i < int(width):
				*x = uint64(i)
			case i%3 == 0:
				*x = (width - 1) * r.Uint64N(2)
			case i%3 == 1 && d < 31:
				*x = width - 1
			default:
				*x = r.Uint64N(width)
			}
		}
	}
	return slots
}

func checkNarrow(t *testing.T, b *bench, op Op) {
	r := seeded(t)
	p := one(op)
	level := b.inputLevel(t, p)
	slots := wide(r, b.set, widths[op])
	got := b.decrypt(t, b.run(t, p, 2, b.encrypt(t, slots, level))[0])
	for i := range b.set.Lanes() {
		want := narrowed(lane(slots, i))
		require.Equal(t, want, lane(got, i), "lane %d: %d", i, lane(slots, i))
		require.Equal(t, valueOf(lane(slots, i)), valueOf(want), "the integer stays")
	}
}

func TestNarrow(t *testing.T) {
	for op := range widths {
		t.Run(op.String(), func(t *testing.T) { checkNarrow(t, small(t), op) })
	}
}

// sums returns lanes of digits 0..6, with the long chains of carries among them.
func sums(r *rand.Rand, lanes int) []uint64 {
	slots := make([]uint64, lanes*params.LaneDigits)
	for i := range lanes {
		digits := lane(slots, i)
		for d := range digits {
			switch {
			case i < 7:
				digits[d] = uint64(i)
			case i%4 == 0: // a carry that starts in one digit and continues
				digits[d] = 3
			default:
				digits[d] = r.Uint64N(7)
			}
		}
		if i%4 == 0 {
			digits[i/4%32] = 4 + uint64(i)%3
		}
	}
	return slots
}

func checkNormalise(t *testing.T, b *bench) {
	r := seeded(t)
	p := one(Normalise)
	slots := sums(r, b.set.Lanes())
	got := b.decrypt(t, b.run(t, p, 2, b.encrypt(t, slots, b.inputLevel(t, p)))[0])
	for i := range b.set.Lanes() {
		v, err := Lane64.DecodeUint64(lane(got, i))
		require.NoError(t, err)
		require.Equal(t, valueOf(lane(slots, i)), v, "lane %d: %d", i, lane(slots, i))
	}
}

func TestNormalise(t *testing.T) { checkNormalise(t, small(t)) }

func TestNarrowProduction(t *testing.T) {
	full(t)
	b := production(t)
	for op := range widths {
		checkNarrow(t, b, op)
	}
	checkNormalise(t, b)
}

// holders returns what each holder contributes: digits 0..3, all of them 3 in some lanes.
func holders(r *rand.Rand, n, lanes int) [][]uint64 {
	out := make([][]uint64, n)
	for h := range out {
		for i := range lanes * params.LaneDigits {
			digit := r.Uint64N(4)
			if i/params.LaneDigits < 2 || i/params.LaneDigits%3 == 0 && i%params.LaneDigits < 31 {
				digit = 3
			}
			out[h] = append(out[h], digit)
		}
	}
	return out
}

// joined adds up the digits of every part's holders, and all integers.
func joined(all [][]uint64, parts int) (pages [][]uint64, want []uint64) {
	pages = make([][]uint64, parts)
	want = make([]uint64, len(all[0])/params.LaneDigits)
	for h, digits := range all {
		if pages[h%parts] == nil {
			pages[h%parts] = make([]uint64, len(digits))
		}
		for i, d := range digits {
			pages[h%parts][i] += d
		}
		for i := range want {
			want[i] += valueOf(lane(digits, i))
		}
	}
	return pages, want
}

// plainly runs a program on plain slots and refuses digits that an operation does not take.
func plainly(t *testing.T, p *Program, inputs [][]uint64) []uint64 {
	t.Helper()
	registers := map[int][]uint64{}
	for i, slots := range inputs {
		registers[i] = slots
	}
	for _, in := range p.Instrs {
		x := registers[in.Args[0]]
		out := make([]uint64, len(x))
		for i := range len(x) / params.LaneDigits {
			for _, digit := range lane(x, i) {
				if limit, ok := widths[in.Op]; ok {
					require.Less(t, digit, limit, in.Op)
				}
				if in.Op == Normalise {
					require.LessOrEqual(t, digit, uint64(6))
				}
			}
			switch in.Op {
			case Sum:
				for d, y := range lane(registers[in.Args[1]], i) {
					lane(out, i)[d] = lane(x, i)[d] + y
				}
			case Normalise:
				Lane64.EncodeUint64(valueOf(lane(x, i)), lane(out, i))
			default:
				copy(lane(out, i), narrowed(lane(x, i)))
			}
		}
		registers[in.Out[0]] = out
	}
	return registers[p.Outputs[0]]
}

// For every committee, digits stay in the range of every operation, and each program fits one evaluation.
func TestFromShares(t *testing.T) {
	r := seeded(t)
	set, err := params.Lookup(params.Production)
	require.NoError(t, err)
	for threshold := 1; threshold <= params.MaxSigners; threshold++ {
		parts, programs, err := FromShares(threshold)
		require.NoError(t, err)
		pages, want := joined(holders(r, threshold+1, 200), parts)
		for _, p := range programs {
			_, err := p.InputLevel(set)
			require.NoError(t, err, "threshold %d, %s", threshold, p.Key())
			pages = [][]uint64{plainly(t, p, pages)}
		}
		for i, v := range want {
			got, err := Lane64.DecodeUint64(lane(pages[0], i))
			require.NoError(t, err)
			require.Equal(t, v, got, "threshold %d, lane %d", threshold, i)
		}
	}
	for _, threshold := range []int{-1, 0, params.MaxSigners + 1} {
		_, _, err := FromShares(threshold)
		require.ErrorIs(t, err, ErrProgram)
	}
}

// The same on pages, for a committee of each kind.
func TestFromSharesOnPages(t *testing.T) {
	b, r := small(t), seeded(t)
	for _, threshold := range []int{3, 9, 12} {
		parts, programs, err := FromShares(threshold)
		require.NoError(t, err)
		pages, want := joined(holders(r, threshold+1, b.set.Lanes()), parts)
		for _, p := range programs {
			inputs := make([]*rlwe.Ciphertext, len(pages))
			for i, slots := range pages {
				inputs[i] = b.encrypt(t, slots, b.inputLevel(t, p))
			}
			pages = [][]uint64{b.decrypt(t, b.run(t, p, 2, inputs...)[0])}
		}
		for i, v := range want {
			got, err := Lane64.DecodeUint64(lane(pages[0], i))
			require.NoError(t, err)
			require.Equal(t, v, got, "threshold %d, lane %d", threshold, i)
		}
	}
}

// Both polynomials of a sawtooth have the right value at every digit in range.
func TestSawtooths(t *testing.T) {
	for op, s := range sawtooths(Lane64) {
		require.EqualValues(t, widths[op], s.width)
		starts := s.start.values()
		for x := range s.width {
			v := reduce(2*x - (s.width - 1))
			var sum uint64
			power := v
			var divided [params.LaneDigits]uint64
			for i, c := range s.coeffs {
				sum = (sum + reduce(c)*power) % params.T
				for d, y := range s.divided[i].values() {
					divided[d] = (divided[d] + y*power) % params.T
				}
				power = power * v % params.T * v % params.T
			}
			require.Equal(t, reduce(x%4-half), sum, "%s at %d", op, x)
			for d := range params.LaneDigits - 1 {
				require.Equal(t, sum, 4*starts[d+1]*divided[d]%params.T, "%s at %d, digit %d", op, x, d)
			}
		}
	}
}
