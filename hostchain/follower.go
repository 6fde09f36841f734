package hostchain

import (
	"bytes"
	"context"
	"fmt"
	"sync"

	"github.com/hashicorp/go-hclog"

	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

// block is a final host block and its FHE events.
type block struct {
	header Header
	events []Event
	bytes  int
}

// follower holds one host chain's blocks after the last attested one, linked by parent hashes.
type follower struct {
	logger hclog.Logger
	wake   chan struct{}

	mu    sync.Mutex
	chain hosttypes.HostChain
	// after is the last attested block; blocks[0], if any, is after+1.
	after uint64
	// parent is the hash of that block as attested; nil before the first attestation.
	parent []byte
	blocks []block
	held   int
}

func newFollower(chain hosttypes.HostChain, after uint64, parent []byte, logger hclog.Logger) *follower {
	return &follower{chain: chain, after: after, parent: parent, logger: logger, wake: make(chan struct{}, 1)}
}

func (f *follower) chainID() uint64 {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.chain.ChainId
}

// candidates updates the registration and the last attested block, then answers from memory.
func (f *follower) candidates(chain hosttypes.HostChain, after uint64, parent []byte) []hosttypes.Candidate {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.update(chain, after)
	f.parent = parent
	if len(f.blocks) > 0 && !f.followsParent(f.blocks[0].header) {
		f.reset(0)
	}
	var out []hosttypes.Candidate
	var events []Event
	from := 0
	for offset := 1; offset <= min(maxOffset, len(f.blocks)); offset *= 2 {
		for ; from < offset; from++ {
			events = append(events, f.blocks[from].events...)
		}
		end := f.blocks[offset-1].header
		digest := Digest(events)
		out = append(out, hosttypes.Candidate{
			ToBlock: end.Number, BlockHash: bytes.Clone(end.Hash[:]), EventsDigest: digest[:], EventCount: uint64(len(events)),
		})
	}
	return out
}

// followsParent says whether a first block follows the last attested one.
func (f *follower) followsParent(first Header) bool {
	return f.parent == nil || bytes.Equal(first.Parent[:], f.parent)
}

func (f *follower) update(chain hosttypes.HostChain, after uint64) {
	changed := !bytes.Equal(chain.Acl, f.chain.Acl) || !bytes.Equal(chain.Executor, f.chain.Executor) ||
		chain.Confirmations > f.chain.Confirmations
	if changed || after < f.after {
		f.reset(0)
	}
	f.chain = chain
	if after == f.after {
		return
	}
	if drop := after - f.after; after > f.after && drop < uint64(len(f.blocks)) {
		for i := range f.blocks[:drop] {
			f.held -= f.blocks[i].bytes
		}
		f.blocks = append([]block(nil), f.blocks[drop:]...)
	} else {
		f.reset(0)
	}
	f.after = after
	select {
	case f.wake <- struct{}{}:
	default:
	}
}

// reset keeps the first n blocks.
func (f *follower) reset(n int) {
	for i := range f.blocks[n:] {
		f.held -= f.blocks[n+i].bytes
	}
	clear(f.blocks[n:])
	f.blocks = f.blocks[:n]
}

// view is what a read is based on; it is void if the follower was updated in between.
type view struct {
	chain hosttypes.HostChain
	after uint64
	// parent is the hash that the next block must follow, nil for any.
	parent []byte
	tip    Header
	known  int
	held   int
}

func (f *follower) view() view {
	f.mu.Lock()
	defer f.mu.Unlock()
	v := view{chain: f.chain, after: f.after, parent: f.parent, known: len(f.blocks), held: f.held}
	if v.known > 0 {
		v.tip = f.blocks[v.known-1].header
		v.parent = v.tip.Hash[:]
	}
	return v
}

// advance reads the next final blocks. It reports whether more are waiting.
func (f *follower) advance(ctx context.Context, source Source) (more bool, err error) {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	v := f.view()
	final, ok, err := NewReader(source, v.chain).Head(ctx)
	if err != nil {
		return false, err
	}
	if !ok || final <= v.after {
		if v.known > 0 {
			f.rewind(v, 0)
		}
		return false, nil
	}
	if v.known > 0 {
		kept, err := f.verifyTip(ctx, source, v, final)
		if err != nil || !kept {
			return !kept && err == nil, err
		}
	}
	from := v.after + uint64(v.known) + 1
	if from > final || v.known >= maxOffset || (v.held > maxHeld && v.known > 0) {
		return false, nil
	}
	to := from + min(final-from, maxHeaders-1, uint64(maxOffset-v.known-1))
	fresh, err := read(ctx, source, v, from, to)
	if err != nil {
		return false, err
	}
	return f.extend(v, fresh) && to < final, nil
}

// verifyTip checks that the newest known block is still on the chain and final, and drops what is not. kept is false
// after a drop.
func (f *follower) verifyTip(ctx context.Context, source Source, v view, final uint64) (kept bool, err error) {
	if v.tip.Number > final {
		f.rewind(v, int(final-v.after))
		return false, nil
	}
	headers, err := source.Headers(ctx, v.tip.Number, v.tip.Number)
	if err != nil {
		return false, fmt.Errorf("chain %d: %w", v.chain.ChainId, err)
	}
	if headers[0].Hash == v.tip.Hash {
		return true, nil
	}
	f.logger.Warn("host chain reorganised below its registered confirmations; reading again",
		"block", v.tip.Number, "old_hash", v.tip.Hash, "new_hash", headers[0].Hash)
	f.rewind(v, v.known/2)
	return false, nil
}

// rewind keeps the first n blocks, unless the follower moved on since v.
func (f *follower) rewind(v view, n int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.after == v.after && len(f.blocks) == v.known {
		f.reset(n)
	}
}

// read returns the blocks [from, to], linked to the tip of v and to one another, with the events their hashes belong to.
func read(ctx context.Context, source Source, v view, from, to uint64) ([]block, error) {
	headers, err := source.Headers(ctx, from, to)
	if err != nil {
		return nil, fmt.Errorf("chain %d: %w", v.chain.ChainId, err)
	}
	if v.known == 0 && v.parent != nil && !bytes.Equal(headers[0].Parent[:], v.parent) {
		return nil, fmt.Errorf("chain %d: block %d is attested as 0x%x, the node has %s there: %w; nothing more is vouched for. "+
			"Check the node; if the chain itself reorganised deeper than its %d confirmations, governance must pause it",
			v.chain.ChainId, v.after, v.parent, headers[0].Parent, ErrReorganised, v.chain.Confirmations)
	}
	events, err := NewReader(source, v.chain).Events(ctx, from, to)
	if err != nil {
		return nil, err
	}
	parent := v.parent
	blocks := make([]block, len(headers))
	for i := range headers {
		if parent != nil && !bytes.Equal(headers[i].Parent[:], parent) {
			return nil, fmt.Errorf("chain %d: block %d does not follow block %d: %w", v.chain.ChainId, headers[i].Number, headers[i].Number-1, ErrInconsistent)
		}
		parent = headers[i].Hash[:]
		blocks[i].header = headers[i]
	}
	for i := range events {
		b := &blocks[events[i].Block-from]
		if events[i].BlockHash != b.header.Hash {
			return nil, fmt.Errorf("chain %d: a log of block %d belongs to block hash %s, not %s: %w",
				v.chain.ChainId, events[i].Block, events[i].BlockHash, b.header.Hash, ErrInconsistent)
		}
		b.events = append(b.events, events[i])
		b.bytes += len(events[i].Data) + 32*len(events[i].Topics) + 128
	}
	return blocks, nil
}

// extend appends blocks read on the base of v, unless the follower moved on meanwhile. Blocks beyond the memory bound
// are left out. It reports whether all were taken or may be read again at once.
func (f *follower) extend(v view, fresh []block) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	if !bytes.Equal(f.chain.Acl, v.chain.Acl) || !bytes.Equal(f.chain.Executor, v.chain.Executor) || f.chain.Confirmations > v.chain.Confirmations {
		return true
	}
	next := f.after + uint64(len(f.blocks)) + 1
	for i := range fresh {
		if fresh[i].header.Number != next {
			continue
		}
		if len(f.blocks) == 0 && !f.followsParent(fresh[i].header) {
			return true
		}
		if n := len(f.blocks); n > 0 && f.blocks[n-1].header.Hash != fresh[i].header.Parent {
			return true
		}
		if len(f.blocks) > 0 && f.held+fresh[i].bytes > maxHeld {
			return false
		}
		f.blocks = append(f.blocks, fresh[i])
		f.held += fresh[i].bytes
		next++
	}
	return true
}
