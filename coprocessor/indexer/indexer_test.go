package indexer

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	ethtypes "github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/hostchain"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

const testChain = 31337

var (
	acl      = common.HexToAddress("0xac")
	executor = common.HexToAddress("0xee")
	account  = common.HexToAddress("0x05")
)

// world is a host chain with one Not and one Allowed event a block, behind JSON-RPC, and its attestations.
type world struct {
	hosttypes.QueryClient
	url          string
	mu           sync.Mutex
	blocks       uint64
	attestations []hosttypes.Attestation
	lie          bool
	off          uint64 // added to the chain's id
	pruned       uint64 // the last block whose logs are refused
}

func result(block uint64) hostchain.Handle {
	h := common.BytesToHash(crypto.Keccak256([]byte(fmt.Sprint(block))))
	h[21], h[31] = 0xff, 0
	return h
}

func registration() hosttypes.HostChain {
	return hosttypes.HostChain{ChainId: testChain, Acl: acl[:], Executor: executor[:], StartBlock: 1}
}

// newWorld serves the host chain until the test ends.
func newWorld(t *testing.T, blocks uint64) *world {
	w := &world{blocks: blocks}
	server := httptest.NewServer(w)
	t.Cleanup(server.Close)
	w.url = server.URL
	return w
}

// ServeHTTP answers what the indexer asks a host node.
func (w *world) ServeHTTP(rw http.ResponseWriter, r *http.Request) {
	var call struct {
		ID     json.RawMessage   `json:"id"`
		Method string            `json:"method"`
		Params []json.RawMessage `json:"params"`
	}
	if err := json.NewDecoder(r.Body).Decode(&call); err != nil {
		http.Error(rw, err.Error(), http.StatusBadRequest)
		return
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	answer := map[string]any{"jsonrpc": "2.0", "id": call.ID}
	switch call.Method {
	case "eth_chainId":
		answer["result"] = hexutil.Uint64(testChain + w.off)
	case "eth_blockNumber":
		answer["result"] = hexutil.Uint64(w.blocks)
	case "eth_getLogs":
		var query struct{ FromBlock, ToBlock hexutil.Uint64 }
		if err := json.Unmarshal(call.Params[0], &query); err != nil {
			http.Error(rw, err.Error(), http.StatusBadRequest)
			return
		}
		if uint64(query.FromBlock) <= w.pruned {
			answer["error"] = map[string]any{"code": -32000, "message": "history has been pruned for this block"}
			break
		}
		answer["result"] = w.logs(uint64(query.FromBlock), uint64(query.ToBlock))
	}
	_ = json.NewEncoder(rw).Encode(answer)
}

func (w *world) logs(from, to uint64) []ethtypes.Log {
	logs := []ethtypes.Log{}
	for block := from; block <= min(to, w.blocks); block++ {
		h := result(block)
		caller := common.BytesToHash(account[:])
		not := ethtypes.Log{
			Address: executor, BlockNumber: block, Index: 0, Data: append(make([]byte, 32), h[:]...),
			Topics: []common.Hash{crypto.Keccak256Hash([]byte("FheNot(address,bytes32,bytes32)")), caller},
		}
		if w.lie {
			not.Data[0] = 1
		}
		allowed := ethtypes.Log{
			Address: acl, BlockNumber: block, Index: 1, Data: h[:],
			Topics: []common.Hash{crypto.Keccak256Hash([]byte("Allowed(address,address,bytes32)")), caller, caller},
		}
		logs = append(logs, not, allowed)
	}
	return logs
}

// attest covers the blocks since the last attestation.
func (w *world) attest(t *testing.T, to uint64) {
	w.mu.Lock()
	defer w.mu.Unlock()
	last := registration().Start()
	if n := len(w.attestations); n > 0 {
		last = w.attestations[n-1]
	}
	events, err := hostchain.Select(registration(), last.ToBlock+1, to, w.logs(last.ToBlock+1, to))
	require.NoError(t, err)
	digest, end := hostchain.Digest(events), hostchain.AccumulatorsOf(last).Fold(registration(), events)
	w.attestations = append(w.attestations, hosttypes.Attestation{
		ChainId: testChain, Seq: last.Seq + 1, FromBlock: last.ToBlock + 1, ToBlock: to, EventsDigest: digest[:],
		EventCount: uint64(len(events)), AclAccumulator: end.ACL[:], ExecutorAccumulator: end.Executor[:],
	})
}

func (w *world) Chains(context.Context, *hosttypes.QueryChainsRequest, ...grpc.CallOption) (*hosttypes.QueryChainsResponse, error) {
	return &hosttypes.QueryChainsResponse{Chains: []hosttypes.HostChain{registration(), {ChainId: 5}}}, nil
}

func (w *world) Attestation(_ context.Context, request *hosttypes.QueryAttestationRequest, _ ...grpc.CallOption) (
	*hosttypes.QueryAttestationResponse, error,
) {
	w.mu.Lock()
	defer w.mu.Unlock()
	seq := request.Seq
	if seq == 0 {
		seq = uint64(len(w.attestations))
	}
	if request.ChainId != testChain || seq == 0 || seq > uint64(len(w.attestations)) {
		return nil, status.Error(codes.NotFound, "none")
	}
	return &hosttypes.QueryAttestationResponse{Attestation: w.attestations[seq-1]}, nil
}

func (w *world) Attestations(_ context.Context, request *hosttypes.QueryAttestationsRequest, _ ...grpc.CallOption) (*hosttypes.QueryAttestationsResponse, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	out := &hosttypes.QueryAttestationsResponse{}
	for _, a := range w.attestations {
		if a.Seq >= request.FromSeq && len(out.Attestations) < int(request.Limit) {
			out.Attestations = append(out.Attestations, a)
		}
	}
	return out, nil
}

func start(t *testing.T, w *world) *Indexer {
	x := newIndexer(t, w, t.TempDir(), hclog.NewNullLogger())
	run(t, x)
	return x
}

// newIndexer opens an indexer over views in dir.
func newIndexer(t *testing.T, w *world, dir string, logger hclog.Logger) *Indexer {
	views, err := hostchain.OpenViews(filepath.Join(dir, "attested.db"), true)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, views.Close()) })
	group := hostchain.NewProviders(testChain, []string{w.url}, logger, hostchain.NewMetrics(nil))
	t.Cleanup(group.Close)
	return New(w, views, func(chain uint64) *hostchain.Providers {
		if chain == testChain {
			return group
		}
		return nil
	}, logger)
}

