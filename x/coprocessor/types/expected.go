package types

import (
	"context"

	sdk "github.com/cosmos/cosmos-sdk/types"

	hosttypes "github.com/glomar-network/glomar/x/host/types"
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
	LatestTicket(ctx context.Context, origin string) (thresholdtypes.Ticket, error)
}
