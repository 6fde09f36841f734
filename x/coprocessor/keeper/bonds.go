package keeper

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"cosmossdk.io/collections"
	"cosmossdk.io/math"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/x/coprocessor/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// maxMovements bounds the movements of one operator in each direction: what a slash has to go through.
const maxMovements = 16

// register bonds a new operator or updates one. New bond counts once it is active. What is jailed stays so.
func (k *Keeper) register(ctx sdk.Context, msg *types.MsgRegisterOperator) error {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return err
	}
	if msg.Bond.Denom != params.MinBond.Denom {
		return types.ErrInvalidOperator.Wrapf("bond %s is not in %s", msg.Bond, params.MinBond.Denom)
	}
	operator, err := k.Operators.Get(ctx, msg.Account)
	if errors.Is(err, collections.ErrNotFound) {
		operator = types.Operator{Account: msg.Account, Bond: sdk.NewCoin(params.MinBond.Denom, math.ZeroInt())}
	} else if err != nil {
		return err
	}
	if operator.Tombstoned {
		return types.ErrTombstoned.Wrap(msg.Account)
	}
	identity := msg.Identity(ctx.ChainID())
	if err := identity.Verify(msg.TlsSignature, msg.HostSignature); err != nil {
		return err
	}
	if err := k.threshold.ReserveKeys(ctx, identity.Holder(), identity.KeyIDs()); err != nil {
		return err
	}
	arriving, err := k.moving(ctx, msg.Account, false)
	if err != nil {
		return err
	}
	if bond := operator.Bond.Add(arriving).Add(msg.Bond); bond.IsLT(params.MinBond) {
		return types.ErrBondTooSmall.Wrapf("%s would be bonded, at least %s is needed", bond, params.MinBond)
	}
	operator.Endpoint, operator.Rest, operator.TlsKey, operator.HostAddress = msg.Endpoint, msg.Rest, msg.TlsKey,
		msg.HostAddress
	if err := k.saveOperator(ctx, operator); err != nil || msg.Bond.IsZero() {
		return err
	}
	account, err := sdk.AccAddressFromBech32(msg.Account)
	if err != nil {
		return err
	}
	if err := k.bank.SendCoinsFromAccountToModule(ctx, account, types.ModuleName, sdk.NewCoins(msg.Bond)); err != nil {
		return err
	}
	return k.move(ctx, types.Movement{
		Account: msg.Account, Height: ctx.BlockHeight() + params.ActivationBlocks, Amount: msg.Bond,
	})
}

// unbond takes bond out of the count and lets it leave. It returns the height at which it is paid out.
func (k *Keeper) unbond(ctx sdk.Context, msg *types.MsgUnbond) (height int64, err error) {
	operator, err := k.operator(ctx, msg.Account)
	if err != nil {
		return 0, err
	}
	params, err := k.Params.Get(ctx)
	if err != nil {
		return 0, err
	}
	if msg.Amount.Denom != operator.Bond.Denom || operator.Bond.IsLT(msg.Amount) {
		return 0, types.ErrBondTooSmall.Wrapf("%s asked for, %s is active", msg.Amount, operator.Bond)
	}
	left := operator.Bond.Sub(msg.Amount)
	if left.IsPositive() && left.IsLT(params.MinBond) {
		return 0, types.ErrBondTooSmall.Wrapf("%s would be left; take all or leave at least %s", left, params.MinBond)
	}
	operator.Bond = left
	if err := k.saveOperator(ctx, operator); err != nil {
		return 0, err
	}
	height = ctx.BlockHeight() + params.UnbondingBlocks
	return height, k.move(ctx, types.Movement{Account: msg.Account, Height: height, Leaving: true, Amount: msg.Amount})
}

// move starts a movement, or adds to the one that arrives with it.
func (k *Keeper) move(ctx context.Context, m types.Movement) error {
	known, err := k.Movements.Has(ctx, movementOf(m))
	if err != nil {
		return err
	}
	if known {
		return k.saveMovement(ctx, m)
	}
	others, err := k.movementsOf(ctx, m.Account, m.Leaving)
	if err != nil {
		return err
	}
	if len(others) >= maxMovements {
		return types.ErrTooManyMoves.Wrapf("%d movements of %s are on their way: wait until height %d", len(others),
			m.Account,
			others[0].Height)
	}
	return k.saveMovement(ctx, m)
}

func movementOf(m types.Movement) movementKey {
	return collections.Join3(m.Account, m.Leaving, uint64(m.Height))
}

// saveMovement adds a movement to what goes the same way at the same height.
func (k *Keeper) saveMovement(ctx context.Context, m types.Movement) error {
	present, err := k.Movements.Get(ctx, movementOf(m))
	if err == nil {
		m.Amount = m.Amount.Add(present.Amount)
	} else if !errors.Is(err, collections.ErrNotFound) {
		return err
	}
	if err := k.Due.Set(ctx, collections.Join(uint64(m.Height), movementOf(m))); err != nil {
		return err
	}
	return k.Movements.Set(ctx, movementOf(m), m)
}

func (k *Keeper) removeMovement(ctx context.Context, m types.Movement) error {
	if err := k.Due.Remove(ctx, collections.Join(uint64(m.Height), movementOf(m))); err != nil {
		return err
	}
	return k.Movements.Remove(ctx, movementOf(m))
}

