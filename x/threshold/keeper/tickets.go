package keeper

import (
	"context"
	"errors"
	"slices"
	"strconv"

	"cosmossdk.io/collections"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/x/threshold/types"
)

// OpenTicket orders the committee to answer a content digest for an origin, which must be new. The ticket waits for
// the next block, whose hash is its entropy. openings is the number of source pages. A masked opening is refused when the
// key has no openings left (ErrExhausted); the ticket of a work, which is owed, waits for some.
func (k *Keeper) OpenTicket(ctx context.Context, kind types.TicketKind, contentDigest []byte, openings uint32, origin string) error {
	if kind < types.TicketKind_TICKET_KIND_REPACK || kind > types.TicketKind_TICKET_KIND_INFERENCE {
		return types.ErrInvalidTicket.Wrapf("kind %d does not exist", kind)
	}
	if len(contentDigest) != types.DigestLength {
		return types.ErrInvalidTicket.Wrapf("content digest has %d bytes, want %d", len(contentDigest), types.DigestLength)
	}
	if err := types.ValidateOrigin(origin); err != nil {
		return err
	}
	if taken, err := k.Attempts.Has(ctx, origin); err != nil {
		return err
	} else if taken {
		return types.ErrOriginTaken.Wrap(origin)
	}
	epoch, err := k.LiveEpoch(ctx)
	if err != nil {
		return err
	}
	if kind == types.TicketKind_TICKET_KIND_OPEN {
		params, err := k.Params.Get(ctx)
		if err != nil {
			return err
		}
		if err := affordable(epoch, openings, params); err != nil {
			return err
		}
	}
	return k.create(ctx, types.Ticket{
		Epoch: epoch.Id, Kind: kind, ContentDigest: contentDigest, Attempt: 1, Origin: origin, Openings: openings,
	})
}

// affordable says whether the key may serve so many more openings.
func affordable(epoch types.Epoch, openings uint32, params types.Params) error {
	if epoch.Openings+uint64(openings) > params.MaxOpenings {
		return types.ErrExhausted.Wrapf("epoch %d opened %d of %d pages; a new key is needed", epoch.Id, epoch.Openings, params.MaxOpenings)
	}
	return nil
}

// create stores a pending ticket.
func (k *Keeper) create(ctx context.Context, t types.Ticket) error {
	t.Status = types.TicketStatus_TICKET_STATUS_PENDING
	t.CreatedHeight = sdk.UnwrapSDKContext(ctx).BlockHeight()
	if err := k.Attempts.Set(ctx, t.Origin, t.Attempt); err != nil {
		return err
	}
	return k.saveTicket(ctx, t)
}

// LatestTicket returns the newest attempt of an origin, or ErrUnknownTicket.
func (k *Keeper) LatestTicket(ctx context.Context, origin string) (types.Ticket, error) {
	attempt, err := k.Attempts.Get(ctx, origin)
	if errors.Is(err, collections.ErrNotFound) {
		return types.Ticket{}, types.ErrUnknownTicket.Wrapf("no ticket of origin %s", origin)
	}
	if err != nil {
		return types.Ticket{}, err
	}
	return k.Tickets.Get(ctx, collections.Join(origin, attempt))
}

// TicketByID returns an active or finished ticket, or ErrUnknownTicket.
func (k *Keeper) TicketByID(ctx context.Context, id []byte) (types.Ticket, error) {
	key, err := k.TicketIDs.Get(ctx, id)
	if errors.Is(err, collections.ErrNotFound) {
		return types.Ticket{}, types.ErrUnknownTicket.Wrapf("%x", id)
	}
	if err != nil {
		return types.Ticket{}, err
	}
	return k.Tickets.Get(ctx, key)
}

