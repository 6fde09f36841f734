package keeper_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/sha256"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/cosmos/cosmos-sdk/runtime"
	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	"github.com/cosmos/cosmos-sdk/testutil"
	sdk "github.com/cosmos/cosmos-sdk/types"
	moduletestutil "github.com/cosmos/cosmos-sdk/types/module/testutil"

	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	"github.com/glomar-network/glomar/x/reveal"
	"github.com/glomar-network/glomar/x/reveal/keeper"
	"github.com/glomar-network/glomar/x/reveal/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

const (
	chainID = 31337
	now     = 1_700_000_000
)

// authority may change the parameters.
var authority = account(77)

var verifier = bytes.Repeat([]byte{0x90}, 20)

func digestOf(parts ...any) []byte {
	d := sha256.Sum256([]byte(fmt.Sprint(parts...)))
	return d[:]
}

func account(point uint32) string {
	return sdk.AccAddress(bytes.Repeat([]byte{byte(point)}, 20)).String()
}

// world plays every other module: one host chain, one final work, a committee of four.
type world struct {
	chain     hosttypes.HostChain
	works     map[uint64]coprocessortypes.Work
	pages     map[string]bool
	epoch     thresholdtypes.Epoch
	dead      map[uint32]bool
	tickets   map[string]thresholdtypes.Ticket
	suspended []uint32
	keys      []*ecdsa.PrivateKey
	operators map[string]bool
}

func (w *world) Chain(_ context.Context, id uint64) (hosttypes.HostChain, error) {
	if id != chainID {
		return hosttypes.HostChain{}, hosttypes.ErrUnknownChain
	}
	return w.chain, nil
}

func (w *world) Work(_ context.Context, _, seq uint64) (coprocessortypes.Work, error) {
	work, ok := w.works[seq]
	if !ok {
		return work, coprocessortypes.ErrUnknownWork
	}
	return work, nil
}

func (w *world) PageHeight(_ context.Context, digest []byte) (int64, bool, error) {
	return 1, w.pages[string(digest)], nil
}

func (w *world) LiveEpoch(context.Context) (thresholdtypes.Epoch, error) { return w.epoch, nil }

func (w *world) OpenMasked(_ context.Context, content []byte, origin string, avoid []uint32) error {
	if _, taken := w.tickets[origin]; taken {
		return thresholdtypes.ErrOriginTaken
	}
	w.tickets[origin] = thresholdtypes.Ticket{
		Epoch: w.epoch.Id, Kind: thresholdtypes.TicketKind_TICKET_KIND_OPEN, ContentDigest: content, Openings: 1, Attempt: 1,
		Origin: origin, Excluded: avoid, Status: thresholdtypes.TicketStatus_TICKET_STATUS_PENDING,
	}
	return nil
}

func (w *world) IsOperator(_ context.Context, account string) (bool, error) {
	return w.operators[account], nil
}

func (w *world) LatestTicket(_ context.Context, origin string) (thresholdtypes.Ticket, error) {
	ticket, ok := w.tickets[origin]
	if !ok {
		return ticket, thresholdtypes.ErrUnknownTicket
	}
	return ticket, nil
}

func (w *world) MemberByAccount(_ context.Context, _ uint64, acc string) (thresholdtypes.Member, error) {
	for _, m := range w.epoch.Members {
		if account(m.Point) == acc {
			return m, nil
		}
	}
	return thresholdtypes.Member{}, thresholdtypes.ErrUnknownSigner
}

func (w *world) IsLive(_ context.Context, _ uint64, m thresholdtypes.Member) (bool, error) {
	return !w.dead[m.Point], nil
}

func (w *world) Suspend(_ context.Context, _ []thresholdtypes.Member, points []uint32, _ string) error {
	w.suspended = append(w.suspended, points...)
	return nil
}

type fixture struct {
	*testing.T
	*world
	ctx     sdk.Context
	k       *keeper.Keeper
	msgs    types.MsgServer
	queries types.QueryServer
	leaves  []coprocessortypes.HandleLeaf
	proofs  []coprocessortypes.HandleProof
	user    *ecdsa.PrivateKey
}

