package app

import (
	"github.com/cosmos/cosmos-sdk/types/module"
	"github.com/cosmos/cosmos-sdk/x/auth"
	authsims "github.com/cosmos/cosmos-sdk/x/auth/simulation"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	"github.com/cosmos/cosmos-sdk/x/bank"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"
	"github.com/cosmos/cosmos-sdk/x/consensus"
	consensustypes "github.com/cosmos/cosmos-sdk/x/consensus/types"
	distr "github.com/cosmos/cosmos-sdk/x/distribution"
	distrtypes "github.com/cosmos/cosmos-sdk/x/distribution/types"
	"github.com/cosmos/cosmos-sdk/x/evidence"
	evidencetypes "github.com/cosmos/cosmos-sdk/x/evidence/types"
	"github.com/cosmos/cosmos-sdk/x/genutil"
	genutiltypes "github.com/cosmos/cosmos-sdk/x/genutil/types"
	"github.com/cosmos/cosmos-sdk/x/gov"
	govtypes "github.com/cosmos/cosmos-sdk/x/gov/types"
	"github.com/cosmos/cosmos-sdk/x/mint"
	minttypes "github.com/cosmos/cosmos-sdk/x/mint/types"
	"github.com/cosmos/cosmos-sdk/x/slashing"
	slashingtypes "github.com/cosmos/cosmos-sdk/x/slashing/types"
	"github.com/cosmos/cosmos-sdk/x/staking"
	stakingtypes "github.com/cosmos/cosmos-sdk/x/staking/types"
	"github.com/cosmos/cosmos-sdk/x/upgrade"
	upgradetypes "github.com/cosmos/cosmos-sdk/x/upgrade/types"

	"github.com/glomar-network/glomar/x/coprocessor"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	"github.com/glomar-network/glomar/x/host"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	"github.com/glomar-network/glomar/x/model"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
	"github.com/glomar-network/glomar/x/reveal"
	revealtypes "github.com/glomar-network/glomar/x/reveal/types"
	"github.com/glomar-network/glomar/x/threshold"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

func (app *App) newModules(enc encoding) *module.Manager {
	k := &app.Keepers
	return module.NewManager(
		genutil.NewAppModule(k.Account, k.Staking, app, enc.tx),
		auth.NewAppModule(enc.codec, k.Account, authsims.RandomGenesisAccounts),
		bank.NewAppModule(enc.codec, k.Bank, k.Account),
		gov.NewAppModule(enc.codec, k.Gov, k.Account, k.Bank),
		mint.NewAppModule(enc.codec, k.Mint, k.Account, nil),
		slashing.NewAppModule(enc.codec, k.Slashing, k.Account, k.Bank, k.Staking, enc.registry),
		distr.NewAppModule(enc.codec, k.Distribution, k.Account, k.Bank, k.Staking),
		staking.NewAppModule(enc.codec, k.Staking, k.Account, k.Bank),
		upgrade.NewAppModule(k.Upgrade, k.Account.AddressCodec()),
		evidence.NewAppModule(*k.Evidence),
		consensus.NewAppModule(enc.codec, k.Consensus),
		host.NewAppModule(k.Host),
		threshold.NewAppModule(k.Threshold),
		coprocessor.NewAppModule(k.Coprocessor),
		reveal.NewAppModule(k.Reveal),
		model.NewAppModule(k.Model),
	)
}

// orderModules fixes the order in which modules run. Attestations are counted in the PreBlocker; tickets are drawn at
// the block's beginning; at its end the committee's deadlines come first, then reads, then new works, then inference
// jobs that expire.
func orderModules(m *module.Manager) {
	m.SetOrderPreBlockers(upgradetypes.ModuleName, authtypes.ModuleName)
	m.SetOrderBeginBlockers(
		minttypes.ModuleName, distrtypes.ModuleName, slashingtypes.ModuleName, evidencetypes.ModuleName, stakingtypes.ModuleName,
		thresholdtypes.ModuleName,
		genutiltypes.ModuleName,
	)
	m.SetOrderEndBlockers(
		banktypes.ModuleName, govtypes.ModuleName, stakingtypes.ModuleName,
		thresholdtypes.ModuleName, revealtypes.ModuleName, coprocessortypes.ModuleName, modeltypes.ModuleName,
		genutiltypes.ModuleName,
	)
	genesis := []string{
		consensustypes.ModuleName, authtypes.ModuleName, banktypes.ModuleName, distrtypes.ModuleName, stakingtypes.ModuleName,
		slashingtypes.ModuleName, govtypes.ModuleName, minttypes.ModuleName, genutiltypes.ModuleName, evidencetypes.ModuleName,
		upgradetypes.ModuleName, hosttypes.ModuleName, thresholdtypes.ModuleName, coprocessortypes.ModuleName, revealtypes.ModuleName,
		modeltypes.ModuleName,
	}
	m.SetOrderInitGenesis(genesis...)
	m.SetOrderExportGenesis(genesis...)
}
