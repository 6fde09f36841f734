package e2e

import (
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"fmt"
	"net"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/cosmos/cosmos-sdk/client/grpc/cmtservice"
	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"

	"github.com/glomar-network/glomar/transport"
)

// A signer apart whose node begins to lie about the chain's state acts on nothing and says why, while the others serve.
// Once the node tells the truth, the signer serves again. Balances are right all the time.
func TestDoorASignerApartDoesNotBelieveALyingNode(t *testing.T) {
	full(t)
	tr := newSignerTrial(t, nil)
	liar := newLiar(t, tr.net.Endpoints.NodeRPC[3], tr.net.Endpoints.NodeGRPC[3])
	process, err := tr.net.Process(apart)
	require.NoError(t, err)
	at := slices.Index(process.Args, "--node")
	require.Positive(t, at)
	process.Args[at+1] = liar.node
	tr.do(kill(apart), restart(apart), rejoin(3))
	for known := len(tr.recorded()); len(tr.recorded()) == known; {
		tr.do(transfer)
	}

	liar.lying.Store(true)
	tr.within(time.Minute, "the signer asks its node", func() bool { return liar.lies.Load() > 10 })
	tr.do(settled)
	known := len(tr.recorded())
	tr.do(transfer, transfer)
	require.Len(t, tr.recorded(), known, "it answered on the word of a liar")
	require.Contains(t, string(tr.read(process.Log)), "node's answer is not proven")

	liar.lying.Store(false)
	tr.do(rejoin(3))
	for known := len(tr.recorded()); len(tr.recorded()) == known; {
		tr.do(transfer)
	}
	tr.noneTwice()
	tr.sameResults()
}

// liar is a node's link that changes what the node says about the chain's state.
type liar struct {
	node  string // ID@host:port
	lying atomic.Bool
	lies  atomic.Int64
}

func newLiar(t *testing.T, rpc, endpoint string) *liar {
	t.Helper()
	_, key, err := ed25519.GenerateKey(rand.Reader)
	require.NoError(t, err)
	id, err := transport.NewIdentity(key)
	require.NoError(t, err)
	out := &liar{}
	link, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	out.node = transport.NodeID(id.Public()) + "@" + link.Addr().String()
	services := map[string]string{
		transport.LinkRPC: strings.TrimPrefix(rpc, "http://"), transport.LinkGRPC: out.serve(t, endpoint),
	}
	ctx, cancel := context.WithCancel(t.Context())
	served := make(chan error, 1)
	go func() {
		served <- transport.ServeLink(ctx, link, id, func(ed25519.PublicKey) bool { return true }, services,
			hclog.NewNullLogger())
	}()
	t.Cleanup(func() { cancel(); require.NoError(t, <-served) })
	return out
}

// serve passes every call on to the node's gRPC.
func (l *liar) serve(t *testing.T, endpoint string) string {
	conn, err := grpc.NewClient(endpoint, grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithDefaultCallOptions(grpc.ForceCodec(frames{})))
	require.NoError(t, err)
	t.Cleanup(func() { conn.Close() })
	server := grpc.NewServer(grpc.ForceServerCodec(frames{}), grpc.UnknownServiceHandler(
		func(_ any, stream grpc.ServerStream) error {
			method, _ := grpc.MethodFromServerStream(stream)
			request, answer := &frame{}, &frame{}
			if err := stream.RecvMsg(request); err != nil {
				return err
			}
			if err := conn.Invoke(stream.Context(), method, request, answer); err != nil {
				return err
			}
			if err := l.change(method, answer); err != nil {
				return err
			}
			return stream.SendMsg(answer)
		}))
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	go server.Serve(listener)
	t.Cleanup(server.Stop)
	return listener.Addr().String()
}

// change makes a lie of an answer about state: another value, with the proof of the true one.
func (l *liar) change(method string, answer *frame) error {
	if !l.lying.Load() || !strings.HasSuffix(method, "/ABCIQuery") {
		return nil
	}
	var response cmtservice.ABCIQueryResponse
	if err := response.Unmarshal(answer.data); err != nil {
		return err
	}
	if ops := response.GetProofOps().GetOps(); len(ops) > 0 && len(ops[0].Data) > 40 {
		ops[0].Data[40] ^= 1
		l.lies.Add(1)
	}
	data, err := response.Marshal()
	answer.data = data
	return err
}

// frame is a message that nobody takes apart.
type frame struct{ data []byte }

type frames struct{}

func (frames) Name() string { return "proto" }

func (frames) Marshal(v any) ([]byte, error) {
	if f, ok := v.(*frame); ok {
		return f.data, nil
	}
	return nil, fmt.Errorf("%T is no frame", v)
}

func (frames) Unmarshal(data []byte, v any) error {
	f, ok := v.(*frame)
	if !ok {
		return fmt.Errorf("%T is no frame", v)
	}
	f.data = slices.Clone(data)
	return nil
}
