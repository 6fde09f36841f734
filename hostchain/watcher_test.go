package hostchain

import (
	"context"
	"errors"
	"fmt"
	"slices"
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
		ev := emit(
			t,
			OpTrivialEncrypt,
			[]common.Address{testCaller},
			common.BytesToHash([]byte(fork)).Big(),
			uint8(5),
			word(byte(number+1)),
		)
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
	w := newWatcher(
		func(context.Context, uint64) (Source, error) { return h, nil },
		time.Millisecond,
		hclog.NewNullLogger(),
	)
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
	eventually(t, func() bool { return len(w.Candidates(chain, 0, nil)) == 4 }, "offsets 1, 2, 4, 8")
	got := w.Candidates(chain, 0, nil)
	for i, to := range []uint64{1, 2, 4, 8} {
		require.Equal(t, h.expected(t, chain, 0, to), got[i])
	}
	got = w.Candidates(chain, 8, nil)
	require.Len(t, got, 2)
	require.Equal(t, h.expected(t, chain, 8, 10), got[1])
	require.Empty(t, w.Candidates(chain, 10, nil))
	h.mine(t, 1, "a")
	eventually(t, func() bool { return len(w.Candidates(chain, 10, nil)) == 1 }, "a new block")
}

func TestCandidatesCatchUpInBoundedRanges(t *testing.T) {
	h := newFakeHost(t, 1500)
	w, chain := watch(t, h), testChain()
	eventually(t, func() bool { return len(w.Candidates(chain, 0, nil)) == 11 }, "1 .. 1024")
	got := w.Candidates(chain, 0, nil)
	require.Equal(t, h.expected(t, chain, 0, 1024), got[10])
	w.mu.Lock()
	f := w.chains[31337]
	w.mu.Unlock()
	require.LessOrEqual(t, f.view().known, maxOffset)
	w.Candidates(chain, 1024, nil)
	eventually(t, func() bool { c := w.Candidates(chain, 1024, nil); return len(c) == 9 }, "the rest")
}

func TestWatcherRecoversFromAReorganisation(t *testing.T) {
	h := newFakeHost(t, 20)
	w, chain := watch(t, h), testChain()
	eventually(t, func() bool { return len(w.Candidates(chain, 2, nil)) == 5 }, "followed")
	h.fork(t, 12, 14, "b")
	want := h.expected(t, chain, 2, 18)
	eventually(t, func() bool {
		c := w.Candidates(chain, 2, nil)
		return len(c) == 5 && string(c[4].BlockHash) == string(want.BlockHash)
	}, "the new fork")
	require.Equal(t, want, w.Candidates(chain, 2, nil)[4])

	h.fork(t, 15, 1, "c") // a shorter chain: blocks 0..7
	eventually(
		t,
		func() bool { return len(w.Candidates(chain, 2, nil)) == 3 },
		"ranges that are no longer final are withdrawn",
	)
	require.Equal(t, h.expected(t, chain, 2, 6), w.Candidates(chain, 2, nil)[2])
}

// An event that a reorganisation removed before its block had its confirmations is vouched for by nobody.
func TestAnEventThatDisappearsIsNeverVouchedFor(t *testing.T) {
	h := newFakeHost(t, 10)
	chain := testChain()
	chain.Confirmations = 4 // blocks up to 5 are final
	w := watch(t, h)
	eventually(t, func() bool { return len(w.Candidates(chain, 1, nil)) == 3 }, "2, 3, 5")
	final := w.Candidates(chain, 1, nil)
	h.fork(t, 4, 8, "b") // blocks 6 to 9 disappear, 6 to 13 come, up to 9 are final
	eventually(t, func() bool { return len(w.Candidates(chain, 1, nil)) == 4 }, "2, 3, 5, 9")
	got := w.Candidates(chain, 1, nil)
	require.Equal(t, final, got[:3])
	require.Equal(t, h.expected(t, chain, 1, 9), got[3], "the events of the fork that stays")
}

