package cmd

import (
	"path/filepath"
	"testing"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/stretchr/testify/require"

	"cosmossdk.io/log/v2"

	"github.com/cosmos/cosmos-sdk/baseapp"
	simtestutil "github.com/cosmos/cosmos-sdk/testutil/sims"
	genutiltypes "github.com/cosmos/cosmos-sdk/x/genutil/types"

	"github.com/glomar-network/glomar/app"
)

// homeWithBlocks is a node's home with the state after some blocks, a second apart, and the time of the genesis.
func homeWithBlocks(t *testing.T, blocks int64) (home string, start time.Time) {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "net")
	_, err := run(t, "testnet", "--output-dir", dir, "--validators", "1", "--committee", "1", "--threshold", "1",
		"--operators", "0", "--fhe-params", "bgv-n12-insecure-v1")
	require.NoError(t, err)
	home = filepath.Join(dir, "node0")
	genesis, err := genutiltypes.AppGenesisFromFile(filepath.Join(home, "config", "genesis.json"))
	require.NoError(t, err)
	db, err := dbm.NewDB("application", dbm.GoLevelDBBackend, filepath.Join(home, "data"))
	require.NoError(t, err)
	opts := simtestutil.NewAppOptionsWithFlagHome(home)
	node, err := app.New(log.NewNopLogger(), db, app.Config{Load: true}, opts, baseapp.SetChainID(genesis.ChainID))
	require.NoError(t, err)
	params := genesis.Consensus.Params.ToProto()
	_, err = node.InitChain(&abci.RequestInitChain{
		ChainId: genesis.ChainID, InitialHeight: 1, Time: genesis.GenesisTime, ConsensusParams: &params,
		AppStateBytes: genesis.AppState,
	})
	require.NoError(t, err)
	for height := int64(1); height <= blocks; height++ {
		now := genesis.GenesisTime.Add(time.Duration(height) * time.Second)
		_, err = node.FinalizeBlock(&abci.RequestFinalizeBlock{Height: height, Time: now})
		require.NoError(t, err)
		_, err = node.Commit()
		require.NoError(t, err)
	}
	require.NoError(t, node.Close())
	return home, genesis.GenesisTime
}

func TestExportWritesAGenesisThatContinues(t *testing.T) {
	home, start := homeWithBlocks(t, 3)
	file := filepath.Join(t.TempDir(), "exported.json")
	for height, args := range map[int64][]string{3: nil, 2: {"--height", "2"}} {
		_, err := run(t, append([]string{"export", "--home", home, "--output-document", file}, args...)...)
		require.NoError(t, err)
		genesis, err := genutiltypes.AppGenesisFromFile(file)
		require.NoError(t, err)
		require.NoError(t, genesis.ValidateAndComplete())
		require.Equal(t, "glomar-devnet", genesis.ChainID)
		require.Equal(t, height+1, genesis.InitialHeight)
		require.Equal(t, height+1, genesis.Consensus.Params.ABCI.VoteExtensionsEnableHeight)
		require.Equal(t, start.Add(time.Duration(height)*time.Second), genesis.GenesisTime)
		require.Len(t, genesis.Consensus.Validators, 1)
	}

	out, err := run(t, "export", "--home", home, "--modules-to-export", "host")
	require.NoError(t, err)
	require.Contains(t, out, `"host"`)
	require.NotContains(t, out, `"threshold"`)
}

func TestExportRefusesWhatItCannotDo(t *testing.T) {
	_, err := run(t, "export", "--home", t.TempDir())
	require.ErrorIs(t, err, ErrNoHome)
	empty, _ := homeWithBlocks(t, 0)
	_, err = run(t, "export", "--home", empty)
	require.ErrorIs(t, err, app.ErrNoBlock)
	home, _ := homeWithBlocks(t, 1)
	for _, args := range [][]string{{"--height", "7"}, {"--height", "-2"}, {"--modules-to-export", "nothing"}, {"extra"}} {
		_, err = run(t, append([]string{"export", "--home", home}, args...)...)
		require.Error(t, err, "%v", args)
	}
	db, err := dbm.NewDB("application", dbm.GoLevelDBBackend, filepath.Join(home, "data"))
	require.NoError(t, err)
	defer db.Close()
	_, err = run(t, "export", "--home", home)
	require.ErrorContains(t, err, "another node runs in "+home)
}
