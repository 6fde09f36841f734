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
	// firstWait and maxWait are the blocks after which a model that could not be confirmed is tried again; an upload is
	// looked at at once.
	firstWait = 5
	maxWait   = 80
	// recountWait is the blocks after which a model that is confirmed and still pending is confirmed again: bonds may have
	// changed, and only a confirmation has them counted.
	recountWait = 600
)

// progress is what was done about a pending model.
type progress struct {
	checked bool
	next    int64 // height from which on to do more
	wait    int64 // blocks waited after the last failure
}

// Run confirms the pending models whose plans are stored, or that another operator delivers, and are verified, until ctx ends. The
// operator must be registered. A model that cannot be confirmed now is tried again later, ever less often; one whose plan is
// not what its model compiles to is not tried again, and expires.
func (p *Plans) Run(ctx context.Context) error {
	if err := plan.Reproducible(); err != nil {
		p.Logger.Error("this operator will confirm no model", "error", err)
	}
	for height := range p.Chain.Heights(ctx) {
		if err := p.round(ctx, height); err != nil && ctx.Err() == nil {
			p.Logger.Warn("pending models are not known; trying again", "error", err)
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

// attend confirms a pending model if it is time to.
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
		return // that is in the log
	}
	at.wait = min(max(firstWait, 2*at.wait), maxWait)
	at.next = height + at.wait
	p.Logger.Info("model not confirmed", "model", model.Id, "blocks to the next try", at.wait, "error", err)
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

// obtain sees to it that the plan of a model is here, is what it is registered as and is verified.
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
