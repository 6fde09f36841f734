package keeper_test

import (
	"bytes"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
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
	require.ErrorIs(t, f.mask(r, 2), types.ErrWrongStatus, "masks of a private read are sealed")
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

// A reader does without a member that gave no mask, or a bad one: another set opens the page, by a ticket of its own.
func TestDoorAReadDoesWithoutABadMember(t *testing.T) {
	f := newFixture(t)
	first := f.askUser(0, 1)
	f.finish(first.TicketOrigin)
	sets := map[string]bool{fmt.Sprint(f.get(first.Id).ActiveSet): true}
	for i, point := range f.get(first.Id).ActiveSet {
		r := f.askAvoiding(0, byte(2+i), point)
		require.Equal(t, opening, r.Status)
		require.Equal(t, []uint32{point}, f.tickets[r.TicketOrigin].Excluded)
		f.finish(r.TicketOrigin)
		granting := f.get(r.Id)
		require.Equal(t, granted, granting.Status)
		require.NotContains(t, granting.ActiveSet, point)
		require.False(t, sets[fmt.Sprint(granting.ActiveSet)], "another set each time")
		sets[fmt.Sprint(granting.ActiveSet)] = true
	}
	require.Len(t, f.tickets, 4)
	require.Equal(t, 1, f.open(), "one read, however often it was tried")

	for name, grant := range map[string]*types.Grant{
		"more than f": f.avoiding(0, 9, 1, 2), "no member": f.avoiding(0, 9, 5),
	} {
		_, err := f.ask(types.MsgRequestReveal{Kind: types.Kind_KIND_USER, Location: f.location(0), Grant: grant})
		require.ErrorIs(t, err, types.ErrInvalidGrant, name)
	}
	require.Len(t, f.tickets, 4)
}

// Who wants to do without a member that serves well delays nobody: others do not wait for the opening it ordered.
func TestDoorAPickyReaderDelaysNobody(t *testing.T) {
	f := newFixture(t)
	picky := f.askAvoiding(0, 1, 2)
	other := f.askUser(1, 2)
	require.NotEqual(t, picky.TicketOrigin, other.TicketOrigin)
	joins := f.askUser(1, 3)
	require.Equal(t, other.TicketOrigin, joins.TicketOrigin)
	f.finish(other.TicketOrigin)
	again := f.askAvoiding(0, 4, 3)
	require.Equal(t, granted, again.Status, "an opening without the member is there")
}

// Strangers whose grants do without this member and that one in turn get the openings that are there.
func TestDoorPickyReadersBurnNoOpenings(t *testing.T) {
	f := newFixture(t)
	for i := range 40 {
		avoid := []uint32{uint32(i%4) + 1}
		if i%5 == 0 {
			avoid = nil
		}
		if r := f.askAvoiding(0, byte(i), avoid...); r.Status == opening {
			f.finish(r.TicketOrigin)
		}
		f.pass(30)
	}
	require.LessOrEqual(t, len(f.tickets), 5)
}

// Openings that fail, or that public requests spend, are ordered again only so often in a window. Others still read.
func TestDoorAPageIsOpenedSoOftenInAWindow(t *testing.T) {
	f := newFixture(t)
	f.ctx = f.ctx.WithBlockHeight(100)
	failing := func(r types.Request) {
		ticket := f.tickets[r.TicketOrigin]
		ticket.Status = thresholdtypes.TicketStatus_TICKET_STATUS_FAILED
		f.tickets[r.TicketOrigin] = ticket
		require.NoError(t, f.k.OnTicketFailed(f.ctx, ticket))
	}
	for nonce := range byte(4) {
		failing(f.askUser(0, nonce))
	}
	picky := f.askAvoiding(0, 10, 2)
	ask := func(grant *types.Grant, i int) (types.Request, error) {
		return f.ask(types.MsgRequestReveal{Kind: types.Kind_KIND_USER, Location: f.location(i), Grant: grant})
	}
	_, err := ask(f.avoiding(0, 11, 3), 0)
	require.ErrorIs(t, err, types.ErrTooManyRequests)
	require.Equal(t, picky.TicketOrigin, f.askUser(1, 12).TicketOrigin, "who minds nobody takes what is under way")
	require.Equal(t, opening, f.askUser(2, 13).Status, "other pages have their own")
	require.Len(t, f.tickets, 6)
	exported, err := f.k.ExportGenesis(f.ctx)
	require.NoError(t, err)
	g := newFixture(t)
	g.user, g.world.tickets, g.ctx = f.user, f.world.tickets, g.ctx.WithBlockHeight(101)
	require.NoError(t, g.k.InitGenesis(g.ctx, exported))
	_, err = g.ask(types.MsgRequestReveal{
		Kind: types.Kind_KIND_USER, Location: g.location(0), Grant: g.avoiding(0, 11, 3),
	})
	require.ErrorIs(t, err, types.ErrTooManyRequests, "the count survives an export")

	f.ctx = f.ctx.WithBlockHeight(200)
	_, err = ask(f.avoiding(0, 14, 3), 0)
	require.NoError(t, err, "the next window")
}

// A public request that finds no room for its next opening waits for it, and then goes on.
func TestAPublicRequestWaitsForRoom(t *testing.T) {
	f := newFixture(t)
	params := types.DefaultParams()
	params.WindowBlocks = 10_000
	require.NoError(t, f.k.Params.Set(f.ctx, params))
	public := f.askPublic(0)
	f.finish(public.TicketOrigin)
	o, err := f.k.Openings.Get(f.ctx, f.leaves[0].Page)
	require.NoError(t, err)
	o.Orders = 5
	require.NoError(t, f.k.Openings.Set(f.ctx, o.Page, o))
	f.pass(2*keeper.CommitBlocks + 2)
	require.Equal(t, granted, f.get(public.Id).Status)
	require.Zero(t, f.get(public.Id).Retries)
	f.ctx = f.ctx.WithBlockHeight(10_000)
	f.pass(1)
	require.Equal(t, opening, f.get(public.Id).Status)
}

// Reads of one handle by one user are one open request and one opening, whoever relays them and however many there are.
func TestDoorManyReadsOfOneHandleAreOne(t *testing.T) {
	f := newFixture(t)
	var all []types.Request
	for nonce := range byte(100) {
		all = append(all, f.askUser(0, nonce))
		require.Equal(t, 1, f.open())
	}
	require.Len(t, f.tickets, 1)
	usage, err := f.k.Usage.Get(f.ctx, "relayer/"+account(99))
	require.NoError(t, err)
	require.EqualValues(t, 1, usage.Open)
	f.finish(all[0].TicketOrigin)
	for _, r := range all {
		require.Equal(t, granted, f.get(r.Id).Status, "those it replaced are answered to who asks")
	}
	again := f.askUser(0, 0)
	require.Equal(t, all[0].Id, again.Id, "the same read is the same request")
	f.pass(keeper.ListBlocks + 1)
	require.Zero(t, f.open())
	usage, err = f.k.Usage.Get(f.ctx, "relayer/"+account(99))
	require.NoError(t, err)
	require.Zero(t, usage.Open)
}

// A stranger uses up what strangers may, and neither a user nor an operator notices.
func TestDoorAStrangerFillsNobodysQuota(t *testing.T) {
	f := newFixture(t)
	params := types.Params{
		WindowBlocks: 10, MaxOpen: 8, User: types.Limits{Open: 2, Requests: 3}, Account: types.Limits{Open: 2, Requests: 50},
		Operator: types.Limits{Open: 4, Requests: 50},
	}
	_, err := f.msgs.UpdateParams(f.ctx, &types.MsgUpdateParams{Authority: authority, Params: params})
	require.NoError(t, err)
	victim := f.user
	askAs := func(relayer uint32, i int, nonce byte) error {
		_, err := f.ask(types.MsgRequestReveal{
			Relayer: account(relayer), Kind: types.Kind_KIND_USER, Location: f.location(i), Grant: f.grantFor(i, nonce, nil),
		})
		return err
	}
	stranger := func() {
		var err error
		f.user, err = crypto.GenerateKey()
		require.NoError(t, err)
	}
	for relayer := range uint32(2) { // two accounts of a stranger, each reading as users of its own making
		stranger()
		require.NoError(t, askAs(50+relayer, 0, 1))
		stranger()
		require.NoError(t, askAs(50+relayer, 0, 1))
		stranger()
		require.ErrorIs(t, askAs(50+relayer, 0, 1), types.ErrTooManyRequests)
	}
	stranger()
	require.ErrorIs(t, askAs(60, 0, 1), types.ErrTooManyRequests, "strangers have half of what may be open")

	f.operators[account(99)] = true
	f.user = victim
	require.NoError(t, askAs(99, 0, 1), "an operator relays for the victim")
	require.NoError(t, askAs(99, 1, 2))
	require.ErrorIs(t, askAs(99, 2, 3), types.ErrTooManyRequests, "the victim's own limit")
	require.NoError(t, askAs(99, 1, 4), "a newer read of a handle takes the older one's place")
	require.ErrorIs(t, askAs(99, 1, 5), types.ErrTooManyRequests, "three requests in a window")
	f.pass(10)
	require.NoError(t, askAs(99, 1, 6), "the next window")

	forged := f.grantFor(2, 7, nil)
	stranger()
	forged.Signature = f.grantFor(2, 7, nil).Signature
	_, err = f.ask(types.MsgRequestReveal{Kind: types.Kind_KIND_USER, Location: f.location(2), Grant: forged})
	require.ErrorIs(t, err, types.ErrInvalidSig, "nobody asks in the victim's name")
}

func TestParametersAreChecked(t *testing.T) {
	f := newFixture(t)
	_, err := f.msgs.UpdateParams(f.ctx, &types.MsgUpdateParams{Authority: account(1), Params: types.DefaultParams()})
	require.ErrorIs(t, err, types.ErrAuthority)
	for name, change := range map[string]func(*types.Params){
		"no window":           func(p *types.Params) { p.WindowBlocks = 0 },
		"nothing open":        func(p *types.Params) { p.MaxOpen = 0 },
		"too much open":       func(p *types.Params) { p.MaxOpen = 1 << 20 },
		"a user asks nothing": func(p *types.Params) { p.User.Requests = 0 },
		"one account has all": func(p *types.Params) { p.Account.Open = p.MaxOpen },
	} {
		params := types.DefaultParams()
		change(&params)
		_, err := f.msgs.UpdateParams(f.ctx, &types.MsgUpdateParams{Authority: authority, Params: params})
		require.ErrorIs(t, err, types.ErrInvalidParams, name)
	}
	answer, err := f.queries.Params(f.ctx, &types.QueryParamsRequest{})
	require.NoError(t, err)
	require.Equal(t, types.DefaultParams(), answer.Params)
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
	require.Equal(t, failed, f.askUser(0, 1).Status, "a grant serves once: nobody else can replay it")
	again := f.askUser(0, 2)
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
	require.NoError(t, f.k.OpenCount.Set(f.ctx, uint64(types.DefaultParams().MaxOpen)))
	_, err := f.ask(types.MsgRequestReveal{Kind: types.Kind_KIND_PUBLIC, Location: f.location(0)})
	require.ErrorIs(t, err, types.ErrTooManyRequests)
}

// Open requests are listed in the order of their ids, between two of them and as many as asked for.
func TestOpenRequestsAreListedInPages(t *testing.T) {
	f := newFixture(t)
	for i := range byte(4) {
		f.askUser(int(i), i+1)
	}
	ask := func(after, until []byte, limit uint32) (ids [][]byte) {
		resp, err := f.queries.OpenRequests(f.ctx,
			&types.QueryOpenRequestsRequest{After: after, Until: until, Limit: limit})
		require.NoError(t, err)
		for _, r := range resp.Requests {
			ids = append(ids, r.Id)
		}
		return ids
	}
	all := ask(nil, nil, 0)
	require.Len(t, all, 4)
	require.True(t, slices.IsSortedFunc(all, bytes.Compare))
	require.Equal(t, all[:3], ask(nil, nil, 3))
	require.Equal(t, all[1:3], ask(all[0], nil, 2))
	require.Equal(t, all[1:3], ask(all[0], all[3], 9))
	require.Empty(t, ask(all[3], nil, 9))
}
