package proven

import (
	"context"
	"errors"
	"fmt"
	"maps"

	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/cosmos/cosmos-sdk/codec"

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

// ErrNoState is returned while no header is verified.
var ErrNoState = errors.New("no state of the chain is verified yet")

// Conn answers the queries of Glomar's modules from proven state. It is a grpc.ClientConnInterface for their query
// clients, safe for concurrent use.
type Conn struct {
	reader  *reader
	state   func() (State, bool)
	methods map[string]method
}

type method struct {
	server  any
	handler grpc.MethodHandler
}

// NewConn returns a Conn that reads through node, which serves the SDK's cmtservice, the newest state that state knows
// of.
func NewConn(node grpc.ClientConnInterface, state func() (State, bool)) *Conn {
	c := &Conn{reader: newReader(node), state: state, methods: map[string]method{}}
	c.register()
	return c
}

// register makes the modules' query servers. Queries read the modules' own stores and ask no other module, so that the
// keepers need none.
func (c *Conn) register() {
	cdc := codec.NewProtoCodec(codectypes.NewInterfaceRegistry())
	hosts := hostkeeper.NewKeeper(cdc, service{hosttypes.StoreKey}, "")
	hosttypes.RegisterQueryServer(c, hostkeeper.NewQueryServer(hosts))
	threshold := thresholdkeeper.NewKeeper(cdc, service{thresholdtypes.StoreKey}, nil, "")
	thresholdtypes.RegisterQueryServer(c, thresholdkeeper.NewQueryServer(threshold))
	coprocessor := coprocessorkeeper.NewKeeper(cdc, service{coprocessortypes.StoreKey}, nil, nil, nil, nil, "")
	coprocessortypes.RegisterQueryServer(c, coprocessorkeeper.NewQueryServer(coprocessor))
	reveals := revealkeeper.NewKeeper(cdc, service{revealtypes.StoreKey}, nil, nil, nil, "")
	revealtypes.RegisterQueryServer(c, revealkeeper.NewQueryServer(reveals))
	models := modelkeeper.NewKeeper(cdc, service{modeltypes.StoreKey}, nil, nil, nil, nil, nil, "", "")
	modeltypes.RegisterQueryServer(c, modelkeeper.NewQueryServer(models))
}

// RegisterService implements grpc.ServiceRegistrar for the modules' generated code.
func (c *Conn) RegisterService(about *grpc.ServiceDesc, server any) {
	for _, m := range about.Methods {
		c.methods["/"+about.ServiceName+"/"+m.MethodName] = method{server, m.Handler}
	}
}

// Methods lists the queries that the Conn answers.
func (c *Conn) Methods() []string {
	var names []string
	for name := range maps.Keys(c.methods) {
		names = append(names, name)
	}
	return names
}

// message is a generated protobuf message.
type message interface {
	Marshal() ([]byte, error)
	Unmarshal([]byte) error
}

// Invoke implements grpc.ClientConnInterface. Its errors wrap ErrForged if the node's answer is not proven, or
// ErrNoState; a status is the module's own answer.
func (c *Conn) Invoke(ctx context.Context, name string, request, answer any, _ ...grpc.CallOption) error {
	m, ok := c.methods[name]
	if !ok {
		return status.Errorf(codes.Unimplemented, "%s is not answered from proven state", name)
	}
	state, ok := c.state()
	if !ok {
		return ErrNoState
	}
	in := &call{reader: c.reader, state: state}
	result, err := m.handler(m.server, context.WithValue(ctx, callKey{}, in), func(to any) error {
		return transfer(request, to)
	}, nil)
	if failed := in.failed(); failed != nil {
		return fmt.Errorf("%s: %w", name, failed)
	}
	if err != nil {
		return err
	}
	return transfer(result, answer)
}

// NewStream implements grpc.ClientConnInterface. The modules' queries have no streams.
func (c *Conn) NewStream(
	_ context.Context, _ *grpc.StreamDesc, name string, _ ...grpc.CallOption,
) (grpc.ClientStream, error) {
	return nil, status.Errorf(codes.Unimplemented, "%s is a stream", name)
}

// transfer copies a message as a connection would.
func transfer(from, to any) error {
	source, ok := from.(message)
	target, fits := to.(message)
	if !ok || !fits {
		return status.Errorf(codes.Internal, "%T and %T are no messages", from, to)
	}
	encoded, err := source.Marshal()
	if err != nil {
		return err
	}
	return target.Unmarshal(encoded)
}
