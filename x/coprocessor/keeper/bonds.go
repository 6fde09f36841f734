package keeper

import (
	"context"
	"errors"
	"fmt"

	"cosmossdk.io/collections"
	"cosmossdk.io/math"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/x/coprocessor/types"
)

// register bonds a new operator or updates one. A jailed operator that holds at least the minimum bond afterwards is
// free again.
func (k *Keeper) register(ctx context.Context, msg *types.MsgRegisterOperator) error {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return err
	}
	if msg.Bond.Denom != params.MinBond.Denom {
		return types.ErrInvalidOperator.Wrapf("bond %s is not in %s", msg.Bond, params.MinBond.Denom)
	}
	account, err := sdk.AccAddressFromBech32(msg.Account)
	if err != nil {
		return err
	}
	held := sdk.NewCoin(params.MinBond.Denom, math.ZeroInt())
	present, err := k.Operators.Get(ctx, msg.Account)
	if err == nil {
		held = present.Bond
	} else if !errors.Is(err, collections.ErrNotFound) {
		return err
	}
	bond := held.Add(msg.Bond)
	if bond.IsLT(params.MinBond) {
		return types.ErrBondTooSmall.Wrapf("%s would be bonded, at least %s is needed", bond, params.MinBond)
	}
	if msg.Bond.IsPositive() {
		if err := k.bank.SendCoinsFromAccountToModule(ctx, account, types.ModuleName, sdk.NewCoins(msg.Bond)); err != nil {
			return err
		}
	}
	return k.saveOperator(ctx, types.Operator{
		Account: msg.Account, Endpoint: msg.Endpoint, Rest: msg.Rest, TlsKey: msg.TlsKey, HostAddress: msg.HostAddress, Bond: bond,
	})
}

// withdraw returns part or all of a bond. It is refused while the operator's commitment to an open step may still turn
// out to be a contradiction.
func (k *Keeper) withdraw(ctx context.Context, msg *types.MsgWithdraw) error {
	operator, err := k.operator(ctx, msg.Account)
	if err != nil {
		return err
	}
	params, err := k.Params.Get(ctx)
	if err != nil {
		return err
	}
	if msg.Amount.Denom != operator.Bond.Denom || operator.Bond.IsLT(msg.Amount) {
		return types.ErrBondTooSmall.Wrapf("%s asked for, %s is bonded", msg.Amount, operator.Bond)
	}
	left := operator.Bond.Sub(msg.Amount)
	if left.IsPositive() && left.IsLT(params.MinBond) {
		return types.ErrBondTooSmall.Wrapf("%s would be left; withdraw all or leave at least %s", left, params.MinBond)
	}
	if err := k.checkUnlocked(ctx, msg.Account); err != nil {
		return err
	}
	account, err := sdk.AccAddressFromBech32(msg.Account)
	if err != nil {
		return err
	}
	if err := k.bank.SendCoinsFromModuleToAccount(ctx, types.ModuleName, account, sdk.NewCoins(msg.Amount)); err != nil {
		return err
	}
	operator.Bond = left
	if left.IsZero() {
		return k.Operators.Remove(ctx, msg.Account)
	}
	return k.saveOperator(ctx, operator)
}

// checkUnlocked refuses while the operator has a commitment to the current step of a work that is not final.
func (k *Keeper) checkUnlocked(ctx context.Context, account string) error {
	return k.LatestWork.Walk(ctx, nil, func(chainID, seq uint64) (bool, error) {
		work, err := k.Work(ctx, chainID, seq)
		if err != nil || work.Status == types.WorkStatus_WORK_STATUS_FINAL {
			return err != nil, err
		}
		locked, err := k.Commitments.Has(ctx, collections.Join4(chainID, seq, work.Step, account))
		if err == nil && locked {
			err = types.ErrBondLocked.Wrapf("step %d of work %d of chain %d", work.Step, seq, chainID)
		}
		return err != nil, err
	})
}

// WalkBonds calls visit with every operator that is not jailed and its bond, in order of account, until it stops.
func (k *Keeper) WalkBonds(ctx context.Context, visit func(account string, bond math.Int) (stop bool, err error)) error {
	return k.Operators.Walk(ctx, nil, func(account string, operator types.Operator) (bool, error) {
		if operator.Jailed {
			return false, nil
		}
		return visit(account, operator.Bond.Amount)
	})
}

func (k *Keeper) saveOperator(ctx context.Context, operator types.Operator) error {
	sdk.UnwrapSDKContext(ctx).EventManager().EmitEvent(sdk.NewEvent(types.EventOperator,
		sdk.NewAttribute(types.AttributeAccount, operator.Account),
		sdk.NewAttribute(types.AttributeBond, operator.Bond.String()),
	))
	return k.Operators.Set(ctx, operator.Account, operator)
}

// CheckInvariants verifies that the module's account holds every bond.
func (k *Keeper) CheckInvariants(ctx context.Context) error {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return err
	}
	bonded := sdk.NewCoin(params.MinBond.Denom, math.ZeroInt())
	if err := k.Operators.Walk(ctx, nil, func(_ string, o types.Operator) (bool, error) {
		bonded = bonded.Add(o.Bond)
		return false, nil
	}); err != nil {
		return err
	}
	held := k.bank.GetBalance(ctx, k.accounts.GetModuleAddress(types.ModuleName), params.MinBond.Denom)
	if held.IsLT(bonded) {
		return fmt.Errorf("x/coprocessor holds %s, operators bonded %s", held, bonded)
	}
	return nil
}
