package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cosmossdk.io/collections"
	"cosmossdk.io/math"

	"github.com/glomar-network/glomar/x/coprocessor/types"
)

func (f *fixture) withdraw(i int, amount int64) error {
	_, err := f.msgs.Withdraw(f.ctx, &types.MsgWithdraw{Account: account(i).String(), Amount: coin(amount)})
	return err
}

func TestContradictionBeforeFinalityIsSlashed(t *testing.T) {
	f := newFixture(t)
	f.operators(400, 100, 400)
	f.open(1)
	require.NoError(t, f.commit(1, lastClaim(1, 0, "a lie")))
	require.NoError(t, f.commit(0, lastClaim(1, 0, "")))
	require.Empty(t, f.evidence())
	require.NoError(t, f.commit(2, lastClaim(1, 0, "")))
	require.Equal(t, final, f.work(1).Status)

	evidence := f.evidence()
	require.Len(t, evidence, 1)
	require.Equal(t, account(1).String(), evidence[0].Commitment.Operator)
	require.Equal(t, coin(50), evidence[0].Slashed)
	honest, err := types.ClaimDigest(lastClaim(1, 0, ""))
	require.NoError(t, err)
	require.Equal(t, honest, evidence[0].FinalDigest)
	require.True(t, f.operator(1).Jailed)
	require.Equal(t, coin(50), f.operator(1).Bond)
	require.False(t, f.operator(0).Jailed)
	require.Equal(t, math.NewInt(850), f.bank.balance(moduleAccount))
	require.NoError(t, f.k.CheckInvariants(f.ctx))
}

func TestContradictionAfterFinalityIsSlashed(t *testing.T) {
	f := newFixture(t)
	f.operators(400, 100, 400)
	f.open(1)
	require.NoError(t, f.commit(0, lastClaim(1, 0, "")))
	require.NoError(t, f.commit(2, lastClaim(1, 0, "")))
	require.NoError(t, f.commit(1, lastClaim(1, 0, "a late lie")))
	require.Len(t, f.evidence(), 1)
	require.True(t, f.operator(1).Jailed)
	require.ErrorIs(t, f.commit(1, lastClaim(1, 0, "a late lie")), types.ErrJailed)
	require.Len(t, f.evidence(), 1)
}

func TestJailedBondCountsForNothing(t *testing.T) {
	f := newFixture(t)
	f.operators(300, 300, 300)
	f.open(1)
	require.NoError(t, f.commit(2, lastClaim(1, 0, "a lie")))
	require.NoError(t, f.commit(0, lastClaim(1, 0, "")))
	require.NoError(t, f.commit(1, lastClaim(1, 0, "")))
	require.Equal(t, open, f.work(1).Status, "two of three is not more than two thirds")
	f.bank[account(0).String()] = math.NewInt(1000)
	require.NoError(t, f.register(0, 100))
	require.NoError(t, f.commit(1, lastClaim(1, 0, "")), "the same claim is counted again")
	require.Equal(t, final, f.work(1).Status)
	require.True(t, f.operator(2).Jailed)

	f.open(2)
	require.NoError(t, f.commit(0, lastClaim(2, 0, "")))
	require.NoError(t, f.commit(1, lastClaim(2, 0, "")))
	require.Equal(t, final, f.work(2).Status, "the jailed third no longer counts")
}

func TestJailedOperatorReturnsWithAFullBond(t *testing.T) {
	f := newFixture(t)
	f.operators(400, 150, 400)
	f.open(1)
	require.NoError(t, f.commit(0, lastClaim(1, 0, "")))
	require.NoError(t, f.commit(2, lastClaim(1, 0, "")))
	require.NoError(t, f.commit(1, lastClaim(1, 0, "a lie")))
	require.Equal(t, coin(75), f.operator(1).Bond)
	require.ErrorIs(t, f.register(1, 24), types.ErrBondTooSmall)
	require.NoError(t, f.register(1, 25))
	require.False(t, f.operator(1).Jailed)
	require.Equal(t, coin(100), f.operator(1).Bond)
}

