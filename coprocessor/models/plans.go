package models

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"sync"

	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/hashicorp/go-hclog"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/objects"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// DefaultMaxSize bounds a plan, in bytes. The largest plan compiled so far has eight million. A decoded plan takes up
// to eight times its size in memory.
const DefaultMaxSize = 128 << 20

var (
	// ErrNotRegistered says that no pending or active model has the id.
	ErrNotRegistered = errors.New("no pending or active model")
	// ErrNotOrdered says that no owner ordered such weights to be loaded, or that it is too late for them.
	ErrNotOrdered = errors.New("no loading of such weights is open")
	// ErrOwner says that this operator only takes models of named accounts, and the model's owner is not one of them.
	ErrOwner = errors.New("this operator does not take models of that owner")
	// ErrNoCommittee says that no epoch is live yet, so that a plan cannot be compared with a committee. Try again
	// later.
	ErrNoCommittee = errors.New("the committee has no key yet")
)

// Chain is the part of the Glomar client in use (package chain).
type Chain interface {
	Address() string
	Heights(ctx context.Context) <-chan int64
	Submit(ctx context.Context, msgs ...sdk.Msg) error
	Threshold() thresholdtypes.QueryClient
}

// source is where an encoded plan lies: a blob store, or memory.
type source interface {
	Get(digest store.Digest, maxBytes int64) ([]byte, error)
}

// inMemory is an encoded plan that was checked against its digest.
type inMemory []byte

func (b inMemory) Get(store.Digest, int64) ([]byte, error) { return b, nil }

// Config is what Plans works with.
type Config struct {
	Chain   Chain
	Models  modeltypes.QueryClient
	Objects objects.Fetcher
	Blobs   *store.Blobs
	// Staged holds uploads until they are checked. It is a directory of its own, and nothing in it is served.
	Staged *store.Blobs
	// MaxSize bounds a plan, in bytes; 0 means DefaultMaxSize.
	MaxSize int64
	// Owners are the accounts whose models are taken. Empty takes everybody's. Owners are not trusted: plans are
	// verified.
	Owners []string
	Logger hclog.Logger
}

// Plans are the plans that an operator keeps. It is safe for concurrent use.
type Plans struct {
	Config
	checking chan struct{} // one plan at a time
	verdicts sync.Map      // of type verdict, by the id of the model
	models   map[uint64]*progress
	uploaded sync.Map // ids of models whose plans arrived since Run looked at them
}

// New returns the plans in a blob store. Run confirms them.
func New(cfg Config) *Plans {
	if cfg.MaxSize == 0 {
		cfg.MaxSize = DefaultMaxSize
	}
	if cfg.Logger == nil {
		cfg.Logger = hclog.NewNullLogger()
	}
	cfg.Logger = cfg.Logger.Named("models")
	return &Plans{Config: cfg, checking: make(chan struct{}, 1), models: map[uint64]*progress{}}
}

// Upload stores the plan of a model, which it reads from r, and returns the digest of the plan's script. The plan of a
// pending model is verified first, which takes as long as compiling it. A plan that is stored already is compared with
// the model and not read again. Errors are ErrNotRegistered, ErrOwner, ErrNoCommittee, ErrDisagrees, ErrUnverified,
// store.ErrMismatch for bytes other than the registration's, store.ErrTooLarge, store.ErrFull, and those of ctx, the
// chain and the disk. After an error nothing is kept.
func (p *Plans) Upload(ctx context.Context, id uint64, r io.Reader) (script [32]byte, err error) {
	model, err := p.model(ctx, id)
	if err == nil {
		err = p.takes(model)
	}
	if err != nil {
		return script, err
	}
	digest := store.Digest(model.PlanHash)
	if p.Blobs.Has(digest) {
		if script, err = p.admit(ctx, model, p.Blobs); !errors.Is(err, store.ErrCorrupt) {
			return script, err
		}
	}
	if err := p.Staged.PutExpected(ctx, digest, r, p.MaxSize); err != nil {
		return script, fmt.Errorf("plan of model %d: %w", id, err)
	}
	script, err = p.admit(ctx, model, p.Staged)
	if err == nil && model.Status == modeltypes.ModelStatus_MODEL_STATUS_PENDING {
		p.uploaded.Store(id, struct{}{})
	}
	return script, errors.Join(err, p.Staged.Delete(digest))
}

// takes fails if this operator does not take models of the owner or has refused this model. It is called before any
// bytes of a plan are received.
func (p *Plans) takes(model modeltypes.Model) error {
	if err := p.refused(model.Id); err != nil {
		return fmt.Errorf("model %d: %w", model.Id, err)
	}
	if len(p.Owners) > 0 && !slices.Contains(p.Owners, model.Owner) {
		return fmt.Errorf("model %d of %s: %w", model.Id, model.Owner, ErrOwner)
	}
	return nil
}

// model returns a model that plans are taken for.
func (p *Plans) model(ctx context.Context, id uint64) (modeltypes.Model, error) {
	answer, err := p.Models.Model(ctx, &modeltypes.QueryModelRequest{Id: id})
	if status.Code(err) == codes.NotFound {
		return modeltypes.Model{}, fmt.Errorf("model %d: %w has this id", id, ErrNotRegistered)
	}
	if err != nil {
		return modeltypes.Model{}, fmt.Errorf("model %d: %w", id, err)
	}
	switch answer.Model.Status {
	case modeltypes.ModelStatus_MODEL_STATUS_PENDING, modeltypes.ModelStatus_MODEL_STATUS_ACTIVE:
		return answer.Model, nil
	}
	return modeltypes.Model{}, fmt.Errorf("model %d is %s: %w", id, answer.Model.Status, ErrNotRegistered)
}

// admit compares a plan with its registration and the live committee, verifies the plan of a pending model, and stores
// it with its script. The plan of an active model needs no verification: more than two thirds of the bond confirmed it.
// The plan is read from its source only when its turn comes, because a decoded plan may take many times its size.
func (p *Plans) admit(ctx context.Context, model modeltypes.Model, from source) (script [32]byte, err error) {
	answer, err := p.Chain.Threshold().Epoch(ctx, &thresholdtypes.QueryEpochRequest{})
	if status.Code(err) == codes.NotFound {
		return script, ErrNoCommittee
	}
	if err != nil {
		return script, fmt.Errorf("live epoch: %w", err)
	}
	select {
	case p.checking <- struct{}{}:
		defer func() { <-p.checking }()
	case <-ctx.Done():
		return script, ctx.Err()
	}
	encoded, err := from.Get(store.Digest(model.PlanHash), p.MaxSize)
	if err != nil {
		return script, fmt.Errorf("plan of model %d: %w", model.Id, err)
	}
	decoded, steps, err := examine(encoded, model, answer.Epoch)
	if err == nil && model.Status == modeltypes.ModelStatus_MODEL_STATUS_PENDING {
		err = p.verdict(ctx, decoded, model)
	}
	if err != nil {
		return script, fmt.Errorf("model %d: %w", model.Id, err)
	}
	if script, err = p.Blobs.PutBytes(ctx, steps); err != nil { // before the plan: where a plan is, its script is
		return script, fmt.Errorf("script of model %d: %w", model.Id, err)
	}
	if _, err := p.Blobs.PutBytes(ctx, encoded); err != nil {
		return script, fmt.Errorf("plan of model %d: %w", model.Id, err)
	}
	p.Logger.Info("plan stored", "model", model.Id, "plan", hclog.Fmt("%x", model.PlanHash), "bytes", len(encoded), "script", hclog.Fmt("%x", script))
	return script, nil
}
