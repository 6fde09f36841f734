package indexer

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
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

// world is a host chain with one Not and one Allowed event a block, and its attestations.
type world struct {
	hosttypes.QueryClient
	mu           sync.Mutex
	blocks       uint64
	attestations []hosttypes.Attestation
	lie          bool
	off          uint64 // added to the chain's id
}

func result(block uint64) hostchain.Handle {
	h := common.BytesToHash(crypto.Keccak256([]byte(fmt.Sprint(block))))
	h[21], h[31] = 0xff, 0
	return h
}

func registration() hosttypes.HostChain {
	return hosttypes.HostChain{ChainId: testChain, Acl: acl[:], Executor: executor[:], StartBlock: 1}
}

func (w *world) ChainID(context.Context) (uint64, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return testChain + w.off, nil
}

func (w *world) Head(context.Context) (uint64, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.blocks, nil
}

func (w *world) Headers(context.Context, uint64, uint64) ([]hostchain.Header, error) { return nil, nil }

func (w *world) Logs(_ context.Context, _ []common.Address, from, to uint64) ([]ethtypes.Log, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	var logs []ethtypes.Log
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
	return logs, nil
}

// attest covers the blocks since the last attestation.
func (w *world) attest(t *testing.T, to uint64) {
	from := uint64(1)
	if n := len(w.attestations); n > 0 {
		from = w.attestations[n-1].ToBlock + 1
	}
	events, err := hostchain.NewReader(w, registration()).Events(context.Background(), from, to)
	require.NoError(t, err)
	digest := hostchain.Digest(events)
	w.mu.Lock()
	defer w.mu.Unlock()
	w.attestations = append(w.attestations, hosttypes.Attestation{
		ChainId: testChain, Seq: uint64(len(w.attestations) + 1), FromBlock: from, ToBlock: to, EventsDigest: digest[:], EventCount: uint64(len(events)),
	})
}

func (w *world) Chains(context.Context, *hosttypes.QueryChainsRequest, ...grpc.CallOption) (*hosttypes.QueryChainsResponse, error) {
	return &hosttypes.QueryChainsResponse{Chains: []hosttypes.HostChain{registration(), {ChainId: 5}}}, nil
}

func (w *world) Attestation(context.Context, *hosttypes.QueryAttestationRequest, ...grpc.CallOption) (*hosttypes.QueryAttestationResponse, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if len(w.attestations) == 0 {
		return nil, status.Error(codes.NotFound, "none")
	}
	return &hosttypes.QueryAttestationResponse{Attestation: w.attestations[len(w.attestations)-1]}, nil
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
	x := New(w, func(chain uint64) (hostchain.Source, bool) { return w, chain == testChain }, hclog.NewNullLogger())
	run(t, x)
	return x
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
	w := &world{blocks: 900}
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
	require.Error(t, err)
	require.EqualValues(t, 900, x.Status()[0].AttestedBlock)

	_, err = x.Ops(ctx, 5, 1, 1)
	require.ErrorIs(t, err, ErrUnknownChain)
	ended, end := context.WithCancel(ctx)
	end()
	_, err = x.Ops(ended, testChain, 9, 9)
	require.ErrorIs(t, err, ErrNotIndexed)
}

func TestEventsThatAreNotAttestedAreNotTaken(t *testing.T) {
	w := &world{blocks: 10}
	w.attest(t, 5)
	w.lie = true
	x := start(t, w)
	require.Eventually(t, func() bool { _, err := x.ACL(testChain); return err == nil }, 20*time.Second, time.Millisecond)
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	_, err := x.Ops(ctx, testChain, 1, 1)
	require.ErrorIs(t, err, ErrNotIndexed)
	w.mu.Lock()
	w.lie = false
	w.mu.Unlock()
	_, err = x.Ops(t.Context(), testChain, 1, 1)
	require.NoError(t, err)
}

// Events of a range that a deep reorganisation took away stay as they were attested for this process, and are not replaced
// by those of the fork; after a restart nothing is taken from the fork.
func TestAReorganisationBelowAnAttestationChangesNothing(t *testing.T) {
	w := &world{blocks: 10}
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
	restarted := New(w, func(uint64) (hostchain.Source, bool) { return w, true }, hclog.New(&hclog.LoggerOptions{Output: &said, Level: hclog.Error}))
	run(t, restarted)
	require.Eventually(t, func() bool { return said.contains("differ from the attested ones") }, 20*time.Second, time.Millisecond)
	short, end := context.WithTimeout(ctx, 20*time.Millisecond)
	defer end()
	_, err = restarted.Ops(short, testChain, 1, 1)
	require.ErrorIs(t, err, ErrNotIndexed)
}

func TestAnotherChainIsNotIndexed(t *testing.T) {
	w := &world{blocks: 10, off: 1}
	w.attest(t, 5)
	x := start(t, w)
	require.Eventually(t, func() bool { _, err := x.ACL(testChain); return err == nil }, 20*time.Second, time.Millisecond)
	c, err := x.chain(testChain)
	require.NoError(t, err)
	require.ErrorIs(t, newChainIndex(registration(), w, x.timeline, hclog.NewNullLogger()).checkSource(t.Context()), hostchain.ErrWrongChain)
	require.Zero(t, c.position())
	w.mu.Lock()
	w.off = 0
	w.mu.Unlock()
	_, err = x.Ops(t.Context(), testChain, 1, 1)
	require.NoError(t, err, "once the endpoint is right")
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
