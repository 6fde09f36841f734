package hostchain

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	ethtypes "github.com/ethereum/go-ethereum/core/types"
	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"

	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

// fakeHost is a host chain that can fork, fail and answer inconsistently.
type fakeHost struct {
	mu     sync.Mutex
	id     uint64
	blocks []fakeBlock // blocks[i] has number i
	down   bool
	stale  bool // logs of another fork
	calls  int
}

type fakeBlock struct {
	header Header
	logs   []ethtypes.Log
}

func newFakeHost(t testing.TB, blocks int) *fakeHost {
	h := &fakeHost{id: 31337}
	h.mine(t, blocks, "a")
	return h
}

// mine adds blocks, each with one event.
func (h *fakeHost) mine(t testing.TB, n int, fork string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for range n {
		number := uint64(len(h.blocks))
		b := fakeBlock{header: Header{Number: number, Hash: common.BytesToHash([]byte(fmt.Sprintf("%s-%d", fork, number)))}}
		if number > 0 {
			b.header.Parent = h.blocks[number-1].header.Hash
		}
		ev := emit(t, OpTrivialEncrypt, []common.Address{testCaller}, common.BytesToHash([]byte(fork)).Big(), uint8(5), word(byte(number+1)))
		ev.Block, ev.BlockHash = number, b.header.Hash
		b.logs = []ethtypes.Log{toLog(ev)}
		h.blocks = append(h.blocks, b)
	}
}

// fork replaces the newest blocks.
func (h *fakeHost) fork(t testing.TB, drop, mine int, name string) {
	h.mu.Lock()
	h.blocks = h.blocks[:len(h.blocks)-drop]
	h.mu.Unlock()
	h.mine(t, mine, name)
}

func (h *fakeHost) set(f func()) {
	h.mu.Lock()
	defer h.mu.Unlock()
	f()
}

var errDown = errors.New("connection refused")

func (h *fakeHost) enter() error {
	h.calls++
	if h.down {
		return errDown
	}
	return nil
}

func (h *fakeHost) ChainID(context.Context) (uint64, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.id, h.enter()
}

func (h *fakeHost) Head(context.Context) (uint64, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return uint64(len(h.blocks) - 1), h.enter()
}

func (h *fakeHost) Headers(_ context.Context, from, to uint64) ([]Header, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if err := h.enter(); err != nil {
		return nil, err
	}
	if to >= uint64(len(h.blocks)) {
		return nil, ErrInconsistent
	}
	var out []Header
	for _, b := range h.blocks[from : to+1] {
		out = append(out, b.header)
	}
	return out, nil
}

func (h *fakeHost) Logs(_ context.Context, _ []common.Address, from, to uint64) ([]ethtypes.Log, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if err := h.enter(); err != nil {
		return nil, err
	}
	var out []ethtypes.Log
	for _, b := range h.blocks[from : to+1] {
		for _, log := range b.logs {
			if h.stale {
				log.BlockHash[0] ^= 1
			}
			out = append(out, log)
		}
	}
	return out, nil
}

func watch(t *testing.T, h *fakeHost) *Watcher {
	w := NewWatcherWith(map[uint64]Source{31337: h}, time.Millisecond, hclog.NewNullLogger())
	t.Cleanup(w.Close)
	return w
}

func eventually(t *testing.T, ok func() bool, message string) {
	t.Helper()
	require.Eventually(t, ok, 10*time.Second, time.Millisecond, message)
}

// expected is what an honest watcher vouches for.
func (h *fakeHost) expected(t *testing.T, chain hosttypes.HostChain, after, to uint64) hosttypes.Candidate {
	events, err := NewReader(h, chain).Events(context.Background(), after+1, to)
	require.NoError(t, err)
	digest := Digest(events)
	h.mu.Lock()
	defer h.mu.Unlock()
	hash := h.blocks[to].header.Hash
	return hosttypes.Candidate{ToBlock: to, BlockHash: hash[:], EventsDigest: digest[:], EventCount: uint64(len(events))}
}

func TestCandidatesAreDoublingRangesOfFinalBlocks(t *testing.T) {
	h := newFakeHost(t, 12) // blocks 0..11, final up to 10
	w, chain := watch(t, h), testChain()
	eventually(t, func() bool { return len(w.Candidates(chain, 0, 1)) == 4 }, "offsets 1, 2, 4, 8")
	got := w.Candidates(chain, 0, 1)
	for i, to := range []uint64{1, 2, 4, 8} {
		require.Equal(t, h.expected(t, chain, 0, to), got[i])
	}
	got = w.Candidates(chain, 8, 2)
	require.Len(t, got, 2)
	require.Equal(t, h.expected(t, chain, 8, 10), got[1])
	require.Empty(t, w.Candidates(chain, 10, 3))
	h.mine(t, 1, "a")
	eventually(t, func() bool { return len(w.Candidates(chain, 10, 3)) == 1 }, "a new block")
}

