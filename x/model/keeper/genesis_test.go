package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"cosmossdk.io/math"

	"github.com/glomar-network/glomar/x/model/types"
)

func TestGenesisRoundTrip(t *testing.T) {
	f := newFixture(t)
	id := f.register(50)
	next := registration(0, 60)
	next.Supersedes = id
	second := f.registerOnly(next)
	require.NoError(t, f.confirm(7, second))
	require.NoError(t, f.confirm(8, second))
	waiting := f.registerOnly(registration(1, 60))
	require.NoError(t, f.confirm(7, waiting))
	gone := f.registerOnly(registration(2, 60))
	_, err := f.msgs.RetireModel(f.ctx, &types.MsgRetireModel{Owner: account(2).String(), Id: gone})
	require.NoError(t, err)
	require.NoError(t, f.deposit(1, 0, 500))
	require.NoError(t, f.deposit(2, 0, 40))
	finished, waits, runs, answered := f.ask(0, id), f.ask(0, id), f.ask(0, second), f.ask(0, id)
	f.ask(1, id) // fails: no deposit
	require.NoError(t, f.begin(finished.Id))
	require.NoError(t, f.k.CompleteJob(f.ctx, finished.Id, digestOf("out"), shares(map[int]int64{4: 1})))
	require.NoError(t, f.begin(answered.Id))
	f.answered[answered.Id] = true
	f.ctx = f.ctx.WithBlockHeight(25)
	require.NoError(t, f.begin(runs.Id))
	f.endBlocks(1)
	require.Equal(t, running, f.job(answered.Id).Status)
	require.Zero(t, f.job(answered.Id).DueHeight)
	exported, err := f.k.ExportGenesis(f.ctx)
	require.NoError(t, err)
	require.NoError(t, exported.Validate())
	require.Len(t, exported.Jobs, 5)
	untold := 0
	for _, job := range exported.Jobs {
		if job.Untold {
			untold++
		}
	}
	require.Len(t, exported.Confirmations, 5)

	g := newEmpty(t)
	require.ErrorContains(
		t,
		g.k.InitGenesis(g.ctx, exported),
		"holds 0uglo",
		"deposits and fees are not in the module's account",
	)
	g = newEmpty(t)
	g.bank[moduleAccount.String()] = math.NewInt(f.bank.balance(moduleAccount))
	require.NoError(t, g.k.InitGenesis(g.ctx, exported))
	again, err := g.k.ExportGenesis(g.ctx)
	require.NoError(t, err)
	require.Equal(t, exported, again)

	// Both go on alike: indexes, counts and deadlines survived.
	g.asked, g.ctx = f.asked, g.ctx.WithBlockHeight(f.ctx.BlockHeight())
	for _, n := range []*fixture{f, g} {
		require.Equal(n, account(1).String(), n.ask(0, id).Payer)
		require.Equal(n, requested, n.job(waits.Id).Status)
		next, err := n.k.NextJobs(n.ctx, chainID, 1, 1)
		require.NoError(n, err)
		require.Equal(n, []types.Job{n.job(waits.Id)}, next)
		over, err := n.k.OverJobs(n.ctx, chainID, 9)
		require.NoError(n, err)
		require.Len(n, over, untold)
		require.Equal(n, pending, n.model(waiting).Status)
		n.endBlocks(20)
		require.Equal(n, expired, n.job(runs.Id).Status)
		require.Equal(n, running, n.job(answered.Id).Status)
		require.NoError(n, n.k.CompleteJob(n.ctx, answered.Id, digestOf("late"), shares(map[int]int64{4: 1})))
		n.endBlocks(20)
		require.Equal(n, types.ModelStatus_MODEL_STATUS_EXPIRED, n.model(waiting).Status)
	}
	left, err := f.k.ExportGenesis(f.ctx)
	require.NoError(t, err)
	right, err := g.k.ExportGenesis(g.ctx)
	require.NoError(t, err)
	require.Equal(t, left, right)
}

func TestInvariantSeesMissingTokens(t *testing.T) {
	f := newFixture(t)
	id := f.register(50)
	require.NoError(t, f.deposit(1, 0, 100))
	f.ask(0, id)
	require.NoError(t, f.k.CheckInvariants(f.ctx))
	f.bank[moduleAccount.String()] = math.NewInt(99)
	require.ErrorContains(t, f.k.CheckInvariants(f.ctx), "holds 99uglo")
}

func TestInitGenesisRefusesABadState(t *testing.T) {
	f := newEmpty(t)
	require.ErrorIs(t, f.k.InitGenesis(f.ctx, &types.GenesisState{}), types.ErrInvalidParams)
}
