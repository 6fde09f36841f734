package app

import (
	corestore "cosmossdk.io/core/store"

	"github.com/cosmos/cosmos-sdk/baseapp"
	addresscodec "github.com/cosmos/cosmos-sdk/codec/address"
	"github.com/cosmos/cosmos-sdk/runtime"
	servertypes "github.com/cosmos/cosmos-sdk/server/types"
	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	authkeeper "github.com/cosmos/cosmos-sdk/x/auth/keeper"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	bankkeeper "github.com/cosmos/cosmos-sdk/x/bank/keeper"
	banktypes "github.com/cosmos/cosmos-sdk/x/bank/types"
	consensuskeeper "github.com/cosmos/cosmos-sdk/x/consensus/keeper"
	consensustypes "github.com/cosmos/cosmos-sdk/x/consensus/types"
	distrkeeper "github.com/cosmos/cosmos-sdk/x/distribution/keeper"
	distrtypes "github.com/cosmos/cosmos-sdk/x/distribution/types"
	evidencekeeper "github.com/cosmos/cosmos-sdk/x/evidence/keeper"
	evidencetypes "github.com/cosmos/cosmos-sdk/x/evidence/types"
	govkeeper "github.com/cosmos/cosmos-sdk/x/gov/keeper"
	govtypes "github.com/cosmos/cosmos-sdk/x/gov/types"
	mintkeeper "github.com/cosmos/cosmos-sdk/x/mint/keeper"
	minttypes "github.com/cosmos/cosmos-sdk/x/mint/types"
	slashingkeeper "github.com/cosmos/cosmos-sdk/x/slashing/keeper"
	slashingtypes "github.com/cosmos/cosmos-sdk/x/slashing/types"
	stakingkeeper "github.com/cosmos/cosmos-sdk/x/staking/keeper"
	stakingtypes "github.com/cosmos/cosmos-sdk/x/staking/types"
	upgradekeeper "github.com/cosmos/cosmos-sdk/x/upgrade/keeper"
	upgradetypes "github.com/cosmos/cosmos-sdk/x/upgrade/types"
	"github.com/spf13/cast"

	"github.com/cosmos/cosmos-sdk/client/flags"
	"github.com/cosmos/cosmos-sdk/server"

	coprocessorkeeper "github.com/glomar-network/glomar/x/coprocessor/keeper"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	hostkeeper "github.com/glomar-network/glomar/x/host/keeper"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	modelkeeper "github.com/glomar-network/glomar/x/model/keeper"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
	revealkeeper "github.com/glomar-network/glomar/x/reveal/keeper"
	revealtypes "github.com/glomar-network/glomar/x/reveal/types"
	thresholdkeeper "github.com/glomar-network/glomar/x/threshold/keeper"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// Keepers are the modules' keepers.
type Keepers struct {
	Account      authkeeper.AccountKeeper
	Bank         bankkeeper.BaseKeeper
	Staking      *stakingkeeper.Keeper
	Slashing     slashingkeeper.Keeper
	Mint         mintkeeper.Keeper
	Distribution distrkeeper.Keeper
	Gov          *govkeeper.Keeper
	Upgrade      *upgradekeeper.Keeper
	Evidence     *evidencekeeper.Keeper
	Consensus    consensuskeeper.Keeper

	Host        *hostkeeper.Keeper
	Threshold   *thresholdkeeper.Keeper
	Coprocessor *coprocessorkeeper.Keeper
	Reveal      *revealkeeper.Keeper
	Model       *modelkeeper.Keeper
}

// storeKeys are the names of every module's store.
func storeKeys() map[string]*storetypes.KVStoreKey {
	return storetypes.NewKVStoreKeys(
		authtypes.StoreKey, banktypes.StoreKey, stakingtypes.StoreKey, slashingtypes.StoreKey, minttypes.StoreKey,
		distrtypes.StoreKey, govtypes.StoreKey, upgradetypes.StoreKey, evidencetypes.StoreKey, consensustypes.StoreKey,
		hosttypes.StoreKey, thresholdtypes.StoreKey, coprocessortypes.StoreKey, revealtypes.StoreKey,
		modeltypes.StoreKey,
	)
}

// modulePermissions are the module accounts and what each may do with tokens.
func modulePermissions() map[string][]string {
	return map[string][]string{
		authtypes.FeeCollectorName:          nil,
		distrtypes.ModuleName:               nil,
		minttypes.ModuleName:                {authtypes.Minter},
		stakingtypes.BondedPoolName:         {authtypes.Burner, authtypes.Staking},
		stakingtypes.NotBondedPoolName:      {authtypes.Burner, authtypes.Staking},
		stakingtypes.KeyRotationFeePoolName: {authtypes.Burner},
		govtypes.ModuleName:                 {authtypes.Burner},
		coprocessortypes.ModuleName:         {authtypes.Burner},
		modeltypes.ModuleName:               nil,
	}
}

// authority is the account that may change parameters: governance.
func authority() string { return authtypes.NewModuleAddress(govtypes.ModuleName).String() }

// blockedAddresses are the module accounts nobody may send to; governance may receive.
func blockedAddresses() map[string]bool {
	blocked := map[string]bool{}
	for name := range modulePermissions() {
		if name != govtypes.ModuleName {
			blocked[authtypes.NewModuleAddress(name).String()] = true
		}
	}
	return blocked
}

func newKeepers(app *baseapp.BaseApp, enc encoding, keys map[string]*storetypes.KVStoreKey, opts servertypes.AppOptions) Keepers {
	store := func(name string) corestore.KVStoreService { return runtime.NewKVStoreService(keys[name]) }
	accounts := addresscodec.NewBech32Codec(Bech32Prefix)
	cdc, gov := enc.codec, authority()

	var k Keepers
	k.Consensus = consensuskeeper.NewKeeper(cdc, store(consensustypes.StoreKey), gov, runtime.EventService{})
	app.SetParamStore(k.Consensus.ParamsStore)
	k.Account = authkeeper.NewAccountKeeper(cdc, store(authtypes.StoreKey), authtypes.ProtoBaseAccount, modulePermissions(), accounts, Bech32Prefix, gov)
	k.Bank = bankkeeper.NewBaseKeeper(cdc, store(banktypes.StoreKey), k.Account, blockedAddresses(), gov, app.Logger())
	k.Staking = stakingkeeper.NewKeeper(cdc, store(stakingtypes.StoreKey), k.Account, k.Bank, gov,
		addresscodec.NewBech32Codec(Bech32Prefix+"valoper"), addresscodec.NewBech32Codec(Bech32Prefix+"valcons"))
	k.Mint = mintkeeper.NewKeeper(cdc, store(minttypes.StoreKey), k.Staking, k.Account, k.Bank, authtypes.FeeCollectorName, gov)
	k.Distribution = distrkeeper.NewKeeper(cdc, store(distrtypes.StoreKey), k.Account, k.Bank, k.Staking, authtypes.FeeCollectorName, gov)
	k.Slashing = slashingkeeper.NewKeeper(cdc, enc.amino, store(slashingtypes.StoreKey), k.Staking, gov)
	k.Staking.SetHooks(stakingtypes.NewMultiStakingHooks(k.Distribution.Hooks(), k.Slashing.Hooks()))
	k.Upgrade = newUpgradeKeeper(app, enc, store(upgradetypes.StoreKey), opts)
	k.Gov = govkeeper.NewKeeper(cdc, store(govtypes.StoreKey), k.Account, k.Bank, k.Distribution, app.MsgServiceRouter(),
		govtypes.DefaultConfig(), gov, govkeeper.NewDefaultCalculateVoteResultsAndVotingPower(k.Staking))
	k.Evidence = evidencekeeper.NewKeeper(cdc, store(evidencetypes.StoreKey), k.Staking, k.Slashing, accounts, runtime.ProvideCometInfoService())
	k.Evidence.SetRouter(evidencetypes.NewRouter())
	k.addOurs(enc, store, gov)
	return k
}

// addOurs wires the network's own modules: tickets are reported to the works and reads that wait for them; works order the jobs
// of their inferences, and jobs whose time is over ask whether their inferences can be cancelled.
func (k *Keepers) addOurs(enc encoding, store func(string) corestore.KVStoreService, gov string) {
	k.Host = hostkeeper.NewKeeper(enc.codec, store(hosttypes.StoreKey), gov)
	k.Threshold = thresholdkeeper.NewKeeper(enc.codec, store(thresholdtypes.StoreKey), k.Staking, gov)
	k.Coprocessor = coprocessorkeeper.NewKeeper(enc.codec, store(coprocessortypes.StoreKey), k.Account, k.Bank, k.Host, k.Threshold, gov)
	k.Reveal = revealkeeper.NewKeeper(enc.codec, store(revealtypes.StoreKey), k.Host, k.Coprocessor, k.Threshold, gov)
	k.Model = modelkeeper.NewKeeper(enc.codec, store(modeltypes.StoreKey), k.Account, k.Bank, k.Host, k.Threshold, k.Coprocessor, authtypes.FeeCollectorName, gov)
	k.Coprocessor.SetModels(k.Model)
	k.Threshold.SetHooks(thresholdtypes.MultiHooks{k.Coprocessor, k.Reveal})
}

func newUpgradeKeeper(app *baseapp.BaseApp, enc encoding, store corestore.KVStoreService, opts servertypes.AppOptions) *upgradekeeper.Keeper {
	skip := map[int64]bool{}
	for _, height := range cast.ToIntSlice(opts.Get(server.FlagUnsafeSkipUpgrades)) {
		skip[int64(height)] = true
	}
	return upgradekeeper.NewKeeper(skip, store, enc.codec, cast.ToString(opts.Get(flags.FlagHome)), app, authority())
}
