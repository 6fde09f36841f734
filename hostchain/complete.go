package hostchain

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	ethtypes "github.com/ethereum/go-ethereum/core/types"

	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

// block is a final host block, its FHE events, and the accumulators at its end.
type block struct {
	header Header
	events []Event
	bytes  int
	end    Accumulators
	// proven says that end is proven, and so that every event is on the side of the block's end that it is said to be on.
	proven bool
}

// base is what a read must follow.
type base struct {
	number uint64
	// origin is the last attested block, from which range ends are counted.
	origin uint64
	// hash that the next block's parent must be, nil for any.
	hash []byte
	// attested says that hash is attested.
	attested bool
	end      Accumulators
}

func baseOf(b *block) base {
	return base{number: b.header.Number, hash: b.header.Hash[:], end: b.end}
}

// readProven returns the blocks after base up to to, or fewer if they hold much, from one provider, with events that
// are proven complete in the way the chain is registered with, and proven to be on the right side of each range end.
func readProven(ctx context.Context, source Source, chain hosttypes.HostChain, from base, to uint64) ([]block, error) {
	blocks, err := readBlocks(ctx, source, chain, from, to)
	if err != nil {
		return nil, err
	}
	if chain.Proof() != hosttypes.LogProof_LOG_PROOF_ACCUMULATOR {
		for i := range blocks { // the receipts of each block are checked
			blocks[i].proven = true
		}
		return blocks, nil
	}
	return blocks, proveEnds(ctx, source, chain, from.end, blocks, endsOf(from.origin, blocks))
}

// endsOf returns which of the blocks are proven when they are read: the last, those that a range may end at now, and
// all where they are few, since a range may end at each once the attested block moves on.
func endsOf(origin uint64, blocks []block) (ends []int) {
	for i := range blocks {
		offset := blocks[i].header.Number - origin
		if len(blocks) <= hosttypes.MaxCandidates || i == len(blocks)-1 || hosttypes.IsOffset(offset) {
			ends = append(ends, i)
		}
	}
	return ends
}

// refuted reports whether a proof was made and failed, as against one that could not be made.
func refuted(err error) bool {
	return errors.Is(err, ErrIncomplete) || errors.Is(err, ErrProof) || errors.Is(err, ErrUnprovable)
}

// proveEnds proves that the accumulators of the contracts at the ends of the chosen blocks are those that the events so
// far lead to; start are those before the first block. Where the provider's state does not reach back so far, the
// receipts of the blocks prove it. A log that is moved across one of the ends is refuted with ErrIncomplete.
func proveEnds(ctx context.Context, source Source, chain hosttypes.HostChain, start Accumulators, blocks []block,
	ends []int,
) error {
	if len(ends) == 0 {
		return nil
	}
	err := proveByState(ctx, source, chain, blocks, ends)
	var unanswered callError
	if err != nil && !refuted(err) && !errors.As(err, &unanswered) && ctx.Err() == nil {
		if other := proveByReceipts(ctx, source, chain, start, blocks[:ends[len(ends)-1]+1]); other != nil {
			return fmt.Errorf("%w; and by receipts: %w", err, other)
		}
		return nil
	}
	if err != nil {
		return err
	}
	proveBetween(start, blocks)
	return nil
}

// proveByState proves the ends of blocks by their state, in one batch.
func proveByState(ctx context.Context, source Source, chain hosttypes.HostChain, blocks []block, ends []int) error {
	numbers := make([]uint64, len(ends))
	for i, end := range ends {
		if !blocks[end].header.Verified {
			return unprovable(blocks[end].header)
		}
		numbers[i] = blocks[end].header.Number
	}
	words := slots(chain)
	proofs, err := source.Proofs(ctx, words, numbers)
	if err != nil {
		return err
	}
	if len(proofs) != len(words)*len(ends) {
		return fmt.Errorf("%d proofs for %d words at %d blocks: %w", len(proofs), len(words), len(ends), ErrInconsistent)
	}
	for i, end := range ends {
		b := &blocks[end]
		var values [2]common.Hash
		for j, slot := range words {
			if values[j], err = proofs[i*len(words)+j].Value(b.header.State, slot); err != nil {
				return fmt.Errorf("block %d: %w", b.header.Number, err)
			}
		}
		if err := compareEnd(b, Accumulators{ACL: values[0], Executor: values[1]}); err != nil {
			return err
		}
		b.proven = true
	}
	return nil
}

// proveBetween marks the blocks between two proven ends with the same accumulators: no event lies there, since
// accumulators never return to a value.
func proveBetween(start Accumulators, blocks []block) {
	from := 0
	for i := range blocks {
		if !blocks[i].proven {
			continue
		}
		if blocks[i].end == start {
			for j := from; j < i; j++ {
				blocks[j].proven = true
			}
		}
		from, start = i+1, blocks[i].end
	}
}

