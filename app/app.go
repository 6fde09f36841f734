package app

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"sync"

	abci "github.com/cometbft/cometbft/abci/types"
	dbm "github.com/cosmos/cosmos-db"

	autocliv1 "cosmossdk.io/api/cosmos/autocli/v1"
	reflectionv1 "cosmossdk.io/api/cosmos/reflection/v1"
	"cosmossdk.io/client/v2/autocli"
	"cosmossdk.io/core/appmodule"
	"cosmossdk.io/log/v2"

	"github.com/cosmos/cosmos-sdk/baseapp"
	"github.com/cosmos/cosmos-sdk/client"
	"github.com/cosmos/cosmos-sdk/client/grpc/cmtservice"
	nodeservice "github.com/cosmos/cosmos-sdk/client/grpc/node"
	"github.com/cosmos/cosmos-sdk/codec"
	addresscodec "github.com/cosmos/cosmos-sdk/codec/address"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	runtimeservices "github.com/cosmos/cosmos-sdk/runtime/services"
	"github.com/cosmos/cosmos-sdk/server"
	"github.com/cosmos/cosmos-sdk/server/api"
	"github.com/cosmos/cosmos-sdk/server/config"
	servertypes "github.com/cosmos/cosmos-sdk/server/types"
	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/module"
	"github.com/cosmos/cosmos-sdk/version"
	"github.com/cosmos/cosmos-sdk/x/auth/ante"
	authtx "github.com/cosmos/cosmos-sdk/x/auth/tx"
	"github.com/cosmos/cosmos-sdk/x/genutil"
	genutiltypes "github.com/cosmos/cosmos-sdk/x/genutil/types"
	"github.com/cosmos/cosmos-sdk/x/gov"
	govtypes "github.com/cosmos/cosmos-sdk/x/gov/types"
	upgradetypes "github.com/cosmos/cosmos-sdk/x/upgrade/types"

	"github.com/glomar-network/glomar/app/upgrades"
)

var _ servertypes.Application = (*App)(nil)

// App is the chain's application.
type App struct {
	*baseapp.BaseApp
	Keepers

	// BasicManager knows the modules without their state: genesis, codecs, routes.
	BasicManager module.BasicManager

	encoding     encoding
	keys         map[string]*storetypes.KVStoreKey
	modules      *module.Manager
	configurator module.Configurator
	source       HostSource
	closing      sync.Once
	closed       error
}

// Config is how an application is built.
type Config struct {
	// Source is what this validator sees of host chains; nil vouches for nothing. It is closed with the application if it
	// is an io.Closer or has a Close method.
	Source HostSource
	// Load reads the latest state.
	Load bool
	// Upgrades are the upgrades of the chain that the application can carry out.
	Upgrades []upgrades.Upgrade
}

// New builds the application over a database.
func New(
	logger log.Logger, db dbm.DB, cfg Config, opts servertypes.AppOptions, options ...func(*baseapp.BaseApp),
) (*App, error) {
	enc, err := newEncoding()
	if err != nil {
		return nil, err
	}
	base := baseapp.NewBaseApp(Name, logger, db, enc.tx.TxDecoder(), options...)
	// IAVL's fast nodes, which app.toml may ask for, index the latest state only: a gRPC query beside a commit could
	// iterate the new height and get from its own. Without them it reads the tree of one height.
	baseapp.SetIAVLDisableFastNode(true)(base)
	base.SetVersion(version.Version)
	base.SetInterfaceRegistry(enc.registry)
	base.SetTxEncoder(enc.tx.TxEncoder())
	base.SetCircuitBreaker(forbidden{})

	app := &App{BaseApp: base, encoding: enc, keys: storeKeys(), source: cfg.Source}
	app.Keepers = newKeepers(base, enc, app.keys, opts)
	app.modules = app.newModules(enc)
	orderModules(app.modules)
	app.BasicManager = module.NewBasicManagerFromManager(app.modules, map[string]module.AppModuleBasic{
		genutiltypes.ModuleName: genutil.NewAppModuleBasic(genutiltypes.DefaultMessageValidator),
		govtypes.ModuleName:     gov.NewAppModuleBasic(nil),
	})
	app.BasicManager.RegisterLegacyAminoCodec(enc.amino)
	app.BasicManager.RegisterInterfaces(enc.registry)
	if err := app.registerServices(); err != nil {
		return nil, err
	}
	if err := app.setHandlers(); err != nil {
		return nil, err
	}
	if err := upgrades.Register(app.Upgrade, cfg.Upgrades, app.migrate); err != nil {
		return nil, err
	}
	app.MountKVStores(app.keys)
	if cfg.Load {
		if err := app.load(cfg.Upgrades); err != nil {
			return nil, fmt.Errorf("load the latest state: %w", err)
		}
	}
	return app, nil
}

