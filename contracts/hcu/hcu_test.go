package hcu_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/contracts/hcu"
	"github.com/glomar-network/glomar/hostchain"
)

// byEvent is the price of an operation on 64-bit integers; where there is none, on booleans.
func byEvent(t *testing.T, event string) uint32 {
	t.Helper()
	for _, p := range hcu.Prices {
		if p.Event == event {
			return max(p.Uint64, p.Bool)
		}
	}
	t.Fatalf("%s has no price", event)
	return 0
}

// Every operation that the network reads of the executor and computes has a price.
func TestEveryOperationHasAPrice(t *testing.T) {
	seen := map[string]bool{}
	for _, p := range hcu.Prices {
		require.False(t, seen[p.Event], p.Event)
		seen[p.Event] = true
		require.NotZero(t, max(p.Bool, p.Uint64), p.Event)
	}
	for _, kind := range []hostchain.OpKind{
		hostchain.OpAdd, hostchain.OpSub, hostchain.OpMin, hostchain.OpMax, hostchain.OpGe, hostchain.OpGt,
		hostchain.OpLe, hostchain.OpLt, hostchain.OpEq, hostchain.OpNe, hostchain.OpBitAnd, hostchain.OpBitOr,
		hostchain.OpBitXor, hostchain.OpNot, hostchain.OpIfThenElse, hostchain.OpCast, hostchain.OpTrivialEncrypt,
		hostchain.OpVerifyInput,
	} {
		require.True(t, seen[kind.String()], "%s has no price", kind)
	}
	require.Len(t, seen, 18)
}

// Twenty transfers of one account in one transaction fit every limit; the chain of 4,110 additions fits none.
func TestLimitsFitUseAndNotAbuse(t *testing.T) {
	ge, sub, choose := byEvent(t, "FheGe"), byEvent(t, "FheSub"), byEvent(t, "FheIfThenElse")
	add, constant, input := byEvent(t, "FheAdd"), byEvent(t, "TrivialEncrypt"), byEvent(t, "VerifyInput")
	transfer := input + ge + sub + 2*choose + 2*constant + add
	require.Less(t, 20*transfer, uint32(hcu.MaxTransaction))
	require.Less(t, 20*(max(ge, sub)+choose)+add, uint32(hcu.MaxDepth))
	require.Less(t, 500*transfer, uint32(hcu.MaxCallerBlock))
	require.Greater(t, 4110*add, uint32(hcu.MaxTransaction))
	require.Greater(t, 4110*add, uint32(hcu.MaxDepth))
	require.LessOrEqual(t, uint32(hcu.MaxDepth), uint32(hcu.MaxTransaction))
	require.LessOrEqual(t, uint32(hcu.MaxTransaction), uint32(hcu.MaxCallerBlock))
	require.Less(t, uint32(hcu.Infer+100*hcu.InferResult), uint32(hcu.MaxDepth))
}
