package hostchain

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/go-hclog"

	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

var (
	// ErrNoProvider is returned for a host chain without a configured RPC provider.
	ErrNoProvider = errors.New("no RPC provider is configured")
	// ErrResting is returned for a provider that is left alone after a failure.
	ErrResting = errors.New("provider is left alone after a failure")
)

const (
	// headGrace is how long a slower provider's head is waited for once enough providers have answered.
	headGrace = 250 * time.Millisecond
	// tryTimeout bounds the time that one provider has for a whole task of many calls.
	tryTimeout = time.Minute
	// maxLag is how many blocks the heads of two providers may lie apart before the log names them.
	maxLag = 16
)

// Providers are the RPC providers of one host chain. What one says is only used where a proof or the network's
// attestation confirms it; when one fails, hangs or is refuted, the next is asked. It is safe for concurrent use.
type Providers struct {
	chain   uint64
	list    []*Provider
	logger  hclog.Logger
	metrics *Metrics

	announcing atomic.Int32

	mu        sync.Mutex
	preferred int
	apart     bool
}

// NewProviders names the providers of a host chain by their endpoints.
func NewProviders(chain uint64, endpoints []string, logger hclog.Logger, metrics *Metrics) *Providers {
	list := make([]*Provider, len(endpoints))
	for i, endpoint := range endpoints {
		list[i] = newProvider(chain, endpoint)
		for _, other := range list[:i] {
			if other.name == list[i].name {
				list[i].name = fmt.Sprintf("%s#%d", list[i].name, i+1)
			}
		}
	}
	return newProviders(chain, list, logger, metrics)
}

func newProviders(chain uint64, list []*Provider, logger hclog.Logger, metrics *Metrics) *Providers {
	return &Providers{chain: chain, list: list, logger: logger.With("chain", chain), metrics: metrics}
}

// Close ends the connections.
func (p *Providers) Close() {
	for _, provider := range p.list {
		provider.close()
	}
}

// Try asks one provider after the other until f succeeds, the one that succeeded last first. Each has a time of its
// own: one that does not end by then has failed like any other. It returns what every one failed with.
func (p *Providers) Try(ctx context.Context, f func(context.Context, Source) error) error {
	if len(p.list) == 0 {
		return fmt.Errorf("chain %d: %w: add one to the host endpoints", p.chain, ErrNoProvider)
	}
	p.mu.Lock()
	first := p.preferred
	p.mu.Unlock()
	var errs []error
	for i := range p.list {
		at := (first + i) % len(p.list)
		provider := p.list[at]
		if wait := provider.resting(true); wait > 0 {
			errs = append(errs, fmt.Errorf("provider %s, for another %s: %w", provider.name, wait, ErrResting))
			continue
		}
		err := provider.within(ctx, f)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err == nil {
			provider.mu.Lock()
			provider.content.succeeded()
			provider.mu.Unlock()
			p.mu.Lock()
			p.preferred = at
			p.mu.Unlock()
			return nil
		}
		p.failed(provider, err)
		errs = append(errs, fmt.Errorf("provider %s: %w", provider.name, err))
	}
	return fmt.Errorf("chain %d: %w", p.chain, errors.Join(errs...))
}

// within runs a task of a provider in the time that it has for one.
func (p *Provider) within(ctx context.Context, f func(context.Context, Source) error) error {
	bounded, cancel := context.WithTimeout(ctx, p.patience)
	defer cancel()
	err := f(bounded, p)
	if err != nil && bounded.Err() != nil && ctx.Err() == nil {
		return fmt.Errorf("not done within %s: %w", p.patience, err)
	}
	return err
}

// failed names a provider that failed, and leaves it alone for a while.
func (p *Providers) failed(provider *Provider, err error) {
	var unanswered callError
	if !errors.As(err, &unanswered) {
		provider.mu.Lock()
		provider.content.failed(0)
		provider.mu.Unlock()
	}
	reason, level := reasonOf(err)
	p.metrics.failures.WithLabelValues(label(p.chain), provider.name, reason).Inc()
	p.logger.Log(level, "host provider failed", "provider", provider.name, "reason", reason, "error", err)
}

