package signer

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/signerpb"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/threshold/inference"
	"github.com/glomar-network/glomar/threshold/ledger"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/transport"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// stepLedger keeps the answers to the steps of one ticket.
type stepLedger struct {
	ledger *ledger.Ledger
	epoch  uint64
	ticket *thresholdtypes.Ticket
}

// Answered implements inference.Ledger.
func (l stepLedger) Answered(id [32]byte) ([32]byte, bool, error) {
	return l.ledger.Answered(l.epoch, id)
}

// Record implements inference.Ledger.
func (l stepLedger) Record(id [32]byte, step int, share [32]byte, used []refresh.Used) error {
	items := make([]ledger.Item, len(used))
	for i, u := range used {
		items[i] = ledger.Item{Subject: u.Subject, Polynomial: u.Polynomial}
	}
	err := l.ledger.Record(ledger.Answer{
		Epoch: l.epoch, Ticket: id, Purpose: fmt.Sprintf("%s/%d", l.ticket.Origin, step), Attempt: l.ticket.Attempt,
		ActiveSet: l.ticket.ActiveSet, Share: share, Items: items,
	})
	if err != nil {
		return ledgerError(l.ticket, err)
	}
	return nil
}

// Infer implements glomar.signer.v1.Signer.
func (a *api) Infer(request *signerpb.InferRequest, stream signerpb.Signer_InferServer) error {
	if len(request.Ticket) != digestSize || len(request.Pages) > inference.MaxResults || request.Step >= inference.MaxSteps {
		return status.Errorf(codes.InvalidArgument, "ticket id of %d bytes, step %d, %d pages",
			len(request.Ticket), request.Step, len(request.Pages))
	}
	pages := make([]page.Digest, len(request.Pages))
	for i, digest := range request.Pages {
		if len(digest) != digestSize {
			return status.Errorf(codes.InvalidArgument, "page %d has a digest of %d bytes", i, len(digest))
		}
		pages[i] = page.Digest(digest)
	}
	key, err := transport.PeerKey(stream.Context())
	operator, known := a.s.peers.operator(key)
	if err != nil || !known {
		return status.Error(codes.PermissionDenied, "only operators take part in an inference")
	}
	ctx, cancel := context.WithTimeout(stream.Context(), shareWait)
	defer cancel()
	f, release, err := a.s.awaitFollowing(ctx, [32]byte(request.Ticket))
	if err != nil {
		return statusOf(err)
	}
	defer release()
	ctx, stop := f.within(ctx)
	defer stop()
	verdict, err := a.s.judge(ctx, f)
	if err != nil {
		return statusOf(err)
	}
	if verdict == void {
		return status.Errorf(codes.FailedPrecondition, "ticket %x: %v", request.Ticket, inference.ErrVoid)
	}
	if err := a.s.checkAsk(ctx, f, operator, key, request); err != nil {
		return err
	}
	encoded, err := f.member.Answer(ctx, operator, int(request.Step), pages)
	if err != nil {
		return statusOf(err)
	}
	a.s.metrics.served.Add(float64(len(encoded)))
	return transport.SendBlob(stream.Send, bytes.NewReader(encoded), int64(len(encoded)))
}

// awaitFollowing waits until this member follows a ticket, or takes up a ticket again that it has answered. The key
// share stays in memory until release is called.
func (s *Service) awaitFollowing(ctx context.Context, ticket [32]byte) (f *following, release func(), err error) {
	for {
		progress := s.awaitShare()
		seat, release, err := s.seatNow()
		if err != nil {
			return nil, nil, err
		}
		f, err := s.followingNow(ctx, seat, ticket)
		if f != nil {
			return f, release, nil
		}
		release()
		if err != nil {
			return nil, nil, err
		}
		if failed := s.jobs.outcome(ticket); failed != nil && errors.Is(failed, ErrRefused) {
			return nil, nil, failed
		}
		select {
		case <-progress:
		case <-ctx.Done():
			return nil, nil, fmt.Errorf("inference of ticket %x has not begun: %w", ticket, ctx.Err())
		}
	}
}

// followingNow returns nil without an error when the ticket is not followed yet.
func (s *Service) followingNow(ctx context.Context, seat *committee, ticket [32]byte) (*following, error) {
	if f := s.followed.find(ticket); f != nil {
		select {
		case <-f.ready:
			if f.err == nil && f.seat == seat {
				return f, nil
			}
		default:
		}
		return nil, nil
	}
	_, answered, err := s.ledger.Answered(seat.epoch.Id, ticket)
	if err != nil || !answered {
		return nil, err
	}
	response, err := s.chain.Threshold().Ticket(ctx, &thresholdtypes.QueryTicketRequest{Id: hexID(ticket[:])})
	if err != nil {
		return nil, fmt.Errorf("ticket %x: %w", ticket, err)
	}
	if err := seat.checkTicket(&response.Ticket, true); err != nil {
		return nil, err
	}
	f, err := s.following(ctx, seat, &response.Ticket)
	if f != nil {
		f.over.Store(true)
	}
	return f, err
}
