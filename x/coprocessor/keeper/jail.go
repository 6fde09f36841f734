package keeper

import (
	"context"
	"errors"
	"math/bits"

	"cosmossdk.io/collections"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/x/coprocessor/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// jail keeps an operator out of the bond tables from now on, at least until the time in jail is over. Its place in
// those that are fixed stays.
func (k *Keeper) jail(ctx sdk.Context, operator types.Operator, reason types.JailReason) error {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return err
	}
	operator.Jailed, operator.JailReason = true, reason
	operator.JailedUntil = ctx.BlockHeight() + params.JailBlocks
	operator.Missed = 0
	ctx.EventManager().EmitEvent(sdk.NewEvent(types.EventJailed,
		sdk.NewAttribute(types.AttributeAccount, operator.Account),
		sdk.NewAttribute(types.AttributeReason, reason.String()),
	))
	return k.saveOperator(ctx, operator)
}

// unjail lets an operator count again.
func (k *Keeper) unjail(ctx sdk.Context, account string) error {
	operator, err := k.operator(ctx, account)
	if err != nil {
		return err
	}
	switch {
	case operator.Tombstoned:
		return types.ErrTombstoned.Wrap(account)
	case !operator.Jailed:
		return types.ErrNotJailed.Wrap(account)
	case ctx.BlockHeight() < operator.JailedUntil:
		return types.ErrTooEarly.Wrapf("%s is jailed until height %d", account, operator.JailedUntil)
	}
	operator.Jailed, operator.JailReason, operator.JailedUntil = false, types.JailReason_JAIL_REASON_UNSPECIFIED, 0
	ctx.EventManager().EmitEvent(sdk.NewEvent(types.EventUnjailed, sdk.NewAttribute(types.AttributeAccount, account)))
	return k.saveOperator(ctx, operator)
}

// review looks at who had a part in a final work and took none. It runs when the chain's next work is final, so that
// nobody is judged by a claim that was on its way. Then the work needs its table no longer.
func (k *Keeper) review(ctx sdk.Context, chainID, seq uint64) error {
	work, err := k.Work(ctx, chainID, seq)
	if errors.Is(err, types.ErrUnknownWork) {
		return nil // there was none before the first
	}
	if err != nil {
		return err
	}
	table, err := k.tableOf(ctx, work)
	if errors.Is(err, types.ErrWorkClosed) {
		return nil // it is reviewed
	}
	if err != nil {
		return err
	}
	params, err := k.Params.Get(ctx)
	if err != nil {
		return err
	}
	window := ^uint64(0) >> (types.MaxWindow - params.ActivityWindow)
	for _, stake := range table.Stakes {
		key := collections.Join3(chainID, seq, stake.Account)
		present, err := k.Participations.Has(ctx, key)
		if err != nil {
			return err
		}
		if present {
			if err := k.Participations.Remove(ctx, key); err != nil {
				return err
			}
		}
		operator, err := k.Operators.Get(ctx, stake.Account)
		if errors.Is(err, collections.ErrNotFound) || err == nil && operator.Jailed {
			continue
		}
		if err != nil {
			return err
		}
		operator.Missed <<= 1
		if !present {
			operator.Missed |= 1
		}
		if operator.Missed &= window; bits.OnesCount64(operator.Missed) >= int(params.ActivityMisses) {
			err = k.jail(ctx, operator, types.JailReason_JAIL_REASON_INACTIVE)
		} else {
			err = k.Operators.Set(ctx, operator.Account, operator) // neither bond nor rank changes
		}
		if err != nil {
			return err
		}
	}
	return k.dropTable(ctx, work.BondTable)
}

