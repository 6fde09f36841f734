package app_test

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"testing"

	abci "github.com/cometbft/cometbft/abci/types"
	pvm "github.com/cometbft/cometbft/privval"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	"github.com/cometbft/cometbft/rpc/client/local"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/stretchr/testify/require"

	genutiltypes "github.com/cosmos/cosmos-sdk/x/genutil/types"

	"github.com/glomar-network/glomar/app"
	"github.com/glomar-network/glomar/app/injection"
)

// exportAll stops the network, writes the state of the validator that is furthest into every home's genesis file, and
// clears the homes as comet unsafe-reset-all does.
func (n *network) exportAll() *genutiltypes.AppGenesis {
	n.Helper()
	n.stop()
	furthest := slices.MaxFunc(n.apps, func(a, b *app.App) int { return int(a.LastBlockHeight() - b.LastBlockHeight()) })
	genesis, err := furthest.Export(chainID, nil)
	require.NoError(n, err)
	require.Equal(n, furthest.LastBlockHeight()+1, genesis.InitialHeight)
	for i := range n.apps {
		require.NoError(n, genesis.SaveAs(filepath.Join(n.home(i), "config", "genesis.json")))
		data := filepath.Join(n.home(i), "data")
		require.NoError(n, os.RemoveAll(filepath.Join(data, "cs.wal")))
		state := filepath.Join(data, "priv_validator_state.json")
		pvm.LoadFilePV(filepath.Join(n.home(i), "config", "priv_validator_key.json"), state).Reset()
	}
	return genesis
}

func (n *network) block(i int, height int64) *cmttypes.Block {
	n.Helper()
	resp, err := local.New(n.nodes[i]).Block(context.Background(), &height)
	require.NoError(n, err)
	return resp.Block
}

func TestDoorANetworkContinuesFromItsExport(t *testing.T) {
	host := &fakeHost{head: 40}
	sources := []app.HostSource{view{host: host}, view{host: host}, view{host: host}, view{host: host}}
	n := startNetwork(t, sources, nil)
	n.waitAttested(0, 39)
	for head := uint64(80); head <= 120; head += 40 { // the export of a network that continued continues too
		genesis := n.exportAll()
		initial := genesis.InitialHeight
		require.Equal(t, initial, genesis.Consensus.Params.ABCI.VoteExtensionsEnableHeight)

		host.grow(head)
		n = startHomes(t, n.home, sources, nil)
		last := n.waitAttested(0, head-1)
		require.Greater(t, last.Height, initial)
		checkChainOfAttestations(t, n, last)

		n.waitHeight(0, initial+1)
		require.Empty(t, n.block(0, initial).Txs, "there are no extensions for the block before the first")
		require.Equal(t, genesis.GenesisTime, n.block(0, initial).Time)
		require.True(t, injection.Is(n.block(0, initial+1).Txs[0]))
	}
}

func TestExportKeepsTimeAndParameters(t *testing.T) {
	o := startOwner(t)
	o.waitHeight(0, 3)
	genesis := o.exportAll()
	require.NoError(t, genesis.ValidateAndComplete())
	require.Equal(t, o.block(0, genesis.InitialHeight-1).Time, genesis.GenesisTime)
	require.Equal(t, chainID, genesis.ChainID)
	want := o.apps[0].GetConsensusParams(o.apps[0].NewContext(true))
	got := genesis.Consensus.Params.ToProto()
	require.Equal(t, want.Block, got.Block)
	require.Equal(t, want.Evidence, got.Evidence)
	require.Equal(t, want.Validator, got.Validator)

	host, err := o.apps[0].Export(chainID, []string{"host"})
	require.NoError(t, err)
	require.Contains(t, string(host.AppState), `"host"`)
	require.NotContains(t, string(host.AppState), `"threshold"`)
	_, err = o.apps[0].Export(chainID, []string{"nothing"})
	require.ErrorContains(t, err, "nothing")
}

func TestThereMustBeAState(t *testing.T) {
	_, err := newApp(t, nil).Export(chainID, nil)
	require.ErrorIs(t, err, app.ErrNoBlock)
}

func TestAGenesisWithoutExtensionsIsRefused(t *testing.T) {
	for name, params := range map[string]*cmtproto.ConsensusParams{
		"no parameters":   nil,
		"no ABCI section": {},
		"off":             {Abci: &cmtproto.ABCIParams{}},
	} {
		_, err := newApp(t, nil).InitChain(&abci.RequestInitChain{
			ChainId: chainID, ConsensusParams: params, InitialHeight: 1, AppStateBytes: []byte("{}"),
		})
		require.ErrorIs(t, err, app.ErrExtensionsOff, name)
	}
}
