package hostchain

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/hashicorp/go-hclog"

	"github.com/glomar-network/glomar/pause"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

// maxOffset is the longest range a validator vouches for, in blocks.
const maxOffset = 1024

const (
	defaultPoll = 300 * time.Millisecond
	maxBackoff  = 30 * time.Second
	callTimeout = 15 * time.Second
	// maxHeld bounds the log bytes held per host chain; beyond it the watcher vouches for shorter ranges only.
	maxHeld = 64 << 20
)

// Watcher follows host chains in the background and answers the validator's question "what would you vouch for?" from
// memory. A chain is followed from the first time it is asked about. It implements the app's HostSource.
type Watcher struct {
	ctx    context.Context //nolint:containedctx // of all followers, which start on demand and end at Close
	cancel context.CancelFunc
	dial   func(ctx context.Context, chainID uint64) (Source, error)
	poll   time.Duration
	logger hclog.Logger

	mu     sync.Mutex
	chains map[uint64]*follower
	wg     sync.WaitGroup
}

// NewWatcher follows the host chains at the given JSON-RPC endpoints, by chain id. A chain without an endpoint gets no
// candidates from this validator, and the log says so.
func NewWatcher(endpoints map[uint64]string, logger hclog.Logger) *Watcher {
	dial := func(ctx context.Context, chainID uint64) (Source, error) {
		endpoint, ok := endpoints[chainID]
		if !ok {
			return nil, fmt.Errorf("no RPC endpoint is configured for host chain %d: add it to the node's host endpoints", chainID)
		}
		return DialNode(ctx, endpoint)
	}
	return newWatcher(dial, defaultPoll, logger)
}

func newWatcher(dial func(context.Context, uint64) (Source, error), poll time.Duration, logger hclog.Logger) *Watcher {
	ctx, cancel := context.WithCancel(context.Background())
	return &Watcher{ctx: ctx, cancel: cancel, dial: dial, poll: poll, logger: logger.Named("hostchain"), chains: map[uint64]*follower{}}
}

// Close stops following and waits for the calls in flight.
func (w *Watcher) Close() {
	w.cancel()
	w.wg.Wait()
}

// Candidates returns the range ends 1, 2, 4 ... 1024 blocks after the last attested block that are final on the host
// chain and known here, ascending. parent is the attested hash of the last attested block, nil before the first: blocks
// that do not follow it are not vouched for. It never waits for the host node: while nothing is known the answer is empty.
func (w *Watcher) Candidates(chain hosttypes.HostChain, after uint64, parent []byte) []hosttypes.Candidate {
	if w.ctx.Err() != nil || chain.Paused {
		return nil
	}
	w.mu.Lock()
	f, ok := w.chains[chain.ChainId]
	if !ok {
		f = newFollower(chain, after, parent, w.logger.With("chain", chain.ChainId))
		w.chains[chain.ChainId] = f
		w.wg.Add(1)
		go func() {
			defer w.wg.Done()
			f.run(w.ctx, w.dial, w.poll)
		}()
	}
	w.mu.Unlock()
	return f.candidates(chain, after, parent)
}

// run polls until the context ends. Failures are logged once per back-off step, which doubles up to maxBackoff.
func (f *follower) run(ctx context.Context, dial func(context.Context, uint64) (Source, error), poll time.Duration) {
	var source Source
	defer func() {
		if closer, ok := source.(interface{ Close() }); ok {
			closer.Close()
		}
	}()
	growing, failing := pause.Growing(poll, maxBackoff), false
	for {
		wait := poll
		if err := f.step(ctx, dial, &source); err != nil && ctx.Err() == nil {
			if !errors.Is(err, ErrInconsistent) {
				wait, failing = growing.NextBackOff(), true
			}
			level := hclog.Warn
			if errors.Is(err, ErrReorganised) {
				level = hclog.Error
			}
			f.logger.Log(level, "host chain cannot be followed; trying again", "error", err, "wait", wait)
		} else if failing {
			f.logger.Info("host chain is followed again")
			growing.Reset()
			failing = false
		}
		if pause.Until(ctx, f.wake, wait) != nil {
			return
		}
	}
}

// step connects if needed, then reads on until it has caught up.
func (f *follower) step(ctx context.Context, dial func(context.Context, uint64) (Source, error), source *Source) error {
	if *source == nil {
		dialed, err := dial(ctx, f.chainID())
		if err != nil {
			return err
		}
		if err := checkChain(ctx, dialed, f.chainID()); err != nil {
			return err
		}
		*source = dialed
	}
	for ctx.Err() == nil {
		more, err := f.advance(ctx, *source)
		if err != nil || !more {
			return err
		}
	}
	return ctx.Err()
}

func checkChain(ctx context.Context, source Source, want uint64) error {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	got, err := source.ChainID(ctx)
	if err != nil {
		return fmt.Errorf("chain %d: %w", want, err)
	}
	if got != want {
		return fmt.Errorf("chain %d: endpoint says it is chain %d: %w", want, got, ErrWrongChain)
	}
	return nil
}
