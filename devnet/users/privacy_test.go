package users

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"
)

func TestAnOnlookerSeesOtherEvents(t *testing.T) {
	event := func(size int) *types.Receipt {
		return &types.Receipt{Status: 1, Logs: []*types.Log{{Topics: []common.Hash{{1}}, Data: make([]byte, size)}}}
	}
	require.NoError(t, SameToAnOnlooker(event(32), event(32)))
	require.ErrorIs(t, SameToAnOnlooker(event(32), event(64)), ErrLeak)
	failed := event(32)
	failed.Status = 0
	require.ErrorIs(t, SameToAnOnlooker(event(32), failed), ErrLeak)
	twice := event(32)
	twice.Logs = append(twice.Logs, twice.Logs[0])
	require.ErrorIs(t, SameToAnOnlooker(event(32), twice), ErrLeak)
}
