package keeper

import (
	"context"
	"errors"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"cosmossdk.io/collections"

	"github.com/glomar-network/glomar/x/host/types"
)

// maxPage is the most attestations one query returns.
const maxPage = 1000

type queryServer struct{ *Keeper }

// NewQueryServer serves the module's queries.
func NewQueryServer(k *Keeper) types.QueryServer { return queryServer{k} }

func (s queryServer) Chains(ctx context.Context, _ *types.QueryChainsRequest) (*types.QueryChainsResponse, error) {
	chains, err := s.AllChains(ctx)
	if err != nil {
		return nil, err
	}
	return &types.QueryChainsResponse{Chains: chains}, nil
}

func (s queryServer) Chain(ctx context.Context, req *types.QueryChainRequest) (*types.QueryChainResponse, error) {
	if req == nil {
		return nil, status.Error(codes.InvalidArgument, "empty request")
	}
	chain, err := s.Keeper.Chain(ctx, req.ChainId)
	if errors.Is(err, types.ErrUnknownChain) {
		return nil, status.Error(codes.NotFound, err.Error())
	}
	if err != nil {
		return nil, err
	}
	return &types.QueryChainResponse{Chain: chain}, nil
}

func (s queryServer) Attestation(ctx context.Context, req *types.QueryAttestationRequest) (*types.QueryAttestationResponse, error) {
	if req == nil {
		return nil, status.Error(codes.InvalidArgument, "empty request")
	}
	seq := req.Seq
	if seq == 0 {
		latest, err := s.Latest.Get(ctx, req.ChainId)
		if errors.Is(err, collections.ErrNotFound) {
			return nil, status.Errorf(codes.NotFound, "no range of chain %d is attested yet", req.ChainId)
		}
		if err != nil {
			return nil, err
		}
		seq = latest
	}
	attestation, err := s.Keeper.Attestations.Get(ctx, collections.Join(req.ChainId, seq))
	if errors.Is(err, collections.ErrNotFound) {
		return nil, status.Errorf(codes.NotFound, "attestation %d of chain %d does not exist", seq, req.ChainId)
	}
	if err != nil {
		return nil, err
	}
	return &types.QueryAttestationResponse{Attestation: attestation}, nil
}

func (s queryServer) Attestations(ctx context.Context, req *types.QueryAttestationsRequest) (*types.QueryAttestationsResponse, error) {
	if req == nil {
		return nil, status.Error(codes.InvalidArgument, "empty request")
	}
	limit := int(req.Limit)
	if limit <= 0 || limit > maxPage {
		limit = maxPage
	}
	resp := &types.QueryAttestationsResponse{}
	rng := collections.NewPrefixedPairRange[uint64, uint64](req.ChainId).StartInclusive(max(req.FromSeq, 1))
	if req.WithEventsOnly {
		err := s.Eventful.Walk(ctx, rng, func(key collections.Pair[uint64, uint64]) (bool, error) {
			attestation, err := s.Keeper.Attestations.Get(ctx, key)
			if err != nil {
				return true, err
			}
			resp.Attestations = append(resp.Attestations, attestation)
			return len(resp.Attestations) == limit, nil
		})
		return resp, err
	}
	err := s.Keeper.Attestations.Walk(ctx, rng, func(_ collections.Pair[uint64, uint64], a types.Attestation) (bool, error) {
		resp.Attestations = append(resp.Attestations, a)
		return len(resp.Attestations) == limit, nil
	})
	return resp, err
}
