package keeper_test

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
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
	f.pass(keeper.CommitBlocks + keeper.SignBlocks + 1)
	require.Equal(t, done, f.get(r.Id).Status)
	require.Empty(t, f.suspended)
}

// A member that commits to no mask is suspended, and left out of the next opening, which the chain orders by itself.
func TestDoorAPublicRequestDoesWithoutASilentMember(t *testing.T) {
	f := newFixture(t)
	r := f.askPublic(0)
	f.finish(r.TicketOrigin)
	require.NoError(t, f.mask(r, 1))
	require.NoError(t, f.mask(r, 4))
	f.pass(keeper.CommitBlocks)
	require.Equal(t, granted, f.get(r.Id).Status)
	f.pass(1)
	require.Equal(t, []uint32{2}, f.suspended)
	again := f.get(r.Id)
	require.Equal(t, opening, again.Status)
	require.NotEqual(t, r.TicketOrigin, again.TicketOrigin, "a spent opening is not used again")
	require.Equal(t, []uint32{2}, f.tickets[again.TicketOrigin].Excluded)
	require.Empty(t, again.Masks)
	require.Equal(t, 1, f.open())
	f.finish(again.TicketOrigin)
	f.sealAndSign(again, 1, 3, 4)
}

// sealAndSign lets members commit and sign, and the request end.
func (f *fixture) sealAndSign(r types.Request, points ...uint32) {
	f.Helper()
	for _, point := range points {
		require.NoError(f, f.mask(r, point))
	}
	for _, point := range points {
		require.NoError(f, f.sign(r, point, 5, point))
	}
	require.Equal(f, done, f.get(r.Id).Status)
	require.Zero(f, f.open())
}

// A member that commits to a mask and withholds it is found by the masks that the others put on chain.
func TestDoorAPublicRequestDoesWithoutAWithheldMask(t *testing.T) {
	f := newFixture(t)
	r := f.askPublic(0)
	f.finish(r.TicketOrigin)
	require.ErrorIs(t, f.publish(r, 1, "mask1"), types.ErrWrongStatus, "no mask before all are committed")
	for _, point := range []uint32{1, 2, 4} {
		require.NoError(t, f.commit(r, point))
	}
	require.Equal(t, f.ctx.BlockHeight(), f.get(r.Id).CommittedHeight)
	f.pass(keeper.SignBlocks - 1)
	require.NoError(t, f.publish(r, 1, "mask1"))
	require.ErrorIs(t, f.publish(r, 1, "mask1"), types.ErrAlreadyRecorded)
	require.ErrorIs(t, f.publish(r, 2, "another"), types.ErrInvalidDigest)
	require.ErrorIs(t, f.publish(r, 3, "mask3"), types.ErrNotMember)
	require.NoError(t, f.publish(r, 4, "mask4"))
	f.pass(2)
	require.Equal(t, []uint32{2}, f.suspended, "who withheld its mask, and nobody else")
	again := f.get(r.Id)
	require.Equal(t, opening, again.Status)
	require.Equal(t, []uint32{2}, f.tickets[again.TicketOrigin].Excluded)
	f.finish(again.TicketOrigin)
	f.sealAndSign(again, 1, 3, 4)
}

// commit records the digest of the mask that publish puts on chain.
func (f *fixture) commit(r types.Request, point uint32) error {
	digest := sha256.Sum256(fmt.Appendf(nil, "mask%d", point))
	_, err := f.msgs.RecordMask(f.ctx, &types.MsgRecordMask{Account: account(point), Request: r.Id, Digest: digest[:]})
	return err
}

