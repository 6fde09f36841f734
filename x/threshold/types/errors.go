package types

import "cosmossdk.io/errors"

// Errors a caller may branch on.
var (
	ErrInvalidParams    = errors.Register(ModuleName, 2, "invalid threshold parameters")
	ErrAuthority        = errors.Register(ModuleName, 3, "not the governance authority")
	ErrInvalidSigner    = errors.Register(ModuleName, 4, "invalid signer")
	ErrNotValidator     = errors.Register(ModuleName, 5, "not a bonded validator")
	ErrUnknownSigner    = errors.Register(ModuleName, 6, "account is not a registered signer")
	ErrAccountTaken     = errors.Register(ModuleName, 7, "account belongs to another signer")
	ErrNoCeremony       = errors.Register(ModuleName, 8, "no such running ceremony")
	ErrWrongRound       = errors.Register(ModuleName, 9, "not the current round of the ceremony")
	ErrNotMember        = errors.Register(ModuleName, 10, "not a member")
	ErrAlreadyRecorded  = errors.Register(ModuleName, 11, "already on record")
	ErrInvalidDigest    = errors.Register(ModuleName, 12, "invalid digest")
	ErrInvalidComplaint = errors.Register(ModuleName, 13, "invalid complaint")
	ErrNoEpoch          = errors.Register(ModuleName, 14, "no epoch is live")
	ErrUnknownTicket    = errors.Register(ModuleName, 15, "unknown ticket")
	ErrTicketClosed     = errors.Register(ModuleName, 16, "ticket is not active")
	ErrInvalidTicket    = errors.Register(ModuleName, 17, "invalid ticket")
	ErrOriginTaken      = errors.Register(ModuleName, 18, "a ticket of this origin exists")
	ErrExhausted        = errors.Register(ModuleName, 19, "the key has no openings left")
	ErrNotFailed        = errors.Register(ModuleName, 20, "ticket has not failed")
	ErrNoAttempt        = errors.Register(ModuleName, 21, "no attempt is left")
	ErrPossession       = errors.Register(ModuleName, 22, "a registered key did not prove itself")
	ErrKeyTaken         = errors.Register(ModuleName, 23, "key belongs to another signer or operator")
)
