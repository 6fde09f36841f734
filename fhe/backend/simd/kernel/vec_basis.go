package kernel

import (
	"math/big"
	"unsafe"
)

// Basis changes integers modulo a product of at most MaxSources primes, in centred representation, to residues modulo
// other primes (Halevi, Polyakov, Shoup, https://eprint.iacr.org/2018/117). The quotient is computed in float64 with
// the operations of Lattigo's ring/basis_extension.go in their order, since that is what decides the result when a
// value is near half the product.
type Basis struct {
	sources  []*Modulus
	product  *big.Int
	half     *big.Int               // added before the change and subtracted after
	factors  []uint64               // (product/q)^-1 modulo q
	offsets  []uint64               // half times that
	divisors [MaxSources][2]float64 // q and 1/q
	exact    bool                   // the quotient is 0
	by       arithmetic             // what all of the sources can be computed with
}

// Purpose of a Basis. Lattigo has different code for each, and its results differ when there is one prime.
type Purpose int

// Division is by several primes at once, as ring.BasisExtender does. LastPrime is division by one, as
// ring.Ring.DivRoundByLastModulus does, with no quotient in floating point. GadgetDigit is for a gadget decomposition, as
// ring.Decomposer does: one prime again has no such quotient, and floor(q/2) counts as negative.
const (
	Division Purpose = iota
	LastPrime
	GadgetDigit
)

// maxExactFloat is the number up to which float64 has every integer.
const maxExactFloat = 1 << 53

// NewBasis returns the change of basis from the primes.
func NewBasis(sources []*Modulus, purpose Purpose) *Basis {
	b := &Basis{sources: sources, product: big.NewInt(1), by: sources[0].by}
	b.exact = len(sources) == 1 && (purpose != Division || sources[0].q < maxExactFloat)
	for _, m := range sources {
		b.product.Mul(b.product, word(m.q))
		b.by = min(b.by, m.by)
	}
	b.half = new(big.Int).Rsh(b.product, 1)
	if purpose == GadgetDigit && len(sources) == 1 {
		b.half.Add(b.half, big.NewInt(1))
	}
	for i, m := range sources {
		rest := new(big.Int).Div(b.product, word(m.q))
		factor := m.Inverse(m.reduceBig(rest))
		b.factors = append(b.factors, factor)
		b.offsets = append(b.offsets, m.Mul(factor, m.reduceBig(b.half)))
		b.divisors[i] = [2]float64{float64(m.q), 1 / float64(m.q)}
	}
	return b
}

func word(x uint64) *big.Int { return new(big.Int).SetUint64(x) }

func (m *Modulus) reduceBig(x *big.Int) uint64 { return new(big.Int).Mod(x, word(m.q)).Uint64() }

// Product returns the product of the primes modulo another.
func (b *Basis) Product(m *Modulus) uint64 { return m.reduceBig(b.product) }

// Prepare turns coefficients modulo the primes, a limb each, into what Extend takes, in place: canonical residues of
// the scaled integer, and its quotient by the product in the top three bits of the first limb.
func (b *Basis) Prepare(limbs [][]uint64) {
	n := len(limbs[0])
	strips := make([][]uint64, MaxSources)[:len(limbs)]
	for from := 0; from < n; from += strip {
		for i, m := range b.sources {
			strips[i] = limbs[i][from:min(from+strip, n)]
			m.centre(strips[i], b.factors[i], b.offsets[i])
		}
		if !b.exact {
			b.quotient(strips)
		}
	}
}

// strip is the number of words that Prepare works on at a time: they stay in a core's first cache.
const strip = 512

// quotient writes the quotients.
func (b *Basis) quotient(limbs [][]uint64) {
	switch {
	case HasAVX512():
		quotientAVX512(limbs, &b.divisors)
	case b.by == byFloats:
		quotientFloats(limbs, &b.divisors, b.sources[0].fma)
	default:
		quotientGeneric(limbs, b.divisors[:])
	}
}

// centre sets x to x*factor + offset.
func (m *Modulus) centre(x []uint64, factor, offset uint64) {
	switch m.by {
	case byIntegers:
		m.centreIntegers(x, factor, offset)
	case byFloats:
		m.centreFloats(x, factor, offset)
	default:
		m.centreGeneric(x, factor, offset)
	}
}

func (m *Modulus) centreGeneric(x []uint64, factor, offset uint64) {
	factor = m.form(factor)
	for j := range x {
		x[j] = m.add(m.mulForm(x[j], factor), offset)
	}
}

// quotientAVX512 is quotientGeneric for any prime.
func quotientAVX512(limbs [][]uint64, primes *[MaxSources][2]float64) {
	n := len(limbs[0])
	table := limbTable(limbs, n)
	quotient((*uint64)(unsafe.Pointer(&table)), uint64(len(limbs)), uint64(n), (*uint64)(unsafe.Pointer(primes)))
}

// limbTable lists where limbs of n words start.
func limbTable(limbs [][]uint64, n int) (table [MaxSources]*uint64) {
	for i, limb := range limbs {
		table[i] = &limb[:n][0]
	}
	return table
}

func quotientGeneric(limbs [][]uint64, primes [][2]float64) {
	for j := range limbs[0] {
		sum := 0.0
		for i, limb := range limbs {
			sum += float64(limb[j]) / primes[i][0]
		}
		limbs[0][j] |= uint64(sum) << quotientBit
	}
}

// Extension is a change of basis to one prime.
type Extension struct {
	target   *Modulus
	by       arithmetic
	integers extensionIntegers // of the vector kernels, or Go's in its Montgomery form
	floats   extensionFloats
}

// To returns the change to a prime, with results multiplied by scale.
func (b *Basis) To(target *Modulus, scale uint64) *Extension {
	x := &Extension{target: target, by: min(b.by, target.by)}
	residue := func(y *big.Int) uint64 { return target.Mul(target.reduceBig(y), scale) }
	correction := func(v int64) uint64 {
		return residue(new(big.Int).Neg(new(big.Int).Add(b.half, new(big.Int).Mul(b.product, big.NewInt(v)))))
	}
	residues := make([]uint64, len(b.sources))
	for i, m := range b.sources {
		residues[i] = residue(new(big.Int).Div(b.product, word(m.q)))
	}
	if x.by == byFloats {
		x.floats = newExtensionFloats(target, residue(new(big.Int).Neg(b.half)), residue(new(big.Int).Neg(b.product)), residues)
		return x
	}
	x.integers = newExtensionIntegers(target, correction, residues, x.by)
	return x
}

// Extend sets out to the residues, below four times the prime, of what Prepare was given. Their prime may be one of
// the basis.
func (x *Extension) Extend(out []uint64, limbs [][]uint64) {
	switch x.by {
	case byIntegers:
		x.extendIntegers(out, limbs)
	case byFloats:
		x.extendFloats(out, limbs)
	default:
		x.extendGeneric(out, limbs)
	}
}

func (x *Extension) extendGeneric(out []uint64, limbs [][]uint64) {
	m := x.target
	for j := range out {
		v := limbs[0][j] >> quotientBit
		var high, low uint64
		for i, limb := range limbs {
			high, low = multiplyAdd(limb[j]&(1<<quotientBit-1), x.integers.residues[i], high, low)
		}
		out[j] = m.reduce(high, low) + x.integers.corrections[v]
	}
}
