package kernel

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/ring"
)

// primes are the largest that vector kernels take, smaller ones, and ones left to Go. All but one are NTT-friendly for N up to
// 2^12.
var primes = []uint64{
	1<<50 - 27, 65537,
	prime(50, 0), prime(50, 1), prime(49, 0), prime(41, 0), prime(30, 0), prime(20, 0), prime(52, 0), prime(61, 0),
}

// prime returns the i-th prime below 2^bits that is 1 modulo 2^13.
func prime(bits, i int) uint64 {
	for q := uint64(1)<<bits + 1 - 1<<13; ; q -= 1 << 13 {
		if word(q).ProbablyPrime(0) {
			if i == 0 {
				return q
			}
			i--
		}
	}
}

type random struct{ *rand.Rand }

func newRandom(t testing.TB) random {
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	return random{rand.New(rand.NewPCG(seed, 0))}
}

// limb returns n residues, with 0 and the largest among them.
func (r random) limb(n int, q uint64) []uint64 {
	x := make([]uint64, n)
	for i := range x {
		switch r.IntN(8) {
		case 0:
			x[i] = 0
		case 1:
			x[i] = q - 1
		default:
			x[i] = r.Uint64N(q)
		}
	}
	return x
}

func (r random) limbs(n int, q uint64, count int) [][]uint64 {
	limbs := make([][]uint64, count)
	for i := range limbs {
		limbs[i] = r.limb(n, q)
	}
	return limbs
}

// arithmetics lists what can compute modulo a prime here, whether or not it is what is chosen.
func arithmetics(q uint64) map[string]arithmetic {
	all := map[string]arithmetic{"go": byGo}
	if q < 1<<VectorBits && HasFMA() {
		all["floats"] = byFloats
	}
	if q < 1<<VectorBits && HasIFMA() {
		all["integers"] = byIntegers
	}
	return all
}

// newModulus is NewModulus with another arithmetic.
func newModulus(q uint64, by arithmetic) *Modulus {
	m := NewModulus(q)
	m.by = by
	return m
}

// forEachPrime runs a test for every arithmetic on slices of several lengths.
func forEachPrime(t *testing.T, test func(t *testing.T, r random, m *Modulus, n int)) {
	for _, q := range primes {
		for _, n := range []int{16, 48, 1024} {
			for name, by := range arithmetics(q) {
				t.Run(fmt.Sprintf("%d/%d/%s", q, n, name), func(t *testing.T) { test(t, newRandom(t), newModulus(q, by), n) })
			}
		}
	}
}

// requireLimbs compares limbs and reports the first difference only.
func requireLimbs(t *testing.T, want, got [][]uint64, message ...any) {
	t.Helper()
	require.Len(t, got, len(want))
	for i := range want {
		require.Len(t, got[i], len(want[i]))
		for j := range want[i] {
			if want[i][j] != got[i][j] {
				require.Equal(t, want[i][j], got[i][j], append([]any{fmt.Sprintf("limb %d word %d: ", i, j) + message[0].(string)}, message[1:]...)...)
			}
		}
	}
}

// evaluate returns an integer expression modulo q.
func evaluate(q uint64, products ...[]uint64) uint64 {
	sum := new(big.Int)
	for _, factors := range products {
		term := big.NewInt(1)
		for _, f := range factors {
			term.Mul(term, word(f))
		}
		sum.Add(sum, term)
	}
	return sum.Mod(sum, word(q)).Uint64()
}

func TestCombine(t *testing.T) {
	forEachPrime(t, func(t *testing.T, r random, m *Modulus, n int) {
		for count := 1; count <= MaxTerms; count++ {
			x, k := r.limbs(n, m.q, count), r.limb(count, m.q)
			terms := make([]Term, count)
			for i := range terms {
				terms[i] = Term{k[i], x[i]}
			}
			constant := r.limb(1, m.q)[0]
			want := make([]uint64, n)
			for j := range want {
				products := [][]uint64{{constant}}
				for i := range x {
					products = append(products, []uint64{k[i], x[i][j]})
				}
				want[j] = evaluate(m.q, products...)
			}
			m.Combine(x[0], constant, terms)
			requireLimbs(t, [][]uint64{want}, x[:1], "%d terms", count)
		}
	})
}

