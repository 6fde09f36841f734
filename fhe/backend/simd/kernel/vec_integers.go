package kernel

import (
	"math/bits"
	"unsafe"
)

// Calls of the kernels with 52-bit integer multiply-add.

const mask52 = 1<<52 - 1

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

func (m *Modulus) combineIntegers(out []uint64, constant uint64, terms []Term) {
	var table [MaxTerms]struct {
		x unsafe.Pointer
		k uint64
	}
	for i, t := range terms {
		table[i].x = start(t.X, len(out))
		table[i].k, _ = m.scaled(t.K)
	}
	constants := [3]uint64{m.q, m.mont & mask52, m.q + constant}
	combine(&out[0], (*uint64)(unsafe.Pointer(&table)), uint64(len(terms)), uint64(len(out)), &constants[0])
}

func (m *Modulus) productIntegers(out, x, y []uint64, factor uint64) {
	n := len(out)
	constants := [5]uint64{m.q, m.mont & mask52, 1<<52 - m.q}
	constants[3], constants[4] = m.montgomeryFactor(factor)
	product(&out[0], &x[:n][0], &y[:n][0], uint64(n), &constants[0])
}

func (m *Modulus) tensorIntegers(out [3][]uint64, x, y [2][]uint64, f, g uint64) {
	n := len(out[0])
	constants := [7]uint64{m.q, m.mont & mask52, 1<<52 - m.q}
	constants[3], constants[4] = m.montgomeryFactor(f)
	constants[5], constants[6] = m.montgomeryFactor(g)
	tensor(&out[0][0], &out[1][:n][0], &out[2][:n][0], &x[0][:n][0], &x[1][:n][0], &y[0][:n][0], &y[1][:n][0],
		uint64(n), &constants[0])
}

func (m *Modulus) accumulateIntegers(out, init [2][]uint64, digits []Digit) {
	n := len(out[0])
	var table [MaxDigits][3]unsafe.Pointer
	for i, d := range digits {
		table[i] = [3]unsafe.Pointer{start(d.D, n), start(d.K0, n), start(d.K1, n)}
	}
	constants := [2]uint64{m.q, m.mont & mask52}
	accumulate(&out[0][0], &out[1][:n][0], &init[0][:n][0], &init[1][:n][0],
		(*uint64)(unsafe.Pointer(&table)), uint64(len(digits)), uint64(n), &constants[0])
}

func (m *Modulus) centreIntegers(x []uint64, factor, offset uint64) {
	constants := [6]uint64{m.q, m.mont & mask52, 1<<52 - m.q}
	constants[3], constants[4] = m.factor(factor)
	constants[5] = offset
	centre(&x[0], uint64(len(x)), &constants[0])
}

// limbTable lists where limbs of n words start.
func limbTable(limbs [][]uint64, n int) (table [MaxSources]*uint64) {
	for i, limb := range limbs {
		table[i] = &limb[:n][0]
	}
	return table
}

func quotientAVX512(limbs [][]uint64, primes *[MaxSources][2]float64) {
	n := len(limbs[0])
	table := limbTable(limbs, n)
	quotient((*uint64)(unsafe.Pointer(&table)), uint64(len(limbs)), uint64(n), (*uint64)(unsafe.Pointer(primes)))
}

// extensionIntegers is what the kernel takes, at the offsets that it reads from; Go's twin takes it too.
type extensionIntegers struct {
	q, inverse  uint64
	_           [6]uint64
	corrections [MaxSources + 1]uint64 // by quotient
	residues    [MaxSources]uint64     // times 2^52, or in Go's Montgomery form
}

func newExtensionIntegers(target *Modulus, correction func(v int64) uint64, residues []uint64, by arithmetic) extensionIntegers {
	x := extensionIntegers{q: target.q, inverse: target.mont & mask52}
	for v := range x.corrections {
		x.corrections[v] = correction(int64(v)) + target.q
	}
	for i, r := range residues {
		if by == byIntegers {
			x.residues[i], _ = target.scaled(r)
		} else {
			x.residues[i] = target.form(r)
		}
	}
	return x
}

func (x *Extension) extendIntegers(out []uint64, limbs [][]uint64) {
	table := limbTable(limbs, len(out))
	extend(&out[0], (*uint64)(unsafe.Pointer(&table)), uint64(len(limbs)), uint64(len(out)), &x.integers.q)
}

func (m *Modulus) divideConstants(factor uint64) [5]uint64 {
	w, quotient := m.factor(factor)
	return [5]uint64{m.q, m.mont & mask52, 1<<52 - m.q, w, quotient}
}

func (m *Modulus) divideIntegers(out, x, y []uint64, factor uint64) {
	n := len(out)
	constants := m.divideConstants(factor)
	divide(&out[0], &x[:n][0], &y[:n][0], uint64(n), &constants[0])
}

func (m *Modulus) divideMoveIntegers(out, x, y, z []uint64, factor uint64, moves []uint32, a *Automorphism) {
	n := len(x)
	constants := m.divideConstants(factor)
	if z == nil {
		divideMove(&out[0], &x[0], &y[:n][0], uint64(n), &constants[0], &moves[0], &a.patterns[0][0])
	} else {
		divideAddMove(&out[0], &x[0], &y[:n][0], &z[:n][0], uint64(n), &constants[0], &moves[0], &a.patterns[0][0])
	}
}
