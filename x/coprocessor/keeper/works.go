package keeper

import (
	"context"
	"errors"
	"strconv"

	"cosmossdk.io/collections"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/x/coprocessor/types"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// EndBlock ends the movements of bond that are due, and opens the next work of every host chain whose last one is final
// and that has something to do, and a work for every loading of a private model, while a key is live.
func (k *Keeper) EndBlock(ctx sdk.Context) error {
	if err := k.arrive(ctx); err != nil {
		return err
	}
	epoch, err := k.threshold.LiveEpoch(ctx)
	if errors.Is(err, thresholdtypes.ErrNoEpoch) {
		return nil
	}
	if err != nil {
		return err
	}
	chains, err := k.host.AllChains(ctx)
	if err != nil {
		return err
	}
	for _, chain := range chains {
		if chain.Paused {
			continue
		}
		if err := k.openNext(ctx, chain.ChainId, epoch.Id); err != nil {
			return err
		}
	}
	return k.models.WalkOpenLoadings(ctx, func(l modeltypes.Loading) (bool, error) {
		return false, k.openLoading(ctx, l, epoch.Id)
	})
}

// openNext opens a host chain's next work, unless the last one is not final or there is nothing to do: no new events,
// nothing that the last work left and that can go on, and no inference that has its turn or gets none. Nor does it
// while no bond counts.
func (k *Keeper) openNext(ctx sdk.Context, chainID, epoch uint64) error {
	last, found, err := k.latestWork(ctx, chainID)
	if err != nil || (found && last.Status != types.WorkStatus_WORK_STATUS_FINAL) {
		return err
	}
	newest, err := k.host.LastEventful(ctx, chainID)
	if err != nil {
		return err
	}
	turns, err := k.models.NextJobs(ctx, chainID, types.MaxJobs, types.MaxJobsPerCaller)
	if err != nil {
		return err
	}
	over, err := k.models.OverJobs(ctx, chainID, types.MaxAsks)
	if err != nil {
		return err
	}
	if newest <= last.ToAttestation && !last.More && len(turns)+len(over)+len(last.Refused) == 0 {
		return nil
	}
	table, err := k.takeTable(ctx)
	if err != nil || table == 0 {
		return err
	}
	work := types.Work{
		BondTable: table, ChainId: chainID, Seq: last.Seq + 1, FromAttestation: last.ToAttestation + 1,
		ToAttestation: max(newest, last.ToAttestation), Epoch: epoch, Over: last.Refused,
	}
	for _, job := range turns {
		work.Jobs, work.Turns = append(work.Jobs, job.Id), append(work.Turns, job.Request.Result)
		if err := k.models.GiveTurn(ctx, job.Id); err != nil {
			return err
		}
	}
	for _, job := range over {
		work.Over = append(work.Over, job.Request.Result)
		if err := k.models.TellJob(ctx, job.Id); err != nil {
			return err
		}
	}
	return k.openWork(ctx, work)
}

// openLoading opens the work of a loading, whose job it has from the start, unless there is one.
func (k *Keeper) openLoading(ctx sdk.Context, l modeltypes.Loading, epoch uint64) error {
	chainID := modeltypes.LoadingChain(l.ModelId)
	last, found, err := k.latestWork(ctx, chainID)
	if err != nil || (found && last.Status != types.WorkStatus_WORK_STATUS_FINAL) || l.Seq <= last.ToAttestation {
		return err
	}
	table, err := k.takeTable(ctx)
	if err != nil || table == 0 {
		return err
	}
	return k.openWork(ctx, types.Work{
		BondTable: table, ChainId: chainID, Seq: last.Seq + 1, FromAttestation: last.ToAttestation + 1, ToAttestation: l.Seq,
		Epoch: epoch,
		Jobs:  []uint64{l.Job},
	})
}

func (k *Keeper) openWork(ctx sdk.Context, work types.Work) error {
	work.Status, work.OpenedHeight = types.WorkStatus_WORK_STATUS_OPEN, ctx.BlockHeight()
	if err := k.LatestWork.Set(ctx, work.ChainId, work.Seq); err != nil {
		return err
	}
	return k.saveWork(ctx, work)
}

func (k *Keeper) saveWork(ctx context.Context, work types.Work) error {
	sdk.UnwrapSDKContext(ctx).EventManager().EmitEvent(sdk.NewEvent(types.EventWork,
		sdk.NewAttribute(types.AttributeChain, strconv.FormatUint(work.ChainId, 10)),
		sdk.NewAttribute(types.AttributeWork, strconv.FormatUint(work.Seq, 10)),
		sdk.NewAttribute(types.AttributeStep, strconv.FormatUint(uint64(work.Step), 10)),
		sdk.NewAttribute(types.AttributeStatus, work.Status.String()),
	))
	return k.Works.Set(ctx, collections.Join(work.ChainId, work.Seq), work)
}

// OnTicketDone implements the ticket hooks: operators look for the ticket themselves.
func (k *Keeper) OnTicketDone(context.Context, thresholdtypes.Ticket) error { return nil }

// OnTicketFailed implements the ticket hooks: a work whose ticket failed in every round it gets by itself stalls. If the ticket is
// that of an inference, it goes on at the latest when the job's time is over (CancelInference).
func (k *Keeper) OnTicketFailed(ctx context.Context, ticket thresholdtypes.Ticket) error {
	chainID, seq, step, ok := types.ParseOrigin(ticket.Origin)
	if !ok {
		return nil
	}
	work, err := k.Work(ctx, chainID, seq)
	if err != nil {
		return err
	}
	if work.Status != types.WorkStatus_WORK_STATUS_OPEN || work.Step != step {
		return nil
	}
	work.Status = types.WorkStatus_WORK_STATUS_STALLED
	sdk.UnwrapSDKContext(ctx).Logger().Error("work stalled: every round of attempts at its ticket failed; governance restarts it with MsgRestartWork", "chain", chainID, "work", seq, "origin", ticket.Origin)
	return k.saveWork(ctx, work)
}

// restart has a stalled work go on, with one more round of attempts at its ticket.
func (k *Keeper) restart(ctx context.Context, chainID, seq uint64) error {
	work, err := k.Work(ctx, chainID, seq)
	if err != nil {
		return err
	}
	if work.Status != types.WorkStatus_WORK_STATUS_STALLED {
		return types.ErrNotStalled.Wrapf("work %d of chain %d is %s", seq, chainID, work.Status)
	}
	if err := k.threshold.RetryTicket(ctx, types.Origin(chainID, seq, work.Step)); err != nil {
		return err
	}
	work.Status = types.WorkStatus_WORK_STATUS_OPEN
	return k.saveWork(ctx, work)
}
