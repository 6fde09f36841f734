package vector

// quotient returns the values of Q = H/Z at M+1, ..., 16M+1, for a table of digits and blinding values.
func (f Format) quotient(table []Element, weight Element) []Element {
	s := f.shape()
	inverses := factorials(s.rows + 1)
	digits := make([]byte, s.digits)
	defer clear(digits)
	for i, d := range table[:s.digits] {
		digits[i] = byte(d.lo)
	}
	out, values := make([]Element, s.quotient()), make([]Element, s.columns)
	defer clear(values)
	at := make([]limbs, s.rows)
	for i := range out {
		x := small(s.rows + 1 + i)
		points := basis(0, x, inverses)
		for m, b := range points[1:] {
			at[m] = b.limbs()
		}
		for l := range values {
			from := l * s.rows
			column := digits[from:min(from+s.rows, s.digits)]
			values[l] = dotDigits(column, at).Add(table[s.digits+l].Mul(points[0]))
		}
		out[i] = weigh(values, weight).Mul(vanishRows(x, s.rows).inverse())
	}
	return out
}

// limbs are an element in three parts of limbBits bits, so that products with digits add up without carries.
type limbs [3]uint64

const limbBits = 43

func (a Element) limbs() limbs {
	const mask = 1<<limbBits - 1
	return limbs{a.lo & mask, (a.lo>>limbBits | a.hi<<(64-limbBits)) & mask, a.hi >> (2*limbBits - 64)}
}

// dotDigits returns the sum of products of the digits and as many of the elements b. Of up to 2^10 digits every part has fewer than
// limbBits+4+10 bits.
func dotDigits(digits []byte, b []limbs) Element {
	b = b[:len(digits)]
	var s0, s1, s2 uint64
	for k, d := range digits {
		s0 += uint64(d) * b[k][0]
		s1 += uint64(d) * b[k][1]
		s2 += uint64(d) * b[k][2]
	}
	const high = 127 - 2*limbBits // bits of s2 below 2^127, which is 1
	low := Element{s1 >> (64 - limbBits), s1 << limbBits}
	return Element{0, s0}.Add(low).Add(Element{s2 & (1<<high - 1) << (2*limbBits - 64), s2 >> high})
}