// proveByReceipts proves the ends of all blocks by the receipts of those whose bloom filter holds a contract. The root
// of the receipts is in the header, so the encoding of any chain that yields it is right.
func proveByReceipts(ctx context.Context, source Source, chain hosttypes.HostChain, start Accumulators,
	blocks []block,
) error {
	end := start
	for i := range blocks {
		var events []Event
		var err error
		for _, profile := range []hosttypes.LogProof{ // what Ethereum has, the first has as well
			hosttypes.LogProof_LOG_PROOF_RECEIPTS_OPSTACK, hosttypes.LogProof_LOG_PROOF_RECEIPTS_ARBITRUM,
		} {
			chain.LogProof = profile
			if events, err = receiptEvents(ctx, source, chain, blocks[i].header); !errors.Is(err, errReceiptType) {
				break
			}
		}
		if err != nil {
			return err
		}
		end = end.Fold(chain, events)
		if err := compareEnd(&blocks[i], end); err != nil {
			return err
		}
	}
	for i := range blocks {
		blocks[i].proven = true
	}
	return nil
}

func unprovable(header Header) error {
	return fmt.Errorf("the header of block %d does not hash to the block's hash: %w: register the chain with a quorum",
		header.Number, ErrUnprovable)
}

func compareEnd(last *block, proven Accumulators) error {
	if last.end != proven {
		return fmt.Errorf("block %d: the logs so far lead to the accumulators %s and %s, ACL and executor have %s and %s: %w",
			last.header.Number, last.end.ACL, last.end.Executor, proven.ACL, proven.Executor, ErrIncomplete)
	}
	return nil
}

// readBlocks returns the blocks after base up to to, linked to base and to one another, with the events that the source
// says they have. It stops early, at the end of a block, when they hold more than maxHeld bytes. There is at least one.
func readBlocks(ctx context.Context, source Source, chain hosttypes.HostChain, from base, to uint64) ([]block, error) {
	var blocks []block
	held := 0
	for number := from.number; number < to && held <= maxHeld; number = blocks[len(blocks)-1].header.Number {
		batch, err := readBatch(ctx, source, chain, from, min(to, number+maxHeaders))
		if err != nil {
			return nil, err
		}
		for i := range batch {
			held += batch[i].bytes
		}
		blocks = append(blocks, batch...)
		from = baseOf(&blocks[len(blocks)-1])
	}
	if len(blocks) == 0 {
		return nil, fmt.Errorf("blocks (%d, %d]: %w", from.number, to, ErrInconsistent)
	}
	return blocks, nil
}

// readBatch reads at most maxHeaders blocks.
func readBatch(ctx context.Context, source Source, chain hosttypes.HostChain, from base, to uint64) ([]block, error) {
	headers, err := source.Headers(ctx, from.number+1, to)
	if err != nil {
		return nil, err
	}
	if uint64(len(headers)) != to-from.number {
		return nil, fmt.Errorf("%d headers of %d: %w", len(headers), to-from.number, ErrInconsistent)
	}
	if err := linked(chain, from, headers); err != nil {
		return nil, err
	}
	events, err := eventsOf(ctx, source, chain, headers)
	if err != nil {
		return nil, err
	}
	blocks := make([]block, len(headers))
	for i := range headers {
		blocks[i].header = headers[i]
	}
	for i := range events {
		b := &blocks[events[i].Block-from.number-1]
		if events[i].BlockHash != b.header.Hash {
			return nil, fmt.Errorf("a log of block %d belongs to block hash %s, not %s: %w",
				events[i].Block, events[i].BlockHash, b.header.Hash, ErrInconsistent)
		}
		b.events = append(b.events, events[i])
		b.bytes += logBytes(len(events[i].Topics), len(events[i].Data))
	}
	end := from.end
	for i := range blocks {
		end = end.Fold(chain, blocks[i].events)
		blocks[i].end = end
	}
	return blocks, nil
}

// linked checks that the headers follow base and one another.
func linked(chain hosttypes.HostChain, from base, headers []Header) error {
	parent, attested := from.hash, from.attested
	for i := range headers {
		if headers[i].Number != from.number+uint64(i)+1 {
			return fmt.Errorf("header %d where %d was asked for: %w",
				headers[i].Number, from.number+uint64(i)+1, ErrInconsistent)
		}
		if parent != nil && !bytes.Equal(headers[i].Parent[:], parent) {
			if attested {
				return fmt.Errorf("block %d is attested as 0x%x, the node has %s there: %w; nothing more is vouched for. "+
					"Check the node; if the chain itself reorganised deeper than its %d confirmations, governance must pause it",
					from.number, parent, headers[i].Parent, ErrReorganised, chain.Confirmations)
			}
			return fmt.Errorf("block %d does not follow block %d: %w", headers[i].Number, headers[i].Number-1, ErrInconsistent)
		}
		parent, attested = headers[i].Hash[:], false
	}
	return nil
}

// eventsOf returns the events of the blocks: from a log query, or from the blocks' receipts where the chain is
// registered so.
func eventsOf(ctx context.Context, source Source, chain hosttypes.HostChain, headers []Header) ([]Event, error) {
	switch chain.Proof() {
	case hosttypes.LogProof_LOG_PROOF_ACCUMULATOR, hosttypes.LogProof_LOG_PROOF_QUORUM:
		return readEvents(ctx, source, chain, headers[0].Number, headers[len(headers)-1].Number)
	}
	var events []Event
	for i := range headers {
		part, err := receiptEvents(ctx, source, chain, headers[i])
		if err != nil {
			return nil, err
		}
		events = append(events, part...)
	}
	return events, nil
}

