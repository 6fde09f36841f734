package committer

import (
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/hashicorp/go-hclog"

	"github.com/glomar-network/glomar/coprocessor/committee"
	"github.com/glomar-network/glomar/coprocessor/indexer"
	"github.com/glomar-network/glomar/coprocessor/planner"
	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/hostchain"
	"github.com/glomar-network/glomar/objects"
	"github.com/glomar-network/glomar/pause"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// ErrDiverged is returned when what the chain made final is not what this operator derives from the same events: its
// binary, host node or store differs from the others'. Compare versions, then resync from an empty home.
var ErrDiverged = errors.New("the final state of a work contradicts this operator's")

// Chain is the part of the Glomar client in use (package chain).
type Chain interface {
	Address() string
	Heights(ctx context.Context) <-chan int64
	Submit(ctx context.Context, msgs ...sdk.Msg) error
	Host() hosttypes.QueryClient
	Threshold() thresholdtypes.QueryClient
	Coprocessor() coprocessortypes.QueryClient
	Model() modeltypes.QueryClient
}

// Events are the attested events of host chains (package indexer).
type Events interface {
	// Ops waits until the attestations are indexed.
	Ops(ctx context.Context, chain, from, to uint64) ([]hostchain.Op, error)
	Forget(chain, seq uint64)
	Timeline() *indexer.Timeline
}

// Signers serve share blobs (package committee).
type Signers interface {
	Shares(ctx context.Context, epoch thresholdtypes.Epoch, ticket thresholdtypes.Ticket, limit int64) ([][]byte, error)
	Proofs(ctx context.Context, epoch thresholdtypes.Epoch, ticket thresholdtypes.Ticket, n int) ([][][]byte, error)
	Infer(ctx context.Context, epoch thresholdtypes.Epoch, ticket thresholdtypes.Ticket, point uint32, step int,
		pages []page.Digest, signature []byte, limit int64) ([]byte, error)
}

// Epochs loads keys (package committee).
type Epochs interface {
	Epoch(ctx context.Context, id uint64) (*committee.Epoch, error)
}

// Config is what a committer works with.
type Config struct {
	Chain Chain
	// ChainID is the id of the Glomar chain, VoteKey the operator's TLS key, which signs its votes.
	ChainID   string
	VoteKey   ed25519.PrivateKey
	Events    Events
	Signers   Signers
	Epochs    Epochs
	Objects   objects.Fetcher
	Blobs     *store.Blobs
	Catalogue *store.Catalogue
	Metrics   *Metrics
	Logger    hclog.Logger
}

// Committer works for every registered host chain and for every loading of a private model, each in its own goroutine.
type Committer struct {
	Config

	mu      sync.Mutex
	workers map[uint64]*worker
}

// New returns a committer; Run starts it.
func New(cfg Config) *Committer {
	if cfg.Logger == nil {
		cfg.Logger = hclog.NewNullLogger()
	}
	if cfg.Metrics == nil {
		cfg.Metrics = NewMetrics(nil)
	}
	cfg.Logger = cfg.Logger.Named("committer")
	return &Committer{Config: cfg, workers: map[uint64]*worker{}}
}

// Position is how far a host chain's works are.
type Position struct {
	// Work and Step are in progress. Final is the last final work taken over.
	Work, Final uint64
	Step        uint32
	// Handles and Pages count the final handles, and the pages they lie on. Waiting counts the operations that the last
	// final work left waiting.
	Handles, Pages, Waiting uint64
	// Lanes, LanePages and SignerBytes describe the last work taken over: lanes in use, on how many pages, and the share
	// bytes received for it.
	Lanes, LanePages, SignerBytes uint64
}

// Position returns the position of a host chain, or the zero Position before its first work.
func (c *Committer) Position(chain uint64) Position {
	c.mu.Lock()
	w := c.workers[chain]
	c.mu.Unlock()
	if w == nil {
		return Position{}
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.position
}

// Run drives works until ctx ends.
func (c *Committer) Run(ctx context.Context) error {
	var wg sync.WaitGroup
	defer wg.Wait()
	for height := range c.Chain.Heights(ctx) {
		answer, err := c.Chain.Host().Chains(ctx, &hosttypes.QueryChainsRequest{})
		if err != nil {
			if ctx.Err() == nil {
				c.Logger.Warn("could not list the host chains", "error", err)
			}
			continue
		}
		chains, err := c.loadings(ctx)
		if err != nil && ctx.Err() == nil {
			c.Logger.Warn("could not list the loadings of private models", "error", err)
		}
		for _, chain := range answer.Chains {
			chains = append(chains, chain.ChainId)
		}
		for _, chain := range chains {
			w, fresh := c.worker(chain)
			if fresh {
				wg.Add(1)
				go func() {
					defer wg.Done()
					w.run(ctx)
				}()
			}
			w.latest.Store(height)
			w.wakeUp()
		}
	}
	return ctx.Err()
}

func (c *Committer) worker(chain uint64) (w *worker, fresh bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if w = c.workers[chain]; w != nil {
		return w, false
	}
	w = &worker{Config: &c.Config, chain: chain, wake: make(chan struct{}, 1), logger: c.Logger.With("chain", chain)}
	c.workers[chain] = w
	return w, true
}

// worker advances the works of one host chain.
type worker struct {
	*Config
	chain  uint64
	wake   chan struct{}
	logger hclog.Logger
	work   *work // being worked on; nil before the first and after each
	// queue is what the work before work left, and the operations of work once it is open; nil before the first work.
	queue  *planner.Queue
	latest atomic.Int64
	// trimmed says that events from before the start are dropped.
	trimmed bool

	mu       sync.Mutex
	position Position
}

func (w *worker) wakeUp() {
	select {
	case w.wake <- struct{}{}:
	default:
	}
}

const (
	firstBackoff = 100 * time.Millisecond
	maxBackoff   = 10 * time.Second
)

// run advances at every new height. Failures are logged and retried with back-off, without limit.
func (w *worker) run(ctx context.Context) {
	growing := pause.Growing(firstBackoff, maxBackoff)
	for {
		select {
		case <-ctx.Done():
			return
		case <-w.wake:
		}
		err := w.advance(ctx)
		if err == nil || ctx.Err() != nil {
			growing.Reset()
			continue
		}
		level, wait := hclog.Warn, growing.NextBackOff()
		if errors.Is(err, ErrDiverged) {
			level, wait = hclog.Error, maxBackoff
			w.Metrics.diverged.Inc()
		}
		w.logger.Log(level, "work does not advance; trying again", "error", err, "wait", wait)
		if pause.For(ctx, wait) != nil {
			return
		}
		w.wakeUp()
	}
}

// advance takes over what became final and does what can be done now.
func (w *worker) advance(ctx context.Context) error {
	latest, err := w.query(ctx, 0)
	if isNotFound(err) {
		return nil
	}
	if err != nil {
		return err
	}
	final, err := w.Catalogue.FinalWork(w.chain)
	if err != nil {
		return err
	}
	w.at(func(p *Position) { p.Final = final })
	if err := w.trim(ctx, final); err != nil {
		return err
	}
	for seq := final + 1; seq <= latest.Seq; seq++ {
		done, err := w.pursue(ctx, seq, latest.Seq)
		if err != nil {
			return fmt.Errorf("work %d: %w", seq, err)
		}
		if !done {
			return nil
		}
	}
	return nil
}

// trim drops, once after a start, the events of works that were final before it.
func (w *worker) trim(ctx context.Context, final uint64) error {
	if w.trimmed || final == 0 {
		w.trimmed = true
		return nil
	}
	last, err := w.query(ctx, final)
	if err != nil {
		return fmt.Errorf("work %d: %w", final, err)
	}
	w.Events.Forget(w.chain, last.ToAttestation)
	w.trimmed = true
	return w.recount()
}

// recount counts what the catalogue holds.
func (w *worker) recount() error {
	handles, pages := uint64(0), map[store.Digest]struct{}{}
	err := w.Catalogue.Handles(w.chain, func(entry store.Entry) bool {
		handles++
		if entry.Width > 0 {
			pages[entry.Page] = struct{}{}
		}
		return true
	})
	if err != nil {
		return err
	}
	w.at(func(p *Position) { p.Handles, p.Pages = handles, uint64(len(pages)) })
	return nil
}

// pursue does everything for one work that can be done now; done says that the work is final and taken over. latest is
// the chain's newest work. The chain takes claims for a final work until the next one is final.
func (w *worker) pursue(ctx context.Context, seq, latest uint64) (done bool, err error) {
	for {
		onChain, err := w.query(ctx, seq)
		if err != nil {
			return false, err
		}
		if w.work == nil || w.work.seq != seq {
			if w.work, err = w.open(ctx, onChain); err != nil {
				return false, err
			}
		}
		w.at(func(p *Position) { p.Work, p.Step = seq, onChain.Step })
		if err := w.work.absorb(ctx, onChain); err != nil {
			return false, err
		}
		switch onChain.Status {
		case coprocessortypes.WorkStatus_WORK_STATUS_FINAL:
			if latest <= seq+1 {
				w.work.claimLate(ctx)
			}
			return true, w.finish(onChain)
		case coprocessortypes.WorkStatus_WORK_STATUS_STALLED:
			if !w.work.stalled {
				w.logger.Error("work is stalled: every round of attempts at its ticket failed; governance must restart it", "work", seq, "step", onChain.Step)
			}
			w.work.stalled = true
			return false, nil
		}
		w.work.stalled = false
		claimed, err := w.work.claim(ctx, onChain)
		if err != nil || !claimed {
			return false, err
		}
	}
}

// finish takes a final work's handles over into the catalogue.
func (w *worker) finish(onChain coprocessortypes.Work) error {
	current := w.work
	if err := current.finish(onChain); err != nil {
		return err
	}
	w.work = nil
	w.Events.Forget(w.chain, onChain.ToAttestation)
	w.at(func(p *Position) {
		p.Final, p.Step = onChain.Seq, 0
		p.Lanes, p.LanePages = current.size()
		handles, pages := current.made()
		p.Handles, p.Pages = p.Handles+handles, p.Pages+pages
		p.SignerBytes, p.Waiting = current.signerBytes, current.plan.Waiting
	})
	w.Metrics.works.Inc()
	return nil
}

func (w *worker) at(f func(p *Position)) {
	w.mu.Lock()
	defer w.mu.Unlock()
	f(&w.position)
}

func (w *worker) query(ctx context.Context, seq uint64) (coprocessortypes.Work, error) {
	answer, err := w.Chain.Coprocessor().Work(ctx, &coprocessortypes.QueryWorkRequest{ChainId: w.chain, Seq: seq})
	if err != nil {
		return coprocessortypes.Work{}, err
	}
	return answer.Work, nil
}
