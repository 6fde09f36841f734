package fixed

import (
	"errors"
	"fmt"
	"math/big"
	"math/bits"

	"github.com/tuneinsight/lattigo/v6/ring"
)

// ErrBasis says that moduli cannot be used.
var ErrBasis = errors.New("fixed: not a usable basis")

// MaxLiftBits bounds the product of the moduli that Lift reconstructs from. Beyond it integers would wrap silently.
const MaxLiftBits = Bits - 2

// Modulus reduces integers modulo a prime.
type Modulus struct {
	q, qInv  uint64
	bred     [2]uint64
	words    [3]uint64 // 2^0, 2^64, 2^128, in Montgomery form
	negative uint64    // -2^192
}

// NewModulus prepares the prime q. It fails with ErrBasis unless q is from 2^16 to 2^61.
func NewModulus(q uint64) (Modulus, error) {
	if q < 1<<16 || q > 1<<61 || !new(big.Int).SetUint64(q).ProbablyPrime(20) {
		return Modulus{}, fmt.Errorf("%w: modulus %d", ErrBasis, q)
	}
	m := Modulus{q: q, qInv: ring.GenMRedConstant(q), bred: ring.GenBRedConstant(q)}
	x := ring.MForm(1, q, m.bred)
	for i := range m.words {
		m.words[i] = x
		x = ring.MForm(x, q, m.bred) // times 2^64
	}
	m.negative = q - ring.IMForm(x, q, m.qInv)
	return m, nil
}

// Reduce returns x modulo q, from 0 to q-1.
func (m *Modulus) Reduce(x I192) uint64 {
	hi, lo := bits.Mul64(x.lo, m.words[0])
	h, l := bits.Mul64(x.mid, m.words[1])
	lo, c := bits.Add64(lo, l, 0)
	hi, _ = bits.Add64(hi, h, c)
	h, l = bits.Mul64(x.hi, m.words[2])
	lo, c = bits.Add64(lo, l, 0)
	hi, _ = bits.Add64(hi, h, c)
	// Montgomery: hi is below 3q, so what follows is below 5q. A negative x was taken for x + 2^192.
	h, _ = bits.Mul64(lo*m.qInv, m.q)
	r := hi - h + m.q + m.negative&uint64(int64(x.hi)>>63)
	return ring.BRedAdd(r, m.q, m.bred)
}

// Basis reconstructs integers from residues modulo several primes.
type Basis struct {
	moduli   []Modulus
	inverse  [][]uint64 // inverse[k][j] = 1/q_j modulo q_k, Montgomery form
	products []I192     // of the first k moduli
	half     I192       // of the product of all
}

// NewBasis prepares distinct primes, each from 2^16 to 2^61, whose product is below 2^MaxLiftBits. It fails with
// ErrBasis for any others.
func NewBasis(primes []uint64) (*Basis, error) {
	b := &Basis{}
	product := big.NewInt(1)
	for k, q := range primes {
		m, err := NewModulus(q)
		if err != nil {
			return nil, err
		}
		inverse := make([]uint64, k)
		for j, p := range primes[:k] {
			if p == q {
				return nil, fmt.Errorf("%w: modulus %d is there twice", ErrBasis, q)
			}
			inverse[j] = ring.MForm(ring.ModExp(p%q, q-2, q), q, m.bred)
		}
		x, _ := FromBig(product)
		b.moduli, b.inverse, b.products = append(b.moduli, m), append(b.inverse, inverse), append(b.products, x)
		if product.Mul(product, new(big.Int).SetUint64(q)); product.BitLen() > MaxLiftBits {
			return nil, fmt.Errorf("%w: the first %d moduli have a product of %d bits, at most %d can be lifted",
				ErrBasis, k+1, product.BitLen(), MaxLiftBits)
		}
	}
	x, _ := FromBig(product)
	b.products = append(b.products, x)
	b.half, _ = FromBig(product.Rsh(product, 1))
	return b, nil
}

// Lift writes to each dst[i] the integer between -Q/2 and Q/2 whose residues are residues[k][i], each below its modulus, one
// row for each prime. Q is the product of the primes.
func (b *Basis) Lift(dst []I192, residues [][]uint64) {
	if len(residues) != len(b.moduli) {
		panic(fmt.Sprintf("fixed: residues modulo %d primes, the basis has %d", len(residues), len(b.moduli)))
	}
	digits := make([]uint64, len(b.moduli))
	all := b.products[len(b.moduli)]
	for i := range dst {
		var x I192
		for k := range b.moduli { // Garner's mixed radix digits
			m := &b.moduli[k]
			d := residues[k][i]
			for j, e := range digits[:k] {
				d = ring.MRed(d+m.q-ring.BRedAdd(e, m.q, m.bred), b.inverse[k][j], m.q, m.qInv)
			}
			digits[k] = d
			x = x.Add(b.products[k].timesWord(d))
		}
		if b.half.Sub(x).Negative() {
			x = x.Sub(all)
		}
		dst[i] = x
	}
}

// timesWord returns x*w for x at least 0.
func (x I192) timesWord(w uint64) I192 {
	h0, l0 := bits.Mul64(x.lo, w)
	h1, l1 := bits.Mul64(x.mid, w)
	mid, c := bits.Add64(h0, l1, 0)
	return I192{l0, mid, h1 + x.hi*w + c}
}
