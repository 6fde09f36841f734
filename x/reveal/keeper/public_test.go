package keeper_test

import (
	"encoding/hex"
	"testing"

	"github.com/stretchr/testify/require"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/x/reveal/keeper"
	"github.com/glomar-network/glomar/x/reveal/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// commitAll brings a public request to COMMITTED.
func (f *fixture) commitAll(r types.Request) {
	f.Helper()
	for _, point := range f.get(r.Id).ActiveSet {
		require.NoError(f, f.mask(r, point))
	}
	require.Equal(f, committed, f.get(r.Id).Status)
}

func TestPublicRequestEndsInSignatures(t *testing.T) {
	f := newFixture(t)
	r := f.askPublic(0)
	f.finish(r.TicketOrigin)
	require.ErrorIs(t, f.sign(r, 1, 5, 1), types.ErrWrongStatus, "masks come first")
	require.NoError(t, f.mask(r, 1))
	require.NoError(t, f.mask(r, 2))
	require.Equal(t, granted, f.get(r.Id).Status, "no mask is published before all are committed")
	require.NoError(t, f.mask(r, 4))
	require.Equal(t, committed, f.get(r.Id).Status)
	require.ErrorIs(t, f.mask(r, 3), types.ErrWrongStatus)

	require.ErrorIs(t, f.sign(r, 1, 5, 2), types.ErrInvalidSig, "signed with another's key")
	require.NoError(t, f.sign(r, 1, 5, 1))
	require.ErrorIs(t, f.sign(r, 1, 5, 1), types.ErrAlreadyRecorded)
	require.NoError(t, f.sign(r, 2, 6, 2), "a dissenter")
	require.NoError(t, f.sign(r, 4, 5, 4))
	require.Equal(t, committed, f.get(r.Id).Status)
	require.NoError(t, f.sign(r, 3, 5, 3), "any member of the committee may check and sign")
	require.Equal(t, done, f.get(r.Id).Status)
	require.Zero(t, f.open())

	value, err := f.queries.PublicValue(f.ctx, &types.QueryPublicValueRequest{ChainId: chainID, Handle: hex.EncodeToString(f.leaves[0].Handle)})
	require.NoError(t, err)
	require.Equal(t, r.Id, value.Request.Id)
	_, err = f.queries.PublicValue(f.ctx, &types.QueryPublicValueRequest{ChainId: chainID, Handle: hex.EncodeToString(f.leaves[1].Handle)})
	require.Equal(t, codes.NotFound, status.Code(err))
	f.pass(keeper.PublicBlocks + 1)
	require.Equal(t, done, f.get(r.Id).Status)
	require.Empty(t, f.suspended)
}

func TestUnfinishedPublicRequestFailsAndGetsAnotherOpening(t *testing.T) {
	f := newFixture(t)
	r := f.askPublic(0)
	f.finish(r.TicketOrigin)
	require.NoError(t, f.mask(r, 1))
	require.NoError(t, f.mask(r, 4))
	f.pass(keeper.PublicBlocks)
	require.Equal(t, granted, f.get(r.Id).Status)
	f.pass(1)
	require.Equal(t, failed, f.get(r.Id).Status)
	require.Zero(t, f.open())
	require.Equal(t, []uint32{2}, f.suspended)
	again := f.askPublic(0)
	require.Equal(t, r.Id, again.Id)
	require.Equal(t, opening, again.Status)
	require.NotEqual(t, r.TicketOrigin, again.TicketOrigin, "a spent opening is not used again")
	require.Empty(t, again.Masks)
}

func TestOutsidersAnswerNothing(t *testing.T) {
	f := newFixture(t)
	r := f.askPublic(0)
	f.finish(r.TicketOrigin)
	require.ErrorIs(t, f.mask(r, 50), thresholdtypes.ErrUnknownSigner)
	require.ErrorIs(t, f.mask(types.Request{Id: digestOf("none")}, 1), types.ErrUnknownRequest)
	f.commitAll(r)
	_, err := f.msgs.SignPublic(f.ctx, &types.MsgSignPublic{Account: account(50), Request: r.Id, Cleartext: make([]byte, 32), Signature: make([]byte, 65)})
	require.ErrorIs(t, err, thresholdtypes.ErrUnknownSigner)
	_, err = f.msgs.SignPublic(f.ctx, &types.MsgSignPublic{Account: account(1), Request: r.Id, Cleartext: make([]byte, 33), Signature: make([]byte, 65)})
	require.ErrorIs(t, err, types.ErrInvalidRequest)
}

func TestGenesisRoundTrip(t *testing.T) {
	f := newFixture(t)
	user := f.askUser(0, 1)
	f.finish(user.TicketOrigin)
	public := f.askPublic(2)
	exported, err := f.k.ExportGenesis(f.ctx)
	require.NoError(t, err)
	require.NoError(t, exported.Validate())

	g := newFixture(t)
	g.user, g.world.tickets = f.user, f.world.tickets
	require.NoError(t, g.k.InitGenesis(g.ctx, exported))
	again, err := g.k.ExportGenesis(g.ctx)
	require.NoError(t, err)
	require.Equal(t, exported, again)
	require.Equal(t, 2, g.open())
	_, err = g.ask(types.MsgRequestReveal{Kind: types.Kind_KIND_USER, Location: g.location(0), Grant: g.grantFor(0, 1, func(gr *types.Grant) { gr.Duration++ })})
	require.ErrorIs(t, err, types.ErrNonceUsed, "nonces survive")
	g.finish(public.TicketOrigin)
	require.Equal(t, granted, g.get(public.Id).Status)
	g.pass(keeper.ListBlocks + 1)
	require.Equal(t, 0, g.open()-1, "the user request left the list")
}