func TestRegisterMovesTheBond(t *testing.T) {
	f := newFixture(t)
	f.bank[account(0).String()] = math.NewInt(150)
	require.ErrorIs(t, f.register(0, 99), types.ErrBondTooSmall)
	require.ErrorContains(t, f.register(0, 200), "insufficient")
	require.NoError(t, f.register(0, 100))
	require.Equal(t, math.NewInt(50), f.bank.balance(account(0)))
	require.NoError(t, f.register(0, 0), "an update without more bond")
	require.NoError(t, f.register(0, 50))
	require.Equal(t, coin(150), f.operator(0).Bond)
	_, err := f.msgs.RegisterOperator(f.ctx, &types.MsgRegisterOperator{
		Account: account(0).String(), Endpoint: "127.0.0.1:1", Rest: "ftp://x", TlsKey: digestOf(1), HostAddress: account(0), Bond: coin(0),
	})
	require.ErrorIs(t, err, types.ErrInvalidOperator)
}

func TestWithdraw(t *testing.T) {
	f := newFixture(t)
	f.operators(300, 300)
	require.ErrorIs(t, f.withdraw(0, 301), types.ErrBondTooSmall)
	require.ErrorIs(t, f.withdraw(0, 201), types.ErrBondTooSmall)
	require.ErrorIs(t, f.withdraw(5, 1), types.ErrUnknownOperator)
	require.NoError(t, f.withdraw(0, 200))
	require.Equal(t, coin(100), f.operator(0).Bond)

	f.open(1)
	require.NoError(t, f.commit(0, lastClaim(1, 0, "a lie")))
	require.ErrorIs(t, f.withdraw(0, 100), types.ErrBondLocked, "a liar cannot run")
	require.NoError(t, f.commit(1, lastClaim(1, 0, "")))
	require.Len(t, f.evidence(), 1)
	require.NoError(t, f.withdraw(0, 50))
	_, err := f.k.Operators.Get(f.ctx, account(0).String())
	require.ErrorIs(t, err, collections.ErrNotFound, "nothing is left of it")
	require.Equal(t, math.NewInt(950), f.bank.balance(account(0)))
	require.NoError(t, f.k.CheckInvariants(f.ctx))
}

func TestInvariantSeesAMissingBond(t *testing.T) {
	f := newFixture(t)
	f.operators(300)
	f.bank[moduleAccount.String()] = math.NewInt(299)
	require.ErrorContains(t, f.k.CheckInvariants(f.ctx), "holds 299uglo, operators bonded 300uglo")
}

func TestUpdateParams(t *testing.T) {
	f := newFixture(t)
	params := types.Params{MinBond: coin(5), SlashBasisPoints: 1}
	_, err := f.msgs.UpdateParams(f.ctx, &types.MsgUpdateParams{Authority: "me", Params: params})
	require.ErrorIs(t, err, types.ErrAuthority)
	_, err = f.msgs.UpdateParams(f.ctx, &types.MsgUpdateParams{Authority: authority, Params: params})
	require.NoError(t, err)
	params.SlashBasisPoints = 10_001
	_, err = f.msgs.UpdateParams(f.ctx, &types.MsgUpdateParams{Authority: authority, Params: params})
	require.ErrorIs(t, err, types.ErrInvalidParams)
	params = types.Params{MinBond: coin(5), SlashBasisPoints: 1}
	params.MinBond.Denom = "other"
	_, err = f.msgs.UpdateParams(f.ctx, &types.MsgUpdateParams{Authority: authority, Params: params})
	require.ErrorIs(t, err, types.ErrInvalidParams)
}

func TestGenesisRoundTrip(t *testing.T) {
	f := newFixture(t)
	f.operators(400, 100, 400)
	f.open(1)
	require.NoError(t, f.commit(1, lastClaim(1, 0, "a lie")))
	require.NoError(t, f.commit(0, lastClaim(1, 0, "")))
	require.NoError(t, f.commit(2, lastClaim(1, 0, "")))
	f.open(2)
	require.NoError(t, f.commit(0, planClaim(2)))
	exported, err := f.k.ExportGenesis(f.ctx)
	require.NoError(t, err)
	require.NoError(t, exported.Validate())

	g := newFixture(t)
	require.ErrorContains(t, g.k.InitGenesis(g.ctx, exported), "holds 0uglo", "the bonds are not in the module's account")
	g = newFixture(t)
	g.bank[moduleAccount.String()] = math.NewInt(850)
	require.NoError(t, g.k.InitGenesis(g.ctx, exported))
	again, err := g.k.ExportGenesis(g.ctx)
	require.NoError(t, err)
	require.Equal(t, exported, again)
	g.bank[account(1).String()] = math.NewInt(1000)
	require.NoError(t, g.register(1, 100))
	require.NoError(t, g.commit(2, planClaim(2)))
	require.EqualValues(t, 1, g.work(2).Step)
	require.NoError(t, g.commit(2, lastClaim(1, 0, "")), "the final digest survived")
}
