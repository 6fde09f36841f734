package vector

// factorials returns 1/k! for k below n.
func factorials(n int) []Element {
	product := small(1)
	for k := 2; k < n; k++ {
		product = product.Mul(small(k))
	}
	out := make([]Element, n)
	inverse := product.inverse()
	for k := n - 1; k >= 0; k-- {
		out[k] = inverse
		inverse = inverse.Mul(small(k))
	}
	return out
}

// basis returns the factors of n values of a polynomial of degree below n in its value at x. The values are those at
// the consecutive points from, from+1, .... inverses is factorials(n).
func basis(from int, x Element, inverses []Element) []Element {
	n := len(inverses)
	out := make([]Element, n)
	product := small(1)
	for k := range n { // the factors x - point before k
		out[k] = product
		product = product.Mul(x.Sub(small(from + k)))
	}
	product = small(1)
	for k := n - 1; k >= 0; k-- { // and after, over those of point k minus the others
		weight := inverses[k].Mul(inverses[n-1-k])
		if (n-1-k)%2 == 1 {
			weight = Element{}.Sub(weight)
		}
		out[k] = out[k].Mul(product).Mul(weight)
		product = product.Mul(x.Sub(small(from + k)))
	}
	return out
}

// lagrange returns the factors of the values at points in the value at x of the polynomial through them.
func lagrange(points []uint32, x uint32) []Element {
	out := make([]Element, len(points))
	for i, p := range points {
		numerator, denominator := small(1), small(1)
		for k, q := range points {
			if k != i {
				numerator = numerator.Mul(FromInt64(int64(x) - int64(q)))
				denominator = denominator.Mul(FromInt64(int64(p) - int64(q)))
			}
		}
		out[i] = numerator.Mul(denominator.inverse())
	}
	return out
}

// Lagrange returns the factor of the share of point when the active set reconstructs. It is zero if point is not in the
// set.
func Lagrange(active []uint32, point uint32) Element {
	for i, c := range lagrange(active, 0) {
		if active[i] == point {
			return c
		}
	}
	return Element{}
}

// dot returns the sum of products of a and b, which have the same length.
func dot(a, b []Element) (sum Element) {
	for i, x := range a {
		sum = sum.Add(x.Mul(b[i]))
	}
	return sum
}

// vanish returns V(x) = x(x-1)...(x-15): pairs (x-v)(x-15+v) = x(x-15) + v(15-v).
func vanish(x Element) Element {
	y := x.Mul(x.Sub(small(radix - 1)))
	product := y
	for v := 1; v < radix/2; v++ {
		product = product.Mul(y.Add(small(v * (radix - 1 - v))))
	}
	return product
}

// vanishRows returns Z(x) = (x-1)...(x-rows).
func vanishRows(x Element, rows int) Element {
	product := small(1)
	for m := 1; m <= rows; m++ {
		product = product.Mul(x.Sub(small(m)))
	}
	return product
}

// weigh returns the sum of weight^l*V(values[l]).
func weigh(values []Element, weight Element) (sum Element) {
	for l := len(values) - 1; l >= 0; l-- {
		sum = sum.Mul(weight).Add(vanish(values[l]))
	}
	return sum
}

// column returns the values of f_l at 0, 1, ..., up to rows: its blinding value and its digits. Where they end there are zeros.
func (s shape) column(table []Element, l int) []Element {
	from := l * s.rows
	return append([]Element{table[s.digits+l]}, table[from:min(from+s.rows, s.digits)]...)
}
