package kernel

import "unsafe"

// Calls of the kernels with float64 multiply-add.

// float is a residue, centred, in the bits of a float64.
func (m *Modulus) float(x uint64) uint64 { return centred(x, m.q) }

func (m *Modulus) combineFloats(out []uint64, constant uint64, terms []Term) {
	var table [MaxTerms]struct {
		x unsafe.Pointer
		k uint64
	}
	for i, t := range terms {
		table[i].x, table[i].k = start(t.X, len(out)), m.float(t.K)
	}
	combineFloat(&out[0], (*uint64)(unsafe.Pointer(&table)), uint64(len(terms)), uint64(len(out)), &m.floats[0], m.float(constant))
}

func (m *Modulus) productFloats(out, x, y []uint64, factor uint64) {
	n, scalar := len(out), m.float(factor)
	productFloat(&out[0], &x[:n][0], &y[:n][0], uint64(n), &m.floats[0], &scalar)
}

func (m *Modulus) tensorFloats(out [3][]uint64, x, y [2][]uint64, f, g uint64) {
	n, scalars := len(out[0]), [2]uint64{m.float(f), m.float(g)}
	tensorFloat(&out[0][0], &out[1][:n][0], &out[2][:n][0], &x[0][:n][0], &x[1][:n][0], &y[0][:n][0], &y[1][:n][0],
		uint64(n), &m.floats[0], &scalars[0])
}

func (m *Modulus) accumulateFloats(out, init [2][]uint64, digits []Digit) {
	n := len(out[0])
	var table [MaxDigits][3]unsafe.Pointer
	for i, d := range digits {
		table[i] = [3]unsafe.Pointer{start(d.D, n), start(d.K0, n), start(d.K1, n)}
	}
	accumulateFloat(&out[0][0], &out[1][:n][0], &init[0][:n][0], &init[1][:n][0],
		(*uint64)(unsafe.Pointer(&table)), uint64(len(digits)), uint64(n), &m.floats[0])
}

func (m *Modulus) centreFloats(x []uint64, factor, offset uint64) {
	scalars := [2]uint64{m.float(factor), m.float(offset)}
	centreFloat(&x[0], uint64(len(x)), &m.floats[0], &scalars[0])
}

func quotientFloats(limbs [][]uint64, primes *[MaxSources][2]float64, constants []uint64) {
	n := len(limbs[0])
	table := limbTable(limbs, n)
	quotientFloat((*uint64)(unsafe.Pointer(&table)), uint64(len(limbs)), uint64(n), (*uint64)(unsafe.Pointer(primes)), &constants[0])
}

// extensionFloats is what the kernel takes: the correction of a quotient v is first + v*step.
type extensionFloats struct {
	first, step uint64
	residues    [MaxSources]uint64
}

func newExtensionFloats(target *Modulus, first, step uint64, residues []uint64) extensionFloats {
	x := extensionFloats{first: target.float(first), step: target.float(step)}
	for i, r := range residues {
		x.residues[i] = target.float(r)
	}
	return x
}

func (x *Extension) extendFloats(out []uint64, limbs [][]uint64) {
	table := limbTable(limbs, len(out))
	extendFloat(&out[0], (*uint64)(unsafe.Pointer(&table)), uint64(len(limbs)), uint64(len(out)), &x.target.floats[0], &x.floats.first)
}

func (m *Modulus) divideFloats(out, x, y []uint64, factor uint64) {
	n, scalar := len(out), m.float(factor)
	divideFloat(&out[0], &x[:n][0], &y[:n][0], uint64(n), &m.floats[0], &scalar)
}

func (m *Modulus) divideMoveFloats(out, x, y, z []uint64, factor uint64, moves []uint32, a *Automorphism) {
	n, scalar := len(x), m.float(factor)
	if z == nil {
		divideMoveFloat(&out[0], &x[0], &y[:n][0], uint64(n), &m.floats[0], &scalar, &moves[0], &a.halves[0][0][0])
	} else {
		divideAddMoveFloat(&out[0], &x[0], &y[:n][0], &z[:n][0], uint64(n), &m.floats[0], &scalar, &moves[0], &a.halves[0][0][0])
	}
}