// run runs an indexer until the test ends.
func run(t *testing.T, x *Indexer) {
	ctx, cancel := context.WithCancel(context.Background())
	heights := make(chan int64)
	finished := make(chan struct{})
	go func() {
		defer close(finished)
		x.Run(ctx, heights)
	}()
	go func() {
		for h := int64(1); ; h++ {
			select {
			case heights <- h:
				time.Sleep(2 * time.Millisecond)
			case <-ctx.Done():
				return
			}
		}
	}()
	t.Cleanup(func() { cancel(); <-finished })
}

func TestAttestedEventsAreIndexed(t *testing.T) {
	w := newWorld(t, 900)
	w.attest(t, 1)
	w.attest(t, 700)
	x := start(t, w)
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	require.Eventually(t, func() bool { _, err := x.ACL(testChain); return err == nil }, 20*time.Second, time.Millisecond)
	ops, err := x.Ops(ctx, testChain, 1, 2)
	require.NoError(t, err)
	require.Len(t, ops, 1400)
	require.Equal(t, result(1), ops[0].Result)
	view, err := x.ACL(testChain)
	require.NoError(t, err)
	require.True(t, view.Allowed(result(700), account))
	require.False(t, view.Allowed(result(701), account), "only attested events permit")

	require.Eventually(t, func() bool {
		times, ok := x.Timeline().Get(testChain, result(900))
		return ok && !times[Indexed].IsZero()
	}, 20*time.Second, time.Millisecond)
	times, _ := x.Timeline().Get(testChain, result(900))
	require.True(t, times[Attested].IsZero())

	waiting := make(chan error, 1)
	go func() {
		_, err := x.Ops(ctx, testChain, 3, 3)
		waiting <- err
	}()
	w.attest(t, 900)
	require.NoError(t, <-waiting)
	x.Forget(testChain, 2)
	_, err = x.Ops(ctx, testChain, 2, 3)
	require.ErrorIs(t, err, hostchain.ErrForgotten)
	require.EqualValues(t, 900, x.Status()[0].AttestedBlock)

	_, err = x.Ops(ctx, 5, 1, 1)
	require.ErrorIs(t, err, ErrUnknownChain)
	ended, end := context.WithCancel(ctx)
	end()
	_, err = x.Ops(ended, testChain, 9, 9)
	require.ErrorIs(t, err, hostchain.ErrNotIndexed)
}

