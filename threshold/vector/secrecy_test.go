package vector

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// The whole proof in a field of five elements, with digits 0 and 1, two columns of one row, and threshold 2: whatever the two
// digits are, what one member sees (its six shares, and the three answers of the other) has exactly the same distribution,
// over all blinding values and all sharings.
func TestToyProofIsZeroKnowledge(t *testing.T) {
	const p, r, rho = 5, 4, 2 // f_l(X) = b + (d-b)*X; V(x) = x(x-1); Z(X) = X-1; Q of degree 1, at 2 and 3
	inverse := []int{0, 1, 3, 2, 4}
	quotient := func(d, b [2]int, x int) int {
		h, weight := 0, 1
		for l := range 2 {
			f := b[l] + (d[l]-b[l])*x
			h, weight = h+weight*f*(f-1), weight*rho
		}
		return h * inverse[x-1]
	}
	views := func(d [2]int) []int {
		seen := make([]int, 1953125) // 5^9
		for i := range 390625 {      // 5^8: two blinding values, then the slopes of six sharings
			var draw [8]int
			for k, rest := 0, i; k < len(draw); k, rest = k+1, rest/p {
				draw[k] = rest % p
			}
			b := [2]int{draw[0], draw[1]}
			var mine, other [6]int
			for k, v := range [6]int{d[0], d[1], b[0], b[1], quotient(d, b, 2), quotient(d, b, 3)} {
				mine[k], other[k] = v+draw[2+k], v+2*draw[2+k]
			}
			view := 0
			for _, x := range append(mine[:], other[2]+(other[0]-other[2])*r, other[3]+(other[1]-other[3])*r, 2*other[5]-other[4]) {
				view = view*p + (x%p+p)%p
			}
			seen[view]++
		}
		return seen
	}
	want := views([2]int{0, 0})
	for _, d := range [][2]int{{0, 1}, {1, 0}, {1, 1}} {
		require.True(t, slices.Equal(want, views(d)), "digits %v", d)
	}
	require.False(t, slices.Equal(want, views([2]int{2, 0})), "the test sees no difference at all")
}

// The same with a sum, in a field of three elements: one number in its two parts and the slack of its bound of 1, in three columns of one
// row. Whatever they are, what one member sees (its eight shares, and the five answers of the other, the last of them to the sum)
// has the same distribution. It has another one when the sum does not hold.
func TestToySumIsZeroKnowledge(t *testing.T) {
	const p, r, rho, sigma = 3, 2, 2, 2 // Q of degree 1, at 2 and 0 (which is 3)
	inverse := []int{0, 1, 2}
	quotient := func(d, b []int, x int) int {
		h, weight := 0, 1
		for l := range d {
			f := b[l] + (d[l]-b[l])*x
			h, weight = h+weight*f*(f-1), weight*rho
		}
		return h * inverse[(x+p-1)%p]
	}
	views := func(d []int) []int {
		seen := make([]int, 1594323) // 3^13
		var draw [11]int             // three blinding values, then the slopes of eight sharings
		for i := range 177147 {      // 3^11
			for k, rest := 0, i; k < len(draw); k, rest = k+1, rest/p {
				draw[k] = rest % p
			}
			b := draw[:3]
			var mine, other [8]int
			for k, v := range [8]int{d[0], d[1], d[2], b[0], b[1], b[2], quotient(d, b, 2), quotient(d, b, 3)} {
				mine[k], other[k] = v+draw[3+k], v+2*draw[3+k]
			}
			answer := []int{0, 0, 0, other[6], sigma * (other[0] + other[1] + other[2] - 1)} // Q(2) is dealt
			for l := range 3 {
				answer[l] = other[3+l] + (other[l]-other[3+l])*r
			}
			view := 0
			for _, x := range append(mine[:], answer...) {
				view = view*p + (x%p+p)%p
			}
			seen[view]++
		}
		return seen
	}
	want := views([]int{1, 0, 0})
	for _, d := range [][]int{{0, 1, 0}, {0, 0, 1}} { // -1 and 0 in place of 1
		require.True(t, slices.Equal(want, views(d)), "digits %v", d)
	}
	require.False(t, slices.Equal(want, views([]int{1, 1, 0})), "the test sees no difference at all")
}

// What is opened of a sum is zero, and t-1 members compute every answer to it of the others, without them.
func TestAnswersToSumsSayNothing(t *testing.T) {
	_, random := seeded(t)
	f := rows(300)
	for _, largest := range []int64{0, 37, -37} {
		numbers := make([]int64, f.Length)
		for i := range numbers {
			numbers[i] = largest
		}
		dealt, err := Deal(random, f, 3, upTo(5), numbers, commit)
		require.NoError(t, err)
		c := challenge(t, dealt, 1)
		all := answers(t, c, dealt, 3, upTo(5))
		last := f.AnswerLength() - 1
		for _, colluders := range subsets(upTo(5), 2) {
			known := []Element{{}, all[colluders[0]-1][last], all[colluders[1]-1][last]}
			for p := range all {
				require.Equal(t, all[p][last], dot(known, lagrange(append([]uint32{0}, colluders...), uint32(p+1))))
			}
		}
	}
}

// In the real field: what is opened for two very different vectors is uniform, bit by bit and by its lowest digit. What all the
// elements of 400 sharings show deviates by more than seven sigmas with probability below 2^-38 a bit; the seed is fixed.
func TestOpenedValuesAreUniform(t *testing.T) {
	f := Format{Length: 100, Bits: 8, Attempts: 1}
	black, white := make([]int64, f.Length), make([]int64, f.Length)
	for i := range white {
		white[i] = 255
	}
	signed := f
	signed.Sums = []Sum{{Length: 10, Runs: 10, Bound: 2550}}
	for name, k := range map[string]struct {
		f       Format
		numbers []int64
	}{"black": {f, black}, "white": {f, white}, "sums of nothing": {signed, black}, "sums up to their bounds": {signed, white}} {
		f, numbers := k.f, k.numbers
		random := stream("a fixed seed", [32]byte{byte(len(name)), name[0]})
		var ones [FieldBits]int
		var low [radix]int
		total := 0
		for range 400 {
			dealt, err := Deal(random, f, 2, upTo(2), numbers, commit)
			require.NoError(t, err)
			all := answers(t, challenge(t, dealt, 1), dealt, 2, upTo(2))
			opened := interpolate(all, lagrange(upTo(2), 0))
			if f.signed() { // zero is opened; what a member publishes for it is uniform
				opened[len(opened)-1] = all[1][len(opened)-1]
			}
			for _, x := range opened {
				for b := range ones {
					lo, hi := x.Words()
					word := [2]uint64{lo, hi}[b/64]
					ones[b] += int(word >> (b % 64) & 1)
				}
				low[x.lo%radix]++
				total++
			}
		}
		for b, n := range ones {
			require.Less(t, math.Abs(float64(n)-float64(total)/2)/math.Sqrt(float64(total)/4), 7.0, fmt.Sprintf("%s, bit %d", name, b))
		}
		chi := 0.0
		for _, n := range low {
			d := float64(n) - float64(total)/radix
			chi += d * d / (float64(total) / radix)
		}
		require.Less(t, (chi-15)/math.Sqrt(30), 7.0, "%s: %v", name, low)
	}
}
