package hostchain_test

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/hostchain"
	"github.com/glomar-network/glomar/hostchain/devnode"
	"github.com/glomar-network/glomar/hostchain/hosttest"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

const limit = 4 * time.Minute

// evm is a host chain whose blocks the test mines, with contracts that emit what the test says.
type evm struct {
	*testing.T
	node          *devnode.Node
	acl, executor *hosttest.Emitter
	chain         hosttypes.HostChain
	timeout       time.Duration // of a provider's calls
}

func newEVM(t *testing.T) *evm {
	t.Helper()
	node, err := devnode.Start(t.Context(), devnode.Config{BlockTime: -1})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, node.Close()) })
	h := &evm{T: t, node: node, timeout: 15 * time.Second}
	deploy := func(slot common.Hash) *hosttest.Emitter {
		emitter, err := hosttest.Deploy(t.Context(), node.Client(), devnode.ChainID, devnode.Accounts()[0].Key, slot)
		require.NoError(t, err)
		node.Commit()
		return emitter
	}
	h.acl, h.executor = deploy(hostchain.ACLKey), deploy(hostchain.ExecutorKey)
	h.chain = hosttypes.HostChain{
		ChainId: devnode.ChainID, Acl: h.acl.Address[:], Executor: h.executor.Address[:], StartBlock: 1,
	}
	return h
}

// emit has the contracts emit events in the next block: an operation and a release to everybody, count times.
func (h *evm) emit(count uint64) {
	h.Helper()
	caller := common.HexToHash("0xca")
	handle := crypto.Keccak256Hash([]byte{byte(count)})
	not := [2]common.Hash{crypto.Keccak256Hash([]byte("FheNot(address,bytes32,bytes32)")), caller}
	public := [2]common.Hash{crypto.Keccak256Hash([]byte("AllowedForDecryption(address,bytes32[])")), caller}
	require.NoError(h, h.executor.Emit(h.Context(), count, not, append(handle[:], handle[:]...)))
	list := append(common.LeftPadBytes([]byte{32}, 32), common.LeftPadBytes([]byte{1}, 32)...)
	require.NoError(h, h.acl.Emit(h.Context(), count, public, append(list, handle[:]...)))
	h.node.Commit()
}

// mine adds empty blocks.
func (h *evm) mine(blocks int) {
	for range blocks {
		h.node.Commit()
	}
}

// proxy is a provider that misbehaves on command.
func (h *evm) proxy() (*hosttest.Proxy, string) {
	p := hosttest.New(h.node.HTTPURL)
	url, err := p.Serve("127.0.0.1:0")
	require.NoError(h, err)
	h.Cleanup(func() { require.NoError(h, p.Close()) })
	return p, url
}

// watch follows the chain through providers.
func (h *evm) watch(endpoints ...string) (*hostchain.Watcher, *hostchain.Providers) {
	providers := hostchain.ProvidersAt(devnode.ChainID, endpoints...)
	providers.SetTimeout(h.timeout)
	w := hostchain.NewTestWatcher(func(uint64) *hostchain.Providers { return providers }, 5*time.Millisecond,
		hclog.NewNullLogger())
	h.Cleanup(w.Close)
	return w, providers
}

// await waits until a watcher vouches for ranges up to a block, and returns them.
func (h *evm) await(w *hostchain.Watcher, last hosttypes.Attestation, to uint64) []hosttypes.Candidate {
	h.Helper()
	var got []hosttypes.Candidate
	require.Eventually(h, func() bool {
		got = w.Candidates(h.chain, last)
		return len(got) > 0 && got[len(got)-1].ToBlock >= to
	}, limit, 5*time.Millisecond, "up to block %d", to)
	return got
}

// truth is what an honest watcher vouches for.
func (h *evm) truth(to uint64) []hosttypes.Candidate {
	h.Helper()
	w, _ := h.watch(h.node.HTTPURL)
	return h.await(w, h.chain.Start(), to)
}

