package hostchain

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/hashicorp/go-hclog"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

var (
	// ErrNotIndexed is returned for attestations that are not applied yet.
	ErrNotIndexed = errors.New("attested events are not indexed yet")
	// ErrOtherHistory is returned when a view on disk stands at an attestation that the network does not have.
	ErrOtherHistory = errors.New("the attested views on disk are of another network, or of a state that was given up")
)

// attestationPage is how many attestations are asked for at a time.
const attestationPage = 500

// Attested keeps Views at the attestations that the chain has. It reads each attested range once, from whichever
// provider has the events that its digest and accumulators fix. It knows nothing of a host node's unattested head. It
// is safe for concurrent use.
type Attested struct {
	*Views
	query     hosttypes.QueryClient
	providers func(chain uint64) *Providers
	logger    hclog.Logger

	mu     sync.RWMutex
	chains map[uint64]*attestedChain
}

// attestedChain is how far one host chain is applied.
type attestedChain struct {
	syncing sync.Mutex

	registration hosttypes.HostChain
	providers    *Providers
	// at is the last attestation applied, events or not; ready says that it was compared with the chain's.
	at       Position
	ready    bool
	syncedTo int64
	changed  chan struct{}
}

// NewAttested follows attestations of query; providers returns those of a host chain.
func NewAttested(views *Views, query hosttypes.QueryClient, providers func(uint64) *Providers,
	logger hclog.Logger,
) *Attested {
	return &Attested{Views: views, query: query, providers: providers, logger: logger, chains: map[uint64]*attestedChain{}}
}

// Close ends the connections to providers and closes the views.
func (a *Attested) Close() error {
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, c := range a.chains {
		c.providers.Close()
	}
	return a.Views.Close()
}

