package keeper_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/x/threshold/types"
)

// skip goes on to a later block without the ones between.
func (f *fixture) skip(blocks int64) {
	f.Helper()
	require.NoError(f, f.k.EndBlock(f.ctx))
	f.ctx = at(f.ctx, f.ctx.BlockHeight()+blocks)
	require.NoError(f, f.k.BeginBlock(f.ctx))
}

// failAttempt lets the deadline of an active attempt pass while nobody answers; everybody comes back.
func (f *fixture) failAttempt(origin string) {
	f.Helper()
	t := f.ticket(origin)
	require.Equal(f, active, t.Status)
	f.skip(t.Deadline - f.ctx.BlockHeight())
	f.block()
	for i := range f.n {
		f.announce(i, true)
	}
}

// rests opens a ticket whose first round fails: it waits for its second.
func (f *fixture) rests(origin string) types.Ticket {
	f.Helper()
	f.open(origin)
	f.block()
	f.failAttempt(origin)
	f.block()
	f.failAttempt(origin)
	return f.ticket(origin)
}

func TestRoundsFollowAfterALongerRestEach(t *testing.T) {
	f := newFixture(t, 4, 3)
	epoch := f.keygen()
	f.open("work/1")
	f.block()
	rest := int64(ticketBlocks)
	for round := uint32(1); round <= types.AutoRounds; round++ {
		first := f.ticket("work/1")
		require.EqualValues(t, 2*round-1, first.Attempt)
		require.Equal(t, round, epoch.Round(first.Attempt))
		require.Empty(t, first.Excluded, "a new round leaves nobody out")
		f.failAttempt("work/1")
		f.block()
		second := f.ticket("work/1")
		require.EqualValues(t, 2*round, second.Attempt)
		require.Empty(t, f.hooks.failed)
		f.failAttempt("work/1")
		if round == types.AutoRounds {
			break
		}
		waiting := f.ticket("work/1")
		f.skip(waiting.CreatedHeight + rest - f.ctx.BlockHeight())
		require.Equal(t, pending, f.ticket("work/1").Status, "round %d rests", round+1)
		f.block()
		require.Equal(t, active, f.ticket("work/1").Status)
		rest *= 2
	}
	require.Equal(t, ticketFailed, f.ticket("work/1").Status)
	require.Len(t, f.hooks.failed, 1)
	require.EqualValues(t, 2*types.AutoRounds, f.ticket("work/1").Attempt)
	live, err := f.k.LiveEpoch(f.ctx)
	require.NoError(t, err)
	require.EqualValues(t, 2*types.AutoRounds*openingsOfOne, live.Openings, "every attempt counts")
}

func TestRestSurvivesAnImport(t *testing.T) {
	f := newFixture(t, 4, 3)
	f.keygen()
	require.EqualValues(t, 3, f.rests("work/1").Attempt)
	exported, err := f.k.ExportGenesis(f.ctx)
	require.NoError(t, err)
	g := newFixture(t, 4, 3)
	require.NoError(t, g.k.InitGenesis(g.ctx, exported))
	for _, blocks := range []int64{ticketBlocks, 1} {
		f.skip(blocks)
		g.skip(f.ctx.BlockHeight() - g.ctx.BlockHeight())
		require.Equal(t, f.ticket("work/1"), g.ticket("work/1"))
	}
	require.Equal(t, active, g.ticket("work/1").Status)
}

