package types

import "cosmossdk.io/collections"

const (
	// ModuleName is the module's name, and the name of the account that holds deposits and the fees of open jobs.
	ModuleName = "model"
	// StoreKey is the module's store.
	StoreKey = ModuleName
)

// Prefixes of the module's store.
var (
	ParamsPrefix       = collections.NewPrefix(0)
	ModelsPrefix       = collections.NewPrefix(1)
	ModelSeqPrefix     = collections.NewPrefix(2)
	DepositsPrefix     = collections.NewPrefix(3)
	RichestPrefix      = collections.NewPrefix(4)
	JobsPrefix         = collections.NewPrefix(5)
	JobSeqPrefix       = collections.NewPrefix(6)
	ByResultPrefix     = collections.NewPrefix(7)
	DuePrefix          = collections.NewPrefix(8)
	EndedPrefix        = collections.NewPrefix(9)
	OpenLoadingsPrefix = collections.NewPrefix(10)
	// PendingPrefix is of the models that wait, by the height they expire at.
	PendingPrefix       = collections.NewPrefix(11)
	ConfirmationsPrefix = collections.NewPrefix(12)
	LoadingsPrefix      = collections.NewPrefix(13)
	LoadedPrefix        = collections.NewPrefix(14)
	LoadingNowPrefix    = collections.NewPrefix(15)
	TurnsPrefix         = collections.NewPrefix(16)
	UntoldPrefix        = collections.NewPrefix(17)
)

// Events.
const (
	EventModel        = "model_model"
	EventConfirmation = "model_confirmation"
	EventDeposit      = "model_deposit"
	EventJob          = "model_job"
	EventLoading      = "model_loading"

	AttributeOperator = "operator"
	AttributeModel    = "model"
	AttributeOwner    = "owner"
	AttributeStatus   = "status"
	AttributePrice    = "price"
	AttributeChain    = "chain_id"
	AttributeContract = "contract"
	AttributePayer    = "payer"
	AttributeBalance  = "balance"
	AttributeJob      = "job"
	AttributeResult   = "result"
	AttributeFee      = "fee"
	AttributeReason   = "reason"
	AttributeSeq      = "seq"
	AttributeEpoch    = "epoch"
	AttributePages    = "pages"
)
