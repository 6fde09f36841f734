package keeper

import (
	"context"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/x/coprocessor/types"
)

type msgServer struct{ k *Keeper }

// NewMsgServer serves the module's messages.
func NewMsgServer(k *Keeper) types.MsgServer { return msgServer{k} }

func (s msgServer) RegisterOperator(ctx context.Context, msg *types.MsgRegisterOperator) (*types.MsgRegisterOperatorResponse, error) {
	if err := msg.ValidateBasic(); err != nil {
		return nil, err
	}
	return &types.MsgRegisterOperatorResponse{}, s.k.register(sdk.UnwrapSDKContext(ctx), msg)
}

func (s msgServer) Commit(ctx context.Context, msg *types.MsgCommit) (*types.MsgCommitResponse, error) {
	if err := msg.ValidateBasic(); err != nil {
		return nil, err
	}
	return &types.MsgCommitResponse{}, s.k.commit(sdk.UnwrapSDKContext(ctx), msg)
}

func (s msgServer) Unbond(ctx context.Context, msg *types.MsgUnbond) (*types.MsgUnbondResponse, error) {
	if err := msg.ValidateBasic(); err != nil {
		return nil, err
	}
	height, err := s.k.unbond(sdk.UnwrapSDKContext(ctx), msg)
	return &types.MsgUnbondResponse{Height: height}, err
}

func (s msgServer) Unjail(ctx context.Context, msg *types.MsgUnjail) (*types.MsgUnjailResponse, error) {
	if err := msg.ValidateBasic(); err != nil {
		return nil, err
	}
	return &types.MsgUnjailResponse{}, s.k.unjail(sdk.UnwrapSDKContext(ctx), msg.Account)
}

func (s msgServer) SubmitEvidence(ctx context.Context,
	msg *types.MsgSubmitEvidence) (*types.MsgSubmitEvidenceResponse, error) {
	if err := msg.ValidateBasic(); err != nil {
		return nil, err
	}
	return &types.MsgSubmitEvidenceResponse{}, s.k.convict(sdk.UnwrapSDKContext(ctx), &msg.First, &msg.Second)
}

func (s msgServer) RestartWork(ctx context.Context, msg *types.MsgRestartWork) (*types.MsgRestartWorkResponse, error) {
	if msg.Authority != s.k.authority {
		return nil, types.ErrAuthority.Wrapf("%s, want %s", msg.Authority, s.k.authority)
	}
	return &types.MsgRestartWorkResponse{}, s.k.restart(ctx, msg.ChainId, msg.Work)
}

func (s msgServer) UpdateParams(ctx context.Context, msg *types.MsgUpdateParams) (*types.MsgUpdateParamsResponse, error) {
	if msg.Authority != s.k.authority {
		return nil, types.ErrAuthority.Wrapf("%s, want %s", msg.Authority, s.k.authority)
	}
	if err := msg.Params.Validate(); err != nil {
		return nil, err
	}
	present, err := s.k.Params.Get(ctx)
	if err != nil {
		return nil, err
	}
	if present.MinBond.Denom != msg.Params.MinBond.Denom {
		return nil, types.ErrInvalidParams.Wrapf("bonds are held in %s; their denomination cannot change", present.MinBond.Denom)
	}
	return &types.MsgUpdateParamsResponse{}, s.k.Params.Set(ctx, msg.Params)
}
