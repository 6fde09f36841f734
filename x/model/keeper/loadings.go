package keeper

import (
	"context"
	"errors"
	"strconv"

	"cosmossdk.io/collections"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/x/model/types"
)

// load orders the weights of a private model to be loaded, and takes the fee from its owner.
func (k *Keeper) load(ctx sdk.Context, msg *types.MsgLoadModel) (seq uint64, err error) {
	model, err := k.owned(ctx, msg.Id, msg.Owner)
	if err != nil {
		return 0, err
	}
	if err := k.checkLoading(ctx, model, msg); err != nil {
		return 0, err
	}
	last, err := k.lastLoading(ctx, model.Id)
	if err != nil {
		return 0, err
	}
	loading := types.Loading{ModelId: model.Id, Seq: last + 1, Epoch: msg.Epoch, Bundles: msg.Bundles}
	job, err := k.requestLoading(ctx, model, loading)
	if err != nil {
		return 0, err
	}
	loading.Job = job.Id
	if err := k.beginLoading(ctx, model.Id); err != nil {
		return 0, err
	}
	return loading.Seq, k.saveLoading(ctx, loading)
}

// checkLoading refuses what cannot be loaded now.
func (k *Keeper) checkLoading(ctx context.Context, model types.Model, msg *types.MsgLoadModel) error {
	switch {
	case model.SecretVectors == 0:
		return types.ErrLoading.Wrapf("the weights of model %d are public", model.Id)
	case model.Status != types.ModelStatus_MODEL_STATUS_ACTIVE:
		return types.ErrLoading.Wrapf("model %d is %s", model.Id, statusWord(model.Status))
	case len(msg.Bundles) != int(model.SecretVectors):
		return types.ErrLoading.Wrapf("%d sealed vectors, model %d has %d", len(msg.Bundles), model.Id, model.SecretVectors)
	}
	live, err := k.threshold.LiveEpoch(ctx)
	if err != nil {
		return err
	}
	if msg.Epoch != live.Id {
		return types.ErrLoading.Wrapf("weights sealed for epoch %d, epoch %d is live: seal them again", msg.Epoch, live.Id)
	}
	now, err := k.LoadingNow.Has(ctx, model.Id)
	if err != nil {
		return err
	}
	if now {
		return types.ErrLoading.Wrapf("a loading of model %d is under way", model.Id)
	}
	loaded, err := k.Loaded.Has(ctx, collections.Join(model.Id, live.Id))
	if err != nil {
		return err
	}
	if loaded {
		return types.ErrLoading.Wrapf("model %d is loaded for epoch %d; other weights are another model", model.Id, live.Id)
	}
	return nil
}

// requestLoading makes the job of a loading.
func (k *Keeper) requestLoading(ctx sdk.Context, model types.Model, loading types.Loading) (types.Job, error) {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return types.Job{}, err
	}
	open, err := k.openLoadings(ctx)
	if err != nil {
		return types.Job{}, err
	}
	if open >= params.MaxOpenLoadings {
		return types.Job{}, types.ErrLoading.Wrapf("%d loadings are open, which is the limit", open)
	}
	owner, err := sdk.AccAddressFromBech32(model.Owner)
	if err != nil {
		return types.Job{}, err
	}
	request, err := loading.JobRequest(model.Owner)
	if err != nil {
		return types.Job{}, err
	}
	fee := model.Terms.Price
	if fee.IsPositive() {
		if err := k.bank.SendCoinsFromAccountToModule(ctx, owner, types.ModuleName, sdk.NewCoins(fee)); err != nil {
			return types.Job{}, err
		}
	}
	count, err := k.JobSeq.Next(ctx)
	if err != nil {
		return types.Job{}, err
	}
	job := types.Job{
		Id: count + 1, Request: request, Status: types.JobStatus_JOB_STATUS_REQUESTED, Payer: model.Owner, Fee: fee, RequestedHeight: ctx.BlockHeight(),
	}
	if err := k.schedule(ctx, &job, params.RequestBlocks); err != nil {
		return job, err
	}
	if err := k.ByResult.Set(ctx, collections.Join(request.ChainId, request.Result), job.Id); err != nil {
		return job, err
	}
	return job, k.saveJob(ctx, job)
}

// beginLoading says that a loading of a model is open from now on, and endLoading that it no longer is.
func (k *Keeper) beginLoading(ctx context.Context, model uint64) error {
	if err := k.LoadingNow.Set(ctx, model); err != nil {
		return err
	}
	return k.countLoading(ctx, 1)
}

func (k *Keeper) endLoading(ctx context.Context, model uint64) error {
	if err := k.LoadingNow.Remove(ctx, model); err != nil {
		return err
	}
	return k.countLoading(ctx, -1)
}

func (k *Keeper) openLoadings(ctx context.Context) (uint64, error) {
	open, err := k.OpenLoadings.Get(ctx)
	if errors.Is(err, collections.ErrNotFound) {
		return 0, nil
	}
	return open, err
}

