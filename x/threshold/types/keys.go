package types

import "cosmossdk.io/collections"

const (
	// ModuleName is the module's name.
	ModuleName = "threshold"
	// StoreKey is the module's store.
	StoreKey = ModuleName
)

// Prefixes of the module's store.
var (
	ParamsPrefix         = collections.NewPrefix(0)
	SignersPrefix        = collections.NewPrefix(1)
	AccountsPrefix       = collections.NewPrefix(2)
	CeremoniesPrefix     = collections.NewPrefix(3)
	LatestCeremonyPrefix = collections.NewPrefix(4)
	EpochsPrefix         = collections.NewPrefix(5)
	LiveEpochPrefix      = collections.NewPrefix(6)
	TicketsPrefix        = collections.NewPrefix(7)
	TicketIDsPrefix      = collections.NewPrefix(8)
	OpenTicketsPrefix    = collections.NewPrefix(9)
	LatestAttemptPrefix  = collections.NewPrefix(10)
	RecordsPrefix        = collections.NewPrefix(11)
	KeysPrefix           = collections.NewPrefix(12)
	KeysByHolderPrefix   = collections.NewPrefix(13)
)

// Events.
const (
	EventSigner     = "threshold_signer"
	EventCeremony   = "threshold_ceremony"
	EventEpoch      = "threshold_epoch_live"
	EventTicket     = "threshold_ticket"
	EventSmallEpoch = "threshold_epoch_small"

	AttributeValidator = "validator"
	AttributeLive      = "live"
	AttributeCeremony  = "ceremony"
	AttributeRound     = "round"
	AttributeStatus    = "status"
	AttributeReason    = "reason"
	AttributeEpoch     = "epoch"
	AttributeOrigin    = "origin"
	AttributeAttempt   = "attempt"
)
