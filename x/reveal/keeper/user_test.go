package keeper_test

import (
	"bytes"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/x/reveal/keeper"
	"github.com/glomar-network/glomar/x/reveal/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

const (
	opening   = types.Status_STATUS_OPENING
	granted   = types.Status_STATUS_GRANTED
	committed = types.Status_STATUS_COMMITTED
	done      = types.Status_STATUS_DONE
	failed    = types.Status_STATUS_FAILED
)

func TestUserRequestIsGrantedByItsOpening(t *testing.T) {
	f := newFixture(t)
	r := f.askUser(0, 1)
	require.Equal(t, opening, r.Status)
	require.Equal(t, types.Origin(f.leaves[0].Page, 1), r.TicketOrigin)
	ticket := f.tickets[r.TicketOrigin]
	require.Equal(t, thresholdtypes.TicketKind_TICKET_KIND_OPEN, ticket.Kind)
	content := thresholdtypes.Opening{FheParams: "set", Pages: [][]byte{f.leaves[0].Page}}
	_, digest, err := content.Content()
	require.NoError(t, err)
	require.Equal(t, digest, ticket.ContentDigest)
	require.EqualValues(t, 1, ticket.Openings)
	require.ErrorIs(t, f.mask(r, 1), types.ErrWrongStatus)

	other := f.askUser(1, 2) // another lane of the same page joins
	require.Equal(t, r.TicketOrigin, other.TicketOrigin)
	ticket = f.finish(r.TicketOrigin)
	for _, id := range [][]byte{r.Id, other.Id} {
		got := f.get(id)
		require.Equal(t, granted, got.Status)
		require.Equal(t, ticket.Id, got.Ticket)
		require.Equal(t, []uint32{1, 2, 4}, got.ActiveSet)
	}
	require.NoError(t, f.mask(r, 2))
	require.ErrorIs(t, f.mask(r, 2), types.ErrAlreadyRecorded)
	require.ErrorIs(t, f.mask(r, 3), types.ErrNotMember)
	require.ErrorIs(t, f.sign(r, 1, 5, 1), types.ErrWrongStatus, "nobody signs a private value")

	third := f.askUser(0, 3)
	require.Equal(t, granted, third.Status, "the opening is reused")
	require.Len(t, f.tickets, 1)
}

func TestUserRequestLeavesTheListAfterItsTime(t *testing.T) {
	f := newFixture(t)
	r := f.askUser(0, 1)
	f.pass(50)
	require.Equal(t, 1, f.open(), "it waits for its opening")
	f.finish(r.TicketOrigin)
	f.pass(keeper.ListBlocks)
	require.Equal(t, 1, f.open())
	f.pass(1)
	require.Zero(t, f.open())
	require.Equal(t, granted, f.get(r.Id).Status)
}

func TestUserWhoWasNotAnsweredGetsAnotherOpening(t *testing.T) {
	f := newFixture(t)
	r := f.askUser(0, 1)
	other := f.askUser(1, 2)
	f.finish(r.TicketOrigin)
	f.pass(keeper.ListBlocks)
	require.Equal(t, granted, f.askUser(0, 1).Status, "its time is not over")
	f.pass(1)
	again := f.askUser(0, 1)
	require.Equal(t, r.Id, again.Id)
	require.Equal(t, opening, again.Status)
	require.NotEqual(t, r.TicketOrigin, again.TicketOrigin)
	require.Equal(t, 1, f.open())
	joined := f.askUser(1, 2)
	require.Equal(t, other.Id, joined.Id)
	require.Equal(t, again.TicketOrigin, joined.TicketOrigin, "those who ask again share the new opening")
	require.Len(t, f.tickets, 2)

	ticket := f.finish(again.TicketOrigin)
	require.Equal(t, granted, f.get(r.Id).Status)
	require.Equal(t, ticket.Id, f.get(r.Id).Ticket)
	f.pass(keeper.ListBlocks + 1)
	require.Zero(t, f.open())

	late := f.ctx
	f.ctx = f.ctx.WithBlockTime(time.Unix(now+1000, 0))
	_, err := f.ask(types.MsgRequestReveal{Kind: types.Kind_KIND_USER, Location: f.location(0), Grant: f.grantFor(0, 1, nil)})
	require.ErrorIs(t, err, types.ErrExpired, "asked again, the grant is checked again")
	f.ctx = late
}

func TestOpeningIsNotReusedWhenASignerIsGone(t *testing.T) {
	f := newFixture(t)
	r := f.askUser(0, 1)
	f.finish(r.TicketOrigin)
	f.dead[2] = true
	next := f.askUser(0, 2)
	require.Equal(t, opening, next.Status)
	require.Equal(t, types.Origin(f.leaves[0].Page, 2), next.TicketOrigin)
	f.dead[2] = false
	f.epoch.Id = 2
	require.Equal(t, types.Origin(f.leaves[0].Page, 3), f.askUser(0, 3).TicketOrigin, "nor in another epoch")
}

func TestFailedOpeningFailsItsRequests(t *testing.T) {
	f := newFixture(t)
	r := f.askUser(0, 1)
	ticket := f.tickets[r.TicketOrigin]
	ticket.Status = thresholdtypes.TicketStatus_TICKET_STATUS_FAILED
	f.tickets[r.TicketOrigin] = ticket
	require.NoError(t, f.k.OnTicketFailed(f.ctx, ticket))
	require.Equal(t, failed, f.get(r.Id).Status)
	require.Zero(t, f.open())
	again := f.askUser(0, 1) // the same grant, nonce and all
	require.Equal(t, r.Id, again.Id)
	require.Equal(t, opening, again.Status)
	require.Equal(t, types.Origin(f.leaves[0].Page, 2), again.TicketOrigin)
}

func TestTheSameRequestTwiceIsOne(t *testing.T) {
	f := newFixture(t)
	r := f.askUser(0, 1)
	f.finish(r.TicketOrigin)
	require.Equal(t, r.Id, f.askUser(0, 1).Id)
	require.Equal(t, 1, f.open())
}

func TestGrantIsChecked(t *testing.T) {
	f := newFixture(t)
	ask := func(grant *types.Grant, at time.Time) error {
		f.ctx = f.ctx.WithBlockTime(at)
		_, err := f.ask(types.MsgRequestReveal{Kind: types.Kind_KIND_USER, Location: f.location(0), Grant: grant})
		return err
	}
	on := time.Unix(now, 0)
	f.askUser(0, 1)
	replay := f.grantFor(0, 1, func(g *types.Grant) { g.PublicKey = []byte("another key") })
	require.ErrorIs(t, ask(replay, on), types.ErrNonceUsed)
	require.ErrorIs(t, ask(f.grantFor(0, 2, nil), on.Add(-time.Minute)), types.ErrExpired)
	require.ErrorIs(t, ask(f.grantFor(0, 2, nil), on.Add(90*time.Second)), types.ErrExpired)
	require.NoError(t, ask(f.grantFor(0, 2, nil), on.Add(89*time.Second)))
	f.ctx = f.ctx.WithBlockTime(on)

	require.ErrorIs(t, ask(f.grantFor(1, 3, nil), on), types.ErrInvalidGrant, "a grant for another handle")
	forged := f.grantFor(0, 4, nil)
	forged.User = bytes.Repeat([]byte{9}, 20)
	require.ErrorIs(t, ask(forged, on), types.ErrInvalidSig)
	changed := f.grantFor(0, 5, nil)
	changed.PublicKey = []byte("mine")
	require.ErrorIs(t, ask(changed, on), types.ErrInvalidSig)
	require.ErrorIs(t, ask(nil, on), types.ErrInvalidRequest)
	otherUser := newFixture(t).grantFor(0, 1, nil)
	require.NoError(t, ask(otherUser, on), "nonces belong to their user")
}

func TestLocationIsChecked(t *testing.T) {
	f := newFixture(t)
	ask := func(l types.Location) error {
		_, err := f.ask(types.MsgRequestReveal{Kind: types.Kind_KIND_PUBLIC, Location: l})
		return err
	}
	moved := f.location(0)
	moved.Leaf.Slot += 32
	require.ErrorIs(t, ask(moved), types.ErrInvalidProof)
	stolen := f.location(0)
	stolen.Leaf.Handle = f.leaves[1].Handle
	require.ErrorIs(t, ask(stolen), types.ErrInvalidProof)
	unfinished := f.location(0)
	unfinished.Work = 2
	require.ErrorIs(t, ask(unfinished), types.ErrNotFinal)
	unknown := f.location(0)
	unknown.Work = 3
	require.ErrorIs(t, ask(unknown), types.ErrNotFinal)
	elsewhere := f.location(0)
	elsewhere.ChainId = 1
	require.ErrorIs(t, ask(elsewhere), types.ErrChainPaused)
	f.pages[string(f.leaves[3].Page)] = false
	require.ErrorIs(t, ask(f.location(3)), types.ErrNotFinal)
	f.chain.Paused = true
	require.ErrorIs(t, ask(f.location(0)), types.ErrChainPaused)
	require.Zero(t, f.open())
}

func TestOpenRequestsAreBounded(t *testing.T) {
	f := newFixture(t)
	require.NoError(t, f.k.OpenCount.Set(f.ctx, keeper.MaxOpen))
	_, err := f.ask(types.MsgRequestReveal{Kind: types.Kind_KIND_PUBLIC, Location: f.location(0)})
	require.ErrorIs(t, err, types.ErrTooManyRequests)
}
