package signer

import (
	"bytes"
	"crypto/sha256"
	"io"
	"net"
	"testing"

	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"

	"github.com/glomar-network/glomar/api/gatewaypb"
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

func serveGateway(t *testing.T, data []byte) string {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	server := grpc.NewServer()
	gatewaypb.RegisterGatewayServer(server, &gateway{data: data})
	go server.Serve(listener)
	t.Cleanup(server.Stop)
	return listener.Addr().String()
}

func TestObjectsComeFromAnyOperatorAndAreVerified(t *testing.T) {
	want := bytes.Repeat([]byte("page"), 1<<16)
	chain := newFakeChain()
	chain.operators = []coprocessortypes.Operator{
		{Account: "liar", Endpoint: serveGateway(t, []byte("something else"))},
		{Account: "dead", Endpoint: "127.0.0.1:1"},
		{Account: "jailed", Endpoint: serveGateway(t, want), Jailed: true},
	}
	objects := NewGatewayObjects(coprocessorQueries{c: chain}, hclog.NewNullLogger())
	defer objects.Close()
	_, err := objects.Fetch(t.Context(), sha256.Sum256(want), len(want))
	require.ErrorIs(t, err, ErrNoObject)
	require.ErrorContains(t, err, "sent bytes of digest")

	chain.operators = append(chain.operators, coprocessortypes.Operator{Account: "honest", Endpoint: serveGateway(t, want)})
	got, err := objects.Fetch(t.Context(), sha256.Sum256(want), len(want))
	require.NoError(t, err)
	require.True(t, bytes.Equal(want, got))
	_, err = objects.Fetch(t.Context(), sha256.Sum256(want), len(want)-1)
	require.ErrorContains(t, err, "are allowed")
}

func FuzzReceiveObject(f *testing.F) {
	f.Add([]byte("hello"), uint64(5), uint8(2))
	f.Add([]byte{}, uint64(0), uint8(1))
	f.Fuzz(func(t *testing.T, data []byte, total uint64, cut uint8) {
		rest, first := data, true
		got, err := receiveObject(func() (*gatewaypb.ObjectChunk, error) {
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