// When all masks are public and give no value, somebody lied and nobody knows who: every member is left out in turn,
// and then the request ends.
func TestDoorAPublicRequestDoesWithoutALiar(t *testing.T) {
	f := newFixture(t)
	r := f.askPublic(0)
	left := map[uint32]bool{}
	for try := 0; f.get(r.Id).Status == opening; try++ {
		require.LessOrEqual(t, try, 4)
		ticket := f.finish(f.get(r.Id).TicketOrigin)
		for _, point := range ticket.Excluded {
			left[point] = true
		}
		for _, point := range ticket.ActiveSet {
			require.NoError(t, f.commit(r, point))
		}
		for _, point := range ticket.ActiveSet {
			require.NoError(t, f.publish(r, point, fmt.Sprint("mask", point)))
		}
		f.pass(keeper.SignBlocks + 1)
	}
	require.Len(t, left, 4, "one of the sets had no liar")
	require.Empty(t, f.suspended, "nobody was silent")
	require.Equal(t, failed, f.get(r.Id).Status)
	require.Zero(t, f.open())
	require.Equal(t, opening, f.askPublic(0).Status, "it can be asked again")
}

// A stranger asks for a handle that is not public. Nobody may answer, and nobody is blamed for it.
func TestDoorAPublicRequestNobodyMayAnswerSuspendsNobody(t *testing.T) {
	f := newFixture(t)
	r := f.askPublic(0)
	for try := 0; f.get(r.Id).Status == opening; try++ {
		require.LessOrEqual(t, try, 4)
		ticket := f.finish(f.get(r.Id).TicketOrigin)
		if try%2 == 1 { // a liar commits all the same
			require.NoError(t, f.mask(r, ticket.ActiveSet[0]))
		}
		f.pass(keeper.CommitBlocks + 1)
		require.Empty(t, f.suspended)
	}
	require.Equal(t, failed, f.get(r.Id).Status)
	require.Zero(t, f.open())
}

// A liar whose opening share is garbage lets nobody else commit. It is left out in its turn, whichever member it is,
// and the others are not suspended.
func TestDoorASpoiltOpeningSuspendsNoHonestMember(t *testing.T) {
	for liar := uint32(1); liar <= 4; liar++ {
		f := newFixture(t)
		r := f.askPublic(0)
		for try := 0; f.get(r.Id).Status == opening; try++ {
			require.LessOrEqual(t, try, 4, "n tries after the first")
			ticket := f.finish(f.get(r.Id).TicketOrigin)
			if slices.Contains(ticket.ActiveSet, liar) {
				require.NoError(t, f.commit(r, liar))
				f.pass(keeper.CommitBlocks + 1)
				continue
			}
			f.sealAndSign(r, ticket.ActiveSet...)
		}
		require.Equal(t, done, f.get(r.Id).Status, "liar %d", liar)
		require.Empty(t, f.suspended)
	}
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
	for nonce := range byte(3) {
		f.askUser(1, 10+nonce)
	}
	f.pass(keeper.ListBlocks)
	f.askUser(3, 20)
	f.pass(1)
	exported, err := f.k.ExportGenesis(f.ctx)
	require.NoError(t, err)
	require.NoError(t, exported.Validate())

	g := newFixture(t)
	g.user, g.world.tickets = f.user, f.world.tickets
	require.NoError(t, g.k.InitGenesis(g.ctx, exported))
	again, err := g.k.ExportGenesis(g.ctx)
	require.NoError(t, err)
	require.Equal(t, exported, again)
	require.Equal(t, f.open(), g.open())
	require.Equal(t, 2, g.open(), "the public one and the last one: the time of the others is over")
	_, err = g.ask(types.MsgRequestReveal{Kind: types.Kind_KIND_USER, Location: g.location(0), Grant: g.grantFor(0, 1, func(gr *types.Grant) { gr.Duration++ })})
	require.ErrorIs(t, err, types.ErrNonceUsed, "nonces survive")
	g.finish(public.TicketOrigin)
	require.Equal(t, granted, g.get(public.Id).Status)
	require.NoError(t, g.mask(public, 1))
	user20 := crypto.PubkeyToAddress(g.user.PublicKey).Bytes()
	for key, want := range map[string]uint32{"user/" + hex.EncodeToString(user20): 1, "relayer/" + account(99): 2} {
		usage, err := g.k.Usage.Get(g.ctx, key)
		require.NoError(t, err)
		require.Equal(t, want, usage.Open, key)
	}
}