func newFixture(t *testing.T) *fixture {
	t.Helper()
	key := storetypes.NewKVStoreKey(types.StoreKey)
	encoding := moduletestutil.MakeTestEncodingConfig(reveal.NewAppModule(nil))
	test := testutil.DefaultContextWithDB(t, key, storetypes.NewTransientStoreKey("transient"))
	user, err := crypto.GenerateKey()
	require.NoError(t, err)
	f := &fixture{T: t, user: user, ctx: test.Ctx.WithBlockHeight(10).WithBlockTime(time.Unix(now, 0)), world: newWorld(t)}
	f.k = keeper.NewKeeper(encoding.Codec, runtime.NewKVStoreService(key), f.world, f.world, f.world, authority)
	require.NoError(t, f.k.Params.Set(f.ctx, types.DefaultParams()))
	f.msgs, f.queries = keeper.NewMsgServer(f.k), keeper.NewQueryServer(f.k)
	for i := range uint32(4) {
		// Handles 0 and 1 share a page; 2 and 3 have their own.
		page := digestOf("page", max(i, 1))
		f.pages[string(page)] = true
		f.leaves = append(f.leaves, coprocessortypes.HandleLeaf{Handle: bytes.Repeat([]byte{byte(i + 1)}, 32), Page: page, Slot: 32 * i, Width: 32})
	}
	var root []byte
	root, f.proofs, err = coprocessortypes.Prove(f.leaves)
	require.NoError(t, err)
	f.works[1] = coprocessortypes.Work{ChainId: chainID, Seq: 1, Status: coprocessortypes.WorkStatus_WORK_STATUS_FINAL, HandlesRoot: root}
	f.works[2] = coprocessortypes.Work{ChainId: chainID, Seq: 2, Status: coprocessortypes.WorkStatus_WORK_STATUS_OPEN, HandlesRoot: root}
	return f
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{
		chain: hosttypes.HostChain{ChainId: chainID, DecryptionVerifier: verifier},
		works: map[uint64]coprocessortypes.Work{}, pages: map[string]bool{}, dead: map[uint32]bool{},
		tickets: map[string]thresholdtypes.Ticket{}, operators: map[string]bool{},
		epoch: thresholdtypes.Epoch{Id: 1, FheParams: "set", Threshold: 3},
	}
	for i := range uint32(4) {
		key, err := crypto.GenerateKey()
		require.NoError(t, err)
		w.keys = append(w.keys, key)
		w.epoch.Members = append(w.epoch.Members, thresholdtypes.Member{Point: i + 1, Validator: fmt.Sprint("v", i), HostAddress: crypto.PubkeyToAddress(key.PublicKey).Bytes()})
	}
	return w
}

func (f *fixture) location(i int) types.Location {
	return types.NewLocation(chainID, 1, f.leaves[i], f.proofs[i])
}

// grantFor is the user's signed permission to read handle i.
func (f *fixture) grantFor(i int, nonce byte, change func(*types.Grant)) *types.Grant {
	f.Helper()
	g := types.Grant{
		User: crypto.PubkeyToAddress(f.user.PublicKey).Bytes(), PublicKey: []byte("hpke"), Contracts: [][]byte{bytes.Repeat([]byte{7}, 20)},
		Start: now - 10, Duration: 100, ExtraData: types.ExtraData([16]byte{nonce}, f.leaves[i].Handle),
	}
	if change != nil {
		change(&g)
	}
	digest, err := types.GrantDigest(chainID, verifier, g)
	require.NoError(f, err)
	g.Signature, err = crypto.Sign(digest[:], f.user)
	require.NoError(f, err)
	return &g
}

func (f *fixture) ask(msg types.MsgRequestReveal) (types.Request, error) {
	f.Helper()
	if msg.Relayer == "" {
		msg.Relayer = account(99)
	}
	ctx, write := f.ctx.CacheContext() // a message that fails changes nothing
	resp, err := f.msgs.RequestReveal(ctx, &msg)
	if err != nil {
		return types.Request{}, err
	}
	write()
	return f.get(resp.Id), nil
}

