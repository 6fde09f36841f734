package committer

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/glomar-network/glomar/coprocessor/committee"
	"github.com/glomar-network/glomar/coprocessor/planner"
	"github.com/glomar-network/glomar/coprocessor/runner"
	"github.com/glomar-network/glomar/threshold/input"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
)

// loadings returns the chains of the loadings that are open, and of those that this process has not taken over yet.
func (c *Committer) loadings(ctx context.Context) ([]uint64, error) {
	answer, err := c.Chain.Model().OpenLoadings(ctx, &modeltypes.QueryOpenLoadingsRequest{})
	if err != nil {
		return nil, err
	}
	var chains []uint64
	for _, l := range answer.Loadings {
		chains = append(chains, modeltypes.LoadingChain(l.ModelId))
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	for chain, w := range c.workers {
		if _, loading := modeltypes.LoadingModel(chain); loading && w.isBusy() {
			chains = append(chains, chain)
		}
	}
	return chains, nil
}

// isBusy says whether the worker has begun a work that it has not taken over.
func (w *worker) isBusy() bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.position.Work > w.position.Final
}

// buildLoading plans the work of a loading, once its sealed weights have arrived or its time is over. For a network of
// another committee it returns a plan that does nothing, and the job expires.
func (w *worker) buildLoading(ctx context.Context, epoch *committee.Epoch, onChain coprocessortypes.Work, model uint64) (*planner.Plan, error) {
	ordered, err := w.Chain.Model().Loading(ctx, &modeltypes.QueryLoadingRequest{ModelId: model, Seq: onChain.ToAttestation})
	if err != nil {
		return nil, fmt.Errorf("loading %d of model %d: %w", onChain.ToAttestation, model, err)
	}
	loading := ordered.Loading
	registered, err := w.Chain.Model().Model(ctx, &modeltypes.QueryModelRequest{Id: model})
	if err != nil {
		return nil, fmt.Errorf("model %d: %w", model, err)
	}
	request := planner.LoadingRequest{Set: epoch.Set, ModelID: model, Plan: [32]byte(registered.Model.PlanHash)}
	request.Script, request.Pages, err = epoch.Networks.Loading(ctx, request.Plan)
	if errors.Is(err, runner.ErrNetwork) {
		return &planner.Plan{ChainID: w.chain, Set: epoch.Set.Name}, nil
	}
	if err != nil {
		return nil, fmt.Errorf("model %d: %w", model, err)
	}
	for i, digest := range loading.Bundles {
		bundle := [32]byte(digest)
		request.Inputs = append(request.Inputs, planner.Sealed{
			Bundle: bundle, Handle: input.HandleOf(bundle, uint8(i), common.Address{}, w.chain, input.VectorType),
		})
		if err := w.awaitWeights(ctx, loading, bundle); err != nil {
			return nil, err
		}
	}
	return planner.BuildLoading(request)
}

// dropWeights deletes the sealed weights of a loading that has ended, unless another open loading names them too:
// whoever orders a loading may name any digest.
func (k *work) dropWeights(ctx context.Context, loading *planner.Inference) error {
	answer, err := k.Chain.Model().OpenLoadings(ctx, &modeltypes.QueryOpenLoadingsRequest{})
	if err != nil {
		return fmt.Errorf("open loadings: %w", err)
	}
	inUse := map[[32]byte]bool{}
	for _, other := range answer.Loadings {
		for _, digest := range other.Bundles {
			inUse[[32]byte(digest)] = true
		}
	}
	for _, in := range loading.Inputs {
		if inUse[in.Bundle] {
			continue
		}
		if err := k.Blobs.Weights().Delete(in.Bundle); err != nil {
			k.logger.Warn("could not delete unused sealed weights", "bundle", fmt.Sprintf("%x", in.Bundle), "error", err)
		}
	}
	return nil
}

// awaitWeights fails until a sealed vector is among the sealed weights in the store or the loading's job has ended.
func (w *worker) awaitWeights(ctx context.Context, loading modeltypes.Loading, bundle [32]byte) error {
	if w.Blobs.Weights().Has(bundle) {
		return nil
	}
	data, err := w.Objects.Fetch(ctx, bundle, input.MaxEncodedSize)
	if err == nil {
		_, err = w.Blobs.Weights().PutBytes(ctx, data)
		return err
	}
	job, failure := w.Chain.Model().Job(ctx, &modeltypes.QueryJobRequest{Id: loading.Job})
	if failure != nil && !isNotFound(failure) {
		return failure
	}
	if failure != nil || !job.Job.IsOpen() {
		return nil
	}
	return fmt.Errorf("sealed weights %x of model %d have not arrived yet: %w", bundle, loading.ModelId, err)
}
