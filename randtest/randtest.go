// Package randtest gives tests randomness that a failure can be repeated with.
package randtest

import (
	"math/rand/v2"
	"os"
	"strconv"
	"testing"
)

// Variable is the environment variable that fixes the seed of every test.
const Variable = "GLOMAR_TEST_SEED"

// Seed returns a fresh seed, or the one in GLOMAR_TEST_SEED, and logs it. It ends the test if that is not a number.
func Seed(tb testing.TB) uint64 {
	tb.Helper()
	seed := rand.Uint64()
	if fixed := os.Getenv(Variable); fixed != "" {
		var err error
		if seed, err = strconv.ParseUint(fixed, 10, 64); err != nil {
			tb.Fatalf("%s: %v", Variable, err)
		}
	}
	tb.Logf("seed %d (to repeat: %s=%d)", seed, Variable, seed)
	return seed
}

// New returns a generator of the seed that Seed returns.
func New(tb testing.TB) *rand.Rand {
	tb.Helper()
	return rand.New(rand.NewPCG(Seed(tb), 0))
}

// Slots returns n numbers below a bound.
func Slots(rng *rand.Rand, n int, below uint64) []uint64 {
	out := make([]uint64, n)
	for i := range out {
		out[i] = rng.Uint64N(below)
	}
	return out
}
