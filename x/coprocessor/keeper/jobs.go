package keeper

import (
	"errors"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/x/coprocessor/types"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

const (
	voidReason   = "a number of the sealed vector is out of range, or a share of it does not open"
	unpaidReason = "the fee could not be paid out"
)

// checkJob refuses a claim that asks for an inference when the work has no job left for it, one that ends a work of a
// host chain before all of its jobs had their turn, and one that asks for jobs in a work that loads weights.
func checkJob(work types.Work, claim *types.Claim) error {
	left := len(work.Jobs) - int(work.JobsTaken)
	_, loading := modeltypes.LoadingModel(work.ChainId)
	switch {
	case loading && len(claim.Jobs) > 0:
		return types.ErrInvalidClaim.Wrapf("%d jobs in a work that loads weights", len(claim.Jobs))
	case claim.AsksForInference() && left == 0:
		return types.ErrInvalidClaim.Wrapf(
			"step %d asks for an inference, and work %d of chain %d has no job left", claim.Step, work.Seq, work.ChainId)
	case claim.IsLast() && left > 0 && !loading:
		return types.ErrInvalidClaim.Wrapf(
			"step %d is the last of work %d of chain %d, and %d jobs had no turn", claim.Step, work.Seq, work.ChainId, left)
	}
	return nil
}

// requestJobs makes a job of each inference that a plan asks for, once the plan is final. They have their turn in later
// works. A request that cannot become a job is over in the next work.
func (k *Keeper) requestJobs(ctx sdk.Context, work *types.Work, claim *types.Claim) error {
	for _, request := range claim.Jobs {
		_, err := k.models.RequestJob(ctx, request)
		if err != nil && !errors.Is(err, modeltypes.ErrInvalidJob) && !errors.Is(err, modeltypes.ErrJobExists) {
			return err
		}
		if err != nil {
			ctx.Logger().Error("an inference gets no turn: its request is not a job",
				"chain", work.ChainId, "work", work.Seq, "error", err)
			work.Refused = append(work.Refused, request.Result)
		}
	}
	return nil
}

// beginJob takes the work's next job for the inference that a claim asks for. If that cannot begin, as a loading whose
// time is over, the ticket, which is that of the work's current step, is cancelled before anybody is drawn for it.
func (k *Keeper) beginJob(ctx sdk.Context, work *types.Work, claim *types.Claim) error {
	if !claim.AsksForInference() {
		return nil
	}
	job := work.Jobs[work.JobsTaken]
	work.JobsTaken++
	err := k.models.BeginJob(ctx, job)
	if !isOver(err) {
		return err
	}
	_, err = k.threshold.CancelTicket(ctx, types.Origin(work.ChainId, work.Seq, work.Step))
	return err
}

// settleJob ends the job of an inference whose step is final: its fee goes to the model's owner and the operators behind the
// claim, or back to who paid it if the inference is void. The job of a cancelled ticket has ended before.
func (k *Keeper) settleJob(ctx sdk.Context, work *types.Work, claim *types.Claim, behind []modeltypes.Share) error {
	if claim.Step == 0 {
		return nil
	}
	ticket, err := k.threshold.LatestTicket(ctx, types.Origin(work.ChainId, work.Seq, claim.Step))
	if err != nil || ticket.Kind != thresholdtypes.TicketKind_TICKET_KIND_INFERENCE || ticket.Status == thresholdtypes.TicketStatus_TICKET_STATUS_CANCELLED {
		return err
	}
	job, reason := currentJob(*work), voidReason
	if len(claim.Pages) > 0 {
		// The results are final whatever happens to the fee: a payment that fails must not hold up the host chain.
		paid, write := ctx.CacheContext()
		if err = k.takeWeights(paid, work, job, claim); err == nil {
			err = k.models.CompleteJob(paid, job, claim.Outcome, behind)
		}
		if err == nil {
			write()
			return nil
		}
		ctx.Logger().Error("the fee of an inference is returned: it cannot be paid out", "job", job, "error", err)
		reason = unpaidReason
	}
	if err = k.models.FailJob(ctx, job, reason); isOver(err) {
		return nil
	}
	return err
}

// takeWeights hands the pages of a loading over.
func (k *Keeper) takeWeights(ctx sdk.Context, work *types.Work, job uint64, claim *types.Claim) error {
	if _, loading := modeltypes.LoadingModel(work.ChainId); !loading {
		return nil
	}
	return k.models.LoadWeights(ctx, job, claim.Pages)
}

// isOver says whether an error tells that a job has ended, or is none.
func isOver(err error) bool {
	return errors.Is(err, modeltypes.ErrJobClosed) || errors.Is(err, modeltypes.ErrUnknownJob)
}

// CancelInference gives up the inference of a running job whose time is over, and reports whether it could: one that the
// committee has answered goes on, because operators may have committed to what came of it. The host chain's work goes on in
// either case, also if it was stalled by this inference.
func (k *Keeper) CancelInference(ctx sdk.Context, chainID, job uint64) (cancelled bool, err error) {
	work, found, err := k.latestWork(ctx, chainID)
	if err != nil || !found || work.Status == types.WorkStatus_WORK_STATUS_FINAL || currentJob(work) != job {
		return err == nil, err // nothing waits for it
	}
	cancelled, err = k.threshold.CancelTicket(ctx, types.Origin(chainID, work.Seq, work.Step))
	if err != nil || !cancelled || work.Status != types.WorkStatus_WORK_STATUS_STALLED {
		return cancelled, err
	}
	work.Status = types.WorkStatus_WORK_STATUS_OPEN
	return true, k.saveWork(ctx, work)
}

// currentJob is the job of the work's current step if that is an inference's, or of the last inference before; 0 for none.
func currentJob(work types.Work) uint64 {
	if work.JobsTaken == 0 {
		return 0
	}
	return work.Jobs[work.JobsTaken-1]
}