func TestEventsThatAreNotAttestedAreNotTaken(t *testing.T) {
	w := newWorld(t, 10)
	w.attest(t, 5)
	w.lie = true
	x := start(t, w)
	require.Eventually(t, func() bool { _, err := x.ACL(testChain); return err == nil }, 20*time.Second, time.Millisecond)
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	_, err := x.Ops(ctx, testChain, 1, 1)
	require.ErrorIs(t, err, hostchain.ErrNotIndexed)
	w.mu.Lock()
	w.lie = false
	w.mu.Unlock()
	_, err = x.Ops(t.Context(), testChain, 1, 1)
	require.NoError(t, err)
}

// Events of a range that a deep reorganisation took away stay as they were attested for this process, and are not
// replaced by those of the fork; a newcomer takes nothing from the fork.
func TestAReorganisationBelowAnAttestationChangesNothing(t *testing.T) {
	w := newWorld(t, 10)
	w.attest(t, 5)
	x := start(t, w)
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	require.Eventually(t, func() bool { _, err := x.ACL(testChain); return err == nil }, 20*time.Second, time.Millisecond)
	before, err := x.Ops(ctx, testChain, 1, 1)
	require.NoError(t, err)
	require.Len(t, before, 10)

	w.mu.Lock()
	w.lie = true // every block's event is another one now
	w.mu.Unlock()
	after, err := x.Ops(ctx, testChain, 1, 1)
	require.NoError(t, err)
	require.Equal(t, before, after)

	var said logged
	restarted := newIndexer(t, w, t.TempDir(), hclog.New(&hclog.LoggerOptions{Output: &said, Level: hclog.Error}))
	run(t, restarted)
	require.Eventually(t, func() bool { return said.contains("differ from the attested ones") }, 20*time.Second, time.Millisecond)
	short, end := context.WithTimeout(ctx, 20*time.Millisecond)
	defer end()
	_, err = restarted.Ops(short, testChain, 1, 1)
	require.ErrorIs(t, err, hostchain.ErrNotIndexed)
}

func TestAnotherChainIsNotIndexed(t *testing.T) {
	w := newWorld(t, 10)
	w.off = 1
	w.attest(t, 5)
	x := start(t, w)
	require.Eventually(t, func() bool { _, err := x.ACL(testChain); return err == nil }, 20*time.Second, time.Millisecond)
	err := x.attested.SyncChain(t.Context(), registration(), 0, nil)
	require.ErrorContains(t, err, "provider")
	at, _ := x.attested.Applied(testChain)
	require.Zero(t, at.Seq)
	w.mu.Lock()
	w.off = 0
	w.mu.Unlock()
	_, err = x.Ops(t.Context(), testChain, 1, 1)
	require.NoError(t, err, "once the endpoint is right")
}

