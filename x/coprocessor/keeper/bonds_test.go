package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cosmossdk.io/collections"
	"cosmossdk.io/math"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/x/coprocessor/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

func (f *fixture) unbond(i int, amount int64) error {
	_, err := f.msgs.Unbond(f.ctx, &types.MsgUnbond{Account: account(i).String(), Amount: coin(amount)})
	return err
}

func (f *fixture) unjail(i int) error {
	_, err := f.msgs.Unjail(f.ctx, &types.MsgUnjail{Account: account(i).String()})
	return err
}

// lie shows that operator i signed two claims.
func (f *fixture) lie(i int, a, b types.Claim) error {
	_, err := f.msgs.SubmitEvidence(f.ctx, &types.MsgSubmitEvidence{
		Submitter: account(9).String(), First: voteOf(i, a), Second: voteOf(i, b),
	})
	return err
}

// finishes has operators make a whole work of one step final.
func (f *fixture) finishes(seq uint64, operators ...int) {
	f.Helper()
	f.open(seq)
	for _, i := range operators {
		require.NoError(f, f.commit(i, lastClaim(seq, 0, "")))
	}
	require.Equal(f, final, f.work(seq).Status)
	f.blocks(1)
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
	require.Equal(t, coin(0), f.operator(0).Bond, "nothing counts yet")
	f.blocks(3)
	require.Equal(t, coin(0), f.operator(0).Bond)
	f.blocks(1)
	require.Equal(t, coin(150), f.operator(0).Bond)
	msg := registration(0, 0, keysOf(0))
	for _, rest := range []string{"ftp://x", "http://", "http://a@b", "http://b?c", "b:1"} {
		msg.Rest = rest
		require.ErrorIs(t, f.send(msg), types.ErrInvalidOperator, rest)
	}
	msg.Rest = "http://x"
	for _, endpoint := range []string{"x", "x:", ":1", "x:0", "x:65536", "x:http", "a b:1", "0.0.0.0:1", "a/b:1"} {
		msg.Endpoint = endpoint
		require.ErrorIs(t, f.send(msg), types.ErrInvalidOperator, endpoint)
	}
}

func TestUnbondedBondIsPaidOutLater(t *testing.T) {
	f := newFixture(t)
	f.operators(300, 300)
	require.ErrorIs(t, f.unbond(0, 301), types.ErrBondTooSmall)
	require.ErrorIs(t, f.unbond(0, 201), types.ErrBondTooSmall)
	require.ErrorIs(t, f.unbond(5, 1), types.ErrUnknownOperator)
	require.NoError(t, f.unbond(0, 150))
	require.NoError(t, f.unbond(0, 50))
	require.Equal(t, coin(100), f.operator(0).Bond, "it counts no longer")
	moves, err := f.queries.Movements(f.ctx, &types.QueryMovementsRequest{Account: account(0).String()})
	require.NoError(t, err)
	require.Equal(t, []types.Movement{{Account: account(0).String(), Height: 25, Leaving: true, Amount: coin(200)}},
		moves.Movements)
	f.blocks(20)
	require.Equal(t, math.NewInt(700), f.bank.balance(account(0)), "nor is it paid out yet")
	f.blocks(1)
	require.Equal(t, math.NewInt(900), f.bank.balance(account(0)))

	require.NoError(t, f.unbond(0, 100))
	f.blocks(21)
	require.Equal(t, math.NewInt(1000), f.bank.balance(account(0)))
	_, err = f.k.Operators.Get(f.ctx, account(0).String())
	require.ErrorIs(t, err, collections.ErrNotFound, "nothing is left of it")
	require.NoError(t, f.send(registration(1, 0, keysOf(0))), "nor of its hold on its keys")
}

func TestMovementsAreBounded(t *testing.T) {
	f := newFixture(t)
	f.operators(900)
	for range 16 {
		require.NoError(t, f.unbond(0, 1))
		f.ctx = f.ctx.WithBlockHeight(f.ctx.BlockHeight() + 1)
	}
	require.ErrorIs(t, f.unbond(0, 1), types.ErrTooManyMoves)
}

