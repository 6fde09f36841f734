package keeper_test

import (
	"encoding/hex"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/x/threshold/types"
)

const (
	pending         = types.TicketStatus_TICKET_STATUS_PENDING
	active          = types.TicketStatus_TICKET_STATUS_ACTIVE
	ticketDone      = types.TicketStatus_TICKET_STATUS_DONE
	ticketFailed    = types.TicketStatus_TICKET_STATUS_FAILED
	ticketCancelled = types.TicketStatus_TICKET_STATUS_CANCELLED
	ticketBlocks    = 5
	openingsOfOne   = 3
)

func TestTicketIsAnsweredByItsActiveSet(t *testing.T) {
	f := newFixture(t, 4, 3)
	f.keygen()
	f.open("work/1")
	require.Equal(t, pending, f.ticket("work/1").Status)
	require.Empty(t, f.ticket("work/1").Id)
	f.block()
	ticket := f.ticket("work/1")
	require.Equal(t, active, ticket.Status)
	require.Equal(t, f.ctx.HeaderHash(), ticket.Entropy, "the entropy is the hash of the next block")
	require.Equal(t, types.TicketID(ticket), ticket.Id)
	require.Len(t, ticket.ActiveSet, 3)
	drawn, ok := types.DrawActiveSet([]uint32{1, 2, 3, 4}, 3, ticket.Entropy, "work/1", 1)
	require.True(t, ok)
	require.Equal(t, drawn, ticket.ActiveSet, "anyone can repeat the draw")

	for i, point := range ticket.ActiveSet {
		require.Equal(t, active, f.ticket("work/1").Status)
		require.NoError(t, f.answer(ticket, point))
		if i == 0 {
			require.ErrorIs(t, f.answer(ticket, point), types.ErrAlreadyRecorded)
		}
	}
	require.Equal(t, ticketDone, f.ticket("work/1").Status)
	require.Len(t, f.hooks.done, 1)
	require.Equal(t, ticket.Id, f.hooks.done[0].Id)
	require.ErrorIs(t, f.answer(ticket, ticket.ActiveSet[0]), types.ErrTicketClosed)
	f.blocks(2 * ticketBlocks)
	require.Empty(t, f.hooks.failed)
	open, err := f.queries.OpenTickets(f.ctx, &types.QueryOpenTicketsRequest{})
	require.NoError(t, err)
	require.Empty(t, open.Tickets)
}

func TestCancelledTicketIsOver(t *testing.T) {
	f := newFixture(t, 4, 3)
	epoch := f.keygen()
	cancel := func(origin string, want bool) {
		cancelled, err := f.k.CancelTicket(f.ctx, origin)
		require.NoError(t, err)
		require.Equal(t, want, cancelled, origin)
	}
	_, err := f.k.CancelTicket(f.ctx, "work/0")
	require.ErrorIs(t, err, types.ErrUnknownTicket)

	f.open("work/1") // before it is drawn
	cancel("work/1", true)
	f.blocks(3)
	require.Equal(t, ticketCancelled, f.ticket("work/1").Status)
	require.Empty(t, f.ticket("work/1").ActiveSet)
	require.ErrorIs(t, f.k.OpenTicket(f.ctx, types.TicketKind_TICKET_KIND_REPACK, digestOf("content"), 3, "work/1"), types.ErrOriginTaken)

	f.open("work/2") // while the active set answers
	f.block()
	ticket := f.ticket("work/2")
	require.NoError(t, f.answer(ticket, ticket.ActiveSet[0]))
	cancel("work/2", true)
	require.ErrorIs(t, f.answer(ticket, ticket.ActiveSet[1]), types.ErrTicketClosed, "a late share changes nothing")
	open, err := f.queries.OpenTickets(f.ctx, &types.QueryOpenTicketsRequest{})
	require.NoError(t, err)
	require.Empty(t, open.Tickets)
	f.blocks(3 * ticketBlocks)
	require.Equal(t, ticketCancelled, f.ticket("work/2").Status)
	require.EqualValues(t, 1, f.ticket("work/2").Attempt)
	for _, point := range types.Points(epoch.Members) {
		require.True(t, f.signer(int(point)-1).Live, "nobody is blamed for what was cancelled")
	}
	cancel("work/2", true)
	require.ErrorIs(t, f.k.RetryTicket(f.ctx, "work/2"), types.ErrNotFailed)

	f.rests("work/3") // between two rounds
	cancel("work/3", true)
	f.skip(10 * ticketBlocks)
	require.Equal(t, ticketCancelled, f.ticket("work/3").Status)
	require.EqualValues(t, 3, f.ticket("work/3").Attempt)

	f.open("work/4") // too late
	f.block()
	ticket = f.ticket("work/4")
	for _, point := range ticket.ActiveSet {
		require.NoError(t, f.answer(ticket, point))
	}
	cancel("work/4", false)
	require.Equal(t, ticketDone, f.ticket("work/4").Status)
	require.Len(t, f.hooks.done, 1)
	require.Empty(t, f.hooks.failed)

	exported, err := f.k.ExportGenesis(f.ctx)
	require.NoError(t, err)
	g := newFixture(t, 4, 3)
	require.NoError(t, g.k.InitGenesis(g.ctx, exported))
	g.skip(100)
	for _, origin := range []string{"work/1", "work/2", "work/3"} {
		require.Equal(t, f.ticket(origin), g.ticket(origin))
	}
}

