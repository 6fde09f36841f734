package signer

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/signerpb"
	"github.com/glomar-network/glomar/api/transportpb"
	"github.com/glomar-network/glomar/threshold/inference"
	"github.com/glomar-network/glomar/transport"
	revealtypes "github.com/glomar-network/glomar/x/reveal/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

const (
	// shareWait bounds how long a call waits for a share whose caller set no deadline.
	shareWait = 2 * time.Minute
	// stopWait is how long running calls may take to end when the signer stops.
	stopWait = 5 * time.Second
)

// serve runs the gRPC server until ctx ends.
func (s *Service) serve(ctx context.Context) error {
	listener := s.listener
	if listener == nil {
		var err error
		if listener, err = transport.Listen(ctx, s.config.Listen); err != nil {
			return fmt.Errorf("signer: %w", err)
		}
	}
	server := transport.NewServer(s.tls, s.peers.authorize)
	signerpb.RegisterSignerServer(server, &api{s: s})
	var blobs transport.Store = noBlobs{}
	if s.blobs != nil {
		blobs = s.blobs
	}
	transportpb.RegisterBlobsServer(server, transport.NewBlobServer(blobs, s.logger.Named("blobs")))
	stopped := context.AfterFunc(ctx, func() {
		force := time.AfterFunc(stopWait, server.Stop)
		defer force.Stop()
		server.GracefulStop()
	})
	defer stopped()
	s.logger.Info("listening", "address", listener.Addr(), "endpoint", s.config.Endpoint)
	if err := server.Serve(listener); err != nil && ctx.Err() == nil {
		return fmt.Errorf("signer: serve: %w", err)
	}
	return nil
}

// noBlobs is the blob store of a signer that takes part in no ceremony.
type noBlobs struct{}

func (noBlobs) Open([32]byte) (io.ReadSeekCloser, int64, error) { return nil, 0, transport.ErrNotFound }

// api is the Signer service of glomar.signer.v1. Callers are registered signers and operators.
type api struct {
	signerpb.UnimplementedSignerServer // answers methods of later versions
	s                                  *Service
}

// Share implements glomar.signer.v1.Signer.
func (a *api) Share(request *signerpb.ShareRequest, stream signerpb.Signer_ShareServer) error {
	if len(request.Ticket) != digestSize {
		return status.Errorf(codes.InvalidArgument, "ticket id has %d bytes, want %d", len(request.Ticket), digestSize)
	}
	ctx, cancel := context.WithTimeout(stream.Context(), shareWait)
	defer cancel()
	file, size, err := a.s.awaitShareBlob(ctx, [32]byte(request.Ticket))
	if err != nil {
		return statusOf(err)
	}
	defer file.Close()
	a.s.metrics.served.Add(float64(size))
	return transport.SendBlob(stream.Send, file, size)
}

// awaitShareBlob waits until the share of a ticket is on record and on disk. A share whose file was lost is computed
// again.
func (s *Service) awaitShareBlob(ctx context.Context, ticket [32]byte) (io.ReadCloser, int64, error) {
	for {
		progress := s.awaitShare()
		seat, release, err := s.seatNow()
		if err != nil {
			return nil, 0, err
		}
		digest, known, err := s.ledger.Answered(seat.epoch.Id, ticket)
		if err == nil && known {
			var file io.ReadCloser
			var size int64
			if file, size, err = s.shares.open(ticket, digest); err == nil {
				release()
				return file, size, nil
			}
			if errors.Is(err, errNoBlob) {
				if err = s.jobs.outcome(ticket); err == nil {
					err = s.restoreShare(ctx, seat, ticket)
				}
			}
		}
		release()
		if err != nil {
			return nil, 0, err
		}
		if failed := s.jobs.outcome(ticket); failed != nil && errors.Is(failed, ErrRefused) {
			return nil, 0, failed
		}
		select {
		case <-progress:
		case <-ctx.Done():
			return nil, 0, fmt.Errorf("share of ticket %x is not computed yet: %w", ticket, ctx.Err())
		}
	}
}

// restoreShare gets a share whose file was lost computed again. The ledger makes sure that it is the same share.
func (s *Service) restoreShare(ctx context.Context, seat *committee, ticket [32]byte) error {
	response, err := s.chain.Threshold().Ticket(ctx, &thresholdtypes.QueryTicketRequest{Id: hexID(ticket[:])})
	if err != nil {
		return fmt.Errorf("ticket %x: %w", ticket, err)
	}
	s.startTicket(s.base, seat, &response.Ticket)
	return nil
}

// Mask implements glomar.signer.v1.Signer.
func (a *api) Mask(ctx context.Context, request *signerpb.MaskRequest) (*signerpb.MaskResponse, error) {
	if len(request.Request) != digestSize {
		return nil, status.Errorf(codes.InvalidArgument, "request id has %d bytes, want %d", len(request.Request), digestSize)
	}
	seat, release, err := a.s.seatNow()
	if err != nil {
		return nil, statusOf(err)
	}
	defer release()
	response, err := a.s.chain.Reveal().Request(ctx, &revealtypes.QueryRequestRequest{Id: hexID(request.Request)})
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, shareWait)
	defer cancel()
	mask, err := a.s.maskOf(ctx, seat, &response.Request)
	if err != nil {
		return nil, statusOf(err)
	}
	return &signerpb.MaskResponse{Point: seat.self.Point, Mask: mask}, nil
}

// Status implements glomar.signer.v1.Signer.
func (a *api) Status(context.Context, *signerpb.StatusRequest) (*signerpb.StatusResponse, error) {
	return a.s.Status(), nil
}

// Status says what the signer is doing.
func (s *Service) Status() *signerpb.StatusResponse {
	s.mu.RLock()
	defer s.mu.RUnlock()
	out := &signerpb.StatusResponse{
		Validator: s.validator, Refusal: s.refusal, Ceremony: s.ceremonyID, Round: s.round, TicketsAnswered: s.answered,
	}
	if s.seat != nil {
		out.Epoch, out.Point = s.seat.epoch.Id, s.seat.self.Point
	}
	return out
}

// statusOf gives the caller of a method the reason, and a code it can branch on.
func statusOf(err error) error {
	switch {
	case errors.Is(err, ErrNotPermitted):
		return status.Error(codes.PermissionDenied, err.Error())
	case errors.Is(err, ErrRefused), errors.Is(err, ErrNotServing):
		return status.Error(codes.FailedPrecondition, err.Error())
	case errors.Is(err, inference.ErrRequest):
		return status.Error(codes.OutOfRange, err.Error())
	case errors.Is(err, inference.ErrConflict), errors.Is(err, inference.ErrAnswered), errors.Is(err, inference.ErrLedger):
		return status.Error(codes.FailedPrecondition, err.Error())
	case errors.Is(err, context.DeadlineExceeded):
		return status.Error(codes.DeadlineExceeded, err.Error())
	case errors.Is(err, context.Canceled):
		return status.Error(codes.Canceled, err.Error())
	default:
		return status.Error(codes.Unavailable, err.Error())
	}
}
