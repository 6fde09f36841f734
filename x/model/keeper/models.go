package keeper

import (
	"context"
	"strconv"

	"cosmossdk.io/collections"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/x/model/types"
)

// register adds a model, takes the registration fee and links the version before it.
func (k *Keeper) register(ctx sdk.Context, model types.Model) (uint64, error) {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return 0, err
	}
	if err := model.Validate(params); err != nil {
		return 0, err
	}
	if params.RegistrationFee.IsPositive() {
		owner, err := sdk.AccAddressFromBech32(model.Owner)
		if err != nil {
			return 0, err
		}
		if err := k.bank.SendCoinsFromAccountToModule(ctx, owner, k.feePool, sdk.NewCoins(params.RegistrationFee)); err != nil {
			return 0, err
		}
	}
	count, err := k.ModelSeq.Next(ctx)
	if err != nil {
		return 0, err
	}
	model.Id, model.Height = count+1, ctx.BlockHeight()
	model.ExpiresHeight = model.Height + int64(params.PendingBlocks)
	if model.Supersedes != 0 {
		if err := k.supersede(ctx, model); err != nil {
			return 0, err
		}
	}
	if err := k.Pending.Set(ctx, collections.Join(model.ExpiresHeight, model.Id)); err != nil {
		return 0, err
	}
	return model.Id, k.saveModel(ctx, model)
}

// supersede links the version before a model to it.
func (k *Keeper) supersede(ctx context.Context, model types.Model) error {
	before, err := k.owned(ctx, model.Supersedes, model.Owner)
	if err != nil {
		return err
	}
	if before.SupersededBy != 0 {
		return types.ErrSuperseded.Wrapf("model %d is followed by model %d; follow that one", before.Id, before.SupersededBy)
	}
	before.SupersededBy = model.Id
	return k.saveModel(ctx, before)
}

func (k *Keeper) update(ctx context.Context, msg *types.MsgUpdateModel) error {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return err
	}
	model, err := k.standing(ctx, msg.Id, msg.Owner)
	if err != nil {
		return err
	}
	revised, err := model.Revise(msg.Price, msg.Licence, params)
	if err != nil {
		return err
	}
	return k.saveModel(ctx, revised)
}

func (k *Keeper) retire(ctx context.Context, msg *types.MsgRetireModel) error {
	model, err := k.standing(ctx, msg.Id, msg.Owner)
	if err != nil {
		return err
	}
	if err := k.settle(ctx, &model, types.ModelStatus_MODEL_STATUS_RETIRED); err != nil {
		return err
	}
	model.RetiredHeight = sdk.UnwrapSDKContext(ctx).BlockHeight()
	return k.saveModel(ctx, model)
}

// owned returns a model of an owner.
func (k *Keeper) owned(ctx context.Context, id uint64, owner string) (types.Model, error) {
	model, err := k.Model(ctx, id)
	if err != nil {
		return model, err
	}
	if model.Owner != owner {
		return model, types.ErrNotOwner.Wrapf("model %d is owned by %s", id, model.Owner)
	}
	return model, nil
}

// standing returns a model of an owner that has not ended.
func (k *Keeper) standing(ctx context.Context, id uint64, owner string) (types.Model, error) {
	model, err := k.owned(ctx, id, owner)
	if err != nil {
		return model, err
	}
	return model, ended(model)
}

// ended refuses a model that is retired or expired.
func ended(model types.Model) error {
	switch model.Status {
	case types.ModelStatus_MODEL_STATUS_RETIRED:
		return types.ErrRetired.Wrapf("model %d", model.Id)
	case types.ModelStatus_MODEL_STATUS_EXPIRED:
		return types.ErrExpired.Wrapf("model %d; register it again", model.Id)
	}
	return nil
}

func (k *Keeper) saveModel(ctx context.Context, model types.Model) error {
	sdk.UnwrapSDKContext(ctx).EventManager().EmitEvent(sdk.NewEvent(types.EventModel,
		sdk.NewAttribute(types.AttributeModel, strconv.FormatUint(model.Id, 10)),
		sdk.NewAttribute(types.AttributeOwner, model.Owner),
		sdk.NewAttribute(types.AttributeStatus, model.Status.String()),
		sdk.NewAttribute(types.AttributePrice, model.Terms.Price.String()),
	))
	return k.Models.Set(ctx, model.Id, model)
}
