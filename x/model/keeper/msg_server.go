package keeper

import (
	"context"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/x/model/types"
)

type msgServer struct{ k *Keeper }

// NewMsgServer serves the module's messages.
func NewMsgServer(k *Keeper) types.MsgServer { return msgServer{k} }

func (s msgServer) RegisterModel(ctx context.Context, msg *types.MsgRegisterModel) (*types.MsgRegisterModelResponse, error) {
	id, err := s.k.register(sdk.UnwrapSDKContext(ctx), msg.Model())
	if err != nil {
		return nil, err
	}
	return &types.MsgRegisterModelResponse{Id: id}, nil
}

func (s msgServer) UpdateModel(ctx context.Context, msg *types.MsgUpdateModel) (*types.MsgUpdateModelResponse, error) {
	if err := msg.ValidateBasic(); err != nil {
		return nil, err
	}
	return &types.MsgUpdateModelResponse{}, s.k.update(ctx, msg)
}

func (s msgServer) RetireModel(ctx context.Context, msg *types.MsgRetireModel) (*types.MsgRetireModelResponse, error) {
	if err := msg.ValidateBasic(); err != nil {
		return nil, err
	}
	return &types.MsgRetireModelResponse{}, s.k.retire(ctx, msg)
}

func (s msgServer) ConfirmModel(ctx context.Context, msg *types.MsgConfirmModel) (*types.MsgConfirmModelResponse, error) {
	if err := msg.ValidateBasic(); err != nil {
		return nil, err
	}
	return &types.MsgConfirmModelResponse{}, s.k.confirm(sdk.UnwrapSDKContext(ctx), msg)
}

func (s msgServer) LoadModel(ctx context.Context, msg *types.MsgLoadModel) (*types.MsgLoadModelResponse, error) {
	if err := msg.ValidateBasic(); err != nil {
		return nil, err
	}
	seq, err := s.k.load(sdk.UnwrapSDKContext(ctx), msg)
	if err != nil {
		return nil, err
	}
	return &types.MsgLoadModelResponse{Seq: seq}, nil
}

func (s msgServer) Deposit(ctx context.Context, msg *types.MsgDeposit) (*types.MsgDepositResponse, error) {
	if err := msg.ValidateBasic(); err != nil {
		return nil, err
	}
	return &types.MsgDepositResponse{}, s.k.deposit(ctx, msg)
}

func (s msgServer) Withdraw(ctx context.Context, msg *types.MsgWithdraw) (*types.MsgWithdrawResponse, error) {
	if err := msg.ValidateBasic(); err != nil {
		return nil, err
	}
	return &types.MsgWithdrawResponse{}, s.k.withdraw(ctx, msg)
}

func (s msgServer) CancelJob(ctx context.Context, msg *types.MsgCancelJob) (*types.MsgCancelJobResponse, error) {
	if err := msg.ValidateBasic(); err != nil {
		return nil, err
	}
	return &types.MsgCancelJobResponse{}, s.k.cancel(sdk.UnwrapSDKContext(ctx), msg)
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
	if present.MinPrice.Denom != msg.Params.MinPrice.Denom {
		return nil, types.ErrInvalidParams.Wrapf("prices and deposits are in %s; their denomination cannot change", present.MinPrice.Denom)
	}
	return &types.MsgUpdateParamsResponse{}, s.k.Params.Set(ctx, msg.Params)
}
