package types

import (
	"context"

	sdk "github.com/cosmos/cosmos-sdk/types"

	hosttypes "github.com/glomar-network/glomar/x/host/types"
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
