package objects

import (
	"bytes"
	"context"
	"crypto/sha256"
	"io"
	"net"
	"testing"
	"time"

	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/transport"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
)

// gateway answers every Object call with the same bytes.
type gateway struct {
	gatewaypb.UnimplementedGatewayServer
	data []byte
}

func (g *gateway) Object(_ *gatewaypb.ObjectRequest, stream gatewaypb.Gateway_ObjectServer) error {
	half := len(g.data) / 2
	if err := stream.Send(&gatewaypb.ObjectChunk{Total: uint64(len(g.data)), Data: g.data[:half]}); err != nil {
		return err
	}
	return stream.Send(&gatewaypb.ObjectChunk{Data: g.data[half:]})
}

// registered is the chain's list of operators.
type registered struct {
	coprocessortypes.QueryClient
	list []coprocessortypes.Operator
}

func (r *registered) Operators(
	context.Context, *coprocessortypes.QueryOperatorsRequest, ...grpc.CallOption,
) (*coprocessortypes.QueryOperatorsResponse, error) {
	return &coprocessortypes.QueryOperatorsResponse{Operators: r.list}, nil
}

// hung never answers.
type hung struct {
	gatewaypb.UnimplementedGatewayServer
}

func (*hung) Object(_ *gatewaypb.ObjectRequest, stream gatewaypb.Gateway_ObjectServer) error {
	<-stream.Context().Done()
	return stream.Context().Err()
}

func serveGateway(t *testing.T, data []byte) string {
	t.Helper()
	return serve(t, &gateway{data: data})
}

func serve(t *testing.T, operator gatewaypb.GatewayServer) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	server := grpc.NewServer()
	gatewaypb.RegisterGatewayServer(server, operator)
	go server.Serve(listener)
	t.Cleanup(server.Stop)
	return listener.Addr().String()
}

func TestObjectsComeFromAnyOperatorAndAreVerified(t *testing.T) {
	want := bytes.Repeat([]byte("page"), 1<<16)
	chain := &registered{list: []coprocessortypes.Operator{
		{Account: "liar", Endpoint: serveGateway(t, []byte("something else"))},
		{Account: "dead", Endpoint: "127.0.0.1:1"},
		{Account: "jailed", Endpoint: serveGateway(t, want), Jailed: true},
	}}
	objects := NewGateways(chain, hclog.NewNullLogger())
	defer objects.Close()
	_, err := objects.Fetch(t.Context(), sha256.Sum256(want), len(want))
	require.ErrorIs(t, err, ErrMissing)
	require.ErrorContains(t, err, "sent bytes of digest")

	chain.list = append(chain.list, coprocessortypes.Operator{Account: "honest", Endpoint: serveGateway(t, want)})
	got, err := objects.Fetch(t.Context(), sha256.Sum256(want), len(want))
	require.NoError(t, err)
	require.True(t, bytes.Equal(want, got))
	_, err = objects.Fetch(t.Context(), sha256.Sum256(want), len(want)-1)
	require.ErrorContains(t, err, "are allowed")
}

// trickle sends a byte at a time of what it was asked for.
type trickle struct {
	gatewaypb.UnimplementedGatewayServer
	total int
}

func (p *trickle) Object(_ *gatewaypb.ObjectRequest, stream gatewaypb.Gateway_ObjectServer) error {
	ticker := time.NewTicker(time.Millisecond)
	defer ticker.Stop()
	for {
		if err := stream.Send(&gatewaypb.ObjectChunk{Total: uint64(p.total), Data: []byte{0}}); err != nil {
			return err
		}
		select {
		case <-ticker.C:
		case <-stream.Context().Done():
			return stream.Context().Err()
		}
	}
}

// One honest operator among those that hang, trickle, lie and refuse delivers, whatever the order they are asked in.
func TestDoorBadOperatorsDoNotHoldUpAFetch(t *testing.T) {
	want := bytes.Repeat([]byte("page"), 1<<16)
	chain := &registered{list: []coprocessortypes.Operator{
		{Account: "hung", Endpoint: serve(t, &hung{})},
		{Account: "trickling", Endpoint: serve(t, &trickle{total: len(want)})},
		{Account: "lying", Endpoint: serveGateway(t, bytes.Repeat([]byte("liar"), 1<<16))},
		{Account: "dead", Endpoint: "127.0.0.1:1"},
		{Account: "honest", Endpoint: serveGateway(t, want)},
	}}
	for range 10 {
		objects := NewGateways(chain, hclog.NewNullLogger())
		got, err := objects.Fetch(t.Context(), sha256.Sum256(want), len(want))
		require.NoError(t, err)
		require.True(t, bytes.Equal(want, got))
		require.NoError(t, objects.Close())
	}
}

// Operators that hang or trickle are dropped, also when nobody else has the object.
func TestDoorNoOperatorIsWaitedForForever(t *testing.T) {
	objects := NewGateways(&registered{list: []coprocessortypes.Operator{
		{Account: "hung", Endpoint: serve(t, &hung{})},
		{Account: "trickling", Endpoint: serve(t, &trickle{total: 1 << 20})},
	}}, hclog.NewNullLogger())
	defer objects.Close()
	objects.pace = transport.Pace{First: 300 * time.Millisecond, Least: 64 << 10, Window: 50 * time.Millisecond}
	_, err := objects.Fetch(t.Context(), sha256.Sum256(nil), 1<<20)
	require.ErrorIs(t, err, ErrMissing)
	require.ErrorIs(t, err, transport.ErrSlow)

	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	_, err = objects.Fetch(ctx, sha256.Sum256(nil), 1<<20)
	// A peer's timer may end before this process's does.
	require.ErrorContains(t, err, context.DeadlineExceeded.Error())
}

func TestCopiesOfLargeObjectsAreBounded(t *testing.T) {
	require.Equal(t, mostAtOnce, hedgeOf(0).Most)
	require.Equal(t, mostAtOnce, hedgeOf(1<<20).Most)
	require.Equal(t, 2, hedgeOf(maxHedged/2).Most)
	require.Equal(t, 1, hedgeOf(2*maxHedged).Most)
}

func FuzzReceive(f *testing.F) {
	f.Add([]byte("hello"), uint64(5), uint8(2))
	f.Add([]byte{}, uint64(0), uint8(1))
	f.Fuzz(func(t *testing.T, data []byte, total uint64, cut uint8) {
		rest, first := data, true
		got, err := receive(func() (*gatewaypb.ObjectChunk, error) {
			if len(rest) == 0 && !first {
				return nil, io.EOF
			}
			n := min(len(rest), int(cut)+1)
			chunk := &gatewaypb.ObjectChunk{Total: total, Data: rest[:n]}
			rest, first = rest[n:], false
			return chunk, nil
		}, 64)
		if (err == nil) != (total == uint64(len(data)) && total <= 64) {
			t.Fatalf("%d bytes announced as %d: %v", len(data), total, err)
		}
		if err == nil && !bytes.Equal(got, data) {
			t.Fatal("accepted bytes differ")
		}
	})
}