func TestCombineAtItsBound(t *testing.T) {
	for _, q := range primes {
		for _, by := range arithmetics(q) {
			x := make([]uint64, 16)
			for j := range x {
				x[j] = q - 1
			}
			terms := make([]Term, MaxTerms)
			for i := range terms {
				terms[i] = Term{q - 1, x}
			}
			out := make([]uint64, 16)
			newModulus(q, by).Combine(out, q-1, terms)
			require.Equal(t, uint64(MaxTerms-1)%q, out[7], "(q-1)^2 = 1, eight times, less 1")
		}
	}
}

func TestAccumulateAtItsBound(t *testing.T) {
	for _, q := range primes {
		for name, by := range arithmetics(q) {
			m, largest := newModulus(q, by), q-1
			if by == byIntegers {
				largest = 1<<52 - 1 // what the lazy transform for them leaves
			}
			d, k := make([]uint64, 16), make([]uint64, 16)
			for j := range d {
				d[j], k[j] = largest, q-1
			}
			digits := make([]Digit, MaxDigits)
			for i := range digits {
				digits[i] = Digit{d, k, k}
			}
			out := [2][]uint64{make([]uint64, 16), make([]uint64, 16)}
			m.Accumulate(out, [2][]uint64{k, k}, digits)
			scale := m.DigitScale()
			m.Combine(out[0], 0, []Term{{scale, out[0]}})
			m.Combine(out[0], 0, []Term{{m.Mul(1<<32%q, 1<<32%q), out[0]}}) // times 2^64
			want := evaluate(q, []uint64{MaxDigits, largest, q - 1}, []uint64{m.Mul(1<<32%q, 1<<32%q), scale, q - 1})
			require.Equal(t, want, out[0][3], "prime %d %s", q, name)
		}
	}
}

// TestOfNothing passes no terms and no digits.
func TestOfNothing(t *testing.T) {
	forEachPrime(t, func(t *testing.T, r random, m *Modulus, n int) {
		out, constant := r.limb(n, m.q), r.Uint64N(m.q)
		m.Combine(out, constant, nil)
		for _, x := range out {
			require.Equal(t, constant, x)
		}
		sums, init := [2][]uint64{r.limb(n, m.q), r.limb(n, m.q)}, [2][]uint64{r.limb(n, m.q), r.limb(n, m.q)}
		m.Accumulate(sums, init, nil)
		requireLimbs(t, init[:], sums[:], "")
	})
}

func TestProduct(t *testing.T) {
	forEachPrime(t, func(t *testing.T, r random, m *Modulus, n int) {
		x, y, f := r.limb(n, m.q), r.limb(n, m.q), r.limb(1, m.q)[0]
		want := make([]uint64, n)
		for j := range want {
			want[j] = evaluate(m.q, []uint64{x[j], y[j], f})
		}
		m.Product(x, x, y, f)
		requireLimbs(t, [][]uint64{want}, [][]uint64{x}, "")
	})
}

func TestTensor(t *testing.T) {
	forEachPrime(t, func(t *testing.T, r random, m *Modulus, n int) {
		in, scalars := r.limbs(n, m.q, 4), r.limb(2, m.q)
		out, want := [3][]uint64(r.limbs(n, m.q, 3)), [3][]uint64(r.limbs(n, m.q, 3))
		f, g := scalars[0], scalars[1]
		for j := range n {
			x0, x1, y0, y1 := in[0][j], in[1][j], in[2][j], in[3][j]
			want[0][j] = evaluate(m.q, []uint64{x0, y0, f})
			want[1][j] = evaluate(m.q, []uint64{x0, y1, f}, []uint64{x1, y0, f})
			want[2][j] = evaluate(m.q, []uint64{x1, y1, g})
		}
		m.Tensor(out, [2][]uint64(in[:2]), [2][]uint64(in[2:]), f, g)
		requireLimbs(t, want[:], out[:], "")
	})
}