// A reorganisation below an attested block is no reason to go on on another fork: nothing more is vouched for, before and
// after a restart, until the attested block is back.
func TestNothingIsVouchedForOnAForkOfWhatIsAttested(t *testing.T) {
	h := newFakeHost(t, 12)
	chain := testChain()
	w := watch(t, h)
	eventually(t, func() bool { return len(w.Candidates(chain, 0, nil)) == 4 }, "followed")
	attested := w.Candidates(chain, 0, nil)[2] // up to block 4
	require.NotEmpty(t, w.Candidates(chain, 4, attested.BlockHash))
	before := slices.Clone(h.blocks[4:])
	h.fork(t, 8, 20, "b") // from block 4 on
	eventually(t, func() bool { return len(w.Candidates(chain, 4, attested.BlockHash)) == 0 }, "withdrawn")
	seen := func() int { h.mu.Lock(); defer h.mu.Unlock(); return h.calls }
	restarted := watch(t, h)
	require.Empty(t, restarted.Candidates(chain, 4, attested.BlockHash))
	calls := seen()
	eventually(t, func() bool { return seen() > calls+6 }, "polls")
	for _, watcher := range []*Watcher{w, restarted} {
		require.Empty(t, watcher.Candidates(chain, 4, attested.BlockHash))
	}
	f := newFollower(chain, 4, attested.BlockHash, hclog.NewNullLogger())
	_, err := f.advance(t.Context(), h)
	require.ErrorIs(t, err, ErrReorganised)
	require.ErrorContains(t, err, "block 4 is attested as")

	h.set(func() { h.blocks = append(h.blocks[:4:4], before...) })
	for _, watcher := range []*Watcher{w, restarted} {
		eventually(
			t,
			func() bool { return len(watcher.Candidates(chain, 4, attested.BlockHash)) > 0 },
			"the attested block is back",
		)
	}
}

func TestWatcherSurvivesRPCLossAndRefusesMixedViews(t *testing.T) {
	h := newFakeHost(t, 6)
	h.set(func() { h.stale = true })
	w, chain := watch(t, h), testChain()
	require.Empty(t, w.Candidates(chain, 0, nil))
	seen := func() int { h.mu.Lock(); defer h.mu.Unlock(); return h.calls }
	eventually(t, func() bool { return seen() > 20 }, "polls")
	require.Empty(t, w.Candidates(chain, 0, nil), "logs of another fork are not vouched for")
	h.set(func() { h.stale, h.down = false, true })
	before := seen()
	eventually(t, func() bool { return seen() > before+2 }, "polls")
	h.set(func() { h.down = false })
	eventually(t, func() bool { return len(w.Candidates(chain, 0, nil)) == 3 }, "followed again")
}

func TestWatcherRefusesAnotherChainAndUnknownOnes(t *testing.T) {
	h := newFakeHost(t, 6)
	h.id = 1
	w, chain := watch(t, h), testChain()
	w.Candidates(chain, 0, nil)
	eventually(t, func() bool { h.mu.Lock(); defer h.mu.Unlock(); return h.calls > 3 }, "polls")
	require.Empty(t, w.Candidates(chain, 0, nil))
	chain.ChainId = 5
	require.Empty(t, w.Candidates(chain, 0, nil))
	chain = testChain()
	chain.Paused = true
	require.Empty(t, w.Candidates(chain, 0, nil))
}

func TestRangeMustBeWhatWasAttested(t *testing.T) {
	h, chain := newFakeHost(t, 9), testChain()
	r := NewReader(h, chain)
	final, ok, err := r.Head(context.Background())
	require.NoError(t, err)
	require.True(t, ok)
	require.Equal(t, uint64(7), final)
	c := h.expected(t, chain, 2, 6)
	attestation := hosttypes.Attestation{
		ChainId:      31337,
		Seq:          1,
		FromBlock:    3,
		ToBlock:      6,
		EventsDigest: c.EventsDigest,
		EventCount:   4,
	}
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
