package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/glomar-network/glomar/x/model/types"
)

// InitGenesis writes a genesis state; every index is rebuilt. Deposits and the fees of open jobs must be in the module's
// account.
func (k *Keeper) InitGenesis(ctx context.Context, g *types.GenesisState) error {
	if err := g.Validate(); err != nil {
		return err
	}
	if err := k.Params.Set(ctx, g.Params); err != nil {
		return err
	}
	for _, m := range g.Models {
		if err := k.importModel(ctx, m); err != nil {
			return err
		}
	}
	for _, c := range g.Confirmations {
		if err := k.Confirmations.Set(ctx, collections.Join(c.ModelId, c.Operator)); err != nil {
			return err
		}
	}
	if err := k.ModelSeq.Set(ctx, uint64(len(g.Models))); err != nil {
		return err
	}
	for _, d := range g.Deposits {
		if err := k.credit(ctx, d.ChainId, d.Contract, d.Payer, d.Balance); err != nil {
			return err
		}
	}
	if err := k.Turns.restore(ctx, g.Turns); err != nil {
		return err
	}
	if err := k.Untold.restore(ctx, g.Untold); err != nil {
		return err
	}
	for _, j := range g.Jobs {
		if err := k.importJob(ctx, j); err != nil {
			return err
		}
	}
	if err := k.JobSeq.Set(ctx, g.JobCount); err != nil {
		return err
	}
	for _, l := range g.Loadings {
		if err := k.importLoading(ctx, l); err != nil {
			return err
		}
	}
	return k.CheckInvariants(ctx)
}

func (k *Keeper) importModel(ctx context.Context, m types.Model) error {
	if m.Status == types.ModelStatus_MODEL_STATUS_PENDING {
		if err := k.Pending.Set(ctx, collections.Join(m.ExpiresHeight, m.Id)); err != nil {
			return err
		}
	}
	return k.Models.Set(ctx, m.Id, m)
}

func (k *Keeper) importJob(ctx context.Context, j types.Job) error {
	if err := k.Jobs.Set(ctx, j.Id, j); err != nil {
		return err
	}
	if err := k.ByResult.Set(ctx, collections.Join(j.Request.ChainId, j.Request.Result), j.Id); err != nil {
		return err
	}
	switch {
	case j.WaitsForTurn():
		if err := k.Turns.add(ctx, j); err != nil {
			return err
		}
	case j.Untold:
		if err := k.Untold.add(ctx, j); err != nil {
			return err
		}
	}
	return k.enqueue(ctx, j)
}

// ExportGenesis reads the whole state.
func (k *Keeper) ExportGenesis(ctx context.Context) (*types.GenesisState, error) {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return nil, err
	}
	count, err := k.JobSeq.Peek(ctx)
	if err != nil {
		return nil, err
	}
	g := &types.GenesisState{Params: params, JobCount: count}
	if err := k.Models.Walk(ctx, nil, func(_ uint64, m types.Model) (bool, error) {
		g.Models = append(g.Models, m)
		return false, nil
	}); err != nil {
		return nil, err
	}
	if err := k.Confirmations.Walk(ctx, nil, func(key confirmationKey) (bool, error) {
		g.Confirmations = append(g.Confirmations, types.Confirmation{ModelId: key.K1(), Operator: key.K2()})
		return false, nil
	}); err != nil {
		return nil, err
	}
	if err := k.Deposits.Walk(ctx, nil, func(_ depositKey, d types.Deposit) (bool, error) {
		g.Deposits = append(g.Deposits, d)
		return false, nil
	}); err != nil {
		return nil, err
	}
	if err := k.Loadings.Walk(ctx, nil, func(_ loadingKey, l types.Loading) (bool, error) {
		g.Loadings = append(g.Loadings, l)
		return false, nil
	}); err != nil {
		return nil, err
	}
	if g.Turns, err = k.Turns.export(ctx); err != nil {
		return nil, err
	}
	if g.Untold, err = k.Untold.export(ctx); err != nil {
		return nil, err
	}
	err = k.Jobs.Walk(ctx, nil, func(_ uint64, j types.Job) (bool, error) {
		g.Jobs = append(g.Jobs, j)
		return false, nil
	})
	return g, err
}