// reasonOf classifies a failure for the metric. What a provider says against a proof is an error, not a warning.
func reasonOf(err error) (string, hclog.Level) {
	var limited *RateLimitError
	var unanswered callError
	switch {
	case errors.Is(err, ErrIncomplete):
		return "incomplete", hclog.Error
	case errors.Is(err, ErrProof):
		return "proof", hclog.Error
	case errors.Is(err, ErrUnprovable):
		return "unprovable", hclog.Error
	case errors.Is(err, ErrNotAttested):
		return "not_attested", hclog.Error
	case errors.Is(err, ErrReorganised):
		return "reorganised", hclog.Error
	case errors.Is(err, ErrWrongChain):
		return "wrong_chain", hclog.Error
	case errors.Is(err, ErrInconsistent), errors.Is(err, errMoved):
		return "inconsistent", hclog.Warn
	case errors.As(err, &limited):
		return "limited", hclog.Warn
	case errors.Is(err, context.DeadlineExceeded):
		return "timeout", hclog.Warn
	case errors.As(err, &unanswered):
		return "call", hclog.Warn
	}
	return "refused", hclog.Warn
}

// headAnswer is one provider's head.
type headAnswer struct {
	provider *Provider
	head     uint64
	err      error
}

// Head returns a head that two providers have, or the one where one is configured: the second highest of the answers.
func (p *Providers) Head(ctx context.Context) (uint64, error) {
	if len(p.list) == 0 {
		return 0, fmt.Errorf("chain %d: %w: add one to the host endpoints", p.chain, ErrNoProvider)
	}
	answers := make(chan headAnswer, len(p.list))
	asked := 0
	var errs []error
	for _, provider := range p.list {
		if wait := provider.resting(false); wait > 0 {
			errs = append(errs, fmt.Errorf("provider %s, for another %s: %w", provider.name, wait, ErrResting))
			continue
		}
		if p.askHead(ctx, provider, answers) {
			asked++
		}
	}
	need := min(2, len(p.list))
	heads, failures := p.collectHeads(ctx, answers, asked, need)
	if len(heads) < need {
		return 0, fmt.Errorf("chain %d: head of %d providers, %d are needed: %w",
			p.chain, len(heads), need, errors.Join(append(errs, append(failures, ctx.Err())...)...))
	}
	slices.SortFunc(heads, func(a, b headAnswer) int { return cmp.Compare(b.head, a.head) })
	p.compareHeads(heads[0], heads[len(heads)-1])
	return heads[need-1].head, nil
}

// askHead asks a provider in the background, unless it still owes the answer to the last question.
func (p *Providers) askHead(ctx context.Context, provider *Provider, answers chan<- headAnswer) bool {
	provider.mu.Lock()
	asking := provider.asking
	provider.asking = true
	provider.mu.Unlock()
	if asking {
		return false
	}
	go func() {
		head, err := provider.Head(ctx)
		provider.mu.Lock()
		provider.asking = false
		provider.mu.Unlock()
		if err == nil {
			p.metrics.heads.WithLabelValues(label(p.chain), provider.name).Set(float64(head))
		} else if ctx.Err() == nil {
			p.failed(provider, err)
		}
		answers <- headAnswer{provider, head, err}
	}()
	return true
}

// collectHeads waits for all answers, but only briefly for more than are needed.
func (p *Providers) collectHeads(ctx context.Context, answers <-chan headAnswer, asked, need int) (
	heads []headAnswer, errs []error,
) {
	var grace <-chan time.Time
	for range asked {
		select {
		case answer := <-answers:
			if answer.err != nil {
				errs = append(errs, fmt.Errorf("provider %s: %w", answer.provider.name, answer.err))
			} else {
				heads = append(heads, answer)
			}
		case <-grace:
			return heads, errs
		case <-ctx.Done():
			return heads, errs
		}
		if len(heads) >= need && grace == nil {
			timer := time.NewTimer(headGrace)
			defer timer.Stop()
			grace = timer.C
		}
	}
	return heads, errs
}

