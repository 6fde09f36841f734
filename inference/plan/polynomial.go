package plan

import (
	"math"
	"math/big"

	"github.com/glomar-network/glomar/inference/graph"
)

// MaxDegree is the largest degree of an activation that fits the levels between a fresh page and an opening.
const MaxDegree = 7

// depth returns how many levels a polynomial takes.
func depth(p graph.Polynomial) int {
	switch d := p.Degree(); {
	case d <= 2:
		return 1
	case d == 3:
		return 2
	}
	return 3
}

// activate computes a polynomial of degree 2 to MaxDegree of the arguments at a placement, all within the interval, into a
// register at the level. delta is the largest size of the numbers of a fresh page.
func (c *circuit) activate(page, level int, p graph.Polynomial, x graph.Interval, delta float64) register {
	p = p[:p.Degree()+1]
	// far means that completing the power would shift the argument far out of its range and lose precision.
	far := func(h float64) bool { return !(math.Abs(h) <= 2*x.Magnitude()) }
	switch d := p.Degree(); {
	case d == 2 && !far(p[1]/(2*p[2])):
		return c.square(page, level, p, x, delta)
	case d == 3 && !far(p[2]/(3*p[3])):
		return c.cubic(page, level, p, x, delta)
	}
	return c.general(page, level, p, x, delta)
}

// square: c*(x+h)^2 + constant. The fresh page holds (x+h)/r.
func (c *circuit) square(page, level int, p graph.Polynomial, x graph.Interval, delta float64) register {
	h := p[1] / (2 * p[2])
	u, r := c.shifted(page, level+1, x, h, delta)
	return c.scaled(c.multiply(u, u, level), p[2]*r*r, p.Value(-h))
}

// shifted returns (x+h)/r, r its largest magnitude.
func (c *circuit) shifted(page, level int, x graph.Interval, h, delta float64) (register, float64) {
	r := graph.Interval{Lo: x.Lo + h, Hi: x.Hi + h}.Magnitude()
	if r == 0 {
		r = 1
	}
	u := c.close(page, level, c.ratio(delta/r), x.Magnitude())
	if h != 0 {
		u = c.combine(level, h, weighted{1, u})
	}
	u.bound = r * float(u.scale)
	u.scale = new(big.Rat).Mul(u.scale, rational(r))
	return u, r
}

// cubic: a*(y^3 + b*y) + constant with y = x+h. With y = r*u it is a*r^3*(u*(u^2 + b/r^2)): the constant b/r^2 is added to a
// square, at the square's scale.
func (c *circuit) cubic(page, level int, p graph.Polynomial, x graph.Interval, delta float64) register {
	h := p[2] / (3 * p[3])
	b := (p[1] - p[2]*h) / p[3]
	u, r := c.shifted(page, level+2, x, h, delta)
	square := c.multiply(u, u, level+1)
	sign := int64(1)
	if p[3] < 0 {
		sign = -1
	}
	inner := c.combine(level+1, float64(sign)*b/(r*r), weighted{sign, square})
	inner.bound = max(math.Abs(b/(r*r)), math.Abs(1+b/(r*r))) * float(square.scale)
	return c.scaled(c.multiply(u, inner, level), math.Abs(p[3])*r*r*r, p.Value(-h))
}

// scaled reads r as factor times the value it stands for, and adds a constant.
func (c *circuit) scaled(r register, factor, constant float64) register {
	sign := int64(1)
	if factor < 0 {
		sign = -1
	}
	r.scale = new(big.Rat).Quo(r.scale, c.ratio(math.Abs(factor)))
	if sign > 0 && constant == 0 {
		return r
	}
	return c.combine(r.level, constant, weighted{sign, r})
}

// argument is u = x/r, with |u| <= 1, for a polynomial in u. Every multiple of u has its own fresh page, at the level
// and the scale at which it is added.
type argument struct {
	*circuit
	page int
	r    float64
	// free is a scale for products that need not match anything else. It keeps every term of the polynomial within
	// delta.
	free *big.Rat
}

// times returns |f|*u.
func (a argument) times(level int, f float64, scale *big.Rat) register {
	u := a.close(a.page, level, new(big.Rat).Quo(new(big.Rat).Mul(scale, a.ratio(math.Abs(f))), rational(a.r)), a.r)
	u.scale = scale
	return u
}

// line returns f*u + constant.
func (a argument) line(level int, f, constant float64, scale *big.Rat) register {
	const nothing = 1.0 / (1 << 60)
	if math.Abs(f) < nothing*math.Abs(constant) || f == 0 {
		return a.combine(level, constant, weighted{0, a.times(level, 1, scale)})
	}
	u := a.times(level, f, scale)
	switch {
	case f < 0:
		return a.combine(level, constant, weighted{-1, u})
	case constant != 0:
		return a.combine(level, constant, weighted{1, u})
	}
	return u
}

// general computes q(u) from products of lines: (q2*u + q1)*u + q0, (q3*u + q2)*u^2 + q1*u + q0, or, above degree 3,
// a(u)*u^4 + b(u) with such cubics a and b.
func (c *circuit) general(page, level int, p graph.Polynomial, x graph.Interval, delta float64) register {
	q, sum, r := make([]float64, MaxDegree+1), 0.0, x.Magnitude()
	if r == 0 {
		r = 1
	}
	for k, power := 0, 1.0; k < len(p); k, power = k+1, power*r {
		q[k] = p[k] * power
		sum += math.Abs(q[k])
	}
	a := argument{c, page, r, c.ratio(delta / sum)}
	u := a.times(level+depth(p), 1, c.ratio(delta))
	switch p.Degree() {
	case 2:
		y := c.multiply(u, a.line(level+1, q[2], q[1], a.free), level)
		if q[0] == 0 {
			return y
		}
		return c.combine(level, q[0], weighted{1, y})
	case 3:
		return a.cubic(level, c.multiply(u, u, level+1), q[:4], nil)
	}
	square := c.multiply(u, u, level+2)
	upper := a.upper(level+1, square, q[4:])
	top := c.multiply(upper, c.multiply(square, square, level+1), level)
	return a.cubic(level, square, q[:4], &top)
}

// upper is the factor of u^4.
func (a argument) upper(level int, square register, q []float64) register {
	if q[3] == 0 && q[2] == 0 {
		return a.line(level, q[1], q[0], a.free)
	}
	return a.cubic(level, square, q, nil)
}

// cubic returns q(u) plus the given register, at the scale of that register.
func (a argument) cubic(level int, square register, q []float64, plus *register) register {
	var terms []weighted
	scale := a.free
	if plus != nil {
		// The product divides by a prime. Its operands make up for that.
		scale = new(big.Rat).Mul(plus.scale, a.prime(level+1))
		scale.Quo(scale, square.scale)
		terms = append(terms, weighted{1, *plus})
	}
	if plus == nil || q[3] != 0 || q[2] != 0 {
		product := a.multiply(a.line(level+1, q[3], q[2], scale), square, level)
		if plus != nil {
			product.scale = plus.scale
		}
		terms = append(terms, weighted{1, product})
	}
	if q[1] != 0 {
		k := int64(1)
		if q[1] < 0 {
			k = -1
		}
		terms = append(terms, weighted{k, a.times(level, q[1], terms[0].scale)})
	}
	if len(terms) == 1 && q[0] == 0 {
		return terms[0].register
	}
	return a.combine(level, q[0], terms...)
}
