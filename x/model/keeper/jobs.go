package keeper

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"cosmossdk.io/collections"
	"cosmossdk.io/math"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/x/model/types"
)

// RequestJob takes what an attested FheInfer event asks for, and holds the fee: the job waits for its turn. A request
// that cannot be served, for instance because no deposit covers it, becomes a job that failed already, with the reason:
// the operators learn from the chain, all alike, that its results are zero, and it takes no turn from anybody. Errors
// are ErrInvalidJob and ErrJobExists, for a caller's mistakes. The caller vouches that the event is attested: nothing
// here can check it.
func (k *Keeper) RequestJob(ctx sdk.Context, request types.JobRequest) (types.Job, error) {
	if err := request.Validate(); err != nil {
		return types.Job{}, err
	}
	known, err := k.ByResult.Has(ctx, collections.Join(request.ChainId, request.Result))
	if err != nil {
		return types.Job{}, err
	}
	if known {
		return types.Job{}, types.ErrJobExists.Wrapf("result %x of chain %d", request.Result, request.ChainId)
	}
	params, err := k.Params.Get(ctx)
	if err != nil {
		return types.Job{}, err
	}
	count, err := k.JobSeq.Next(ctx)
	if err != nil {
		return types.Job{}, err
	}
	job := types.Job{
		Id: count + 1, Request: request, RequestedHeight: ctx.BlockHeight(), Fee: sdk.NewCoin(params.MinPrice.Denom, math.ZeroInt()),
	}
	if err := k.admit(ctx, &job, params); err != nil {
		return types.Job{}, err
	}
	if err := k.ByResult.Set(ctx, collections.Join(request.ChainId, request.Result), job.Id); err != nil {
		return types.Job{}, err
	}
	return job, k.saveJob(ctx, job)
}

// admit decides about a new job: its fee is held and it waits for its turn, or it has failed.
func (k *Keeper) admit(ctx sdk.Context, job *types.Job, params types.Params) error {
	fee, refusal, err := k.quote(ctx, job.Request)
	if err != nil {
		return err
	}
	var payer types.Deposit
	if refusal == "" {
		var found bool
		payer, found, err = k.payerOf(ctx, job.Request.ChainId, job.Request.Requester, fee, "")
		if err != nil {
			return err
		}
		if !found {
			refusal = fmt.Sprintf("no deposit for the contract covers %s", fee)
		}
	}
	if refusal != "" {
		job.Status, job.Failure, job.Untold = types.JobStatus_JOB_STATUS_FAILED, refusal, true
		if err := k.Untold.add(ctx, *job); err != nil {
			return err
		}
		return k.schedule(ctx, job, params.RetentionBlocks)
	}
	if err := k.setBalance(ctx, payer, payer.Balance.Sub(fee)); err != nil {
		return err
	}
	job.Status, job.Payer, job.Fee = types.JobStatus_JOB_STATUS_REQUESTED, payer.Payer, fee
	return k.Turns.add(ctx, *job)
}

// NextJobs are the paid jobs of a host chain that have their turn next: at most most, and perCaller of one contract.
// Contracts take turns, and of one contract the first request goes first.
func (k *Keeper) NextJobs(ctx context.Context, chainID uint64, most, perCaller int) ([]types.Job, error) {
	ids, err := k.Turns.next(ctx, chainID, most, perCaller)
	if err != nil {
		return nil, err
	}
	return k.jobs(ctx, ids)
}

// GiveTurn says that a work runs a job. It has no deadline until it begins: what its step waits for, be it other jobs
// of the work or operators that are away, is not its fault.
func (k *Keeper) GiveTurn(ctx sdk.Context, id uint64) error {
	job, err := k.Job(ctx, id)
	if err != nil {
		return err
	}
	if !job.WaitsForTurn() {
		return types.ErrJobClosed.Wrapf("job %d waits for no turn", id)
	}
	if err := k.Turns.serve(ctx, job); err != nil {
		return err
	}
	job.TurnHeight = ctx.BlockHeight()
	return k.saveJob(ctx, job)
}

// OverJobs are the next jobs of a host chain, at most most, that ended without a turn and of which no work has told.
// Contracts take turns here too.
func (k *Keeper) OverJobs(ctx context.Context, chainID uint64, most int) ([]types.Job, error) {
	ids, err := k.Untold.next(ctx, chainID, most, most)
	if err != nil {
		return nil, err
	}
	return k.jobs(ctx, ids)
}

func (k *Keeper) jobs(ctx context.Context, ids []uint64) ([]types.Job, error) {
	jobs := make([]types.Job, len(ids))
	for i, id := range ids {
		var err error
		if jobs[i], err = k.Job(ctx, id); err != nil {
			return nil, err
		}
	}
	return jobs, nil
}

