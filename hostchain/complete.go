package hostchain

import (
	"bytes"
	"context"
	"errors"
	"fmt"

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
}

// base is what a read must follow.
type base struct {
	number uint64
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
// are proven complete in the way the chain is registered with. final is the newest final block. A range that is too old
// for the provider's state is proven at a later block.
func readProven(ctx context.Context, source Source, chain hosttypes.HostChain, from base, to, final uint64) (
	[]block, error,
) {
	blocks, err := readBlocks(ctx, source, chain, from, to)
	if err != nil {
		return nil, err
	}
	if chain.Proof() != hosttypes.LogProof_LOG_PROOF_ACCUMULATOR {
		return blocks, nil // the receipts of each block are checked, or a quorum is yet to agree
	}
	last := &blocks[len(blocks)-1]
	err = proveEnd(ctx, source, chain, last)
	if err == nil || refuted(err) || last.header.Number >= final {
		return blocks, err
	}
	if later := proveLater(ctx, source, chain, baseOf(last), final); later != nil {
		return nil, fmt.Errorf("%w; and at a later block: %w", err, later)
	}
	return blocks, nil
}

// refuted reports whether a proof was made and failed, as against one that could not be made.
func refuted(err error) bool {
	return errors.Is(err, ErrIncomplete) || errors.Is(err, ErrProof) || errors.Is(err, ErrUnprovable)
}

// proveEnd proves that the accumulators of the contracts at the end of a block are those that its events, and the ones
// before, lead to.
func proveEnd(ctx context.Context, source Source, chain hosttypes.HostChain, last *block) error {
	if !last.header.Verified {
		return unprovable(last.header)
	}
	words := slots(chain)
	proofs, err := source.Proofs(ctx, words, last.header.Number)
	if err != nil {
		return err
	}
	if len(proofs) != len(words) {
		return fmt.Errorf("%d proofs for %d words: %w", len(proofs), len(words), ErrInconsistent)
	}
	var proven [2]common.Hash
	for i, proof := range proofs {
		if proven[i], err = proof.Value(last.header.State, words[i]); err != nil {
			return fmt.Errorf("block %d: %w", last.header.Number, err)
		}
	}
	return compareEnd(last, Accumulators{ACL: proven[0], Executor: proven[1]})
}

func unprovable(header Header) error {
	return fmt.Errorf("the header of block %d does not hash to the block's hash: %w: register the chain with a quorum",
		header.Number, ErrUnprovable)
}

func compareEnd(last *block, proven Accumulators) error {
	if last.end != proven {
		return fmt.Errorf("block %d: the logs lead to the accumulators %s and %s, ACL and executor have %s and %s: %w",
			last.header.Number, last.end.ACL, last.end.Executor, proven.ACL, proven.Executor, ErrIncomplete)
	}
	return nil
}

// proveLater reads on to the newest final block, keeping nothing, and proves the end there. It proves everything
// before: accumulators commit to all events.
func proveLater(ctx context.Context, source Source, chain hosttypes.HostChain, from base, final uint64) error {
	for {
		blocks, err := readBlocks(ctx, source, chain, from, min(final, from.number+maxHeaders))
		if err != nil {
			return err
		}
		last := &blocks[len(blocks)-1]
		if last.header.Number == final {
			return proveEnd(ctx, source, chain, last)
		}
		from = baseOf(last)
	}
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
		b.bytes += len(events[i].Data) + common.HashLength*len(events[i].Topics) + 128
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

// same identifies readings that agree on block hash, logs and accumulators.
func (r *reading) same() [3]any {
	var events []Event
	for i := range r.blocks {
		events = append(events, r.blocks[i].events...)
	}
	last := &r.blocks[len(r.blocks)-1]
	return [3]any{last.header.Hash, Digest(events), last.end}
}

// readQuorum reads a range from every provider and returns what the registered number of them agree on.
func (p *Providers) readQuorum(ctx context.Context, chain hosttypes.HostChain, from base, to uint64) ([]block, error) {
	if int(chain.Quorum) > len(p.list) {
		return nil, fmt.Errorf("chain %d: %d providers are configured and %d must agree: %w: configure more",
			p.chain, len(p.list), chain.Quorum, ErrUnprovable)
	}
	answers := make(chan reading, len(p.list))
	for _, provider := range p.list {
		go func() {
			r := reading{provider: provider}
			if wait := provider.resting(false); wait > 0 {
				r.err = fmt.Errorf("for another %s: %w", wait, ErrResting)
			} else {
				r.blocks, r.err = readWords(ctx, provider, chain, from, to)
			}
			answers <- r
		}()
	}
	agreeing := map[[3]any][]reading{}
	var errs []error
	for range p.list {
		r := <-answers // each call is bounded in time
		if r.err != nil {
			if ctx.Err() == nil && !errors.Is(r.err, ErrResting) {
				p.failed(r.provider, r.err)
			}
			errs = append(errs, fmt.Errorf("provider %s: %w", r.provider.name, r.err))
			continue
		}
		key := r.same()
		agreeing[key] = append(agreeing[key], r)
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
	return blocks, compareEnd(last, Accumulators{ACL: words[0], Executor: words[1]})
}