func TestMinorityClaimIsJailedNotSlashed(t *testing.T) {
	f := newFixture(t)
	f.operators(400, 100, 400)
	f.open(1)
	require.NoError(t, f.commit(1, lastClaim(1, 0, "a fault")))
	require.NoError(t, f.commit(0, lastClaim(1, 0, "")))
	require.Empty(t, f.evidence())
	require.NoError(t, f.commit(2, lastClaim(1, 0, "")))
	require.Equal(t, final, f.work(1).Status)

	honest, err := types.ClaimDigest(lastClaim(1, 0, ""))
	require.NoError(t, err)
	wrong, err := types.ClaimDigest(lastClaim(1, 0, "a fault"))
	require.NoError(t, err)
	require.Equal(t, []types.Evidence{{
		Reason: types.JailReason_JAIL_REASON_MINORITY, Operator: account(1).String(), Subject: types.Origin(chainID, 1, 0),
		Digest: wrong, OtherDigest: honest, Slashed: coin(0), Height: 5,
	}}, f.evidence())
	require.True(t, f.operator(1).Jailed)
	require.False(t, f.operator(0).Jailed)
	require.Equal(t, coin(100), f.operator(1).Bond, "all of it")
	require.Equal(t, math.NewInt(900), f.bank.balance(moduleAccount))

	f.open(2)
	require.ErrorIs(t, f.commit(1, lastClaim(2, 0, "")), types.ErrNotCounted, "it is in no new table")
	require.ErrorIs(t, f.unjail(1), types.ErrTooEarly)
	require.NoError(t, f.register(1, 0))
	require.True(t, f.operator(1).Jailed, "registering does not free it")
	f.blocks(10)
	require.ErrorIs(t, f.unjail(0), types.ErrNotJailed)
	require.NoError(t, f.unjail(1))
	require.False(t, f.operator(1).Jailed)
}

func TestLateMinorityClaimIsJailed(t *testing.T) {
	f := newFixture(t)
	f.operators(400, 100, 400)
	f.open(1)
	require.NoError(t, f.commit(0, lastClaim(1, 0, "")))
	require.NoError(t, f.commit(2, lastClaim(1, 0, "")))
	require.NoError(t, f.commit(1, lastClaim(1, 0, "a late fault")))
	require.Len(t, f.evidence(), 1)
	require.True(t, f.operator(1).Jailed)
	f.finishes(2, 0, 2)
	require.ErrorIs(t, f.commit(2, lastClaim(1, 0, "")), types.ErrWorkClosed, "nothing more is heard about it")
}

func TestJailedOperatorCountsInTheTableItIsIn(t *testing.T) {
	f := newFixture(t)
	f.operators(300, 300, 300, 300)
	f.open(1)
	wrong := planClaim(1)
	wrong.Outcome = digestOf("wrong")
	require.NoError(t, f.commit(1, wrong))
	for _, i := range []int{0, 2, 3} {
		require.NoError(t, f.commit(i, planClaim(1)))
	}
	require.True(t, f.operator(1).Jailed)
	f.finish(1, 1)
	for _, i := range []int{0, 1} {
		require.NoError(t, f.commit(i, lastClaim(1, 1, "")))
	}
	require.Equal(t, open, f.work(1).Status, "half is not more than two thirds")
	require.NoError(t, f.commit(2, lastClaim(1, 1, "")))
	require.Equal(t, final, f.work(1).Status)
}

func TestDoorOneUnitBonds(t *testing.T) {
	f := newFixture(t)
	f.operators(300, 300, 300)
	for i := 10; i < 20; i++ { // of the smallest bond there may be, with endpoints that nobody serves
		f.bank[account(i).String()] = math.NewInt(1000)
		require.ErrorIs(t, f.register(i, 1), types.ErrBondTooSmall)
	}
	params, err := f.k.Params.Get(f.ctx)
	require.NoError(t, err)
	params.MinBond = coin(1)
	require.NoError(t, f.k.Params.Set(f.ctx, params))
	for i := 10; i < 20; i++ {
		require.NoError(t, f.register(i, 1))
	}
	f.blocks(4)
	for seq := uint64(1); seq <= 5; seq++ {
		f.finishes(seq, 0, 1, 2)
	}
	require.True(t, f.operator(10).Jailed, "and soon they do not even count")
	table, err := f.queries.BondTable(f.ctx, &types.QueryBondTableRequest{})
	require.NoError(t, err)
	require.Len(t, table.Table.Stakes, 3)
}

