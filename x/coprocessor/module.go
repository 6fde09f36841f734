package coprocessor

import (
	"context"

	"cosmossdk.io/core/appmodule"

	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/module"

	"github.com/glomar-network/glomar/x/coprocessor/keeper"
	"github.com/glomar-network/glomar/x/coprocessor/types"
	"github.com/glomar-network/glomar/x/internal/base"
)

var (
	_ appmodule.HasEndBlocker = AppModule{}
	_ module.HasServices      = AppModule{}
)

// AppModule is the module.
type AppModule struct {
	base.Module[*types.GenesisState]
	keeper *keeper.Keeper
}

// NewAppModule returns the module over its keeper. Without one it knows messages, queries and genesis files only.
func NewAppModule(k *keeper.Keeper) AppModule {
	spec := base.Spec[*types.GenesisState]{
		ModuleName: types.ModuleName,
		Version:    1,
		Interfaces: types.RegisterInterfaces,
		Default:    types.DefaultGenesis,
		Gateway:    base.Queries(types.RegisterQueryHandlerClient, types.NewQueryClient),
	}
	return AppModule{base.New(spec, k), k}
}

// RegisterServices serves the module's messages and queries.
func (m AppModule) RegisterServices(cfg module.Configurator) {
	types.RegisterMsgServer(cfg.MsgServer(), keeper.NewMsgServer(m.keeper))
	types.RegisterQueryServer(cfg.QueryServer(), keeper.NewQueryServer(m.keeper))
}

// EndBlock implements appmodule.HasEndBlocker.
func (m AppModule) EndBlock(ctx context.Context) error {
	return m.keeper.EndBlock(sdk.UnwrapSDKContext(ctx))
}