func (k *Keeper) countLoading(ctx context.Context, change int64) error {
	open, err := k.openLoadings(ctx)
	if err != nil {
		return err
	}
	return k.OpenLoadings.Set(ctx, uint64(int64(open)+change))
}

// LoadWeights takes the pages that the job of a loading made; the caller completes the job. ErrUnknownLoading is the caller's mistake.
func (k *Keeper) LoadWeights(ctx sdk.Context, job uint64, pages [][]byte) error {
	of, err := k.Job(ctx, job)
	if err != nil {
		return err
	}
	model, _ := types.LoadingModel(of.Request.ChainId)
	loading, err := k.Loading(ctx, model, 0)
	if err != nil {
		return err
	}
	if loading.Job != job || loading.LoadedHeight != 0 || len(pages) == 0 {
		return types.ErrUnknownLoading.Wrapf("job %d with %d pages", job, len(pages))
	}
	loading.Pages, loading.LoadedHeight = pages, ctx.BlockHeight()
	if err := k.Loaded.Set(ctx, collections.Join(loading.ModelId, loading.Epoch), loading.Seq); err != nil {
		return err
	}
	return k.saveLoading(ctx, loading)
}

// Loading returns a loading of a model, the last if seq is 0, or ErrUnknownLoading.
func (k *Keeper) Loading(ctx context.Context, model, seq uint64) (types.Loading, error) {
	if seq == 0 {
		var err error
		if seq, err = k.lastLoading(ctx, model); err != nil {
			return types.Loading{}, err
		}
	}
	loading, err := k.Loadings.Get(ctx, collections.Join(model, seq))
	if errors.Is(err, collections.ErrNotFound) {
		return loading, types.ErrUnknownLoading.Wrapf("loading %d of model %d", seq, model)
	}
	return loading, err
}

// LoadingOf returns the loading whose pages an epoch uses, or ErrUnknownLoading.
func (k *Keeper) LoadingOf(ctx context.Context, model, epoch uint64) (types.Loading, error) {
	seq, err := k.Loaded.Get(ctx, collections.Join(model, epoch))
	if errors.Is(err, collections.ErrNotFound) {
		return types.Loading{}, types.ErrUnknownLoading.Wrapf("model %d has no weights in epoch %d", model, epoch)
	}
	if err != nil {
		return types.Loading{}, err
	}
	return k.Loading(ctx, model, seq)
}

// WalkOpenLoadings calls visit with every loading whose job is open, in order of model, until it stops.
func (k *Keeper) WalkOpenLoadings(ctx context.Context, visit func(types.Loading) (stop bool, err error)) error {
	return k.LoadingNow.Walk(ctx, nil, func(model uint64) (bool, error) {
		loading, err := k.Loading(ctx, model, 0)
		if err != nil {
			return true, err
		}
		return visit(loading)
	})
}

// lastLoading is how many loadings a model had.
func (k *Keeper) lastLoading(ctx context.Context, model uint64) (last uint64, err error) {
	rng := collections.NewPrefixedPairRange[uint64, uint64](model).Descending()
	err = k.Loadings.Walk(ctx, rng, func(key loadingKey, _ types.Loading) (bool, error) {
		last = key.K2()
		return true, nil
	})
	return last, err
}

func (k *Keeper) saveLoading(ctx sdk.Context, loading types.Loading) error {
	ctx.EventManager().EmitEvent(sdk.NewEvent(types.EventLoading,
		sdk.NewAttribute(types.AttributeModel, strconv.FormatUint(loading.ModelId, 10)),
		sdk.NewAttribute(types.AttributeSeq, strconv.FormatUint(loading.Seq, 10)),
		sdk.NewAttribute(types.AttributeEpoch, strconv.FormatUint(loading.Epoch, 10)),
		sdk.NewAttribute(types.AttributeJob, strconv.FormatUint(loading.Job, 10)),
		sdk.NewAttribute(types.AttributePages, strconv.Itoa(len(loading.Pages))),
	))
	return k.Loadings.Set(ctx, collections.Join(loading.ModelId, loading.Seq), loading)
}

func (k *Keeper) importLoading(ctx context.Context, l types.Loading) error {
	if l.LoadedHeight > 0 {
		if err := k.Loaded.Set(ctx, collections.Join(l.ModelId, l.Epoch), l.Seq); err != nil {
			return err
		}
	}
	job, err := k.Job(ctx, l.Job)
	if err != nil && !errors.Is(err, types.ErrUnknownJob) { // it has left the state
		return err
	}
	if err == nil && job.IsOpen() {
		if err := k.beginLoading(ctx, l.ModelId); err != nil {
			return err
		}
	}
	return k.Loadings.Set(ctx, collections.Join(l.ModelId, l.Seq), l)
}
