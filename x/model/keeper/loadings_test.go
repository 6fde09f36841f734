package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"cosmossdk.io/math"

	"github.com/glomar-network/glomar/x/model/types"
)

// private adds an active model of account 0 whose weights are two sealed vectors.
func (f *fixture) private(price int64) uint64 {
	f.Helper()
	msg := registration(0, price)
	msg.SecretVectors = 2
	id := f.registerOnly(msg)
	require.NoError(f, f.confirm(7, id))
	require.NoError(f, f.confirm(8, id))
	return id
}

func bundles(n int) (out [][]byte) {
	for i := range n {
		out = append(out, digestOf("bundle", i))
	}
	return out
}

func (f *fixture) load(owner int, id, epoch uint64, bundles [][]byte) error {
	_, err := f.msgs.LoadModel(f.ctx, &types.MsgLoadModel{Owner: account(owner).String(), Id: id, Epoch: epoch, Bundles: bundles})
	return err
}

func (f *fixture) open() (out []types.Loading) {
	f.Helper()
	resp, err := f.queries.OpenLoadings(f.ctx, &types.QueryOpenLoadingsRequest{})
	require.NoError(f, err)
	return resp.Loadings
}

func TestWeightsAreLoadedOnceForAnEpoch(t *testing.T) {
	f := newFixture(t)
	id := f.private(50)
	before := f.bank.balance(account(0))
	require.NoError(t, f.load(0, id, liveEpoch, bundles(2)))
	require.EqualValues(t, before-50, f.bank.balance(account(0)))
	require.NoError(t, f.k.CheckInvariants(f.ctx))
	require.Len(t, f.open(), 1)
	loading := f.open()[0]
	require.Equal(t, types.Loading{ModelId: id, Seq: 1, Epoch: liveEpoch, Bundles: bundles(2), Job: loading.Job}, loading)
	job := f.job(loading.Job)
	require.Equal(t, requested, job.Status)
	model, ok := types.LoadingModel(job.Request.ChainId)
	require.True(t, ok)
	require.Equal(t, id, model)
	require.ErrorIs(t, f.load(0, id, liveEpoch, bundles(2)), types.ErrLoading, "one at a time")

	pages := [][]byte{digestOf("page", 1), digestOf("page", 2), digestOf("page", 3)}
	require.NoError(t, f.begin(job.Id))
	require.ErrorIs(t, f.k.LoadWeights(f.ctx, job.Id, nil), types.ErrUnknownLoading)
	require.ErrorIs(t, f.k.LoadWeights(f.ctx, job.Id+1, pages), types.ErrUnknownJob)
	require.NoError(t, f.k.LoadWeights(f.ctx, job.Id, pages))
	require.ErrorIs(t, f.k.LoadWeights(f.ctx, job.Id, pages), types.ErrUnknownLoading, "once")
	require.NoError(t, f.k.CompleteJob(f.ctx, job.Id, digestOf("out"), shares(map[int]int64{7: 60, 8: 40})))
	require.Empty(t, f.open())
	// Of 50, operators get 60 %: 18 and 12; the owner gets the other 20 back.
	require.EqualValues(t, before-30, f.bank.balance(account(0)))
	require.EqualValues(t, 10_018, f.bank.balance(account(7)))
	resp, err := f.queries.LoadingOf(f.ctx, &types.QueryLoadingOfRequest{ModelId: id, Epoch: liveEpoch})
	require.NoError(t, err)
	require.Equal(t, pages, resp.Loading.Pages)
	require.EqualValues(t, f.ctx.BlockHeight(), resp.Loading.LoadedHeight)
	require.ErrorIs(t, f.load(0, id, liveEpoch, bundles(2)), types.ErrLoading, "other weights are another model")
	_, err = f.queries.LoadingOf(f.ctx, &types.QueryLoadingOfRequest{ModelId: id, Epoch: liveEpoch + 1})
	require.Equal(t, codes.NotFound, status.Code(err))
	require.ErrorContains(t, err, "no weights")
	_, err = f.queries.Loading(f.ctx, &types.QueryLoadingRequest{ModelId: id, Seq: 2})
	require.Equal(t, codes.NotFound, status.Code(err))
}

func TestALoadingThatFailsIsPaidBackAndMayBeTriedAgain(t *testing.T) {
	f := newFixture(t)
	id := f.private(50)
	before := f.bank.balance(account(0))
	require.NoError(t, f.load(0, id, liveEpoch, bundles(2)))
	require.NoError(t, f.k.FailJob(f.ctx, f.open()[0].Job, "out of range"))
	require.Empty(t, f.open())
	require.EqualValues(t, before, f.bank.balance(account(0)))
	require.NoError(t, f.load(0, id, liveEpoch, bundles(2)))
	require.EqualValues(t, 2, f.open()[0].Seq)
	f.endBlocks(20) // nobody begins it
	require.Empty(t, f.open())
	require.EqualValues(t, before, f.bank.balance(account(0)))
	resp, err := f.queries.Loading(f.ctx, &types.QueryLoadingRequest{ModelId: id})
	require.NoError(t, err)
	require.EqualValues(t, 2, resp.Loading.Seq)
	require.Equal(t, expired, f.job(resp.Loading.Job).Status)
	require.NoError(t, f.k.CheckInvariants(f.ctx))
}

