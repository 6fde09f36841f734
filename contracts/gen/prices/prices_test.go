package main

import (
	"bytes"
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

// The library in the tree is what the table says.
func TestLibraryIsGenerated(t *testing.T) {
	var want bytes.Buffer
	emit(&want)
	got, err := os.ReadFile("../../src/host/HCUPrices.sol")
	require.NoError(t, err)
	require.Equal(t, want.String(), string(got), "run: go run ./contracts/gen/prices")
}
