package keeper

import (
	"context"
	"errors"
	"slices"

	"cosmossdk.io/collections"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/x/reveal/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// serve finds a listed request an opening without the members avoid: one of the page's, or a new one. Where no more may
// be ordered in this window, a reader may have to wait for one that others ordered; where none is under way, serve
// fails with ErrTooManyRequests.
func (k *Keeper) serve(ctx sdk.Context, epoch thresholdtypes.Epoch, r types.Request, avoid []uint32) error {
	r.Status = types.Status_STATUS_OPENING
	page := r.Location.Leaf.Page
	room, err := k.room(ctx, epoch, page)
	if err != nil {
		return err
	}
	ticket, usable, err := k.usableOpening(ctx, epoch, page, avoid, !room)
	if err != nil {
		return err
	}
	if usable && ticket.Status == thresholdtypes.TicketStatus_TICKET_STATUS_DONE {
		r.TicketOrigin = ticket.Origin
		return k.grant(ctx, r, ticket)
	}
	switch {
	case usable:
		r.TicketOrigin = ticket.Origin
	case !room:
		return types.ErrTooManyRequests.Wrapf("page %x is opened as often as it may be in this window; try again in some "+
			"blocks", page)
	default:
		if r.TicketOrigin, err = k.order(ctx, epoch, page, avoid); err != nil {
			return err
		}
	}
	if err := k.ByOrigin.Set(ctx, collections.Join(r.TicketOrigin, r.Id)); err != nil {
		return err
	}
	return k.save(ctx, r)
}

// pageOpenings returns what was ordered for a page.
func (k *Keeper) pageOpenings(ctx context.Context, page []byte) (types.PageOpenings, error) {
	o, err := k.Openings.Get(ctx, page)
	if errors.Is(err, collections.ErrNotFound) {
		return types.PageOpenings{Page: page}, nil
	}
	return o, err
}

// maxUsable is how many openings of a page are kept in mind, and how many may be ordered in one window: one without
// each member, and one more.
func maxUsable(epoch thresholdtypes.Epoch) int { return len(epoch.Members) + 1 }

// room says whether another opening of a page may be ordered in this window.
func (k *Keeper) room(ctx sdk.Context, epoch thresholdtypes.Epoch, page []byte) (bool, error) {
	o, err := k.pageOpenings(ctx, page)
	if err != nil {
		return false, err
	}
	window, err := k.window(ctx)
	return o.Window != window || int(o.Orders) < maxUsable(epoch), err
}

// window is the number of the window that a block belongs to.
func (k *Keeper) window(ctx sdk.Context) (uint64, error) {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return 0, err
	}
	return uint64(ctx.BlockHeight()) / params.WindowBlocks, nil
}

// usableOpening returns an opening of the page that has none of the members avoid in its active set: one that is done
// with every member of its active set live, else one under way. Newer ones come first. A patient reader takes one that
// will do without avoid though it may have to wait for members that others left out.
func (k *Keeper) usableOpening(
	ctx context.Context, epoch thresholdtypes.Epoch, page []byte, avoid []uint32, patient bool,
) (found thresholdtypes.Ticket, usable bool, err error) {
	o, err := k.pageOpenings(ctx, page)
	if err != nil {
		return found, false, err
	}
	for _, n := range slices.Backward(o.Usable) {
		ticket, known, err := k.opening(ctx, epoch, page, n)
		if err != nil {
			return found, false, err
		}
		if !known || slices.ContainsFunc(avoid, func(p uint32) bool { return slices.Contains(ticket.ActiveSet, p) }) {
			continue
		}
		if ticket.Status != thresholdtypes.TicketStatus_TICKET_STATUS_DONE {
			if !usable && (ticket.Status != thresholdtypes.TicketStatus_TICKET_STATUS_PENDING || draws(ticket, avoid, patient)) {
				found, usable = ticket, true
			}
			continue
		}
		live, err := k.allLive(ctx, epoch, ticket.ActiveSet)
		if err != nil {
			return found, false, err
		}
		if live {
			return ticket, true, nil
		}
	}
	return found, usable, nil
}

// opening returns a page's opening, if it is one of the epoch and did not fail.
func (k *Keeper) opening(
	ctx context.Context, epoch thresholdtypes.Epoch, page []byte, n uint64,
) (ticket thresholdtypes.Ticket, known bool, err error) {
	ticket, err = k.threshold.LatestTicket(ctx, types.Origin(page, n))
	if errors.Is(err, thresholdtypes.ErrUnknownTicket) {
		return ticket, false, nil
	}
	if err != nil || ticket.Epoch != epoch.Id {
		return ticket, false, err
	}
	return ticket, ticket.IsOpen() || ticket.Status == thresholdtypes.TicketStatus_TICKET_STATUS_DONE, nil
}

// allLive says whether all points are live members.
func (k *Keeper) allLive(ctx context.Context, epoch thresholdtypes.Epoch, points []uint32) (bool, error) {
	for _, point := range points {
		member, ok := thresholdtypes.MemberByPoint(epoch.Members, point)
		if !ok {
			return false, nil
		}
		if live, err := k.threshold.IsLive(ctx, epoch.Id, member); err != nil || !live {
			return false, err
		}
	}
	return true, nil
}

// draws says whether a ticket that waits for its active set suits a reader who does without the members avoid. One that
// another reader ordered without some members suits only readers who do without the same, unless they are patient: it
// may wait for others.
func draws(ticket thresholdtypes.Ticket, avoid []uint32, patient bool) bool {
	if ticket.Attempt == 1 && !patient {
		return slices.Equal(ticket.Excluded, avoid)
	}
	return !slices.ContainsFunc(avoid, func(point uint32) bool { return !slices.Contains(ticket.Excluded, point) })
}

// order opens the page's next opening ticket and returns its origin. Of the openings that may serve further requests,
// the oldest is forgotten when there are too many.
func (k *Keeper) order(
	ctx sdk.Context, epoch thresholdtypes.Epoch, page []byte, avoid []uint32,
) (string, error) {
	o, err := k.pageOpenings(ctx, page)
	if err != nil {
		return "", err
	}
	var usable []uint64
	for _, n := range o.Usable {
		_, known, err := k.opening(ctx, epoch, page, n)
		if err != nil {
			return "", err
		}
		if known {
			usable = append(usable, n)
		}
	}
	window, err := k.window(ctx)
	if err != nil {
		return "", err
	}
	if o.Window != window {
		o.Window, o.Orders = window, 0
	}
	o.Last++
	o.Orders++
	usable = append(usable, o.Last)
	o.Usable = usable[max(0, len(usable)-maxUsable(epoch)):]
	if err := k.Openings.Set(ctx, page, o); err != nil {
		return "", err
	}
	content := thresholdtypes.Opening{FheParams: epoch.FheParams, Pages: [][]byte{page}}
	_, digest, err := content.Content()
	if err != nil {
		return "", err
	}
	origin := types.Origin(page, o.Last)
	return origin, k.threshold.OpenMasked(ctx, digest, origin, avoid)
}

// spend makes sure that the opening of a request that was not answered serves no other one.
func (k *Keeper) spend(ctx context.Context, r types.Request) error {
	o, err := k.pageOpenings(ctx, r.Location.Leaf.Page)
	if err != nil {
		return err
	}
	number, ok := types.ParseOrigin(r.TicketOrigin, o.Page)
	if !ok || !slices.Contains(o.Usable, number) {
		return nil
	}
	o.Usable = slices.DeleteFunc(o.Usable, func(n uint64) bool { return n == number })
	return k.Openings.Set(ctx, o.Page, o)
}