func TestDoorFlashBond(t *testing.T) {
	f := newFixture(t)
	f.operators(100, 100, 100)
	f.open(1)
	f.bank[account(7).String()] = math.NewInt(600)
	require.NoError(t, f.register(7, 600)) // twice the total, while a work is open
	mine := planClaim(1)
	mine.Outcome = digestOf("opens any page")
	require.ErrorIs(t, f.commit(7, mine), types.ErrNotCounted)
	f.blocks(3) // the time before it counts
	require.Equal(t, coin(0), f.operator(7).Bond)
	require.NoError(t, f.commit(0, planClaim(1)))
	f.blocks(2)
	require.Equal(t, coin(600), f.operator(7).Bond)
	require.ErrorIs(t, f.commit(7, mine), types.ErrNotCounted, "the table of the open work is fixed")
	require.ErrorIs(t, f.commit(7, planClaim(1)), types.ErrNotCounted)
	require.NoError(t, f.commit(1, planClaim(1)))
	require.Zero(t, f.work(1).Step)
	require.NoError(t, f.commit(2, planClaim(1)))
	require.EqualValues(t, 1, f.work(1).Step, "nothing stops")

	require.NoError(t, f.unbond(7, 600))
	f.finish(1, 1)
	for i := range 3 {
		require.NoError(t, f.commit(i, lastClaim(1, 1, "")))
	}
	f.open(2)
	require.ErrorIs(t, f.commit(7, planClaim(2)), types.ErrNotCounted, "bond that leaves counts for nothing")
	require.Zero(t, f.bank.balance(account(7)).Int64(), "and is held all the same")
	f.finishes(2, 0, 1, 2)
}

func TestDoorFlashBondBeforeAWork(t *testing.T) {
	f := newFixture(t)
	f.operators(100, 100, 100)
	f.bank[account(7).String()] = math.NewInt(600)
	require.NoError(t, f.register(7, 600))
	require.ErrorIs(t, f.unbond(7, 600), types.ErrBondTooSmall, "there is no way back before it counts")
	f.finishes(1, 0, 1, 2)
	require.Empty(t, f.evidence())
}

func TestDoorRebonding(t *testing.T) {
	f := newFixture(t)
	f.operators(300, 300, 300)
	f.open(1)
	require.NoError(t, f.commit(0, planClaim(1)))
	// The same coins cannot vote again from another account: they stay where they are for longer than a table forms.
	require.NoError(t, f.unbond(0, 300))
	require.NoError(t, f.bank.move(account(0), account(5), sdk.NewCoins(coin(700))))
	require.NoError(t, f.register(5, 700))
	f.blocks(4)
	require.ErrorIs(t, f.commit(5, planClaim(1)), types.ErrNotCounted)
	require.NoError(t, f.commit(1, planClaim(1)))
	require.Zero(t, f.work(1).Step)
	// Cycles of bonding and unbonding neither free a coin early nor count one twice.
	for range 5 {
		require.NoError(t, f.unbond(5, 100))
		f.blocks(1)
	}
	require.Zero(t, f.bank.balance(account(5)).Int64())
	table, err := f.queries.BondTable(f.ctx, &types.QueryBondTableRequest{})
	require.NoError(t, err)
	sum := math.ZeroInt()
	for _, s := range table.Table.Stakes {
		sum = sum.Add(s.Amount)
	}
	require.EqualValues(t, 300+300+200, sum.Int64())
	require.NoError(t, f.commit(2, planClaim(1)))
	require.EqualValues(t, 1, f.work(1).Step)
}

