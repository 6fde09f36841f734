package client

import (
	"context"
	"net"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/threshold/input"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

// flakyGateway fails each kind of call a few times before it answers.
type flakyGateway struct {
	fakeGateway
	code                   codes.Code
	inputs, reads, handles atomic.Int32
}

func (g *flakyGateway) fails(left *atomic.Int32) error {
	if left.Add(-1) >= 0 {
		return status.Error(g.code, "not yet")
	}
	return nil
}

func (g *flakyGateway) SubmitInput(ctx context.Context, r *gatewaypb.SubmitInputRequest) (*gatewaypb.SubmitInputResponse, error) {
	if err := g.fails(&g.inputs); err != nil {
		return nil, err
	}
	return g.fakeGateway.SubmitInput(ctx, r)
}

func (g *flakyGateway) WatchHandle(_ *gatewaypb.HandleRequest, stream gatewaypb.Gateway_WatchHandleServer) error {
	if err := g.fails(&g.handles); err != nil {
		return err
	}
	return stream.Send(&gatewaypb.HandleResponse{State: "final"})
}

func (g *flakyGateway) Read(context.Context, *gatewaypb.ReadRequest) (*gatewaypb.ReadResponse, error) {
	return &gatewaypb.ReadResponse{Cleartext: []byte{42}}, g.fails(&g.reads)
}

func newFlaky(t *testing.T, code codes.Code, failures int32) *flakyGateway {
	g := &flakyGateway{code: code}
	g.network = gatewaypb.NetworkResponse{Epoch: testEpoch(t), Hosts: []hosttypes.HostChain{{ChainId: chainID, Acl: make([]byte, 20)}}}
	g.inputs.Store(failures)
	g.reads.Store(failures)
	g.handles.Store(failures)
	return g
}

// clientAt talks to a gateway that need not be there.
func clientAt(t *testing.T, address string) *Client {
	t.Helper()
	c, err := Dial(Config{Gateway: address})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, c.Close()) })
	return c
}

func limited(t *testing.T, limit time.Duration) context.Context {
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	t.Cleanup(cancel)
	return ctx
}

func TestCallsAreTriedAgain(t *testing.T) {
	for _, code := range []codes.Code{codes.Unavailable, codes.Aborted, codes.DeadlineExceeded} {
		gateway := newFlaky(t, code, 2)
		c := clientAt(t, serve(t, func(s *grpc.Server) { gatewaypb.RegisterGatewayServer(s, gateway) }))
		ctx := limited(t, time.Minute)
		_, err := c.Seal(ctx, chainID, common.Address{1}, common.Address{2}, input.Uint64(1))
		require.NoError(t, err, code)
		_, err = c.WaitFinal(ctx, chainID, common.Hash{1})
		require.NoError(t, err, code)
		public, err := c.ReadPublic(ctx, chainID, common.Hash{1})
		require.NoError(t, err, code)
		require.Equal(t, []byte{42}, public.Cleartext)
	}
}

func TestRefusalsAreNotTriedAgain(t *testing.T) {
	for _, code := range []codes.Code{codes.PermissionDenied, codes.FailedPrecondition, codes.NotFound, codes.InvalidArgument, codes.ResourceExhausted} {
		gateway := newFlaky(t, code, 1)
		c := clientAt(t, serve(t, func(s *grpc.Server) { gatewaypb.RegisterGatewayServer(s, gateway) }))
		_, err := c.ReadPublic(limited(t, time.Minute), chainID, common.Hash{1})
		require.Equal(t, code, status.Code(err))
	}
}

func TestGatewayThatAppearsLater(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	address := listener.Addr().String()
	require.NoError(t, listener.Close())
	server := grpc.NewServer()
	gatewaypb.RegisterGatewayServer(server, newFlaky(t, codes.Unavailable, 0))
	t.Cleanup(server.Stop)
	time.AfterFunc(300*time.Millisecond, func() {
		if listener, err := net.Listen("tcp", address); err == nil {
			_ = server.Serve(listener)
		}
	})
	_, err = clientAt(t, address).Seal(limited(t, time.Minute), chainID, common.Address{1}, common.Address{2}, input.Uint64(1))
	require.NoError(t, err)
}

// The try that the deadline cuts short says nothing. The error keeps what the try before it said.
func TestTheErrorOfTheTryBeforeIsKept(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	tries := 0
	_, err := again(ctx, func(context.Context) (int, error) {
		if tries++; tries == 1 {
			return 0, status.Error(codes.Unavailable, "1 of the 2 operator signatures needed")
		}
		cancel()
		return 0, status.Error(codes.DeadlineExceeded, "cut short")
	})
	require.Equal(t, 2, tries)
	require.ErrorIs(t, err, context.Canceled)
	require.ErrorContains(t, err, "cut short")
	require.ErrorContains(t, err, "1 of the 2")
	require.Equal(t, codes.DeadlineExceeded, status.Code(err))
}

func TestGatewayThatNeverAppears(t *testing.T) {
	c := clientAt(t, "127.0.0.1:1")
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	for name, call := range map[string]func(context.Context) error{
		"seal": func(ctx context.Context) error {
			_, err := c.Seal(ctx, chainID, common.Address{1}, common.Address{2}, input.Uint64(1))
			return err
		},
		"read": func(ctx context.Context) error {
			_, err := c.Read(ctx, chainID, common.Hash{1}, common.Address{1}, key)
			return err
		},
		"wait": func(ctx context.Context) error { _, err := c.WaitFinal(ctx, chainID, common.Hash{1}); return err },
	} {
		err := call(limited(t, 400*time.Millisecond))
		require.ErrorIs(t, err, context.DeadlineExceeded, name)
		require.ErrorContains(t, err, "127.0.0.1:1", name)
	}
}
