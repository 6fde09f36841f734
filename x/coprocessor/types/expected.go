package types

import (
	"context"

	sdk "github.com/cosmos/cosmos-sdk/types"

	hosttypes "github.com/glomar-network/glomar/x/host/types"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// BankKeeper is what x/coprocessor asks of x/bank.
type BankKeeper interface {
	SendCoinsFromAccountToModule(ctx context.Context, from sdk.AccAddress, module string, amount sdk.Coins) error
	SendCoinsFromModuleToAccount(ctx context.Context, module string, to sdk.AccAddress, amount sdk.Coins) error
	BurnCoins(ctx context.Context, module string, amount sdk.Coins) error
	GetBalance(ctx context.Context, address sdk.AccAddress, denom string) sdk.Coin
}

// AccountKeeper is what x/coprocessor asks of x/auth.
type AccountKeeper interface {
	GetModuleAddress(module string) sdk.AccAddress
}

// HostKeeper is what x/coprocessor asks of x/host.
type HostKeeper interface {
	AllChains(ctx context.Context) ([]hosttypes.HostChain, error)
	// LastEventful is the newest attestation with an event, 0 for none.
	LastEventful(ctx context.Context, chainID uint64) (uint64, error)
}

// ThresholdKeeper is what x/coprocessor asks of x/threshold.
type ThresholdKeeper interface {
	LiveEpoch(ctx context.Context) (thresholdtypes.Epoch, error)
	OpenTicket(ctx context.Context, kind thresholdtypes.TicketKind, contentDigest []byte, openings uint32, origin string) error
	// RetryTicket orders one more round of attempts at a ticket that failed.
	RetryTicket(ctx context.Context, origin string) error
	// CancelTicket gives a ticket up, unless it is done.
	CancelTicket(ctx context.Context, origin string) (cancelled bool, err error)
	LatestTicket(ctx context.Context, origin string) (thresholdtypes.Ticket, error)
	// ReserveKeys makes keys a holder's alone, or returns ErrKeyTaken.
	ReserveKeys(ctx context.Context, holder string, ids [][]byte) error
	ReleaseKeys(ctx context.Context, holder string) error
	// KeyHolder returns whose a key is or was; "" if nobody's.
	KeyHolder(ctx context.Context, id []byte) (string, error)
}

// ModelKeeper is what x/coprocessor asks of x/model: the jobs of a work's inferences, and their fees.
type ModelKeeper interface {
	// RequestJob returns ErrInvalidJob or ErrJobExists for a request that becomes no job.
	RequestJob(ctx sdk.Context, request modeltypes.JobRequest) (modeltypes.Job, error)
	// NextJobs are the paid jobs of a host chain that have their turn next, at most most, and perCaller of one contract.
	NextJobs(ctx context.Context, chainID uint64, most, perCaller int) ([]modeltypes.Job, error)
	// GiveTurn says that a work runs a job.
	GiveTurn(ctx sdk.Context, id uint64) error
	// OverJobs are the next jobs of a host chain that ended without a turn and of which no work has told; TellJob says
	// that one does.
	OverJobs(ctx context.Context, chainID uint64, most int) ([]modeltypes.Job, error)
	TellJob(ctx sdk.Context, id uint64) error
	// BeginJob returns ErrJobClosed or ErrUnknownJob for a job whose time is over.
	BeginJob(ctx sdk.Context, id uint64) error
	CompleteJob(ctx sdk.Context, id uint64, outcome []byte, operators []modeltypes.Share) error
	FailJob(ctx sdk.Context, id uint64, reason string) error
	// WalkOpenLoadings calls visit with every loading of a private model whose job is open, in order of model, until it stops.
	WalkOpenLoadings(ctx context.Context, visit func(modeltypes.Loading) (stop bool, err error)) error
	// LoadWeights takes the pages that the job of a loading made, before the job is completed.
	LoadWeights(ctx sdk.Context, job uint64, pages [][]byte) error
}