// A provider that once says there is nothing, at three of four validators, destroyed balances: the events were never
// attested. Now all four vouch for the same events, and the provider is named.
func TestDoorThreeOfFourProvidersSayThereIsNothing(t *testing.T) {
	h := newEVM(t) // contracts in blocks 1 and 2
	type validator struct {
		proxy     *hosttest.Proxy
		watcher   *hostchain.Watcher
		providers *hostchain.Providers
	}
	validators := make([]validator, 4)
	for i := range validators {
		v := &validators[i]
		endpoint := h.node.HTTPURL
		if i < 3 {
			v.proxy, endpoint = h.proxy()
			v.proxy.Set(hosttest.NoLogs, 1)
		}
		v.watcher, v.providers = h.watch(endpoint)
		v.watcher.Candidates(h.chain, h.chain.Start())
	}
	h.emit(1) // block 3
	h.mine(1) // block 4
	want := h.truth(4)
	require.NotZero(t, want[len(want)-1].EventCount)
	for i, v := range validators {
		require.Equal(t, want, h.await(v.watcher, h.chain.Start(), 4), "validator %d", i)
		if v.proxy != nil {
			require.Equal(t, 1, v.proxy.Shown(hosttest.NoLogs))
			require.Equal(t, 1, v.providers.Failures(0, "incomplete"), "the provider is named")
		}
	}
}

// Whatever a provider hides or changes in its answers, always: alone, it makes a validator vouch for nothing that is
// not so; beside another provider it changes nothing at all.
func TestDoorAProviderThatLies(t *testing.T) {
	for fault, reason := range map[hosttest.Fault]string{
		hosttest.NoLogs:      "incomplete",
		hosttest.DropLog:     "incomplete",
		hosttest.ChangeLog:   "incomplete",
		hosttest.RepeatLog:   "inconsistent",
		hosttest.RemovedLog:  "inconsistent",
		hosttest.ForeignHash: "inconsistent",
		hosttest.ShiftLog:    "incomplete",
		hosttest.FalseHeader: "unprovable",
		hosttest.FalseProof:  "proof",
		hosttest.Truncate:    "call",
		hosttest.Hang:        "timeout",
		hosttest.Limit:       "limited",
		hosttest.Down:        "call",
	} {
		t.Run(string(fault), func(t *testing.T) {
			t.Parallel()
			h := newEVM(t)
			h.emit(2)
			h.mine(1)
			want := h.truth(4)
			proxy, url := h.proxy()
			proxy.Set(fault, -1)
			if fault == hosttest.Hang {
				h.timeout = 500 * time.Millisecond
			}

			alone, itself := h.watch(url)
			require.Eventually(t, func() bool {
				require.Empty(t, alone.Candidates(h.chain, h.chain.Start()))
				return proxy.Shown(fault) > 3 && itself.Failures(0, reason) > 1
			}, limit, 5*time.Millisecond)

			if fault != hosttest.Truncate && fault != hosttest.Hang && fault != hosttest.Limit && fault != hosttest.Down {
				// Two providers are enough where both give a head.
				beside, both := h.watch(url, h.node.HTTPURL)
				require.Equal(t, want, h.await(beside, h.chain.Start(), 4))
				require.NotZero(t, both.Failures(0, reason))
			}
			_, second := h.proxy()
			among, all := h.watch(url, second, h.node.HTTPURL)
			require.Equal(t, want, h.await(among, h.chain.Start(), 4), "one of three")
			require.Positive(t, all.Failures(0, reason))
			require.Zero(t, all.Failures(1, reason))

			proxy.Set(fault, 0)
			require.Equal(t, want, h.await(alone, h.chain.Start(), 4), "once it behaves")
		})
	}
}

// A provider that shifts a log into the next block, consistently, or renumbers transactions, split the network: what
// validators vouched for hashed its word. Now the first is refuted at the end that the log was moved across, with any
// way of proof, and the second changes nothing.
func TestDoorAProviderThatMovesLogs(t *testing.T) {
	h := newEVM(t)
	h.emit(2) // block 3
	h.mine(1)
	h.emit(1) // block 5
	h.mine(35)
	want := h.truth(32) // up to 1, 2, 4, 8, 16, 32
	require.Len(t, want, 6)
	proxy, url := h.proxy()
	proxy.Set(hosttest.TransactionIndex, -1)
	w, _ := h.watch(url)
	require.Equal(t, want, h.await(w, h.chain.Start(), 32))
	require.Positive(t, proxy.Shown(hosttest.TransactionIndex))
	proxy.Set(hosttest.TransactionIndex, 0)

	// Not across an end when it is read: the range from block 1 on ends at 4 and 8, the log moves from 5 to 6.
	proxy.Set(hosttest.ShiftLog, 1)
	shifted, providers := h.watch(url)
	require.Equal(t, want, h.await(shifted, h.chain.Start(), 32))
	require.Equal(t, 1, proxy.Shown(hosttest.ShiftLog))
	require.Zero(t, providers.Failures(0, "incomplete"), "it is within what is proven")
	last := attested(1, want[2]) // up to block 4; 5 is an end now
	fresh, _ := h.watch(h.node.HTTPURL)
	truth := h.await(fresh, last, 36)
	require.Eventually(t, func() bool {
		got := shifted.Candidates(h.chain, last)
		require.Subset(t, truth, got)
		return len(got) == len(truth)
	}, limit, 5*time.Millisecond, "the held blocks are refuted and read again")

	// A quorum whose readings differ in an inner block does not agree.
	h.chain.LogProof, h.chain.Quorum = hosttypes.LogProof_LOG_PROOF_QUORUM, 2
	proxy.Set(hosttest.ShiftLog, -1)
	apart, _ := h.watch(url, h.node.HTTPURL)
	shown := proxy.Shown(hosttest.ShiftLog)
	require.Eventually(t, func() bool {
		require.Empty(t, apart.Candidates(h.chain, h.chain.Start()))
		return proxy.Shown(hosttest.ShiftLog) > shown+2
	}, limit, 5*time.Millisecond)
}

