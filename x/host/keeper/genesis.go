package keeper

import (
	"context"

	"cosmossdk.io/collections"

	"github.com/glomar-network/glomar/x/host/types"
)

// InitGenesis writes a genesis state.
func (k *Keeper) InitGenesis(ctx context.Context, g *types.GenesisState) error {
	if err := g.Validate(); err != nil {
		return err
	}
	for _, chain := range g.Chains {
		if err := k.Chains.Set(ctx, chain.ChainId, chain); err != nil {
			return err
		}
	}
	for _, attestation := range g.Attestations {
		if err := k.record(ctx, attestation); err != nil {
			return err
		}
	}
	return nil
}

// ExportGenesis reads the whole state.
func (k *Keeper) ExportGenesis(ctx context.Context) (*types.GenesisState, error) {
	chains, err := k.AllChains(ctx)
	if err != nil {
		return nil, err
	}
	g := &types.GenesisState{Chains: chains}
	err = k.Attestations.Walk(ctx, nil, func(_ collections.Pair[uint64, uint64], a types.Attestation) (bool, error) {
		g.Attestations = append(g.Attestations, a)
		return false, nil
	})
	return g, err
}
