package integer

import (
	"math/big"
	"sync"

	"github.com/glomar-network/glomar/fhe/params"
)

// A lane pattern is the plaintext that holds the same values in every lane of n slots. As a polynomial it lies in the
// subring of Z[X] of elements fixed by rotations of n slots and by swapping rows, so with Y = X^(N/2n) it has at most
// 2n coefficients, whatever the ring degree: multiplying by one costs no more than multiplying by a scalar, and its
// canonical norm is at most the sum of its coefficients' magnitudes.
type pattern struct {
	coeffs []int64 // of Y^j, centred modulo T
}

// slotGenerator: slot i holds the value at the root's power 5^i.
const slotGenerator = 5

// patternOrder is the order of Y's values modulo T for lanes of n slots.
func patternOrder(n int) uint64 { return 4 * uint64(n) }

// patternRoot is Y's value in slot 0: Lattigo's encoder takes powers of 3, the smallest generator modulo T.
func patternRoot(n int) uint64 { return powMod(3, (params.T-1)/patternOrder(n)) }

// norm bounds the pattern's canonical norm.
func (p *pattern) norm() int64 {
	var sum int64
	for _, c := range p.coeffs {
		sum += max(c, -c)
	}
	return sum
}

// newPattern returns the pattern with the given value, modulo T, in every digit of a lane.
func newPattern(values []uint64) *pattern {
	n := len(values)
	powers := rootPowers(n)
	p := &pattern{make([]int64, 2*n)}
	inverse := inverseMod(uint64(2 * n))
	for j := range p.coeffs {
		var sum uint64
		exponent := uint64(1)
		for _, v := range values {
			e := exponent * uint64(j) % patternOrder(n)
			term := (powers[(patternOrder(n)-e)%patternOrder(n)] + powers[e]) % params.T
			sum = (sum + v*term) % params.T
			exponent = exponent * slotGenerator % patternOrder(n)
		}
		p.coeffs[j] = centre(sum * inverse % params.T)
	}
	return p
}

// values returns the pattern's value, modulo T, in every digit of a lane.
func (p *pattern) values() []uint64 {
	n := len(p.coeffs) / 2
	powers := rootPowers(n)
	v := make([]uint64, n)
	exponent := uint64(1)
	for i := range v {
		for j, c := range p.coeffs {
			v[i] = (v[i] + reduce(c)*powers[exponent*uint64(j)%patternOrder(n)]) % params.T
		}
		exponent = exponent * slotGenerator % patternOrder(n)
	}
	return v
}

// rootPowers are the powers of patternRoot from 0 to patternOrder-1.
func rootPowers(n int) []uint64 {
	powers, root := make([]uint64, patternOrder(n)), patternRoot(n)
	powers[0] = 1
	for i := 1; i < len(powers); i++ {
		powers[i] = powers[i-1] * root % params.T
	}
	return powers
}

// lastDigit is 1 in the lane's ResultSlot and 0 elsewhere.
var lastDigit = byLane(func(l Lane) *pattern {
	v := make([]uint64, l)
	v[l.ResultSlot()] = 1
	return newPattern(v)
})

// starts are the short elements that laneStart returns: a constant and the coefficients of Y^j + Y^-j.
var starts = map[Lane]struct {
	constant int64
	pairs    map[int]int64
}{
	Lane8:   {17, map[int]int64{3: 4}},
	Lane16:  {5, map[int]int64{5: -2}},
	Lane32:  {3, map[int]int64{3: -1, 13: -1}},
	Lane64:  {2, map[int]int64{7: 1, 9: 1, 15: 1}},
	Lane128: {0, map[int]int64{19: 1, 35: -1, 52: 1}},
	Lane256: {0, map[int]int64{1: 1, 12: 1, 44: 1}},
}

// laneStart returns a pattern that is 0 in digit 0 and not 0 in the others: a short generator, found by search, of an
// ideal that contains T. Its norm is 6 to 25, where a mask of zeros and ones has one of up to 2^20. The carry circuit
// only needs it to vanish in digit 0.
func laneStart(l Lane) *pattern {
	start, p := starts[l], &pattern{make([]int64, 2*l)}
	p.coeffs[0] = start.constant
	for j, c := range start.pairs {
		p.coeffs[j] = c
		p.coeffs[len(p.coeffs)-j] = -c
	}
	return p
}

// byLane computes something at its first use for each lane, and remembers it.
func byLane[V any](compute func(Lane) V) func(Lane) V {
	once := map[Lane]func() V{}
	for _, l := range Lanes() {
		once[l] = sync.OnceValue(func() V { return compute(l) })
	}
	return func(l Lane) V { return once[l]() }
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
