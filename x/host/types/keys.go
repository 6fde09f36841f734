package types

import "cosmossdk.io/collections"

const (
	// ModuleName is the module's name.
	ModuleName = "host"
	// StoreKey is the module's store.
	StoreKey = ModuleName
)

// Prefixes of the module's store.
var (
	ChainsPrefix       = collections.NewPrefix(0)
	AttestationsPrefix = collections.NewPrefix(1)
	EventfulPrefix     = collections.NewPrefix(2)
	LatestPrefix       = collections.NewPrefix(3)
)

// Events.
const (
	EventAttested     = "host_range_attested"
	AttributeChain    = "chain_id"
	AttributeSeq      = "seq"
	AttributeToBlock  = "to_block"
	AttributeEvents   = "events"
	AttributeDigest   = "events_digest"
	EventChainChanged = "host_chain_changed"
)
