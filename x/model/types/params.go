package types

import (
	"cosmossdk.io/errors"
	"cosmossdk.io/math"

	sdk "github.com/cosmos/cosmos-sdk/types"
)

const (
	// BasisPoints is one whole.
	BasisPoints = 10_000
	// HostLimit is the most input handles and the most results of one FheInfer event (FHEExecutor.MAX_INFERENCE_VALUES).
	HostLimit = 100

	// defaultDenom is the network's token, as x/coprocessor names it: that module calls this one, so it is not imported here.
	defaultDenom = "uglo"

	maxLicenceBytes = 1 << 16
	maxNumbers      = 1 << 20
	maxOpenLoadings = 1 << 16
	maxBlocks       = 10_000_000
)

// DefaultParams asks at least 1,000 uglo for an inference, 1 GLO for a registration, and gives operators at least half.
// At one block a second a loading begins within an hour, a job runs an hour at most, and is remembered for a day;
// operators have a week to confirm a model.
func DefaultParams() Params {
	coin := func(amount int64) sdk.Coin { return sdk.NewCoin(defaultDenom, math.NewInt(amount)) }
	return Params{
		MinPrice: coin(1_000), RegistrationFee: coin(1_000_000), MinOperatorsBasisPoints: 5_000,
		MaxLicenceBytes: 16 << 10, MaxInputs: 1 << 16, MaxOutputs: HostLimit, MaxOpenLoadings: 1_024,
		RequestBlocks: 3_600, RunBlocks: 3_600, RetentionBlocks: 86_400,
		PendingBlocks: 7 * 86_400,
	}
}

// Validate checks the parameters.
func (p Params) Validate() error {
	if err := validateAmount(p.MinPrice); err != nil {
		return errors.Wrapf(ErrInvalidParams, "min_price: %v", err)
	}
	if err := validateAmount(p.RegistrationFee); err != nil || p.RegistrationFee.Denom != p.MinPrice.Denom {
		return errors.Wrapf(ErrInvalidParams, "registration_fee %s is no amount of %s below 2^64", p.RegistrationFee, p.MinPrice.Denom)
	}
	for _, limit := range []struct {
		name            string
		value, min, max uint64
	}{
		{"min_operators_basis_points", uint64(p.MinOperatorsBasisPoints), 0, BasisPoints},
		{"max_licence_bytes", uint64(p.MaxLicenceBytes), 1, maxLicenceBytes},
		{"max_inputs", uint64(p.MaxInputs), 1, maxNumbers},
		{"max_outputs", uint64(p.MaxOutputs), 1, HostLimit},
		{"max_open_loadings", p.MaxOpenLoadings, 1, maxOpenLoadings},
		{"request_blocks", p.RequestBlocks, 1, maxBlocks},
		{"run_blocks", p.RunBlocks, 1, maxBlocks},
		{"retention_blocks", p.RetentionBlocks, 1, maxBlocks},
		{"pending_blocks", p.PendingBlocks, 1, maxBlocks},
	} {
		if limit.value < limit.min || limit.value > limit.max {
			return errors.Wrapf(ErrInvalidParams, "%s is %d, want %d to %d", limit.name, limit.value, limit.min, limit.max)
		}
	}
	return nil
}