// load reads the latest state; an upgrade for which an earlier daemon stopped changes its stores first.
func (app *App) load(table []upgrades.Upgrade) error {
	pending, height, err := upgrades.Pending(app.Upgrade, table)
	if err != nil {
		return err
	}
	if pending != nil {
		app.SetStoreLoader(upgradetypes.UpgradeStoreLoader(height, &pending.Stores))
	}
	return app.LoadLatestVersion()
}

// migrate brings every module's state from an earlier version to this one's.
func (app *App) migrate(ctx context.Context, from module.VersionMap) (module.VersionMap, error) {
	return app.modules.RunMigrations(ctx, app.configurator, from)
}

func (app *App) registerServices() error {
	app.configurator = module.NewConfigurator(app.encoding.codec, app.MsgServiceRouter(), app.GRPCQueryRouter())
	if err := app.modules.RegisterServices(app.configurator); err != nil {
		return fmt.Errorf("register services: %w", err)
	}
	autocliv1.RegisterQueryServer(app.GRPCQueryRouter(), runtimeservices.NewAutoCLIQueryService(app.modules.Modules))
	reflection, err := runtimeservices.NewReflectionService()
	if err != nil {
		return fmt.Errorf("reflection service: %w", err)
	}
	reflectionv1.RegisterReflectionServiceServer(app.GRPCQueryRouter(), reflection)
	return nil
}

func (app *App) setHandlers() error {
	handler, err := ante.NewAnteHandler(ante.HandlerOptions{
		AccountKeeper:   app.Account,
		BankKeeper:      app.Bank,
		SignModeHandler: app.encoding.tx.SignModeHandler(),
		SigGasConsumer:  ante.DefaultSigVerificationGasConsumer,
	})
	if err != nil {
		return fmt.Errorf("ante handler: %w", err)
	}
	app.SetAnteHandler(handler)
	app.SetInitChainer(app.initChain)
	app.SetPreBlocker(app.preBlock)
	app.SetBeginBlocker(app.modules.BeginBlock)
	app.SetEndBlocker(app.modules.EndBlock)

	prepare := baseapp.NewDefaultProposalHandler(app.Mempool(), app)
	app.SetPrepareProposal(app.prepareProposal(prepare.PrepareProposalHandler()))
	app.SetProcessProposal(app.processProposal(prepare.ProcessProposalHandler()))
	app.SetExtendVoteHandler(app.extendVote)
	app.SetVerifyVoteExtensionHandler(app.verifyVoteExtension)
	return nil
}

// ErrExtensionsOff is returned for a genesis without vote extensions: such a chain would run and attest nothing.
var ErrExtensionsOff = errors.New("vote extensions are off: " +
	"set consensus.params.abci.vote_extensions_enable_height in the genesis file to its initial_height")