// A log query that a provider finds too long is halved until it fits.
func TestRangesShrinkToWhatAProviderAnswers(t *testing.T) {
	h := newEVM(t)
	h.emit(1)
	h.mine(100)
	proxy, url := h.proxy()
	proxy.Set(hosttest.FewBlocks, -1)
	w, providers := h.watch(url)
	require.Equal(t, h.truth(64), h.await(w, h.chain.Start(), 64))
	require.Positive(t, proxy.Shown(hosttest.FewBlocks))
	require.Less(t, providers.Span(0), uint64(32))
	require.Zero(t, providers.Failures(0, "refused"))
}

// A node that keeps recent state only proves an old range at its newest final block.
func TestDoorAPrunedNodeProvesOldRanges(t *testing.T) {
	h := newEVM(t)
	h.emit(3)
	h.mine(1100)
	h.emit(1)
	h.mine(10)
	want := h.truth(1024)
	proxy, url := h.proxy()
	proxy.Set(hosttest.PrunedState, -1)
	w, _ := h.watch(url)
	require.Equal(t, want, h.await(w, h.chain.Start(), 1024))
	require.Positive(t, proxy.Shown(hosttest.PrunedState))
	proxy.Set(hosttest.NoLogs, -1)
	hiding, providers := h.watch(url)
	require.Eventually(t, func() bool {
		require.Empty(t, hiding.Candidates(h.chain, h.chain.Start()))
		return providers.Failures(0, "incomplete") > 0
	}, limit, 5*time.Millisecond)
}

// A head counts when two providers have it.
func TestDoorAHeadNeedsTwoProviders(t *testing.T) {
	h := newEVM(t)
	h.mine(60)
	ahead, aheadURL := h.proxy()
	ahead.Set(hosttest.Ahead, -1)
	lagging, laggingURL := h.proxy()
	lagging.Set(hosttest.Lag, -1)
	head := func(endpoints ...string) uint64 {
		p := hostchain.ProvidersAt(devnode.ChainID, endpoints...)
		defer p.Close()
		n, err := p.Head(t.Context())
		require.NoError(t, err)
		return n
	}
	require.EqualValues(t, 62, head(h.node.HTTPURL))
	require.EqualValues(t, 62, head(h.node.HTTPURL, aheadURL))
	require.EqualValues(t, 12, head(h.node.HTTPURL, laggingURL))
	require.EqualValues(t, 62, head(laggingURL, aheadURL, h.node.HTTPURL))

	down, downURL := h.proxy()
	down.Set(hosttest.Down, -1)
	p := hostchain.ProvidersAt(devnode.ChainID, h.node.HTTPURL, downURL)
	defer p.Close()
	_, err := p.Head(t.Context())
	require.ErrorContains(t, err, "2 are needed")
	require.Equal(t, 1, p.Failures(1, "call"), "it is named")
	_, err = p.Head(t.Context())
	require.ErrorIs(t, err, hostchain.ErrResting)

	far := hostchain.ProvidersAt(devnode.ChainID, h.node.HTTPURL, laggingURL)
	defer far.Close()
	_, err = far.Head(t.Context())
	require.NoError(t, err)
	require.Equal(t, 1, far.Failures(1, "lagging"), "named when it begins to lag")
}