// compareHeads names providers whose heads lie far apart, when that begins.
func (p *Providers) compareHeads(highest, lowest headAnswer) {
	apart := highest.head-lowest.head > maxLag
	p.mu.Lock()
	begins := apart && !p.apart
	p.apart = apart
	p.mu.Unlock()
	if begins {
		p.metrics.failures.WithLabelValues(label(p.chain), lowest.provider.name, "lagging").Inc()
		p.logger.Warn("host providers are far apart: one lags, or the other is ahead of the chain", "provider",
			lowest.provider.name, "block", lowest.head, "ahead", highest.provider.name, "ahead_block", highest.head)
	}
}

// Events returns the FHE events of the blocks [from, to] as one provider has them, in order. Nothing proves them.
func (p *Providers) Events(ctx context.Context, chain hosttypes.HostChain, from, to uint64) (
	events []Event, err error,
) {
	err = p.Try(ctx, func(ctx context.Context, source Source) error {
		events, err = readEvents(ctx, source, chain, from, to)
		return err
	})
	return events, err
}

// maxRange bounds the blocks of one range; attestations cover at most hosttypes.MaxOffset.
const maxRange = 1 << 16

func readEvents(ctx context.Context, source Source, chain hosttypes.HostChain, from, to uint64) ([]Event, error) {
	if to < from || to-from >= maxRange {
		return nil, fmt.Errorf("blocks [%d, %d]: a range has 1 to %d blocks: %w", from, to, maxRange, ErrInconsistent)
	}
	addresses := []common.Address{common.BytesToAddress(chain.Acl), common.BytesToAddress(chain.Executor)}
	logs, err := source.Logs(ctx, addresses, from, to)
	if err != nil {
		return nil, err
	}
	return Select(chain, from, to, logs)
}

// Range returns the events that an attestation fixes, the executor's first and then ACL's; start are the accumulators
// at the end of the attestation before. The error wraps ErrNotAttested if every provider has other events: each then
// follows another fork, lags behind, or lies, and must be replaced or asked again later.
func (p *Providers) Range(ctx context.Context, chain hosttypes.HostChain, start Accumulators,
	attestation hosttypes.Attestation,
) (events []Event, err error) {
	err = p.Try(ctx, func(ctx context.Context, source Source) error {
		events, err = readEvents(ctx, source, chain, attestation.FromBlock, attestation.ToBlock)
		if err != nil {
			return err
		}
		return CheckAttested(chain, start, attestation, events)
	})
	if err != nil {
		return nil, err
	}
	return canonical(events), nil
}

// CheckAttested returns ErrNotAttested unless the events are those of the attestation and lead from the accumulators
// before it to its own.
func CheckAttested(chain hosttypes.HostChain, start Accumulators, attestation hosttypes.Attestation,
	events []Event,
) error {
	digest := Digest(events)
	if uint64(len(events)) != attestation.EventCount || string(digest[:]) != string(attestation.EventsDigest) {
		return fmt.Errorf("attestation %d, blocks [%d, %d]: %d events where %d are attested: %w", attestation.Seq,
			attestation.FromBlock, attestation.ToBlock, len(events), attestation.EventCount, ErrNotAttested)
	}
	if start.Fold(chain, events) != AccumulatorsOf(attestation) {
		return fmt.Errorf("attestation %d, blocks [%d, %d]: its events do not lead to its accumulators: %w",
			attestation.Seq, attestation.FromBlock, attestation.ToBlock, ErrNotAttested)
	}
	return nil
}

// Announce calls told at every block that a provider announces, until ctx ends.
func (p *Providers) Announce(ctx context.Context, told func()) {
	var wg sync.WaitGroup
	for _, provider := range p.list {
		wg.Add(1)
		go func() {
			defer wg.Done()
			provider.announce(ctx, told, func(live bool) {
				if live {
					p.announcing.Add(1)
				} else {
					p.announcing.Add(-1)
				}
			})
		}()
	}
	wg.Wait()
}
