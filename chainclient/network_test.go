package chainclient

import (
	"context"
	"net"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/status"

	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

func TestCheckNetwork(t *testing.T) {
	for name, c := range map[string]struct {
		rpc, grpc string
		names     string
	}{
		"both":           {"glomar-test", "glomar-test", ""},
		"another RPC":    {"glomar-1", "glomar-test", `rpc:1 serves "glomar-1"`},
		"another gRPC":   {"glomar-test", "glomar-1", `grpc:2 serves "glomar-1"`},
		"another client": {"glomar-1", "glomar-1", `the chain id given is "glomar-test"`},
	} {
		t.Run(name, func(t *testing.T) {
			node, client := start(t)
			client.config.RPC, client.config.GRPC = "rpc:1", "grpc:2"
			node.set(func() { node.network, node.grpcNetwork, node.down = c.rpc, c.grpc, true })
			time.AfterFunc(10*time.Millisecond, func() { node.set(func() { node.down = false }) })
			err := client.CheckNetwork(testContext(t))
			if c.names == "" {
				require.NoError(t, err)
				return
			}
			require.ErrorIs(t, err, ErrWrongNetwork)
			require.ErrorContains(t, err, c.names)
		})
	}
}

func TestCheckNetworkEndsWithItsContext(t *testing.T) {
	node, client := start(t)
	node.set(func() { node.down = true })
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	require.NoError(t, client.CheckNetwork(ctx))
}

// A node that takes connections and says nothing holds nobody up for long.
func TestQueriesOfAHangingNodeEnd(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer listener.Close()
	silent := grpc.NewServer(grpc.UnknownServiceHandler(func(_ any, stream grpc.ServerStream) error {
		<-stream.Context().Done()
		return status.FromContextError(stream.Context().Err()).Err()
	}))
	go func() { _ = silent.Serve(listener) }()
	defer silent.Stop()
	conn, err := grpc.NewClient(listener.Addr().String(), grpc.WithUnaryInterceptor(limit(50*time.Millisecond)),
		grpc.WithTransportCredentials(insecure.NewCredentials()))
	require.NoError(t, err)
	defer conn.Close()
	_, err = thresholdtypes.NewQueryClient(conn).Params(context.Background(), &thresholdtypes.QueryParamsRequest{})
	require.Equal(t, codes.DeadlineExceeded, status.Code(err))
	ctx, cancel := context.WithTimeout(t.Context(), time.Second)
	defer cancel()
	began := time.Now()
	_, err = thresholdtypes.NewQueryClient(conn).Params(ctx, &thresholdtypes.QueryParamsRequest{})
	require.Equal(t, codes.DeadlineExceeded, status.Code(err))
	require.Greater(t, time.Since(began), 500*time.Millisecond, "the caller's own deadline counts")
}
