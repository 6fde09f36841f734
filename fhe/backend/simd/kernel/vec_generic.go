package kernel

import (
	"math/bits"

	"github.com/tuneinsight/lattigo/v6/ring"
)

// Twins of the vector kernels, for primes up to 61 bits and for machines without the instructions.

func (m *Modulus) form(x uint64) uint64 { return ring.MForm(x, m.q, m.barrett) }

func (m *Modulus) mulForm(x, y uint64) uint64 { return ring.MRed(x, y, m.q, m.mont) }

func (m *Modulus) add(x, y uint64) uint64 { return ring.CRed(x+y, m.q) }

func (m *Modulus) combineGeneric(out []uint64, constant uint64, terms []Term) {
	var scalars [MaxTerms]uint64
	for i, t := range terms {
		scalars[i] = m.form(t.K)
	}
	for j := range out {
		sum := constant
		for i, t := range terms {
			sum = m.add(sum, m.mulForm(t.X[j], scalars[i]))
		}
		out[j] = sum
	}
}

func (m *Modulus) productGeneric(out, x, y []uint64, factor uint64) {
	factor = m.form(m.form(factor))
	for j := range out {
		out[j] = m.mulForm(m.mulForm(x[j], factor), y[j])
	}
}

func (m *Modulus) tensorGeneric(out [3][]uint64, x, y [2][]uint64, f, g uint64) {
	f, g = m.form(m.form(f)), m.form(m.form(g))
	for j := range out[0] {
		a, b, c, d := m.mulForm(x[0][j], f), m.mulForm(x[1][j], f), y[0][j], y[1][j]
		square := m.mulForm(m.mulForm(x[1][j], g), d)
		out[0][j] = m.mulForm(a, c)
		out[1][j] = m.add(m.mulForm(a, d), m.mulForm(b, c))
		out[2][j] = square
	}
}

func (m *Modulus) accumulateGeneric(out, init [2][]uint64, digits []Digit) {
	for j := range out[0] {
		var high, low [2]uint64
		for _, d := range digits {
			high[0], low[0] = multiplyAdd(d.D[j], d.K0[j], high[0], low[0])
			high[1], low[1] = multiplyAdd(d.D[j], d.K1[j], high[1], low[1])
		}
		for c := range out {
			out[c][j] = m.add(init[c][j], m.reduce(high[c], low[c]))
		}
	}
}

// multiplyAdd returns x*y + high*2^64 + low.
func multiplyAdd(x, y, high, low uint64) (uint64, uint64) {
	h, l := bits.Mul64(x, y)
	low, carry := bits.Add64(low, l, 0)
	return high + h + carry, low
}

// reduce returns (high*2^64 + low)/2^64.
func (m *Modulus) reduce(high, low uint64) uint64 {
	g, _ := bits.Mul64(low*m.mont, m.q)
	return ring.BRedAdd(high-g+m.q, m.q, m.barrett)
}
