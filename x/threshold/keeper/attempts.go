package keeper

import (
	"context"
	"slices"

	"cosmossdk.io/collections"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/x/threshold/types"
)

// activate draws the active set of every ticket that an earlier block created and whose rest is over. A ticket waits while
// fewer than threshold members are live, and while the key has no openings left.
func (k *Keeper) activate(ctx sdk.Context) error {
	tickets, err := k.openTickets(ctx)
	if err != nil {
		return err
	}
	params, err := k.Params.Get(ctx)
	if err != nil {
		return err
	}
	for _, t := range tickets {
		if t.Status != types.TicketStatus_TICKET_STATUS_PENDING {
			continue
		}
		epoch, err := k.Epochs.Get(ctx, t.Epoch)
		if err != nil {
			return err
		}
		if ctx.BlockHeight() <= t.CreatedHeight+epoch.Rest(t.Attempt, params.TicketBlocks) {
			continue
		}
		if err := k.draw(ctx, epoch, t, params); err != nil {
			return err
		}
	}
	return nil
}

// draw makes a pending ticket active, if it can be, and counts its openings against the key.
func (k *Keeper) draw(ctx sdk.Context, epoch types.Epoch, t types.Ticket, params types.Params) error {
	if err := affordable(epoch, t.Openings, params); err != nil {
		if t.Kind == types.TicketKind_TICKET_KIND_OPEN { // others of its block were drawn first
			return k.giveUp(ctx, t)
		}
		if (ctx.BlockHeight()-t.CreatedHeight)%params.TicketBlocks == 1 {
			ctx.Logger().Error("a ticket waits for a key that may open more", "origin", t.Origin, "error", err)
		}
		return nil
	}
	live, excluded, err := k.eligible(ctx, epoch, t, params.TicketBlocks)
	if err != nil {
		return err
	}
	entropy, err := types.NextEntropy(ctx.HeaderHash())
	if err != nil {
		return err
	}
	set, ok := types.DrawActiveSet(live, int(epoch.Threshold), entropy, t.Origin, t.Attempt)
	if !ok {
		return nil
	}
	epoch.Openings += uint64(t.Openings)
	if err := k.Epochs.Set(ctx, epoch.Id, epoch); err != nil {
		return err
	}
	t.ActiveSet, t.Entropy, t.Excluded = set, entropy, excluded
	t.Id = types.TicketID(t)
	t.ActiveHeight = ctx.BlockHeight()
	t.Deadline = ctx.BlockHeight() + params.TicketBlocks*t.Patience()
	t.Status = types.TicketStatus_TICKET_STATUS_ACTIVE
	if err := k.TicketIDs.Set(ctx, t.Id, collections.Join(t.Origin, t.Attempt)); err != nil {
		return err
	}
	return k.saveTicket(ctx, t)
}

// eligible lists the live points that a ticket may draw, and the points it leaves out. Members that were silent in an
// earlier attempt are left out as long as enough others are there, or may come back within ticketBlocks. After that those
// of them that announced themselves again are drawn too, rather than wait for the others forever.
func (k *Keeper) eligible(ctx sdk.Context, epoch types.Epoch, t types.Ticket, ticketBlocks int64) (live, excluded []uint32, err error) {
	live, err = k.livePoints(ctx, epoch, t.Excluded)
	if err != nil || len(live) >= int(epoch.Threshold) || ctx.BlockHeight() <= t.CreatedHeight+ticketBlocks {
		return live, t.Excluded, err
	}
	if live, err = k.livePoints(ctx, epoch, nil); err != nil {
		return nil, nil, err
	}
	for _, point := range t.Excluded {
		if !slices.Contains(live, point) {
			excluded = append(excluded, point)
		}
	}
	return live, excluded, nil
}

