package kernel

import (
	"math/bits"
	"unsafe"

	"github.com/tuneinsight/lattigo/v6/ring"
)

//go:generate go run ./gen/vec -out vec_amd64.s -stubs vec_amd64.go -pkg kernel

// Bounds of the vector kernels.
const (
	VectorBits  = 50 // they run for primes below 2^VectorBits; larger ones are left to Go
	MinDegree   = 16 // limbs are a multiple of this many words long
	MaxTerms    = 8  // terms of one Combine
	MaxDigits   = 6  // digits of one Accumulate
	MaxSources  = 7  // primes of a Basis
	mask52      = 1<<52 - 1
	quotientBit = 61 // of the first limb of a Basis
)

// Modulus is a prime below 2^61 with what computing modulo it takes. It is read-only. Every method works on slices of
// equal length, a multiple of MinDegree. Unless said otherwise their words are below the prime, before and after.
type Modulus struct {
	q       uint64
	inverse uint64 // of q modulo 2^52
	barrett [2]uint64
	mont    uint64 // 1/q modulo 2^64
	vector  bool
}

// NewModulus prepares a prime.
func NewModulus(q uint64) *Modulus {
	mont := ring.GenMRedConstant(q)
	return &Modulus{
		q: q, inverse: mont & mask52, barrett: ring.GenBRedConstant(q), mont: mont,
		vector: HasIFMA() && q < 1<<VectorBits,
	}
}

// Value returns the prime.
func (m *Modulus) Value() uint64 { return m.q }

// Mul returns x*y of residues.
func (m *Modulus) Mul(x, y uint64) uint64 { return ring.BRed(x, y, m.q, m.barrett) }

// Inverse returns 1/x.
func (m *Modulus) Inverse(x uint64) uint64 { return ring.ModExp(x, m.q-2, m.q) }

// Residue returns any integer's.
func (m *Modulus) Residue(k int64) uint64 {
	if k < 0 {
		if r := uint64(-k) % m.q; r != 0 {
			return m.q - r
		}
		return 0
	}
	return uint64(k) % m.q
}

// scaled returns w*2^52 modulo the prime and, after Shoup, the quotient floor(w*2^52/q).
func (m *Modulus) scaled(w uint64) (residue, quotient uint64) {
	quotient, residue = bits.Div64(w>>12, w<<52, m.q)
	return residue, quotient
}

// factor returns what vector kernels take for a scalar: the scalar and its quotient.
func (m *Modulus) factor(w uint64) (uint64, uint64) {
	_, quotient := m.scaled(w)
	return w, quotient
}

// montgomeryFactor is factor for w*2^52.
func (m *Modulus) montgomeryFactor(w uint64) (uint64, uint64) {
	w, _ = m.scaled(w)
	return m.factor(w)
}

// Term is K times X.
type Term struct {
	K uint64
	X []uint64
}

// Combine sets out to constant + the linear combination of at most MaxTerms terms. Terms may be out itself.
func (m *Modulus) Combine(out []uint64, constant uint64, terms []Term) {
	if !m.vector {
		m.combineGeneric(out, constant, terms)
		return
	}
	var table [MaxTerms]struct {
		x unsafe.Pointer
		k uint64
	}
	for i, t := range terms {
		table[i].x = start(t.X, len(out))
		table[i].k, _ = m.scaled(t.K)
	}
	constants := [3]uint64{m.q, m.inverse, m.q + constant}
	combine(&out[0], (*uint64)(unsafe.Pointer(&table)), uint64(len(terms)), uint64(len(out)), &constants[0])
}

// start returns where a slice of n words starts.
func start(x []uint64, n int) unsafe.Pointer { return unsafe.Pointer(&x[:n][0]) }

// Product sets out, which may be an operand, to x*y*factor.
func (m *Modulus) Product(out, x, y []uint64, factor uint64) {
	if !m.vector {
		m.productGeneric(out, x, y, factor)
		return
	}
	n := len(out)
	constants := [5]uint64{m.q, m.inverse, 1<<52 - m.q}
	constants[3], constants[4] = m.montgomeryFactor(factor)
	product(&out[0], &x[:n][0], &y[:n][0], uint64(n), &constants[0])
}

// Tensor sets out to x0*y0*f, (x0*y1 + x1*y0)*f and x1*y1*g.
func (m *Modulus) Tensor(out [3][]uint64, x, y [2][]uint64, f, g uint64) {
	if !m.vector {
		m.tensorGeneric(out, x, y, f, g)
		return
	}
	n := len(out[0])
	constants := [7]uint64{m.q, m.inverse, 1<<52 - m.q}
	constants[3], constants[4] = m.montgomeryFactor(f)
	constants[5], constants[6] = m.montgomeryFactor(g)
	tensor(&out[0][0], &out[1][:n][0], &out[2][:n][0], &x[0][:n][0], &x[1][:n][0], &y[0][:n][0], &y[1][:n][0],
		uint64(n), &constants[0])
}

// Digit is a digit of a gadget decomposition, times DigitScale and as NTT.ForwardLazy leaves it, and the two polynomials
// of a key that belong to it, in Lattigo's Montgomery form.
type Digit struct{ D, K0, K1 []uint64 }

// DigitScale is what the digits given to Accumulate must be multiplied by. Vector kernels multiply with R = 2^52 and
// keys are in Montgomery form with R = 2^64: the digits, whose scale costs nothing, make up for the difference.
func (m *Modulus) DigitScale() uint64 {
	if !m.vector {
		return 1
	}
	return m.Inverse(1 << 12 % m.q)
}

// Accumulate adds the product of at most MaxDigits digits with a key to init, which may be out.
func (m *Modulus) Accumulate(out, init [2][]uint64, digits []Digit) {
	if !m.vector {
		m.accumulateGeneric(out, init, digits)
		return
	}
	n := len(out[0])
	var table [MaxDigits][3]unsafe.Pointer
	for i, d := range digits {
		table[i] = [3]unsafe.Pointer{start(d.D, n), start(d.K0, n), start(d.K1, n)}
	}
	constants := [2]uint64{m.q, m.inverse}
	accumulate(&out[0][0], &out[1][:n][0], &init[0][:n][0], &init[1][:n][0],
		(*uint64)(unsafe.Pointer(&table)), uint64(len(digits)), uint64(n), &constants[0])
}
