package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/glomar-network/glomar/x/coprocessor/types"
)

// InitGenesis writes a genesis state. Final pages come from the works' steps; the bonds must be in the module's account.
func (k *Keeper) InitGenesis(ctx context.Context, g *types.GenesisState) error {
	if err := g.Validate(); err != nil {
		return err
	}
	if err := k.Params.Set(ctx, g.Params); err != nil {
		return err
	}
	for _, o := range g.Operators {
		if err := k.saveOperator(ctx, o); err != nil {
			return err
		}
	}
	if err := k.importBonds(ctx, g); err != nil {
		return err
	}
	for _, w := range g.Works {
		if err := k.importWork(ctx, w); err != nil {
			return err
		}
	}
	for _, c := range g.Commitments {
		if err := k.Commitments.Set(ctx, collections.Join4(c.ChainId, c.Work, c.Step, c.Operator), c); err != nil {
			return err
		}
	}
	for _, e := range g.Evidence {
		seq, err := k.EvidenceSeq.Next(ctx)
		if err != nil {
			return err
		}
		if err := k.Evidence.Set(ctx, seq, e); err != nil {
			return err
		}
	}
	for _, f := range g.Final {
		if err := k.Final.Set(ctx, collections.Join3(f.ChainId, f.Work, f.Step), f.Digest); err != nil {
			return err
		}
	}
	return k.CheckInvariants(ctx)
}

// importBonds restores what moves, the bond tables and who took part in works that are not reviewed.
func (k *Keeper) importBonds(ctx context.Context, g *types.GenesisState) error {
	for _, m := range g.Movements {
		if err := k.saveMovement(ctx, m); err != nil {
			return err
		}
	}
	for _, t := range g.BondTables {
		if err := k.BondTables.Set(ctx, t.Id, t); err != nil {
			return err
		}
		if err := k.BondTableSeq.Set(ctx, t.Id); err != nil {
			return err
		}
	}
	for _, p := range g.Participations {
		if err := k.Participations.Set(ctx, collections.Join3(p.ChainId, p.Work, p.Account)); err != nil {
			return err
		}
	}
	return nil
}

func (k *Keeper) importWork(ctx context.Context, w types.Work) error {
	if err := k.Works.Set(ctx, collections.Join(w.ChainId, w.Seq), w); err != nil {
		return err
	}
	for _, step := range w.Steps {
		for _, page := range step.Pages {
			if err := k.Pages.Set(ctx, page, step.Height); err != nil {
				return err
			}
		}
	}
	return k.LatestWork.Set(ctx, w.ChainId, w.Seq)
}

// ExportGenesis reads the whole state.
func (k *Keeper) ExportGenesis(ctx context.Context) (*types.GenesisState, error) {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return nil, err
	}
	g := &types.GenesisState{Params: params}
	if err := k.Operators.Walk(ctx, nil, func(_ string, o types.Operator) (bool, error) {
		g.Operators = append(g.Operators, o)
		return false, nil
	}); err != nil {
		return nil, err
	}
	if err := k.exportBonds(ctx, g); err != nil {
		return nil, err
	}
	if err := k.Works.Walk(ctx, nil, func(_ workKey, w types.Work) (bool, error) {
		g.Works = append(g.Works, w)
		return false, nil
	}); err != nil {
		return nil, err
	}
	if err := k.Commitments.Walk(ctx, nil, func(_ commitmentKey, c types.Commitment) (bool, error) {
		g.Commitments = append(g.Commitments, c)
		return false, nil
	}); err != nil {
		return nil, err
	}
	if err := k.Final.Walk(ctx, nil, func(key stepKey, digest []byte) (bool, error) {
		g.Final = append(g.Final, types.FinalStep{ChainId: key.K1(), Work: key.K2(), Step: key.K3(), Digest: digest})
		return false, nil
	}); err != nil {
		return nil, err
	}
	err = k.Evidence.Walk(ctx, nil, func(_ uint64, e types.Evidence) (bool, error) {
		g.Evidence = append(g.Evidence, e)
		return false, nil
	})
	return g, err
}

func (k *Keeper) exportBonds(ctx context.Context, g *types.GenesisState) error {
	if err := k.Movements.Walk(ctx, nil, func(_ movementKey, m types.Movement) (bool, error) {
		g.Movements = append(g.Movements, m)
		return false, nil
	}); err != nil {
		return err
	}
	if err := k.BondTables.Walk(ctx, nil, func(_ uint64, t types.BondTable) (bool, error) {
		g.BondTables = append(g.BondTables, t)
		return false, nil
	}); err != nil {
		return err
	}
	return k.Participations.Walk(ctx, nil, func(key participationKey) (bool, error) {
		g.Participations = append(g.Participations, types.Participation{ChainId: key.K1(), Work: key.K2(), Account: key.K3()})
		return false, nil
	})
}
