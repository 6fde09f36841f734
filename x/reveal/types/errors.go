package types

import "cosmossdk.io/errors"

// Errors a caller may branch on.
var (
	ErrInvalidRequest  = errors.Register(ModuleName, 2, "invalid reveal request")
	ErrUnknownRequest  = errors.Register(ModuleName, 3, "unknown reveal request")
	ErrInvalidGrant    = errors.Register(ModuleName, 4, "invalid grant")
	ErrInvalidSig      = errors.Register(ModuleName, 5, "invalid signature")
	ErrExpired         = errors.Register(ModuleName, 6, "grant is not valid now")
	ErrNonceUsed       = errors.Register(ModuleName, 7, "nonce already used")
	ErrNotFinal        = errors.Register(ModuleName, 8, "handle is not final")
	ErrInvalidProof    = errors.Register(ModuleName, 9, "location does not prove the handle")
	ErrWrongStatus     = errors.Register(ModuleName, 10, "request does not accept this now")
	ErrNotMember       = errors.Register(ModuleName, 11, "not a member of the request's signers")
	ErrAlreadyRecorded = errors.Register(ModuleName, 12, "already on record")
	ErrInvalidDigest   = errors.Register(ModuleName, 13, "invalid digest")
	ErrTooManyRequests = errors.Register(ModuleName, 14, "too many reveal requests")
	ErrChainPaused     = errors.Register(ModuleName, 15, "host chain is unknown or paused")
	ErrInvalidParams   = errors.Register(ModuleName, 16, "invalid parameters")
	ErrAuthority       = errors.Register(ModuleName, 17, "not the module's authority")
)