// movementsOf lists what of an operator's bond is on its way in one direction, in order of height.
func (k *Keeper) movementsOf(ctx context.Context, account string, leaving bool) (found []types.Movement, err error) {
	rng := collections.NewSuperPrefixedTripleRange[string, bool, uint64](account, leaving)
	err = k.Movements.Walk(ctx, rng, func(_ movementKey, m types.Movement) (bool, error) {
		found = append(found, m)
		return false, nil
	})
	return found, err
}

// moving is the sum of what of an operator's bond is on its way in one direction.
func (k *Keeper) moving(ctx context.Context, account string, leaving bool) (sdk.Coin, error) {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return sdk.Coin{}, err
	}
	sum := sdk.NewCoin(params.MinBond.Denom, math.ZeroInt())
	movements, err := k.movementsOf(ctx, account, leaving)
	for _, m := range movements {
		sum = sum.Add(m.Amount)
	}
	return sum, err
}

// arrive ends the movements that are due.
func (k *Keeper) arrive(ctx sdk.Context) error {
	var due []types.Movement
	rng := collections.NewPrefixUntilPairRange[uint64, movementKey](uint64(ctx.BlockHeight()))
	if err := k.Due.Walk(ctx, rng, func(key dueKey) (bool, error) {
		m, err := k.Movements.Get(ctx, key.K2())
		due = append(due, m)
		return err != nil, err
	}); err != nil {
		return err
	}
	for _, m := range due {
		if err := k.removeMovement(ctx, m); err != nil {
			return err
		}
		end := k.activate
		if m.Leaving {
			end = k.payOut
		}
		if err := end(ctx, m); err != nil {
			return err
		}
	}
	return nil
}

// activate makes bond count, from the next bond table on.
func (k *Keeper) activate(ctx sdk.Context, m types.Movement) error {
	operator, err := k.operator(ctx, m.Account)
	if err != nil {
		return err
	}
	operator.Bond = operator.Bond.Add(m.Amount)
	return k.saveOperator(ctx, operator)
}

// payOut returns bond to its owner. An operator that has nothing left is forgotten, with its keys, unless it lied.
func (k *Keeper) payOut(ctx sdk.Context, m types.Movement) error {
	account, err := sdk.AccAddressFromBech32(m.Account)
	if err != nil {
		return err
	}
	if m.Amount.IsPositive() {
		paid, write := ctx.CacheContext()
		if err := k.bank.SendCoinsFromModuleToAccount(paid, types.ModuleName, account, sdk.NewCoins(m.Amount)); err != nil {
			// Whatever the account cannot receive must not stop the chain: it waits as long again.
			ctx.Logger().Error("bond could not be paid out; trying again later", "account", m.Account, "error", err)
			params, err := k.Params.Get(ctx)
			if err != nil {
				return err
			}
			m.Height = ctx.BlockHeight() + params.UnbondingBlocks
			return k.saveMovement(ctx, m)
		}
		write()
	}
	operator, err := k.operator(ctx, m.Account)
	if err != nil || operator.Tombstoned || operator.Bond.IsPositive() {
		return err
	}
	for _, leaving := range []bool{false, true} {
		if rest, err := k.movementsOf(ctx, m.Account, leaving); err != nil || len(rest) > 0 {
			return err
		}
	}
	if err := k.threshold.ReleaseKeys(ctx, thresholdtypes.Holder(thresholdtypes.RoleOperator, m.Account)); err != nil {
		return err
	}
	return k.Operators.Remove(ctx, m.Account)
}

// saveOperator stores an operator and its rank.
func (k *Keeper) saveOperator(ctx context.Context, operator types.Operator) error {
	before, err := k.Operators.Get(ctx, operator.Account)
	if err != nil && !errors.Is(err, collections.ErrNotFound) {
		return err
	}
	old, was := rankOf(before)
	rank, is := rankOf(operator)
	if was && (!is || !bytes.Equal(old, rank)) {
		if err := k.Ranking.Remove(ctx, old); err != nil {
			return err
		}
	}
	if is {
		if err := k.Ranking.Set(ctx, rank, operator.Account); err != nil {
			return err
		}
	}
	sdk.UnwrapSDKContext(ctx).EventManager().EmitEvent(sdk.NewEvent(types.EventOperator,
		sdk.NewAttribute(types.AttributeAccount, operator.Account),
		sdk.NewAttribute(types.AttributeBond, operator.Bond.String()),
	))
	return k.Operators.Set(ctx, operator.Account, operator)
}

// amountBytes is the length of any amount: 256 bits.
const amountBytes = 32

// rankOf is an operator's place among those that may count: the largest bond first, equal ones in order of account. A
// jailed operator, or one without active bond, has none.
func rankOf(o types.Operator) (rank []byte, counts bool) {
	if o.Jailed || o.Tombstoned || o.Bond.IsNil() || !o.Bond.IsPositive() {
		return nil, false
	}
	rank = o.Bond.Amount.BigInt().FillBytes(make([]byte, amountBytes))
	for i := range rank {
		rank[i] = ^rank[i]
	}
	return append(rank, o.Account...), true
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
	if err := k.Movements.Walk(ctx, nil, func(_ movementKey, m types.Movement) (bool, error) {
		bonded = bonded.Add(m.Amount)
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
