package kernel

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/ring"
)

const basisDegree = 1 << 12

func newRing(t *testing.T, primes ...uint64) *ring.Ring {
	r, err := ring.NewRing(basisDegree, primes)
	require.NoError(t, err)
	return r
}

// poly returns coefficients modulo a ring's primes: random ones, and ones near 0 and near the middle.
func (r random) poly(q *ring.Ring) ring.Poly {
	p := q.NewPoly()
	modulus := q.Modulus()
	half := new(big.Int).Rsh(modulus, 1)
	for j := range basisDegree {
		x := big.NewInt(int64(r.IntN(9)) - 4)
		switch r.IntN(4) {
		case 0:
			x.Add(x, half)
		case 1, 2:
			for range 7 {
				x.Add(x.Lsh(x, 64), word(r.Uint64()))
			}
		}
		x.Mod(x, modulus)
		for i, s := range q.SubRings {
			p.Coeffs[i][j] = new(big.Int).Mod(x, word(s.Modulus)).Uint64()
		}
	}
	return p
}

func (r random) change(b *Basis, p ring.Poly, to []*Modulus, scale uint64) [][]uint64 {
	limbs := p.CopyNew().Coeffs
	b.Prepare(limbs)
	out := make([][]uint64, len(to))
	for i, m := range to {
		out[i] = make([]uint64, basisDegree)
		b.To(m, scale).Extend(out[i], limbs)
		for _, x := range out[i] {
			if x >= 4*m.q {
				panic(fmt.Sprintf("%d is not below 4*%d", x, m.q))
			}
		}
		m.Product(out[i], reduced(m, out[i]), ones(basisDegree), 1)
	}
	return out
}

func reduced(m *Modulus, x []uint64) []uint64 {
	for i := range x {
		x[i] %= m.q
	}
	return x
}

func ones(n int) []uint64 {
	x := make([]uint64, n)
	for i := range x {
		x[i] = 1
	}
	return x
}

// moduli returns moduli that compute with by, or with their default arithmetic if that is less.
func moduli(primes []uint64, by arithmetic) []*Modulus {
	m := make([]*Modulus, len(primes))
	for i, q := range primes {
		m[i] = newModulus(q, min(by, arithmeticFor(q)))
	}
	return m
}

// chains are primes divided out and primes kept.
var chains = []struct{ from, to []uint64 }{
	{[]uint64{prime(50, 0), prime(50, 1), prime(50, 2)}, []uint64{prime(49, 0), prime(48, 0), prime(40, 0), prime(30, 0)}},
	{[]uint64{prime(48, 1), prime(50, 0), prime(50, 1), prime(50, 2)}, []uint64{prime(49, 0), prime(61, 0)}},
	{[]uint64{prime(50, 0)}, []uint64{prime(49, 0), prime(30, 0)}},
	{[]uint64{prime(50, 0), prime(40, 1)}, []uint64{prime(49, 0), prime(30, 0)}},
	{[]uint64{prime(61, 0), prime(61, 1), prime(60, 2)}, []uint64{prime(60, 0), prime(45, 0), prime(30, 0)}},
	{[]uint64{prime(61, 0), prime(50, 1)}, []uint64{prime(60, 0), prime(45, 0)}},
	{
		[]uint64{prime(50, 0), prime(50, 1), prime(50, 2), prime(49, 0), prime(49, 1), prime(49, 2), prime(49, 3)},
		[]uint64{prime(48, 0), prime(25, 0)},
	},
}

func TestExtendAsLattigoDivides(t *testing.T) {
	for _, chain := range chains {
		from, to := newRing(t, chain.from...), newRing(t, chain.to...)
		r := newRandom(t)
		p, want := r.poly(from), to.NewPoly()
		ring.NewBasisExtender(to, from).ModUpPtoQ(from.Level(), to.Level(), p, want)
		for i, s := range to.SubRings {
			s.Reduce(want.Coeffs[i], want.Coeffs[i])
		}
		for _, by := range arithmetics(2) {
			b := NewBasis(moduli(chain.from, by), Division)
			requireLimbs(t, want.Coeffs, r.change(b, p, moduli(chain.to, by), 1), "from %v", chain.from)
		}
	}
}

func TestExtendAsLattigoDecomposes(t *testing.T) {
	for _, chain := range chains {
		if len(chain.to) < 2 {
			continue
		}
		q, p := newRing(t, chain.from...), newRing(t, chain.to...)
		r := newRandom(t)
		poly := r.poly(q)
		size := p.ModuliChainLength()
		for digit := 0; digit*size < len(chain.from); digit++ {
			sources := chain.from[digit*size : min((digit+1)*size, len(chain.from))]
			rest, want := q.NewPoly(), p.NewPoly()
			ring.NewDecomposer(q, p).DecomposeAndSplit(q.Level(), p.Level(), size, digit, poly, rest, want)
			for i, s := range p.SubRings {
				s.Reduce(want.Coeffs[i], want.Coeffs[i])
			}
			in := ring.Poly{Coeffs: poly.Coeffs[digit*size : digit*size+len(sources)]}
			for _, by := range arithmetics(2) {
				b := NewBasis(moduli(sources, by), GadgetDigit)
				requireLimbs(t, want.Coeffs, r.change(b, in, moduli(chain.to, by), 1), "digit %d of %v", digit, chain.from)
			}
		}
	}
}