// openTickets lists pending and active tickets in order of origin and attempt.
func (k *Keeper) openTickets(ctx context.Context) ([]types.Ticket, error) {
	var tickets []types.Ticket
	err := k.OpenTickets.Walk(ctx, nil, func(key ticketKey) (bool, error) {
		t, err := k.Tickets.Get(ctx, key)
		tickets = append(tickets, t)
		return err != nil, err
	})
	return tickets, err
}

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
	t.Deadline = ctx.BlockHeight() + params.TicketBlocks*t.Kind.Patience()
	t.Status = types.TicketStatus_TICKET_STATUS_ACTIVE
	if err := k.TicketIDs.Set(ctx, t.Id, collections.Join(t.Origin, t.Attempt)); err != nil {
		return err
	}
	return k.saveTicket(ctx, t)
}

// giveUp ends a ticket that gets no attempt any more.
func (k *Keeper) giveUp(ctx sdk.Context, t types.Ticket) error {
	t.Status = types.TicketStatus_TICKET_STATUS_FAILED
	if err := k.saveTicket(ctx, t); err != nil {
		return err
	}
	return k.hooks.OnTicketFailed(ctx, t)
}

// eligible lists the live points that a ticket may draw, and the points it leaves out. Members that were silent in an
// earlier attempt are left out as long as enough others are there, or may come back within ticketBlocks. After that those
// of them that announced themselves again are drawn too, rather than wait for the others for ever.
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

// recordShare puts a member's digest on record; the last one of the active set finishes the ticket.
func (k *Keeper) recordShare(ctx sdk.Context, msg *types.MsgRecordShare) error {
	t, err := k.TicketByID(ctx, msg.Ticket)
	if err != nil {
		return err
	}
	if t.Status != types.TicketStatus_TICKET_STATUS_ACTIVE {
		return types.ErrTicketClosed.Wrapf("%x is %s", t.Id, t.Status)
	}
	member, err := k.MemberByAccount(ctx, t.Epoch, msg.Account)
	if err != nil {
		return err
	}
	if !slices.Contains(t.ActiveSet, member.Point) {
		return types.ErrNotMember.Wrapf("point %d is not in the active set %v of ticket %x", member.Point, t.ActiveSet, t.Id)
	}
	if _, done := t.Record(member.Point); done {
		return types.ErrAlreadyRecorded.Wrapf("point %d answered ticket %x", member.Point, t.Id)
	}
	t.Records = append(t.Records, types.ShareRecord{Point: member.Point, Digest: msg.Digest, Height: ctx.BlockHeight()})
	if err := k.Records.Set(ctx, collections.Join3(t.Epoch, member.Point, t.Id), msg.Digest); err != nil {
		return err
	}
	if len(t.Records) < len(t.ActiveSet) {
		return k.Tickets.Set(ctx, collections.Join(t.Origin, t.Attempt), t)
	}
	t.Status = types.TicketStatus_TICKET_STATUS_DONE
	if err := k.saveTicket(ctx, t); err != nil {
		return err
	}
	return k.hooks.OnTicketDone(ctx, t)
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

// nextExcluded adds the silent points to those left out. When fewer than threshold members would remain it starts
// afresh: the silent ones can then return, by announcing themselves, rather than fail the origin for ever.
func nextExcluded(epoch types.Epoch, excluded, silent []uint32) []uint32 {
	next := slices.Concat(excluded, silent)
	slices.Sort(next)
	next = slices.Compact(next)
	if len(epoch.Members)-len(next) < int(epoch.Threshold) {
		return nil
	}
	return next
}

// saveTicket stores a ticket after a change of status and keeps the index of open ones.
func (k *Keeper) saveTicket(ctx context.Context, t types.Ticket) error {
	key := collections.Join(t.Origin, t.Attempt)
	if err := k.Tickets.Set(ctx, key, t); err != nil {
		return err
	}
	sdk.UnwrapSDKContext(ctx).EventManager().EmitEvent(sdk.NewEvent(types.EventTicket,
		sdk.NewAttribute(types.AttributeOrigin, t.Origin),
		sdk.NewAttribute(types.AttributeAttempt, strconv.FormatUint(uint64(t.Attempt), 10)),
		sdk.NewAttribute(types.AttributeStatus, t.Status.String()),
	))
	if t.IsOpen() {
		return k.OpenTickets.Set(ctx, key)
	}
	return k.OpenTickets.Remove(ctx, key)
}
