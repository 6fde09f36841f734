package shares

import (
	"math/bits"

	"github.com/tuneinsight/lattigo/v6/ring"
)

// Arithmetic on one limb: vectors of residues modulo a prime q below 2^55, in Montgomery representation where said.
// Nothing here branches on a residue or a sample, for most are secret. Small integers are in two's complement.

// modulus is a limb's prime with q^-1 modulo 2^64.
type modulus struct{ q, inverse uint64 }

func modulusOf(r *ring.SubRing) modulus { return modulus{r.Modulus, r.MRedConstant} }

// once returns x modulo q, for x below 2q.
func (m modulus) once(x uint64) uint64 {
	x -= m.q
	return x + m.q&uint64(int64(x)>>63)
}

// thrice returns x modulo q, for x below 4q.
func (m modulus) thrice(x uint64) uint64 {
	x -= 2 * m.q
	return m.once(x + (2*m.q)&uint64(int64(x)>>63))
}

// fold returns (hi*2^64 + lo) / 2^64 modulo q, below 2q, for hi below q (Montgomery).
func (m modulus) fold(hi, lo uint64) uint64 {
	h, _ := bits.Mul64(lo*m.inverse, m.q)
	return hi - h + m.q
}

// mul returns x*y / 2^64 modulo q, below 2q, for x*y below q*2^64.
func (m modulus) mul(x, y uint64) uint64 { return m.fold(bits.Mul64(x, y)) }

// small returns the residue of a small integer.
func (m modulus) small(x uint64) uint64 { return x + m.q&uint64(int64(x)>>63) }

// setSmall writes the residues of small integers.
func (m modulus) setSmall(out, v []uint64) {
	v = v[:len(out)]
	for i := range out {
		out[i] = m.small(v[i])
	}
}

// addSmall adds small integers to out.
func (m modulus) addSmall(out, v []uint64) {
	v = v[:len(out)]
	for i := range out {
		out[i] = m.once(out[i] + m.small(v[i]))
	}
}

// setScaled writes x*scale; scale in Montgomery representation.
func (m modulus) setScaled(out, x []uint64, scale uint64) {
	x = x[:len(out)]
	for i := range out {
		out[i] = m.once(m.mul(x[i], scale))
	}
}

// subScaled subtracts x*scale from out.
func (m modulus) subScaled(out, x []uint64, scale uint64) {
	x = x[:len(out)]
	for i := range out {
		out[i] = m.thrice(out[i] + 2*m.q - m.mul(x[i], scale))
	}
}

// addProduct adds x*y + z to out; y in Montgomery representation.
func (m modulus) addProduct(out, x, y, z []uint64) {
	x, y, z = x[:len(out)], y[:len(out)], z[:len(out)]
	for i := range out {
		out[i] = m.thrice(out[i] + m.mul(x[i], y[i]) + z[i])
	}
}

// addScaledProduct adds x*y*scale to out; y and scale in Montgomery representation.
func (m modulus) addScaledProduct(out, x, y []uint64, scale uint64) {
	x, y = x[:len(out)], y[:len(out)]
	for i := range out {
		out[i] = m.thrice(out[i] + m.mul(m.mul(x[i], y[i]), scale))
	}
}

// sum writes first plus limb l of at most 256 polynomials. out may be first.
func (m modulus) sum(out, first []uint64, polys []ring.Poly, l int) {
	copy(out, first)
	for _, p := range polys {
		for i, x := range p.Coeffs[l][:len(out)] {
			out[i] += x
		}
	}
	one := powMod(2, 64, m.q)
	for i := range out {
		out[i] = m.once(m.mul(out[i], one))
	}
}

// wide reduces integers of up to 126 bits, minus a constant.
type wide struct {
	modulus
	low, high, minus uint64
}

// newWide prepares the reduction of lo + hi*2^64 - 2^k.
func newWide(m modulus, k int) wide {
	minus := m.q - mulMod(powMod(2, uint64(k), m.q), powMod(2, 64, m.q), m.q)
	return wide{m, powMod(2, 64, m.q), powMod(2, 127, m.q), minus}
}

// residue is one step of Montgomery's reduction of low*(lo mod 2^63) + high*(the rest) + minus, which is below q*2^64.
func (w wide) residue(lo, hi uint64) uint64 {
	h1, l1 := bits.Mul64(lo&(1<<63-1), w.low)
	h2, l2 := bits.Mul64(hi<<1|lo>>63, w.high)
	l1, carry := bits.Add64(l1, l2, 0)
	h1 += h2 + carry
	l1, carry = bits.Add64(l1, w.minus, 0)
	return w.once(w.fold(h1+carry, l1))
}

func mulMod(a, b, q uint64) uint64 {
	hi, lo := bits.Mul64(a, b)
	_, rem := bits.Div64(hi%q, lo, q)
	return rem
}

func powMod(x, e, q uint64) uint64 {
	y := uint64(1)
	for x %= q; e > 0; e >>= 1 {
		if e&1 == 1 {
			y = mulMod(y, x, q)
		}
		x = mulMod(x, x, q)
	}
	return y
}
