package indexer

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/hashicorp/go-hclog"

	"github.com/glomar-network/glomar/hostchain"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

// pageSize is how many attestations are asked for at once.
const pageSize = 200

// ErrNotIndexed is returned for attestations that are not indexed yet.
var ErrNotIndexed = errors.New("attested events are not indexed yet")

// hostTimeout bounds the time that a host node takes to answer for one attestation.
const hostTimeout = time.Minute

// maxAhead bounds how many unattested blocks are read to start the clocks of handles.
const maxAhead = 256

// chainIndex is one host chain's attested history.
type chainIndex struct {
	id       uint64
	acl      *hostchain.ACLView
	timeline *Timeline
	source   hostchain.Source
	logger   hclog.Logger
	// checked says that the source serves this chain; only follow looks at it.
	checked bool

	mu sync.RWMutex
	// applied is the last attestation looked at; attested its last block.
	applied, attested uint64
	// head is the last block whose events started clocks.
	head uint64
	// kept are the events of attestations above dropped.
	kept    map[uint64][]hostchain.Event
	dropped uint64
	chain   hosttypes.HostChain
	changed chan struct{}
	wake    chan struct{}
}

func newChainIndex(chain hosttypes.HostChain, source hostchain.Source, timeline *Timeline, logger hclog.Logger) *chainIndex {
	return &chainIndex{
		id: chain.ChainId, acl: hostchain.NewACLView(), timeline: timeline, source: source, chain: chain,
		logger: logger.With("chain", chain.ChainId), kept: map[uint64][]hostchain.Event{}, changed: make(chan struct{}),
		wake: make(chan struct{}, 1),
	}
}

// follow applies every new attestation, then looks ahead of the last one.
func (c *chainIndex) follow(ctx context.Context, query hosttypes.QueryClient, chain hosttypes.HostChain) error {
	c.mu.Lock()
	c.chain = chain
	c.mu.Unlock()
	if err := c.checkSource(ctx); err != nil {
		return err
	}
	reader := hostchain.NewReader(c.source, chain)
	latest, err := query.Attestation(ctx, &hosttypes.QueryAttestationRequest{ChainId: c.id})
	if err != nil {
		if notFound(err) {
			return c.lookAhead(ctx, reader)
		}
		return fmt.Errorf("chain %d: latest attestation: %w", c.id, err)
	}
	for from := c.position() + 1; from <= latest.Attestation.Seq; from = c.position() + 1 {
		answer, err := query.Attestations(ctx, &hosttypes.QueryAttestationsRequest{
			ChainId: c.id, FromSeq: from, Limit: pageSize, WithEventsOnly: true,
		})
		if err != nil {
			return fmt.Errorf("chain %d: attestations from %d: %w", c.id, from, err)
		}
		for _, attestation := range answer.Attestations {
			if err := c.apply(ctx, reader, attestation); err != nil {
				return err
			}
		}
		if len(answer.Attestations) < pageSize {
			c.advance(latest.Attestation)
			break
		}
	}
	return c.lookAhead(ctx, reader)
}

// checkSource makes sure, once, that the host node serves this chain.
func (c *chainIndex) checkSource(ctx context.Context) error {
	if c.checked {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, hostTimeout)
	defer cancel()
	served, err := c.source.ChainID(ctx)
	if err != nil {
		return fmt.Errorf("chain %d: %w", c.id, err)
	}
	if served != c.id {
		return fmt.Errorf("chain %d: its endpoint serves chain %d: %w", c.id, served, hostchain.ErrWrongChain)
	}
	c.checked = true
	return nil
}

func (c *chainIndex) position() uint64 {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.applied
}

// apply reads one attested range and adds it to the index.
func (c *chainIndex) apply(ctx context.Context, reader *hostchain.Reader, attestation hosttypes.Attestation) error {
	if attestation.Seq <= c.position() {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, hostTimeout)
	defer cancel()
	events, err := reader.Range(ctx, attestation)
	if err != nil {
		return err
	}
	c.acl.Apply(events)
	c.timeline.Mark(c.id, Attested, results(events)...)
	c.mu.Lock()
	if attestation.Seq > c.dropped {
		c.kept[attestation.Seq] = events
	}
	c.mu.Unlock()
	c.advance(attestation)
	c.logger.Debug("indexed attestation", "seq", attestation.Seq, "blocks", attestation.ToBlock-attestation.FromBlock+1, "events", len(events))
	return nil
}

func (c *chainIndex) advance(attestation hosttypes.Attestation) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if attestation.Seq > c.applied {
		c.applied, c.attested = attestation.Seq, attestation.ToBlock
		c.head = max(c.head, c.attested)
		close(c.changed)
		c.changed = make(chan struct{})
	}
}

// lookAhead starts the clocks of handles in final blocks that are not attested yet.
func (c *chainIndex) lookAhead(ctx context.Context, reader *hostchain.Reader) error {
	ctx, cancel := context.WithTimeout(ctx, hostTimeout)
	defer cancel()
	final, ok, err := reader.Head(ctx)
	if err != nil {
		return err
	}
	c.mu.RLock()
	head := c.head
	c.mu.RUnlock()
	if !ok || final <= head {
		return nil
	}
	from := head + 1
	if final-head > maxAhead {
		from = final - maxAhead + 1
	}
	events, err := reader.Events(ctx, from, final)
	if err != nil {
		return err
	}
	c.timeline.Mark(c.id, Indexed, results(events)...)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.head = max(c.head, final)
	return nil
}

// ops returns the decoded operations of the attestations [from, to].
func (c *chainIndex) ops(from, to uint64) ([]hostchain.Op, error) {
	c.mu.RLock()
	defer c.mu.RUnlock()
	if to > c.applied {
		return nil, fmt.Errorf("chain %d: attestation %d, but the index ends at %d: %w",
			c.id, to, c.applied, ErrNotIndexed)
	}
	if from <= c.dropped {
		return nil, fmt.Errorf("chain %d: the events of attestation %d were dropped", c.id, from)
	}
	var ops []hostchain.Op
	for seq := from; seq <= to; seq++ {
		ops = append(ops, hostchain.DecodeAll(c.kept[seq])...)
	}
	return ops, nil
}

// forget drops the events of attestations up to seq, whose work is final.
func (c *chainIndex) forget(seq uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for kept := range c.kept {
		if kept <= seq {
			delete(c.kept, kept)
		}
	}
	c.dropped = max(c.dropped, seq)
}

// results are the handles that events define.
func results(events []hostchain.Event) []hostchain.Handle {
	var handles []hostchain.Handle
	for _, op := range hostchain.DecodeAll(events) {
		handles = append(handles, op.Defines()...)
	}
	return handles
}
