package keeper

import (
	"context"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/x/reveal/types"
)

type msgServer struct{ k *Keeper }

// NewMsgServer serves the module's messages.
func NewMsgServer(k *Keeper) types.MsgServer { return msgServer{k} }

func (s msgServer) RequestReveal(ctx context.Context, msg *types.MsgRequestReveal) (*types.MsgRequestRevealResponse, error) {
	if err := msg.ValidateBasic(); err != nil {
		return nil, err
	}
	id, err := s.k.request(sdk.UnwrapSDKContext(ctx), msg)
	if err != nil {
		return nil, err
	}
	return &types.MsgRequestRevealResponse{Id: id}, nil
}

func (s msgServer) RecordMask(ctx context.Context, msg *types.MsgRecordMask) (*types.MsgRecordMaskResponse, error) {
	if err := msg.ValidateBasic(); err != nil {
		return nil, err
	}
	return &types.MsgRecordMaskResponse{}, s.k.recordMask(ctx, msg)
}

func (s msgServer) SignPublic(ctx context.Context, msg *types.MsgSignPublic) (*types.MsgSignPublicResponse, error) {
	if err := msg.ValidateBasic(); err != nil {
		return nil, err
	}
	return &types.MsgSignPublicResponse{}, s.k.signPublic(ctx, msg)
}

func (s msgServer) PublishMask(ctx context.Context, msg *types.MsgPublishMask) (*types.MsgPublishMaskResponse, error) {
	if err := msg.ValidateBasic(); err != nil {
		return nil, err
	}
	return &types.MsgPublishMaskResponse{}, s.k.publishMask(ctx, msg)
}

func (s msgServer) UpdateParams(
	ctx context.Context, msg *types.MsgUpdateParams,
) (*types.MsgUpdateParamsResponse, error) {
	if msg.Authority != s.k.authority {
		return nil, types.ErrAuthority.Wrapf("%s, want %s", msg.Authority, s.k.authority)
	}
	if err := msg.ValidateBasic(); err != nil {
		return nil, err
	}
	return &types.MsgUpdateParamsResponse{}, s.k.Params.Set(ctx, msg.Params)
}
