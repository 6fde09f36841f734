package integer

import "github.com/glomar-network/glomar/fhe/params"

// Circuits on the two bits of a digit. With u = x(3-x)(3-2x), which is 0, 2, -2, 0 for x = 0, 1, 2, 3,
//
//	low bit   (u + x)/3
//	high bit  (2x - u)/6
//	x and y   (u(x)*u(y) + 2xy)/6
//
// and or and exclusive or follow from x + y. Every coefficient is small but the last, which is divided out before the
// last rescaling.

// sign returns u one level above where it is to be used: its last product is not yet rescaled.
func sign[C any](m machine[C], x C) C {
	w := m.rescale(m.mul(x, m.offset(m.sum(term[C]{-1, x}), params.DigitRadix-1)))
	return m.mul(w, m.offset(m.sum(term[C]{-2, m.drop(x, m.level(w))}), params.DigitRadix-1))
}

// over returns the sum divided by k, rescaled.
func over[C any](m machine[C], k uint64, terms ...term[C]) C {
	return m.rescale(m.sum(term[C]{centre(inverseMod(k)), m.sum(terms...)}))
}

// lowBit returns (u + x)/3.
func lowBit[C any](m machine[C], x C) C {
	u := sign(m, x)
	return over(m, 3, term[C]{1, u}, term[C]{1, m.drop(x, m.level(u))})
}

// highBit returns (2x - u)/6.
func highBit[C any](m machine[C], x C) C {
	u := sign(m, x)
	return over(m, 6, term[C]{-1, u}, term[C]{2, m.drop(x, m.level(u))})
}

// join returns 2*(low bit of a) + (high bit of b).
func join[C any](m machine[C], a, b C) C {
	var u, v C
	m.both(func() { u = sign(m, a) }, func() { v = sign(m, b) })
	level := m.level(u)
	return over(m, 6, term[C]{4, u}, term[C]{4, m.drop(a, level)}, term[C]{2, m.drop(b, level)}, term[C]{-1, v})
}

// bitwise returns plain*(x + y) + k*(x and y).
func bitwise[C any](m machine[C], x, y C, plain, k int64) C {
	var u, v C
	m.both(
		func() { u = m.rescale(sign(m, x)) },
		func() { v = m.rescale(sign(m, y)) },
	)
	level := m.level(u)
	x, y = m.drop(x, level), m.drop(y, level)
	both := m.sum(term[C]{1, m.mul(u, v)}, term[C]{2, m.mul(x, y)})
	r := m.sum(term[C]{k * centre(inverseMod(6)), both})
	if plain != 0 {
		r = m.sum(term[C]{1, r}, term[C]{plain, x}, term[C]{plain, y})
	}
	return m.rescale(r)
}