// receiptEvents returns the events in a block's receipts. A block whose bloom filter holds neither contract has none.
func receiptEvents(ctx context.Context, source Source, chain hosttypes.HostChain, header Header) ([]Event, error) {
	if !header.Verified {
		return nil, unprovable(header)
	}
	acl, executor := common.BytesToAddress(chain.Acl), common.BytesToAddress(chain.Executor)
	if !ethtypes.BloomLookup(header.Bloom, acl) && !ethtypes.BloomLookup(header.Bloom, executor) {
		return nil, nil
	}
	receipts, err := source.Receipts(ctx, chain.Proof(), header.Number)
	if err != nil {
		return nil, fmt.Errorf("%s of block %d: %w", chain.Proof(), header.Number, err)
	}
	logs, err := receiptsLogs(header, receipts)
	if err != nil {
		return nil, err
	}
	return Select(chain, header.Number, header.Number, logs)
}

// reading is what a provider says about a range, for a quorum.
type reading struct {
	provider *Provider
	blocks   []block
	err      error
}

// same identifies readings that agree on the hash of every block and on the accumulators at its end, and so on every
// event and the block it is in.
func (r *reading) same() common.Hash {
	h := sha256.New()
	for i := range r.blocks {
		b := &r.blocks[i]
		h.Write(b.header.Hash[:])
		h.Write(b.end.ACL[:])
		h.Write(b.end.Executor[:])
	}
	return common.Hash(h.Sum(nil))
}

// readQuorum reads a range from every provider and returns what the registered number of them agree on. Once so many
// do, the others have headGrace to answer, so that those who differ are named and none that hangs is waited for.
func (p *Providers) readQuorum(ctx context.Context, chain hosttypes.HostChain, from base, to uint64) ([]block, error) {
	if int(chain.Quorum) > len(p.list) {
		return nil, fmt.Errorf("chain %d: %d providers are configured and %d must agree: %w: configure more",
			p.chain, len(p.list), chain.Quorum, ErrUnprovable)
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	answers := make(chan reading, len(p.list))
	for _, provider := range p.list {
		go func() {
			r := reading{provider: provider}
			if wait := provider.resting(false); wait > 0 {
				r.err = fmt.Errorf("for another %s: %w", wait, ErrResting)
			} else {
				r.err = provider.within(ctx, func(ctx context.Context, source Source) (err error) {
					r.blocks, err = readWords(ctx, source, chain, from, to)
					return err
				})
			}
			answers <- r
		}()
	}
	agreeing := map[common.Hash][]reading{}
	var errs []error
	var grace <-chan time.Time
collect:
	for range p.list {
		var r reading
		select {
		case r = <-answers: // each task is bounded in time
		case <-grace:
			break collect
		}
		if r.err != nil {
			if ctx.Err() == nil && !errors.Is(r.err, ErrResting) {
				p.failed(r.provider, r.err)
			}
			errs = append(errs, fmt.Errorf("provider %s: %w", r.provider.name, r.err))
			continue
		}
		key := r.same()
		agreeing[key] = append(agreeing[key], r)
		if len(agreeing[key]) >= int(chain.Quorum) && grace == nil {
			timer := time.NewTimer(headGrace)
			defer timer.Stop()
			grace = timer.C
		}
	}
	var agreed []block
	for _, group := range agreeing { // at most one group is a majority; of two that are large enough, none is taken
		if len(group) < int(chain.Quorum) {
			for _, r := range group {
				errs = append(errs,
					fmt.Errorf("provider %s: %d agree with it: %w", r.provider.name, len(group)-1, ErrUnprovable))
			}
			continue
		}
		if agreed != nil {
			return nil, fmt.Errorf("chain %d: two quorums of providers contradict each other: %w", p.chain, ErrUnprovable)
		}
		agreed = group[0].blocks
	}
	if agreed == nil {
		return nil, fmt.Errorf("chain %d: no %d providers agree: %w: %w",
			p.chain, chain.Quorum, ErrUnprovable, errors.Join(errs...))
	}
	for _, err := range errs {
		p.logger.Error("host provider is outvoted", "error", err)
	}
	return agreed, nil
}

// readWords reads a range and compares its end with the contracts' storage as the same provider has it.
func readWords(ctx context.Context, source Source, chain hosttypes.HostChain, from base, to uint64) ([]block, error) {
	blocks, err := readBlocks(ctx, source, chain, from, to)
	if err != nil {
		return nil, err
	}
	last := &blocks[len(blocks)-1]
	words, err := source.Words(ctx, slots(chain), last.header.Number)
	if err != nil {
		return nil, err
	}
	if len(words) != 2 {
		return nil, fmt.Errorf("%d storage words: %w", len(words), ErrInconsistent)
	}
	for i := range blocks {
		blocks[i].proven = true // once enough providers agree on each
	}
	return blocks, compareEnd(last, Accumulators{ACL: words[0], Executor: words[1]})
}
