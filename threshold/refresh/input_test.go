package refresh

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/fhe/fixed"
	"github.com/glomar-network/glomar/randtest"
	"github.com/glomar-network/glomar/threshold/vector"
)

// holders returns the integer share of the public holder and of every member of the active set.
func holders(t *testing.T, sealed [][]vector.Element, points, active []uint32, length int) ([][]fixed.I192, error) {
	t.Helper()
	var out [][]fixed.I192
	var tops [][]byte
	for i, p := range points {
		for _, a := range active {
			if a == p {
				x, top := additive(sealed[i], length, active, p)
				out, tops = append(out, x), append(tops, top)
			}
		}
	}
	public, err := wraps(tops, length)
	return append(out, public), err
}

func TestInputSharesSumToTheNumbers(t *testing.T) {
	rng := randtest.New(t)
	points := []uint32{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}
	numbers := []int64{0, 1, -1, 1<<inputBound - 1, 1 - 1<<inputBound}
	for range 500 {
		numbers = append(numbers, rng.Int64N(1<<(inputBound+1)-1)-(1<<inputBound-1))
	}
	for _, active := range [][]uint32{{7}, {1, 2}, {3, 9, 16}, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, points} {
		sealed := Split(t, numbers, len(active), points)
		all, err := holders(t, sealed, points, active, len(numbers))
		require.NoError(t, err)
		for i, m := range numbers {
			sum := fixed.I192{}
			for _, h := range all {
				sum = sum.Add(h[i])
			}
			require.Equal(t, fixed.FromInt64(m), sum, "number %d, active set %v", i, active)
		}
	}
}

// Shares that no number has are found out, unless they happen to be some number's.
func TestWrapsRefuses(t *testing.T) {
	_, err := wraps([][]byte{{100}, {100}}, 1)
	require.ErrorIs(t, err, ErrInput)
	_, err = wraps([][]byte{{128}, {127}}, 1)
	require.NoError(t, err)
}

// What is published: with t-1 colluders the top bits of the last member are those of -r, whatever the number is, except
// for numbers that cross one of 256 boundaries. A toy field of 17 bits shows the rate, over all of its r.
func TestTopBitsSayNothing(t *testing.T) {
	const p, top, bound = 1<<17 - 1, 4, 1 << 3
	crossed := 0
	for r := range p {
		for m := -bound; m <= bound; m++ {
			if ((m-r+p)%p+p)%p>>(17-top) != (p-r)%p>>(17-top) {
				crossed++
				break
			}
		}
	}
	// 2^top boundaries, and m within bound on both sides of each.
	require.LessOrEqual(t, crossed, (1<<top+1)*(2*bound+1))
	require.LessOrEqual(t, inputBound+topBits-vector.FieldBits, -80)
}

// One sharing under several active sets is another matter: in a toy field and without a single colluder, the bits
// published under many sets leave one secret only. Under one set all secrets remain, except for the few sharings at the
// edge of what the bits tell apart (TestTopBitsSayNothing counts those at the real sizes). Every secret and every slope
// is tried.
func TestAttackOneSharingManySets(t *testing.T) {
	const p, top, secrets = 1<<9 - 3, 3, 8 // threshold 2; inputs are small
	inverse := func(x int) int {
		x = (x%p + p) % p
		for y := 1; ; y++ {
			if x*y%p == 1 {
				return y
			}
		}
	}
	var sets [][2]int
	lambda := map[[2]int]int{}
	for i := 1; i <= 7; i++ {
		for k := 1; k <= 7; k++ {
			if i != k {
				lambda[[2]int{i, k}] = k * inverse(k-i) % p
			}
			if i < k {
				sets = append(sets, [2]int{i, k})
			}
		}
	}
	// certain counts the sharings whose published bits leave one secret, and open those whose bits leave all.
	count := func(sets [][2]int) (certain, open int) {
		seen := map[string]map[int]int{} // bits published -> secret -> slopes
		for m := range secrets {
			for a := range p {
				var bits []byte
				for _, set := range sets {
					for i, me := range set {
						l := (lambda[[2]int{me, set[1-i]}]%p + p) % p
						bits = append(bits, byte(l*((m+a*me)%p)%p>>(9-top)))
					}
				}
				if seen[string(bits)] == nil {
					seen[string(bits)] = map[int]int{}
				}
				seen[string(bits)][m]++
			}
		}
		for _, fits := range seen {
			for _, slopes := range fits {
				if len(fits) == 1 {
					certain += slopes
				}
				if len(fits) == secrets {
					open += slopes
				}
			}
		}
		return certain, open
	}
	const all = secrets * p
	certain, open := count([][2]int{{1, 2}})
	t.Logf("one set: %d of %d sharings tell the secret, %d tell nothing", certain, all, open)
	require.Less(t, certain, all/50)
	require.Greater(t, open, all*4/5)
	certain, _ = count(sets)
	t.Logf("all sets: %d of %d sharings tell the secret", certain, all)
	require.Greater(t, certain, all*9/10, "the attack does not work")
}
