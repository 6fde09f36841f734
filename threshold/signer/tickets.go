package signer

import (
	"bytes"
	"fmt"
	"slices"

	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

const digestSize = 32

// refuse returns an error that wraps ErrRefused and names the ticket.
func refuse(t *thresholdtypes.Ticket, format string, args ...any) error {
	return fmt.Errorf("ticket %x: %w: %w", t.Id, ErrRefused, fmt.Errorf(format, args...))
}

// checkTicket decides from the ticket alone whether this member may answer it. Active is the only status it answers
// afresh; with resend it also accepts a ticket that is done, whose share is on record already.
func (c *committee) checkTicket(t *thresholdtypes.Ticket, resend bool) error {
	if err := c.checkForm(t, resend); err != nil {
		return err
	}
	if !slices.Contains(t.ActiveSet, c.self.Point) {
		return refuse(t, "point %d is not in the active set %v", c.self.Point, t.ActiveSet)
	}
	return nil
}

// checkForm is checkTicket for any member of the committee, in the active set or not.
func (c *committee) checkForm(t *thresholdtypes.Ticket, resend bool) error {
	active := t.Status == thresholdtypes.TicketStatus_TICKET_STATUS_ACTIVE
	done := t.Status == thresholdtypes.TicketStatus_TICKET_STATUS_DONE
	switch {
	case !active && !(resend && done):
		return refuse(t, "its status is %s, not active", t.Status)
	case len(t.Id) != digestSize || !bytes.Equal(t.Id, thresholdtypes.TicketID(*t)):
		return refuse(t, "its id does not recompute: another chain, or a forged ticket")
	case t.Epoch != c.epoch.Id:
		return refuse(t, "it is of epoch %d, this signer holds the key of epoch %d", t.Epoch, c.epoch.Id)
	case len(t.ContentDigest) != digestSize:
		return refuse(t, "content digest has %d bytes", len(t.ContentDigest))
	case len(t.Entropy) != digestSize:
		return refuse(t, "entropy has %d bytes", len(t.Entropy))
	case t.Attempt < 1 || t.Attempt > c.epoch.MaxAttempts():
		return refuse(t, "attempt %d, at most %d are allowed", t.Attempt, c.epoch.MaxAttempts())
	case t.ActiveHeight <= t.CreatedHeight:
		return refuse(t, "active at height %d, created at %d: its entropy was known", t.ActiveHeight, t.CreatedHeight)
	}
	if err := thresholdtypes.ValidateOrigin(t.Origin); err != nil {
		return refuse(t, "%w", err)
	}
	return c.checkActiveSet(t)
}

func (c *committee) checkActiveSet(t *thresholdtypes.Ticket) error {
	if len(t.ActiveSet) != int(c.epoch.Threshold) {
		return refuse(t, "active set %v does not have the %d members of the threshold", t.ActiveSet, c.epoch.Threshold)
	}
	if !ascendingSubset(t.ActiveSet, c.points) || !ascendingSubset(t.Excluded, c.points) {
		return refuse(t, "active set %v or excluded %v are not ascending points of %v", t.ActiveSet, t.Excluded, c.points)
	}
	if uint32(len(t.Excluded)) > uint32(c.epoch.Faults()) {
		return refuse(t, "%d members are excluded, more than the %d that may fail", len(t.Excluded), c.epoch.Faults())
	}
	for _, point := range t.Excluded {
		if slices.Contains(t.ActiveSet, point) {
			return refuse(t, "point %d is both active and excluded", point)
		}
	}
	return nil
}

func ascendingSubset(points, of []uint32) bool {
	last := uint32(0)
	for _, point := range points {
		if point <= last || !slices.Contains(of, point) {
			return false
		}
		last = point
	}
	return true
}