func (app *App) initChain(ctx sdk.Context, req *abci.RequestInitChain) (*abci.ResponseInitChain, error) {
	if req.ConsensusParams.GetAbci().GetVoteExtensionsEnableHeight() == 0 {
		return nil, ErrExtensionsOff
	}
	var genesis map[string]json.RawMessage
	if err := json.Unmarshal(req.AppStateBytes, &genesis); err != nil {
		return nil, fmt.Errorf("parse the genesis state: %w", err)
	}
	if err := app.Upgrade.SetModuleVersionMap(ctx, app.modules.GetVersionMap()); err != nil {
		return nil, err
	}
	return app.modules.InitGenesis(ctx, app.encoding.codec, genesis)
}

// Close ends the application and its host source; calling it again is harmless.
func (app *App) Close() error {
	app.closing.Do(func() {
		app.closed = app.BaseApp.Close()
		switch source := app.source.(type) {
		case interface{ Close() }:
			source.Close()
		case io.Closer:
			if err := source.Close(); app.closed == nil {
				app.closed = err
			}
		}
	})
	return app.closed
}

// AppCodec encodes the chain's state.
func (app *App) AppCodec() codec.Codec { return app.encoding.codec }

// InterfaceRegistry knows every message of the chain.
func (app *App) InterfaceRegistry() codectypes.InterfaceRegistry { return app.encoding.registry }

// LegacyAmino is the codec of hardware wallets.
func (app *App) LegacyAmino() *codec.LegacyAmino { return app.encoding.amino }

// TxConfig encodes and signs transactions.
func (app *App) TxConfig() client.TxConfig { return app.encoding.tx }

// DefaultGenesis is every module's default state.
func (app *App) DefaultGenesis() map[string]json.RawMessage {
	return app.BasicManager.DefaultGenesis(app.encoding.codec)
}

// AutoCLI describes the modules' commands.
func (app *App) AutoCLI() autocli.AppOptions {
	modules := map[string]appmodule.AppModule{}
	for name, m := range app.modules.Modules {
		if appModule, ok := m.(appmodule.AppModule); ok {
			modules[name] = appModule
		}
	}
	return autocli.AppOptions{
		Modules:               modules,
		ModuleOptions:         runtimeservices.ExtractAutoCLIOptions(app.modules.Modules),
		AddressCodec:          addresscodec.NewBech32Codec(Bech32Prefix),
		ValidatorAddressCodec: addresscodec.NewBech32Codec(Bech32Prefix + "valoper"),
		ConsensusAddressCodec: addresscodec.NewBech32Codec(Bech32Prefix + "valcons"),
	}
}

// RegisterAPIRoutes serves every module's queries over REST.
func (app *App) RegisterAPIRoutes(apiSvr *api.Server, _ config.APIConfig) {
	ctx, mux := apiSvr.ClientCtx, apiSvr.GRPCGatewayRouter
	authtx.RegisterGRPCGatewayRoutes(ctx, mux)
	cmtservice.RegisterGRPCGatewayRoutes(ctx, mux)
	nodeservice.RegisterGRPCGatewayRoutes(ctx, mux)
	app.BasicManager.RegisterGRPCGatewayRoutes(ctx, mux)
}

// RegisterTxService serves transactions over gRPC.
func (app *App) RegisterTxService(ctx client.Context) {
	authtx.RegisterTxService(app.GRPCQueryRouter(), ctx, app.Simulate, app.encoding.registry)
}

// RegisterTendermintService serves blocks and validators over gRPC.
func (app *App) RegisterTendermintService(ctx client.Context) {
	comet := server.NewCometABCIWrapper(app)
	cmtservice.RegisterTendermintService(ctx, app.GRPCQueryRouter(), app.encoding.registry, comet.Query)
}

// RegisterNodeService serves the node's settings over gRPC.
func (app *App) RegisterNodeService(ctx client.Context, cfg config.Config) {
	nodeservice.RegisterNodeService(ctx, app.GRPCQueryRouter(), cfg, func() int64 { return app.CommitMultiStore().EarliestVersion() })
}
