package types

import "cosmossdk.io/collections"

const (
	// ModuleName is the module's name, and the name of the account that holds the bonds.
	ModuleName = "coprocessor"
	// StoreKey is the module's store.
	StoreKey = ModuleName
)

// Prefixes of the module's store.
var (
	ParamsPrefix      = collections.NewPrefix(0)
	OperatorsPrefix   = collections.NewPrefix(1)
	WorksPrefix       = collections.NewPrefix(2)
	LatestWorkPrefix  = collections.NewPrefix(3)
	CommitmentsPrefix = collections.NewPrefix(4)
	FinalPrefix       = collections.NewPrefix(5)
	PagesPrefix       = collections.NewPrefix(6)
	EvidencePrefix    = collections.NewPrefix(7)
	EvidenceSeqPrefix = collections.NewPrefix(8)

	RankingPrefix        = collections.NewPrefix(9)
	MovementsPrefix      = collections.NewPrefix(10)
	DuePrefix            = collections.NewPrefix(11)
	BondTablesPrefix     = collections.NewPrefix(12)
	BondTableSeqPrefix   = collections.NewPrefix(13)
	ParticipationsPrefix = collections.NewPrefix(14)
)

// Events.
const (
	EventOperator = "coprocessor_operator"
	EventWork     = "coprocessor_work"
	EventStep     = "coprocessor_step_final"
	EventSlashed  = "coprocessor_slashed"
	EventJailed   = "coprocessor_jailed"
	EventUnjailed = "coprocessor_unjailed"

	AttributeAccount = "account"
	AttributeBond    = "bond"
	AttributeChain   = "chain_id"
	AttributeWork    = "work"
	AttributeStep    = "step"
	AttributeStatus  = "status"
	AttributeDigest  = "digest"
	AttributeSlashed = "slashed"
	AttributeReason  = "reason"
	AttributeSubject = "subject"
)
