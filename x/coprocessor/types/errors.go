package types

import "cosmossdk.io/errors"

// Errors a caller may branch on.
var (
	ErrInvalidParams   = errors.Register(ModuleName, 2, "invalid coprocessor parameters")
	ErrAuthority       = errors.Register(ModuleName, 3, "not the governance authority")
	ErrInvalidOperator = errors.Register(ModuleName, 4, "invalid operator")
	ErrUnknownOperator = errors.Register(ModuleName, 5, "account is not a registered operator")
	ErrBondTooSmall    = errors.Register(ModuleName, 7, "bond too small")
	ErrUnknownWork     = errors.Register(ModuleName, 8, "unknown work")
	ErrWorkClosed      = errors.Register(ModuleName, 9, "work is not open")
	ErrWrongStep       = errors.Register(ModuleName, 10, "not the current step of the work")
	ErrInvalidClaim    = errors.Register(ModuleName, 11, "invalid claim")
	ErrCommitted       = errors.Register(ModuleName, 12, "operator already committed to another claim for this step")
	ErrTicketNotDone   = errors.Register(ModuleName, 13, "the ticket this step consumes is not done")
	ErrInvalidProof    = errors.Register(ModuleName, 15, "invalid handle proof")
	ErrNotStalled      = errors.Register(ModuleName, 17, "work is not stalled")
	ErrInvalidHandles  = errors.Register(ModuleName, 16, "invalid handle leaves")
	ErrInvalidVote     = errors.Register(ModuleName, 18, "invalid vote")
	ErrNotCounted      = errors.Register(ModuleName, 19, "operator is not in the bond table of the work")
	ErrTombstoned      = errors.Register(ModuleName, 20, "operator signed two digests of one step and never returns")
	ErrNotJailed       = errors.Register(ModuleName, 21, "operator is not jailed")
	ErrTooEarly        = errors.Register(ModuleName, 22, "the time in jail is not over")
	ErrTooManyMoves    = errors.Register(ModuleName, 23, "too much bond is on its way in small parts")
)
