package indexer

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/hashicorp/go-hclog"

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

// Indexer follows every registered host chain that it has a provider for. It is safe for concurrent use.
type Indexer struct {
	query     hosttypes.QueryClient
	attested  *hostchain.Attested
	providers func(chain uint64) *hostchain.Providers
	timeline  *Timeline
	logger    hclog.Logger

	mu     sync.RWMutex
	chains map[uint64]*chainIndex
}

// New returns an indexer over views that keep events; providers returns those of a host chain, nil where there are
// none.
func New(query hosttypes.QueryClient, views *hostchain.Views, providers func(chain uint64) *hostchain.Providers,
	logger hclog.Logger,
) *Indexer {
	logger = logger.Named("indexer")
	return &Indexer{
		query: query, attested: hostchain.NewAttested(views, query, providers, logger), providers: providers,
		timeline: NewTimeline(), logger: logger, chains: map[uint64]*chainIndex{},
	}
}

// Run follows the chains until ctx ends; heights delivers Glomar heights. Failures are logged and retried with
// back-off.
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
		providers := x.providers(chain.ChainId)
		if providers == nil {
			x.logger.Debug("no node is configured for a registered host chain", "chain", chain.ChainId, "name", chain.Name)
			continue
		}
		c := &chainIndex{
			id: chain.ChainId, attested: x.attested, providers: providers, timeline: x.timeline, chain: chain,
			logger: x.logger.With("chain", chain.ChainId), wake: make(chan struct{}, 1),
		}
		x.chains[chain.ChainId] = c
		fresh = append(fresh, c)
	}
	return fresh, nil
}

func (x *Indexer) follow(ctx context.Context, c *chainIndex) {
	growing := pause.Growing(lookInterval, maxBackoff)
	for {
		wait := lookInterval
		if err := c.follow(ctx); err != nil && ctx.Err() == nil {
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
	if _, err := x.chain(chain); err != nil {
		return nil, err
	}
	for {
		_, changed := x.attested.Applied(chain)
		ops, err := x.attested.Ops(chain, from, to)
		if !errors.Is(err, hostchain.ErrNotIndexed) {
			return ops, err
		}
		if changed == nil { // the chain's first look is still to come
			if ended := pause.For(ctx, lookInterval); ended != nil {
				return nil, errors.Join(err, ended)
			}
			continue
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
	if err := x.attested.Forget(chain, seq); err != nil {
		x.logger.Warn("could not drop old events; they take up disk", "chain", chain, "seq", seq, "error", err)
	}
}

// ACL returns what the chain's attested events permit.
func (x *Indexer) ACL(chain uint64) (hostchain.View, error) {
	if _, err := x.chain(chain); err != nil {
		return hostchain.View{}, err
	}
	return x.attested.On(chain), nil
}

// Timeline says when handles reached which stage.
func (x *Indexer) Timeline() *Timeline { return x.timeline }

// Status lists the chains followed, in no particular order.
func (x *Indexer) Status() []Status {
	x.mu.RLock()
	defer x.mu.RUnlock()
	var out []Status
	for _, c := range x.chains {
		at, _ := x.attested.Applied(c.id)
		c.mu.RLock()
		out = append(out, Status{Chain: c.chain, IndexedBlock: c.head, AttestedBlock: at.ToBlock, Attestation: at.Seq})
		c.mu.RUnlock()
	}
	return out
}