// A ticket that failed in every round can still be given up: governance need not restart its work.
func TestFailedTicketIsCancelled(t *testing.T) {
	f := newFixture(t, 4, 3)
	f.keygen()
	require.NoError(t, f.k.OpenMasked(f.ctx, digestOf("content"), "reveal/1", nil))
	f.block()
	f.failAttempt("reveal/1")
	f.block()
	f.failAttempt("reveal/1")
	require.Equal(t, ticketFailed, f.ticket("reveal/1").Status)
	cancelled, err := f.k.CancelTicket(f.ctx, "reveal/1")
	require.NoError(t, err)
	require.True(t, cancelled)
	require.ErrorIs(t, f.k.RetryTicket(f.ctx, "reveal/1"), types.ErrNotFailed)
}

func TestOutsidersCannotAnswer(t *testing.T) {
	f := newFixture(t, 4, 3)
	f.keygen()
	f.open("work/1")
	f.block()
	ticket := f.ticket("work/1")
	outsider := uint32(1 + 2 + 3 + 4)
	for _, p := range ticket.ActiveSet {
		outsider -= p
	}
	require.ErrorIs(t, f.answer(ticket, outsider), types.ErrNotMember)
	forged := ticket
	forged.Id = digestOf("no such ticket")
	require.ErrorIs(t, f.answer(forged, ticket.ActiveSet[0]), types.ErrUnknownTicket)
}

func TestSilentMembersAreLeftOutOfTheNextAttempt(t *testing.T) {
	f := newFixture(t, 4, 3)
	f.keygen()
	f.open("work/1")
	f.block()
	first := f.ticket("work/1")
	silent := first.ActiveSet[1]
	require.NoError(t, f.answer(first, first.ActiveSet[0]))
	require.NoError(t, f.answer(first, first.ActiveSet[2]))
	f.blocks(ticketBlocks + 1)

	second := f.ticket("work/1")
	require.EqualValues(t, 2, second.Attempt)
	require.Equal(t, []uint32{silent}, second.Excluded)
	require.NotContains(t, second.ActiveSet, silent)
	require.NotEqual(t, first.Id, second.Id)
	require.False(t, f.signer(int(silent)-1).Live)
	require.ErrorIs(t, f.answer(first, silent), types.ErrTicketClosed, "too late")
	old, err := f.k.TicketByID(f.ctx, first.Id)
	require.NoError(t, err)
	require.Equal(t, ticketFailed, old.Status)

	for _, p := range second.ActiveSet {
		require.NoError(t, f.answer(second, p))
	}
	require.Len(t, f.hooks.done, 1)
	attempts, err := f.queries.TicketsByOrigin(f.ctx, &types.QueryTicketsByOriginRequest{Origin: "work/1"})
	require.NoError(t, err)
	require.Len(t, attempts.Tickets, 2)
}

func TestTicketWaitsForLiveMembers(t *testing.T) {
	f := newFixture(t, 4, 3)
	epoch := f.keygen()
	require.NoError(t, f.k.Suspend(f.ctx, epoch.Members, []uint32{1, 2}, "test"))
	f.open("work/1")
	f.blocks(3 * ticketBlocks)
	require.Equal(t, pending, f.ticket("work/1").Status)
	f.announce(0, true)
	f.block()
	require.Equal(t, active, f.ticket("work/1").Status)
	require.Equal(t, []uint32{1, 3, 4}, f.ticket("work/1").ActiveSet)
}

func TestOpenTicketRefuses(t *testing.T) {
	f := newFixture(t, 4, 3)
	repack := types.TicketKind_TICKET_KIND_REPACK
	require.ErrorIs(t, f.k.OpenTicket(f.ctx, repack, digestOf(1), 1, "a"), types.ErrNoEpoch)
	f.keygen()
	require.NoError(t, f.k.OpenTicket(f.ctx, repack, digestOf(1), 1, "a"))
	require.ErrorIs(t, f.k.OpenTicket(f.ctx, repack, digestOf(2), 1, "a"), types.ErrOriginTaken)
	require.ErrorIs(t, f.k.OpenTicket(f.ctx, 0, digestOf(2), 1, "b"), types.ErrInvalidTicket)
	require.ErrorIs(t, f.k.OpenTicket(f.ctx, 5, digestOf(2), 1, "b"), types.ErrInvalidTicket)
	masked := types.TicketKind_TICKET_KIND_OPEN
	require.ErrorIs(t, f.k.OpenTicket(f.ctx, masked, digestOf(2), 1, "b"), types.ErrInvalidTicket, "it serves no work")
	require.ErrorIs(t, f.k.OpenTicket(f.ctx, repack, []byte("x"), 1, "b"), types.ErrInvalidTicket)
	for _, origin := range []string{"", "a b", "a\x00", string(make([]byte, 500))} {
		require.ErrorIs(t, f.k.OpenTicket(f.ctx, repack, digestOf(2), 1, origin), types.ErrInvalidTicket)
	}
}