// affordable says whether the key may serve so many more openings.
func affordable(epoch types.Epoch, openings uint32, params types.Params) error {
	if epoch.Openings+uint64(openings) > params.MaxOpenings {
		return types.ErrExhausted.Wrapf("epoch %d opened %d of %d pages; a new key is needed", epoch.Id, epoch.Openings, params.MaxOpenings)
	}
	return nil
}

// giveUp ends a ticket that gets no attempt any more.
func (k *Keeper) giveUp(ctx sdk.Context, t types.Ticket) error {
	t.Status = types.TicketStatus_TICKET_STATUS_FAILED
	if err := k.saveTicket(ctx, t); err != nil {
		return err
	}
	return k.hooks.OnTicketFailed(ctx, t)
}

// expire ends the active tickets whose deadline has come: the silent members leave the live list and the origin gets
// its next attempt, or fails.
func (k *Keeper) expire(ctx sdk.Context) error {
	tickets, err := k.openTickets(ctx)
	if err != nil {
		return err
	}
	for _, t := range tickets {
		if t.Status != types.TicketStatus_TICKET_STATUS_ACTIVE || ctx.BlockHeight() < t.Deadline {
			continue
		}
		if err := k.retry(ctx, t); err != nil {
			return err
		}
	}
	return nil
}

func (k *Keeper) retry(ctx sdk.Context, t types.Ticket) error {
	epoch, err := k.Epochs.Get(ctx, t.Epoch)
	if err != nil {
		return err
	}
	silent := t.Silent()
	if err := k.Suspend(ctx, epoch.Members, silent, "no share of ticket "+t.Origin+" on record by its deadline"); err != nil {
		return err
	}
	t.Status = types.TicketStatus_TICKET_STATUS_FAILED
	if err := k.saveTicket(ctx, t); err != nil {
		return err
	}
	next := nextAttempt(t)
	if round := epoch.Round(next.Attempt); round == epoch.Round(t.Attempt) {
		next.Excluded = nextExcluded(epoch, t.Excluded, silent)
	} else {
		ctx.Logger().Error("every attempt of a round failed", "origin", t.Origin, "round", round-1, "silent", silent)
		if round > t.Kind.Rounds() {
			return k.hooks.OnTicketFailed(ctx, t)
		}
	}
	return k.create(ctx, next)
}

// nextAttempt is the attempt after one that failed; it leaves nobody out.
func nextAttempt(t types.Ticket) types.Ticket {
	return types.Ticket{
		Epoch: t.Epoch, Kind: t.Kind, ContentDigest: t.ContentDigest, Attempt: t.Attempt + 1, Origin: t.Origin, Openings: t.Openings,
	}
}

// nextExcluded adds the silent points to those left out. When fewer than threshold members would remain it starts
// afresh: the silent ones can then return, by announcing themselves, rather than fail the origin forever.
func nextExcluded(epoch types.Epoch, excluded, silent []uint32) []uint32 {
	next := slices.Concat(excluded, silent)
	slices.Sort(next)
	next = slices.Compact(next)
	if len(epoch.Members)-len(next) < int(epoch.Threshold) {
		return nil
	}
	return next
}

// RetryTicket orders one more round of a ticket that failed. It returns ErrNotFailed for one that did not, and
// ErrNoAttempt after MaxRounds.
func (k *Keeper) RetryTicket(ctx context.Context, origin string) error {
	t, err := k.LatestTicket(ctx, origin)
	if err != nil {
		return err
	}
	if t.Status != types.TicketStatus_TICKET_STATUS_FAILED {
		return types.ErrNotFailed.Wrapf("%s is %s", origin, t.Status)
	}
	epoch, err := k.Epochs.Get(ctx, t.Epoch)
	if err != nil {
		return err
	}
	next := nextAttempt(t)
	if next.Attempt > epoch.MaxAttempts() {
		return types.ErrNoAttempt.Wrapf("%s was tried %d times in %d rounds", origin, t.Attempt, types.MaxRounds)
	}
	return k.create(ctx, next)
}
