package types

import "cosmossdk.io/collections"

const (
	// ModuleName is the module's name.
	ModuleName = "reveal"
	// StoreKey is the module's store.
	StoreKey = ModuleName
)

// Prefixes of the module's store.
var (
	RequestsPrefix  = collections.NewPrefix(0)
	OpenPrefix      = collections.NewPrefix(1)
	ExpiryPrefix    = collections.NewPrefix(2)
	ByOriginPrefix  = collections.NewPrefix(3)
	NoncesPrefix    = collections.NewPrefix(4)
	OpeningsPrefix  = collections.NewPrefix(5)
	PublicPrefix    = collections.NewPrefix(6)
	OpenCountPrefix = collections.NewPrefix(7)
	ParamsPrefix    = collections.NewPrefix(8)
	UsagePrefix     = collections.NewPrefix(9)
	NewestPrefix    = collections.NewPrefix(10)
)

// Events.
const (
	EventRequest = "reveal_request"

	AttributeRequest = "request"
	AttributeHandle  = "handle"
	AttributeStatus  = "status"
	AttributeReason  = "reason"
)
