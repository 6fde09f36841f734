package hostchain

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/hashicorp/go-hclog"

	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

// follower holds one host chain's blocks after the last attested one, linked by parent hashes, with events that are
// proven complete.
type follower struct {
	providers *Providers
	metrics   *Metrics
	logger    hclog.Logger
	wake      chan struct{}

	mu    sync.Mutex
	chain hosttypes.HostChain
	// last is the attestation that blocks[0], if any, follows; the chain's start before the first.
	last   hosttypes.Attestation
	blocks []block
	held   int
	// vouched are the candidates of these blocks, nil until they are asked for.
	vouched []hosttypes.Candidate
}

func newFollower(providers *Providers, chain hosttypes.HostChain, last hosttypes.Attestation,
	logger hclog.Logger,
) *follower {
	return &follower{
		providers: providers, metrics: providers.metrics, chain: chain, last: last, logger: logger,
		wake: make(chan struct{}, 1),
	}
}

// awake makes the follower look for blocks now.
func (f *follower) awake() {
	select {
	case f.wake <- struct{}{}:
	default:
	}
}

// candidates updates the registration and the last attestation, then answers from memory.
func (f *follower) candidates(chain hosttypes.HostChain, last hosttypes.Attestation) []hosttypes.Candidate {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.update(chain, last)
	if f.vouched == nil {
		f.vouched = []hosttypes.Candidate{}
		var events []Event
		from := 0
		for offset := 1; offset <= min(hosttypes.MaxOffset, len(f.blocks)); offset *= 2 {
			for ; from < offset; from++ {
				events = append(events, f.blocks[from].events...)
			}
			if f.blocks[offset-1].proven {
				f.vouched = append(f.vouched, candidateAt(&f.blocks[offset-1], events))
			}
		}
	}
	return slices.Clone(f.vouched)
}

// candidateAt is the candidate that ends at a block, over the events since the last attestation.
func candidateAt(b *block, events []Event) hosttypes.Candidate {
	digest := Digest(events)
	return hosttypes.Candidate{
		ToBlock: b.header.Number, BlockHash: bytes.Clone(b.header.Hash[:]), EventsDigest: digest[:],
		EventCount: uint64(len(events)), AclAccumulator: bytes.Clone(b.end.ACL[:]),
		ExecutorAccumulator: bytes.Clone(b.end.Executor[:]),
	}
}

// update takes over what the chain says now, and drops the blocks that do not follow it.
func (f *follower) update(chain hosttypes.HostChain, last hosttypes.Attestation) {
	changed := !f.chain.SameStart(chain) || f.chain.Proof() != chain.Proof() || f.chain.Quorum != chain.Quorum ||
		chain.Confirmations > f.chain.Confirmations
	f.chain = chain
	if !changed && sameEnd(last, f.last) {
		return
	}
	drop := last.ToBlock - f.last.ToBlock
	switch {
	case changed || last.ToBlock <= f.last.ToBlock || drop > uint64(len(f.blocks)):
		f.reset(0)
	default:
		if last.Seq == f.last.Seq+1 {
			f.compare(int(drop), last)
		}
		tip := &f.blocks[drop-1]
		if tip.end != AccumulatorsOf(last) || !bytes.Equal(tip.header.Hash[:], last.BlockHash) {
			f.reset(0)
			break
		}
		for i := range f.blocks[:drop] {
			f.held -= f.blocks[i].bytes
		}
		f.blocks = append([]block(nil), f.blocks[drop:]...)
		f.vouched = nil
	}
	f.last = last
	f.awake()
}

func sameEnd(a, b hosttypes.Attestation) bool {
	return a.ToBlock == b.ToBlock && bytes.Equal(a.BlockHash, b.BlockHash) && AccumulatorsOf(a) == AccumulatorsOf(b)
}

