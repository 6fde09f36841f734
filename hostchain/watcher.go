package hostchain

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/hashicorp/go-hclog"

	"github.com/glomar-network/glomar/pause"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

const (
	defaultPoll = 300 * time.Millisecond
	// announcedPoll is how often a chain is looked at whose provider announces its blocks.
	announcedPoll = 3 * time.Second
	maxBackoff    = 30 * time.Second
	// maxHeld bounds the log bytes held per host chain; beyond it the watcher vouches for shorter ranges only.
	maxHeld = 64 << 20
)

// Watcher follows host chains in the background and answers the validator's question "what would you vouch for?" from
// memory. A chain is followed from the first time it is asked about. It implements the app's HostSource.
type Watcher struct {
	ctx       context.Context //nolint:containedctx // of all followers, which start on demand and end at Close
	cancel    context.CancelFunc
	providers func(chain uint64) *Providers
	poll      time.Duration
	logger    hclog.Logger

	mu     sync.Mutex
	chains map[uint64]*follower
	wg     sync.WaitGroup
}

// NewWatcher follows the host chains at the given JSON-RPC endpoints, by chain id. A chain without an endpoint gets no
// candidates from this validator, and the log says so.
func NewWatcher(endpoints map[uint64][]string, logger hclog.Logger, metrics *Metrics) *Watcher {
	logger = logger.Named("hostchain")
	providers := func(chain uint64) *Providers { return NewProviders(chain, endpoints[chain], logger, metrics) }
	return newWatcher(providers, defaultPoll, logger)
}

func newWatcher(providers func(uint64) *Providers, poll time.Duration, logger hclog.Logger) *Watcher {
	ctx, cancel := context.WithCancel(context.Background())
	return &Watcher{
		ctx: ctx, cancel: cancel, providers: providers, poll: poll, logger: logger, chains: map[uint64]*follower{},
	}
}

// Close stops following and waits for the calls in flight.
func (w *Watcher) Close() {
	w.cancel()
	w.wg.Wait()
}

// Candidates returns the range ends 1, 2, 4 ... 1024 blocks after the last attestation (HostChain.Start before the
// first) that are final on the host chain and proven complete here, ascending. Blocks that do not follow the attested
// one are not vouched for. It never waits for a host node: while nothing is known the answer is empty.
func (w *Watcher) Candidates(chain hosttypes.HostChain, last hosttypes.Attestation) []hosttypes.Candidate {
	if w.ctx.Err() != nil || chain.Paused {
		return nil
	}
	w.mu.Lock()
	f, ok := w.chains[chain.ChainId]
	if !ok {
		f = newFollower(w.providers(chain.ChainId), chain, last, w.logger.With("chain", chain.ChainId))
		w.chains[chain.ChainId] = f
		w.wg.Add(2)
		go func() {
			defer w.wg.Done()
			f.run(w.ctx, w.poll)
		}()
		go func() {
			defer w.wg.Done()
			f.providers.Announce(w.ctx, f.awake)
		}()
	}
	w.mu.Unlock()
	return f.candidates(chain, last)
}

// run looks for blocks until the context ends. Failures are logged once per back-off step, which doubles up to
// maxBackoff.
func (f *follower) run(ctx context.Context, poll time.Duration) {
	defer f.providers.Close()
	growing, failing := pause.Growing(poll, maxBackoff), false
	for {
		wait := poll
		if f.providers.announcing.Load() > 0 {
			wait = max(wait, announcedPoll)
		}
		if err := f.catchUp(ctx); err != nil && ctx.Err() == nil {
			wait, failing = growing.NextBackOff(), true
			level := hclog.Warn
			if errors.Is(err, ErrReorganised) || refuted(err) || errors.Is(err, ErrNoProvider) {
				level = hclog.Error
			}
			f.logger.Log(level, "host chain cannot be followed; trying again", "error", err, "wait", wait)
		} else if failing {
			f.logger.Info("host chain is followed again")
			growing.Reset()
			failing = false
		}
		// At least a poll interval lies between two looks, and nobody's announcements cut a back-off short.
		least := min(wait, poll)
		if failing {
			least = wait
		}
		if pause.For(ctx, least) != nil || (wait > least && pause.Until(ctx, f.wake, wait-least) != nil) {
			return
		}
	}
}

// catchUp reads on until it has the newest final block, or as much as it may hold.
func (f *follower) catchUp(ctx context.Context) error {
	for ctx.Err() == nil {
		more, err := f.advance(ctx)
		if err != nil || !more {
			return err
		}
	}
	return ctx.Err()
}
