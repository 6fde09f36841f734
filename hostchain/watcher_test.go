package hostchain

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	ethtypes "github.com/ethereum/go-ethereum/core/types"
	"github.com/hashicorp/go-hclog"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/pause"
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
	end    Accumulators
	state  *fakeState
}

func newFakeHost(t testing.TB, blocks int) *fakeHost {
	h := &fakeHost{id: 31337}
	h.mine(t, blocks, "a")
	return h
}

// mine adds blocks, each after the first with one event.
func (h *fakeHost) mine(t testing.TB, n int, fork string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for range n {
		number := uint64(len(h.blocks))
		b := fakeBlock{header: Header{Number: number, Hash: common.BytesToHash([]byte(fmt.Sprintf("%s-%d", fork, number)))}}
		if number > 0 {
			b.header.Parent, b.end = h.blocks[number-1].header.Hash, h.blocks[number-1].end
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
		if number > 0 { // the chain is registered from block 1 on
			b.logs = []ethtypes.Log{toLog(ev)}
			b.end = b.end.Fold(testChain(), []Event{ev})
		}
		b.state = newFakeState(t, testChain(), b.end)
		b.header.Verified, b.header.State = true, b.state.root
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

func (h *fakeHost) Proofs(_ context.Context, slots []Slot, numbers []uint64) ([]Proof, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if err := h.enter(); err != nil {
		return nil, err
	}
	var out []Proof
	for _, number := range numbers {
		for _, slot := range slots {
			out = append(out, h.blocks[number].state.prove(slot))
		}
	}
	return out, nil
}

func (h *fakeHost) Words(_ context.Context, slots []Slot, number uint64) ([]common.Hash, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	end := h.blocks[number].end
	return []common.Hash{end.ACL, end.Executor}, h.enter()
}

func (h *fakeHost) Receipts(context.Context, hosttypes.LogProof, uint64) ([][]byte, error) {
	return nil, errDown
}

// provider is the host behind a provider's name.
func (h *fakeHost) provider(name string) *Provider {
	p := newProvider(testChain().ChainId, name)
	p.dial = func(context.Context) (Source, error) { return h, nil }
	for _, r := range []*rest{&p.calls, &p.content} {
		r.growing = pause.Growing(time.Millisecond, 20*time.Millisecond)
	}
	return p
}

// providersOf are the providers of the test chain.
func providersOf(list ...*Provider) *Providers {
	return newProviders(testChain().ChainId, list, hclog.NewNullLogger(), NewMetrics(nil))
}

func watch(t *testing.T, h *fakeHost) *Watcher { return watchAll(t, h.provider("fake")) }

func watchAll(t *testing.T, list ...*Provider) *Watcher {
	w := newWatcher(func(uint64) *Providers { return providersOf(list...) }, time.Millisecond, hclog.NewNullLogger())
	t.Cleanup(w.Close)
	return w
}

// last is an attestation up to a block.
func (h *fakeHost) last(block uint64) hosttypes.Attestation {
	h.mu.Lock()
	defer h.mu.Unlock()
	if block == 0 {
		return testChain().Start()
	}
	end, hash := h.blocks[block].end, h.blocks[block].header.Hash
	return hosttypes.Attestation{
		ToBlock: block, BlockHash: hash[:], AclAccumulator: end.ACL[:], ExecutorAccumulator: end.Executor[:],
	}
}

// attested is the attestation of a candidate for the blocks from `from` on.
func attested(from uint64, c hosttypes.Candidate) hosttypes.Attestation {
	return hosttypes.Attestation{
		ChainId: testChain().ChainId, Seq: 1, FromBlock: from, ToBlock: c.ToBlock, BlockHash: c.BlockHash,
		EventsDigest: c.EventsDigest, EventCount: c.EventCount, AclAccumulator: c.AclAccumulator,
		ExecutorAccumulator: c.ExecutorAccumulator,
	}
}

func eventually(t *testing.T, ok func() bool, message string) {
	t.Helper()
	require.Eventually(t, ok, 10*time.Second, time.Millisecond, message)
}

// expected is what an honest watcher vouches for.
func (h *fakeHost) expected(t *testing.T, chain hosttypes.HostChain, after, to uint64) hosttypes.Candidate {
	events, err := readEvents(context.Background(), h, chain, after+1, to)
	require.NoError(t, err)
	h.mu.Lock()
	defer h.mu.Unlock()
	return candidateAt(&block{header: h.blocks[to].header, end: h.blocks[to].end}, events)
}

func TestCandidatesAreDoublingRangesOfFinalBlocks(t *testing.T) {
	h := newFakeHost(t, 12) // blocks 0..11, final up to 10
	w, chain := watch(t, h), testChain()
	eventually(t, func() bool { return len(w.Candidates(chain, h.last(0))) == 4 }, "offsets 1, 2, 4, 8")
	got := w.Candidates(chain, h.last(0))
	for i, to := range []uint64{1, 2, 4, 8} {
		require.Equal(t, h.expected(t, chain, 0, to), got[i])
	}
	got = w.Candidates(chain, h.last(8))
	require.Len(t, got, 2)
	require.Equal(t, h.expected(t, chain, 8, 10), got[1])
	require.Empty(t, w.Candidates(chain, h.last(10)))
	h.mine(t, 1, "a")
	eventually(t, func() bool { return len(w.Candidates(chain, h.last(10))) == 1 }, "a new block")
}

func TestCandidatesCatchUpInBoundedRanges(t *testing.T) {
	h := newFakeHost(t, 1500)
	w, chain := watch(t, h), testChain()
	eventually(t, func() bool { return len(w.Candidates(chain, h.last(0))) == 11 }, "1 .. 1024")
	got := w.Candidates(chain, h.last(0))
	require.Equal(t, h.expected(t, chain, 0, 1024), got[10])
	w.mu.Lock()
	f := w.chains[31337]
	w.mu.Unlock()
	require.LessOrEqual(t, f.view().known, hosttypes.MaxOffset)
	w.Candidates(chain, h.last(1024))
	eventually(t, func() bool { c := w.Candidates(chain, h.last(1024)); return len(c) == 9 }, "the rest")
}

func TestWatcherRecoversFromAReorganisation(t *testing.T) {
	h := newFakeHost(t, 20)
	w, chain := watch(t, h), testChain()
	eventually(t, func() bool { return len(w.Candidates(chain, h.last(2))) == 5 }, "followed")
	h.fork(t, 12, 14, "b")
	want := h.expected(t, chain, 2, 18)
	eventually(t, func() bool {
		c := w.Candidates(chain, h.last(2))
		return len(c) == 5 && string(c[4].BlockHash) == string(want.BlockHash)
	}, "the new fork")
	require.Equal(t, want, w.Candidates(chain, h.last(2))[4])

	h.fork(t, 15, 1, "c") // a shorter chain: blocks 0..7
	eventually(
		t,
		func() bool { return len(w.Candidates(chain, h.last(2))) == 3 },
		"ranges that are no longer final are withdrawn",
	)
	require.Equal(t, h.expected(t, chain, 2, 6), w.Candidates(chain, h.last(2))[2])
}

// An event that a reorganisation removed before its block had its confirmations is vouched for by nobody.
func TestAnEventThatDisappearsIsNeverVouchedFor(t *testing.T) {
	h := newFakeHost(t, 10)
	chain := testChain()
	chain.Confirmations = 4 // blocks up to 5 are final
	w := watch(t, h)
	eventually(t, func() bool { return len(w.Candidates(chain, h.last(1))) == 3 }, "2, 3, 5")
	final := w.Candidates(chain, h.last(1))
	h.fork(t, 4, 8, "b") // blocks 6 to 9 disappear, 6 to 13 come, up to 9 are final
	eventually(t, func() bool { return len(w.Candidates(chain, h.last(1))) == 4 }, "2, 3, 5, 9")
	got := w.Candidates(chain, h.last(1))
	require.Equal(t, final, got[:3])
	require.Equal(t, h.expected(t, chain, 1, 9), got[3], "the events of the fork that stays")
}

// A reorganisation below an attested block is no reason to go on on another fork: nothing more is vouched for, before
// and after a restart, until the attested block is back.
func TestNothingIsVouchedForOnAForkOfWhatIsAttested(t *testing.T) {
	h := newFakeHost(t, 12)
	chain := testChain()
	w := watch(t, h)
	eventually(t, func() bool { return len(w.Candidates(chain, h.last(0))) == 4 }, "followed")
	last := attested(1, w.Candidates(chain, h.last(0))[2]) // up to block 4
	require.NotEmpty(t, w.Candidates(chain, last))
	before := slices.Clone(h.blocks[4:])
	h.fork(t, 8, 20, "b") // from block 4 on
	eventually(t, func() bool { return len(w.Candidates(chain, last)) == 0 }, "withdrawn")
	seen := func() int { h.mu.Lock(); defer h.mu.Unlock(); return h.calls }
	restarted := watch(t, h)
	require.Empty(t, restarted.Candidates(chain, last))
	calls := seen()
	eventually(t, func() bool { return seen() > calls+6 }, "polls")
	for _, watcher := range []*Watcher{w, restarted} {
		require.Empty(t, watcher.Candidates(chain, last))
	}
	f := newFollower(providersOf(h.provider("fake")), chain, last, hclog.NewNullLogger())
	_, err := f.advance(t.Context())
	require.ErrorIs(t, err, ErrReorganised)
	require.ErrorContains(t, err, "block 4 is attested as")

	h.set(func() { h.blocks = append(h.blocks[:4:4], before...) })
	for _, watcher := range []*Watcher{w, restarted} {
		eventually(
			t,
			func() bool { return len(watcher.Candidates(chain, last)) > 0 },
			"the attested block is back",
		)
	}
}

func TestWatcherSurvivesRPCLossAndRefusesMixedViews(t *testing.T) {
	h := newFakeHost(t, 6)
	h.set(func() { h.stale = true })
	w, chain := watch(t, h), testChain()
	require.Empty(t, w.Candidates(chain, h.last(0)))
	seen := func() int { h.mu.Lock(); defer h.mu.Unlock(); return h.calls }
	eventually(t, func() bool { return seen() > 6 }, "polls")
	require.Empty(t, w.Candidates(chain, h.last(0)), "logs of another fork are not vouched for")
	h.set(func() { h.stale, h.down = false, true })
	before := seen()
	eventually(t, func() bool { return seen() > before+2 }, "polls")
	h.set(func() { h.down = false })
	eventually(t, func() bool { return len(w.Candidates(chain, h.last(0))) == 3 }, "followed again")
}

func TestWatcherRefusesAnotherChainAndUnknownOnes(t *testing.T) {
	h := newFakeHost(t, 6)
	h.id = 1
	w, chain := watch(t, h), testChain()
	w.Candidates(chain, h.last(0))
	eventually(t, func() bool { h.mu.Lock(); defer h.mu.Unlock(); return h.calls > 3 }, "polls")
	require.Empty(t, w.Candidates(chain, h.last(0)))
	chain.ChainId = 5
	require.Empty(t, w.Candidates(chain, h.last(0)))
	chain = testChain()
	chain.Paused = true
	require.Empty(t, w.Candidates(chain, h.last(0)))
}

func TestRangeMustBeWhatWasAttested(t *testing.T) {
	h, chain := newFakeHost(t, 9), testChain()
	p := providersOf(h.provider("fake"))
	attestation := attested(3, h.expected(t, chain, 2, 6))
	start := AccumulatorsOf(h.last(2))
	read := func(a hosttypes.Attestation) ([]Event, error) {
		p.list[0].content.succeeded()
		return p.Range(t.Context(), chain, start, a)
	}
	events, err := read(attestation)
	require.NoError(t, err)
	require.Len(t, events, 4)
	changed := attestation
	changed.ExecutorAccumulator = make([]byte, hosttypes.HashLength)
	_, err = read(changed)
	require.ErrorIs(t, err, ErrNotAttested, "the accumulators too")
	require.ErrorIs(t, CheckAttested(chain, AccumulatorsOf(h.last(1)), attestation, events), ErrNotAttested)
	for _, limits := range [][2]uint64{{7, 6}, {0, ^uint64(0)}} {
		changed = attestation
		changed.FromBlock, changed.ToBlock = limits[0], limits[1]
		_, err = read(changed)
		require.ErrorIs(t, err, ErrInconsistent)
	}
	h.fork(t, 5, 5, "b")
	_, err = read(attestation)
	require.ErrorIs(t, err, ErrNotAttested)
}

// What the network attests against this validator's proof is an alarm, and is not built upon.
func TestAnAttestationThatDiffersRaisesAnAlarm(t *testing.T) {
	h, chain := newFakeHost(t, 12), testChain()
	f := newFollower(providersOf(h.provider("fake")), chain, chain.Start(), hclog.NewNullLogger())
	_, err := f.advance(t.Context())
	require.NoError(t, err)
	alarms := func() float64 {
		registry := prometheus.NewRegistry()
		registry.MustRegister(f.metrics.differs)
		families, err := registry.Gather()
		require.NoError(t, err)
		sum := 0.0
		for _, family := range families {
			for _, metric := range family.Metric {
				sum += metric.GetCounter().GetValue()
			}
		}
		return sum
	}
	own := f.candidates(chain, chain.Start())
	require.Len(t, own, 4)
	require.NotEmpty(t, f.candidates(chain, attested(1, own[0])))
	require.Zero(t, alarms(), "as vouched for")

	second := attested(2, f.candidates(chain, attested(1, own[0]))[1])
	second.Seq, second.EventCount = 2, second.EventCount-1
	f.candidates(chain, second)
	require.EqualValues(t, 1, alarms())
	require.NotZero(t, f.view().known, "block and accumulators agree")

	third := attested(second.ToBlock+1, f.candidates(chain, second)[0])
	third.Seq, third.ExecutorAccumulator = 3, make([]byte, hosttypes.HashLength)
	f.candidates(chain, third)
	require.EqualValues(t, 2, alarms())
	require.Zero(t, f.view().known, "nothing stands on what is not proven here")
	_, err = f.advance(t.Context())
	require.ErrorIs(t, err, ErrIncomplete, "no proof leads on from there")
}

// Failures that last are met with fewer and fewer calls, answers from two views of the chain included.
func TestBackOffBacksOff(t *testing.T) {
	for name, fail := range map[string]func(*fakeHost){
		"down":      func(h *fakeHost) { h.down = true },
		"two views": func(h *fakeHost) { h.stale = true },
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				h, chain := newFakeHost(t, 6), testChain()
				fail(h)
				provider := h.provider("fake")
				provider.calls, provider.content = newRest(), newRest()
				w := newWatcher(func(uint64) *Providers { return providersOf(provider) }, time.Millisecond, hclog.NewNullLogger())
				defer w.Close()
				w.Candidates(chain, chain.Start())
				time.Sleep(time.Hour)
				h.set(func() { require.Less(t, h.calls, 700, "one try each half minute, of a few calls") })
				h.set(func() { h.down, h.stale = false, false })
				time.Sleep(2 * time.Minute)
				require.NotEmpty(t, w.Candidates(chain, chain.Start()))
			})
		})
	}
}

// Announcements, as fast as a provider likes, neither cut a back-off short nor make a chain looked at more often than
// it is polled.
func TestDoorAnnouncementsDoNotHurryAWatcher(t *testing.T) {
	for _, down := range []bool{false, true} {
		synctest.Test(t, func(t *testing.T) {
			h, chain := newFakeHost(t, 6), testChain()
			h.down = down
			provider := h.provider("fake")
			f := newFollower(providersOf(provider), chain, chain.Start(), hclog.NewNullLogger())
			ctx, cancel := context.WithCancel(t.Context())
			ended := make(chan struct{})
			go func() { defer close(ended); f.run(ctx, time.Second) }()
			for range 60_000 {
				time.Sleep(time.Millisecond)
				f.awake()
			}
			cancel()
			<-ended
			most := 200 // a look a second, of a few calls
			if down {
				most = 20 // 1, 2, 4 ... 30 seconds apart
			}
			h.set(func() { require.LessOrEqual(t, h.calls, most) })
		})
	}
}
