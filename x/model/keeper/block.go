package keeper

import (
	"cosmossdk.io/collections"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/x/model/types"
)

// maxDue is the most jobs that one block handles; the others wait for the next.
const maxDue = 200

// EndBlock expires the open jobs that are due, returns their fees, and forgets the ended jobs that are due.
func (k *Keeper) EndBlock(ctx sdk.Context) error {
	due, err := k.due(ctx)
	if err != nil {
		return err
	}
	for _, key := range due {
		job, err := k.Job(ctx, key.K2())
		if err != nil {
			return err
		}
		if !job.IsOpen() {
			err = k.forget(ctx, key, job)
		} else {
			job.Status = types.JobStatus_JOB_STATUS_EXPIRED
			err = k.refund(ctx, job)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// due lists the first jobs whose height has come.
func (k *Keeper) due(ctx sdk.Context) ([]dueKey, error) {
	var due []dueKey
	err := k.Due.Walk(ctx, nil, func(key dueKey) (bool, error) {
		if key.K1() > ctx.BlockHeight() {
			return true, nil
		}
		due = append(due, key)
		return len(due) == maxDue, nil
	})
	return due, err
}

func (k *Keeper) forget(ctx sdk.Context, key dueKey, job types.Job) error {
	if err := k.Due.Remove(ctx, key); err != nil {
		return err
	}
	if err := k.ByResult.Remove(ctx, collections.Join(job.Request.ChainId, job.Request.Result)); err != nil {
		return err
	}
	return k.Jobs.Remove(ctx, job.Id)
}