func (f *fixture) askUser(i int, nonce byte) types.Request {
	f.Helper()
	r, err := f.ask(types.MsgRequestReveal{Kind: types.Kind_KIND_USER, Location: f.location(i), Grant: f.grantFor(i, nonce, nil)})
	require.NoError(f, err)
	return r
}

// avoiding is a grant that does without members.
func (f *fixture) avoiding(i int, nonce byte, avoid ...uint32) *types.Grant {
	return f.grantFor(i, nonce, func(g *types.Grant) {
		g.ExtraData = types.ExtraData([16]byte{nonce}, f.leaves[i].Handle, avoid...)
	})
}

func (f *fixture) askAvoiding(i int, nonce byte, avoid ...uint32) types.Request {
	f.Helper()
	r, err := f.ask(types.MsgRequestReveal{
		Kind: types.Kind_KIND_USER, Location: f.location(i), Grant: f.avoiding(i, nonce, avoid...),
	})
	require.NoError(f, err)
	return r
}

func (f *fixture) askPublic(i int) types.Request {
	f.Helper()
	r, err := f.ask(types.MsgRequestReveal{Kind: types.Kind_KIND_PUBLIC, Location: f.location(i)})
	require.NoError(f, err)
	return r
}

func (f *fixture) get(id []byte) types.Request {
	f.Helper()
	r, err := f.k.Request(f.ctx, id)
	require.NoError(f, err)
	return r
}

// finish completes the opening of an origin by three signers: 1, 2 and 4, unless one of them is left out.
func (f *fixture) finish(origin string) thresholdtypes.Ticket {
	f.Helper()
	ticket, ok := f.tickets[origin]
	require.True(f, ok, origin)
	for _, point := range []uint32{1, 2, 4, 3} {
		if len(ticket.ActiveSet) < 3 && !slices.Contains(ticket.Excluded, point) {
			ticket.ActiveSet = append(ticket.ActiveSet, point)
		}
	}
	slices.Sort(ticket.ActiveSet)
	ticket.Id, ticket.Status = digestOf("ticket", origin), thresholdtypes.TicketStatus_TICKET_STATUS_DONE
	f.tickets[origin] = ticket
	require.NoError(f, f.k.OnTicketDone(f.ctx, ticket))
	return ticket
}

func (f *fixture) mask(r types.Request, point uint32) error {
	_, err := f.msgs.RecordMask(f.ctx, &types.MsgRecordMask{Account: account(point), Request: r.Id, Digest: digestOf("mask", point)})
	return err
}

func (f *fixture) publish(r types.Request, point uint32, mask string) error {
	_, err := f.msgs.PublishMask(f.ctx, &types.MsgPublishMask{Account: account(point), Request: r.Id, Mask: []byte(mask)})
	return err
}

// sign lets a signer vouch for a value, with its own key or another's.
func (f *fixture) sign(r types.Request, point uint32, value byte, keyOf uint32) error {
	f.Helper()
	clear := append(make([]byte, 31), value)
	digest, err := types.PublicDigest(chainID, verifier, [][]byte{r.Location.Leaf.Handle}, clear, types.PublicExtraData)
	require.NoError(f, err)
	signature, err := crypto.Sign(digest[:], f.keys[keyOf-1])
	require.NoError(f, err)
	_, err = f.msgs.SignPublic(f.ctx, &types.MsgSignPublic{Account: account(point), Request: r.Id, Cleartext: clear, Signature: signature})
	return err
}

// open lists the ids of the open requests.
func (f *fixture) open() int {
	f.Helper()
	resp, err := f.queries.OpenRequests(f.ctx, &types.QueryOpenRequestsRequest{})
	require.NoError(f, err)
	return len(resp.Requests)
}

// pass ends n blocks.
func (f *fixture) pass(n int) {
	f.Helper()
	for range n {
		require.NoError(f, f.k.EndBlock(f.ctx))
		f.ctx = f.ctx.WithBlockHeight(f.ctx.BlockHeight() + 1)
	}
}
