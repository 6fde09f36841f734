package keeper

import (
	"cmp"
	"context"
	"encoding/hex"
	"errors"
	"slices"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"cosmossdk.io/collections"

	"github.com/glomar-network/glomar/x/coprocessor/types"
)

// maxEvidence is the most evidence one query returns, the newest first.
const maxEvidence = 1000

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

func (s queryServer) Operators(ctx context.Context, _ *types.QueryOperatorsRequest) (*types.QueryOperatorsResponse, error) {
	resp := &types.QueryOperatorsResponse{}
	err := s.k.Operators.Walk(ctx, nil, func(_ string, o types.Operator) (bool, error) {
		resp.Operators = append(resp.Operators, o)
		return false, nil
	})
	return resp, err
}

func (s queryServer) Work(ctx context.Context, req *types.QueryWorkRequest) (*types.QueryWorkResponse, error) {
	if req == nil {
		return nil, errEmpty
	}
	if req.Seq == 0 {
		work, found, err := s.k.latestWork(ctx, req.ChainId)
		if err != nil {
			return nil, err
		}
		if !found {
			return nil, status.Errorf(codes.NotFound, "chain %d has no work yet", req.ChainId)
		}
		return &types.QueryWorkResponse{Work: work}, nil
	}
	work, err := s.k.Work(ctx, req.ChainId, req.Seq)
	if errors.Is(err, types.ErrUnknownWork) {
		return nil, status.Error(codes.NotFound, err.Error())
	}
	if err != nil {
		return nil, err
	}
	return &types.QueryWorkResponse{Work: work}, nil
}

func (s queryServer) Page(ctx context.Context, req *types.QueryPageRequest) (*types.QueryPageResponse, error) {
	if req == nil {
		return nil, errEmpty
	}
	digest, err := hex.DecodeString(req.Digest)
	if err != nil || len(digest) != types.DigestLength {
		return nil, status.Errorf(codes.InvalidArgument, "page digest is not %d bytes in hex", types.DigestLength)
	}
	height, final, err := s.k.PageHeight(ctx, digest)
	if err != nil {
		return nil, err
	}
	return &types.QueryPageResponse{Final: final, Height: height}, nil
}

func (s queryServer) Commitments(ctx context.Context, req *types.QueryCommitmentsRequest) (*types.QueryCommitmentsResponse, error) {
	if req == nil {
		return nil, errEmpty
	}
	commitments, err := s.k.commitmentsOf(ctx, req.ChainId, req.Work, req.Step)
	if err != nil {
		return nil, err
	}
	return &types.QueryCommitmentsResponse{Commitments: commitments}, nil
}

func (s queryServer) BondTable(ctx context.Context, req *types.QueryBondTableRequest) (*types.QueryBondTableResponse,
	error) {
	if req == nil {
		return nil, errEmpty
	}
	if req.Seq == 0 {
		stakes, err := s.k.stakesNow(ctx)
		return &types.QueryBondTableResponse{Table: types.BondTable{Stakes: stakes}}, err
	}
	work, err := s.k.Work(ctx, req.ChainId, req.Seq)
	if err == nil {
		var table types.BondTable
		if table, err = s.k.tableOf(ctx, work); err == nil {
			table.Stakes, err = s.k.standing(ctx, table)
			return &types.QueryBondTableResponse{Table: table}, err
		}
	}
	if errors.Is(err, types.ErrUnknownWork) || errors.Is(err, types.ErrWorkClosed) {
		return nil, status.Error(codes.NotFound, err.Error())
	}
	return nil, err
}

func (s queryServer) Movements(ctx context.Context, req *types.QueryMovementsRequest) (*types.QueryMovementsResponse,
	error) {
	if req == nil {
		return nil, errEmpty
	}
	resp := &types.QueryMovementsResponse{}
	for _, leaving := range []bool{false, true} {
		movements, err := s.k.movementsOf(ctx, req.Account, leaving)
		if err != nil {
			return nil, err
		}
		resp.Movements = append(resp.Movements, movements...)
	}
	slices.SortStableFunc(resp.Movements, func(a, b types.Movement) int { return cmp.Compare(a.Height, b.Height) })
	return resp, nil
}

func (s queryServer) Evidence(ctx context.Context, _ *types.QueryEvidenceRequest) (*types.QueryEvidenceResponse, error) {
	resp := &types.QueryEvidenceResponse{}
	rng := new(collections.Range[uint64]).Descending()
	err := s.k.Evidence.Walk(ctx, rng, func(_ uint64, e types.Evidence) (bool, error) {
		resp.Evidence = append(resp.Evidence, e)
		return len(resp.Evidence) == maxEvidence, nil
	})
	return resp, err
}
