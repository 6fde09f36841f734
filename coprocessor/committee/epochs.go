package committee

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"sync"

	"github.com/hashicorp/go-hclog"
	lru "github.com/hashicorp/golang-lru/v2"

	"github.com/glomar-network/glomar/cache"
	"github.com/glomar-network/glomar/coprocessor/executor"
	"github.com/glomar-network/glomar/coprocessor/planner"
	"github.com/glomar-network/glomar/coprocessor/runner"
	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/objects"
	"github.com/glomar-network/glomar/threshold/shares"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// Executor computes under one epoch's keys; *executor.Executor is one.
type Executor interface {
	// RunStep assembles a stage's pages from share blobs, evaluates it, and returns the digests of its pages.
	RunStep(ctx context.Context, job executor.Job, layout *thresholdtypes.Layout, tc shares.TicketContext, blobs [][]byte) ([]page.Digest, error)
	// Open adds up opening shares. It returns N slots per page.
	Open(ctx context.Context, opening *thresholdtypes.Opening, tc shares.TicketContext, blobs [][]byte) ([][]uint64, error)
}

// Networks runs inferences under one epoch's keys; *runner.Runner is one.
type Networks interface {
	// Model describes a compiled network, by its digest.
	Model(ctx context.Context, network [32]byte) (planner.Model, error)
	// Loading returns the digest of the script that makes the pages of a private network's weights, and the number of
	// these pages.
	Loading(ctx context.Context, network [32]byte) (script [32]byte, pages uint32, err error)
	// Run follows one attempt at an inference to its end, Load one at a loading.
	Run(ctx context.Context, job runner.Job) (*runner.Outcome, error)
	Load(ctx context.Context, job runner.Job) (*runner.Outcome, error)
}

// Epoch is the keys of one epoch and what computes under them.
type Epoch struct {
	thresholdtypes.Epoch
	Set      *params.Set
	Executor Executor
	Networks Networks
}

// Context is the part of a ticket that its shares depend on.
func (e *Epoch) Context(t thresholdtypes.Ticket) (shares.TicketContext, error) {
	if len(t.Id) != len(shares.TicketContext{}.ID) || t.Epoch != e.Id {
		return shares.TicketContext{}, fmt.Errorf("ticket %x of epoch %d does not belong to epoch %d", t.Id, t.Epoch, e.Id)
	}
	tc := shares.TicketContext{
		ID: [32]byte(t.Id), Attempt: t.Attempt, Entropy: t.Entropy, Active: t.ActiveSet,
		AllPoints: thresholdtypes.Points(e.Members), Threshold: int(e.Threshold),
	}
	return tc, tc.Validate()
}

// Epochs loads the keys of epochs, from the store or from the signers. Keys of the two epochs used last stay in memory.
type Epochs struct {
	Chain     thresholdtypes.QueryClient
	Signers   *Signers
	Objects   objects.Fetcher // of other operators
	Blobs     *store.Blobs
	Catalogue *store.Catalogue
	Metrics   *executor.Metrics
	Compute   *executor.Compute
	Workers   int
	Logger    hclog.Logger

	mu     sync.Mutex
	loaded *lru.Cache[uint64, *Epoch] // by id
}

// maxLoaded bounds the epochs in memory: the live one and the one before, whose tickets may still be open.
const maxLoaded = 2

// Epoch returns an epoch ready to compute. The first call for an epoch fetches and reads its key bundle. Other calls
// wait for it.
func (e *Epochs) Epoch(ctx context.Context, id uint64) (*Epoch, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.loaded == nil {
		e.loaded = cache.New[uint64, *Epoch](maxLoaded)
	}
	if epoch, ok := e.loaded.Get(id); ok && id != 0 {
		return epoch, nil
	}
	answer, err := e.Chain.Epoch(ctx, &thresholdtypes.QueryEpochRequest{Id: id})
	if err != nil {
		return nil, fmt.Errorf("epoch %d: %w", id, err)
	}
	if epoch, ok := e.loaded.Get(answer.Epoch.Id); ok {
		return epoch, nil
	}
	epoch, err := e.load(ctx, answer.Epoch)
	if err != nil {
		return nil, fmt.Errorf("epoch %d: %w", answer.Epoch.Id, err)
	}
	e.loaded.Add(epoch.Id, epoch)
	return epoch, nil
}

func (e *Epochs) load(ctx context.Context, epoch thresholdtypes.Epoch) (*Epoch, error) {
	set, err := params.Lookup(epoch.FheParams)
	if err != nil {
		return nil, err
	}
	if len(epoch.BundleDigest) != len(store.Digest{}) {
		return nil, fmt.Errorf("bundle digest has %d bytes", len(epoch.BundleDigest))
	}
	digest := store.Digest(epoch.BundleDigest)
	limit := keys.EpochSize(set)
	if !e.Blobs.Has(digest) {
		e.Logger.Info("fetching the key bundle from the signers", "epoch", epoch.Id, "bytes", limit)
		if err := e.fetch(ctx, epoch, digest, limit); err != nil {
			return nil, err
		}
	}
	file, _, err := e.Blobs.Open(digest)
	if errors.Is(err, store.ErrCorrupt) {
		return nil, errors.Join(err, e.Blobs.Delete(digest))
	}
	if err != nil {
		return nil, err
	}
	defer file.Close()
	public, err := keys.ReadEpoch(set, bufio.NewReaderSize(file, 1<<20), limit)
	if err != nil {
		return nil, fmt.Errorf("key bundle: %w", err)
	}
	run, err := executor.New(executor.Config{
		Set: set, Keys: public.BGV, Blobs: e.Blobs, Catalogue: e.Catalogue, Compute: e.Compute, Workers: e.Workers,
		Logger: e.Logger.Named("executor"), Metrics: e.Metrics,
	})
	if err != nil {
		return nil, err
	}
	networks := runner.New(runner.Config{
		Set: set, Keys: public.CKKS, Threshold: int(epoch.Threshold), Integers: run, Compute: run.Compute, Blobs: e.Blobs,
		Objects: e.Objects, Workers: run.Workers, Logger: e.Logger.Named("networks"),
	})
	e.Logger.Info("keys are ready", "epoch", epoch.Id, "set", set.Name, "members", len(epoch.Members), "threshold", epoch.Threshold)
	return &Epoch{Epoch: epoch, Set: set, Executor: run, Networks: networks}, nil
}

func (e *Epochs) fetch(ctx context.Context, epoch thresholdtypes.Epoch, digest store.Digest, limit int64) error {
	return e.Signers.Bundle(ctx, epoch, limit, func(fetch func(io.Writer) error) error {
		r, w := io.Pipe()
		go func() { w.CloseWithError(fetch(w)) }()
		err := e.Blobs.PutExpected(ctx, digest, r, limit)
		r.CloseWithError(io.ErrClosedPipe)
		return err
	})
}
