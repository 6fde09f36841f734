package models_test

import (
	"context"
	"net"
	"testing"

	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/coprocessor/gateway"
	"github.com/glomar-network/glomar/coprocessor/models"
	"github.com/glomar-network/glomar/objects"
	"github.com/glomar-network/glomar/threshold/inference"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
)

// operators is x/coprocessor's list.
type operators struct {
	coprocessortypes.QueryClient
	list []coprocessortypes.Operator
}

func (o *operators) Operators(context.Context, *coprocessortypes.QueryOperatorsRequest, ...grpc.CallOption) (*coprocessortypes.QueryOperatorsResponse, error) {
	return &coprocessortypes.QueryOperatorsResponse{Operators: o.list}, nil
}

// serve runs the gateway of an operator on real sockets and lists it.
func (o *operators) serve(t *testing.T, plans *models.Plans) gatewaypb.GatewayClient {
	t.Helper()
	grpcListener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	rest, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	g := gateway.New(gateway.Config{Blobs: plans.Blobs, Plans: plans})
	ctx, cancel := context.WithCancel(context.Background())
	finished := make(chan error, 1)
	go func() { finished <- g.Serve(ctx, grpcListener, rest) }()
	t.Cleanup(func() {
		cancel()
		require.NoError(t, <-finished)
	})
	endpoint := grpcListener.Addr().String()
	conn, err := grpc.NewClient("passthrough:///"+endpoint, grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithDefaultCallOptions(grpc.ForceCodec(gateway.Codec())))
	require.NoError(t, err)
	t.Cleanup(func() { conn.Close() })
	o.list = append(o.list, coprocessortypes.Operator{Account: endpoint, Endpoint: endpoint})
	return gatewaypb.NewGatewayClient(conn)
}

// An owner gives a plan to one gateway; the other operator fetches it, both confirm, and members get the script from either.
func TestAPlanReachesEveryOperator(t *testing.T) {
	of := models.Compiled(t)
	c := models.NewChain(of, models.Registered(t, 1, of))
	list := &operators{}
	fetcher := objects.NewGateways(list, hclog.NewNullLogger())
	t.Cleanup(func() { fetcher.Close() })
	first, second := models.PlansOf(c, t), models.PlansOf(c, t)
	second.Objects = fetcher
	client := list.serve(t, first)
	list.serve(t, second)

	require.NoError(t, models.Round(second, t.Context(), 1))
	require.Empty(t, models.Confirmed(c), "nobody has it yet")

	stream, err := client.UploadPlan(t.Context())
	require.NoError(t, err)
	encoded := of.Encode()
	require.NoError(t, stream.Send(&gatewaypb.UploadPlanRequest{Model: 1, Data: encoded[:1000]}))
	require.NoError(t, stream.Send(&gatewaypb.UploadPlanRequest{Data: encoded[1000:]}))
	answer, err := stream.CloseAndRecv()
	require.NoError(t, err)
	require.NoError(t, models.Round(first, t.Context(), 2))
	require.NoError(t, models.Round(second, t.Context(), 6))
	require.Equal(t, []uint64{1, 1}, models.Confirmed(c))
	require.True(t, models.Holds(first, of))
	require.True(t, models.Holds(second, of))

	script, err := fetcher.Fetch(t.Context(), [32]byte(answer.Script), inference.MaxScriptSize)
	require.NoError(t, err)
	decoded, err := inference.Decode(script)
	require.NoError(t, err)
	require.Equal(t, of.Script().Digest(), decoded.Digest())
}