// TellJob says that a work tells operators that a job ended without a turn.
func (k *Keeper) TellJob(ctx sdk.Context, id uint64) error {
	job, err := k.Job(ctx, id)
	if err != nil {
		return err
	}
	if !job.Untold {
		return types.ErrJobClosed.Wrapf("job %d is told of", id)
	}
	job.Untold = false
	if err := k.Untold.serve(ctx, job); err != nil {
		return err
	}
	return k.Jobs.Set(ctx, id, job)
}

// quote is the fee of a request, or why it is refused.
func (k *Keeper) quote(ctx context.Context, r types.JobRequest) (fee sdk.Coin, refusal string, err error) {
	model, err := k.Model(ctx, r.ModelId)
	if errors.Is(err, types.ErrUnknownModel) {
		return fee, fmt.Sprintf("model %d does not exist", r.ModelId), nil
	}
	if err != nil {
		return fee, "", err
	}
	switch {
	case model.Status != types.ModelStatus_MODEL_STATUS_ACTIVE:
		refusal = fmt.Sprintf("model %d is %s", model.Id, statusWord(model.Status))
	case r.Inputs != model.Input.Length:
		refusal = fmt.Sprintf("model %d takes %d numbers, %d are given", model.Id, model.Input.Length, r.Inputs)
	case r.Outputs != model.Output.Count:
		refusal = fmt.Sprintf("model %d returns %d numbers, %d are asked for", model.Id, model.Output.Count, r.Outputs)
	}
	return model.Terms.Price, refusal, nil
}

// statusWord says in a word why a model takes no job.
func statusWord(s types.ModelStatus) string {
	return strings.ToLower(strings.TrimPrefix(s.String(), "MODEL_STATUS_"))
}

// BeginJob says that operators began a job that had its turn, or a loading: it has the running time from now on.
// ErrJobClosed and ErrUnknownJob mean that it ended before, lately or long ago: the caller must leave its results zero.
func (k *Keeper) BeginJob(ctx sdk.Context, id uint64) error {
	job, err := k.Job(ctx, id)
	if err != nil {
		return err
	}
	if job.Status != types.JobStatus_JOB_STATUS_REQUESTED || job.WaitsForTurn() {
		return types.ErrJobClosed.Wrapf("job %d is %s, its turn came at height %d", id, job.Status, job.TurnHeight)
	}
	params, err := k.Params.Get(ctx)
	if err != nil {
		return err
	}
	job.Status = types.JobStatus_JOB_STATUS_RUNNING
	if err := k.schedule(ctx, &job, params.RunBlocks); err != nil {
		return err
	}
	return k.saveJob(ctx, job)
}

// CompleteJob ends a running job with the outcome operators agreed on (32 bytes), and pays its fee to the model's owner and
// to those operators, in proportion to their weights. ErrJobClosed means that it does not run.
func (k *Keeper) CompleteJob(ctx sdk.Context, id uint64, outcome []byte, operators []types.Share) error {
	if len(outcome) != types.DigestLength {
		return types.ErrInvalidJob.Wrapf("outcome has %d bytes, want %d", len(outcome), types.DigestLength)
	}
	if err := types.ValidateShares(operators); err != nil {
		return err
	}
	job, err := k.Job(ctx, id)
	if err != nil {
		return err
	}
	if job.Status != types.JobStatus_JOB_STATUS_RUNNING {
		return types.ErrJobClosed.Wrapf("job %d is %s", id, job.Status)
	}
	if err := k.pay(ctx, job, operators); err != nil {
		return err
	}
	job.Status, job.Outcome = types.JobStatus_JOB_STATUS_DONE, outcome
	return k.close(ctx, job)
}

// FailJob ends an open job without a result and returns its fee.
func (k *Keeper) FailJob(ctx sdk.Context, id uint64, reason string) error {
	job, err := k.Job(ctx, id)
	if err != nil {
		return err
	}
	if !job.IsOpen() {
		return types.ErrJobClosed.Wrapf("job %d is %s", id, job.Status)
	}
	if len(reason) > types.MaxReasonBytes {
		reason = reason[:types.MaxReasonBytes]
	}
	if job.WaitsForTurn() {
		job.Untold = true
		if err := k.Turns.drop(ctx, job); err != nil {
			return err
		}
		if err := k.Untold.add(ctx, job); err != nil {
			return err
		}
	}
	job.Status, job.Failure = types.JobStatus_JOB_STATUS_FAILED, strings.ToValidUTF8(reason, "")
	return k.refund(ctx, job)
}

// cancelledReason is why a job failed whose payer took the fee back.
const cancelledReason = "cancelled by its payer"

