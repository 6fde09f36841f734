package keeper_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"cosmossdk.io/math"

	"github.com/cosmos/cosmos-sdk/runtime"
	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	"github.com/cosmos/cosmos-sdk/testutil"
	sdk "github.com/cosmos/cosmos-sdk/types"
	moduletestutil "github.com/cosmos/cosmos-sdk/types/module/testutil"
	stakingtypes "github.com/cosmos/cosmos-sdk/x/staking/types"

	"github.com/glomar-network/glomar/x/threshold"
	"github.com/glomar-network/glomar/x/threshold/keeper"
	"github.com/glomar-network/glomar/x/threshold/types"
)

const (
	authority = "authority"
	glomar    = "glomar-test"
)

// staking knows the bonded validators and their tokens.
type staking map[string]int64

func (s staking) GetValidator(_ context.Context, addr sdk.ValAddress) (stakingtypes.Validator, error) {
	tokens, ok := s[addr.String()]
	if !ok {
		return stakingtypes.Validator{}, stakingtypes.ErrNoValidatorFound
	}
	return stakingtypes.Validator{Status: stakingtypes.Bonded, Tokens: math.NewInt(tokens)}, nil
}

// hooks remember what they were told.
type hooks struct{ done, failed []types.Ticket }

func (h *hooks) OnTicketDone(_ context.Context, t types.Ticket) error {
	h.done = append(h.done, t)
	return nil
}

func (h *hooks) OnTicketFailed(_ context.Context, t types.Ticket) error {
	h.failed = append(h.failed, t)
	return nil
}

// fixture is a keeper with n validators, driven block by block.
type fixture struct {
	*testing.T
	ctx     sdk.Context
	k       *keeper.Keeper
	msgs    types.MsgServer
	queries types.QueryServer
	staking staking
	hooks   *hooks
	n       int
}

func operator(i int) sdk.AccAddress { return bytes.Repeat([]byte{byte(i + 1)}, 20) }
func account(i int) string          { return sdk.AccAddress(bytes.Repeat([]byte{byte(i + 101)}, 20)).String() }
func validator(i int) string        { return sdk.ValAddress(operator(i)).String() }

func digestOf(parts ...any) []byte {
	d := sha256.Sum256([]byte(fmt.Sprint(parts...)))
	return d[:]
}

func newFixture(t *testing.T, n, needed int) *fixture {
	t.Helper()
	key := storetypes.NewKVStoreKey(types.StoreKey)
	encoding := moduletestutil.MakeTestEncodingConfig(threshold.NewAppModule(nil))
	test := testutil.DefaultContextWithDB(t, key, storetypes.NewTransientStoreKey("transient"))
	f := &fixture{T: t, staking: staking{}, hooks: &hooks{}, n: n}
	f.k = keeper.NewKeeper(encoding.Codec, runtime.NewKVStoreService(key), f.staking, authority)
	f.k.SetHooks(f.hooks)
	f.msgs, f.queries = keeper.NewMsgServer(f.k), keeper.NewQueryServer(f.k)
	f.ctx = at(test.Ctx, 1)
	params := types.Params{
		FheParams: "bgv-n12-insecure-v1", AllowInsecure: true, CommitteeSize: uint32(n), Threshold: uint32(needed),
		RoundBlocks: 10, TicketBlocks: 5, MaxOpenings: 1000,
	}
	require.NoError(t, f.k.InitGenesis(f.ctx, &types.GenesisState{Params: params}))
	for i := range n {
		f.staking[validator(i)] = int64(1000 - i) // so that validator i sits at point i+1
	}
	return f
}

// at is the context of a block, whose hash follows from its height.
func at(ctx sdk.Context, height int64) sdk.Context {
	hash := sha256.Sum256(binary.BigEndian.AppendUint64([]byte("block"), uint64(height)))
	return ctx.WithChainID(glomar).WithBlockHeight(height).WithHeaderHash(hash[:]).WithEventManager(sdk.NewEventManager())
}

// block ends the present block and begins the next.
func (f *fixture) block() {
	f.Helper()
	require.NoError(f, f.k.EndBlock(f.ctx))
	f.ctx = at(f.ctx, f.ctx.BlockHeight()+1)
	require.NoError(f, f.k.BeginBlock(f.ctx))
}

func (f *fixture) blocks(n int) {
	for range n {
		f.block()
	}
}

func (f *fixture) register(i int) {
	f.Helper()
	_, err := f.msgs.RegisterSigner(f.ctx, registration(i, i, i))
	require.NoError(f, err)
}