func TestCandidatesCatchUpInBoundedRanges(t *testing.T) {
	h := newFakeHost(t, 1500)
	w, chain := watch(t, h), testChain()
	eventually(t, func() bool { return len(w.Candidates(chain, 0, 1)) == 11 }, "1 .. 1024")
	got := w.Candidates(chain, 0, 1)
	require.Equal(t, h.expected(t, chain, 0, 1024), got[10])
	w.mu.Lock()
	f := w.chains[31337]
	w.mu.Unlock()
	require.LessOrEqual(t, f.view().known, maxOffset)
	w.Candidates(chain, 1024, 2)
	eventually(t, func() bool { c := w.Candidates(chain, 1024, 2); return len(c) == 9 }, "the rest")
}

func TestWatcherRecoversFromAReorganisation(t *testing.T) {
	h := newFakeHost(t, 20)
	w, chain := watch(t, h), testChain()
	eventually(t, func() bool { return len(w.Candidates(chain, 2, 1)) == 5 }, "followed")
	h.fork(t, 12, 14, "b")
	want := h.expected(t, chain, 2, 18)
	eventually(t, func() bool {
		c := w.Candidates(chain, 2, 1)
		return len(c) == 5 && string(c[4].BlockHash) == string(want.BlockHash)
	}, "the new fork")
	require.Equal(t, want, w.Candidates(chain, 2, 1)[4])

	h.fork(t, 15, 1, "c") // a shorter chain: blocks 0..7
	eventually(t, func() bool { return len(w.Candidates(chain, 2, 1)) == 3 }, "ranges that are no longer final are withdrawn")
	require.Equal(t, h.expected(t, chain, 2, 6), w.Candidates(chain, 2, 1)[2])
}

func TestWatcherSurvivesRPCLossAndRefusesMixedViews(t *testing.T) {
	h := newFakeHost(t, 6)
	h.set(func() { h.stale = true })
	w, chain := watch(t, h), testChain()
	require.Empty(t, w.Candidates(chain, 0, 1))
	seen := func() int { h.mu.Lock(); defer h.mu.Unlock(); return h.calls }
	eventually(t, func() bool { return seen() > 20 }, "polls")
	require.Empty(t, w.Candidates(chain, 0, 1), "logs of another fork are not vouched for")
	h.set(func() { h.stale, h.down = false, true })
	before := seen()
	eventually(t, func() bool { return seen() > before+2 }, "polls")
	h.set(func() { h.down = false })
	eventually(t, func() bool { return len(w.Candidates(chain, 0, 1)) == 3 }, "followed again")
}

func TestWatcherRefusesAnotherChainAndUnknownOnes(t *testing.T) {
	h := newFakeHost(t, 6)
	h.id = 1
	w, chain := watch(t, h), testChain()
	w.Candidates(chain, 0, 1)
	eventually(t, func() bool { h.mu.Lock(); defer h.mu.Unlock(); return h.calls > 3 }, "polls")
	require.Empty(t, w.Candidates(chain, 0, 1))
	chain.ChainId = 5
	require.Empty(t, w.Candidates(chain, 0, 1))
	chain = testChain()
	chain.Paused = true
	require.Empty(t, w.Candidates(chain, 0, 1))
}

func TestRangeMustBeWhatWasAttested(t *testing.T) {
	h, chain := newFakeHost(t, 9), testChain()
	r := NewReader(h, chain)
	final, ok, err := r.Head(context.Background())
	require.NoError(t, err)
	require.True(t, ok)
	require.Equal(t, uint64(7), final)
	c := h.expected(t, chain, 2, 6)
	attestation := hosttypes.Attestation{ChainId: 31337, Seq: 1, FromBlock: 3, ToBlock: 6, EventsDigest: c.EventsDigest, EventCount: 4}
	events, err := r.Range(context.Background(), attestation)
	require.NoError(t, err)
	require.Len(t, events, 4)
	h.fork(t, 5, 5, "b")
	_, err = r.Range(context.Background(), attestation)
	require.ErrorIs(t, err, ErrNotAttested)
	attestation.FromBlock = 7
	_, err = r.Range(context.Background(), attestation)
	require.Error(t, err)
	attestation.FromBlock, attestation.ToBlock = 0, ^uint64(0)
	_, err = r.Range(context.Background(), attestation)
	require.Error(t, err)
}
