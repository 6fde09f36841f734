package graph

import "math"

// Polynomial lists coefficients from the constant up.
type Polynomial []float64

// Degree returns the highest power with a non-zero coefficient, 0 for constants.
func (p Polynomial) Degree() int {
	for d := len(p) - 1; d > 0; d-- {
		if p[d] != 0 {
			return d
		}
	}
	return 0
}

// Value returns p(x).
func (p Polynomial) Value(x float64) float64 {
	y := 0.0
	for i := len(p) - 1; i >= 0; i-- {
		y = y*x + p[i]
	}
	return y
}

func (p Polynomial) isIdentity() bool { return p.Degree() == 1 && p[0] == 0 && p[1] == 1 }

func (p Polynomial) plus(q Polynomial) Polynomial {
	sum := make(Polynomial, max(len(p), len(q)))
	copy(sum, p)
	for i, c := range q {
		sum[i] += c
	}
	return sum
}

func (p Polynomial) times(q Polynomial) Polynomial {
	product := make(Polynomial, p.Degree()+q.Degree()+1)
	for i, a := range p[:min(len(p), p.Degree()+1)] {
		for j, b := range q[:min(len(q), q.Degree()+1)] {
			product[i+j] += a * b
		}
	}
	return product
}

func (p Polynomial) derivative() Polynomial {
	d := make(Polynomial, max(1, len(p)-1))
	for i := 1; i < len(p); i++ {
		d[i-1] = float64(i) * p[i]
	}
	return d
}

// signChanges returns, in order, the points in [lo, hi] where p changes its sign. Between neighbouring sign changes of
// its derivative, p is monotone, so bisection finds each.
func (p Polynomial) signChanges(lo, hi float64) []float64 {
	if p.Degree() == 0 {
		return nil
	}
	var found []float64
	from := lo
	for _, to := range append(p.derivative().signChanges(lo, hi), hi) {
		if a, b := p.Value(from), p.Value(to); a < 0 != (b < 0) {
			found = append(found, p.bisect(from, to, a < 0))
		}
		from = to
	}
	return found
}

func (p Polynomial) bisect(from, to float64, negative bool) float64 {
	for {
		middle := from + (to-from)/2
		if middle <= from || middle >= to {
			return middle
		}
		if p.Value(middle) < 0 == negative {
			from = middle
		} else {
			to = middle
		}
	}
}

// Range returns an interval that holds p(x) for every x in the given one.
func (p Polynomial) Range(x Interval) Interval { return p.between(x, p.turns(x)) }

// turns returns where p changes from rising to falling, or back, within x.
func (p Polynomial) turns(x Interval) []float64 { return p.derivative().signChanges(x.Lo, x.Hi) }

// between is Range with the turns given, for x or any interval around it. The extremes lie at the turns and at the
// ends. The result is widened for rounding.
func (p Polynomial) between(x Interval, turns []float64) Interval {
	a, b := p.Value(x.Lo), p.Value(x.Hi)
	out := Interval{Lo: min(a, b), Hi: max(a, b)}
	for _, at := range turns {
		if x.Lo < at && at < x.Hi {
			y := p.Value(at)
			out.Lo, out.Hi = min(out.Lo, y), max(out.Hi, y)
		}
	}
	width, r := 0.0, x.Magnitude() // bounds the terms, and so the rounding errors
	for i := len(p) - 1; i >= 0; i-- {
		width = width*r + math.Abs(p[i])
	}
	return Interval{Lo: out.Lo - slack*width, Hi: out.Hi + slack*width}
}
