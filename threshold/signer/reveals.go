package signer

import (
	"bytes"
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/hostchain"
	"github.com/glomar-network/glomar/threshold/reveal"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	revealtypes "github.com/glomar-network/glomar/x/reveal/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// grantedReveal is a request that passed every check, with the opening that serves it.
type grantedReveal struct {
	request *revealtypes.Request
	ticket  *thresholdtypes.Ticket
	page    page.Digest
	handle  common.Hash
	host    hosttypes.HostChain
}

func refuseReveal(r *revealtypes.Request, format string, args ...any) error {
	return fmt.Errorf("reveal %x of handle %x: %w: %w", r.Id, r.Location.Leaf.Handle, ErrRefused, fmt.Errorf(format, args...))
}

// denyReveal names the permission that attested events lack.
func denyReveal(r *revealtypes.Request, format string, args ...any) error {
	return fmt.Errorf("reveal of handle 0x%x: %w: %s", r.Location.Leaf.Handle, ErrNotPermitted, fmt.Sprintf(format, args...))
}

// checkOwnReveal decides whether this member may give its mask of the request's lane to anybody.
func (s *Service) checkOwnReveal(ctx context.Context, c *committee, r *revealtypes.Request) (*grantedReveal, error) {
	if !slices.Contains(r.ActiveSet, c.self.Point) {
		return nil, refuseReveal(r, "point %d is not in the opening's active set %v", c.self.Point, r.ActiveSet)
	}
	return s.checkReveal(ctx, c, r)
}

// checkReveal decides whether the committee may answer the request.
func (s *Service) checkReveal(ctx context.Context, c *committee, r *revealtypes.Request) (*grantedReveal, error) {
	leaf := &r.Location.Leaf
	if err := leaf.Validate(); err != nil {
		return nil, refuseReveal(r, "%w", err)
	}
	handle := common.Hash(leaf.Handle)
	switch {
	case r.Status != revealtypes.Status_STATUS_GRANTED && r.Status != revealtypes.Status_STATUS_COMMITTED && r.Status != revealtypes.Status_STATUS_DONE:
		return nil, refuseReveal(r, "its status is %s", r.Status)
	case r.Epoch != c.epoch.Id:
		return nil, refuseReveal(r, "it is of epoch %d, this signer holds the key of epoch %d", r.Epoch, c.epoch.Id)
	case !bytes.Equal(r.Id, revealtypes.RequestID(r.Kind, r.Location, r.Grant)):
		return nil, refuseReveal(r, "its id does not recompute")
	case hostchain.HandleChain(handle) != r.Location.ChainId:
		return nil, refuseReveal(r, "the handle belongs to chain %d, the location to %d", hostchain.HandleChain(handle), r.Location.ChainId)
	}
	if err := checkShape(r, handle); err != nil {
		return nil, err
	}
	if err := s.checkLocation(ctx, r); err != nil {
		return nil, err
	}
	host, err := s.checkPermission(r, handle)
	if err != nil {
		return nil, err
	}
	ticket, err := s.checkOpening(ctx, c, r)
	if err != nil {
		return nil, err
	}
	return &grantedReveal{request: r, ticket: ticket, page: page.Digest(leaf.Page), handle: handle, host: host}, nil
}

// checkShape makes sure that the slots are those of one value of the handle's type.
func checkShape(r *revealtypes.Request, handle common.Hash) error {
	leaf := &r.Location.Leaf
	switch kind := hostchain.HandleType(handle); {
	case kind == hostchain.TypeUint64 && leaf.Width == params.LaneDigits && leaf.Slot%params.LaneDigits == 0:
		return nil
	case kind == hostchain.TypeBool && leaf.Width == 1:
		return nil
	default:
		return refuseReveal(r, "slots [%d, %d) do not hold a value of type %d", leaf.Slot, uint64(leaf.Slot)+uint64(leaf.Width), kind)
	}
}

// checkLocation verifies the proof that the final work put the handle there.
func (s *Service) checkLocation(ctx context.Context, r *revealtypes.Request) error {
	response, err := s.chain.Coprocessor().Work(ctx, &coprocessortypes.QueryWorkRequest{ChainId: r.Location.ChainId, Seq: r.Location.Work})
	if err != nil {
		return fmt.Errorf("reveal %x: work %d of chain %d: %w", r.Id, r.Location.Work, r.Location.ChainId, err)
	}
	if response.Work.Status != coprocessortypes.WorkStatus_WORK_STATUS_FINAL || response.Work.Seq != r.Location.Work {
		return refuseReveal(r, "work %d of chain %d is not final", r.Location.Work, r.Location.ChainId)
	}
	if err := revealtypes.VerifyLocation(response.Work.HandlesRoot, r.Location); err != nil {
		return refuseReveal(r, "%w", err)
	}
	return nil
}

// checkPermission asks the attested events of the host chain, as they stood at the request's height.
func (s *Service) checkPermission(r *revealtypes.Request, handle common.Hash) (hosttypes.HostChain, error) {
	id := r.Location.ChainId
	host, ok := s.host.Chain(id)
	if !ok {
		return host, fmt.Errorf("reveal %x: host chain %d is not in view yet", r.Id, id)
	}
	err := s.permitted(r, host, handle)
	if err != nil && s.host.SyncedTo(id) < r.Height {
		return host, fmt.Errorf("reveal %x: host view of chain %d reaches height %d, the request is of %d", r.Id, id, s.host.SyncedTo(id), r.Height)
	}
	return host, err
}

func (s *Service) permitted(r *revealtypes.Request, host hosttypes.HostChain, handle common.Hash) error {
	if r.Kind == revealtypes.Kind_KIND_PUBLIC {
		if r.Grant != nil {
			return refuseReveal(r, "a public request carries no grant")
		}
		if !s.host.Public(host.ChainId, handle, r.Height) {
			return denyReveal(r, "no attested AllowedForDecryption event names it")
		}
		return nil
	}
	if r.Kind != revealtypes.Kind_KIND_USER || r.Grant == nil {
		return refuseReveal(r, "kind %s without a grant", r.Kind)
	}
	if err := r.Grant.Validate(); err != nil {
		return refuseReveal(r, "%w", err)
	}
	if err := revealtypes.VerifyGrant(host.ChainId, host.DecryptionVerifier, *r.Grant); err != nil {
		return refuseReveal(r, "%w", err)
	}
	if _, bound, err := r.Grant.Nonce(); err != nil || !bytes.Equal(bound, handle[:]) {
		return refuseReveal(r, "the grant is for handle %x", bound)
	}
	user := common.BytesToAddress(r.Grant.User)
	if !s.host.Allowed(host.ChainId, handle, user, r.Height) {
		return denyReveal(r, "user %s is not allowed on it", user)
	}
	for _, contract := range r.Grant.Contracts {
		if s.host.Allowed(host.ChainId, handle, common.BytesToAddress(contract), r.Height) {
			return nil
		}
	}
	return denyReveal(r, "none of the grant's %d contracts is allowed on it", len(r.Grant.Contracts))
}

// checkOpening makes sure that the ticket that serves the request opened, masked and completely, the handle's page.
func (s *Service) checkOpening(ctx context.Context, c *committee, r *revealtypes.Request) (*thresholdtypes.Ticket, error) {
	response, err := s.chain.Threshold().Ticket(ctx, &thresholdtypes.QueryTicketRequest{Id: fmt.Sprintf("%x", r.Ticket)})
	if err != nil {
		return nil, fmt.Errorf("reveal %x: ticket %x: %w", r.Id, r.Ticket, err)
	}
	t := &response.Ticket
	switch {
	case !bytes.Equal(t.Id, r.Ticket) || t.Kind != thresholdtypes.TicketKind_TICKET_KIND_OPEN:
		return nil, refuseReveal(r, "ticket %x is not a masked opening", r.Ticket)
	case t.Status != thresholdtypes.TicketStatus_TICKET_STATUS_DONE || len(t.Silent()) != 0:
		return nil, refuseReveal(r, "ticket %x is not done", r.Ticket)
	case !slices.Equal(t.ActiveSet, r.ActiveSet):
		return nil, refuseReveal(r, "ticket %x has active set %v, the request %v", r.Ticket, t.ActiveSet, r.ActiveSet)
	}
	if err := c.checkForm(t, true); err != nil {
		return nil, refuseReveal(r, "%w", err)
	}
	what, err := s.loadContent(ctx, c, t)
	if err != nil {
		return nil, err
	}
	if !bytes.Equal(what.pages[0][:], r.Location.Leaf.Page) {
		return nil, refuseReveal(r, "ticket %x opens page %s, the handle lies in %x", r.Ticket, what.pages[0], r.Location.Leaf.Page)
	}
	return t, nil
}

// binding says what the mask of one member is for.
func (g *grantedReveal) binding(point uint32, masked [32]byte) reveal.Binding {
	leaf := &g.request.Location.Leaf
	return reveal.Binding{
		Epoch: g.request.Epoch, Ticket: [32]byte(g.ticket.Id), Attempt: g.ticket.Attempt, Page: g.page,
		Slot: leaf.Slot, Width: leaf.Width, Handle: g.handle, Point: point, Masked: masked,
	}
}

// lane cuts the value's slots out of a page's.
func (g *grantedReveal) lane(slots []uint64) ([]uint64, error) {
	leaf := &g.request.Location.Leaf
	if end := uint64(leaf.Slot) + uint64(leaf.Width); end > uint64(len(slots)) {
		return nil, refuseReveal(g.request, "slots end at %d, a page has %d", end, len(slots))
	}
	return slots[leaf.Slot : leaf.Slot+leaf.Width], nil
}
