package keeper

import (
	"context"
	"strconv"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/x/host/types"
)

type msgServer struct{ *Keeper }

// NewMsgServer serves the module's messages.
func NewMsgServer(k *Keeper) types.MsgServer { return msgServer{k} }

func (s msgServer) RegisterChain(ctx context.Context, msg *types.MsgRegisterChain) (*types.MsgRegisterChainResponse, error) {
	if err := s.checkAuthority(msg.Authority); err != nil {
		return nil, err
	}
	if err := msg.Chain.Validate(); err != nil {
		return nil, err
	}
	if has, err := s.Chains.Has(ctx, msg.Chain.ChainId); err != nil {
		return nil, err
	} else if has {
		return nil, types.ErrChainExists.Wrapf("chain %d; use MsgUpdateChain", msg.Chain.ChainId)
	}
	chains, err := s.AllChains(ctx)
	if err != nil {
		return nil, err
	}
	if len(chains) >= types.MaxChains {
		return nil, types.ErrTooManyChains.Wrapf("%d are registered, at most %d are allowed", len(chains), types.MaxChains)
	}
	if err := s.Chains.Set(ctx, msg.Chain.ChainId, msg.Chain); err != nil {
		return nil, err
	}
	emitChain(ctx, msg.Chain)
	return &types.MsgRegisterChainResponse{}, nil
}

func (s msgServer) UpdateChain(ctx context.Context, msg *types.MsgUpdateChain) (*types.MsgUpdateChainResponse, error) {
	if err := s.checkAuthority(msg.Authority); err != nil {
		return nil, err
	}
	if err := msg.Chain.Validate(); err != nil {
		return nil, err
	}
	present, err := s.Chain(ctx, msg.Chain.ChainId)
	if err != nil {
		return nil, err
	}
	if attested, err := s.Latest.Has(ctx, present.ChainId); err != nil {
		return nil, err
	} else if attested && !present.SameStart(msg.Chain) {
		return nil, types.ErrInvalidChain.Wrap("ranges are attested already: start_block, acl, executor and where their " +
			"accumulators start cannot change; upgrade the contracts behind their proxies")
	}
	if err := s.Chains.Set(ctx, msg.Chain.ChainId, msg.Chain); err != nil {
		return nil, err
	}
	emitChain(ctx, msg.Chain)
	return &types.MsgUpdateChainResponse{}, nil
}

func (s msgServer) checkAuthority(authority string) error {
	if authority != s.authority {
		return types.ErrAuthority.Wrapf("%s, want %s", authority, s.authority)
	}
	return nil
}

func emitChain(ctx context.Context, chain types.HostChain) {
	sdk.UnwrapSDKContext(ctx).EventManager().EmitEvent(sdk.NewEvent(types.EventChainChanged,
		sdk.NewAttribute(types.AttributeChain, strconv.FormatUint(chain.ChainId, 10))))
}