func TestGovernanceOrdersMoreRounds(t *testing.T) {
	f := newFixture(t, 4, 3)
	f.keygen()
	f.open("work/1")
	f.block()
	require.ErrorIs(t, f.k.RetryTicket(f.ctx, "work/1"), types.ErrNotFailed)
	require.ErrorIs(t, f.k.RetryTicket(f.ctx, "work/2"), types.ErrUnknownTicket)
	attempts := 0
	for ; f.ticket("work/1").Status != ticketFailed; attempts++ {
		if f.ticket("work/1").Status == pending {
			f.skip(ticketBlocks << types.AutoRounds)
		}
		f.failAttempt("work/1")
	}
	require.EqualValues(t, 2*types.AutoRounds, attempts)
	for round := types.AutoRounds + 1; round <= types.MaxRounds; round++ {
		require.NoError(t, f.k.RetryTicket(f.ctx, "work/1"))
		f.block()
		f.failAttempt("work/1")
		f.block()
		f.failAttempt("work/1")
		require.Equal(t, ticketFailed, f.ticket("work/1").Status)
	}
	require.EqualValues(t, 2*types.MaxRounds, f.ticket("work/1").Attempt)
	require.ErrorIs(t, f.k.RetryTicket(f.ctx, "work/1"), types.ErrNoAttempt)
}

func TestMaskedOpeningGetsOneRound(t *testing.T) {
	f := newFixture(t, 4, 3)
	f.keygen()
	require.NoError(t, f.k.OpenMasked(f.ctx, digestOf("content"), "reveal/1", nil))
	f.block()
	f.failAttempt("reveal/1")
	f.block()
	require.Empty(t, f.hooks.failed)
	f.failAttempt("reveal/1")
	require.Equal(t, ticketFailed, f.ticket("reveal/1").Status)
	require.Len(t, f.hooks.failed, 1)
}

// A member that was silent is drawn again when the others are not enough, but only after they had time to come back.
func TestSilentMemberThatCameBackIsDrawnAgain(t *testing.T) {
	f := newFixture(t, 4, 3)
	epoch := f.keygen()
	f.open("work/1")
	f.block()
	first := f.ticket("work/1")
	silent, other := first.ActiveSet[0], first.ActiveSet[1]
	for _, p := range first.ActiveSet[1:] {
		require.NoError(t, f.answer(first, p))
	}
	f.skip(first.Deadline - f.ctx.BlockHeight())
	require.NoError(t, f.k.EndBlock(f.ctx)) // the attempt fails, and before the next is drawn another member goes away
	require.NoError(t, f.k.Suspend(f.ctx, epoch.Members, []uint32{other}, "test"))
	f.block()
	created := f.ticket("work/1").CreatedHeight
	f.blocks(2 * ticketBlocks)
	require.Equal(t, pending, f.ticket("work/1").Status, "neither is back")

	f.announce(int(silent)-1, true)
	require.Greater(t, f.ctx.BlockHeight(), created+ticketBlocks)
	f.block()
	second := f.ticket("work/1")
	require.Equal(t, active, second.Status)
	require.Empty(t, second.Excluded)
	require.Contains(t, second.ActiveSet, silent)
	require.NotContains(t, second.ActiveSet, other)
	require.Equal(t, types.TicketID(second), second.Id)
}

func TestSilentMemberIsNotDrawnWhileOthersMayComeBack(t *testing.T) {
	f := newFixture(t, 4, 3)
	epoch := f.keygen()
	f.open("work/1")
	f.block()
	first := f.ticket("work/1")
	silent, other := first.ActiveSet[0], first.ActiveSet[1]
	for _, p := range first.ActiveSet[1:] {
		require.NoError(t, f.answer(first, p))
	}
	f.skip(first.Deadline - f.ctx.BlockHeight())
	require.NoError(t, f.k.EndBlock(f.ctx))
	require.NoError(t, f.k.Suspend(f.ctx, epoch.Members, []uint32{other}, "test"))
	f.announce(int(silent)-1, true)
	f.blocks(ticketBlocks)
	require.Equal(t, pending, f.ticket("work/1").Status)
	f.announce(int(other)-1, true)
	f.block()
	second := f.ticket("work/1")
	require.Equal(t, active, second.Status)
	require.Equal(t, []uint32{silent}, second.Excluded)
	require.NotContains(t, second.ActiveSet, silent)
}

// weather makes members faulty and well again at random, never more than f at a time. A faulty member answers nothing; some
// of them announce themselves all the same.
type weather struct {
	*fixture
	rng    *rand.Rand
	faulty map[int]int64 // member's number -> the height at which it is well again
	liars  map[int]bool
	shares map[string]bool
}

