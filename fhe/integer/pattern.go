package integer

import (
	"math/big"
	"sync"

	"github.com/glomar-network/glomar/fhe/params"
)

// A lane pattern is the plaintext that holds the same 32 values in every lane. As a polynomial it lies in the subring
// of Z[X] of elements fixed by rotations of 32 slots and by swapping rows, so with Y = X^(N/64) it has at most 64
// coefficients, whatever the ring degree: multiplying by one costs no more than multiplying by a scalar, and its
// canonical norm is at most the sum of its coefficients' magnitudes.
type pattern struct {
	coeffs [patternDegree]int64 // of Y^j, centred modulo T
}

const (
	patternDegree = 2 * params.LaneDigits
	patternOrder  = 2 * patternDegree // of Y's values modulo T
	slotGenerator = 5                 // slot i holds the value at the root's power 5^i
)

// patternRoot is Y's value in slot 0: Lattigo's encoder takes powers of 3, the smallest generator modulo T.
var patternRoot = powMod(3, (params.T-1)/patternOrder)

// norm bounds the pattern's canonical norm.
func (p *pattern) norm() int64 {
	var sum int64
	for _, c := range p.coeffs {
		sum += max(c, -c)
	}
	return sum
}

// newPattern returns the pattern with the given value, modulo T, in every digit of a lane.
func newPattern(values [params.LaneDigits]uint64) *pattern {
	p := new(pattern)
	inverse := inverseMod(patternDegree)
	for j := range p.coeffs {
		var sum uint64
		exponent := uint64(1)
		for _, v := range values {
			e := exponent * uint64(j) % patternOrder
			term := (powMod(patternRoot, patternOrder-e) + powMod(patternRoot, e)) % params.T
			sum = (sum + v*term) % params.T
			exponent = exponent * slotGenerator % patternOrder
		}
		p.coeffs[j] = centre(sum * inverse % params.T)
	}
	return p
}

// values returns the pattern's value, modulo T, in every digit of a lane.
func (p *pattern) values() (v [params.LaneDigits]uint64) {
	exponent := uint64(1)
	for i := range v {
		for j, c := range p.coeffs {
			power := powMod(patternRoot, exponent*uint64(j)%patternOrder)
			v[i] = (v[i] + reduce(c)*power) % params.T
		}
		exponent = exponent * slotGenerator % patternOrder
	}
	return v
}

// lastDigit is 1 in ResultSlot and 0 elsewhere.
var lastDigit = sync.OnceValue(func() *pattern {
	var v [params.LaneDigits]uint64
	v[ResultSlot] = 1
	return newPattern(v)
})

// laneStart returns the pattern 2 + sum of Y^j + Y^-j over j = 7, 9, 15. It is 0 in digit 0 and not 0 in the others. It
// is a short generator, found by search, of an ideal that contains T. Its norm is 8, where a mask of zeros and ones has
// one near 2^20. The carry circuit only needs it to vanish in digit 0.
func laneStart() *pattern {
	p := new(pattern)
	p.coeffs[0] = 2
	for _, j := range []int{7, 9, 15} {
		p.coeffs[j] = 1
		p.coeffs[patternDegree-j] = -1
	}
	return p
}

func powMod(base, exponent uint64) uint64 {
	result := uint64(1)
	for base %= params.T; exponent > 0; exponent >>= 1 {
		if exponent&1 == 1 {
			result = result * base % params.T
		}
		base = base * base % params.T
	}
	return result
}

func inverseMod(x uint64) uint64 { return powMod(x, params.T-2) }

// centre maps [0, T) to (-T/2, T/2].
func centre(x uint64) int64 {
	if x > params.T/2 {
		return int64(x) - params.T
	}
	return int64(x)
}

// reduce maps any integer to [0, T).
func reduce(x int64) uint64 {
	x %= params.T
	if x < 0 {
		x += params.T
	}
	return uint64(x)
}

// normOf returns a pattern's norm as a big integer, for the bounds.
func normOf(p *pattern) *big.Int { return big.NewInt(p.norm()) }
