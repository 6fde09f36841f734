package integer

import "github.com/glomar-network/glomar/fhe/params"

// The narrowing circuit. A digit x in 0..2^k-1 is 4h + r with r in 0..3; moving h to the next digit,
//
//	x_i <- r_i + h_(i-1),
//
// leaves digits of 0 to 3 + (2^k-1)/4 and the same integer modulo the lane's width: what leaves the last digit is
// dropped. As r - 3/2 is a sawtooth, an odd function of v = 2x - (2^k-1), one polynomial of degree 2^k-1 with 2^(k-1)
// coefficients gives both r and 4h = x - r, in k levels.
//
// A mask that stops h at lane starts has a norm near 2^20, and so does a sum with coefficients modulo T. Applied to the
// last product, they would leave a page that cannot be narrowed again. So the polynomial is evaluated twice. The second
// time its coefficients are divided, digit by digit, by what laneStart holds in the next digit. That costs no more than
// coefficients modulo T do. A product with laneStart, which is short, then removes that factor, and with it the carry
// at lane starts.
type sawtooth struct {
	width   int64      // 2^k
	coeffs  []int64    // of v, v^3, ...: r - 3/2
	divided []*pattern // the same, times 1/(4*laneStart of the next digit), and 0 in the last digit
	start   *pattern
	quarter *pattern // 1/4, and 0 in digit 0
}

// half is 3/2 modulo T.
var half = centre(3 * inverseMod(2) % params.T)

var sawtooths = byLane(func(l Lane) map[Op]*sawtooth {
	return map[Op]*sawtooth{Narrow15: newSawtooth(l, 16), Narrow31: newSawtooth(l, 32), Narrow63: newSawtooth(l, 64)}
})

func newSawtooth(l Lane, width int64) *sawtooth {
	t := &sawtooth{width: width, start: laneStart(l)}
	quarter, divisor := make([]uint64, l), make([]uint64, l)
	for i, v := range t.start.values() {
		if i > 0 {
			quarter[i] = inverseMod(params.DigitRadix)
			divisor[i-1] = inverseMod(params.DigitRadix * v % params.T)
		}
	}
	t.quarter = newPattern(quarter)
	for _, c := range interpolateOdd(width) {
		values := make([]uint64, l)
		for i, d := range divisor {
			values[i] = c * d % params.T
		}
		t.coeffs = append(t.coeffs, centre(c))
		t.divided = append(t.divided, newPattern(values))
	}
	return t
}

// interpolateOdd returns the coefficients modulo T of v, v^3, ... in the odd polynomial of degree width-1 that is
// r - 3/2 at v = 2x - (width-1), by Newton's divided differences in v^2.
func interpolateOdd(width int64) []uint64 {
	n := int(width / 2)
	points, values := make([]uint64, n), make([]uint64, n)
	for i := range points {
		x := width/2 + int64(i)
		v := reduce(2*x - (width - 1))
		points[i] = v * v % params.T
		values[i] = reduce(x%params.DigitRadix-half) * inverseMod(v) % params.T
	}
	for order := 1; order < n; order++ {
		for i := n - 1; i >= order; i-- {
			difference := params.T + values[i] - values[i-1]
			values[i] = difference * inverseMod(params.T+points[i]-points[i-order]) % params.T
		}
	}
	coeffs := make([]uint64, n)
	for i := n - 1; i >= 0; i-- { // coeffs = coeffs*(w - points[i]) + values[i]
		for j := n - 1; j > 0; j-- {
			coeffs[j] = (coeffs[j-1] + (params.T-points[i])*coeffs[j]) % params.T
		}
		coeffs[0] = ((params.T-points[i])*coeffs[0] + values[i]) % params.T
	}
	return coeffs
}

// narrow moves the part of a digit above its lowest two bits into the next digit.
func narrow[C any](m machine[C], x C, t *sawtooth) C {
	p := newOddPowers(m, m.offset(m.sum(term[C]{2, x}), 1-t.width), len(t.coeffs))
	var y, divided C
	m.both(
		func() {
			y = evaluate(m, p, len(t.coeffs), func(i int) C {
				return m.sum(term[C]{t.coeffs[i], p.v}, term[C]{t.coeffs[i+1], p.cube})
			})
		},
		func() {
			divided = evaluate(m, p, len(t.coeffs), func(i int) C {
				return m.sum(term[C]{1, m.times(p.v, t.divided[i])}, term[C]{1, m.times(p.cube, t.divided[i+1])})
			})
		},
	)
	x = m.drop(x, m.level(y))
	moved := m.times(m.rotate(m.offset(x, -half), 1), t.quarter)
	kept := m.times(m.rotate(divided, 1), t.start)
	return m.offset(m.rescale(m.sum(term[C]{1, y}, term[C]{1, moved}, term[C]{-1, kept})), half)
}

// oddPowers are the powers that an odd polynomial is evaluated with.
type oddPowers[C any] struct {
	v, cube C   // at the level of the cube
	squares []C // v^4, v^8, ...
}

// newOddPowers computes what a polynomial with n odd coefficients needs, n a power of two and at least 4.
func newOddPowers[C any](m machine[C], v C, n int) *oddPowers[C] {
	w := product(m, v, v)
	cube := product(m, v, w)
	p := &oddPowers[C]{v: m.drop(v, m.level(cube)), cube: cube}
	for square, k := w, 2; k < n; k *= 2 {
		square = product(m, square, square)
		p.squares = append(p.squares, square)
	}
	return p
}

// evaluate returns the polynomial of n odd coefficients, before its last product is rescaled. base returns the
// combination of v and v^3 with coefficients i and i+1.
func evaluate[C any](m machine[C], p *oddPowers[C], n int, base func(i int) C) C {
	var block func(from, n, depth int) C
	block = func(from, n, depth int) C { // coefficients from to from+n-1 of v, v^3, ..., v^(2n-1), not rescaled
		if n == 2 {
			return base(from)
		}
		var low, high C
		m.both(
			func() { low = settled(m, block(from, n/2, depth-1), n/2) },
			func() { high = settled(m, block(from+n/2, n/2, depth-1), n/2) },
		)
		square, high := align(m, p.squares[depth], high)
		return m.sum(term[C]{1, m.mul(square, high)}, term[C]{1, m.drop(low, m.level(square))})
	}
	return block(0, n, log2(n)-2)
}

// settled rescales a block that ends in a product.
func settled[C any](m machine[C], x C, n int) C {
	if n == 2 {
		return x
	}
	return m.rescale(x)
}

func log2(n int) (k int) {
	for 1<<k < n {
		k++
	}
	return k
}