func TestAccumulate(t *testing.T) {
	forEachPrime(t, func(t *testing.T, r random, m *Modulus, n int) {
		montgomery := evaluate(m.q, []uint64{1 << 63, 2})
		for count := 1; count <= MaxDigits; count++ {
			digits, k0, k1 := r.limbs(n, m.q, count), r.limbs(n, m.q, count), r.limbs(n, m.q, count)
			init := [2][]uint64{r.limb(n, m.q), r.limb(n, m.q)}
			want := [2][]uint64{make([]uint64, n), make([]uint64, n)}
			for j := range n {
				sums := [2][][]uint64{{{init[0][j]}}, {{init[1][j]}}}
				for i := range digits {
					sums[0] = append(sums[0], []uint64{digits[i][j], k0[i][j]})
					sums[1] = append(sums[1], []uint64{digits[i][j], k1[i][j]})
				}
				want[0][j], want[1][j] = evaluate(m.q, sums[0]...), evaluate(m.q, sums[1]...)
			}
			table := make([]Digit, count)
			for i := range table {
				m.Combine(digits[i], 0, []Term{{m.DigitScale(), digits[i]}})
				if m.by == byIntegers && m.q > 1<<40 { // digits need not be reduced
					for j := range digits[i] {
						digits[i][j] += r.Uint64N((1<<52-digits[i][j])/m.q) * m.q
					}
				}
				m.Combine(k0[i], 0, []Term{{montgomery, k0[i]}})
				m.Combine(k1[i], 0, []Term{{montgomery, k1[i]}})
				table[i] = Digit{digits[i], k0[i], k1[i]}
			}
			m.Accumulate(init, init, table)
			requireLimbs(t, want[:], init[:], "%d digits", count)
		}
	})
}

func TestDivide(t *testing.T) {
	forEachPrime(t, func(t *testing.T, r random, m *Modulus, n int) {
		x, y, f := r.limb(n, m.q), r.limb(n, m.q), r.limb(1, m.q)[0]
		want := make([]uint64, n)
		for j := range want {
			want[j] = evaluate(m.q, []uint64{x[j], f}, []uint64{m.q - y[j], f})
		}
		m.Divide(x, x, y, f)
		requireLimbs(t, [][]uint64{want}, [][]uint64{x}, "")
	})
}

func TestDivideMove(t *testing.T) {
	for _, n := range []int{16, 32, 1 << 11} {
		testDivideMove(t, n)
	}
}

func testDivideMove(t *testing.T, n int) {
	for _, q := range primes {
		r := newRandom(t)
		for _, element := range []uint64{1, 5, 25, uint64(2*n - 1), 2*r.Uint64N(uint64(n)) + 1} {
			index, err := ring.AutomorphismNTTIndex(n, uint64(2*n), element)
			require.NoError(t, err)
			a, err := NewAutomorphism(n, element)
			require.NoError(t, err)
			x, y, f := r.limb(n, q), r.limb(n, q), r.limb(1, q)[0]
			for _, z := range [][]uint64{nil, r.limb(n, q)} {
				want, got := make([]uint64, n), make([]uint64, n)
				for j, from := range index {
					products := [][]uint64{{x[from], f}, {q - y[from], f}}
					if z != nil {
						products = append(products, []uint64{z[from]})
					}
					want[j] = evaluate(q, products...)
				}
				for _, by := range arithmetics(q) {
					twin := newModulus(q, by)
					part := max(n/4, MinDegree)
					for from := 0; from < n; from += part {
						var added []uint64
						if z != nil {
							added = z[from : from+part]
						}
						twin.DivideMove(got, x[from:from+part], y[from:from+part], added, f, a, from)
					}
					requireLimbs(t, [][]uint64{want}, [][]uint64{got}, "prime %d element %d", q, element)
				}
			}
		}
	}
}

func TestAutomorphismsAreOdd(t *testing.T) {
	_, err := NewAutomorphism(1<<11, 4)
	require.ErrorContains(t, err, "X -> X^4")
}

func TestResidue(t *testing.T) {
	m := NewModulus(97)
	for k, want := range map[int64]uint64{0: 0, 96: 96, 97: 0, -1: 96, -97: 0, -1 << 63: evaluate(97, []uint64{1 << 63, 96})} {
		require.Equal(t, want, m.Residue(k), "%d", k)
	}
}
