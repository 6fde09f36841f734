package types

import "cosmossdk.io/errors"

// Errors a caller may branch on.
var (
	ErrInvalidParams       = errors.Register(ModuleName, 2, "invalid model parameters")
	ErrAuthority           = errors.Register(ModuleName, 3, "not the governance authority")
	ErrInvalidModel        = errors.Register(ModuleName, 4, "invalid model")
	ErrUnknownModel        = errors.Register(ModuleName, 5, "unknown model")
	ErrNotOwner            = errors.Register(ModuleName, 6, "not the model's owner")
	ErrRetired             = errors.Register(ModuleName, 7, "model is retired")
	ErrSuperseded          = errors.Register(ModuleName, 8, "model has a newer version already")
	ErrInvalidDeposit      = errors.Register(ModuleName, 9, "invalid deposit")
	ErrInsufficientDeposit = errors.Register(ModuleName, 10, "deposit too small")
	ErrInvalidJob          = errors.Register(ModuleName, 11, "invalid job")
	ErrUnknownJob          = errors.Register(ModuleName, 12, "unknown job")
	ErrJobExists           = errors.Register(ModuleName, 13, "a job of this result was requested already")
	ErrJobClosed           = errors.Register(ModuleName, 14, "job is not in the state for this")
	ErrExpired             = errors.Register(ModuleName, 15, "model was not confirmed in time")
	ErrNoOperator          = errors.Register(ModuleName, 16, "not a registered operator, or a jailed one")
	ErrLoading             = errors.Register(ModuleName, 17, "weights cannot be loaded")
	ErrUnknownLoading      = errors.Register(ModuleName, 18, "unknown loading")
	ErrNotPayer            = errors.Register(ModuleName, 19, "not the job's payer")
)
