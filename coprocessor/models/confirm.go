package models

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"sync"
	"time"

	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/inference/plan"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
)

const (
	// fetchTimeout bounds the time in which other operators must deliver a plan.
	fetchTimeout = 5 * time.Minute
	// firstWait and maxWait are the shortest and the longest wait, in blocks, before a model that could not be
	// confirmed is tried again. An uploaded plan is tried at once.
	firstWait = 5
	maxWait   = 80
	// recountWait is the wait, in blocks, before a model that is confirmed and still pending is confirmed again. Bonds
	// may have changed, and the chain counts them only at a confirmation.
	recountWait = 600
)

// progress is how far this operator is with a pending model.
type progress struct {
	checked bool
	next    int64 // height at which to try again
	wait    int64 // blocks waited after the last failure
}

// Run confirms pending models until ctx ends. A model is confirmed once its plan is stored, or delivered by another
// operator, and verified. The operator must be registered. A model that cannot be confirmed now is tried again, after
// longer and longer waits. A model that does not compile to its plan is not tried again, and expires.
func (p *Plans) Run(ctx context.Context) error {
	if err := plan.Reproducible(); err != nil {
		p.Logger.Error("this operator cannot confirm models", "error", err)
	}
	for height := range p.Chain.Heights(ctx) {
		if err := p.round(ctx, height); err != nil && ctx.Err() == nil {
			p.Logger.Warn("could not list the pending models; trying again", "error", err)
		}
	}
	return ctx.Err()
}

// round looks after every pending model once.
func (p *Plans) round(ctx context.Context, height int64) error {
	pending := map[uint64]bool{}
	for from := uint64(1); from != 0; {
		answer, err := p.Models.Models(ctx, &modeltypes.QueryModelsRequest{FromId: from, Status: modeltypes.ModelStatus_MODEL_STATUS_PENDING})
		if err != nil {
			return fmt.Errorf("list models: %w", err)
		}
		for _, model := range answer.Models {
			pending[model.Id] = true
			p.attend(ctx, model, height)
		}
		if from = answer.NextId; from != 0 && ctx.Err() != nil {
			return ctx.Err()
		}
	}
	maps.DeleteFunc(p.models, func(id uint64, _ *progress) bool { return !pending[id] })
	for _, kept := range []*sync.Map{&p.verdicts, &p.uploaded} {
		kept.Range(func(id, _ any) bool {
			if !pending[id.(uint64)] {
				kept.Delete(id)
			}
			return true
		})
	}
	return nil
}

// attend confirms a pending model if its wait is over.
func (p *Plans) attend(ctx context.Context, model modeltypes.Model, height int64) {
	at := p.models[model.Id]
	if at == nil {
		at = &progress{}
		p.models[model.Id] = at
	}
	_, uploaded := p.uploaded.LoadAndDelete(model.Id)
	if height < at.next && !uploaded || ctx.Err() != nil || p.refused(model.Id) != nil {
		return
	}
	err := p.confirm(ctx, model, at)
	if err == nil {
		at.next, at.wait = height+recountWait, 0
		p.Logger.Info("model confirmed", "model", model.Id, "name", model.Name)
		return
	}
	if errors.Is(err, ErrUnverified) {
		return // logged already
	}
	at.wait = min(max(firstWait, 2*at.wait), maxWait)
	at.next = height + at.wait
	p.Logger.Info("model not confirmed", "model", model.Id, "retry_blocks", at.wait, "error", err)
}

func (p *Plans) confirm(ctx context.Context, model modeltypes.Model, at *progress) error {
	if !at.checked {
		if err := p.obtain(ctx, model); err != nil {
			return err
		}
		at.checked = true
	}
	return p.Chain.Submit(ctx, &modeltypes.MsgConfirmModel{Operator: p.Chain.Address(), Id: model.Id})
}

// obtain makes sure that the plan of a model is stored, matches its registration and is verified.
func (p *Plans) obtain(ctx context.Context, model modeltypes.Model) error {
	if err := p.takes(model); err != nil {
		return err
	}
	digest := store.Digest(model.PlanHash)
	if p.Blobs.Has(digest) {
		if _, err := p.admit(ctx, model, p.Blobs); !errors.Is(err, store.ErrCorrupt) {
			return err
		}
	}
	within, cancel := context.WithTimeout(ctx, fetchTimeout)
	encoded, err := p.Objects.Fetch(within, digest, int(p.MaxSize))
	cancel()
	if err != nil {
		return err
	}
	_, err = p.admit(ctx, model, inMemory(encoded))
	return err
}