func TestDoorTwoSignedDigests(t *testing.T) {
	f := newFixture(t)
	f.operators(400, 400, 400, 300)
	f.open(1)
	require.NoError(t, f.commit(3, planClaim(1)))
	f.bank[account(3).String()] = math.NewInt(100)
	require.NoError(t, f.register(3, 100))
	require.NoError(t, f.unbond(3, 200)) // it runs
	another := planClaim(1)
	another.Outcome = digestOf("another")
	require.ErrorIs(t, f.commit(3, another), types.ErrCommitted)

	// What is no evidence.
	require.ErrorIs(t, f.lie(3, another, another), types.ErrInvalidVote)
	later := planClaim(1)
	later.Step = 1
	require.ErrorIs(t, f.lie(3, another, later), types.ErrInvalidVote)
	forged := voteOf(2, another)
	forged.Operator = account(3).String()
	forged.Sign(glomar, keysOf(2).tls)
	submit := func(a, b types.Vote) error {
		_, err := f.msgs.SubmitEvidence(f.ctx, &types.MsgSubmitEvidence{Submitter: account(9).String(), First: a, Second: b})
		return err
	}
	require.ErrorIs(t, submit(voteOf(3, planClaim(1)), forged), types.ErrInvalidVote, "with another's key")
	elsewhere := voteOf(3, another)
	elsewhere.Sign("another-network", keysOf(3).tls)
	require.ErrorIs(t, submit(voteOf(3, planClaim(1)), elsewhere), types.ErrInvalidVote)

	require.NoError(t, f.lie(3, planClaim(1), another))
	// Half of 100 active, 200 leaving and 100 arriving.
	require.Equal(t, coin(200), f.evidence()[0].Slashed)
	require.Equal(t, coin(50), f.operator(3).Bond)
	require.ErrorIs(t, f.lie(3, planClaim(1), another), types.ErrTombstoned, "once")
	require.ErrorIs(t, f.commit(3, planClaim(1)), types.ErrTombstoned)
	f.blocks(21)
	require.Equal(t, math.NewInt(100), f.bank.balance(account(3)), "what is left of the 200 is paid out")
	require.ErrorIs(t, f.register(3, 100), types.ErrTombstoned, "it never returns")
	require.ErrorIs(t, f.unjail(3), types.ErrTombstoned)
	require.NoError(t, f.unbond(3, 100))
	f.blocks(21)
	require.Equal(t, math.NewInt(200), f.bank.balance(account(3)))
	require.ErrorIs(t, f.register(3, 100), types.ErrTombstoned)

	// Its vote counts on neither side: 800 of 1,200 are not more than two thirds.
	require.NoError(t, f.commit(0, planClaim(1)))
	require.NoError(t, f.commit(1, planClaim(1)))
	require.Zero(t, f.work(1).Step)
	require.NoError(t, f.commit(2, planClaim(1)))
	require.EqualValues(t, 1, f.work(1).Step)
}

func TestDoorEvidenceOutlivesTheKey(t *testing.T) {
	f := newFixture(t)
	f.operators(300, 300)
	old := []types.Vote{voteOf(0, planClaim(1)), voteOf(0, lastClaim(1, 0, ""))}
	require.NoError(t, f.send(registration(0, 0, keysOf("new"))))
	require.ErrorIs(t, f.send(registration(1, 0, keysOf(0))), thresholdtypes.ErrKeyTaken, "the old key stays its own")
	_, err := f.msgs.SubmitEvidence(f.ctx, &types.MsgSubmitEvidence{Submitter: account(9).String(), First: old[0],
		Second: old[1]})
	require.NoError(t, err)
	require.True(t, f.operator(0).Tombstoned)
}

func TestDoorStolenKeys(t *testing.T) {
	f := newFixture(t)
	f.operators(300)
	f.bank[account(1).String()] = math.NewInt(1000)
	victim, mine := registration(0, 0, keysOf(0)), registration(1, 100, keysOf(1))

	stolen := *mine
	stolen.TlsKey = victim.TlsKey
	prove(&stolen, keysOf(1))
	require.ErrorIs(t, f.send(&stolen), thresholdtypes.ErrPossession, "another's TLS key")
	stolen.TlsSignature = victim.TlsSignature
	require.ErrorIs(t, f.send(&stolen), thresholdtypes.ErrPossession, "with its signature for itself")
	stolen = *mine
	stolen.HostAddress = victim.HostAddress
	prove(&stolen, keysOf(1))
	require.ErrorIs(t, f.send(&stolen), thresholdtypes.ErrPossession, "another's host key")
	copied := *victim
	copied.Account, copied.Bond = mine.Account, mine.Bond
	require.ErrorIs(t, f.send(&copied), thresholdtypes.ErrPossession, "another's whole registration")
	stolen = *mine
	stolen.TlsSignature, stolen.HostSignature = nil, nil
	require.ErrorIs(t, f.send(&stolen), thresholdtypes.ErrPossession)
	require.ErrorIs(t, f.send(registration(1, 100, keys{keysOf(0).tls, keysOf(1).host})), thresholdtypes.ErrKeyTaken,
		"a key that two hold is the first's")
	require.ErrorIs(t, f.send(registration(1, 100, keys{keysOf(1).tls, keysOf(0).host})), thresholdtypes.ErrKeyTaken)

	require.NoError(t, f.unbond(0, 300))
	f.blocks(20)
	require.ErrorIs(t, f.send(registration(1, 100, keysOf(0))), thresholdtypes.ErrKeyTaken, "while the other unbonds")
	f.blocks(1)
	require.NoError(t, f.send(registration(1, 100, keysOf(0))))
}

