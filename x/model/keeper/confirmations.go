package keeper

import (
	"context"
	"strconv"

	"cosmossdk.io/collections"
	"cosmossdk.io/math"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/x/model/types"
)

// confirm records that an operator holds a model's plan, and makes a pending model active once operators with more than two
// thirds of the unjailed bond do. An active model stays active whatever becomes of them.
func (k *Keeper) confirm(ctx sdk.Context, msg *types.MsgConfirmModel) error {
	model, err := k.Model(ctx, msg.Id)
	if err != nil {
		return err
	}
	if err := ended(model); err != nil {
		return err
	}
	if err := k.Confirmations.Set(ctx, collections.Join(msg.Id, msg.Operator)); err != nil {
		return err
	}
	agreed, enough, err := k.tally(ctx, msg.Id, msg.Operator)
	if err != nil {
		return err
	}
	if !agreed {
		return types.ErrNoOperator.Wrap(msg.Operator)
	}
	ctx.EventManager().EmitEvent(sdk.NewEvent(types.EventConfirmation,
		sdk.NewAttribute(types.AttributeModel, strconv.FormatUint(msg.Id, 10)),
		sdk.NewAttribute(types.AttributeOperator, msg.Operator),
	))
	if !enough || model.Status != types.ModelStatus_MODEL_STATUS_PENDING {
		return nil
	}
	if err := k.settle(ctx, &model, types.ModelStatus_MODEL_STATUS_ACTIVE); err != nil {
		return err
	}
	model.ConfirmedHeight = ctx.BlockHeight()
	return k.saveModel(ctx, model)
}

// tally says whether an account is an operator that is not jailed, and whether those that confirmed a model hold more than two
// thirds of the bond.
func (k *Keeper) tally(ctx context.Context, id uint64, account string) (operates, enough bool, err error) {
	total, agreed := math.ZeroInt(), math.ZeroInt()
	err = k.coprocessor.WalkBonds(ctx, func(operator string, bond math.Int) (bool, error) {
		operates = operates || operator == account
		total = total.Add(bond)
		confirmed, err := k.Confirmations.Has(ctx, collections.Join(id, operator))
		if confirmed {
			agreed = agreed.Add(bond)
		}
		return err != nil, err
	})
	return operates, agreed.MulRaw(3).GT(total.MulRaw(2)), err
}

// settle gives a model that may be pending another status.
func (k *Keeper) settle(ctx context.Context, model *types.Model, status types.ModelStatus) error {
	if err := k.Pending.Remove(ctx, collections.Join(model.ExpiresHeight, model.Id)); err != nil {
		return err
	}
	model.Status, model.ExpiresHeight = status, 0
	return nil
}

// expireModels ends the models that nobody confirmed in time.
func (k *Keeper) expireModels(ctx sdk.Context) error {
	due, err := firstDue(ctx, k.Pending, ctx.BlockHeight())
	if err != nil {
		return err
	}
	for _, key := range due {
		model, err := k.Model(ctx, key.K2())
		if err != nil {
			return err
		}
		if err := k.settle(ctx, &model, types.ModelStatus_MODEL_STATUS_EXPIRED); err != nil {
			return err
		}
		if err := k.saveModel(ctx, model); err != nil {
			return err
		}
	}
	return nil
}

// walkConfirmations calls visit with the operators that confirmed a model, in order of account, until it stops.
func (k *Keeper) walkConfirmations(ctx context.Context, id uint64, visit func(operator string) (stop bool)) error {
	rng := collections.NewPrefixedPairRange[uint64, string](id)
	return k.Confirmations.Walk(ctx, rng, func(key confirmationKey) (bool, error) {
		return visit(key.K2()), nil
	})
}
