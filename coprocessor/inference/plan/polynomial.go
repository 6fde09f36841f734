package plan

import (
	"math"
	"math/big"

	"github.com/glomar-network/glomar/fhe/tensor/graph"
)

// MaxDegree is the largest degree of an activation: what fits the levels between a fresh page and an opening.
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
	switch p.Degree() {
	case 2:
		return c.square(page, level, p, x, delta)
	case 3:
		return c.cubic(page, level, p, x, delta)
	}
	return c.high(page, level, p, x, delta)
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
	u := c.close(page, level, integer(math.Round(delta/r)), x.Magnitude())
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

// scaled takes r for factor times what it stands for and adds a constant.
func (c *circuit) scaled(r register, factor, constant float64) register {
	sign := int64(1)
	if factor < 0 {
		sign = -1
	}
	r.scale = new(big.Rat).Quo(r.scale, rational(math.Abs(factor)))
	if sign > 0 && constant == 0 {
		return r
	}
	return c.combine(r.level, constant, weighted{sign, r})
}

// high: a(u)*u^4 + b(u) with u = x/r and cubics a and b, as (a3*u + a2)*u^2 + a1*u + a0. Every multiple of u is a fresh page of
// its own, at the level and the scale at which it is added.
func (c *circuit) high(page, level int, p graph.Polynomial, x graph.Interval, delta float64) register {
	r := x.Magnitude()
	q := make([]float64, MaxDegree+1)
	for k, power := 0, 1.0; k < len(p); k, power = k+1, power*r {
		q[k] = p[k] * power
	}
	argument := func(level int, scale *big.Rat) register {
		u := c.close(page, level, new(big.Rat).Quo(scale, rational(r)), r)
		u.scale = scale
		return u
	}
	u := argument(level+3, integer(delta))
	// multiple returns f*u + constant; its page holds |f|*u.
	multiple := func(level int, f, constant float64, scale *big.Rat) register {
		if f == 0 {
			nothing := u
			nothing.scale = scale
			return c.combine(level, constant, weighted{0, nothing})
		}
		m := argument(level, new(big.Rat).Mul(scale, rational(math.Abs(f))))
		m.scale = scale
		switch {
		case f < 0:
			return c.combine(level, constant, weighted{-1, m})
		case constant != 0:
			return c.combine(level, constant, weighted{1, m})
		}
		return m
	}
	square := c.multiply(u, u, level+2)
	fourth := c.multiply(square, square, level+1)

	var a register
	if q[7] != 0 || q[6] != 0 {
		slope := multiple(level+2, q[7], q[6], integer(delta/max(1, math.Abs(q[7])+math.Abs(q[6]))))
		a = c.multiply(slope, square, level+1)
		if q[5] != 0 || q[4] != 0 {
			a = c.combine(level+1, 0, weighted{1, a}, weighted{1, multiple(level+1, q[5], q[4], a.scale)})
		}
	} else {
		a = multiple(level+1, q[5], q[4], integer(delta/max(1, math.Abs(q[5])+math.Abs(q[4]))))
	}
	top := c.multiply(a, fourth, level)
	terms := []weighted{{1, top}}
	if q[3] != 0 || q[2] != 0 {
		// slope*square is brought to level and scale of top by the scale of slope.
		scale := new(big.Rat).Mul(top.scale, c.prime(level+1))
		slope := multiple(level+1, q[3], q[2], scale.Quo(scale, square.scale))
		b := c.multiply(slope, square, level)
		b.scale = top.scale
		terms = append(terms, weighted{1, b})
	}
	if q[1] != 0 {
		terms = append(terms, weighted{1, multiple(level, q[1], 0, top.scale)})
	}
	if len(terms) == 1 && q[0] == 0 {
		return top
	}
	return c.combine(level, q[0], terms...)
}
