package keeper

import (
	"context"
	"encoding/hex"
	"errors"
	"strings"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"cosmossdk.io/collections"

	hosttypes "github.com/glomar-network/glomar/x/host/types"
	"github.com/glomar-network/glomar/x/model/types"
)

// maxPage is the most that one query returns; a licence may have many kilobytes. maxScan is the most it looks at. Of
// operators, which are short, maxConfirmations are returned.
const (
	maxPage          = 100
	maxScan          = 10_000
	maxConfirmations = 256
	maxLoadings      = 1_000
)

type queryServer struct{ k *Keeper }

// NewQueryServer serves the module's queries.
func NewQueryServer(k *Keeper) types.QueryServer { return queryServer{k} }

var errEmpty = status.Error(codes.InvalidArgument, "empty request")

func (s queryServer) Params(ctx context.Context, _ *types.QueryParamsRequest) (*types.QueryParamsResponse, error) {
	params, err := s.k.Params.Get(ctx)
	if err != nil {
		return nil, err
	}
	return &types.QueryParamsResponse{Params: params}, nil
}

func (s queryServer) Model(ctx context.Context, req *types.QueryModelRequest) (*types.QueryModelResponse, error) {
	if req == nil {
		return nil, errEmpty
	}
	model, err := s.k.Model(ctx, req.Id)
	if err != nil {
		return nil, notFound(err)
	}
	return &types.QueryModelResponse{Model: model}, nil
}

func (s queryServer) Models(ctx context.Context, req *types.QueryModelsRequest) (*types.QueryModelsResponse, error) {
	if req == nil {
		return nil, errEmpty
	}
	resp, limit, seen := &types.QueryModelsResponse{}, page(req.Limit), 0
	rng := new(collections.Range[uint64]).StartInclusive(req.FromId)
	err := s.k.Models.Walk(ctx, rng, func(id uint64, m types.Model) (bool, error) {
		if len(resp.Models) == limit || seen == maxScan {
			resp.NextId = id
			return true, nil
		}
		seen++
		if (req.Owner == "" || m.Owner == req.Owner) && (req.Status == types.ModelStatus_MODEL_STATUS_UNSPECIFIED || m.Status == req.Status) {
			resp.Models = append(resp.Models, m)
		}
		return false, nil
	})
	return resp, err
}

func (s queryServer) Confirmations(ctx context.Context, req *types.QueryConfirmationsRequest) (*types.QueryConfirmationsResponse, error) {
	if req == nil {
		return nil, errEmpty
	}
	if _, err := s.k.Model(ctx, req.Id); err != nil {
		return nil, notFound(err)
	}
	resp := &types.QueryConfirmationsResponse{}
	err := s.k.walkConfirmations(ctx, req.Id, func(operator string) bool {
		resp.Operators = append(resp.Operators, operator)
		return len(resp.Operators) == maxConfirmations
	})
	return resp, err
}

func (s queryServer) Job(ctx context.Context, req *types.QueryJobRequest) (*types.QueryJobResponse, error) {
	if req == nil {
		return nil, errEmpty
	}
	job, err := s.k.Job(ctx, req.Id)
	if err != nil {
		return nil, notFound(err)
	}
	return &types.QueryJobResponse{Job: job}, nil
}

func (s queryServer) JobOf(ctx context.Context, req *types.QueryJobOfRequest) (*types.QueryJobOfResponse, error) {
	if req == nil {
		return nil, errEmpty
	}
	result, err := hexBytes("result", req.Result, types.HandleLength)
	if err != nil {
		return nil, err
	}
	job, err := s.k.JobOf(ctx, req.ChainId, result)
	if err != nil {
		return nil, notFound(err)
	}
	return &types.QueryJobOfResponse{Job: job}, nil
}

func (s queryServer) Jobs(ctx context.Context, req *types.QueryJobsRequest) (*types.QueryJobsResponse, error) {
	if req == nil {
		return nil, errEmpty
	}
	resp, limit := &types.QueryJobsResponse{}, page(req.Limit)
	rng := new(collections.Range[uint64]).StartInclusive(req.FromId)
	err := s.k.Jobs.Walk(ctx, rng, func(_ uint64, j types.Job) (bool, error) {
		resp.Jobs = append(resp.Jobs, j)
		return len(resp.Jobs) == limit, nil
	})
	return resp, err
}

func (s queryServer) Loading(ctx context.Context, req *types.QueryLoadingRequest) (*types.QueryLoadingResponse, error) {
	if req == nil {
		return nil, errEmpty
	}
	loading, err := s.k.Loading(ctx, req.ModelId, req.Seq)
	if err != nil {
		return nil, notFound(err)
	}
	return &types.QueryLoadingResponse{Loading: loading}, nil
}

func (s queryServer) LoadingOf(ctx context.Context, req *types.QueryLoadingOfRequest) (*types.QueryLoadingOfResponse, error) {
	if req == nil {
		return nil, errEmpty
	}
	loading, err := s.k.LoadingOf(ctx, req.ModelId, req.Epoch)
	if err != nil {
		return nil, notFound(err)
	}
	return &types.QueryLoadingOfResponse{Loading: loading}, nil
}

func (s queryServer) OpenLoadings(ctx context.Context, _ *types.QueryOpenLoadingsRequest) (*types.QueryOpenLoadingsResponse, error) {
	resp := &types.QueryOpenLoadingsResponse{}
	err := s.k.WalkOpenLoadings(ctx, func(l types.Loading) (bool, error) {
		resp.Loadings = append(resp.Loadings, l)
		return len(resp.Loadings) == maxLoadings, nil
	})
	return resp, err
}

func (s queryServer) Deposits(ctx context.Context, req *types.QueryDepositsRequest) (*types.QueryDepositsResponse, error) {
	if req == nil {
		return nil, errEmpty
	}
	contract, err := hexBytes("contract", req.Contract, hosttypes.AddressLength)
	if err != nil {
		return nil, err
	}
	resp := &types.QueryDepositsResponse{}
	err = s.k.walkDeposits(ctx, req.ChainId, contract, func(d types.Deposit) bool {
		resp.Deposits = append(resp.Deposits, d)
		return len(resp.Deposits) == maxPage
	})
	return resp, err
}

func page(limit uint32) int {
	if limit == 0 || limit > maxPage {
		return maxPage
	}
	return int(limit)
}

// hexBytes reads exactly length bytes, with or without 0x.
func hexBytes(name, text string, length int) ([]byte, error) {
	raw, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if err != nil || len(raw) != length {
		return nil, status.Errorf(codes.InvalidArgument, "%s is not %d bytes in hex", name, length)
	}
	return raw, nil
}

// notFound gives errors of absence the status that clients expect.
func notFound(err error) error {
	if errors.Is(err, types.ErrUnknownModel) || errors.Is(err, types.ErrUnknownJob) || errors.Is(err, types.ErrUnknownLoading) {
		return status.Error(codes.NotFound, err.Error())
	}
	return err
}
