package keeper

import (
	"context"
	"encoding/hex"
	"errors"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"cosmossdk.io/collections"

	"github.com/glomar-network/glomar/x/reveal/types"
)

// maxPage is the most requests one query returns.
const maxPage = 1000

type queryServer struct{ k *Keeper }

// NewQueryServer serves the module's queries.
func NewQueryServer(k *Keeper) types.QueryServer { return queryServer{k} }

func (s queryServer) Params(ctx context.Context, _ *types.QueryParamsRequest) (*types.QueryParamsResponse, error) {
	params, err := s.k.Params.Get(ctx)
	return &types.QueryParamsResponse{Params: params}, err
}

func (s queryServer) Request(ctx context.Context, req *types.QueryRequestRequest) (*types.QueryRequestResponse, error) {
	id, err := parse(req.GetId(), "request id")
	if err != nil {
		return nil, err
	}
	return s.respond(ctx, id)
}

func (s queryServer) OpenRequests(
	ctx context.Context, req *types.QueryOpenRequestsRequest,
) (*types.QueryOpenRequestsResponse, error) {
	limit := int(req.GetLimit())
	if limit <= 0 || limit > maxPage {
		limit = maxPage
	}
	within := new(collections.Range[[]byte])
	if after := req.GetAfter(); len(after) > 0 {
		within.StartExclusive(after)
	}
	if until := req.GetUntil(); len(until) > 0 {
		within.EndExclusive(until)
	}
	resp := &types.QueryOpenRequestsResponse{}
	err := s.k.Open.Walk(ctx, within, func(id []byte) (bool, error) {
		r, err := s.k.Request(ctx, id)
		resp.Requests = append(resp.Requests, r)
		return err != nil || len(resp.Requests) == limit, err
	})
	return resp, err
}

func (s queryServer) PublicValue(ctx context.Context, req *types.QueryPublicValueRequest) (*types.QueryRequestResponse, error) {
	handle, err := parse(req.GetHandle(), "handle")
	if err != nil {
		return nil, err
	}
	id, err := s.k.Public.Get(ctx, collections.Join(req.ChainId, handle))
	if errors.Is(err, collections.ErrNotFound) {
		return nil, status.Errorf(codes.NotFound, "no public request of handle %x", handle)
	}
	if err != nil {
		return nil, err
	}
	return s.respond(ctx, id)
}

func (s queryServer) respond(ctx context.Context, id []byte) (*types.QueryRequestResponse, error) {
	r, err := s.k.Request(ctx, id)
	if errors.Is(err, types.ErrUnknownRequest) {
		return nil, status.Error(codes.NotFound, err.Error())
	}
	if err != nil {
		return nil, err
	}
	return &types.QueryRequestResponse{Request: r}, nil
}

func parse(s, what string) ([]byte, error) {
	b, err := hex.DecodeString(s)
	if err != nil || len(b) != types.DigestLength {
		return nil, status.Errorf(codes.InvalidArgument, "%s is not %d bytes in hex", what, types.DigestLength)
	}
	return b, nil
}
