package types

import "cosmossdk.io/errors"

// Errors a caller may branch on.
var (
	ErrInvalidParams   = errors.Register(ModuleName, 2, "invalid coprocessor parameters")
	ErrAuthority       = errors.Register(ModuleName, 3, "not the governance authority")
	ErrInvalidOperator = errors.Register(ModuleName, 4, "invalid operator")
	ErrUnknownOperator = errors.Register(ModuleName, 5, "account is not a registered operator")
	ErrJailed          = errors.Register(ModuleName, 6, "operator is jailed")
	ErrBondTooSmall    = errors.Register(ModuleName, 7, "bond too small")
	ErrUnknownWork     = errors.Register(ModuleName, 8, "unknown work")
	ErrWorkClosed      = errors.Register(ModuleName, 9, "work is not open")
	ErrWrongStep       = errors.Register(ModuleName, 10, "not the current step of the work")
	ErrInvalidClaim    = errors.Register(ModuleName, 11, "invalid claim")
	ErrCommitted       = errors.Register(ModuleName, 12, "operator already committed to another claim for this step")
	ErrTicketNotDone   = errors.Register(ModuleName, 13, "the ticket this step consumes is not done")
	ErrBondLocked      = errors.Register(ModuleName, 14, "bond is locked by a commitment that is not final")
	ErrInvalidProof    = errors.Register(ModuleName, 15, "invalid handle proof")
	ErrNotStalled      = errors.Register(ModuleName, 17, "work is not stalled")
	ErrInvalidHandles  = errors.Register(ModuleName, 16, "invalid handle leaves")
)
