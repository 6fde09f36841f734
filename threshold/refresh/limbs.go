package refresh

import (
	"math/bits"

	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/threshold/shares"
)

// Arithmetic on one limb, modulo a prime q below 2^61. Nothing here branches on a residue, because most are secret.
type limb struct {
	q, inverse uint64 // inverse is 1/q modulo 2^64
	bred       [2]uint64
}

func limbOf(r *ring.SubRing) limb { return limb{r.Modulus, r.MRedConstant, r.BRedConstant} }

// once returns x modulo q, for x below 2q.
func (m limb) once(x uint64) uint64 {
	x -= m.q
	return x + m.q&uint64(int64(x)>>63)
}

// mul returns x*y/2^64 modulo q, below 2q, for x*y below q*2^64.
func (m limb) mul(x, y uint64) uint64 {
	hi, lo := bits.Mul64(x, y)
	h, _ := bits.Mul64(lo*m.inverse, m.q)
	return hi - h + m.q
}

// small returns the residue of a small integer.
func (m limb) small(x int64) uint64 { return uint64(x) + m.q&uint64(x>>63) }

// montgomery returns x*2^64 modulo q.
func (m limb) montgomery(x uint64) uint64 { return ring.MForm(x, m.q, m.bred) }

// invert returns 1/x modulo q, for x not 0 modulo q.
func (m limb) invert(x uint64) uint64 { return ring.ModExp(x%m.q, m.q-2, m.q) }

// lagrange returns prod j/(j-point) over the other points of the active set, modulo q.
func (m limb) lagrange(active []uint32, point uint32) uint64 {
	num, den := uint64(1), uint64(1)
	for _, j := range active {
		if j != point {
			num = ring.BRed(num, uint64(j), m.q, m.bred)
			den = ring.BRed(den, m.q+uint64(j)-uint64(point), m.q, m.bred)
		}
	}
	return ring.BRed(num, m.invert(den), m.q, m.bred)
}

// lambda returns the factor of the signer's Shamir share of the key in the job's active set, in Montgomery form.
func (j *Job) lambda(m limb, s *shares.Secret) uint64 {
	return m.montgomery(m.lagrange(j.Ticket.Active, s.Point))
}

// fold adds up runs of gap values and multiplies each sum by scale, Montgomery form. In the NTT's order, the values of
// a polynomial at all x with the same x^gap are neighbours. With scale 1/gap, the results are therefore the values of
// its part in X^gap. gap*q must be below 2^63.
func (m limb) fold(out, in []uint64, scale uint64) {
	gap := len(in) / len(out)
	for i := range out {
		sum := uint64(0)
		for _, x := range in[i*gap : (i+1)*gap] {
			sum += x
		}
		out[i] = m.once(m.mul(sum, scale))
	}
}

// foldProduct is fold of the product of two polynomials, the second in Montgomery form. gap*q must be below 2^62.
func (m limb) foldProduct(out, x, y []uint64, scale uint64) {
	gap := len(x) / len(out)
	for i := range out {
		sum := uint64(0)
		run := y[i*gap : (i+1)*gap]
		for k, a := range x[i*gap : (i+1)*gap] {
			sum += m.mul(a, run[k])
		}
		out[i] = m.once(m.mul(sum, scale))
	}
}
