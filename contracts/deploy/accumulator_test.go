package deploy_test

import (
	"math/big"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/contracts/bindings"
	"github.com/glomar-network/glomar/contracts/deploy"
	"github.com/glomar-network/glomar/hostchain"
	"github.com/glomar-network/glomar/hostchain/devnode"
)

// fold is the rule of the protocol, written again: docs/protocol.md, "Event accumulators".
func fold(acc common.Hash, log *types.Log) common.Hash {
	packed := acc.Bytes()
	for _, topic := range log.Topics {
		packed = append(packed, topic[:]...)
	}
	return crypto.Keccak256Hash(packed, log.Data)
}

// What ACL and executor keep in one slot is the fold of their logs, with and without dynamic data, and a missing, a
// changed or a swapped log gives another value.
func TestDoorAccumulatorsFoldEveryEvent(t *testing.T) {
	h := newHost(t)
	user := devnode.Accounts()[1]
	tokens := h.wrapped(user, 100)
	h.transfer(tokens, user, devnode.Accounts()[2].Address)
	h.succeed(user.Key, tokens.ConfidentialUSD, bindings.NewConfidentialUSD().PackRequestTotalSupplyDecryption())

	for _, c := range []struct {
		name     string
		contract common.Address
		slot     common.Hash
	}{
		{"ACL", h.contracts.ACL, deploy.ACLAccumulatorSlot},
		{"executor", h.contracts.Executor, deploy.ExecutorAccumulatorSlot},
	} {
		t.Run(c.name, func(t *testing.T) {
			logs, err := h.client.FilterLogs(h.ctx, ethereum.FilterQuery{FromBlock: new(big.Int),
				Addresses: []common.Address{c.contract}, Topics: [][]common.Hash{hostchain.Topics()}})
			require.NoError(t, err)
			require.Greater(t, len(logs), 7)
			of := func(logs []types.Log) (acc common.Hash) {
				for i := range logs {
					acc = fold(acc, &logs[i])
				}
				return acc
			}
			want := of(logs)
			data, err := h.call(common.Address{}, c.contract, bindings.NewACL().PackEventAccumulator())
			require.NoError(t, err)
			require.Equal(t, want, common.BytesToHash(data), "the view")
			stored, err := h.client.StorageAt(h.ctx, c.contract, c.slot, nil)
			require.NoError(t, err)
			require.Equal(t, want, common.BytesToHash(stored), "the slot")

			cut := append(append([]types.Log{}, logs[:3]...), logs[4:]...)
			require.NotEqual(t, want, of(cut), "one is missing")
			swapped := append([]types.Log{}, logs...)
			swapped[3], swapped[4] = swapped[4], swapped[3]
			require.NotEqual(t, want, of(swapped), "out of order")
		})
	}
}

// Both contracts log through the accumulator alone: an emit statement would log what is not folded.
func TestNothingIsLoggedAndNotFolded(t *testing.T) {
	for _, name := range []string{"ACL", "FHEExecutor", "UnsupportedOperators"} {
		source, err := os.ReadFile("../src/host/" + name + ".sol")
		require.NoError(t, err)
		require.NotRegexp(t, `\bemit\b|\blog[0-4]\(`, string(source), name)
	}
}