// cancel returns the fee of a job that waits for its turn to its payer. Another payer whose deposit covers the fee
// takes over, so that nobody can spoil a contract's inferences by paying for them and taking that back. Otherwise the
// job fails.
func (k *Keeper) cancel(ctx sdk.Context, msg *types.MsgCancelJob) error {
	job, err := k.Job(ctx, msg.Id)
	if err != nil {
		return err
	}
	if job.Payer != msg.Payer {
		return types.ErrNotPayer.Wrapf("%s, job %d", msg.Payer, job.Id)
	}
	if !job.WaitsForTurn() {
		return types.ErrJobClosed.Wrapf("job %d is %s, its turn came at height %d", job.Id, job.Status, job.TurnHeight)
	}
	other, found, err := k.payerOf(ctx, job.Request.ChainId, job.Request.Requester, job.Fee, msg.Payer)
	if err != nil {
		return err
	}
	if !found {
		return k.FailJob(ctx, job.Id, cancelledReason)
	}
	if err := k.setBalance(ctx, other, other.Balance.Sub(job.Fee)); err != nil {
		return err
	}
	if err := k.credit(ctx, job.Request.ChainId, job.Request.Requester, job.Payer, job.Fee); err != nil {
		return err
	}
	job.Payer = other.Payer
	return k.saveJob(ctx, job)
}

// refund returns the fee of a job that ended without a result to who paid it: to the deposit, or, for a loading, to the owner.
func (k *Keeper) refund(ctx sdk.Context, job types.Job) error {
	if job.IsLoading() {
		if err := k.send(ctx, job.Payer, job.Fee); err != nil {
			return err
		}
		return k.close(ctx, job)
	}
	if err := k.credit(ctx, job.Request.ChainId, job.Request.Requester, job.Payer, job.Fee); err != nil {
		return err
	}
	return k.close(ctx, job)
}

// pay divides the fee: each operator's part of the operators' share is rounded down, and the owner gets the rest.
func (k *Keeper) pay(ctx context.Context, job types.Job, operators []types.Share) error {
	model, err := k.Model(ctx, job.Request.ModelId)
	if err != nil {
		return err
	}
	weights := math.ZeroInt()
	for _, o := range operators {
		weights = weights.Add(o.Weight)
	}
	shared := job.Fee.Amount.MulRaw(int64(model.Terms.OperatorsBasisPoints)).QuoRaw(types.BasisPoints)
	rest := job.Fee.Amount
	for _, o := range operators {
		part := shared.Mul(o.Weight).Quo(weights)
		rest = rest.Sub(part)
		if err := k.send(ctx, o.Account, sdk.NewCoin(job.Fee.Denom, part)); err != nil {
			return err
		}
	}
	return k.send(ctx, model.Owner, sdk.NewCoin(job.Fee.Denom, rest))
}

func (k *Keeper) send(ctx context.Context, account string, amount sdk.Coin) error {
	if amount.IsZero() {
		return nil
	}
	to, err := sdk.AccAddressFromBech32(account)
	if err != nil {
		return err
	}
	return k.bank.SendCoinsFromModuleToAccount(ctx, types.ModuleName, to, sdk.NewCoins(amount))
}

// close stores a job that was open and has ended.
func (k *Keeper) close(ctx sdk.Context, job types.Job) error {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return err
	}
	if model, loading := types.LoadingModel(job.Request.ChainId); loading {
		if err := k.endLoading(ctx, model); err != nil {
			return err
		}
	}
	if err := k.schedule(ctx, &job, params.RetentionBlocks); err != nil {
		return err
	}
	return k.saveJob(ctx, job)
}

// schedule makes a job due some blocks from now: one that is new, or was open.
func (k *Keeper) schedule(ctx sdk.Context, job *types.Job, blocks uint64) error {
	if err := k.unschedule(ctx, job); err != nil {
		return err
	}
	job.DueHeight = ctx.BlockHeight() + int64(blocks)
	return k.enqueue(ctx, *job)
}

// unschedule takes the deadline from a job.
func (k *Keeper) unschedule(ctx sdk.Context, job *types.Job) error {
	for _, queue := range []collections.KeySet[dueKey]{k.Due, k.Ended} {
		if err := queue.Remove(ctx, collections.Join(job.DueHeight, job.Id)); err != nil {
			return err
		}
	}
	job.DueHeight = 0
	return nil
}

func (k *Keeper) enqueue(ctx context.Context, job types.Job) error {
	if job.DueHeight == 0 {
		return nil
	}
	queue := k.Ended
	if job.IsOpen() {
		queue = k.Due
	}
	return queue.Set(ctx, collections.Join(job.DueHeight, job.Id))
}

func (k *Keeper) saveJob(ctx sdk.Context, job types.Job) error {
	ctx.EventManager().EmitEvent(sdk.NewEvent(types.EventJob,
		sdk.NewAttribute(types.AttributeJob, strconv.FormatUint(job.Id, 10)),
		sdk.NewAttribute(types.AttributeModel, strconv.FormatUint(job.Request.ModelId, 10)),
		sdk.NewAttribute(types.AttributeChain, strconv.FormatUint(job.Request.ChainId, 10)),
		sdk.NewAttribute(types.AttributeResult, hex.EncodeToString(job.Request.Result)),
		sdk.NewAttribute(types.AttributeStatus, job.Status.String()),
		sdk.NewAttribute(types.AttributeFee, job.Fee.String()),
		sdk.NewAttribute(types.AttributeReason, job.Failure),
	))
	return k.Jobs.Set(ctx, job.Id, job)
}