// Sync applies every attestation that the chain has at height, of all host chains at the same time: one that cannot be
// read does not hold up the others. A chain that an earlier call still reads is left to it. It returns the first error,
// by the order of chains, once all have ended.
func (a *Attested) Sync(ctx context.Context, height int64) error {
	response, err := a.query.Chains(ctx, &hosttypes.QueryChainsRequest{})
	if err != nil {
		return fmt.Errorf("list host chains: %w", err)
	}
	errs := make([]error, len(response.Chains))
	var wg sync.WaitGroup
	for i, registration := range response.Chains {
		c := a.open(registration)
		if !c.syncing.TryLock() {
			continue
		}
		wg.Go(func() {
			defer c.syncing.Unlock()
			if err := a.syncChain(ctx, c, registration, height, nil); err != nil {
				errs[i] = fmt.Errorf("host chain %d: %w", registration.ChainId, err)
			}
		})
	}
	wg.Wait()
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// SyncChain applies every attestation of one host chain, and tells applied of each range with events: at the first call
// of the events kept on disk, too, together with the attestation where they end.
func (a *Attested) SyncChain(ctx context.Context, registration hosttypes.HostChain, height int64,
	applied func(hosttypes.Attestation, []Event),
) error {
	c := a.open(registration)
	c.syncing.Lock()
	defer c.syncing.Unlock()
	return a.syncChain(ctx, c, registration, height, applied)
}

// syncChain is SyncChain while the chain's lock is held.
func (a *Attested) syncChain(ctx context.Context, c *attestedChain, registration hosttypes.HostChain, height int64,
	applied func(hosttypes.Attestation, []Event),
) error {
	latest, err := a.query.Attestation(ctx, &hosttypes.QueryAttestationRequest{ChainId: registration.ChainId})
	if status.Code(err) == codes.NotFound {
		a.reached(c, Position{End: AccumulatorsOf(registration.Start())}, height)
		return nil
	}
	if err != nil {
		return fmt.Errorf("latest attestation: %w", err)
	}
	if err := a.restore(ctx, c, registration, applied); err != nil {
		return err
	}
	for {
		at := a.position(c)
		page, err := a.query.Attestations(ctx, &hosttypes.QueryAttestationsRequest{
			ChainId: registration.ChainId, FromSeq: at.Seq + 1, Limit: attestationPage, WithEventsOnly: true,
		})
		if err != nil {
			return fmt.Errorf("list attestations after %d: %w", at.Seq, err)
		}
		for _, attestation := range page.Attestations {
			if err := a.take(ctx, c, registration, attestation, applied); err != nil {
				return fmt.Errorf("attestation %d: %w", attestation.Seq, err)
			}
		}
		if len(page.Attestations) < attestationPage {
			break
		}
	}
	end := positionOf(latest.Attestation)
	if at := a.position(c); end.Seq <= at.Seq {
		end = at
	} else if end.End != at.End {
		return fmt.Errorf("attestation %d has other accumulators than the events before it lead to: %w",
			end.Seq, ErrNotAttested)
	}
	a.reached(c, end, height)
	return nil
}

// open returns the record of a chain.
func (a *Attested) open(registration hosttypes.HostChain) *attestedChain {
	a.mu.Lock()
	defer a.mu.Unlock()
	c := a.chains[registration.ChainId]
	if c == nil {
		c = &attestedChain{providers: a.providers(registration.ChainId), changed: make(chan struct{})}
		a.chains[registration.ChainId] = c
	}
	c.registration = registration
	return c
}

// restore takes up the position on disk, once, if the chain has that attestation.
func (a *Attested) restore(ctx context.Context, c *attestedChain, registration hosttypes.HostChain,
	applied func(hosttypes.Attestation, []Event),
) error {
	if c.ready {
		return nil
	}
	at, found, err := a.Position(registration.ChainId)
	if err != nil {
		return err
	}
	if !found {
		at = Position{End: AccumulatorsOf(registration.Start())}
	} else {
		known, err := a.query.Attestation(ctx, &hosttypes.QueryAttestationRequest{ChainId: registration.ChainId, Seq: at.Seq})
		if err != nil && status.Code(err) != codes.NotFound {
			return fmt.Errorf("attestation %d: %w", at.Seq, err)
		}
		if err != nil || positionOf(known.Attestation) != at {
			return fmt.Errorf("they stand at attestation %d of chain %d: %w: remove %s and start again",
				at.Seq, registration.ChainId, ErrOtherHistory, a.db.Path())
		}
		if applied != nil {
			kept, err := a.Kept(registration.ChainId)
			if err != nil {
				return err
			}
			applied(known.Attestation, kept)
		}
	}
	a.reached(c, at, 0)
	c.ready = true
	return nil
}

func positionOf(a hosttypes.Attestation) Position {
	return Position{Seq: a.Seq, ToBlock: a.ToBlock, Height: a.Height, End: AccumulatorsOf(a)}
}

// take reads and applies one attested range.
func (a *Attested) take(ctx context.Context, c *attestedChain, registration hosttypes.HostChain,
	attestation hosttypes.Attestation, applied func(hosttypes.Attestation, []Event),
) error {
	at := a.position(c)
	if attestation.Seq <= at.Seq || attestation.ChainId != registration.ChainId {
		return fmt.Errorf("it came after %d: %w", at.Seq, ErrNotAttested)
	}
	events, err := c.providers.Range(ctx, registration, at.End, attestation)
	if err != nil {
		return err
	}
	if err := a.Apply(attestation, events); err != nil {
		return err
	}
	if applied != nil {
		applied(attestation, events)
	}
	a.reached(c, positionOf(attestation), 0)
	a.logger.Debug("applied attestation", "chain", attestation.ChainId, "seq", attestation.Seq,
		"blocks", attestation.ToBlock-attestation.FromBlock+1, "events", len(events))
	return nil
}

func (a *Attested) position(c *attestedChain) Position {
	a.mu.RLock()
	defer a.mu.RUnlock()
	return c.at
}

// reached moves a chain to an attestation and wakes who waits for it.
func (a *Attested) reached(c *attestedChain, at Position, height int64) {
	a.mu.Lock()
	defer a.mu.Unlock()
	c.syncedTo = max(c.syncedTo, height)
	if at != c.at {
		c.at = at
		close(c.changed)
		c.changed = make(chan struct{})
	}
}

// Chain returns the registration of a host chain.
func (a *Attested) Chain(id uint64) (hosttypes.HostChain, bool) {
	a.mu.RLock()
	defer a.mu.RUnlock()
	if c := a.chains[id]; c != nil {
		return c.registration, true
	}
	return hosttypes.HostChain{}, false
}

// SyncedTo is the Glomar height up to which every attestation of the host chain is applied.
func (a *Attested) SyncedTo(id uint64) int64 {
	a.mu.RLock()
	defer a.mu.RUnlock()
	if c := a.chains[id]; c != nil {
		return c.syncedTo
	}
	return 0
}

// Applied returns the last attestation of a host chain that is applied, and a channel that is closed at the next.
func (a *Attested) Applied(id uint64) (Position, <-chan struct{}) {
	a.mu.RLock()
	defer a.mu.RUnlock()
	if c := a.chains[id]; c != nil {
		return c.at, c.changed
	}
	return Position{}, nil
}

// Ops returns the decoded events of the attestations [from, to], which must be applied: else ErrNotIndexed.
func (a *Attested) Ops(id, from, to uint64) ([]Op, error) {
	if at, _ := a.Applied(id); to > at.Seq {
		return nil, fmt.Errorf("chain %d: attestation %d, but the index ends at %d: %w", id, to, at.Seq, ErrNotIndexed)
	}
	events, err := a.Events(id, from, to)
	if err != nil {
		return nil, err
	}
	return DecodeAll(events), nil
}