// Inferences that wait for their turn, however many, keep no loading out; open loadings do.
func TestDoorWaitingInferencesBlockNoLoading(t *testing.T) {
	f := newFixture(t)
	id := f.register(50)
	require.NoError(t, f.deposit(1, 0, 500))
	for range 10 {
		require.Equal(t, requested, f.ask(0, id).Status)
	}
	var models []uint64
	for range 5 {
		models = append(models, f.private(50))
	}
	for _, model := range models[:4] {
		require.NoError(t, f.load(0, model, liveEpoch, bundles(2)))
	}
	require.ErrorIs(t, f.load(0, models[4], liveEpoch, bundles(2)), types.ErrLoading, "four are open")

	exported, err := f.k.ExportGenesis(f.ctx)
	require.NoError(t, err)
	g := newEmpty(t)
	g.bank[moduleAccount.String()] = math.NewInt(f.bank.balance(moduleAccount))
	g.bank[account(0).String()] = math.NewInt(1_000)
	require.NoError(t, g.k.InitGenesis(g.ctx, exported))
	for _, n := range []*fixture{f, g} {
		require.ErrorIs(n, n.load(0, models[4], liveEpoch, bundles(2)), types.ErrLoading)
		require.NoError(n, n.k.FailJob(n.ctx, n.open()[0].Job, "out of range"))
		require.NoError(n, n.load(0, models[4], liveEpoch, bundles(2)), "one has ended")
	}
}

func TestLoadingRefuses(t *testing.T) {
	f := newFixture(t)
	public, id := f.register(50), f.private(50)
	require.ErrorIs(t, f.load(0, public, liveEpoch, bundles(2)), types.ErrLoading, "public weights")
	require.ErrorIs(t, f.load(1, id, liveEpoch, bundles(2)), types.ErrNotOwner)
	require.ErrorIs(t, f.load(0, id, liveEpoch-1, bundles(2)), types.ErrLoading, "another epoch")
	require.ErrorIs(t, f.load(0, id, liveEpoch, bundles(1)), types.ErrLoading, "too few vectors")
	require.ErrorIs(t, f.load(0, id, liveEpoch, nil), types.ErrInvalidModel)
	require.ErrorIs(t, f.load(0, id, liveEpoch, [][]byte{digestOf(1), digestOf(1)}), types.ErrInvalidModel, "one vector twice")
	require.ErrorIs(t, f.load(0, id, liveEpoch, [][]byte{digestOf(1), {1}}), types.ErrInvalidModel)
	require.ErrorIs(t, f.load(0, 9, liveEpoch, bundles(2)), types.ErrUnknownModel)
	msg := registration(0, 50)
	msg.SecretVectors = 2
	require.ErrorIs(t, f.load(0, f.registerOnly(msg), liveEpoch, bundles(2)), types.ErrLoading, "not confirmed")
	msg.SecretVectors = types.MaxSecretVectors + 1
	_, err := f.msgs.RegisterModel(f.ctx, msg)
	require.ErrorIs(t, err, types.ErrInvalidModel)
	f.bank[account(0).String()] = math.NewInt(49)
	require.ErrorContains(t, f.load(0, id, liveEpoch, bundles(2)), "insufficient")
	require.Empty(t, f.open())
}

func TestLoadingsSurviveGenesis(t *testing.T) {
	f := newFixture(t)
	loaded, waiting := f.private(50), f.private(60)
	require.NoError(t, f.load(0, loaded, liveEpoch, bundles(2)))
	job := f.open()[0].Job
	require.NoError(t, f.begin(job))
	require.NoError(t, f.k.LoadWeights(f.ctx, job, [][]byte{digestOf("page")}))
	require.NoError(t, f.k.CompleteJob(f.ctx, job, digestOf("out"), shares(map[int]int64{7: 1})))
	require.NoError(t, f.load(0, waiting, liveEpoch, bundles(2)))
	exported, err := f.k.ExportGenesis(f.ctx)
	require.NoError(t, err)
	require.Len(t, exported.Loadings, 2)

	g := newEmpty(t)
	g.bank[moduleAccount.String()] = math.NewInt(f.bank.balance(moduleAccount))
	require.NoError(t, g.k.InitGenesis(g.ctx, exported))
	again, err := g.k.ExportGenesis(g.ctx)
	require.NoError(t, err)
	require.Equal(t, exported, again)
	require.Equal(t, f.open(), g.open())
	require.ErrorIs(t, g.load(0, loaded, liveEpoch, bundles(2)), types.ErrLoading)
	for name, spoil := range map[string]func(l *types.Loading){
		"no job": func(l *types.Loading) { l.Job = 0 }, "no such model": func(l *types.Loading) { l.ModelId = 9 },
		"order": func(l *types.Loading) { l.Seq = 2 }, "no height": func(l *types.Loading) { l.LoadedHeight = 0 },
		"a short page": func(l *types.Loading) { l.Pages = [][]byte{{1}} }, "no vectors": func(l *types.Loading) { l.Bundles = nil },
	} {
		bad, err := f.k.ExportGenesis(f.ctx)
		require.NoError(t, err)
		spoil(&bad.Loadings[0])
		require.ErrorIs(t, bad.Validate(), types.ErrInvalidModel, name)
	}
}
