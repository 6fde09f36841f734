package integer

import (
	"math/bits"

	"github.com/glomar-network/glomar/fhe/params"
)

// The carry circuit. From d in -3..3 in every digit, where d > 0 generates a carry out of the digit and d = 0 passes
// one on, it computes the carry out of every digit of a lane of n in three levels for the digit polynomials and log2(n)
// for the Kogge-Stone prefix
//
//	G <- G + P*shift(G, s),  P <- P*shift(P, s),  s = 1, 2, ..., n/2.
//
// Interpolation modulo T gives coefficients as large as T, and masking lane starts gives plaintexts as large as T.
// Either costs 16 to 20 bits of noise in a product. The circuit uses multiples with known factors instead. 360*[d > 0]
// and 36*[d = 0] have small integer coefficients, and laneStart, which is short, stops carries at lane starts. Then
// digit i of P is pi_i times what it stands for, and digit i of G is gamma_i times what it stands for. The left term of
// G + P*shift(G) is then multiplied by pi_i*gamma_(i-s)/gamma_i before the product is rescaled, when its size does not
// matter. The factors left at the end are divided out in the last product, again before it is rescaled.
type carryConstants struct {
	start *pattern   // vanishes in digit 0
	keep  []*pattern // pi_i*gamma_(i-s)/gamma_i for each step
	in    *pattern   // 1/gamma_(i-1), and 0 in digit 0: what a shifted carry is multiplied by
	out   *pattern   // -radix/gamma_i: what a carry out is multiplied by
	last  int64      // 1/gamma in the last digit
}

const (
	generateScale  = 360
	propagateScale = 36
)

// steps returns how often the distance doubles until it spans a lane.
func (l Lane) steps() int { return bits.TrailingZeros(uint(l)) }

var carryFactors = byLane(func(l Lane) *carryConstants {
	c := &carryConstants{start: laneStart(l)}
	gamma, pi := make([]uint64, l), make([]uint64, l)
	for i, v := range c.start.values() {
		gamma[i] = generateScale
		pi[i] = propagateScale * v % params.T
	}
	for step := range l.steps() {
		var keep []uint64
		keep, gamma, pi = carryStep(gamma, pi, 1<<step)
		c.keep = append(c.keep, newPattern(keep))
	}
	in, out := make([]uint64, l), make([]uint64, l)
	for i := range gamma {
		inverse := inverseMod(gamma[i])
		out[i] = reduce(-params.DigitRadix) * inverse % params.T
		if i+1 < len(in) {
			in[i+1] = inverse
		}
	}
	c.in, c.out = newPattern(in), newPattern(out)
	c.last = centre(inverseMod(gamma[l.ResultSlot()]))
	return c
})

// carryStep returns the factors after one prefix step, and what G must be multiplied by. In the first s digits P is 0:
// their window reaches the lane's start.
func carryStep(gamma, pi []uint64, s int) (keep, nextGamma, nextPi []uint64) {
	for i := range gamma {
		if i < s {
			keep, nextGamma, nextPi = append(keep, 1), append(nextGamma, gamma[i]), append(nextPi, 0)
			continue
		}
		g := pi[i] * gamma[i-s] % params.T
		nextGamma, nextPi = append(nextGamma, g), append(nextPi, pi[i]*pi[i-s]%params.T)
		keep = append(keep, g*inverseMod(gamma[i])%params.T)
	}
	return keep, nextGamma, nextPi
}

// powers returns e = d^2 one level down and c = d^3 two levels down.
func powers[C any](m machine[C], d C) (e, c C) {
	e = product(m, d, d)
	return e, product(m, d, e)
}

// generate returns 360*[d > 0] = 5d^6 + 3d^5 - 70d^4 - 45d^3 + 245d^2 + 222d from d, d^2 and d^3, three levels below d.
func generate[C any](m machine[C], d, e, c C) C {
	level := m.level(c)
	d, e = m.drop(d, level), m.drop(e, level)
	factor := m.offset(m.sum(term[C]{5, c}, term[C]{3, e}, term[C]{-70, d}), -45)
	return m.rescale(m.sum(term[C]{1, m.mul(c, factor)}, term[C]{245, e}, term[C]{222, d}))
}

// propagate returns 36*[d = 0] = -d^6 + 14d^4 - 49d^2 + 36, multiplied by a pattern unless it is nil, three levels
// below d.
func propagate[C any](m machine[C], d, e, c C, p *pattern) C {
	level := m.level(c)
	d, e = m.drop(d, level), m.drop(e, level)
	factor := m.sum(term[C]{14, d}, term[C]{-1, c})
	r := m.offset(m.sum(term[C]{1, m.mul(c, factor)}, term[C]{-49, e}), propagateScale)
	if p != nil {
		r = m.times(r, p)
	}
	return m.rescale(r)
}

// carries returns gamma_i times the carry out of digit i, one level above what they take: the last product is not yet
// rescaled.
func carries[C any](m machine[C], l Lane, d C) C {
	k := carryFactors(l)
	e, c := powers(m, d)
	var g, p C
	m.both(
		func() { g = generate(m, d, e, c) },
		func() { p = propagate(m, d, e, c, k.start) },
	)
	for step := range k.keep {
		last := step == len(k.keep)-1
		var nextG, nextP C
		m.both(
			func() {
				shifted := m.mul(p, m.rotate(g, 1<<step))
				nextG = m.sum(term[C]{1, shifted}, term[C]{1, m.times(g, k.keep[step])})
				if !last {
					nextG = m.rescale(nextG)
				}
			},
			func() {
				if !last {
					nextP = m.rescale(m.mul(p, m.rotate(p, 1<<step)))
				}
			},
		)
		g, p = nextG, nextP
	}
	return g
}

// settle returns s + sign*(carry in - radix*carry out), digit by digit, one level below the carries.
func settle[C any](m machine[C], l Lane, s, carry C, sign int64) C {
	k := carryFactors(l)
	in := m.times(m.rotate(carry, 1), k.in)
	out := m.times(carry, k.out)
	r := m.rescale(m.sum(term[C]{sign, in}, term[C]{sign, out}))
	return m.sum(term[C]{1, r}, term[C]{1, m.drop(s, m.level(r))})
}
