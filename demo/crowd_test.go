package demo

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/devnet/users"
)

func TestPlanNeverOverspends(t *testing.T) {
	crowd := make([]*users.Wallet, crowdSize)
	for i := range crowd {
		crowd[i] = &users.Wallet{Address: common.Address{byte(i + 1)}}
	}
	spent, paid := map[*users.Wallet]uint64{}, map[*users.Wallet]int{}
	for _, p := range plan(crowd) {
		require.NotSame(t, p.from, p.to)
		spent[p.from] += p.amount
		paid[p.from]++
	}
	for _, w := range crowd {
		require.Equal(t, 2, paid[w])
		require.LessOrEqual(t, spent[w], uint64(stake))
	}
}