func (w *weather) change(f int, longest int64) {
	height := w.ctx.BlockHeight()
	for i := range w.n {
		if until, ill := w.faulty[i]; ill && until <= height {
			delete(w.faulty, i)
		}
	}
	for i := range w.n {
		if _, ill := w.faulty[i]; !ill && len(w.faulty) < f && w.rng.IntN(3*w.n) == 0 {
			w.faulty[i], w.liars[i] = height+1+w.rng.Int64N(longest), w.rng.IntN(2) == 0
		}
	}
	for i := range w.n {
		if _, ill := w.faulty[i]; (!ill || w.liars[i]) && !w.signer(i).Live && w.rng.IntN(3) == 0 {
			w.announce(i, true)
		}
	}
}

// serve has the members that are well answer a ticket, each at a moment of its own.
func (w *weather) serve(epoch types.Epoch, origin string) {
	t := w.ticket(origin)
	if t.Status != active {
		return
	}
	require.Subset(w, types.Points(epoch.Members), t.ActiveSet)
	require.LessOrEqual(w, len(t.Excluded), epoch.Faults())
	for _, point := range t.ActiveSet {
		require.NotContains(w, t.Excluded, point)
		_, ill := w.faulty[int(point)-1]
		key := string(t.Id) + string(rune(point))
		if ill || w.shares[key] || w.rng.IntN(2) == 0 {
			continue
		}
		w.shares[key] = true
		require.NoError(w, w.answer(t, point))
	}
}

// Whatever happens to members, as long as at most f are faulty at a time, every ticket is answered in the end; no page is
// opened more often than the cap, and every opening is counted.
func TestRandomFaultsNeverStopATicketForGood(t *testing.T) {
	for seed := range uint64(40) {
		n, needed := 4, 3
		if seed%2 == 1 {
			n, needed = 7, 5
		}
		f := newFixture(t, n, needed)
		epoch := f.keygen()
		w := &weather{fixture: f, rng: rand.New(rand.NewPCG(seed, 1)), faulty: map[int]int64{}, liars: map[int]bool{}, shares: map[string]bool{}}
		var opened uint64
		for work := range 5 {
			origin := "work/" + string(rune('a'+work))
			f.open(origin)
			for blocks := 0; f.ticket(origin).Status != ticketDone; blocks++ {
				require.Less(t, blocks, 5000, "seed %d: %s hangs in attempt %d", seed, origin, f.ticket(origin).Attempt)
				require.NotEqual(t, ticketFailed, f.ticket(origin).Status, "seed %d: %s stalled", seed, origin)
				w.change(epoch.Faults(), 4*ticketBlocks)
				w.serve(epoch, origin)
				f.block()
			}
			require.LessOrEqual(t, f.ticket(origin).Attempt, epoch.MaxAttempts())
			opened += uint64(f.ticket(origin).Attempt) * openingsOfOne
		}
		require.Empty(t, f.hooks.failed)
		live, err := f.k.LiveEpoch(f.ctx)
		require.NoError(t, err)
		require.Equal(t, opened, live.Openings, "seed %d", seed)
	}
}

// A network that opens many pages is not cut off while it computes.
func TestInferencesHaveTheTimeTheyTake(t *testing.T) {
	f := newFixture(t, 4, 3)
	f.keygen()
	params, err := f.k.Params.Get(f.ctx)
	require.NoError(t, err)
	for openings, times := range map[uint32]int64{1: 4, 15: 4, 126: 11} {
		origin := fmt.Sprintf("work/%d", openings)
		require.NoError(t, f.k.OpenTicket(f.ctx, types.TicketKind_TICKET_KIND_INFERENCE, digestOf(origin), openings, origin))
		f.block()
		ticket := f.ticket(origin)
		require.Equal(t, active, ticket.Status)
		require.Equal(t, times*params.TicketBlocks, ticket.Deadline-ticket.ActiveHeight)
	}
}
