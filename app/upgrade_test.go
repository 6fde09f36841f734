package app_test

import (
	"context"
	"path/filepath"
	"strings"
	"testing"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/stretchr/testify/require"

	"cosmossdk.io/log/v2"

	"github.com/cosmos/cosmos-sdk/client/tx"
	"github.com/cosmos/cosmos-sdk/crypto/keyring"
	simtestutil "github.com/cosmos/cosmos-sdk/testutil/sims"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/tx/signing"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	genutiltypes "github.com/cosmos/cosmos-sdk/x/genutil/types"
	govtypes "github.com/cosmos/cosmos-sdk/x/gov/types"
	govv1 "github.com/cosmos/cosmos-sdk/x/gov/types/v1"
	upgradetypes "github.com/cosmos/cosmos-sdk/x/upgrade/types"

	"github.com/glomar-network/glomar/app"
	"github.com/glomar-network/glomar/app/upgrades"
	"github.com/glomar-network/glomar/cmd/glomard/testnet"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

// ledger is a network of one validator without consensus: blocks are what the test says.
type ledger struct {
	*testing.T
	home    string
	db      dbm.DB
	app     *app.App
	keys    keyring.Keyring
	address sdk.AccAddress
	height  int64
	time    time.Time
}

func startLedger(t *testing.T) *ledger {
	t.Helper()
	cfg := testnet.Default(t.TempDir())
	cfg.ChainID, cfg.Operators, cfg.Validators, cfg.Committee, cfg.Threshold = chainID, 0, 1, 1, 1
	cfg.FHEParams, cfg.HostChains = "bgv-n12-insecure-v1", []hosttypes.HostChain{hostChain(1)}
	require.NoError(t, testnet.Write(newApp(t, nil), cfg))
	genesis, err := genutiltypes.AppGenesisFromFile(filepath.Join(cfg.Home(0), "config", "genesis.json"))
	require.NoError(t, err)

	l := &ledger{T: t, home: cfg.Home(0), db: dbm.NewMemDB(), time: genesis.GenesisTime}
	l.open()
	params := genesis.Consensus.Params.ToProto()
	_, err = l.app.InitChain(&abci.RequestInitChain{
		ChainId: chainID, InitialHeight: 1, Time: l.time, ConsensusParams: &params, AppStateBytes: genesis.AppState,
	})
	require.NoError(t, err)
	l.keys, err = keyring.New(sdk.KeyringServiceName(), keyring.BackendTest, l.home, strings.NewReader(""),
		l.app.AppCodec())
	require.NoError(t, err)
	record, err := l.keys.Key(testnet.OperatorKey)
	require.NoError(t, err)
	l.address, err = record.GetAddress()
	require.NoError(t, err)
	return l
}

// open restarts the daemon with a table of upgrades.
func (l *ledger) open(table ...upgrades.Upgrade) {
	l.Helper()
	l.app = openHome(l.T, l.home, l.db, app.Config{Load: true, Upgrades: table})
}

// block makes the next block, a number of seconds after the last one. The height stays where it was if that fails.
func (l *ledger) block(seconds int, msgs ...sdk.Msg) error {
	l.Helper()
	var txs [][]byte
	if len(msgs) > 0 {
		txs = append(txs, l.sign(msgs...))
	}
	now := l.time.Add(time.Duration(seconds) * time.Second)
	resp, err := l.app.FinalizeBlock(&abci.RequestFinalizeBlock{Height: l.height + 1, Time: now, Txs: txs})
	if err != nil {
		return err
	}
	for _, result := range resp.TxResults {
		require.Zero(l, result.Code, result.Log)
	}
	_, err = l.app.Commit()
	require.NoError(l, err)
	l.height, l.time = l.height+1, now
	return nil
}

func (l *ledger) sign(msgs ...sdk.Msg) []byte {
	l.Helper()
	account := l.app.Account.GetAccount(l.app.NewContext(true), l.address)
	config := l.app.TxConfig()
	factory := tx.Factory{}.WithChainID(chainID).WithKeybase(l.keys).WithTxConfig(config).WithGas(1_000_000).
		WithSignMode(signing.SignMode_SIGN_MODE_DIRECT).
		WithAccountNumber(account.GetAccountNumber()).WithSequence(account.GetSequence())
	builder, err := factory.BuildUnsignedTx(msgs...)
	require.NoError(l, err)
	require.NoError(l, tx.Sign(context.Background(), factory, testnet.OperatorKey, builder, true))
	raw, err := config.TxEncoder()(builder.GetTx())
	require.NoError(l, err)
	return raw
}

// schedule has governance decide on an upgrade.
func (l *ledger) schedule(plan upgradetypes.Plan) {
	l.Helper()
	msg := &upgradetypes.MsgSoftwareUpgrade{Authority: authtypes.NewModuleAddress(govtypes.ModuleName).String(),
		Plan: plan}
	deposit := sdk.NewCoins(sdk.NewInt64Coin("uglo", 100_000_000))
	proposal, err := govv1.NewMsgSubmitProposal([]sdk.Msg{msg}, deposit, l.address.String(), "", "Upgrade",
		plan.Name, false)
	require.NoError(l, err)
	require.NoError(l, l.block(1, proposal))
	require.NoError(l, l.block(1, govv1.NewMsgVote(l.address, 1, govv1.OptionYes, "")))
	require.NoError(l, l.block(61))
	scheduled, err := l.app.Upgrade.GetUpgradePlan(l.app.NewContext(true))
	require.NoError(l, err)
	require.Equal(l, plan, scheduled)
}

// ours is the state of the chain's own modules and the versions of all.
func (l *ledger) ours() (string, map[string]uint64) {
	l.Helper()
	exported, err := l.app.Export(chainID, []string{"host", "threshold", "coprocessor", "reveal", "model"})
	require.NoError(l, err)
	versions, err := l.app.Upgrade.GetModuleVersionMap(l.app.NewContext(true))
	require.NoError(l, err)
	return string(exported.AppState), versions
}

func TestAnUpgradeThatChangesNothing(t *testing.T) {
	l := startLedger(t)
	require.NoError(t, l.block(1))
	plan := upgradetypes.Plan{Name: "v2", Height: 7}
	l.schedule(plan)
	state, versions := l.ours()
	require.EqualValues(t, 1, versions["host"])

	l.open(upgrades.Upgrade{Name: "v2"})
	require.ErrorContains(t, l.block(1), "BEFORE TRIGGER", "the new daemon is started too early")
	l.open()
	for l.height < plan.Height-1 {
		require.NoError(t, l.block(1))
	}
	require.ErrorContains(t, l.block(1), `"v2" NEEDED`, "the old daemon stops at the height")
	l.open()
	require.ErrorContains(t, l.block(1), `"v2" NEEDED`, "and each time it is started again")
	l.open(upgrades.Upgrade{Name: "v3"})
	require.ErrorContains(t, l.block(1), `"v2" NEEDED`, "as does one that knows other upgrades")

	l.open(upgrades.Upgrade{Name: "v2"})
	require.NoError(t, l.block(1))
	require.Equal(t, plan.Height, l.height)
	done, err := l.app.Upgrade.GetDoneHeight(l.app.NewContext(true), "v2")
	require.NoError(t, err)
	require.Equal(t, plan.Height, done)
	stateAfter, versionsAfter := l.ours()
	require.Equal(t, state, stateAfter)
	require.Equal(t, versions, versionsAfter)

	l.open(upgrades.Upgrade{Name: "v2"})
	require.NoError(t, l.block(1), "the new daemon starts again")
	l.open()
	require.ErrorContains(t, l.block(1), "v2", "the old one cannot come back")
}

func TestATableThatNamesAnUpgradeTwiceIsRefused(t *testing.T) {
	cfg := app.Config{Upgrades: []upgrades.Upgrade{{Name: "v2"}, {Name: "v2"}}}
	_, err := app.New(log.NewNopLogger(), dbm.NewMemDB(), cfg, simtestutil.NewAppOptionsWithFlagHome(t.TempDir()))
	require.ErrorIs(t, err, upgrades.ErrInvalidTable)
}
