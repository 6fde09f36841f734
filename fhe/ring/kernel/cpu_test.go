package kernel

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestTheVariableOnlyForbids(t *testing.T) {
	for detected := generic; detected <= avx512IFMA; detected++ {
		require.Equal(t, detected, allowed(detected, ""))
		require.Equal(t, detected, allowed(detected, "avx512"))
		require.Equal(t, generic, allowed(detected, "generic"))
		require.Equal(t, min(detected, avx2), allowed(detected, "avx2"))
	}
	require.PanicsWithValue(t, "GLOMAR_CPU=sse: use generic, avx2 or avx512", func() { allowed(avx512, "sse") })
}
