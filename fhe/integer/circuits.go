package integer

import "github.com/glomar-network/glomar/fhe/params"

// apply evaluates one operation on lanes and on arguments at one level. wanted says which results are read. The others
// are returned as zero values.
func apply[C any](m machine[C], l Lane, op Op, args []C, wanted []bool) []C {
	switch op {
	case Add:
		return []C{normalise(m, l, m.sum(term[C]{1, args[0]}, term[C]{1, args[1]}))}
	case Borrow:
		return borrow(m, l, args[0], args[1], wanted)
	case Equal:
		return []C{equal(m, l, args[0], args[1])}
	case Spread:
		return []C{spread(m, l, args[0])}
	case Select:
		return []C{choose(m, args[0], args[1], args[2])}
	case Mask, And:
		return []C{product(m, args[0], args[1])}
	case Or:
		return []C{either(m, args[0], args[1], 1)}
	case Xor:
		return []C{either(m, args[0], args[1], 2)}
	case Not:
		return []C{m.offset(m.sum(term[C]{-1, args[0]}), 1)}
	case RangeDigit:
		return []C{rangeDigit(m, args[0])}
	case RangeBit:
		return []C{product(m, args[0], m.offset(args[0], -1))}
	case Sum:
		return []C{m.sum(term[C]{1, args[0]}, term[C]{1, args[1]})}
	case Normalise:
		return []C{normalise(m, l, args[0])}
	case Narrow15, Narrow31, Narrow63:
		return []C{narrow(m, args[0], sawtooths(l)[op])}
	case BitAnd:
		return []C{bitwise(m, args[0], args[1], 0, 1)}
	case BitOr:
		return []C{bitwise(m, args[0], args[1], 1, -1)}
	case BitXor:
		return []C{bitwise(m, args[0], args[1], 1, -2)}
	case Invert:
		return []C{m.offset(m.sum(term[C]{-1, args[0]}), params.DigitRadix-1)}
	case LowBit:
		return []C{lowBit(m, args[0])}
	case HighBit:
		return []C{highBit(m, args[0])}
	case Join:
		return []C{join(m, args[0], args[1])}
	case Up1, Up2, Up4, Up8, Up16, Up32, Up64:
		return []C{m.rotate(args[0], 1<<(op-Up1))}
	}
	panic("integer: operation " + op.String() + " passed validation without a circuit")
}

// normalise: a digit in 0..6, such as the sum of two of 0..3, generates a carry if it is 4 or more and passes one on if
// it is 3.
func normalise[C any](m machine[C], l Lane, s C) C {
	carry := carries(m, l, m.offset(s, 1-params.DigitRadix))
	return settle(m, l, s, carry, 1)
}

// borrow: a digit difference a-b generates a borrow if it is below 0 and passes one on if it is 0. If no borrow leaves
// the lane, a >= b.
func borrow[C any](m machine[C], l Lane, a, b C, wanted []bool) []C {
	results := make([]C, 2)
	carry := carries(m, l, m.sum(term[C]{1, b}, term[C]{-1, a}))
	if wanted[0] {
		difference := m.sum(term[C]{1, a}, term[C]{-1, b})
		results[0] = settle(m, l, difference, carry, -1)
	}
	if wanted[1] {
		results[1] = m.offset(m.rescale(m.sum(term[C]{-carryFactors(l).last, carry})), 1)
	}
	return results
}

// equal multiplies [digit difference is 0] over the lane's digits, which end in ResultSlot. Each factor is 36 times too
// large. Their product is divided out before the last rescaling.
func equal[C any](m machine[C], l Lane, a, b C) C {
	d := m.sum(term[C]{1, a}, term[C]{-1, b})
	e, c := powers(m, d)
	p := propagate(m, d, e, c, nil)
	for s := 1; s < l.Slots(); s *= 2 {
		p = m.mul(p, m.rotate(p, s))
		if 2*s == l.Slots() {
			p = m.sum(term[C]{centre(inverseMod(powMod(propagateScale, uint64(l)))), p})
		}
		p = m.rescale(p)
	}
	return p
}

// spread clears everything but the result slot, moves it to slot 0, and doubles the filled slots until the lane is
// full.
func spread[C any](m machine[C], l Lane, x C) C {
	x = m.rotate(m.times(x, lastDigit(l)), -l.ResultSlot())
	for s := 1; s < l.Slots(); s *= 2 {
		x = m.sum(term[C]{1, x}, term[C]{1, m.rotate(x, s)})
	}
	return x
}

// choose returns y + c*(x-y).
func choose[C any](m machine[C], c, x, y C) C {
	difference := m.sum(term[C]{1, x}, term[C]{-1, y})
	return m.rescale(m.sum(term[C]{1, m.mul(c, difference)}, term[C]{1, y}))
}

// either returns x + y - k*x*y: or for k = 1, exclusive or for k = 2.
func either[C any](m machine[C], x, y C, k int64) C {
	return m.rescale(m.sum(term[C]{-k, m.mul(x, y)}, term[C]{1, x}, term[C]{1, y}))
}

// rangeDigit returns x(x-1)(x-2)(x-3) = t(t+2) with t = x^2-3x.
func rangeDigit[C any](m machine[C], x C) C {
	t := m.rescale(m.sum(term[C]{1, m.mul(x, x)}, term[C]{-3, x}))
	return product(m, t, m.offset(t, 2))
}
