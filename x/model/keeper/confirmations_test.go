package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/x/model/types"
)

const (
	pending = types.ModelStatus_MODEL_STATUS_PENDING
	active  = types.ModelStatus_MODEL_STATUS_ACTIVE
)

func TestAModelWaitsForMoreThanTwoThirdsOfTheBond(t *testing.T) {
	f := newFixture(t)
	require.NoError(t, f.deposit(1, 0, 100))
	f.bonds[account(7).String()], f.bonds[account(8).String()], f.bonds[account(9).String()] = 100, 100, 100
	id := f.registerOnly(registration(0, 50))
	require.Equal(t, pending, f.model(id).Status)
	require.EqualValues(t, 45, f.model(id).ExpiresHeight)
	refused := f.ask(0, id)
	require.Equal(t, failed, refused.Status)
	require.Contains(t, refused.Failure, "pending")

	require.NoError(t, f.confirm(8, id))
	require.NoError(t, f.confirm(7, id))
	require.Equal(t, pending, f.model(id).Status, "two thirds are not more than two thirds")
	require.NoError(t, f.confirm(7, id), "to say it again changes nothing")
	require.Equal(t, pending, f.model(id).Status)
	f.endBlocks(3)
	require.NoError(t, f.confirm(9, id))
	model := f.model(id)
	require.Equal(t, active, model.Status)
	require.EqualValues(t, 8, model.ConfirmedHeight)
	require.Zero(t, model.ExpiresHeight)
	require.Equal(t, requested, f.ask(0, id).Status)

	resp, err := f.queries.Confirmations(f.ctx, &types.QueryConfirmationsRequest{Id: id})
	require.NoError(t, err)
	require.ElementsMatch(t, []string{account(7).String(), account(8).String(), account(9).String()}, resp.Operators)
	_, err = f.queries.Confirmations(f.ctx, &types.QueryConfirmationsRequest{Id: 9})
	require.ErrorContains(t, err, "NotFound")

	f.endBlocks(60)
	require.Equal(t, active, f.model(id).Status, "it expires no more")
	require.NoError(t, f.confirm(9, id))
	require.EqualValues(t, 8, f.model(id).ConfirmedHeight)
}

func TestOnlyOperatorsConfirm(t *testing.T) {
	f := newFixture(t)
	id := f.registerOnly(registration(0, 50))
	cached, _ := f.ctx.CacheContext()
	before := f.ctx
	f.ctx = cached
	require.ErrorIs(t, f.confirm(1, id), types.ErrNoOperator)
	f.ctx = before
	require.ErrorIs(t, f.confirm(7, 9), types.ErrUnknownModel)
	require.ErrorIs(t, f.confirm(7, 0), types.ErrInvalidModel)
	_, err := f.msgs.ConfirmModel(f.ctx, &types.MsgConfirmModel{Operator: "me", Id: id})
	require.ErrorIs(t, err, types.ErrNoOperator)
}

// What counts is the bond at the time of counting: that of an operator that left or was jailed counts no more.
func TestBondsAreCountedAnew(t *testing.T) {
	f := newFixture(t)
	id := f.registerOnly(registration(0, 50))
	require.NoError(t, f.confirm(7, id))
	delete(f.bonds, account(7).String())
	f.bonds[account(9).String()] = 20
	require.NoError(t, f.confirm(9, id))
	require.Equal(t, pending, f.model(id).Status, "20 of 60")
	delete(f.bonds, account(8).String())
	require.NoError(t, f.confirm(9, id))
	require.Equal(t, active, f.model(id).Status, "20 of 20")
}

func TestModelsThatNobodyConfirmsExpire(t *testing.T) {
	f := newFixture(t)
	id := f.registerOnly(registration(0, 50))
	retired := f.registerOnly(registration(0, 50))
	_, err := f.msgs.RetireModel(f.ctx, &types.MsgRetireModel{Owner: account(0).String(), Id: retired})
	require.NoError(t, err)
	require.NoError(t, f.confirm(7, id))
	f.endBlocks(40)
	require.Equal(t, pending, f.model(id).Status)
	f.endBlocks(1)
	require.Equal(t, types.ModelStatus_MODEL_STATUS_EXPIRED, f.model(id).Status)
	require.Equal(t, types.ModelStatus_MODEL_STATUS_RETIRED, f.model(retired).Status)
	require.EqualValues(t, 10_000-2*5, f.bank.balance(account(0)), "the fee is not returned")
	require.ErrorIs(t, f.confirm(8, id), types.ErrExpired)
	lower := coin(40)
	_, err = f.msgs.UpdateModel(f.ctx, &types.MsgUpdateModel{Owner: account(0).String(), Id: id, Price: &lower})
	require.ErrorIs(t, err, types.ErrExpired)
	require.Contains(t, f.ask(0, id).Failure, "expired")
}

// Many expire at once: a block handles some, the next ones the others.
func TestExpiryIsBoundedPerBlock(t *testing.T) {
	f := newFixture(t)
	for range 250 {
		f.registerOnly(registration(0, 50))
	}
	expiredNow := func() (n int) {
		exported, err := f.k.ExportGenesis(f.ctx)
		require.NoError(t, err)
		for _, m := range exported.Models {
			if m.Status == types.ModelStatus_MODEL_STATUS_EXPIRED {
				n++
			}
		}
		return n
	}
	f.endBlocks(41)
	require.Equal(t, 200, expiredNow())
	f.endBlocks(1)
	require.Equal(t, 250, expiredNow())
}
