package cmd

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"

	cmtcfg "github.com/cometbft/cometbft/config"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/hashicorp/go-hclog"
	"github.com/spf13/viper"
	"github.com/stretchr/testify/require"

	"cosmossdk.io/log/v2"

	servercmd "github.com/cosmos/cosmos-sdk/server/cmd"
	genutiltypes "github.com/cosmos/cosmos-sdk/x/genutil/types"

	hosttypes "github.com/glomar-network/glomar/x/host/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// run executes a command line as Execute does.
func run(t *testing.T, args ...string) (string, error) {
	t.Helper()
	root, err := NewRoot()
	require.NoError(t, err)
	addGlobalFlags(root, t.TempDir())
	var out bytes.Buffer
	root.SetOut(&out)
	root.SetErr(&out)
	root.SetArgs(args)
	err = root.ExecuteContext(servercmd.CreateExecuteContext(context.Background()))
	return out.String(), err
}

// genesisOf reads a home's genesis and x/threshold's state in it.
func genesisOf(t *testing.T, home string) (*genutiltypes.AppGenesis, thresholdtypes.Params) {
	t.Helper()
	genesis, err := genutiltypes.AppGenesisFromFile(filepath.Join(home, "config", "genesis.json"))
	require.NoError(t, err)
	var state map[string]json.RawMessage
	require.NoError(t, json.Unmarshal(genesis.AppState, &state))
	var threshold struct {
		Params struct {
			FheParams     string `json:"fhe_params"`
			AllowInsecure bool   `json:"allow_insecure"`
			CommitteeSize uint32 `json:"committee_size"`
			Threshold     uint32 `json:"threshold"`
		} `json:"params"`
	}
	require.NoError(t, json.Unmarshal(state["threshold"], &threshold))
	p := threshold.Params
	return genesis, thresholdtypes.Params{FheParams: p.FheParams, AllowInsecure: p.AllowInsecure, CommitteeSize: p.CommitteeSize, Threshold: p.Threshold}
}

func cometOf(t *testing.T, home string) *cmtcfg.Config {
	t.Helper()
	v := viper.New()
	v.SetConfigFile(filepath.Join(home, "config", "config.toml"))
	require.NoError(t, v.ReadInConfig())
	cfg := cmtcfg.DefaultConfig()
	require.NoError(t, v.Unmarshal(cfg))
	return cfg
}

func TestInit(t *testing.T) {
	home := t.TempDir()
	_, err := run(t, "init", "mine", "--home", home, "--chain-id", "glomar-7", "--block-time", "800ms", "--committee", "7", "--threshold", "5")
	require.NoError(t, err)
	genesis, params := genesisOf(t, home)
	require.Equal(t, "glomar-7", genesis.ChainID)
	require.EqualValues(t, 1, genesis.Consensus.Params.ABCI.VoteExtensionsEnableHeight)
	require.Equal(t, thresholdtypes.Params{FheParams: "bgv-n15-v1", CommitteeSize: 7, Threshold: 5}, params)
	require.Equal(t, 800*time.Millisecond, cometOf(t, home).Consensus.TimeoutCommit)

	v := viper.New()
	v.SetConfigFile(filepath.Join(home, "config", "app.toml"))
	require.NoError(t, v.ReadInConfig())
	require.Equal(t, "0uglo", v.GetString("minimum-gas-prices"))
	require.Empty(t, v.GetStringSlice("glomar.host-rpc"))

	_, err = run(t, "genesis", "validate", "--home", home)
	require.NoError(t, err)
}

func TestInitRefusesAnInsecureNetwork(t *testing.T) {
	_, err := run(t, "init", "mine", "--home", t.TempDir(), "--fhe-params", "bgv-n12-insecure-v1")
	require.ErrorIs(t, err, thresholdtypes.ErrInvalidParams)
	_, err = run(t, "init", "mine", "--home", t.TempDir(), "--threshold", "2")
	require.ErrorIs(t, err, thresholdtypes.ErrInvalidParams)
}

