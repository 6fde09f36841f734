package keeper

import (
	"context"
	"errors"
	"slices"
	"strconv"

	"cosmossdk.io/collections"
	"cosmossdk.io/math"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/x/threshold/types"
)

// SignerByAccount returns the signer an account speaks for, or ErrUnknownSigner.
func (k *Keeper) SignerByAccount(ctx context.Context, account string) (types.Signer, error) {
	validator, err := k.Accounts.Get(ctx, account)
	if errors.Is(err, collections.ErrNotFound) {
		return types.Signer{}, types.ErrUnknownSigner.Wrapf("%s; register it with MsgRegisterSigner", account)
	}
	if err != nil {
		return types.Signer{}, err
	}
	return k.Signers.Get(ctx, validator)
}

// MemberByAccount returns the seat of an account's signer in an epoch.
func (k *Keeper) MemberByAccount(ctx context.Context, epoch uint64, account string) (types.Member, error) {
	signer, err := k.SignerByAccount(ctx, account)
	if err != nil {
		return types.Member{}, err
	}
	e, err := k.Epochs.Get(ctx, epoch)
	if err != nil {
		return types.Member{}, err
	}
	member, ok := types.MemberOf(e.Members, signer.Validator)
	if !ok {
		return types.Member{}, types.ErrNotMember.Wrapf("validator %s has no share of the key of epoch %d", signer.Validator, epoch)
	}
	return member, nil
}

// IsLive reports whether tickets of the epoch may draw the member.
func (k *Keeper) IsLive(ctx context.Context, epoch uint64, member types.Member) (bool, error) {
	signer, err := k.Signers.Get(ctx, member.Validator)
	if errors.Is(err, collections.ErrNotFound) {
		return false, nil
	}
	return signer.Live && signer.RetiredUntilEpoch <= epoch, err
}

// livePoints lists the points of the epoch's live members that are not excluded, in the members' order.
func (k *Keeper) livePoints(ctx context.Context, epoch types.Epoch, excluded []uint32) ([]uint32, error) {
	var points []uint32
	for _, member := range epoch.Members {
		if slices.Contains(excluded, member.Point) {
			continue
		}
		live, err := k.IsLive(ctx, epoch.Id, member)
		if err != nil {
			return nil, err
		}
		if live {
			points = append(points, member.Point)
		}
	}
	return points, nil
}

// Suspend takes members off the live list until they announce themselves again.
func (k *Keeper) Suspend(ctx context.Context, members []types.Member, points []uint32, reason string) error {
	for _, point := range points {
		member, ok := types.MemberByPoint(members, point)
		if !ok {
			continue
		}
		signer, err := k.Signers.Get(ctx, member.Validator)
		if err != nil {
			return err
		}
		if !signer.Live {
			continue
		}
		signer.Live = false
		if err := k.Signers.Set(ctx, signer.Validator, signer); err != nil {
			return err
		}
		emitSigner(ctx, signer, reason)
	}
	return nil
}

// candidate is a signer that may sit in a new key, with its stake.
type candidate struct {
	signer types.Signer
	tokens math.Int
}

// ceremonyCandidates lists the live signers of bonded validators, the largest stake first; equal stakes in order of
// operator address.
func (k *Keeper) ceremonyCandidates(ctx context.Context) ([]types.Signer, error) {
	var found []candidate
	err := k.Signers.Walk(ctx, nil, func(_ string, signer types.Signer) (bool, error) {
		if !signer.Live {
			return false, nil
		}
		address, err := sdk.ValAddressFromBech32(signer.Validator)
		if err != nil {
			return true, err
		}
		validator, err := k.staking.GetValidator(ctx, address)
		if err != nil || !validator.IsBonded() {
			return false, nil
		}
		found = append(found, candidate{signer, validator.GetTokens()})
		return false, nil
	})
	if err != nil {
		return nil, err
	}
	slices.SortStableFunc(found, func(a, b candidate) int { return b.tokens.BigInt().Cmp(a.tokens.BigInt()) })
	signers := make([]types.Signer, len(found))
	for i, c := range found {
		signers[i] = c.signer
	}
	return signers, nil
}

func emitSigner(ctx context.Context, signer types.Signer, reason string) {
	sdk.UnwrapSDKContext(ctx).EventManager().EmitEvent(sdk.NewEvent(types.EventSigner,
		sdk.NewAttribute(types.AttributeValidator, signer.Validator),
		sdk.NewAttribute(types.AttributeLive, strconv.FormatBool(signer.Live)),
		sdk.NewAttribute(types.AttributeReason, reason),
	))
}
