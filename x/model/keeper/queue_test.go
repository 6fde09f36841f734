package keeper_test

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"cosmossdk.io/math"

	"github.com/glomar-network/glomar/x/model/types"
)

// rich has an account pay for whatever contract i asks for, and returns the id of a model.
func (f *fixture) rich(contracts ...int) uint64 {
	f.Helper()
	f.bank[account(1).String()] = math.NewInt(1 << 40)
	for _, i := range contracts {
		require.NoError(f, f.deposit(1, i, 1_000_000))
	}
	return f.register(10)
}

// turn gives the jobs of one work their turn, and returns them.
func (f *fixture) turn(most int) (ids []uint64) {
	f.Helper()
	jobs, err := f.k.NextJobs(f.ctx, chainID, most, 4)
	require.NoError(f, err)
	for _, job := range jobs {
		require.True(f, job.WaitsForTurn())
		require.NoError(f, f.k.GiveTurn(f.ctx, job.Id))
		ids = append(ids, job.Id)
	}
	return ids
}

// callers are whose jobs they are.
func (f *fixture) callers(ids []uint64) (callers []int) {
	f.Helper()
	for _, id := range ids {
		callers = append(callers, int(f.job(id).Request.Requester[0])-0xc0)
	}
	return callers
}

// copied is another chain with the same state.
func (f *fixture) copied() *fixture {
	f.Helper()
	exported, err := f.k.ExportGenesis(f.ctx)
	require.NoError(f, err)
	g := newEmpty(f.T)
	for who, balance := range f.bank {
		g.bank[who] = balance
	}
	require.NoError(f, g.k.InitGenesis(g.ctx, exported))
	again, err := g.k.ExportGenesis(g.ctx)
	require.NoError(f, err)
	require.Equal(f, exported, again)
	g.asked, g.ctx = f.asked, g.ctx.WithBlockHeight(f.ctx.BlockHeight())
	return g
}

// However many jobs of one contract wait, that of another has its turn in the next work, and finding it costs no more.
func TestDoorALongQueueDelaysNoOtherContract(t *testing.T) {
	f := newFixture(t)
	id := f.rich(0, 1)
	cost := func() uint64 {
		before := f.ctx.GasMeter().GasConsumed()
		_, err := f.k.NextJobs(f.ctx, chainID, 4, 4)
		require.NoError(t, err)
		return f.ctx.GasMeter().GasConsumed() - before
	}
	ask := func(n int) {
		for range n {
			_, err := f.k.RequestJob(f.ctx, f.request(0, id))
			require.NoError(t, err)
		}
	}
	ask(4)
	few := cost()
	require.Positive(t, few)
	ask(4_996)
	require.InDelta(t, few, cost(), 100, "no walk over what waits")
	require.Equal(t, []uint64{1, 2, 3, 4}, f.turn(4))
	other := f.ask(1, id)
	require.Equal(t, []uint64{5, other.Id, 6, 7}, f.turn(4))

	// Nor do jobs that ended without a turn, however many, keep a work from telling of another's.
	for job := uint64(8); job <= 107; job++ {
		require.NoError(t, f.k.FailJob(f.ctx, job, "given up"))
	}
	unpaid := f.ask(2, id)
	require.Equal(t, failed, unpaid.Status)
	over, err := f.k.OverJobs(f.ctx, chainID, 64)
	require.NoError(t, err)
	require.Len(t, over, 64)
	require.Equal(t, unpaid.Id, over[1].Id)
	for _, job := range over {
		require.NoError(t, f.k.TellJob(f.ctx, job.Id))
		require.ErrorIs(t, f.k.TellJob(f.ctx, job.Id), types.ErrJobClosed, "once")
	}
	over, err = f.k.OverJobs(f.ctx, chainID, 1)
	require.NoError(t, err)
	require.EqualValues(t, 71, over[0].Id)
}

