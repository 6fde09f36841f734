package keeper

import (
	sdk "github.com/cosmos/cosmos-sdk/types"
)

// BeginBlock gives waiting tickets and ceremonies the new block's hash, and starts a ceremony when one is due.
func (k *Keeper) BeginBlock(ctx sdk.Context) error {
	if err := k.activate(ctx); err != nil {
		return err
	}
	if err := k.advance(ctx, true); err != nil {
		return err
	}
	return k.maybeStart(ctx)
}

// EndBlock closes complete ceremony rounds and enforces deadlines.
func (k *Keeper) EndBlock(ctx sdk.Context) error {
	if err := k.advance(ctx, false); err != nil {
		return err
	}
	return k.expire(ctx)
}