func TestExtendScales(t *testing.T) {
	const scale = 12345
	chain := chains[0]
	r := newRandom(t)
	p := r.poly(newRing(t, chain.from...))
	b := NewBasis(moduli(chain.from, byIntegers), Division)
	to := moduli(chain.to, byIntegers)
	got := r.change(b, p, to, scale)
	for i, want := range r.change(b, p, to, 1) {
		to[i].Combine(want, 0, []Term{{scale, want}})
		requireLimbs(t, [][]uint64{want}, got[i:i+1], "")
	}
}

func TestStartAndFinishExtendAndTransform(t *testing.T) {
	for _, chain := range chains {
		for _, n := range []int{1 << 6, 1 << 8, 1 << 10, 1 << 11, 1 << 12} {
			r := newRandom(t)
			b := NewBasis(moduli(chain.from, byIntegers), Division)
			limbs := make([][]uint64, len(chain.from))
			for i, q := range chain.from {
				limbs[i] = r.limb(n, q)
			}
			b.Prepare(limbs)
			for _, q := range chain.to {
				testStart(t, r, b, q, limbs)
			}
		}
	}
}

// TestStartAndFinishInParts has parts that do not fit in a core's first-level cache.
func TestStartAndFinishInParts(t *testing.T) {
	const n = 1 << 16
	for _, bits := range []int{49, 50, 61} {
		q, i := prime(bits, 0), 0
		for q%(2*n) != 1 {
			i++
			q = prime(bits, i)
		}
		r := newRandom(t)
		b := NewBasis(moduli([]uint64{prime(50, 0), prime(50, 1)}, byIntegers), GadgetDigit)
		limbs := [][]uint64{r.limb(n, prime(50, 0)), r.limb(n, prime(50, 1))}
		b.Prepare(limbs)
		testStart(t, r, b, q, limbs)
	}
}

func testStart(t *testing.T, r random, b *Basis, q uint64, limbs [][]uint64) {
	n := len(limbs[0])
	rings, err := ring.NewRing(n, []uint64{q})
	require.NoError(t, err)
	transform, err := NewNTT(rings.SubRings[0])
	require.NoError(t, err)
	x, m := b.To(NewModulus(q), 1), NewModulus(q)
	want, got := make([]uint64, n), make([]uint64, n)
	x.Extend(want, limbs)
	transform.Forward(want, want)
	for _, ahead := range [][2][]uint64{{}, {r.limb(n, q)}, {r.limb(n, q), r.limb(n, q)}} {
		for _, lazy := range []bool{false, true} {
			x.Start(transform, got, limbs)
			for from := 0; from < n; from += transform.Part() {
				transform.Finish(got, from, lazy, ahead)
			}
			if lazy {
				m.Product(got, reduced(m, got), ones(n), 1)
			}
			requireLimbs(t, [][]uint64{want}, [][]uint64{got}, "prime %d degree %d", q, n)
		}
	}
}

// TestQuotientDividesExactly compares with Go's division where rounding is hardest: near halfway between two floats.
func TestQuotientDividesExactly(t *testing.T) {
	r := newRandom(t)
	for range 50 {
		if HasAVX512() {
			testQuotient(t, r, 20+r.IntN(42), 54, quotientAVX512)
		}
		if HasFMA() {
			testQuotient(t, r, 20+r.IntN(VectorBits-20), 49, func(limbs [][]uint64, divisors *[MaxSources][2]float64) {
				quotientFloats(limbs, divisors, fmaConstants(3))
			})
		}
	}
}

// testQuotient divides by a number of a size, and by 2^scale.
func testQuotient(t *testing.T, r random, bits, scale int, quotient func([][]uint64, *[MaxSources][2]float64)) {
	const n = 1 << 14
	q, unit := 1<<(bits-1)+r.Uint64N(1<<(bits-1)), float64(uint64(1)<<scale)
	divisors := [MaxSources][2]float64{{float64(q), 1 / float64(q)}, {unit, 1 / unit}}
	limbs := [][]uint64{make([]uint64, n), make([]uint64, n)}
	for j := range n {
		x := r.Uint64N(q)
		if j%2 == 0 { // x/q times 2^53 is nearly half an odd number
			odd := new(big.Int).SetUint64(2*r.Uint64N(1<<53) + 1)
			x = odd.Mul(odd, word(q)).Rsh(odd, 54).Uint64()
		}
		// The second limb makes the sum 1 or more where x/q is large enough. Without it, the sum is below 1.
		limbs[0][j] = x
		limbs[1][j] = uint64((1 - float64(x)/float64(q)) * unit)
	}
	want := [][]uint64{append([]uint64{}, limbs[0]...), limbs[1]}
	quotientGeneric(want, divisors[:])
	quotient(limbs, &divisors)
	requireLimbs(t, want, limbs, "q %d", q)
}