func TestVotesAreSigned(t *testing.T) {
	f := newFixture(t)
	f.operators(300, 300)
	f.open(1)
	msg := signed(0, planClaim(1))
	msg.Signature = signed(1, planClaim(1)).Signature
	_, err := f.msgs.Commit(f.ctx, msg)
	require.ErrorIs(t, err, types.ErrInvalidVote)
	msg.Signature = nil
	_, err = f.msgs.Commit(f.ctx, msg)
	require.ErrorIs(t, err, types.ErrInvalidVote)
	require.NoError(t, f.commit(0, planClaim(1)))
	resp, err := f.queries.Commitments(f.ctx, &types.QueryCommitmentsRequest{ChainId: chainID, Work: 1})
	require.NoError(t, err)
	vote := voteOf(0, planClaim(1))
	vote.Signature = resp.Commitments[0].Signature
	require.NoError(t, vote.Verify(glomar), "anybody can take it as evidence")
}

func TestInactiveOperatorIsJailedAndReturns(t *testing.T) {
	f := newFixture(t)
	f.operators(400, 400, 100)
	f.finishes(1, 0, 1)
	f.finishes(2, 0, 1) // work 1 is looked at
	require.False(t, f.operator(2).Jailed, "one of the last four")
	f.finishes(3, 0, 1)
	require.True(t, f.operator(2).Jailed)
	require.Equal(t, types.JailReason_JAIL_REASON_INACTIVE, f.operator(2).JailReason)
	require.Equal(t, coin(100), f.operator(2).Bond)
	require.Empty(t, f.evidence())
	require.ErrorIs(t, f.unjail(2), types.ErrTooEarly)
	f.blocks(10)
	require.NoError(t, f.unjail(2))
	// One claim in a work is part enough, also a late one.
	for seq := uint64(4); seq <= 9; seq++ {
		f.finishes(seq, 0, 1)
		require.NoError(t, f.commit(2, lastClaim(seq, 0, "")))
	}
	require.False(t, f.operator(2).Jailed)
}

func TestUnusedTablesAreDropped(t *testing.T) {
	f := newFixture(t)
	f.operators(300, 300)
	for seq := uint64(1); seq <= 6; seq++ {
		f.finishes(seq, 0, 1)
		require.NoError(t, f.unbond(0, 1))
	}
	count := 0
	require.NoError(t, f.k.BondTables.Walk(f.ctx, nil, func(uint64, types.BondTable) (bool,
		error) {
		count++
		return false, nil
	}))
	require.LessOrEqual(t, count, 2)
	_, err := f.queries.BondTable(f.ctx, &types.QueryBondTableRequest{ChainId: chainID, Seq: 6})
	require.NoError(t, err)
	_, err = f.queries.BondTable(f.ctx, &types.QueryBondTableRequest{ChainId: chainID, Seq: 1})
	require.Error(t, err)
}

func TestTableHasTheLargestBonds(t *testing.T) {
	f := newFixture(t)
	for i := range types.MaxStakes + 2 {
		account := sdk.AccAddress(digestOf("operator", i)[:20]).String()
		f.bank[account] = math.NewInt(1000)
		msg := registration(0, int64(100+i), keysOf(i))
		msg.Account = account
		prove(msg, keysOf(i))
		require.NoError(t, f.send(msg))
	}
	f.blocks(4)
	table, err := f.queries.BondTable(f.ctx, &types.QueryBondTableRequest{})
	require.NoError(t, err)
	require.Len(t, table.Table.Stakes, types.MaxStakes)
	for i, stake := range table.Table.Stakes {
		require.GreaterOrEqual(t, stake.Amount.Int64(), int64(102))
		require.True(t, i == 0 || table.Table.Stakes[i-1].Account < stake.Account)
	}
}

func TestNothingOpensWithoutBond(t *testing.T) {
	f := newFixture(t)
	f.host.eventful = 1
	f.blocks(1)
	_, err := f.k.Work(f.ctx, chainID, 1)
	require.ErrorIs(t, err, types.ErrUnknownWork)
	f.operators(100)
	require.Equal(t, open, f.work(0).Status)
}

func TestInvariantSeesAMissingBond(t *testing.T) {
	f := newFixture(t)
	f.operators(300)
	f.bank[moduleAccount.String()] = math.NewInt(299)
	require.ErrorContains(t, f.k.CheckInvariants(f.ctx), "holds 299uglo, operators bonded 300uglo")
}

