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
// and that has new events, and a work for every loading of a private model, while a key is live.
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
		newest, err := k.host.LastEventful(ctx, chain.ChainId)
		if err != nil {
			return err
		}
		if err := k.openNext(ctx, chain.ChainId, epoch.Id, newest); err != nil {
			return err
		}
	}
	return k.models.WalkOpenLoadings(ctx, func(l modeltypes.Loading) (bool, error) {
		return false, k.openNext(ctx, modeltypes.LoadingChain(l.ModelId), epoch.Id, l.Seq, l.Job)
	})
}

// openNext opens a chain's next work, unless the last one is not final or there is nothing new up to newest: an attestation of a
// host chain, or a loading of a private model, whose job the work has from the start. Nor does it while no bond counts.
func (k *Keeper) openNext(ctx sdk.Context, chainID, epoch, newest uint64, jobs ...uint64) error {
	last, found, err := k.latestWork(ctx, chainID)
	if err != nil || (found && last.Status != types.WorkStatus_WORK_STATUS_FINAL) || newest <= last.ToAttestation {
		return err
	}
	table, err := k.takeTable(ctx)
	if err != nil || table == 0 {
		return err
	}
	work := types.Work{
		ChainId: chainID, Seq: last.Seq + 1, FromAttestation: last.ToAttestation + 1, ToAttestation: newest,
		Epoch: epoch, Status: types.WorkStatus_WORK_STATUS_OPEN, OpenedHeight: ctx.BlockHeight(), Jobs: jobs,
		BondTable: table,
	}
	if err := k.LatestWork.Set(ctx, chainID, work.Seq); err != nil {
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