func TestMaskedOpeningLeavesMembersOut(t *testing.T) {
	f := newFixture(t, 4, 3)
	f.keygen()
	for _, avoid := range [][]uint32{{5}, {0}, {1, 2}} {
		require.ErrorIs(t, f.k.OpenMasked(f.ctx, digestOf(1), "a", avoid), types.ErrInvalidTicket, avoid)
	}
	for point := uint32(1); point <= 4; point++ {
		origin := fmt.Sprint("reveal/", point)
		require.NoError(t, f.k.OpenMasked(f.ctx, digestOf(1), origin, []uint32{point}))
		f.block()
		require.Equal(t, active, f.ticket(origin).Status)
		require.NotContains(t, f.ticket(origin).ActiveSet, point)
	}
}

func TestOpeningsOfAKeyAreCapped(t *testing.T) {
	f := newFixture(t, 4, 3)
	f.keygen()
	limit := func(openings uint64) {
		params, err := f.k.Params.Get(f.ctx)
		require.NoError(t, err)
		params.MaxOpenings = openings
		require.NoError(t, f.k.Params.Set(f.ctx, params))
	}
	opened := func() uint64 {
		epoch, err := f.k.LiveEpoch(f.ctx)
		require.NoError(t, err)
		return epoch.Openings
	}
	limit(2*openingsOfOne + 1)
	f.open("a")
	f.open("b")
	require.Zero(t, opened(), "nobody may open anything yet")
	f.block()
	require.EqualValues(t, 2*openingsOfOne, opened())
	require.NoError(t, f.k.OpenMasked(f.ctx, digestOf(1), "c", nil))
	require.NoError(t, f.k.OpenMasked(f.ctx, digestOf(1), "d", nil))

	f.block()
	require.ErrorIs(t, f.k.OpenMasked(f.ctx, digestOf(1), "e", nil), types.ErrExhausted)
	require.Equal(t, active, f.ticket("c").Status)
	require.Equal(t, ticketFailed, f.ticket("d").Status, "there was room for one")
	require.Len(t, f.hooks.failed, 1)

	f.blocks(3 * ticketBlocks) // a retry opens again, which the key cannot afford
	for _, origin := range []string{"a", "b"} {
		require.Equal(t, pending, f.ticket(origin).Status)
		require.EqualValues(t, 2, f.ticket(origin).Attempt)
	}
	require.EqualValues(t, 2*openingsOfOne+1, opened())
	for i := range 4 {
		f.announce(i, true)
	}
	limit(3*openingsOfOne + 1)
	f.block()
	require.Equal(t, active, f.ticket("a").Status)
	require.Equal(t, pending, f.ticket("b").Status)
	require.EqualValues(t, 3*openingsOfOne+1, opened())
}

func TestRecordsArePaged(t *testing.T) {
	f := newFixture(t, 1, 1)
	f.keygen()
	want := map[string]bool{}
	for i := range 5 {
		origin := string(rune('a' + i))
		f.open(origin)
		f.block()
		ticket := f.ticket(origin)
		require.NoError(t, f.answer(ticket, 1))
		want[hex.EncodeToString(ticket.Id)] = true
	}
	var after []byte
	got := map[string]bool{}
	for {
		resp, err := f.queries.Records(f.ctx, &types.QueryRecordsRequest{Epoch: 1, Point: 1, After: after, Limit: 2})
		require.NoError(t, err)
		if len(resp.Records) == 0 {
			break
		}
		for _, r := range resp.Records {
			got[hex.EncodeToString(r.Ticket)] = true
			require.Equal(t, digestOf("share", r.Ticket, uint32(1)), r.Digest)
			after = r.Ticket
		}
	}
	require.Equal(t, want, got)
	other, err := f.queries.Records(f.ctx, &types.QueryRecordsRequest{Epoch: 1, Point: 2})
	require.NoError(t, err)
	require.Empty(t, other.Records)
}

func TestGenesisRoundTrip(t *testing.T) {
	f := newFixture(t, 4, 3)
	f.keygen()
	f.open("a")
	f.open("b")
	f.block()
	ticket := f.ticket("a")
	for _, p := range ticket.ActiveSet {
		require.NoError(t, f.answer(ticket, p))
	}
	exported, err := f.k.ExportGenesis(f.ctx)
	require.NoError(t, err)
	require.NoError(t, exported.Validate())

	g := newFixture(t, 4, 3)
	require.NoError(t, g.k.InitGenesis(g.ctx, exported))
	again, err := g.k.ExportGenesis(g.ctx)
	require.NoError(t, err)
	require.Equal(t, exported, again)
	g.ctx = at(g.ctx, f.ctx.BlockHeight())
	restored, err := g.k.TicketByID(g.ctx, ticket.Id)
	require.NoError(t, err)
	require.Equal(t, ticketDone, restored.Status)
	b := g.ticket("b")
	for _, p := range b.ActiveSet {
		require.NoError(t, g.answer(b, p))
	}
	require.Len(t, g.hooks.done, 1)
}