func TestUpdateParams(t *testing.T) {
	f := newFixture(t)
	params := types.DefaultParams()
	_, err := f.msgs.UpdateParams(f.ctx, &types.MsgUpdateParams{Authority: "me", Params: params})
	require.ErrorIs(t, err, types.ErrAuthority)
	_, err = f.msgs.UpdateParams(f.ctx, &types.MsgUpdateParams{Authority: authority, Params: params})
	require.NoError(t, err)
	params.SlashBasisPoints = 10_001
	_, err = f.msgs.UpdateParams(f.ctx, &types.MsgUpdateParams{Authority: authority, Params: params})
	require.ErrorIs(t, err, types.ErrInvalidParams)
	params = types.DefaultParams()
	params.UnbondingBlocks = params.ActivationBlocks - 1
	_, err = f.msgs.UpdateParams(f.ctx, &types.MsgUpdateParams{Authority: authority, Params: params})
	require.ErrorIs(t, err, types.ErrInvalidParams)
	params = types.DefaultParams()
	params.MinBond.Denom = "other"
	_, err = f.msgs.UpdateParams(f.ctx, &types.MsgUpdateParams{Authority: authority, Params: params})
	require.ErrorIs(t, err, types.ErrInvalidParams)
}

func TestGenesisRoundTrip(t *testing.T) {
	f := newFixture(t)
	f.operators(400, 100, 400)
	f.open(1)
	require.NoError(t, f.commit(1, lastClaim(1, 0, "a fault")))
	require.NoError(t, f.commit(0, lastClaim(1, 0, "")))
	require.NoError(t, f.commit(2, lastClaim(1, 0, "")))
	require.NoError(t, f.unbond(0, 50))
	require.NoError(t, f.register(2, 10))
	f.open(2)
	require.NoError(t, f.commit(0, planClaim(2)))
	exported, err := f.k.ExportGenesis(f.ctx)
	require.NoError(t, err)
	require.NoError(t, exported.Validate())
	require.Len(t, exported.Movements, 2)

	g := newFixture(t)
	require.ErrorContains(t, g.k.InitGenesis(g.ctx, exported), "holds 0uglo", "the bonds are not in the module's account")
	g = newFixture(t)
	g.ctx = g.ctx.WithBlockHeight(f.ctx.BlockHeight())
	g.bank[moduleAccount.String()] = math.NewInt(910)
	require.NoError(t, g.k.InitGenesis(g.ctx, exported))
	again, err := g.k.ExportGenesis(g.ctx)
	require.NoError(t, err)
	require.Equal(t, exported, again)
	require.NoError(t, g.commit(2, planClaim(2)))
	require.EqualValues(t, 1, g.work(2).Step)
	require.NoError(t, g.commit(2, lastClaim(1, 0, "")), "the final digest survived")
	g.blocks(21)
	require.EqualValues(t, 50, g.bank.balance(account(0)).Int64(), "and what moves")
	require.Equal(t, coin(410), g.operator(2).Bond)
}

// A payment that fails waits again, together with what its owner unbonds meanwhile.
func TestDoorAFailedPaymentSwallowsNothing(t *testing.T) {
	f := newFixture(t)
	f.operators(500, 100)
	require.NoError(t, f.unbond(0, 100))
	f.blocks(20)
	require.NoError(t, f.unbond(0, 200))
	all := f.bank.balance(moduleAccount)
	f.bank[moduleAccount.String()] = math.ZeroInt()
	require.NoError(t, f.k.EndBlock(f.ctx))
	f.bank[moduleAccount.String()] = all
	f.ctx = f.ctx.WithBlockHeight(f.ctx.BlockHeight() + 1)
	require.NoError(t, f.k.CheckInvariants(f.ctx))
	before := f.bank.balance(account(0))
	f.blocks(20)
	require.Equal(t, before.AddRaw(300), f.bank.balance(account(0)))
}

// Whoever was caught lying counts on neither side, for signers as for the chain.
func TestAConvictLeavesTheTable(t *testing.T) {
	f := newFixture(t)
	f.operators(300, 300, 300)
	f.open(1)
	another := planClaim(1)
	another.Outcome = digestOf("other", 1)
	require.NoError(t, f.lie(2, planClaim(1), another))
	table, err := f.queries.BondTable(f.ctx, &types.QueryBondTableRequest{ChainId: chainID, Seq: 1})
	require.NoError(t, err)
	require.Len(t, table.Table.Stakes, 2)
	for _, stake := range table.Table.Stakes {
		require.NotEqual(t, account(2).String(), stake.Account)
	}
}