// compare raises an alarm if an attestation of the first n blocks is not what this validator vouched for.
func (f *follower) compare(n int, attested hosttypes.Attestation) {
	var events []Event
	for i := range f.blocks[:n] {
		events = append(events, f.blocks[i].events...)
	}
	own, other := candidateAt(&f.blocks[n-1], events), attested.End()
	if own.Same(other) {
		return
	}
	f.metrics.differs.WithLabelValues(label(f.chain.ChainId)).Inc()
	f.logger.Error("the network attested other events than this validator has proven: check its host providers, and "+
		"tell the other validators",
		"seq", attested.Seq, "block", attested.ToBlock, "final", other.String(), "computed", own.String())
}

// reset keeps the first n blocks.
func (f *follower) reset(n int) {
	for i := range f.blocks[n:] {
		f.held -= f.blocks[n+i].bytes
	}
	clear(f.blocks[n:])
	f.blocks, f.vouched = f.blocks[:n], nil
}

// view is what a read is based on; it is void if the follower was updated in between.
type view struct {
	chain hosttypes.HostChain
	last  hosttypes.Attestation
	known int
	held  int
	// tip is the newest known block, if known is not 0; base is what the next one must follow.
	tip  Header
	base base
}

func (f *follower) view() view {
	f.mu.Lock()
	defer f.mu.Unlock()
	v := view{chain: f.chain, last: f.last, known: len(f.blocks), held: f.held}
	if v.known > 0 {
		v.tip, v.base = f.blocks[v.known-1].header, baseOf(&f.blocks[v.known-1])
		v.base.origin = v.last.ToBlock
		return v
	}
	v.base = base{number: v.last.ToBlock, origin: v.last.ToBlock, end: AccumulatorsOf(v.last)}
	if len(v.last.BlockHash) > 0 {
		v.base.hash, v.base.attested = v.last.BlockHash, true
	}
	return v
}

// errMoved says that a provider has another block where the newest known one is.
var errMoved = errors.New("provider does not have the newest known block")

// advance reads the next final blocks. It reports whether there may be more to read at once.
func (f *follower) advance(ctx context.Context) (more bool, err error) {
	v := f.view()
	head, err := f.providers.Head(ctx)
	if err != nil {
		return false, err
	}
	final := max(head, v.chain.Confirmations) - v.chain.Confirmations
	if v.known > 0 && v.tip.Number > final {
		f.rewind(v, int(max(final, v.last.ToBlock)-v.last.ToBlock))
		return false, nil
	}
	if v.known > 0 {
		if err := f.verifyTip(ctx, v); err != nil {
			return false, err
		}
	}
	if v.base.number >= final || v.known >= hosttypes.MaxOffset || (v.held > maxHeld && v.known > 0) {
		return false, f.proveHeld(ctx)
	}
	to := min(final, v.last.ToBlock+hosttypes.MaxOffset)
	fresh, err := f.read(ctx, v, to)
	if err != nil {
		return false, err
	}
	more = f.extend(v, fresh) && fresh[len(fresh)-1].header.Number < final
	return more, f.proveHeld(ctx)
}

// read returns the blocks after the view's base, proven complete as the chain is registered.
func (f *follower) read(ctx context.Context, v view, to uint64) (fresh []block, err error) {
	if v.chain.Proof() == hosttypes.LogProof_LOG_PROOF_QUORUM {
		return f.providers.readQuorum(ctx, v.chain, v.base, to)
	}
	err = f.providers.Try(ctx, func(ctx context.Context, source Source) error {
		fresh, err = readProven(ctx, source, v.chain, v.base, to)
		return err
	})
	return fresh, err
}

