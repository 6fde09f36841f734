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

// DefaultParams asks for a bond of 1 GLO (1,000,000 uglo) and burns half of it for a contradiction.
func DefaultParams() Params {
	return Params{MinBond: sdk.NewCoin(Denom, math.NewInt(1_000_000)), SlashBasisPoints: 5_000}
}

// Validate checks the parameters.
func (p Params) Validate() error {
	if err := p.MinBond.Validate(); err != nil {
		return errors.Wrapf(ErrInvalidParams, "min_bond: %v", err)
	}
	if !p.MinBond.IsPositive() {
		return errors.Wrap(ErrInvalidParams, "min_bond is zero; operators must have something to lose")
	}
	if p.SlashBasisPoints == 0 || p.SlashBasisPoints > BasisPoints {
		return errors.Wrapf(ErrInvalidParams, "slash_basis_points %d, want 1 to %d", p.SlashBasisPoints, BasisPoints)
	}
	return nil
}
