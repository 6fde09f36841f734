package keeper

import (
	"context"

	"cosmossdk.io/collections"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/x/model/types"
)

// maxDue is the most jobs or models of any queue that one block handles; the others wait for the next.
const maxDue = 200

// EndBlock expires the pending models and open jobs that are due, returns the jobs' fees, and forgets the ended jobs that
// are due.
func (k *Keeper) EndBlock(ctx sdk.Context) error {
	if err := k.expireModels(ctx); err != nil {
		return err
	}
	if err := k.eachDue(ctx, k.Due, k.expire); err != nil {
		return err
	}
	return k.eachDue(ctx, k.Ended, k.forget)
}

// eachDue handles the first jobs of a queue whose height has come.
func (k *Keeper) eachDue(ctx sdk.Context, queue collections.KeySet[dueKey], handle func(sdk.Context, types.Job) error) error {
	due, err := firstDue(ctx, queue, ctx.BlockHeight())
	if err != nil {
		return err
	}
	for _, key := range due {
		job, err := k.Job(ctx, key.K2())
		if err != nil {
			return err
		}
		if err := handle(ctx, job); err != nil {
			return err
		}
	}
	return nil
}

func firstDue(ctx context.Context, queue collections.KeySet[dueKey], height int64) ([]dueKey, error) {
	var due []dueKey
	err := queue.Walk(ctx, nil, func(key dueKey) (bool, error) {
		if key.K1() > height {
			return true, nil
		}
		due = append(due, key)
		return len(due) == maxDue, nil
	})
	return due, err
}

// expire ends an open job whose time is over. One that runs and that the committee has answered ends with its step instead:
// operators may have committed to its results.
func (k *Keeper) expire(ctx sdk.Context, job types.Job) error {
	if job.Status == types.JobStatus_JOB_STATUS_RUNNING {
		cancelled, err := k.coprocessor.CancelInference(ctx, job.Request.ChainId, job.Id)
		if err != nil {
			return err
		}
		if !cancelled {
			if err := k.unschedule(ctx, &job); err != nil {
				return err
			}
			return k.saveJob(ctx, job)
		}
	}
	job.Status = types.JobStatus_JOB_STATUS_EXPIRED
	return k.refund(ctx, job)
}

// forget takes an ended job out of the state, unless a work has yet to tell of it.
func (k *Keeper) forget(ctx sdk.Context, job types.Job) error {
	if job.Untold {
		params, err := k.Params.Get(ctx)
		if err != nil {
			return err
		}
		if err := k.schedule(ctx, &job, params.RetentionBlocks); err != nil {
			return err
		}
		return k.Jobs.Set(ctx, job.Id, job)
	}
	if err := k.Ended.Remove(ctx, collections.Join(job.DueHeight, job.Id)); err != nil {
		return err
	}
	if err := k.ByResult.Remove(ctx, collections.Join(job.Request.ChainId, job.Request.Result)); err != nil {
		return err
	}
	return k.Jobs.Remove(ctx, job.Id)
}
