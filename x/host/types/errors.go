package types

import "cosmossdk.io/errors"

// Errors a caller may branch on.
var (
	ErrInvalidChain     = errors.Register(ModuleName, 2, "invalid host chain")
	ErrUnknownChain     = errors.Register(ModuleName, 3, "unknown host chain")
	ErrChainExists      = errors.Register(ModuleName, 4, "host chain already registered")
	ErrTooManyChains    = errors.Register(ModuleName, 5, "too many host chains")
	ErrAuthority        = errors.Register(ModuleName, 6, "not the governance authority")
	ErrInvalidExtension = errors.Register(ModuleName, 7, "invalid vote extension")
	ErrNotFound         = errors.Register(ModuleName, 8, "attestation not found")
)