func TestTestnet(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "net")
	address := func(b byte) []byte { return append(make([]byte, 19), b) }
	host, err := json.Marshal(hosttypes.HostChain{ChainId: 31337, Acl: address(1), Executor: address(2), InputVerifier: address(3), DecryptionVerifier: address(4), StartBlock: 1})
	require.NoError(t, err)
	hostFile := filepath.Join(t.TempDir(), "host.json")
	require.NoError(t, os.WriteFile(hostFile, host, 0o600))

	args := []string{"testnet", "--output-dir", dir, "--validators", "2", "--committee", "2", "--threshold", "2", "--operators", "2",
		"--base-port", "26600", "--block-time", "300ms", "--fhe-params", "bgv-n12-insecure-v1", "--host-chain", hostFile}
	_, err = run(t, args...)
	require.NoError(t, err)
	for i, home := range []string{filepath.Join(dir, "node0"), filepath.Join(dir, "node1")} {
		genesis, params := genesisOf(t, home)
		require.Equal(t, "glomar-devnet", genesis.ChainID)
		require.Contains(t, string(genesis.AppState), "31337")
		require.True(t, params.AllowInsecure)
		comet := cometOf(t, home)
		require.Equal(t, 300*time.Millisecond, comet.Consensus.TimeoutCommit)
		require.Equal(t, []string{"tcp://127.0.0.1:26601", "tcp://127.0.0.1:26611"}[i], comet.RPC.ListenAddress)
		require.NotEmpty(t, comet.P2P.PersistentPeers)
		out, err := run(t, "keys", "list", "--home", home, "--keyring-backend", "test", "--output", "json")
		require.NoError(t, err)
		require.Contains(t, out, "operator")
		require.Contains(t, out, "signer")
		elsewhere := t.TempDir()
		_, err = run(t, "keys", "add", "signer", "--recover", "--source", filepath.Join(home, "signer.mnemonic"), "--home", elsewhere, "--keyring-backend", "test")
		require.NoError(t, err)
		require.Equal(t, addressOf(t, home, "signer"), addressOf(t, elsewhere, "signer"))
	}
	require.DirExists(t, filepath.Join(dir, "coprocessor1", "keyring-test"))
	_, err = run(t, args...)
	require.ErrorContains(t, err, "exists")
}

func addressOf(t *testing.T, home, key string) string {
	t.Helper()
	out, err := run(t, "keys", "show", key, "--address", "--home", home, "--keyring-backend", "test")
	require.NoError(t, err)
	return out
}

func TestOneNodeRunsInAHome(t *testing.T) {
	home := t.TempDir()
	_, err := run(t, "init", "mine", "--home", home, "--chain-id", "glomar-7")
	require.NoError(t, err)
	db, err := dbm.NewDB("application", dbm.GoLevelDBBackend, filepath.Join(home, "data"))
	require.NoError(t, err)
	defer db.Close()
	_, err = run(t, "start", "--home", home)
	require.ErrorContains(t, err, "another node runs in "+home)
}

func TestTestnetRefusesWhatCannotWork(t *testing.T) {
	for _, args := range [][]string{
		{"--validators", "0"}, {"--validators", "2"}, {"--base-port", "80"}, {"--threshold", "9"}, {"--host-chain", "/does/not/exist"},
	} {
		_, err := run(t, append([]string{"testnet", "--output-dir", filepath.Join(t.TempDir(), "net")}, args...)...)
		require.Error(t, err, "%v", args)
	}
}

func TestStatusOfAnAbsentNode(t *testing.T) {
	_, err := run(t, "status", "--node", "tcp://127.0.0.1:1")
	require.ErrorContains(t, err, "127.0.0.1:1")
}

func TestLogger(t *testing.T) {
	var out bytes.Buffer
	logger := newLogger("info", "json", &out)
	logger.With(log.ModuleKey, "x/host", "height", 7).Info("attested", "digest", []byte{0xab}, "wait", time.Second)
	logger.Debug("hidden")
	var line map[string]any
	require.NoError(t, json.Unmarshal(out.Bytes(), &line))
	require.Equal(t, "glomard.x/host", line["@module"])
	require.Equal(t, "attested", line["@message"])
	require.Equal(t, "AB", line["digest"])
	require.Equal(t, "1s", line["wait"])
	require.EqualValues(t, 7, line["height"])
	require.Implements(t, (*hclog.Logger)(nil), hclogOf(logger))
	hclogOf(log.NewNopLogger()).Info("nowhere")
}

func TestImportOfAMissingKeyFileMakesNoHome(t *testing.T) {
	home := filepath.Join(t.TempDir(), "new")
	_, err := run(t, "keys", "import", "name", filepath.Join(t.TempDir(), "missing"), "--home", home)
	require.ErrorIs(t, err, os.ErrNotExist)
	require.NoDirExists(t, home)
}