// judge jails the operator of a commitment that contradicts the final one. It may have been wrong about the host chain,
// or run a faulty machine: nothing is burnt.
func (k *Keeper) judge(ctx sdk.Context, c types.Commitment, final []byte) error {
	if string(c.Digest) == string(final) {
		return nil
	}
	operator, err := k.operator(ctx, c.Operator)
	if errors.Is(err, types.ErrUnknownOperator) || err == nil && operator.Tombstoned {
		return nil
	}
	if err != nil {
		return err
	}
	if err := k.jail(ctx, operator, types.JailReason_JAIL_REASON_MINORITY); err != nil {
		return err
	}
	return k.saveEvidence(ctx, types.Evidence{
		Reason: types.JailReason_JAIL_REASON_MINORITY, Operator: c.Operator,
		Subject: types.Origin(c.ChainId, c.Work, c.Step), Digest: c.Digest, OtherDigest: final,
		Slashed: sdk.NewInt64Coin(operator.Bond.Denom, 0),
	})
}

// convict burns a part of everything that an operator holds and ends it for good, once two of its votes contradict each
// other.
func (k *Keeper) convict(ctx sdk.Context, first, second *types.Vote) error {
	holder := thresholdtypes.Holder(thresholdtypes.RoleOperator, first.Operator)
	for _, vote := range []*types.Vote{first, second} {
		if err := vote.Verify(ctx.ChainID()); err != nil {
			return err
		}
		owner, err := k.threshold.KeyHolder(ctx, thresholdtypes.KeyID("tls", vote.Key))
		if err != nil {
			return err
		}
		if owner != holder {
			return types.ErrInvalidVote.Wrapf("key %x is not one of %s", vote.Key, first.Operator)
		}
	}
	operator, err := k.operator(ctx, first.Operator)
	if err != nil {
		return err
	}
	if operator.Tombstoned {
		return types.ErrTombstoned.Wrapf("%s: it is punished already", operator.Account)
	}
	burnt, err := k.slash(ctx, &operator)
	if err != nil {
		return err
	}
	operator.Tombstoned = true
	if err := k.jail(ctx, operator, types.JailReason_JAIL_REASON_TWO_DIGESTS); err != nil {
		return err
	}
	ctx.EventManager().EmitEvent(sdk.NewEvent(types.EventSlashed,
		sdk.NewAttribute(types.AttributeAccount, operator.Account),
		sdk.NewAttribute(types.AttributeSubject, first.Subject),
		sdk.NewAttribute(types.AttributeSlashed, burnt.String()),
	))
	return k.saveEvidence(ctx, types.Evidence{
		Reason: types.JailReason_JAIL_REASON_TWO_DIGESTS, Operator: operator.Account, Subject: first.Subject,
		Digest: first.Digest, OtherDigest: second.Digest, Slashed: burnt,
	})
}

// slash burns the stated part of an operator's active bond and of what is on its way, in or out.
func (k *Keeper) slash(ctx sdk.Context, operator *types.Operator) (burnt sdk.Coin, err error) {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return burnt, err
	}
	cut := func(from sdk.Coin) sdk.Coin {
		return sdk.NewCoin(from.Denom, from.Amount.MulRaw(int64(params.SlashBasisPoints)).QuoRaw(types.BasisPoints))
	}
	burnt = cut(operator.Bond)
	operator.Bond = operator.Bond.Sub(burnt)
	for _, leaving := range []bool{false, true} {
		movements, err := k.movementsOf(ctx, operator.Account, leaving)
		if err != nil {
			return burnt, err
		}
		for _, m := range movements {
			part := cut(m.Amount)
			burnt, m.Amount = burnt.Add(part), m.Amount.Sub(part)
			if err := k.Movements.Set(ctx, movementOf(m), m); err != nil {
				return burnt, err
			}
		}
	}
	if burnt.IsZero() {
		return burnt, nil
	}
	return burnt, k.bank.BurnCoins(ctx, types.ModuleName, sdk.NewCoins(burnt))
}

func (k *Keeper) saveEvidence(ctx context.Context, e types.Evidence) error {
	e.Height = sdk.UnwrapSDKContext(ctx).BlockHeight()
	seq, err := k.EvidenceSeq.Next(ctx)
	if err != nil {
		return err
	}
	return k.Evidence.Set(ctx, seq, e)
}
