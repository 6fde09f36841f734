package main

import (
	"bytes"
	"os"
	"regexp"
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
	for _, op := range operands {
		byName[op.Name] = op
	}
	for _, op := range operands {
		if op.Swapped == "" {
			continue
		}
		back, known := byName[op.Swapped]
		require.True(t, known, "%s swaps to %s, which the table lacks", op.Name, op.Swapped)
		require.Equal(t, op.Name, back.Swapped)
		require.Equal(t, op.Result, back.Result)
	}
}

// overloads is how many functions of a name the fhEVM library has, in version 0.13. It has 824; those about denied
// accounts and delegated reads are not here.
var overloads = map[string]int{
	"add": 35, "sub": 35, "mul": 35, "min": 35, "max": 35, "ge": 35, "gt": 35, "le": 35, "lt": 35, "eq": 54, "ne": 54,
	"and": 51, "or": 51, "xor": 51, "div": 5, "rem": 5, "shl": 12, "shr": 12, "rotl": 12, "rotr": 12, "neg": 6, "not": 7,
	"select": 8, "sum": 5, "isIn": 7,
	"asEbool": 7, "asEuint8": 7, "asEuint16": 7, "asEuint32": 7, "asEuint64": 7, "asEuint128": 7, "asEuint256": 7,
	"asEaddress": 1, "fromExternal": 8,
	"randEbool": 1, "randEuint8": 2, "randEuint16": 2, "randEuint32": 2, "randEuint64": 2, "randEuint128": 2,
	"randEuint256":  2,
	"isInitialized": 8, "allow": 8, "allowThis": 8, "allowTransient": 8, "isAllowed": 8, "isSenderAllowed": 8,
	"makePubliclyDecryptable": 8, "isPubliclyDecryptable": 8, "toBytes32": 8,
	"setCoprocessor": 1, "cleanTransientStorage": 1, "checkSignatures": 1, "isPublicDecryptionResultValid": 1,
}

// Every overload of the fhEVM library is there, each once. Functions of sealed vectors come on top.
func TestEveryOverloadIsThere(t *testing.T) {
	var source bytes.Buffer
	require.NoError(t, emit(&source))
	got, seen := map[string]int{}, map[string]bool{}
	functions := regexp.MustCompile(`function (\w+)\(([^)]*)\)\s+internal`)
	for _, m := range functions.FindAllStringSubmatch(source.String(), -1) {
		if m[1] == "infer" || strings.Contains(m[2], "ector") {
			continue
		}
		var types []string
		for _, parameter := range strings.Split(m[2], ",") {
			types = append(types, strings.Split(strings.TrimSpace(parameter), " ")[0])
		}
		signature := m[1] + "(" + strings.Join(types, ",") + ")"
		require.False(t, seen[signature], signature)
		seen[signature] = true
		got[m[1]]++
	}
	require.Equal(t, overloads, got)
	require.Len(t, seen, 814)
	for _, signature := range []string{
		"add(euint8,euint128)", "sub(uint32,euint32)", "shl(euint256,euint8)", "rotr(euint16,uint8)", "eq(address,eaddress)",
		"div(euint128,uint128)", "asEuint8(euint256)", "asEuint256(ebool)", "isIn(eaddress,eaddress[])", "and(bool,ebool)",
		"fromExternal(externalEaddress,bytes)",
	} {
		require.True(t, seen[signature], signature)
	}
	require.NotContains(t, source.String(), "ubliclyDecryptable(evector", "the network never opens a vector")
}
