package kernel

import (
	"unsafe"

	"github.com/tuneinsight/lattigo/v6/ring"
)

//go:generate go run ./gen/vec -set avx512 -out vec_avx512_amd64.s -stubs vec_avx512_amd64.go -pkg kernel
//go:generate go run ./gen/vec -set avx2 -out vec_avx2_amd64.s -stubs vec_avx2_amd64.go -pkg kernel

// Bounds of the vector kernels.
const (
	VectorBits  = 50 // they run for primes below 2^VectorBits; larger ones are left to Go
	MinDegree   = 16 // limbs are a multiple of this many words long
	MaxTerms    = 8  // terms of one Combine
	MaxDigits   = 6  // digits of one Accumulate
	MaxSources  = 7  // primes of a Basis
	quotientBit = 61 // of the first limb of a Basis
)

// Modulus is a prime below 2^61 with what computing modulo it takes. It is read-only. Every method works on slices of
// equal length, a multiple of MinDegree. Unless said otherwise their words are below the prime, before and after.
type Modulus struct {
	q       uint64
	barrett [2]uint64
	mont    uint64 // 1/q modulo 2^64
	by      arithmetic
	floats  []uint64 // of kernels with float64 multiply-add
}

// arithmetic is what computes modulo a prime.
type arithmetic int

const (
	byGo       arithmetic = iota
	byFloats              // float64 multiply-add in AVX2 registers
	byIntegers            // 52-bit integer multiply-add in AVX-512 registers
)

// arithmeticFor chooses the fastest for a prime that the machine runs.
func arithmeticFor(q uint64) arithmetic {
	switch {
	case q >= 1<<VectorBits:
		return byGo
	case HasIFMA():
		return byIntegers
	case HasFMA():
		return byFloats
	}
	return byGo
}

// NewModulus prepares a prime.
func NewModulus(q uint64) *Modulus {
	m := &Modulus{q: q, barrett: ring.GenBRedConstant(q), mont: ring.GenMRedConstant(q), by: arithmeticFor(q)}
	if q < 1<<VectorBits {
		m.floats = fmaConstants(q)
	}
	return m
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

// Term is K times X.
type Term struct {
	K uint64
	X []uint64
}

// Combine sets out to constant + the linear combination of at most MaxTerms terms. Terms may be out itself.
func (m *Modulus) Combine(out []uint64, constant uint64, terms []Term) {
	switch m.by {
	case byIntegers:
		m.combineIntegers(out, constant, terms)
	case byFloats:
		m.combineFloats(out, constant, terms)
	default:
		m.combineGeneric(out, constant, terms)
	}
}

// start returns where a slice of n words starts.
func start(x []uint64, n int) unsafe.Pointer { return unsafe.Pointer(&x[:n][0]) }

// Product sets out, which may be an operand, to x*y*factor.
func (m *Modulus) Product(out, x, y []uint64, factor uint64) {
	switch m.by {
	case byIntegers:
		m.productIntegers(out, x, y, factor)
	case byFloats:
		m.productFloats(out, x, y, factor)
	default:
		m.productGeneric(out, x, y, factor)
	}
}

// Tensor sets out to x0*y0*f, (x0*y1 + x1*y0)*f and x1*y1*g.
func (m *Modulus) Tensor(out [3][]uint64, x, y [2][]uint64, f, g uint64) {
	switch m.by {
	case byIntegers:
		m.tensorIntegers(out, x, y, f, g)
	case byFloats:
		m.tensorFloats(out, x, y, f, g)
	default:
		m.tensorGeneric(out, x, y, f, g)
	}
}

// Digit is a digit of a gadget decomposition, times DigitScale and as NTT.ForwardLazy leaves it, and the two polynomials
// of a key that belong to it, in Lattigo's Montgomery form.
type Digit struct{ D, K0, K1 []uint64 }

// DigitScale is what the digits given to Accumulate must be multiplied by. Keys are in Montgomery form with R = 2^64, and
// vector kernels multiply with R = 2^52 or with none: the digits, whose scale costs nothing, make up for the difference.
func (m *Modulus) DigitScale() uint64 {
	switch m.by {
	case byIntegers:
		return m.Inverse(1 << 12 % m.q)
	case byFloats:
		return m.Inverse(m.Mul(1<<32%m.q, 1<<32%m.q))
	}
	return 1
}

// Accumulate adds the product of at most MaxDigits digits with a key to init, which may be out.
func (m *Modulus) Accumulate(out, init [2][]uint64, digits []Digit) {
	switch m.by {
	case byIntegers:
		m.accumulateIntegers(out, init, digits)
	case byFloats:
		m.accumulateFloats(out, init, digits)
	default:
		m.accumulateGeneric(out, init, digits)
	}
}
