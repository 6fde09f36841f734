package testnet

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	cmtcfg "github.com/cometbft/cometbft/config"

	"cosmossdk.io/math"

	"github.com/cosmos/cosmos-sdk/client/tx"
	"github.com/cosmos/cosmos-sdk/crypto/hd"
	"github.com/cosmos/cosmos-sdk/crypto/keyring"
	cryptotypes "github.com/cosmos/cosmos-sdk/crypto/types"
	serverconfig "github.com/cosmos/cosmos-sdk/server/config"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/x/genutil"
	stakingtypes "github.com/cosmos/cosmos-sdk/x/staking/types"

	"github.com/glomar-network/glomar/app"
	"github.com/glomar-network/glomar/cmd/glomard/config"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
)

// Names of the keys in a node's keyring (backend "test").
const (
	OperatorKey = "operator"
	SignerKey   = "signer"
)

// Balances in uglo.
const (
	operatorBalance = 1_000_000_000_000_000
	serviceBalance  = 10_000_000_000_000
	stake           = 100_000_000_000_000
)

// account is a funded key.
type account struct {
	address sdk.AccAddress
	balance int64
}

// node is a validator's home being written.
type node struct {
	index   int
	config  *cmtcfg.Config
	id      string
	key     cryptotypes.PubKey
	keyring keyring.Keyring
}

func newNode(a *app.App, c *Config, i int) (*node, error) {
	n := &node{index: i, config: cometConfig(c, i)}
	if err := os.MkdirAll(filepath.Join(c.Home(i), "config"), 0o755); err != nil {
		return nil, err
	}
	var err error
	if n.id, n.key, err = genutil.InitializeNodeValidatorFiles(n.config); err != nil {
		return nil, fmt.Errorf("validator key: %w", err)
	}
	n.keyring, err = openKeyring(a, c.Home(i))
	return n, err
}

func openKeyring(a *app.App, dir string) (keyring.Keyring, error) {
	kr, err := keyring.New(sdk.KeyringServiceName(), keyring.BackendTest, dir, strings.NewReader(""), a.AppCodec())
	if err != nil {
		return nil, fmt.Errorf("keyring in %s: %w", dir, err)
	}
	return kr, nil
}

// newAccount makes a key in a keyring and writes its mnemonic beside it, so that the key can be imported elsewhere. The
// file has no line end: keys add --source would take it for a part of the last word.
func newAccount(kr keyring.Keyring, dir, name string, balance int64) (account, error) {
	record, mnemonic, err := kr.NewMnemonic(name, keyring.English, sdk.FullFundraiserPath, keyring.DefaultBIP39Passphrase, hd.Secp256k1)
	if err != nil {
		return account{}, fmt.Errorf("key %s in %s: %w", name, dir, err)
	}
	address, err := record.GetAddress()
	if err != nil {
		return account{}, err
	}
	seed := filepath.Join(dir, name+".mnemonic")
	return account{address, balance}, os.WriteFile(seed, []byte(mnemonic), 0o600)
}

// cometConfig is a node's config.toml: everything on loopback, blocks at the configured pace.
func cometConfig(c *Config, i int) *cmtcfg.Config {
	cfg := cmtcfg.DefaultConfig()
	cfg.SetRoot(c.Home(i))
	cfg.Moniker = fmt.Sprintf("node%d", i)
	cfg.RPC.ListenAddress = "tcp://" + c.address(i, portRPC)
	cfg.RPC.PprofListenAddress = ""
	cfg.P2P.ListenAddress = "tcp://" + c.address(i, portP2P)
	cfg.P2P.AddrBookStrict = false
	cfg.P2P.AllowDuplicateIP = true
	cfg.P2P.PexReactor = false
	cfg.Consensus.TimeoutCommit = c.BlockTime
	// Pass over a dead proposer soon: on loopback a proposal arrives in milliseconds.
	cfg.Consensus.TimeoutPropose = time.Second
	cfg.Consensus.TimeoutPrevote, cfg.Consensus.TimeoutPrecommit = 500*time.Millisecond, 500*time.Millisecond
	cfg.Consensus.PeerGossipSleepDuration = 20 * time.Millisecond
	if c.GossipSleep > 0 {
		cfg.Consensus.PeerGossipSleepDuration = c.GossipSleep
	}
	cfg.Instrumentation.Prometheus = true
	cfg.Instrumentation.PrometheusListenAddr = c.address(i, portMetrics)
	return cfg
}

// write stores config.toml, app.toml and the genesis.
func (n *node) write(c *Config, peers string, genesis []byte) error {
	n.config.P2P.PersistentPeers = peers
	dir := filepath.Join(n.config.RootDir, "config")
	cmtcfg.WriteConfigFile(filepath.Join(dir, "config.toml"), n.config)

	settings := config.Default()
	settings.GRPC.Address = c.address(n.index, portGRPC)
	settings.API.Address = "tcp://" + c.address(n.index, portREST)
	settings.Signer.Listen = c.address(n.index, portSigner)
	settings.Signer.Endpoint = settings.Signer.Listen
	serverconfig.SetConfigTemplate(config.Template)
	serverconfig.WriteConfigFile(filepath.Join(dir, "app.toml"), settings)
	return os.WriteFile(n.config.GenesisFile(), genesis, 0o644)
}

// genesisTx is the signed transaction that makes the node a validator.
func (n *node) genesisTx(a *app.App, c *Config, operator sdk.AccAddress) (json.RawMessage, error) {
	msg, err := stakingtypes.NewMsgCreateValidator(
		sdk.ValAddress(operator).String(), n.key, sdk.NewInt64Coin(coprocessortypes.Denom, stake),
		stakingtypes.NewDescription(n.config.Moniker, "", "", "", ""),
		stakingtypes.NewCommissionRates(math.LegacyNewDecWithPrec(1, 1), math.LegacyNewDecWithPrec(5, 1), math.LegacyNewDecWithPrec(1, 2)),
		math.OneInt(),
	)
	if err != nil {
		return nil, err
	}
	builder := a.TxConfig().NewTxBuilder()
	if err := builder.SetMsgs(msg); err != nil {
		return nil, err
	}
	builder.SetGasLimit(1_000_000)
	memo := fmt.Sprintf("%s@%s", n.id, c.address(n.index, portP2P))
	builder.SetMemo(memo)
	factory := tx.Factory{}.WithChainID(c.ChainID).WithMemo(memo).WithKeybase(n.keyring).WithTxConfig(a.TxConfig())
	if err := tx.Sign(context.Background(), factory, OperatorKey, builder, true); err != nil {
		return nil, fmt.Errorf("sign the genesis transaction of node%d: %w", n.index, err)
	}
	return a.TxConfig().TxJSONEncoder()(builder.GetTx())
}