// A restart asks for nothing old: what was indexed is on disk, events that works still need included.
func TestDoorARestartNeedsNoOldLogs(t *testing.T) {
	w := newWorld(t, 30)
	w.attest(t, 5)
	w.attest(t, 20)
	dir := t.TempDir()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	var before []hostchain.Op
	t.Run("first", func(t *testing.T) { // its clean-up stops the indexer
		x := newIndexer(t, w, dir, hclog.NewNullLogger())
		run(t, x)
		require.Eventually(t, func() bool { _, err := x.ACL(testChain); return err == nil }, 20*time.Second, time.Millisecond)
		var err error
		before, err = x.Ops(ctx, testChain, 2, 2)
		require.NoError(t, err)
	})
	w.mu.Lock()
	w.pruned = 20
	w.mu.Unlock()
	w.attest(t, 25)
	x := newIndexer(t, w, dir, hclog.NewNullLogger())
	run(t, x)
	require.Eventually(t, func() bool { _, err := x.ACL(testChain); return err == nil }, 20*time.Second, time.Millisecond)
	after, err := x.Ops(ctx, testChain, 2, 3)
	require.NoError(t, err)
	require.Equal(t, before, after[:len(before)])
	require.Len(t, after, len(before)+10)
	view, err := x.ACL(testChain)
	require.NoError(t, err)
	require.True(t, view.Allowed(result(3), account))
	require.True(t, view.Allowed(result(25), account))
	require.False(t, view.Allowed(result(26), account))

	w.mu.Lock()
	w.attestations[2].BlockHash, w.attestations[2].Height = nil, 99 // another history
	w.mu.Unlock()
	views := x.attested.Views
	other := hostchain.NewAttested(views, w, func(uint64) *hostchain.Providers { return nil }, hclog.NewNullLogger())
	require.ErrorIs(t, other.SyncChain(ctx, registration(), 0, nil), hostchain.ErrOtherHistory)
}

// After a restart, handles that are attested and still needed are known as such: nobody is told that they do not exist.
// Those that no work needs any more are the archive's.
func TestDoorARestartForgetsNoAttestedHandle(t *testing.T) {
	w := newWorld(t, 30)
	w.attest(t, 5)
	w.attest(t, 20)
	dir := t.TempDir()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	t.Run("first", func(t *testing.T) { // its clean-up stops the indexer
		x := newIndexer(t, w, dir, hclog.NewNullLogger())
		run(t, x)
		require.Eventually(t, func() bool { _, err := x.ACL(testChain); return err == nil }, 20*time.Second, time.Millisecond)
		_, err := x.Ops(ctx, testChain, 1, 2)
		require.NoError(t, err)
		x.Forget(testChain, 1)
	})
	x := newIndexer(t, w, dir, hclog.NewNullLogger())
	run(t, x)
	require.Eventually(t, func() bool {
		status := x.Status()
		return len(status) == 1 && status[0].AttestedBlock == 20
	}, 20*time.Second, time.Millisecond)
	for _, block := range []uint64{6, 20} { // no later than the block counts as attested
		times, known := x.Timeline().Get(testChain, result(block))
		require.True(t, known && !times[Attested].IsZero(), "block %d", block)
	}
	_, known := x.Timeline().Get(testChain, result(5))
	require.False(t, known)
}

// logged is what an indexer wrote to its log.
type logged struct {
	mu   sync.Mutex
	text strings.Builder
}

func (l *logged) Write(line []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(line)
}

func (l *logged) contains(text string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return strings.Contains(l.text.String(), text)
}

func TestTimelineForgetsTheOldest(t *testing.T) {
	timeline := NewTimeline()
	timeline.times.Resize(2)
	for i := range uint64(3) {
		timeline.Mark(testChain, Indexed, result(i))
	}
	_, known := timeline.Get(testChain, result(0))
	require.False(t, known)
	first, known := timeline.Get(testChain, result(2))
	require.True(t, known)
	timeline.Mark(testChain, Indexed, result(2))
	again, _ := timeline.Get(testChain, result(2))
	require.Equal(t, first, again, "the first time counts")
}
