package hostchain_test

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/contracts/deploy"
	"github.com/glomar-network/glomar/hostchain"
	"github.com/glomar-network/glomar/hostchain/devnode"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

// The network's contracts on a real EVM, read over JSON-RPC.
func TestAnEVMIsFollowedOverJSONRPC(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	evm, err := devnode.Start(ctx, devnode.Config{BlockTime: 20 * time.Millisecond})
	require.NoError(t, err)
	defer evm.Close()
	admin := devnode.Accounts()[0]
	contracts, err := deploy.Deploy(ctx, evm.Client(), admin.Key, deploy.Config{
		InputSigners: []common.Address{devnode.Accounts()[1].Address}, InputThreshold: 1,
		DecryptionSigners: []common.Address{devnode.Accounts()[2].Address}, DecryptionThreshold: 1,
	})
	require.NoError(t, err)
	_, err = deploy.DeployToken(ctx, evm.Client(), admin.Key)
	require.NoError(t, err)
	chain := hosttypes.HostChain{
		ChainId: devnode.ChainID, Acl: contracts.ACL[:], Executor: contracts.Executor[:], StartBlock: 1, Confirmations: 2,
	}

	watcher := hostchain.NewWatcher(map[uint64][]string{devnode.ChainID: {evm.HTTPURL}}, hclog.NewNullLogger(),
		hostchain.NewMetrics(nil))
	defer watcher.Close()
	var candidates []hosttypes.Candidate
	require.Eventually(t, func() bool {
		candidates = watcher.Candidates(chain, chain.Start())
		return len(candidates) >= 5
	}, time.Minute, 10*time.Millisecond)

	providers := hostchain.NewProviders(devnode.ChainID, []string{evm.HTTPURL}, hclog.NewNullLogger(),
		hostchain.NewMetrics(nil))
	defer providers.Close()
	start := hostchain.AccumulatorsOf(chain.Start())
	for _, c := range candidates {
		header, err := evm.Client().HeaderByNumber(ctx, new(big.Int).SetUint64(c.ToBlock))
		require.NoError(t, err)
		require.Equal(t, header.Hash().Bytes(), c.BlockHash)
		_, err = providers.Range(ctx, chain, start, attested(1, c))
		require.NoError(t, err)
	}
	node, err := hostchain.DialNode(ctx, evm.HTTPURL)
	require.NoError(t, err)
	defer node.Close()
	_, err = node.Headers(ctx, 1, 1000)
	require.Error(t, err)
	_, err = node.Headers(ctx, 1<<40, 1<<40)
	require.Error(t, err, "a block that does not exist")
}

// attested is the attestation of a candidate for the blocks from `from` on.
func attested(from uint64, c hosttypes.Candidate) hosttypes.Attestation {
	return hosttypes.Attestation{
		ChainId: devnode.ChainID, Seq: 1, FromBlock: from, ToBlock: c.ToBlock, BlockHash: c.BlockHash,
		EventsDigest: c.EventsDigest, EventCount: c.EventCount, AclAccumulator: c.AclAccumulator,
		ExecutorAccumulator: c.ExecutorAccumulator,
	}
}

func TestAForkOfAnEVMIsNoticed(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	evm, err := devnode.Start(ctx, devnode.Config{BlockTime: -1})
	require.NoError(t, err)
	defer evm.Close()
	for range 9 {
		evm.Commit()
	}
	acl, executor := devnode.Accounts()[3].Address, devnode.Accounts()[4].Address
	chain := hosttypes.HostChain{ChainId: devnode.ChainID, Acl: acl[:], Executor: executor[:], StartBlock: 2}
	watcher := hostchain.NewWatcher(map[uint64][]string{devnode.ChainID: {evm.HTTPURL}}, hclog.NewNullLogger(),
		hostchain.NewMetrics(nil))
	defer watcher.Close()
	var before []hosttypes.Candidate
	require.Eventually(t, func() bool {
		before = watcher.Candidates(chain, chain.Start())
		return len(before) == 4 // blocks 2, 3, 5, 9
	}, time.Minute, 10*time.Millisecond)
	parent, err := evm.Client().HeaderByNumber(ctx, big.NewInt(3))
	require.NoError(t, err)
	require.NoError(t, evm.Reorganise(parent.Hash(), 8))
	require.Eventually(t, func() bool {
		after := watcher.Candidates(chain, chain.Start())
		return len(after) == 4 && string(after[3].BlockHash) != string(before[3].BlockHash)
	}, time.Minute, 10*time.Millisecond)
	after := watcher.Candidates(chain, chain.Start())
	require.Equal(t, before[:2], after[:2], "blocks below the fork stay")

	// With block 5 attested before the fork, nothing is vouched for after it.
	require.Empty(t, watcher.Candidates(chain, attested(2, before[2])))
	require.Eventually(t, func() bool {
		return len(watcher.Candidates(chain, attested(2, after[1]))) > 0 // below the fork
	}, time.Minute, 10*time.Millisecond)
}
