package indexer

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/hashicorp/go-hclog"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/hostchain"
	"github.com/glomar-network/glomar/pause"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

// ErrUnknownChain is returned for a host chain that is not registered or that the operator has no node for.
var ErrUnknownChain = errors.New("host chain is not indexed here")

const (
	// lookInterval is how often a host chain is looked at, besides at every new Glomar block.
	lookInterval = 500 * time.Millisecond
	maxBackoff   = 15 * time.Second
)

// Status is how far a host chain is indexed.
type Status struct {
	Chain         hosttypes.HostChain
	IndexedBlock  uint64
	AttestedBlock uint64
	Attestation   uint64
}

// Indexer follows every registered host chain that it has a source for. It is safe for concurrent use.
type Indexer struct {
	query    hosttypes.QueryClient
	source   func(chain uint64) (hostchain.Source, bool)
	timeline *Timeline
	logger   hclog.Logger

	mu     sync.RWMutex
	chains map[uint64]*chainIndex
}

// New returns an indexer; source finds the host node of a chain, if there is one.
func New(query hosttypes.QueryClient, source func(chain uint64) (hostchain.Source, bool), logger hclog.Logger) *Indexer {
	return &Indexer{
		query: query, source: source, timeline: NewTimeline(), logger: logger.Named("indexer"), chains: map[uint64]*chainIndex{},
	}
}

// Run follows the chains until ctx ends; heights delivers Glomar heights. Failures are logged and retried with back-off.
func (x *Indexer) Run(ctx context.Context, heights <-chan int64) error {
	var wg sync.WaitGroup
	defer wg.Wait()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case _, ok := <-heights:
			if !ok {
				return ctx.Err()
			}
		}
		fresh, err := x.discover(ctx)
		if err != nil && ctx.Err() == nil {
			x.logger.Warn("could not list the host chains", "error", err)
		}
		x.wake()
		for _, c := range fresh {
			wg.Add(1)
			go func() {
				defer wg.Done()
				x.follow(ctx, c)
			}()
		}
	}
}

// discover updates the registrations and returns the chains that are new.
func (x *Indexer) discover(ctx context.Context) ([]*chainIndex, error) {
	answer, err := x.query.Chains(ctx, &hosttypes.QueryChainsRequest{})
	if err != nil {
		return nil, fmt.Errorf("list host chains: %w", err)
	}
	x.mu.Lock()
	defer x.mu.Unlock()
	var fresh []*chainIndex
	for _, chain := range answer.Chains {
		if c := x.chains[chain.ChainId]; c != nil {
			c.mu.Lock()
			c.chain = chain
			c.mu.Unlock()
			continue
		}
		source, ok := x.source(chain.ChainId)
		if !ok {
			x.logger.Debug("no node is configured for a registered host chain", "chain", chain.ChainId, "name", chain.Name)
			continue
		}
		c := newChainIndex(chain, source, x.timeline, x.logger)
		x.chains[chain.ChainId] = c
		fresh = append(fresh, c)
	}
	return fresh, nil
}

func (x *Indexer) follow(ctx context.Context, c *chainIndex) {
	growing := pause.Growing(lookInterval, maxBackoff)
	for {
		wait := lookInterval
		if err := c.follow(ctx, x.query, c.registration()); err != nil && ctx.Err() == nil {
			wait = growing.NextBackOff()
			level := hclog.Warn
			if errors.Is(err, hostchain.ErrNotAttested) { // at best the node lags; its events are not used
				level = hclog.Error
			}
			c.logger.Log(level, "could not index the host chain; trying again", "error", err, "wait", wait)
		} else {
			growing.Reset()
		}
		if pause.Until(ctx, c.wake, wait) != nil {
			return
		}
	}
}

// wake makes every chain look for attestations now: a new Glomar block may hold an attestation.
func (x *Indexer) wake() {
	x.mu.RLock()
	defer x.mu.RUnlock()
	for _, c := range x.chains {
		select {
		case c.wake <- struct{}{}:
		default:
		}
	}
}

func (c *chainIndex) registration() hosttypes.HostChain {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return c.chain
}

func (x *Indexer) chain(id uint64) (*chainIndex, error) {
	x.mu.RLock()
	defer x.mu.RUnlock()
	if c := x.chains[id]; c != nil {
		return c, nil
	}
	return nil, fmt.Errorf("chain %d: %w", id, ErrUnknownChain)
}

// Ops returns the decoded events of the attestations [from, to], waiting until they are indexed or ctx ends.
func (x *Indexer) Ops(ctx context.Context, chain, from, to uint64) ([]hostchain.Op, error) {
	for {
		c, err := x.chain(chain)
		if err != nil {
			return nil, err
		}
		c.mu.RLock()
		changed := c.changed
		c.mu.RUnlock()
		ops, err := c.ops(from, to)
		if !errors.Is(err, ErrNotIndexed) {
			return ops, err
		}
		select {
		case <-ctx.Done():
			return nil, errors.Join(err, ctx.Err())
		case <-changed:
		}
	}
}

// Forget drops the events of attestations up to seq: no work needs them any more.
func (x *Indexer) Forget(chain, seq uint64) {
	if c, err := x.chain(chain); err == nil {
		c.forget(seq)
	}
}

// ACL returns what the chain's attested events permit.
func (x *Indexer) ACL(chain uint64) (*hostchain.ACLView, error) {
	c, err := x.chain(chain)
	if err != nil {
		return nil, err
	}
	return c.acl, nil
}

// Timeline says when handles reached which stage.
func (x *Indexer) Timeline() *Timeline { return x.timeline }

// Status lists the chains followed, in no particular order.
func (x *Indexer) Status() []Status {
	x.mu.RLock()
	defer x.mu.RUnlock()
	var out []Status
	for _, c := range x.chains {
		c.mu.RLock()
		out = append(out, Status{Chain: c.chain, IndexedBlock: c.head, AttestedBlock: c.attested, Attestation: c.applied})
		c.mu.RUnlock()
	}
	return out
}

func notFound(err error) bool { return status.Code(err) == codes.NotFound }
