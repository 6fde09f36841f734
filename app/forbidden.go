package app

import (
	"context"

	sdk "github.com/cosmos/cosmos-sdk/types"
	stakingtypes "github.com/cosmos/cosmos-sdk/x/staking/types"
)

// forbidden refuses messages that the chain cannot carry, however they are wrapped. Rotating a consensus key is one:
// the vote extensions of the block before the rotation could no longer be verified, and no later proposal would pass.
type forbidden struct{}

// IsAllowed implements baseapp.CircuitBreaker.
func (forbidden) IsAllowed(_ context.Context, typeURL string) (bool, error) {
	return typeURL != sdk.MsgTypeURL(&stakingtypes.MsgRotateConsPubKey{}), nil
}
