package committer

import (
	"context"
	"errors"
	"fmt"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/coprocessor/committee"
	"github.com/glomar-network/glomar/coprocessor/planner"
	"github.com/glomar-network/glomar/coprocessor/runner"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/threshold/shares"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// infer follows an inference and keeps its outcome.
func (k *work) infer(ctx context.Context, r *result, ticket thresholdtypes.Ticket, tc shares.TicketContext) error {
	defer k.Metrics.time(r.kind.String())()
	planned, err := k.plan.Inference(r.stage)
	if err != nil {
		return err
	}
	job := runner.Job{
		Network: planned.Model.Plan, Weights: planned.Model.Weights, Ticket: tc,
		Proofs: func(ctx context.Context, n int) ([][][]byte, error) {
			return k.Signers.Proofs(ctx, k.epoch.Epoch, ticket, n)
		},
		Ask: func(ctx context.Context, point uint32, step int, pages []page.Digest, limit int64) ([]byte, error) {
			vote := coprocessortypes.AskVote(k.Chain.Address(), ticket.Id, uint32(step), digestsOf(pages))
			if err := k.sign(&vote); err != nil {
				return nil, err
			}
			return k.Signers.Infer(ctx, k.epoch.Epoch, ticket, point, step, pages, vote.Signature, limit)
		},
	}
	for _, in := range planned.Inputs {
		job.Bundles = append(job.Bundles, in.Bundle)
	}
	follow := k.epoch.Networks.Run
	if planned.Loads > 0 {
		follow = k.epoch.Networks.Load
	}
	outcome, err := follow(ctx, job)
	if err != nil {
		return err
	}
	r.pages, r.digests, r.between = outcome.Pages, outcome.Records, outcome.Between
	k.signerBytes += outcome.Received
	k.Metrics.signerBytes.Add(float64(outcome.Received))
	return nil
}

// void returns the result of an inference whose ticket is cancelled. It has no pages. Pages that were stored between
// its steps are deleted once the step is final.
func (k *work) void(step uint32, kind planner.StepKind, stage int) (*result, error) {
	if kind != planner.StepInference {
		return nil, fmt.Errorf("the ticket of a %s step is cancelled: %w", kind, ErrDiverged)
	}
	void := &result{step: step, kind: kind, stage: stage}
	if before := k.computed; before != nil && before.step == step {
		void.between = before.between
	}
	var err error
	k.computed, err = k.conclude(void)
	return k.computed, err
}

// takeInference takes over the pages of a final inference. A void inference has none.
func (k *work) takeInference(ctx context.Context, i int, final coprocessortypes.Step) error {
	planned, err := k.plan.Inference(i)
	if err != nil {
		return err
	}
	if planned.Loads > 0 {
		if err := k.dropWeights(ctx, planned); err != nil {
			return err
		}
	}
	pages := 0
	if len(final.Pages) > 0 {
		pages = planned.Pages(k.epoch.Set.Lanes())
	}
	return k.takePages(planner.ResultPages(i), pages, final)
}

// dropBetween deletes the pages between the steps of a final inference.
func (k *work) dropBetween() {
	if k.computed == nil {
		return
	}
	for _, digest := range k.computed.between {
		if err := k.Blobs.Delete([32]byte(digest)); err != nil {
			k.logger.Warn("could not delete an unused page", "page", digest, "error", err)
		}
	}
}

// model finds a registered network for a work, or says that it cannot be used. What counts is the model's status at the
// height at which the work began, so that every operator decides the same. The chain takes no new job for a retired
// model, and those that it took before still have their turn.
func (w *worker) model(ctx context.Context, epoch *committee.Epoch, onChain coprocessortypes.Work, id uint64) (planner.Model, bool, error) {
	answer, err := w.Chain.Model().Model(ctx, &modeltypes.QueryModelRequest{Id: id})
	if status.Code(err) == codes.NotFound {
		return planner.Model{}, false, nil
	}
	if err != nil {
		return planner.Model{}, false, fmt.Errorf("model %d: %w", id, err)
	}
	m := answer.Model
	confirmed := m.ConfirmedHeight != 0 && m.ConfirmedHeight < onChain.OpenedHeight
	if !confirmed || m.FheParams != epoch.Set.CKKS.Name || len(m.PlanHash) != len(planner.Model{}.Plan) {
		return planner.Model{}, false, nil
	}
	model, err := epoch.Networks.Model(ctx, [32]byte(m.PlanHash))
	if errors.Is(err, runner.ErrNetwork) { // confirmed for the committee of another epoch
		return planner.Model{}, false, nil
	}
	if err != nil {
		return planner.Model{}, false, fmt.Errorf("model %d: %w", id, err)
	}
	if m.SecretVectors == 0 {
		return model, true, nil
	}
	pages, err := w.weights(ctx, onChain, id)
	model.Weights = pages
	return model, len(pages) > 0, err
}

// weights returns the pages of a private model's weights that a work's inferences use. It returns none if they were not
// final when the work began.
func (w *worker) weights(ctx context.Context, onChain coprocessortypes.Work, model uint64) (out []page.Digest, err error) {
	answer, err := w.Chain.Model().LoadingOf(ctx, &modeltypes.QueryLoadingOfRequest{ModelId: model, Epoch: onChain.Epoch})
	if isNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("weights of model %d: %w", model, err)
	}
	if answer.Loading.LoadedHeight >= onChain.OpenedHeight {
		return nil, nil
	}
	for _, digest := range answer.Loading.Pages {
		if len(digest) != len(page.Digest{}) {
			return nil, fmt.Errorf("weights of model %d: a page has a digest of %d bytes", model, len(digest))
		}
		out = append(out, page.Digest(digest))
	}
	return out, nil
}
