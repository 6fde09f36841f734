package types

import (
	"context"

	"cosmossdk.io/math"

	sdk "github.com/cosmos/cosmos-sdk/types"

	hosttypes "github.com/glomar-network/glomar/x/host/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// BankKeeper is what x/model asks of x/bank.
type BankKeeper interface {
	SendCoinsFromAccountToModule(ctx context.Context, from sdk.AccAddress, module string, amount sdk.Coins) error
	SendCoinsFromModuleToAccount(ctx context.Context, module string, to sdk.AccAddress, amount sdk.Coins) error
	GetBalance(ctx context.Context, address sdk.AccAddress, denom string) sdk.Coin
}

// AccountKeeper is what x/model asks of x/auth.
type AccountKeeper interface {
	GetModuleAddress(module string) sdk.AccAddress
}

// HostKeeper is what x/model asks of x/host.
type HostKeeper interface {
	Chain(ctx context.Context, chainID uint64) (hosttypes.HostChain, error)
}

// ThresholdKeeper is what x/model asks of x/threshold.
type ThresholdKeeper interface {
	// LiveEpoch fails with ErrNoEpoch before there is one.
	LiveEpoch(ctx context.Context) (thresholdtypes.Epoch, error)
}

// CoprocessorKeeper is what x/model asks of x/coprocessor.
type CoprocessorKeeper interface {
	// WalkBonds calls visit with every operator that is not jailed and its bond, in order of account, until it stops.
	WalkBonds(ctx context.Context, visit func(account string, bond math.Int) (stop bool, err error)) error
	// CancelInference gives up the inference of a running job, unless the committee has answered it.
	CancelInference(ctx sdk.Context, chainID, job uint64) (cancelled bool, err error)
}