// Contracts take turns over works, in whatever order their addresses are, and those that come anew, however many they
// are, are behind those that wait.
func TestContractsTakeTurnsOverWorks(t *testing.T) {
	f := newFixture(t)
	id := f.rich(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
	for _, caller := range []int{4, 2, 0, 5, 3, 1} {
		for range 3 {
			f.ask(caller, id)
		}
	}
	require.Equal(t, []int{4, 2, 0, 5}, f.callers(f.turn(4)))
	require.Equal(t, []int{3, 1, 4, 2}, f.callers(f.turn(4)))
	for caller := 6; caller <= 9; caller++ {
		f.ask(caller, id)
	}
	require.Equal(t, []int{0, 5, 3, 1}, f.callers(f.turn(4)))
	f.ask(10, id)
	f.ask(11, id)
	require.Equal(t, []int{4, 2, 6, 7}, f.callers(f.turn(4)))
	require.Equal(t, []int{8, 9, 0, 5}, f.callers(f.turn(4)))
	require.Equal(t, []int{3, 1, 10, 11}, f.callers(f.turn(4)))
	require.Empty(t, f.turn(4))
	for range 9 {
		f.ask(0, id)
	}
	f.ask(1, id)
	require.Equal(t, []int{0, 1, 0, 0, 0}, f.callers(f.turn(9)), "four of one contract at most")
}

// Whatever is asked, given up and served, in whatever order, turns are those of plain lists, and a chain that goes on
// from a genesis gives the same.
func TestRandomTurnsFollowThePlainRule(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 1))
	f := newFixture(t)
	id := f.rich(0, 1, 2, 3, 4, 5)
	var order []int            // contracts that wait, in turn
	jobs := map[int][]uint64{} // of each, those that wait
	for range 400 {
		switch caller := r.IntN(6); r.IntN(8) {
		case 0, 1, 2, 3:
			if len(jobs[caller]) == 0 {
				order = append(order, caller)
			}
			jobs[caller] = append(jobs[caller], f.ask(caller, id).Id)
		case 4:
			if n := len(jobs[caller]); n > 0 {
				i := r.IntN(n)
				require.NoError(t, f.k.FailJob(f.ctx, jobs[caller][i], "given up"))
				if jobs[caller] = slices.Delete(jobs[caller], i, i+1); n == 1 {
					order = slices.DeleteFunc(order, func(c int) bool { return c == caller })
				}
			}
		case 5:
			f = f.copied()
		default:
			var want []uint64
			taken := map[int]int{}
			for i := 0; len(want) < 4 && i < len(order); {
				first := order[i]
				if taken[first] == 4 {
					i++
					continue
				}
				want = append(want, jobs[first][0])
				taken[first]++
				order = slices.Delete(order, i, i+1)
				if jobs[first] = jobs[first][1:]; len(jobs[first]) > 0 {
					order = append(order, first)
				}
			}
			require.Equal(t, want, f.turn(4))
		}
	}
}

func TestGenesisRefusesAnotherQueue(t *testing.T) {
	f := newFixture(t)
	id := f.rich(3, 1)
	f.ask(3, id)
	f.ask(1, id)
	f.ask(2, id)
	exported := func() *types.GenesisState {
		g, err := f.k.ExportGenesis(f.ctx)
		require.NoError(t, err)
		return g
	}
	require.Equal(t, []types.Caller{{ChainId: chainID, Contract: contract(3)}, {ChainId: chainID, Contract: contract(1)}},
		exported().Turns)
	require.Equal(t, []types.Caller{{ChainId: chainID, Contract: contract(2)}}, exported().Untold)
	for reason, spoil := range map[string]func(g *types.GenesisState){
		"1 contracts with jobs have no place":             func(g *types.GenesisState) { g.Turns = g.Turns[1:] },
		"waits for a turn twice, or has no job that does": func(g *types.GenesisState) { g.Turns[0] = g.Turns[1] },
		"waits for a work to tell of a job twice":         func(g *types.GenesisState) { g.Untold = g.Turns },
		"of chain 5 waits for a turn twice": func(g *types.GenesisState) {
			g.Turns = append(g.Turns, types.Caller{ChainId: 5, Contract: bytes.Clone(contract(3))})
		},
	} {
		g := exported()
		spoil(g)
		require.ErrorContains(t, g.Validate(), reason)
	}
}
