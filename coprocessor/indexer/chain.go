package indexer

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/hashicorp/go-hclog"

	"github.com/glomar-network/glomar/hostchain"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

// hostTimeout bounds the time that host nodes take to answer about blocks that are not attested: the next attestation
// is applied after it.
const hostTimeout = 5 * time.Second

// maxAhead bounds how many unattested blocks are read to start the clocks of handles.
const maxAhead = 256

// chainIndex follows one host chain.
type chainIndex struct {
	id        uint64
	attested  *hostchain.Attested
	providers *hostchain.Providers
	timeline  *Timeline
	logger    hclog.Logger
	wake      chan struct{}

	mu    sync.RWMutex
	chain hosttypes.HostChain
	// head is the last block whose events started clocks.
	head uint64
}

// follow applies every new attestation, then looks ahead of the last one.
func (c *chainIndex) follow(ctx context.Context) error {
	chain := c.registration()
	err := c.attested.SyncChain(ctx, chain, 0, func(_ hosttypes.Attestation, events []hostchain.Event) {
		c.timeline.Mark(c.id, Attested, results(events)...)
	})
	if err != nil {
		return fmt.Errorf("chain %d: %w", c.id, err)
	}
	at, _ := c.attested.Applied(c.id)
	c.mu.Lock()
	c.head = max(c.head, at.ToBlock)
	c.mu.Unlock()
	return c.lookAhead(ctx, chain)
}

// lookAhead starts the clocks of handles in final blocks that are not attested yet.
func (c *chainIndex) lookAhead(ctx context.Context, chain hosttypes.HostChain) error {
	ctx, cancel := context.WithTimeout(ctx, hostTimeout)
	defer cancel()
	newest, err := c.providers.Head(ctx)
	if err != nil {
		return err
	}
	c.mu.RLock()
	head := c.head
	c.mu.RUnlock()
	if newest < chain.Confirmations || newest-chain.Confirmations <= head {
		return nil
	}
	final := newest - chain.Confirmations
	from := head + 1
	if final-head > maxAhead {
		from = final - maxAhead + 1
	}
	events, err := c.providers.Events(ctx, chain, from, final)
	if err != nil {
		return err
	}
	c.timeline.Mark(c.id, Indexed, results(events)...)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.head = max(c.head, final)
	return nil
}

func (c *chainIndex) registration() hosttypes.HostChain {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.chain
}

// results are the handles that events define.
func results(events []hostchain.Event) []hostchain.Handle {
	var handles []hostchain.Handle
	for _, op := range hostchain.DecodeAll(events) {
		handles = append(handles, op.Defines()...)
	}
	return handles
}
