package keeper

import (
	"bytes"
	"context"
	"errors"

	"cosmossdk.io/collections"

	sdk "github.com/cosmos/cosmos-sdk/types"

	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	"github.com/glomar-network/glomar/x/reveal/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// request accepts a read. The same read again returns the same request; one that failed is tried again, and so is one of a
// user whose time to be answered is over: a member of its opening's active set may be gone.
func (k *Keeper) request(ctx sdk.Context, msg *types.MsgRequestReveal) ([]byte, error) {
	chain, err := k.host.Chain(ctx, msg.Location.ChainId)
	if errors.Is(err, hosttypes.ErrUnknownChain) || (err == nil && chain.Paused) {
		return nil, types.ErrChainPaused.Wrapf("chain %d", msg.Location.ChainId)
	}
	if err != nil {
		return nil, err
	}
	id := types.RequestID(msg.Kind, msg.Location, msg.Grant)
	present, err := k.Request(ctx, id)
	if err != nil && !errors.Is(err, types.ErrUnknownRequest) {
		return nil, err
	}
	overdue := false
	if err == nil && present.Status != types.Status_STATUS_FAILED {
		if overdue, err = k.overdue(ctx, present); err != nil || !overdue {
			return id, err
		}
	}
	if err := k.checkLocation(ctx, msg.Location); err != nil {
		return nil, err
	}
	if msg.Kind == types.Kind_KIND_USER {
		if err := k.checkGrant(ctx, chain, *msg.Grant, id); err != nil {
			return nil, err
		}
	}
	if overdue {
		if err := k.spend(ctx, present); err != nil {
			return nil, err
		}
	}
	return id, k.accept(ctx, msg, id)
}

// overdue says whether a user's request was granted and has left the list since: whoever asks again was not answered.
func (k *Keeper) overdue(ctx context.Context, r types.Request) (bool, error) {
	if r.Kind != types.Kind_KIND_USER || r.Status != types.Status_STATUS_GRANTED {
		return false, nil
	}
	listed, err := k.Open.Has(ctx, r.Id)
	return !listed, err
}

// checkLocation verifies that the work is final and that its handles_root and final pages hold the leaf.
func (k *Keeper) checkLocation(ctx context.Context, l types.Location) error {
	work, err := k.coprocessor.Work(ctx, l.ChainId, l.Work)
	if errors.Is(err, coprocessortypes.ErrUnknownWork) || (err == nil && work.Status != coprocessortypes.WorkStatus_WORK_STATUS_FINAL) {
		return types.ErrNotFinal.Wrapf("work %d of chain %d is not final", l.Work, l.ChainId)
	}
	if err != nil {
		return err
	}
	if err := types.VerifyLocation(work.HandlesRoot, l); err != nil {
		return err
	}
	_, final, err := k.coprocessor.PageHeight(ctx, l.Leaf.Page)
	if err == nil && !final {
		return types.ErrNotFinal.Wrapf("page %x is not final", l.Leaf.Page)
	}
	return err
}

// checkGrant verifies the user's signature and window, and claims the nonce for the request.
func (k *Keeper) checkGrant(ctx sdk.Context, chain hosttypes.HostChain, grant types.Grant, id []byte) error {
	if err := grant.ValidAt(ctx.BlockTime().Unix()); err != nil {
		return err
	}
	if err := types.VerifyGrant(chain.ChainId, chain.DecryptionVerifier, grant); err != nil {
		return err
	}
	nonce, _, err := grant.Nonce()
	if err != nil {
		return err
	}
	key := collections.Join(grant.User, nonce)
	used, err := k.Nonces.Get(ctx, key)
	if err == nil && !bytes.Equal(used, id) {
		return types.ErrNonceUsed.Wrapf("by request %x; draw a fresh nonce", used)
	}
	if err != nil && !errors.Is(err, collections.ErrNotFound) {
		return err
	}
	return k.Nonces.Set(ctx, key, id)
}

// accept stores the request and finds it an opening: the page's last one when its whole active set still serves, the
// one under way, or a new one.
func (k *Keeper) accept(ctx sdk.Context, msg *types.MsgRequestReveal, id []byte) error {
	epoch, err := k.threshold.LiveEpoch(ctx)
	if err != nil {
		return err
	}
	r := types.Request{
		Id: id, Kind: msg.Kind, Location: msg.Location, Grant: msg.Grant, Epoch: epoch.Id,
		Height: ctx.BlockHeight(), Status: types.Status_STATUS_OPENING,
	}
	if err := k.list(ctx, id); err != nil {
		return err
	}
	if msg.Kind == types.Kind_KIND_PUBLIC {
		if err := k.Public.Set(ctx, collections.Join(msg.Location.ChainId, msg.Location.Leaf.Handle), id); err != nil {
			return err
		}
	}
	ticket, usable, err := k.usableOpening(ctx, epoch, r.Location.Leaf.Page)
	if err != nil {
		return err
	}
	if usable && ticket.Status == thresholdtypes.TicketStatus_TICKET_STATUS_DONE {
		r.TicketOrigin = ticket.Origin
		return k.grant(ctx, r, ticket)
	}
	if usable {
		r.TicketOrigin = ticket.Origin
	} else if r.TicketOrigin, err = k.order(ctx, epoch, r.Location.Leaf.Page); err != nil {
		return err
	}
	if err := k.ByOrigin.Set(ctx, collections.Join(r.TicketOrigin, r.Id)); err != nil {
		return err
	}
	return k.save(ctx, r)
}

// usableOpening returns the page's last opening if it is under way, or done with every member of its active set live.
func (k *Keeper) usableOpening(ctx context.Context, epoch thresholdtypes.Epoch, page []byte) (thresholdtypes.Ticket, bool, error) {
	n, err := k.Openings.Get(ctx, page)
	if errors.Is(err, collections.ErrNotFound) {
		return thresholdtypes.Ticket{}, false, nil
	}
	if err != nil {
		return thresholdtypes.Ticket{}, false, err
	}
	ticket, err := k.threshold.LatestTicket(ctx, types.Origin(page, n))
	if errors.Is(err, thresholdtypes.ErrUnknownTicket) {
		return ticket, false, nil // a number that was skipped after a failure
	}
	if err != nil || ticket.Epoch != epoch.Id {
		return ticket, false, err
	}
	if ticket.IsOpen() {
		return ticket, true, nil
	}
	if ticket.Status != thresholdtypes.TicketStatus_TICKET_STATUS_DONE {
		return ticket, false, nil
	}
	for _, point := range ticket.ActiveSet {
		member, ok := thresholdtypes.MemberByPoint(epoch.Members, point)
		if !ok {
			return ticket, false, nil
		}
		live, err := k.threshold.IsLive(ctx, epoch.Id, member)
		if err != nil || !live {
			return ticket, false, err
		}
	}
	return ticket, true, nil
}

// order opens the page's next opening ticket and returns its origin.
func (k *Keeper) order(ctx context.Context, epoch thresholdtypes.Epoch, page []byte) (string, error) {
	n, err := k.Openings.Get(ctx, page)
	if err != nil && !errors.Is(err, collections.ErrNotFound) {
		return "", err
	}
	n++
	if err := k.Openings.Set(ctx, page, n); err != nil {
		return "", err
	}
	content := thresholdtypes.Opening{FheParams: epoch.FheParams, Pages: [][]byte{page}}
	_, digest, err := content.Content()
	if err != nil {
		return "", err
	}
	origin := types.Origin(page, n)
	return origin, k.threshold.OpenTicket(ctx, thresholdtypes.TicketKind_TICKET_KIND_OPEN, digest, 1, origin)
}
