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
// the next block, whose hash is its entropy. openings is the number of source pages. It is owed to a work: when the key
// has no openings left it waits for some.
func (k *Keeper) OpenTicket(ctx context.Context, kind types.TicketKind, contentDigest []byte, openings uint32, origin string) error {
	if kind < types.TicketKind_TICKET_KIND_REPACK || kind > types.TicketKind_TICKET_KIND_INFERENCE ||
		kind == types.TicketKind_TICKET_KIND_OPEN {
		return types.ErrInvalidTicket.Wrapf("kind %d serves no work", kind)
	}
	epoch, err := k.LiveEpoch(ctx)
	if err != nil {
		return err
	}
	return k.open(ctx, types.Ticket{
		Epoch: epoch.Id, Kind: kind, ContentDigest: contentDigest, Attempt: 1, Origin: origin, Openings: openings,
	})
}

// OpenMasked orders a masked opening of one page, by members other than avoid: at most f points, ascending. It is
// refused when the key has no openings left (ErrExhausted).
func (k *Keeper) OpenMasked(ctx context.Context, contentDigest []byte, origin string, avoid []uint32) error {
	epoch, err := k.LiveEpoch(ctx)
	if err != nil {
		return err
	}
	if len(avoid) > epoch.Faults() || !slices.IsSorted(avoid) {
		return types.ErrInvalidTicket.Wrapf("members %v are left out, at most %d may be", avoid, epoch.Faults())
	}
	for i, point := range avoid {
		if _, member := types.MemberByPoint(epoch.Members, point); !member || (i > 0 && avoid[i-1] == point) {
			return types.ErrInvalidTicket.Wrapf("members %v are left out: %d is not a member or named twice", avoid, point)
		}
	}
	params, err := k.Params.Get(ctx)
	if err != nil {
		return err
	}
	if err := affordable(epoch, 1, params); err != nil {
		return err
	}
	return k.open(ctx, types.Ticket{
		Epoch: epoch.Id, Kind: types.TicketKind_TICKET_KIND_OPEN, ContentDigest: contentDigest, Attempt: 1, Origin: origin,
		Openings: 1, Excluded: avoid,
	})
}

// open creates the first attempt of an origin.
func (k *Keeper) open(ctx context.Context, t types.Ticket) error {
	if len(t.ContentDigest) != types.DigestLength {
		return types.ErrInvalidTicket.Wrapf("content digest has %d bytes, want %d", len(t.ContentDigest), types.DigestLength)
	}
	if err := types.ValidateOrigin(t.Origin); err != nil {
		return err
	}
	if taken, err := k.Attempts.Has(ctx, t.Origin); err != nil {
		return err
	} else if taken {
		return types.ErrOriginTaken.Wrap(t.Origin)
	}
	return k.create(ctx, t)
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

// CancelTicket gives up the newest attempt of an origin, whatever became of it so far: no member answers it from now on, none
// is blamed for it, and there is no other attempt. It reports false, and changes nothing, if the committee has answered: what
// follows from the answers may be on its way.
func (k *Keeper) CancelTicket(ctx context.Context, origin string) (cancelled bool, err error) {
	t, err := k.LatestTicket(ctx, origin)
	if err != nil || t.Status == types.TicketStatus_TICKET_STATUS_DONE {
		return false, err
	}
	t.Status = types.TicketStatus_TICKET_STATUS_CANCELLED
	return true, k.saveTicket(ctx, t)
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
