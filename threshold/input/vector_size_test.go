package input

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/threshold/vector"
)

// The sizes that docs/integrate.md, "Seal a vector", states. Every vector of 8-bit numbers fits the largest
// committee, in two attempts.
func TestVectorSizes(t *testing.T) {
	for length, kilobytes := range map[int][2]int{30: {13, 45}, 784: {125, 382}, 3072: {438, 1318}, 8192: {1118, 3358}} {
		f := vector.Format{Length: length, Bits: 8, Attempts: vector.DefaultAttempts}
		require.NoError(t, f.Validate())
		four, most := vectorSize(f, 3, 4), vectorSize(f, 11, vector.MaxMembers)
		require.Equal(t, kilobytes, [2]int{(four + 500) / 1000, (most + 500) / 1000}, length)
		require.LessOrEqual(t, most, MaxVectorSize)
	}
}
