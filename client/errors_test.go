package client

import (
	"context"
	"errors"
	"sync"
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
	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

// stubborn answers every read with one refusal, by default that of signers who never answer.
type stubborn struct {
	fakeGateway
	reason gatewaypb.Reason
	info   map[string]string
	code   codes.Code
	tries  atomic.Int32
	mu     sync.Mutex
	blocks []uint64
	states []gatewaypb.HandleResponse
	watch  func(request *gatewaypb.HandleRequest)
	read   func(try int32)
}

func (g *stubborn) Read(_ context.Context, r *gatewaypb.ReadRequest) (*gatewaypb.ReadResponse, error) {
	g.mu.Lock()
	g.blocks = append(g.blocks, r.Block)
	g.mu.Unlock()
	if try := g.tries.Add(1); g.read != nil {
		g.read(try)
	}
	if g.reason == gatewaypb.Reason_REASON_UNSPECIFIED {
		info := map[string]string{"points": "1,2,3", "active_set": "1,2,3"}
		return nil, gatewaypb.Refuse(codes.Aborted, gatewaypb.Reason_REASON_SIGNERS_MISSING, info, "late")
	}
	return nil, gatewaypb.Refuse(g.code, g.reason, g.info, "because")
}

func (g *stubborn) WatchHandle(request *gatewaypb.HandleRequest, stream gatewaypb.Gateway_WatchHandleServer) error {
	if g.watch != nil {
		g.watch(request)
	}
	for i := range g.states {
		if err := stream.Send(&g.states[i]); err != nil {
			return err
		}
	}
	return nil
}

func (g *stubborn) client(t *testing.T) *Client {
	g.network = gatewaypb.NetworkResponse{
		Epoch: testEpoch(t),
		Hosts: []hosttypes.HostChain{{ChainId: chainID, Acl: make([]byte, 20), DecryptionVerifier: make([]byte, 20)}},
	}
	return clientAt(t, serve(t, func(s *grpc.Server) { gatewaypb.RegisterGatewayServer(s, g) }))
}

// Every reason of a gateway is an error of its own, at once, and keeps what the gateway said.
func TestDoorRefusalsAreTyped(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	for reason, want := range map[gatewaypb.Reason]error{
		gatewaypb.Reason_REASON_NEVER_DEFINED: ErrNeverDefined, gatewaypb.Reason_REASON_OTHER_CHAIN: ErrOtherChain,
		gatewaypb.Reason_REASON_NOT_ALLOWED: ErrNotAllowed, gatewaypb.Reason_REASON_FAILED: ErrFailed,
		gatewaypb.Reason_REASON_TOO_MANY: ErrTooMany,
	} {
		g := &stubborn{reason: reason, code: codes.PermissionDenied, info: map[string]string{"missing": "user"}}
		c := g.client(t)
		_, read := c.Read(limited(t, time.Minute), chainID, handle, common.Address{1}, key)
		_, public := c.ReadPublic(limited(t, time.Minute), chainID, handle)
		for _, err := range []error{read, public} {
			require.ErrorIs(t, err, want)
			require.ErrorContains(t, err, "because")
			require.Equal(t, codes.PermissionDenied, status.Code(err))
			var refusal *Refusal
			require.True(t, errors.As(err, &refusal))
			require.Equal(t, "user", refusal.Info["missing"])
			for other := range sentinels {
				if !errors.Is(sentinels[other], want) {
					require.NotErrorIs(t, err, sentinels[other])
				}
			}
		}
		require.EqualValues(t, 2, g.tries.Load(), "asked once each")
	}
	_, err = (&stubborn{}).client(t).Read(limited(t, time.Minute), 5, handle, common.Address{1}, key)
	require.ErrorIs(t, err, ErrOtherChain)
}

// A read that is not answered yet is asked again, about the same block, until its context ends; the error says so.
func TestDoorAReadIsResumed(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	g := &stubborn{
		reason: gatewaypb.Reason_REASON_NOT_YET, code: codes.DeadlineExceeded, info: map[string]string{"block": "17"},
	}
	c := g.client(t)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	g.read = func(try int32) {
		if try == 3 {
			cancel()
		}
	}
	_, err = c.Read(ctx, chainID, handle, common.Address{1}, key)
	require.ErrorIs(t, err, ErrNotYet)
	require.ErrorIs(t, err, context.Canceled)
	g.mu.Lock()
	defer g.mu.Unlock()
	require.Equal(t, []uint64{0, 17, 17}, g.blocks)
}

func TestWaitFinalReportsProgressAndEnds(t *testing.T) {
	g := &stubborn{states: []gatewaypb.HandleResponse{
		{State: "unknown", Block: 9}, {State: "attesting", Block: 9}, {State: "computing", Block: 9},
		{State: "final", Block: 9, FinalMs: 5},
	}}
	var seen []string
	report := OnProgress(func(state *gatewaypb.HandleResponse) { seen = append(seen, state.State) })
	state, err := g.client(t).WaitFinal(limited(t, time.Minute), chainID, handle, report)
	require.NoError(t, err)
	require.EqualValues(t, 5, state.FinalMs)
	require.Equal(t, []string{"unknown", "attesting", "computing", "final"}, seen)

	g = &stubborn{states: []gatewaypb.HandleResponse{{State: "failed", Failure: "its input was refused"}}}
	_, err = g.client(t).WaitFinal(limited(t, time.Minute), chainID, handle)
	require.ErrorIs(t, err, ErrFailed)
	require.ErrorContains(t, err, "its input was refused")

	g = &stubborn{states: []gatewaypb.HandleResponse{{State: "undefined", Block: 9}}}
	_, err = g.client(t).WaitFinal(limited(t, time.Minute), chainID, handle, MinedIn(9))
	require.ErrorIs(t, err, ErrNeverDefined)
}

// A watch that ends too soon goes on where it was.
func TestAWatchIsResumed(t *testing.T) {
	g := &stubborn{states: []gatewaypb.HandleResponse{{State: "unknown", Block: 9}}}
	var blocks []uint64
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	g.watch = func(request *gatewaypb.HandleRequest) {
		if blocks = append(blocks, request.Block); len(blocks) == 3 {
			cancel()
		}
	}
	_, err := g.client(t).WaitFinal(ctx, chainID, handle)
	require.ErrorIs(t, err, ErrNotYet)
	require.ErrorContains(t, err, "unknown")
	require.Equal(t, []uint64{0, 9, 9}, blocks)
}
