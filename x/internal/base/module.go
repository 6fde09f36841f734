package base

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/cosmos/gogoproto/grpc"
	"github.com/cosmos/gogoproto/proto"
	gwruntime "github.com/grpc-ecosystem/grpc-gateway/runtime"

	"cosmossdk.io/core/appmodule"

	"github.com/cosmos/cosmos-sdk/client"
	"github.com/cosmos/cosmos-sdk/codec"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/module"
)

// Genesis is a pointer to a module's genesis state.
type Genesis interface {
	proto.Message
	// Validate checks the state without the chain.
	Validate() error
}

// State reads and writes a module's whole state; its keeper does.
type State[G Genesis] interface {
	InitGenesis(ctx context.Context, state G) error
	ExportGenesis(ctx context.Context) (G, error)
}

// Spec is how a module differs from the others.
type Spec[G Genesis] struct {
	// ModuleName is the name in the genesis file, the store and the command line.
	ModuleName string
	// Version is the version of the module's state; an upgrade that changes the state's form raises it.
	Version uint64
	// Interfaces makes the module's messages known to a codec.
	Interfaces func(codectypes.InterfaceRegistry)
	// Default returns a new default state.
	Default func() G
	// Gateway serves the module's queries over REST; see Queries.
	Gateway func(context.Context, *gwruntime.ServeMux, grpc.ClientConn) error
}

// Queries is a Spec's Gateway, made of two functions that are generated from the module's query service.
func Queries[C any](
	register func(context.Context, *gwruntime.ServeMux, C) error, connect func(grpc.ClientConn) C,
) func(context.Context, *gwruntime.ServeMux, grpc.ClientConn) error {
	return func(ctx context.Context, mux *gwruntime.ServeMux, conn grpc.ClientConn) error {
		return register(ctx, mux, connect(conn))
	}
}

// Module has the methods that are the same in every module.
type Module[G Genesis] struct {
	spec  Spec[G]
	state State[G]
}

var (
	_ appmodule.AppModule        = Module[Genesis]{}
	_ module.AppModuleBasic      = Module[Genesis]{}
	_ module.HasGenesis          = Module[Genesis]{}
	_ module.HasConsensusVersion = Module[Genesis]{}
)

// New returns a module over its state. A module whose genesis is neither written nor exported needs none.
func New[G Genesis](spec Spec[G], state State[G]) Module[G] { return Module[G]{spec, state} }

// Name is the module's name.
func (m Module[G]) Name() string { return m.spec.ModuleName }

// IsOnePerModuleType implements depinject.OnePerModuleType.
func (Module[G]) IsOnePerModuleType() {}

// IsAppModule implements appmodule.AppModule.
func (Module[G]) IsAppModule() {}

// ConsensusVersion is the version of the module's state.
func (m Module[G]) ConsensusVersion() uint64 { return m.spec.Version }

// RegisterLegacyAminoCodec registers nothing: the chain's own messages are protobuf only.
func (Module[G]) RegisterLegacyAminoCodec(*codec.LegacyAmino) {}

// RegisterInterfaces registers the module's messages.
func (m Module[G]) RegisterInterfaces(registry codectypes.InterfaceRegistry) {
	m.spec.Interfaces(registry)
}

// DefaultGenesis is the module's default state.
func (m Module[G]) DefaultGenesis(cdc codec.JSONCodec) json.RawMessage {
	return cdc.MustMarshalJSON(m.spec.Default())
}

// ValidateGenesis checks a genesis state.
func (m Module[G]) ValidateGenesis(cdc codec.JSONCodec, _ client.TxEncodingConfig, bz json.RawMessage) error {
	state, err := m.parse(cdc, bz)
	if err != nil {
		return err
	}
	if err := state.Validate(); err != nil {
		return fmt.Errorf("genesis state of x/%s: %w", m.spec.ModuleName, err)
	}
	return nil
}

// RegisterGRPCGatewayRoutes serves the module's queries over REST.
func (m Module[G]) RegisterGRPCGatewayRoutes(ctx client.Context, mux *gwruntime.ServeMux) {
	if err := m.spec.Gateway(context.Background(), mux, ctx); err != nil {
		panic(fmt.Sprintf("x/%s: serve REST: %v", m.spec.ModuleName, err)) // only at start
	}
}

// InitGenesis writes a genesis state; a network whose genesis does not hold cannot start.
func (m Module[G]) InitGenesis(ctx sdk.Context, cdc codec.JSONCodec, bz json.RawMessage) {
	state, err := m.parse(cdc, bz)
	if err == nil {
		err = m.state.InitGenesis(ctx, state)
	}
	if err != nil {
		panic(fmt.Sprintf("x/%s: genesis: %v", m.spec.ModuleName, err))
	}
}

// ExportGenesis reads the module's state.
func (m Module[G]) ExportGenesis(ctx sdk.Context, cdc codec.JSONCodec) json.RawMessage {
	state, err := m.state.ExportGenesis(ctx)
	if err != nil {
		panic(fmt.Sprintf("x/%s: export: %v", m.spec.ModuleName, err))
	}
	return cdc.MustMarshalJSON(state)
}

func (m Module[G]) parse(cdc codec.JSONCodec, bz json.RawMessage) (G, error) {
	state := m.spec.Default()
	state.Reset() // what the file leaves out is empty, not the default
	if err := cdc.UnmarshalJSON(bz, state); err != nil {
		return state, fmt.Errorf("parse the genesis state of x/%s: %w", m.spec.ModuleName, err)
	}
	return state, nil
}
