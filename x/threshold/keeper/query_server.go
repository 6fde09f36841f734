package keeper

import (
	"context"
	"encoding/hex"
	"errors"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"cosmossdk.io/collections"

	"github.com/glomar-network/glomar/x/threshold/types"
)

// maxPage is the most records one query returns.
const maxPage = 1000

type queryServer struct{ k *Keeper }

// NewQueryServer serves the module's queries.
func NewQueryServer(k *Keeper) types.QueryServer { return queryServer{k} }

func (s queryServer) Params(ctx context.Context, _ *types.QueryParamsRequest) (*types.QueryParamsResponse, error) {
	params, err := s.k.Params.Get(ctx)
	if err != nil {
		return nil, err
	}
	return &types.QueryParamsResponse{Params: params}, nil
}

func (s queryServer) Signers(ctx context.Context, _ *types.QuerySignersRequest) (*types.QuerySignersResponse, error) {
	resp := &types.QuerySignersResponse{}
	err := s.k.Signers.Walk(ctx, nil, func(_ string, signer types.Signer) (bool, error) {
		resp.Signers = append(resp.Signers, signer)
		return false, nil
	})
	return resp, err
}

func (s queryServer) Ceremony(ctx context.Context, req *types.QueryCeremonyRequest) (*types.QueryCeremonyResponse, error) {
	if req == nil {
		return nil, errEmpty
	}
	id := req.Id
	if id == 0 {
		latest, err := s.k.LatestCeremony.Get(ctx)
		if err != nil {
			return nil, notFound(err, "no ceremony has started")
		}
		id = latest
	}
	c, err := s.k.Ceremonies.Get(ctx, id)
	if err != nil {
		return nil, notFound(err, "ceremony does not exist")
	}
	return &types.QueryCeremonyResponse{Ceremony: c}, nil
}

func (s queryServer) Epoch(ctx context.Context, req *types.QueryEpochRequest) (*types.QueryEpochResponse, error) {
	if req == nil {
		return nil, errEmpty
	}
	if req.Id == 0 {
		epoch, err := s.k.LiveEpoch(ctx)
		if err != nil {
			return nil, notFound(err, "no epoch is live")
		}
		return &types.QueryEpochResponse{Epoch: epoch}, nil
	}
	epoch, err := s.k.Epochs.Get(ctx, req.Id)
	if err != nil {
		return nil, notFound(err, "epoch does not exist")
	}
	return &types.QueryEpochResponse{Epoch: epoch}, nil
}

func (s queryServer) Ticket(ctx context.Context, req *types.QueryTicketRequest) (*types.QueryTicketResponse, error) {
	if req == nil {
		return nil, errEmpty
	}
	id, err := hex.DecodeString(req.Id)
	if err != nil || len(id) != types.DigestLength {
		return nil, status.Errorf(codes.InvalidArgument, "ticket id is not %d bytes in hex", types.DigestLength)
	}
	t, err := s.k.TicketByID(ctx, id)
	if err != nil {
		return nil, notFound(err, "ticket does not exist")
	}
	return &types.QueryTicketResponse{Ticket: t}, nil
}

func (s queryServer) TicketsByOrigin(ctx context.Context, req *types.QueryTicketsByOriginRequest) (*types.QueryTicketsResponse, error) {
	if req == nil {
		return nil, errEmpty
	}
	resp := &types.QueryTicketsResponse{}
	rng := collections.NewPrefixedPairRange[string, uint32](req.Origin)
	err := s.k.Tickets.Walk(ctx, rng, func(_ ticketKey, t types.Ticket) (bool, error) {
		resp.Tickets = append(resp.Tickets, t)
		return false, nil
	})
	return resp, err
}

func (s queryServer) OpenTickets(ctx context.Context, _ *types.QueryOpenTicketsRequest) (*types.QueryTicketsResponse, error) {
	tickets, err := s.k.openTickets(ctx)
	if err != nil {
		return nil, err
	}
	return &types.QueryTicketsResponse{Tickets: tickets}, nil
}

func (s queryServer) Records(ctx context.Context, req *types.QueryRecordsRequest) (*types.QueryRecordsResponse, error) {
	if req == nil {
		return nil, errEmpty
	}
	limit := int(req.Limit)
	if limit <= 0 || limit > maxPage {
		limit = maxPage
	}
	resp := &types.QueryRecordsResponse{}
	rng := new(collections.Range[recordKey]).StartExclusive(collections.Join3(req.Epoch, req.Point, req.After))
	err := s.k.Records.Walk(ctx, rng, func(key recordKey, digest []byte) (bool, error) {
		if key.K1() != req.Epoch || key.K2() != req.Point {
			return true, nil
		}
		resp.Records = append(resp.Records, types.Record{Ticket: key.K3(), Digest: digest})
		return len(resp.Records) == limit, nil
	})
	return resp, err
}

var errEmpty = status.Error(codes.InvalidArgument, "empty request")

// notFound turns an absence into the gRPC code NotFound.
func notFound(err error, what string) error {
	if errors.Is(err, collections.ErrNotFound) || errors.Is(err, types.ErrNoEpoch) || errors.Is(err, types.ErrUnknownTicket) {
		return status.Error(codes.NotFound, what)
	}
	return err
}
