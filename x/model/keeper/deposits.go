package keeper

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"math"
	"strconv"

	"cosmossdk.io/collections"
	sdkmath "cosmossdk.io/math"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/x/model/types"
)

func (k *Keeper) deposit(ctx context.Context, msg *types.MsgDeposit) error {
	if _, err := k.host.Chain(ctx, msg.ChainId); err != nil {
		return err
	}
	if err := k.checkDenom(ctx, msg.Amount); err != nil {
		return err
	}
	payer, err := sdk.AccAddressFromBech32(msg.Payer)
	if err != nil {
		return err
	}
	if err := k.bank.SendCoinsFromAccountToModule(ctx, payer, types.ModuleName, sdk.NewCoins(msg.Amount)); err != nil {
		return err
	}
	return k.credit(ctx, msg.ChainId, msg.Contract, msg.Payer, msg.Amount)
}

func (k *Keeper) withdraw(ctx context.Context, msg *types.MsgWithdraw) error {
	if err := k.checkDenom(ctx, msg.Amount); err != nil {
		return err
	}
	if err := k.debit(ctx, msg.ChainId, msg.Contract, msg.Payer, msg.Amount); err != nil {
		return err
	}
	payer, err := sdk.AccAddressFromBech32(msg.Payer)
	if err != nil {
		return err
	}
	return k.bank.SendCoinsFromModuleToAccount(ctx, types.ModuleName, payer, sdk.NewCoins(msg.Amount))
}

func (k *Keeper) checkDenom(ctx context.Context, amount sdk.Coin) error {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return err
	}
	if amount.Denom != params.MinPrice.Denom {
		return types.ErrInvalidDeposit.Wrapf("%s is not in %s", amount, params.MinPrice.Denom)
	}
	return nil
}

// credit adds to a payer's deposit.
func (k *Keeper) credit(ctx context.Context, chainID uint64, contract []byte, payer string, amount sdk.Coin) error {
	present, err := k.Deposits.Get(ctx, collections.Join3(chainID, contract, payer))
	if errors.Is(err, collections.ErrNotFound) {
		present = types.Deposit{ChainId: chainID, Contract: contract, Payer: payer, Balance: sdk.NewCoin(amount.Denom, sdkmath.ZeroInt())}
	} else if err != nil {
		return err
	}
	return k.setBalance(ctx, present, present.Balance.Add(amount))
}

// debit takes from a payer's deposit, or returns ErrInsufficientDeposit.
func (k *Keeper) debit(ctx context.Context, chainID uint64, contract []byte, payer string, amount sdk.Coin) error {
	present, err := k.Deposits.Get(ctx, collections.Join3(chainID, contract, payer))
	if errors.Is(err, collections.ErrNotFound) {
		return types.ErrInsufficientDeposit.Wrapf("%s has no deposit for contract %x of chain %d", payer, contract, chainID)
	}
	if err != nil {
		return err
	}
	if present.Balance.IsLT(amount) {
		return types.ErrInsufficientDeposit.Wrapf("%s asked for, %s is deposited", amount, present.Balance)
	}
	return k.setBalance(ctx, present, present.Balance.Sub(amount))
}

// setBalance stores a deposit with another balance; an empty one leaves the state.
func (k *Keeper) setBalance(ctx context.Context, d types.Deposit, balance sdk.Coin) error {
	if err := k.Richest.Remove(ctx, richKeyOf(d)); err != nil {
		return err
	}
	d.Balance = balance
	sdk.UnwrapSDKContext(ctx).EventManager().EmitEvent(sdk.NewEvent(types.EventDeposit,
		sdk.NewAttribute(types.AttributeChain, strconv.FormatUint(d.ChainId, 10)),
		sdk.NewAttribute(types.AttributeContract, hex.EncodeToString(d.Contract)),
		sdk.NewAttribute(types.AttributePayer, d.Payer),
		sdk.NewAttribute(types.AttributeBalance, balance.String()),
	))
	key := collections.Join3(d.ChainId, d.Contract, d.Payer)
	if balance.IsZero() {
		return k.Deposits.Remove(ctx, key)
	}
	if err := k.Richest.Set(ctx, richKeyOf(d)); err != nil {
		return err
	}
	return k.Deposits.Set(ctx, key, d)
}

// richKeyOf orders deposits by balance; all balances above 64 bits rank the same.
func richKeyOf(d types.Deposit) richKey {
	rank := uint64(math.MaxUint64)
	if d.Balance.Amount.IsUint64() {
		rank = d.Balance.Amount.Uint64()
	}
	return collections.Join4(d.ChainId, d.Contract, rank, d.Payer)
}

// walkDeposits visits the deposits for a contract, the largest first.
func (k *Keeper) walkDeposits(ctx context.Context, chainID uint64, contract []byte, visit func(types.Deposit) (stop bool)) error {
	prefix := collections.QuadSuperPrefix[uint64, []byte, uint64, string](chainID, contract)
	return k.Richest.Walk(ctx, new(collections.Range[richKey]).Prefix(prefix).Descending(), func(key richKey) (bool, error) {
		d, err := k.Deposits.Get(ctx, collections.Join3(chainID, contract, key.K4()))
		if err != nil {
			return true, err
		}
		return visit(d), nil
	})
}

// payerOf returns the largest deposit for a contract, of any payer but one, if it covers a fee.
func (k *Keeper) payerOf(
	ctx context.Context, chainID uint64, contract []byte, fee sdk.Coin, but string,
) (d types.Deposit, found bool, err error) {
	err = k.walkDeposits(ctx, chainID, contract, func(largest types.Deposit) bool {
		if largest.Payer == but {
			return false
		}
		d, found = largest, largest.Balance.IsGTE(fee)
		return true
	})
	return d, found, err
}

// CheckInvariants verifies that the module's account holds every deposit and the fee of every open job.
func (k *Keeper) CheckInvariants(ctx context.Context) error {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return err
	}
	owed := sdk.NewCoin(params.MinPrice.Denom, sdkmath.ZeroInt())
	if err := k.Deposits.Walk(ctx, nil, func(_ depositKey, d types.Deposit) (bool, error) {
		owed = owed.Add(d.Balance)
		return false, nil
	}); err != nil {
		return err
	}
	if err := k.Jobs.Walk(ctx, nil, func(_ uint64, j types.Job) (bool, error) {
		if j.IsOpen() {
			owed = owed.Add(j.Fee)
		}
		return false, nil
	}); err != nil {
		return err
	}
	held := k.bank.GetBalance(ctx, k.accounts.GetModuleAddress(types.ModuleName), owed.Denom)
	if held.IsLT(owed) {
		return fmt.Errorf("x/model holds %s, deposits and open jobs come to %s", held, owed)
	}
	return nil
}
