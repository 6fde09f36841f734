package types

import (
	"cosmossdk.io/errors"
	"cosmossdk.io/math"

	sdk "github.com/cosmos/cosmos-sdk/types"
)

const (
	// Denom is the network's token, in its smallest unit.
	Denom = "uglo"
	// BasisPoints is one whole.
	BasisPoints = 10_000
)

const (
	// MaxWindow bounds Params.ActivityWindow: the bits of Operator.Missed.
	MaxWindow = 64
	// maxBlocks bounds every delay: nineteen years at two seconds a block.
	maxBlocks = 300_000_000
)

// DefaultParams asks for a bond of 1 GLO (1,000,000 uglo), which counts an hour after it is bonded and is paid out two
// weeks after it is taken back, at one block a second. Two digests cost half of it. Half of the last 64 works missed
// means ten minutes in jail.
func DefaultParams() Params {
	return Params{
		MinBond: sdk.NewCoin(Denom, math.NewInt(1_000_000)), SlashBasisPoints: 5_000,
		ActivationBlocks: 3_600, UnbondingBlocks: 14 * 86_400, JailBlocks: 600, ActivityWindow: MaxWindow, ActivityMisses: 32,
	}
}

// Validate checks the parameters.
func (p Params) Validate() error {
	if err := p.MinBond.Validate(); err != nil {
		return errors.Wrapf(ErrInvalidParams, "min_bond: %v", err)
	}
	switch {
	case !p.MinBond.IsPositive():
		return errors.Wrap(ErrInvalidParams, "min_bond is zero; operators must have something to lose")
	case p.SlashBasisPoints == 0 || p.SlashBasisPoints > BasisPoints:
		return errors.Wrapf(ErrInvalidParams, "slash_basis_points %d, want 1 to %d", p.SlashBasisPoints, BasisPoints)
	case p.ActivationBlocks < 1 || p.ActivationBlocks > maxBlocks:
		return errors.Wrapf(ErrInvalidParams, "activation_blocks %d, want 1 to %d", p.ActivationBlocks, maxBlocks)
	case p.UnbondingBlocks < p.ActivationBlocks || p.UnbondingBlocks > maxBlocks:
		return errors.Wrapf(ErrInvalidParams, "unbonding_blocks %d, want activation_blocks %d to %d",
			p.UnbondingBlocks, p.ActivationBlocks, maxBlocks)
	case p.JailBlocks < 1 || p.JailBlocks > maxBlocks:
		return errors.Wrapf(ErrInvalidParams, "jail_blocks %d, want 1 to %d", p.JailBlocks, maxBlocks)
	case p.ActivityWindow < 1 || p.ActivityWindow > MaxWindow:
		return errors.Wrapf(ErrInvalidParams, "activity_window %d, want 1 to %d", p.ActivityWindow, MaxWindow)
	case p.ActivityMisses < 1 || p.ActivityMisses > p.ActivityWindow:
		return errors.Wrapf(ErrInvalidParams, "activity_misses %d, want 1 to activity_window %d",
			p.ActivityMisses, p.ActivityWindow)
	}
	return nil
}
