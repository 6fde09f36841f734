package base_test

import (
	"context"
	"encoding/json"
	"errors"
	"testing"

	"github.com/cosmos/gogoproto/grpc"
	gwruntime "github.com/grpc-ecosystem/grpc-gateway/runtime"
	"github.com/stretchr/testify/require"

	"github.com/cosmos/cosmos-sdk/client"
	"github.com/cosmos/cosmos-sdk/codec"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/x/host/types"
	"github.com/glomar-network/glomar/x/internal/base"
)

var errKeeper = errors.New("the keeper refuses")

// memory is a state in memory.
type memory struct {
	state *types.GenesisState
	err   error
}

func (m *memory) InitGenesis(_ context.Context, g *types.GenesisState) error {
	m.state = g
	return m.err
}

func (m *memory) ExportGenesis(context.Context) (*types.GenesisState, error) { return m.state, m.err }

func chain(id uint64) types.HostChain {
	address := make([]byte, types.AddressLength)
	address[0] = 1
	executor := make([]byte, types.AddressLength)
	executor[0] = 2
	return types.HostChain{ChainId: id, Acl: address, Executor: executor, InputVerifier: address,
		DecryptionVerifier: address}
}

// newModule has a default state that is not empty, so that a default in place of what a file leaves out shows.
func newModule(state base.State[*types.GenesisState], gateway error) base.Module[*types.GenesisState] {
	return base.New(base.Spec[*types.GenesisState]{
		ModuleName: "memory",
		Version:    7,
		Interfaces: types.RegisterInterfaces,
		Default:    func() *types.GenesisState { return &types.GenesisState{Chains: []types.HostChain{chain(1)}} },
		Gateway: base.Queries(
			func(_ context.Context, _ *gwruntime.ServeMux, client string) error {
				if client != "connected" {
					return errors.New("another client")
				}
				return gateway
			},
			func(grpc.ClientConn) string { return "connected" },
		),
	}, state)
}

func newCodec() (codec.Codec, codectypes.InterfaceRegistry) {
	registry := codectypes.NewInterfaceRegistry()
	return codec.NewProtoCodec(registry), registry
}

func TestModuleDescribesItself(t *testing.T) {
	m := newModule(&memory{}, nil)
	require.Equal(t, "memory", m.Name())
	require.EqualValues(t, 7, m.ConsensusVersion())
	_, registry := newCodec()
	_, err := registry.Resolve(sdk.MsgTypeURL(&types.MsgRegisterChain{}))
	require.Error(t, err)
	m.RegisterInterfaces(registry)
	msg, err := registry.Resolve(sdk.MsgTypeURL(&types.MsgRegisterChain{}))
	require.NoError(t, err)
	require.IsType(t, &types.MsgRegisterChain{}, msg)
}

func TestGenesisIsReadWrittenAndExported(t *testing.T) {
	state := &memory{}
	m := newModule(state, nil)
	cdc, _ := newCodec()
	require.NoError(t, m.ValidateGenesis(cdc, nil, m.DefaultGenesis(cdc)))

	m.InitGenesis(sdk.Context{}, cdc, m.DefaultGenesis(cdc))
	require.Equal(t, []types.HostChain{chain(1)}, state.state.Chains)
	require.JSONEq(t, string(m.DefaultGenesis(cdc)), string(m.ExportGenesis(sdk.Context{}, cdc)))

	m.InitGenesis(sdk.Context{}, cdc, json.RawMessage(`{}`))
	require.Empty(t, state.state.Chains, "what a file leaves out is empty")
}

func TestGenesisThatDoesNotHoldIsRefused(t *testing.T) {
	cdc, _ := newCodec()
	m := newModule(&memory{}, nil)
	twice, err := cdc.MarshalJSON(&types.GenesisState{Chains: []types.HostChain{chain(1), chain(1)}})
	require.NoError(t, err)
	require.ErrorContains(t, m.ValidateGenesis(cdc, nil, twice), "x/memory")
	for _, malformed := range []string{``, `[]`, `{"chains":7}`, `{"nothing":[]}`} {
		require.ErrorContains(t, m.ValidateGenesis(cdc, nil, json.RawMessage(malformed)), "x/memory", malformed)
		require.Panics(t, func() { m.InitGenesis(sdk.Context{}, cdc, json.RawMessage(malformed)) }, malformed)
	}

	refusing := newModule(&memory{err: errKeeper}, nil)
	require.PanicsWithValue(t, "x/memory: genesis: "+errKeeper.Error(), func() {
		refusing.InitGenesis(sdk.Context{}, cdc, refusing.DefaultGenesis(cdc))
	})
	require.PanicsWithValue(t, "x/memory: export: "+errKeeper.Error(), func() {
		refusing.ExportGenesis(sdk.Context{}, cdc)
	})
}

func TestQueriesAreServedOverREST(t *testing.T) {
	mux := gwruntime.NewServeMux()
	require.NotPanics(t, func() { newModule(&memory{}, nil).RegisterGRPCGatewayRoutes(client.Context{}, mux) })
	require.Panics(t, func() { newModule(&memory{}, errKeeper).RegisterGRPCGatewayRoutes(client.Context{}, mux) })
}

func TestArgsKeepTheirOrder(t *testing.T) {
	args := base.Args("chain_id", "seq")
	require.Len(t, args, 2)
	require.Equal(t, "chain_id", args[0].ProtoField)
	require.Equal(t, "seq", args[1].ProtoField)
	require.Empty(t, base.Args())
}
