package chain

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
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
