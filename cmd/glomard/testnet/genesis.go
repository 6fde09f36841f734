package testnet

import (
	"encoding/json"
	"fmt"
	"time"

	cmttypes "github.com/cometbft/cometbft/types"

	"cosmossdk.io/math"

	"github.com/cosmos/cosmos-sdk/codec"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/version"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"
	genutiltypes "github.com/cosmos/cosmos-sdk/x/genutil/types"
	govtypes "github.com/cosmos/cosmos-sdk/x/gov/types"
	govv1 "github.com/cosmos/cosmos-sdk/x/gov/types/v1"
	slashingtypes "github.com/cosmos/cosmos-sdk/x/slashing/types"
	"github.com/cosmos/gogoproto/proto"

	"github.com/glomar-network/glomar/app"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// ConsensusParams are the defaults with vote extensions from the first block on.
func ConsensusParams() *cmttypes.ConsensusParams {
	params := cmttypes.DefaultConsensusParams()
	params.ABCI.VoteExtensionsEnableHeight = 1
	return params
}

// makeGenesis is the genesis file: funded accounts, the validators' transactions, the committee's parameters and the
// host chains.
func makeGenesis(a *app.App, c *Config, accounts []account, txs []json.RawMessage) ([]byte, error) {
	state := a.DefaultGenesis()
	cdc := a.AppCodec()
	steps := []func() error{
		func() error {
			return edit(cdc, state, hosttypes.ModuleName, func(g *hosttypes.GenesisState) { g.Chains = c.HostChains })
		},
		func() error {
			return edit(cdc, state, thresholdtypes.ModuleName, func(g *thresholdtypes.GenesisState) { g.Params = c.threshold() })
		},
		func() error {
			return edit(cdc, state, coprocessortypes.ModuleName,
				func(g *coprocessortypes.GenesisState) { quickBonds(&g.Params) })
		},
		func() error { return fund(cdc, state, accounts) },
		func() error { return edit(cdc, state, govtypes.ModuleName, quickGovernance) },
		func() error {
			// A loaded development machine misses blocks; nobody should be jailed for that.
			return edit(cdc, state, slashingtypes.ModuleName, func(g *slashingtypes.GenesisState) { g.Params.SignedBlocksWindow = 100_000 })
		},
		func() error {
			return edit(cdc, state, genutiltypes.ModuleName, func(g *genutiltypes.GenesisState) { g.GenTxs = txs })
		},
	}
	for _, step := range steps {
		if err := step(); err != nil {
			return nil, err
		}
	}
	if err := a.BasicManager.ValidateGenesis(cdc, a.TxConfig(), state); err != nil {
		return nil, err
	}
	bz, err := json.MarshalIndent(state, "", "  ")
	if err != nil {
		return nil, err
	}
	genesis := genutiltypes.AppGenesis{
		AppName: app.Name, AppVersion: version.Version, GenesisTime: time.Now().UTC(), ChainID: c.ChainID, InitialHeight: 1,
		AppState: bz, Consensus: &genutiltypes.ConsensusGenesis{Params: ConsensusParams()},
	}
	if err := genesis.ValidateAndComplete(); err != nil {
		return nil, err
	}
	return json.MarshalIndent(&genesis, "", "  ")
}

// edit changes one module's genesis state.
func edit[T any, P interface {
	*T
	proto.Message
}](cdc codec.JSONCodec, state map[string]json.RawMessage, module string, change func(P)) error {
	g := P(new(T))
	if err := cdc.UnmarshalJSON(state[module], g); err != nil {
		return fmt.Errorf("genesis of x/%s: %w", module, err)
	}
	change(g)
	bz, err := cdc.MarshalJSON(g)
	if err != nil {
		return fmt.Errorf("genesis of x/%s: %w", module, err)
	}
	state[module] = bz
	return nil
}

// fund gives every account its balance.
func fund(cdc codec.Codec, state map[string]json.RawMessage, accounts []account) error {
	genesisAccounts := make([]authtypes.GenesisAccount, len(accounts))
	balances := make([]banktypes.Balance, len(accounts))
	supply := math.ZeroInt()
	for i, a := range accounts {
		genesisAccounts[i] = authtypes.NewBaseAccount(a.address, nil, 0, 0)
		balances[i] = banktypes.Balance{Address: a.address.String(), Coins: sdk.NewCoins(sdk.NewInt64Coin(coprocessortypes.Denom, a.balance))}
		supply = supply.AddRaw(a.balance)
	}
	packed, err := authtypes.PackAccounts(authtypes.SanitizeGenesisAccounts(genesisAccounts))
	if err != nil {
		return err
	}
	if err := edit(cdc, state, authtypes.ModuleName, func(g *authtypes.GenesisState) { g.Accounts = packed }); err != nil {
		return err
	}
	return edit(cdc, state, banktypes.ModuleName, func(g *banktypes.GenesisState) {
		g.Balances = banktypes.SanitizeGenesisBalances(balances)
		g.Supply = sdk.NewCoins(sdk.NewCoin(coprocessortypes.Denom, supply))
	})
}

// quickBonds lets the bonds of a development network move within a minute.
func quickBonds(p *coprocessortypes.Params) {
	p.ActivationBlocks, p.UnbondingBlocks, p.JailBlocks = 5, 100, 20
}

// quickGovernance lets a development network vote within a minute.
func quickGovernance(g *govv1.GenesisState) {
	voting, expedited := time.Minute, 30*time.Second
	g.Params.VotingPeriod, g.Params.ExpeditedVotingPeriod = &voting, &expedited
}
