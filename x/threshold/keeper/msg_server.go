package keeper

import (
	"context"
	"errors"

	"cosmossdk.io/collections"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/x/threshold/types"
)

type msgServer struct{ *Keeper }

// NewMsgServer serves the module's messages.
func NewMsgServer(k *Keeper) types.MsgServer { return msgServer{k} }

func (s msgServer) RegisterSigner(ctx context.Context, msg *types.MsgRegisterSigner) (*types.MsgRegisterSignerResponse, error) {
	if err := msg.ValidateBasic(); err != nil {
		return nil, err
	}
	operator, err := sdk.AccAddressFromBech32(msg.Operator)
	if err != nil {
		return nil, err
	}
	address := sdk.ValAddress(operator)
	validator, err := s.staking.GetValidator(ctx, address)
	if err != nil || !validator.IsBonded() {
		return nil, types.ErrNotValidator.Wrapf("%s; only a bonded validator's operator registers a signer", address)
	}
	identity := msg.Identity(sdk.UnwrapSDKContext(ctx).ChainID())
	if err := identity.Verify(msg.TlsSignature, msg.HostSignature); err != nil {
		return nil, err
	}
	if err := s.ReserveKeys(ctx, identity.Holder(), identity.KeyIDs()); err != nil {
		return nil, err
	}
	owner, err := s.Accounts.Get(ctx, msg.Account)
	if err == nil && owner != address.String() {
		return nil, types.ErrAccountTaken.Wrapf("%s serves %s", msg.Account, owner)
	}
	if err != nil && !errors.Is(err, collections.ErrNotFound) {
		return nil, err
	}
	previous, err := s.Signers.Get(ctx, address.String())
	if err == nil {
		err = s.Accounts.Remove(ctx, previous.Account)
	}
	if err != nil && !errors.Is(err, collections.ErrNotFound) {
		return nil, err
	}
	signer := types.Signer{
		Validator: address.String(), Account: msg.Account, Endpoint: msg.Endpoint, TlsKey: msg.TlsKey, HpkeKey: msg.HpkeKey,
		HostAddress: msg.HostAddress, RetiredUntilEpoch: previous.RetiredUntilEpoch,
	}
	if err := s.Signers.Set(ctx, signer.Validator, signer); err != nil {
		return nil, err
	}
	emitSigner(ctx, signer, "registered")
	return &types.MsgRegisterSignerResponse{}, s.Accounts.Set(ctx, signer.Account, signer.Validator)
}

func (s msgServer) Announce(ctx context.Context, msg *types.MsgAnnounce) (*types.MsgAnnounceResponse, error) {
	if err := msg.ValidateBasic(); err != nil {
		return nil, err
	}
	signer, err := s.SignerByAccount(ctx, msg.Account)
	if err != nil {
		return nil, err
	}
	serving, err := s.servingEpoch(ctx)
	if err != nil {
		return nil, err
	}
	if !msg.LedgerComplete {
		retired, err := s.retireUntil(ctx)
		if err != nil {
			return nil, err
		}
		signer.RetiredUntilEpoch = max(signer.RetiredUntilEpoch, retired)
	}
	signer.Endpoint, signer.Instance = msg.Endpoint, msg.Instance
	signer.AnnouncedHeight = sdk.UnwrapSDKContext(ctx).BlockHeight()
	signer.Live = signer.RetiredUntilEpoch <= serving
	if err := s.Signers.Set(ctx, signer.Validator, signer); err != nil {
		return nil, err
	}
	emitSigner(ctx, signer, "announced")
	return &types.MsgAnnounceResponse{}, nil
}

// retireUntil is the first epoch a signer with an incomplete ledger may serve: the one after the last key made.
func (k *Keeper) retireUntil(ctx context.Context) (uint64, error) {
	last, err := k.lastEpoch(ctx)
	return last + 1, err
}

func (s msgServer) Contribute(ctx context.Context, msg *types.MsgContribute) (*types.MsgContributeResponse, error) {
	if err := msg.ValidateBasic(); err != nil {
		return nil, err
	}
	return &types.MsgContributeResponse{}, s.contribute(sdk.UnwrapSDKContext(ctx), msg)
}

func (s msgServer) Complain(ctx context.Context, msg *types.MsgComplain) (*types.MsgComplainResponse, error) {
	if err := msg.ValidateBasic(); err != nil {
		return nil, err
	}
	return &types.MsgComplainResponse{}, s.complain(sdk.UnwrapSDKContext(ctx), msg)
}

func (s msgServer) RecordShare(ctx context.Context, msg *types.MsgRecordShare) (*types.MsgRecordShareResponse, error) {
	if err := msg.ValidateBasic(); err != nil {
		return nil, err
	}
	return &types.MsgRecordShareResponse{}, s.recordShare(sdk.UnwrapSDKContext(ctx), msg)
}

func (s msgServer) UpdateParams(ctx context.Context, msg *types.MsgUpdateParams) (*types.MsgUpdateParamsResponse, error) {
	if msg.Authority != s.authority {
		return nil, types.ErrAuthority.Wrapf("%s, want %s", msg.Authority, s.authority)
	}
	present, err := s.Keeper.Params.Get(ctx)
	if err != nil {
		return nil, err
	}
	if err := present.ValidateUpdate(msg.Params); err != nil {
		return nil, err
	}
	return &types.MsgUpdateParamsResponse{}, s.Keeper.Params.Set(ctx, msg.Params)
}
