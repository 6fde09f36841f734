package executor

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync"

	"github.com/hashicorp/go-hclog"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/auto"
	"github.com/glomar-network/glomar/fhe/integer"
	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
)

// ErrConfig says that a required field of Config is not set.
var ErrConfig = errors.New("executor: incomplete configuration")

// Config is what an executor works with.
type Config struct {
	Set *params.Set
	// Keys is the key bundle of the epoch.
	Keys *keys.Bundle
	// Blobs keeps pages; Catalogue records which page groups are done.
	Blobs     *store.Blobs
	Catalogue *store.Catalogue
	// Compute is what evaluates pages; nil is the best backend of this machine.
	Compute *Compute
	// Workers bounds the cores in use; 0 means all.
	Workers int
	// Logger and Metrics may be nil.
	Logger  hclog.Logger
	Metrics *Metrics
}

// Executor computes pages of one epoch. It is safe for concurrent use.
type Executor struct {
	Config
	mu        sync.Mutex
	evaluator *integer.Evaluator
	engine    backend.Engine // the evaluator's
}

// New returns an executor for one epoch's keys.
func New(c Config) (*Executor, error) {
	if c.Set == nil || c.Keys == nil || c.Blobs == nil || c.Catalogue == nil {
		return nil, fmt.Errorf("%w: it needs a parameter set, a key bundle, a blob store and a catalogue", ErrConfig)
	}
	if c.Workers <= 0 {
		c.Workers = runtime.GOMAXPROCS(0)
	}
	if c.Logger == nil {
		c.Logger = hclog.NewNullLogger()
	}
	if c.Metrics == nil {
		c.Metrics = NewMetrics(nil)
	}
	if c.Compute == nil {
		var err error
		if c.Compute, err = NewCompute(auto.Name, c.Logger, c.Metrics); err != nil {
			return nil, err
		}
	}
	e := &Executor{Config: c}
	if _, _, err := e.prepared(); err != nil {
		return nil, err
	}
	return e, nil
}

// prepared returns an evaluator with the epoch's keys on the engine that computes now, and that engine.
func (e *Executor) prepared() (*integer.Evaluator, backend.Engine, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	engine, err := e.Compute.Engine(e.Set)
	if err != nil {
		return nil, nil, err
	}
	if engine != e.engine {
		evaluator, err := integer.NewEvaluator(e.Set, e.Keys, engine)
		if err != nil {
			return nil, nil, fmt.Errorf("prepare the epoch's keys: %w", err)
		}
		e.evaluator, e.engine = evaluator, engine
	}
	return e.evaluator, engine, nil
}

// Evaluate runs jobs together, on all cores.
func (e *Executor) Evaluate(ctx context.Context, jobs []integer.Job) ([][]*rlwe.Ciphertext, error) {
	return e.evaluate(ctx, jobs, e.Workers)
}

// evaluate runs jobs together. When the device fails, it runs all of them again, from their inputs, on the backend that
// takes over.
func (e *Executor) evaluate(ctx context.Context, jobs []integer.Job, workers int) ([][]*rlwe.Ciphertext, error) {
	for {
		evaluator, engine, err := e.prepared()
		if err != nil {
			return nil, err
		}
		outputs, err := evaluator.RunAll(ctx, jobs, workers)
		if !errors.Is(err, backend.ErrDevice) || !e.Compute.failed(e.Set.Name, engine, err) {
			return outputs, err
		}
	}
}

// Load reads a page of at least the open level from the store and checks it against its digest.
func (e *Executor) Load(digest page.Digest) (*rlwe.Ciphertext, error) {
	encoded, err := e.Blobs.Get(digest, int64(page.EncodedSize(e.Set, e.Set.MaxLevel())))
	if err != nil {
		return nil, fmt.Errorf("load page %s (fetch it from another operator if it is missing): %w", digest, err)
	}
	ct, err := page.Decode(e.Set, encoded)
	if err != nil {
		return nil, fmt.Errorf("load page %s: %w", digest, err)
	}
	if ct.Level() < e.Set.OpenLevel {
		return nil, fmt.Errorf("load page %s: level %d, below %d: %w", digest, ct.Level(), e.Set.OpenLevel, page.ErrNotAPage)
	}
	return ct, nil
}

// Save stores a page and returns its digest.
func (e *Executor) Save(ctx context.Context, ct *rlwe.Ciphertext) (page.Digest, error) {
	encoded, err := page.Encode(e.Set, ct)
	if err != nil {
		return page.Digest{}, fmt.Errorf("encode a page: %w", err)
	}
	d, err := e.Blobs.PutBytes(ctx, encoded)
	if err != nil {
		return page.Digest{}, fmt.Errorf("store a page: %w", err)
	}
	e.Metrics.pageBytes.Add(float64(len(encoded)))
	return d, nil
}