// registration is the message of the validator with number owner, for the account with number by, with the keys that
// belong to number k.
func registration(owner, by, k int) *types.MsgRegisterSigner {
	tls, host := keysOf(k)
	msg := &types.MsgRegisterSigner{
		Operator: operator(owner).String(), Account: account(by), Endpoint: "127.0.0.1:1000",
		TlsKey: tls.Public().(ed25519.PublicKey), HpkeKey: bytes.Repeat(digestOf("hpke", k), types.HPKEKeyLength/32),
		HostAddress: crypto.PubkeyToAddress(host.PublicKey).Bytes(),
	}
	prove(msg, k)
	return msg
}

func keysOf(k int) (ed25519.PrivateKey, *ecdsa.PrivateKey) {
	host, err := crypto.ToECDSA(digestOf("host", k))
	if err != nil {
		panic(err)
	}
	return ed25519.NewKeyFromSeed(digestOf("tls", k)), host
}

func prove(msg *types.MsgRegisterSigner, k int) {
	tls, host := keysOf(k)
	var err error
	if msg.TlsSignature, msg.HostSignature, err = msg.Identity(glomar).Prove(tls, host); err != nil {
		panic(err)
	}
}

func (f *fixture) announce(i int, complete bool) {
	f.Helper()
	_, err := f.msgs.Announce(f.ctx, &types.MsgAnnounce{
		Account: account(i), Endpoint: "127.0.0.1:2000", Instance: make([]byte, types.InstanceLength), LedgerComplete: complete,
	})
	require.NoError(f, err)
}

// muster registers and announces every signer and lets the ceremony start.
func (f *fixture) muster() {
	f.Helper()
	for i := range f.n {
		f.register(i)
		f.announce(i, true)
	}
	f.block()
}

func (f *fixture) ceremony() types.Ceremony {
	f.Helper()
	resp, err := f.queries.Ceremony(f.ctx, &types.QueryCeremonyRequest{})
	require.NoError(f, err)
	return resp.Ceremony
}

func (f *fixture) contribute(i int, c types.Ceremony, digest []byte) error {
	_, err := f.msgs.Contribute(f.ctx, &types.MsgContribute{Account: account(i), Ceremony: c.Id, Round: c.Round, Digest: digest})
	return err
}

// contribution is what an honest member commits to.
func contribution(c types.Ceremony, i int) []byte {
	switch c.Round {
	case types.Round_ROUND_BUNDLE:
		return digestOf("bundle", c.Id)
	case types.Round_ROUND_VERDICT:
		return types.VerdictDigest(c.Id, digestOf("bundle", c.Id))
	}
	return digestOf("blob", c.Id, c.Round, i)
}

// members lists the validators' numbers in the ceremony, by point.
func members(c types.Ceremony) []int {
	var out []int
	for _, m := range c.Members {
		address, _ := sdk.ValAddressFromBech32(m.Validator)
		out = append(out, int(address[0])-1)
	}
	return out
}

// round lets every member contribute and moves on two blocks.
func (f *fixture) round() {
	f.Helper()
	c := f.ceremony()
	for _, i := range members(c) {
		require.NoError(f, f.contribute(i, c, contribution(c, i)))
	}
	f.block()
}

// keygen runs a ceremony to its end.
func (f *fixture) keygen() types.Epoch {
	f.Helper()
	f.muster()
	for range 6 {
		f.round()
	}
	epoch, err := f.k.LiveEpoch(f.ctx)
	require.NoError(f, err)
	return epoch
}

func (f *fixture) signer(i int) types.Signer {
	f.Helper()
	s, err := f.k.SignerByAccount(f.ctx, account(i))
	require.NoError(f, err)
	return s
}

func (f *fixture) open(origin string) {
	f.Helper()
	require.NoError(f, f.k.OpenTicket(f.ctx, types.TicketKind_TICKET_KIND_REPACK, digestOf("content"), 3, origin))
}

func (f *fixture) ticket(origin string) types.Ticket {
	f.Helper()
	t, err := f.k.LatestTicket(f.ctx, origin)
	require.NoError(f, err)
	return t
}

// answer records the share of the member at a point.
func (f *fixture) answer(t types.Ticket, point uint32) error {
	epoch, err := f.k.Epochs.Get(f.ctx, t.Epoch)
	require.NoError(f, err)
	member, ok := types.MemberByPoint(epoch.Members, point)
	require.True(f, ok)
	address, err := sdk.ValAddressFromBech32(member.Validator)
	require.NoError(f, err)
	_, err = f.msgs.RecordShare(f.ctx, &types.MsgRecordShare{Account: account(int(address[0]) - 1), Ticket: t.Id, Digest: digestOf("share", t.Id, point)})
	return err
}