// A provider that asks to be left alone is left alone.
func TestRetryAfterIsRespected(t *testing.T) {
	h := newEVM(t)
	proxy, url := h.proxy()
	p := hostchain.ProvidersAt(devnode.ChainID, url)
	defer p.Close()
	_, err := p.Head(t.Context())
	require.NoError(t, err)
	proxy.Set(hosttest.Limit, 1)
	_, err = p.Head(t.Context())
	var limited *hostchain.RateLimitError
	require.ErrorAs(t, err, &limited)
	require.Equal(t, time.Second, limited.After)
	calls := proxy.Calls("eth_blockNumber")
	for range 10 {
		_, err = p.Head(t.Context())
		require.ErrorIs(t, err, hostchain.ErrResting)
	}
	require.Equal(t, calls, proxy.Calls("eth_blockNumber"))
}

// 5,000 events in one block are one range like any other.
func TestFiveThousandEventsInABlock(t *testing.T) {
	h := newEVM(t)
	h.emit(2500)
	h.mine(1)
	_, url := h.proxy()
	w := hostchain.NewWatcher(map[uint64][]string{devnode.ChainID: {url}}, hclog.NewNullLogger(),
		hostchain.NewMetrics(nil))
	h.Cleanup(w.Close)
	got := h.await(w, h.chain.Start(), 4)
	last := got[len(got)-1]
	providers := hostchain.ProvidersAt(devnode.ChainID, url)
	defer providers.Close()
	require.EqualValues(t, 5000, last.EventCount)
	events, err := providers.Range(t.Context(), h.chain, hostchain.AccumulatorsOf(h.chain.Start()), attested(1, last))
	require.NoError(t, err)
	require.Len(t, events, 5000)
}

// New blocks are announced where the endpoint can.
func TestBlocksAreAnnounced(t *testing.T) {
	h := newEVM(t)
	providers := hostchain.ProvidersAt(devnode.ChainID, h.node.WSURL)
	told := make(chan struct{}, 100)
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		providers.Announce(t.Context(), func() { told <- struct{}{} })
	}()
	require.Eventually(t, func() bool { h.node.Commit(); return len(told) > 0 }, limit, 20*time.Millisecond)
	providers.Close()
	silent := hostchain.ProvidersAt(devnode.ChainID, h.node.HTTPURL)
	defer silent.Close()
	silent.Announce(t.Context(), func() { t.Error("HTTP announces nothing") }) // it returns at once
}

// Receipts prove a block's events as the accumulators do, a quorum agrees on them.
func TestTheOtherProofs(t *testing.T) {
	h := newEVM(t)
	h.emit(3)
	h.mine(1)
	want := h.truth(4)
	for _, proof := range []hosttypes.LogProof{
		hosttypes.LogProof_LOG_PROOF_RAW_RECEIPTS, hosttypes.LogProof_LOG_PROOF_RECEIPTS_ETHEREUM,
		hosttypes.LogProof_LOG_PROOF_RECEIPTS_OPSTACK, hosttypes.LogProof_LOG_PROOF_RECEIPTS_ARBITRUM,
	} {
		h.chain.LogProof = proof
		w, _ := h.watch(h.node.HTTPURL)
		require.Equal(t, want, h.await(w, h.chain.Start(), 4), "%s", proof)
		proxy, url := h.proxy()
		proxy.Set(hosttest.FalseReceipts, -1)
		lied, providers := h.watch(url)
		require.Eventually(t, func() bool {
			for _, c := range lied.Candidates(h.chain, h.chain.Start()) {
				require.Less(t, c.ToBlock, uint64(3))
			}
			return providers.Failures(0, "proof") > 1
		}, limit, 5*time.Millisecond, "%s", proof)
	}
	h.chain.LogProof, h.chain.Quorum = hosttypes.LogProof_LOG_PROOF_QUORUM, 2
	liar, url := h.proxy()
	liar.Set(hosttest.NoLogs, -1)
	second, secondURL := h.proxy()
	w, providers := h.watch(url, secondURL, h.node.HTTPURL)
	require.Equal(t, want, h.await(w, h.chain.Start(), 4), "two of three")
	require.Positive(t, providers.Failures(0, "incomplete"))
	second.Set(hosttest.NoLogs, -1)
	outvoted, providers := h.watch(url, secondURL, h.node.HTTPURL)
	require.Eventually(t, func() bool {
		require.Empty(t, outvoted.Candidates(h.chain, h.chain.Start()))
		return providers.Failures(1, "incomplete") > 1
	}, limit, 5*time.Millisecond)
}
