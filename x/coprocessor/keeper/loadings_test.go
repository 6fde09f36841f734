package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/x/coprocessor/types"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
)

// loading opens a work for a loading of model 7, whose job is number 1, and returns its chain.
func (f *fixture) loading() uint64 {
	f.Helper()
	ordered := request(7)
	ordered.ChainId = modeltypes.LoadingChain(7)
	f.order(ordered)
	f.jobs.loadings = []modeltypes.Loading{{ModelId: 7, Seq: 1, Job: 1}}
	require.NoError(f, f.k.EndBlock(f.ctx))
	require.NoError(f, f.k.EndBlock(f.ctx), "one work for a loading")
	return modeltypes.LoadingChain(7)
}

func loadingClaims(chain uint64) (first, last types.Claim) {
	first, last = asking(0), lastClaim(1, 1, "weights")
	first.ChainId, last.ChainId = chain, chain
	return first, last
}

func TestLoadingsAreWorksOfTheirOwn(t *testing.T) {
	f := newFixture(t)
	f.operators(100)
	chain := f.loading()
	resp, err := f.queries.Work(f.ctx, &types.QueryWorkRequest{ChainId: chain})
	require.NoError(t, err)
	require.Equal(t, []uint64{1}, resp.Work.Jobs, "it has its job from the start")
	first, last := loadingClaims(chain)
	ordered := first
	ordered.Jobs = []modeltypes.JobRequest{request(7)}
	require.ErrorIs(t, f.commit(0, ordered), types.ErrInvalidClaim)
	f.agree(first, 0)
	require.Equal(t, jobRuns, f.jobs.status[0])
	origin := types.Origin(chain, 1, 1)
	ticket := f.threshold.tickets[origin]
	ticket.Status = ticketDone
	f.threshold.tickets[origin] = ticket
	f.agree(last, 0)
	require.Equal(t, jobDone, f.jobs.status[0])
	require.Equal(t, last.Pages, f.jobs.loaded[1])
}

func TestALoadingWithoutPagesFails(t *testing.T) {
	f := newFixture(t)
	f.operators(100)
	chain := f.loading()
	f.jobs.status[0] = jobFailed // its time is over before its turn
	first, last := loadingClaims(chain)
	f.agree(first, 0)
	require.Equal(t, cancelled, f.threshold.tickets[types.Origin(chain, 1, 1)].Status)
	require.ErrorIs(t, f.commit(0, last), types.ErrInvalidClaim)
	last.Pages = nil
	f.agree(last, 0)
	require.Empty(t, f.jobs.loaded)
	resp, err := f.queries.Work(f.ctx, &types.QueryWorkRequest{ChainId: chain})
	require.NoError(t, err)
	require.Equal(t, types.WorkStatus_WORK_STATUS_FINAL, resp.Work.Status)
}