// proveHeld proves the ends of ranges that became such when the attested block moved on. If they are refuted, the
// blocks after the last proven one are dropped and read again.
func (f *follower) proveHeld(ctx context.Context) error {
	v, blocks, ends := f.unproven()
	if len(ends) == 0 {
		return nil
	}
	start, wrong := AccumulatorsOf(v.last), error(nil)
	err := f.providers.Try(ctx, func(ctx context.Context, source Source) error {
		err := proveEnds(ctx, source, v.chain, start, blocks, ends)
		if errors.Is(err, ErrIncomplete) { // against the block's own header: whoever gave the logs is wrong, not this one
			wrong = err
			return nil
		}
		return err
	})
	if err != nil {
		return err
	}
	if wrong != nil {
		f.rewind(v, ends[0])
		return wrong
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	for i := range f.blocks {
		number := f.blocks[i].header.Number
		if number <= v.last.ToBlock || number-v.last.ToBlock > uint64(len(blocks)) {
			continue
		}
		b := &blocks[number-v.last.ToBlock-1]
		if b.proven && b.header.Hash == f.blocks[i].header.Hash && b.end == f.blocks[i].end {
			f.blocks[i].proven = true
		}
	}
	f.vouched = nil
	return nil
}

// unproven returns copies of the known blocks and which of them a range may end at although that is not proven.
func (f *follower) unproven() (v view, blocks []block, ends []int) {
	v = f.view()
	f.mu.Lock()
	defer f.mu.Unlock()
	if !sameEnd(f.last, v.last) || len(f.blocks) != v.known {
		return v, nil, nil
	}
	for offset := 1; offset <= min(hosttypes.MaxOffset, len(f.blocks)); offset *= 2 {
		if !f.blocks[offset-1].proven {
			ends = append(ends, offset-1)
		}
	}
	if len(ends) > 0 {
		blocks = slices.Clone(f.blocks)
	}
	return v, blocks, ends
}

// verifyTip checks that a provider still has the newest known block. If those that answer have another one, half of the
// blocks are dropped and read again.
func (f *follower) verifyTip(ctx context.Context, v view) error {
	moved := false
	err := f.providers.Try(ctx, func(ctx context.Context, source Source) error {
		headers, err := source.Headers(ctx, v.tip.Number, v.tip.Number)
		if err != nil {
			return err
		}
		if len(headers) != 1 || headers[0].Hash != v.tip.Hash {
			moved = true
			return fmt.Errorf("block %d: %w", v.tip.Number, errMoved)
		}
		return nil
	})
	if err == nil || ctx.Err() != nil || !moved {
		return err
	}
	f.logger.Warn("host chain reorganised below its registered confirmations; reading again",
		"block", v.tip.Number, "old_hash", v.tip.Hash, "error", err)
	f.rewind(v, v.known/2)
	return err
}

// rewind keeps the first n blocks, or fewer so that the last of them is proven, unless the follower moved on since v.
func (f *follower) rewind(v view, n int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if sameEnd(f.last, v.last) && len(f.blocks) == v.known {
		for n > 0 && !f.blocks[n-1].proven {
			n--
		}
		f.reset(n)
	}
}

// extend appends blocks read on the base of v, unless the follower moved on meanwhile. It reports whether all were
// taken or may be read again at once.
func (f *follower) extend(v view, fresh []block) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	if !f.chain.SameStart(v.chain) || f.chain.Confirmations > v.chain.Confirmations || f.chain.Proof() != v.chain.Proof() {
		return true
	}
	end, number, hash := AccumulatorsOf(f.last), f.last.ToBlock, f.last.BlockHash
	if n := len(f.blocks); n > 0 {
		tip := &f.blocks[n-1]
		end, number, hash = tip.end, tip.header.Number, tip.header.Hash[:]
	}
	for i := range fresh {
		if fresh[i].header.Number != number+1 {
			continue
		}
		before := v.base.end
		if i > 0 {
			before = fresh[i-1].end
		}
		if before != end || (len(hash) > 0 && !bytes.Equal(fresh[i].header.Parent[:], hash)) {
			return true
		}
		f.blocks = append(f.blocks, fresh[i])
		f.held += fresh[i].bytes
		f.vouched = nil
		end, number, hash = fresh[i].end, fresh[i].header.Number, fresh[i].header.Hash[:]
	}
	return len(f.blocks) < hosttypes.MaxOffset
}
