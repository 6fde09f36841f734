package committer

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"time"

	"github.com/glomar-network/glomar/coprocessor/planner"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// errSuperseded ends the computation of an attempt that another one replaced, or whose ticket is cancelled.
var errSuperseded = errors.New("another attempt took over, or the ticket is cancelled")

// watchInterval is how often a running computation checks that its ticket still counts.
const watchInterval = time.Second

// ticket returns the newest attempt of the ticket that a step consumes, or nil while none is active. A cancelled ticket
// may have no id.
func (k *work) ticket(ctx context.Context, step uint32) (*thresholdtypes.Ticket, error) {
	origin := coprocessortypes.Origin(k.chain, k.seq, step)
	answer, err := k.Chain.Threshold().TicketsByOrigin(ctx, &thresholdtypes.QueryTicketsByOriginRequest{Origin: origin})
	if isNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("tickets of %s: %w", origin, err)
	}
	if len(answer.Tickets) == 0 {
		return nil, nil
	}
	newest := answer.Tickets[len(answer.Tickets)-1]
	switch newest.Status {
	case thresholdtypes.TicketStatus_TICKET_STATUS_CANCELLED:
		return &newest, nil
	case thresholdtypes.TicketStatus_TICKET_STATUS_ACTIVE, thresholdtypes.TicketStatus_TICKET_STATUS_DONE:
		if len(newest.Id) != sha256.Size {
			return nil, fmt.Errorf("ticket of %s has an id of %d bytes", origin, len(newest.Id))
		}
		return &newest, nil
	}
	return nil, nil
}

// cancelled says whether the ticket of a step is cancelled. Only tickets of inferences can be.
func (k *work) cancelled(ctx context.Context, kind planner.StepKind, step uint32) (bool, error) {
	if kind != planner.StepInference {
		return false, nil
	}
	ticket, err := k.ticket(ctx, step)
	return ticket != nil && ticket.Status == thresholdtypes.TicketStatus_TICKET_STATUS_CANCELLED, err
}

// watch cancels a computation when its ticket is no longer the newest attempt, or is cancelled.
func (k *work) watch(ctx context.Context, cancel context.CancelCauseFunc, step uint32, id []byte) {
	tick := time.NewTicker(watchInterval)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		newest, err := k.ticket(ctx, step)
		if err == nil && (newest == nil || !bytes.Equal(newest.Id, id) || newest.Status == thresholdtypes.TicketStatus_TICKET_STATUS_CANCELLED) {
			cancel(errSuperseded)
			return
		}
	}
}

// causeOf says why a computation ended: its own error, or what cancelled it.
func causeOf(ctx context.Context, err error) error {
	if err == nil {
		return nil
	}
	if cause := context.Cause(ctx); cause != nil {
		return fmt.Errorf("%w: %w", cause, err)
	}
	return err
}

func digests(blobs [][]byte) [][32]byte {
	out := make([][32]byte, len(blobs))
	for i, blob := range blobs {
		out[i] = sha256.Sum256(blob)
	}
	return out
}
