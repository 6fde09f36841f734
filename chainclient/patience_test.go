package chainclient

import (
	"context"
	"crypto/ed25519"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"sync/atomic"
	"testing"
	"time"

	cometed25519 "github.com/cometbft/cometbft/crypto/ed25519"
	cmtjson "github.com/cometbft/cometbft/libs/json"
	coretypes "github.com/cometbft/cometbft/rpc/core/types"
	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/transport"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

func linkIdentity(t *testing.T) *transport.Identity {
	t.Helper()
	_, key, err := ed25519.GenerateKey(nil)
	require.NoError(t, err)
	id, err := transport.NewIdentity(key)
	require.NoError(t, err)
	return id
}

func listen(t *testing.T) net.Listener {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	return listener
}

// served runs a node behind a link: what its RPC says of its status, and whether its gRPC answers.
func served(t *testing.T, say func(r *http.Request) coretypes.SyncInfo, answers bool) transport.LinkNode {
	t.Helper()
	rpc := listen(t)
	server := &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked := struct {
			ID json.RawMessage `json:"id"`
		}{}
		if json.NewDecoder(r.Body).Decode(&asked) != nil {
			return
		}
		status := coretypes.ResultStatus{SyncInfo: say(r)}
		status.ValidatorInfo.PubKey = cometed25519.GenPrivKey().PubKey()
		encoded, err := cmtjson.Marshal(status)
		if err == nil {
			fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"result":%s}`, asked.ID, encoded)
		}
	})}
	go func() { _ = server.Serve(rpc) }()
	t.Cleanup(func() { server.Close() })
	queries := grpc.NewServer(grpc.UnknownServiceHandler(func(_ any, stream grpc.ServerStream) error {
		if answers {
			return status.Error(codes.NotFound, "nothing here")
		}
		<-stream.Context().Done()
		return nil
	}))
	at := listen(t)
	go func() { _ = queries.Serve(at) }()
	t.Cleanup(queries.Stop)

	id, link := linkIdentity(t), listen(t)
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	services := map[string]string{transport.LinkRPC: rpc.Addr().String(), transport.LinkGRPC: at.Addr().String()}
	everyone := func(ed25519.PublicKey) bool { return true }
	go func() { done <- transport.ServeLink(ctx, link, id, everyone, services, hclog.NewNullLogger()) }()
	t.Cleanup(func() { cancel(); require.NoError(t, <-done) })
	return transport.LinkNode{ID: transport.NodeID(id.Public()), Endpoint: link.Addr().String()}
}

// A node that hangs, stands still, catches up for ever or answers no query is left for the next one.
func TestDoorAUselessNodeIsLeft(t *testing.T) {
	for name, first := range map[string]struct {
		say     func(r *http.Request, now int64) coretypes.SyncInfo
		answers bool
	}{
		"hangs": {func(r *http.Request, _ int64) coretypes.SyncInfo {
			<-r.Context().Done()
			return coretypes.SyncInfo{}
		}, true},
		"stands still": {func(*http.Request, int64) coretypes.SyncInfo {
			return coretypes.SyncInfo{LatestBlockHeight: 7}
		}, true},
		"catches up": {func(_ *http.Request, now int64) coretypes.SyncInfo {
			return coretypes.SyncInfo{LatestBlockHeight: now, CatchingUp: true}
		}, true},
		"answers no query": {func(_ *http.Request, now int64) coretypes.SyncInfo {
			return coretypes.SyncInfo{LatestBlockHeight: now}
		}, false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var chain, good atomic.Int64 // the height; how often the second node was asked
			chain.Store(100)
			one := served(t, func(r *http.Request) coretypes.SyncInfo { return first.say(r, chain.Add(1)) }, first.answers)
			two := served(t, func(*http.Request) coretypes.SyncInfo {
				good.Add(1)
				return coretypes.SyncInfo{LatestBlockHeight: chain.Add(1)}
			}, true)
			link, err := transport.NewLink(linkIdentity(t), []transport.LinkNode{one, two})
			require.NoError(t, err)
			client, err := Dial(t.Context(), Config{
				Link: link, ChainID: "glomar-test", Poll: 10 * time.Millisecond, patience: 500 * time.Millisecond,
			})
			require.NoError(t, err)
			defer client.Close()
			require.Eventually(t, func() bool {
				ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
				defer cancel()
				_, err := client.Threshold().Params(ctx, &thresholdtypes.QueryParamsRequest{})
				return status.Code(err) == codes.NotFound && client.Height() > 100 && good.Load() > 3
			}, 20*time.Second, 20*time.Millisecond, "the node is not left")
		})
	}
}

func TestPatienceGrowsWhenEveryNodeFails(t *testing.T) {
	p, limit := progress{}, time.Hour
	overdueAfter := func(since time.Duration) bool {
		p.last = time.Now().Add(-since)
		return p.overdue(limit, 2) != ""
	}
	require.False(t, overdueAfter(59*time.Minute))
	require.True(t, overdueAfter(61*time.Minute))
	require.True(t, overdueAfter(61*time.Minute))
	require.False(t, overdueAfter(119*time.Minute), "both failed")
	require.True(t, overdueAfter(121*time.Minute))
	p.grew()
	require.True(t, overdueAfter(61*time.Minute))
}
