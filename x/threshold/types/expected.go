package types

import (
	"context"

	sdk "github.com/cosmos/cosmos-sdk/types"
	stakingtypes "github.com/cosmos/cosmos-sdk/x/staking/types"
)

// StakingKeeper is what x/threshold asks of x/staking.
type StakingKeeper interface {
	GetValidator(ctx context.Context, addr sdk.ValAddress) (stakingtypes.Validator, error)
}

// TicketHooks is told when a ticket's origin is served or given up. An origin that is not the module's own is ignored.
// An error is a fault of the store and stops the block.
type TicketHooks interface {
	OnTicketDone(ctx context.Context, ticket Ticket) error
	OnTicketFailed(ctx context.Context, ticket Ticket) error
}

// MultiHooks calls several hooks in order.
type MultiHooks []TicketHooks

// OnTicketDone implements TicketHooks.
func (h MultiHooks) OnTicketDone(ctx context.Context, ticket Ticket) error {
	for _, hook := range h {
		if err := hook.OnTicketDone(ctx, ticket); err != nil {
			return err
		}
	}
	return nil
}

// OnTicketFailed implements TicketHooks.
func (h MultiHooks) OnTicketFailed(ctx context.Context, ticket Ticket) error {
	for _, hook := range h {
		if err := hook.OnTicketFailed(ctx, ticket); err != nil {
			return err
		}
	}
	return nil
}
