package hostchain

import (
	"context"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	ethtypes "github.com/ethereum/go-ethereum/core/types"
	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"

	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

// slowLogs is a host that answers each log query only when it is given up.
type slowLogs struct{ *fakeHost }

func (slowLogs) Logs(ctx context.Context, _ []common.Address, _, _ uint64) ([]ethtypes.Log, error) {
	<-ctx.Done()
	return nil, ctx.Err()
}

// A provider that is slow for ever took the time of all: no other was asked. Now it has failed when its own time is
// over, rests, and the next is asked.
func TestDoorASlowProviderTakesItsOwnTimeOnly(t *testing.T) {
	h, chain := newFakeHost(t, 9), testChain()
	slow := h.provider("slow")
	slow.dial = func(context.Context) (Source, error) { return slowLogs{h}, nil }
	slow.timeout, slow.patience = time.Hour, 50*time.Millisecond
	p := providersOf(slow, h.provider("healthy"))
	attestation := attested(3, h.expected(t, chain, 2, 6))
	events, err := p.Range(t.Context(), chain, AccumulatorsOf(h.last(2)), attestation)
	require.NoError(t, err)
	require.Len(t, events, 4)
	require.Equal(t, 1, p.preferred, "the next range asks the healthy one first")
	require.Equal(t, 1, p.Failures(0, "timeout"))
	require.Positive(t, slow.resting(true))
	w := watchAll(t, slow, h.provider("healthy"))
	eventually(t, func() bool { return len(w.Candidates(chain, h.last(0))) == 3 }, "the validator too")
}

// A quorum does not wait for a provider that hangs.
func TestDoorAQuorumDoesNotWaitForTheSlowest(t *testing.T) {
	h, chain := newFakeHost(t, 9), testChain()
	chain.LogProof, chain.Quorum = hosttypes.LogProof_LOG_PROOF_QUORUM, 2
	slow := h.provider("slow")
	slow.dial = func(context.Context) (Source, error) { return slowLogs{h}, nil }
	slow.timeout, slow.patience = time.Hour, time.Hour
	p := providersOf(slow, h.provider("a"), h.provider("b"))
	blocks, err := p.readQuorum(t.Context(), chain, base{end: AccumulatorsOf(chain.Start())}, 7)
	require.NoError(t, err)
	require.Len(t, blocks, 7)
}

// Readings that differ in an inner block only, in its hash or in where an event is, are not the same.
func TestDoorAQuorumAgreesOnEveryBlock(t *testing.T) {
	h, chain := newFakeHost(t, 9), testChain()
	read := func() *reading {
		blocks, err := readBlocks(t.Context(), h, chain, base{}, 7)
		require.NoError(t, err)
		return &reading{blocks: blocks}
	}
	hash, end := read(), read()
	require.Equal(t, hash.same(), end.same())
	hash.blocks[3].header.Hash[0] ^= 1
	end.blocks[3].end.ACL[0] ^= 1
	require.NotEqual(t, read().same(), hash.same())
	require.NotEqual(t, read().same(), end.same())
}

// A provider that asks to be left alone for a day is asked again after five minutes.
func TestDoorALimitEnds(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Retry-After", "60000")
		w.WriteHeader(http.StatusTooManyRequests)
	}))
	defer server.Close()
	node, err := DialNode(t.Context(), server.URL)
	require.NoError(t, err)
	defer node.Close()
	_, err = node.Head(t.Context())
	var limited *RateLimitError
	require.ErrorAs(t, err, &limited)
	require.Equal(t, longestLimit, limited.After)
}

// floods is a host that answers log queries with what nobody asked for.
type floods struct {
	*fakeHost
	change func(*ethtypes.Log)
	bytes  int
}

func (f floods) Logs(ctx context.Context, addresses []common.Address, from, to uint64) ([]ethtypes.Log, error) {
	logs, err := f.fakeHost.Logs(ctx, addresses, from, to)
	for i := range logs {
		logs[i].Data = append(make([]byte, f.bytes), logs[i].Data...)
		f.change(&logs[i])
	}
	return logs, err
}

// Logs that were not asked for, or too many, are refused as they come, not when all are in memory.
func TestDoorLogsThatNobodyAskedFor(t *testing.T) {
	chain := testChain()
	for name, change := range map[string]func(*ethtypes.Log){
		"address":   func(l *ethtypes.Log) { l.Address = testUser },
		"topic":     func(l *ethtypes.Log) { l.Topics = []common.Hash{{1}} },
		"no topic":  func(l *ethtypes.Log) { l.Topics = nil },
		"block":     func(l *ethtypes.Log) { l.BlockNumber += 100 },
		"too large": nil,
	} {
		h := newFakeHost(t, 9)
		f, want := floods{fakeHost: h, change: change}, ErrInconsistent
		if change == nil {
			f.change, f.bytes, want = func(*ethtypes.Log) {}, maxLogs/4, errTooManyLogs
		}
		p := h.provider("floods")
		p.dial = func(context.Context) (Source, error) { return f, nil }
		p.span = 1
		addresses := []common.Address{common.BytesToAddress(chain.Acl), common.BytesToAddress(chain.Executor)}
		_, err := p.Logs(t.Context(), addresses, 1, 8)
		require.ErrorIs(t, err, want, name)
		h.set(func() { require.LessOrEqual(t, h.calls, 5, "%s: it stops at once", name) })
	}
}

// hanging is a network whose chain 1 is not read before stuck is closed.
type hanging struct {
	*network
	stuck chan struct{}
}

func (n *hanging) Attestation(ctx context.Context, in *hosttypes.QueryAttestationRequest, o ...grpc.CallOption) (
	*hosttypes.QueryAttestationResponse, error,
) {
	if in.ChainId == 1 {
		<-n.stuck
	}
	return n.network.Attestation(ctx, in, o...)
}

// A chain whose only provider hangs held up the views of all others, at every block.
func TestDoorOneChainsProviderDelaysNoOther(t *testing.T) {
	h := newFakeHost(t, 20)
	n := &network{}
	stuck := make(chan struct{})
	view := NewAttested(openViews(t, t.TempDir()+"/attested.db", false), &hanging{n, stuck},
		func(uint64) *Providers { return providersOf(h.provider("fake")) }, hclog.NewNullLogger())
	defer view.Close()
	n.attest(t, h, 4, 10)
	first := make(chan error, 1)
	go func() { first <- view.Sync(t.Context(), 15) }()
	id := testChain().ChainId
	eventually(t, func() bool { return view.SyncedTo(id) == 15 }, "while chain 1 hangs")
	require.NoError(t, view.Sync(t.Context(), 16), "the first call still reads chain 1")
	require.EqualValues(t, 16, view.SyncedTo(id))
	close(stuck)
	require.ErrorContains(t, <-first, "host chain 1:")
}
