package main

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The library in the tree is what the table says.
func TestLibraryIsGenerated(t *testing.T) {
	var want bytes.Buffer
	require.NoError(t, emit(&want))
	got, err := os.ReadFile("../src/lib/FHE.sol")
	require.NoError(t, err)
	require.Equal(t, want.String(), string(got), "run: go run ./contracts/gen -out contracts/src/lib/FHE.sol")
}

// Swapping the operands twice returns the same operator, with the same types.
func TestSwappedOperatorsArePairs(t *testing.T) {
	byName := map[string]binary{}
	for _, op := range operators {
		byName[op.Name] = op
	}
	for _, op := range operators {
		if op.Swapped == "" {
			continue
		}
		back, known := byName[op.Swapped]
		require.True(t, known, "%s swaps to %s, which the table lacks", op.Name, op.Swapped)
		require.Equal(t, op.Name, back.Swapped)
		require.Equal(t, op.Result, back.Result)
	}
}

// Both computed types have every function that a value passes through. The address type has only permissions.
func TestTypesHaveTheirFunctions(t *testing.T) {
	var library bytes.Buffer
	require.NoError(t, emit(&library))
	for _, signature := range []string{
		"function add(euint64 a, uint64 b)", "function and(bool a, ebool b)", "function allowThis(eaddress value)",
		"function fromExternal(externalEbool inputHandle", "function select(ebool control, euint64 ifTrue",
	} {
		require.Contains(t, library.String(), signature)
	}
	require.False(t, strings.Contains(library.String(), "externalEaddress input"))
	require.Contains(t, library.String(), "function allowThis(evector value)")
	require.False(t, strings.Contains(library.String(), "ubliclyDecryptable(evector value)"), "the network never opens a vector")
}
