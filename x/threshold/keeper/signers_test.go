package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/x/threshold/types"
)

func TestOnlyBondedValidatorsRegister(t *testing.T) {
	f := newFixture(t, 2, 2)
	delete(f.staking, validator(1))
	f.register(0)
	_, err := f.msgs.RegisterSigner(f.ctx, registration(1, 1, 1))
	require.ErrorIs(t, err, types.ErrNotValidator)
}

func TestAccountServesOneSigner(t *testing.T) {
	f := newFixture(t, 2, 2)
	f.register(0)
	msg := registration(1, 0, 1)
	_, err := f.msgs.RegisterSigner(f.ctx, msg)
	require.ErrorIs(t, err, types.ErrAccountTaken)

	// A new account for validator 0 frees the old one.
	_, err = f.msgs.RegisterSigner(f.ctx, registration(0, 5, 0))
	require.NoError(t, err)
	_, err = f.k.SignerByAccount(f.ctx, account(0))
	require.ErrorIs(t, err, types.ErrUnknownSigner)
	_, err = f.msgs.RegisterSigner(f.ctx, msg)
	require.NoError(t, err)
}

func TestDoorStolenKeys(t *testing.T) {
	f := newFixture(t, 2, 2)
	f.register(0)
	victim := registration(0, 0, 0)
	refused := func(msg *types.MsgRegisterSigner, want error, why string) {
		t.Helper()
		cached, _ := f.ctx.CacheContext()
		_, err := f.msgs.RegisterSigner(cached, msg)
		require.ErrorIs(t, err, want, why)
	}
	for name, change := range map[string]func(*types.MsgRegisterSigner){
		"another's TLS key":  func(m *types.MsgRegisterSigner) { m.TlsKey = victim.TlsKey },
		"another's host key": func(m *types.MsgRegisterSigner) { m.HostAddress = victim.HostAddress },
	} {
		msg := registration(1, 1, 1)
		change(msg)
		prove(msg, 1)
		refused(msg, types.ErrPossession, name)
	}
	msg := registration(1, 1, 1)
	msg.HpkeKey = victim.HpkeKey
	refused(msg, types.ErrPossession, "the other keys did not sign for the HPKE key")
	prove(msg, 1)
	refused(msg, types.ErrKeyTaken, "another's HPKE key, signed for with keys of its own")
	copied := *victim
	copied.Operator = operator(1).String()
	refused(&copied, types.ErrPossession, "another's whole registration, for a validator of its own")
	refused(registration(1, 1, 0), types.ErrKeyTaken, "keys that two hold are the first's")

	// An operator's keys are as much its own.
	id := registration(1, 1, 1).Identity(glomar)
	require.NoError(t, f.k.ReserveKeys(f.ctx, types.Holder(types.RoleOperator, account(7)), id.KeyIDs()[:1]))
	refused(registration(1, 1, 1), types.ErrKeyTaken, "the TLS key of an operator")
	require.NoError(t, f.k.ReleaseKeys(f.ctx, types.Holder(types.RoleOperator, account(7))))
	f.register(1)

	// What a signer replaces stays its own.
	_, err := f.msgs.RegisterSigner(f.ctx, registration(0, 0, 5))
	require.NoError(t, err)
	refused(registration(1, 1, 0), types.ErrKeyTaken, "an old key")
	exported, err := f.k.ExportGenesis(f.ctx)
	require.NoError(t, err)
	require.Len(t, exported.Keys, 9)
	g := newFixture(t, 2, 2)
	require.NoError(t, g.k.InitGenesis(g.ctx, exported))
	_, err = g.msgs.RegisterSigner(g.ctx, registration(1, 1, 0))
	require.ErrorIs(t, err, types.ErrKeyTaken, "also after an import")
}

func TestHoldersHaveABoundedNumberOfKeys(t *testing.T) {
	f := newFixture(t, 1, 1)
	for i := range 256 {
		require.NoError(t, f.k.ReserveKeys(f.ctx, "operator/a", [][]byte{digestOf(i)}))
	}
	require.NoError(t, f.k.ReserveKeys(f.ctx, "operator/a", [][]byte{digestOf(0)}), "one that it has")
	require.ErrorIs(t, f.k.ReserveKeys(f.ctx, "operator/a", [][]byte{digestOf("one more")}), types.ErrKeyTaken)
}

func TestAnnounceNeedsRegistration(t *testing.T) {
	f := newFixture(t, 1, 1)
	_, err := f.msgs.Announce(f.ctx, &types.MsgAnnounce{Account: account(0), Endpoint: "h:1", Instance: make([]byte, 16), LedgerComplete: true})
	require.ErrorIs(t, err, types.ErrUnknownSigner)
	f.register(0)
	require.False(t, f.signer(0).Live, "registered is not running")
	f.announce(0, true)
	require.True(t, f.signer(0).Live)
}

func TestIncompleteLedgerRetiresUntilTheNextEpoch(t *testing.T) {
	f := newFixture(t, 4, 3)
	f.keygen()
	f.announce(1, false)
	require.False(t, f.signer(1).Live)
	require.EqualValues(t, 2, f.signer(1).RetiredUntilEpoch)
	f.announce(1, true)
	require.False(t, f.signer(1).Live, "no later word brings it back in this epoch")
	f.register(1)
	f.announce(1, true)
	require.False(t, f.signer(1).Live, "nor does registering again")
	for i := range 10 {
		f.open(string(rune('a' + i)))
	}
	f.block()
	for i := range 10 {
		require.NotContains(t, f.ticket(string(rune('a'+i))).ActiveSet, uint32(2))
	}
}

func TestIncompleteLedgerBeforeTheFirstKeyIsHarmless(t *testing.T) {
	f := newFixture(t, 1, 1)
	f.register(0)
	f.announce(0, false)
	require.True(t, f.signer(0).Live)
}

func TestUpdateParams(t *testing.T) {
	f := newFixture(t, 4, 3)
	params, err := f.k.Params.Get(f.ctx)
	require.NoError(t, err)
	params.TicketBlocks = 50
	_, err = f.msgs.UpdateParams(f.ctx, &types.MsgUpdateParams{Authority: account(0), Params: params})
	require.ErrorIs(t, err, types.ErrAuthority)
	_, err = f.msgs.UpdateParams(f.ctx, &types.MsgUpdateParams{Authority: authority, Params: params})
	require.NoError(t, err)
	lower := params
	lower.Threshold = 2
	_, err = f.msgs.UpdateParams(f.ctx, &types.MsgUpdateParams{Authority: authority, Params: lower})
	require.ErrorIs(t, err, types.ErrInvalidParams)
	params.AllowInsecure = false
	_, err = f.msgs.UpdateParams(f.ctx, &types.MsgUpdateParams{Authority: authority, Params: params})
	require.ErrorIs(t, err, types.ErrInvalidParams, "the set's name says insecure")
}

func TestGenesisRefusesInsecureParametersInProduction(t *testing.T) {
	f := newFixture(t, 4, 3)
	g := types.DefaultGenesis()
	g.Params.FheParams = "bgv-n12-insecure-v1"
	require.ErrorIs(t, f.k.InitGenesis(f.ctx, g), types.ErrInvalidParams)
}
