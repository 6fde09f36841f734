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
	_, err := f.msgs.RegisterSigner(f.ctx, &types.MsgRegisterSigner{
		Operator: operator(1).String(), Account: account(1), Endpoint: "h:1",
		TlsKey: digestOf(1), HpkeKey: make([]byte, types.HPKEKeyLength), HostAddress: operator(1),
	})
	require.ErrorIs(t, err, types.ErrNotValidator)
}

func TestAccountServesOneSigner(t *testing.T) {
	f := newFixture(t, 2, 2)
	f.register(0)
	msg := types.MsgRegisterSigner{
		Operator: operator(1).String(), Account: account(0), Endpoint: "h:1",
		TlsKey: digestOf(1), HpkeKey: make([]byte, types.HPKEKeyLength), HostAddress: operator(1),
	}
	_, err := f.msgs.RegisterSigner(f.ctx, &msg)
	require.ErrorIs(t, err, types.ErrAccountTaken)

	// A new account for validator 0 frees the old one.
	again := msg
	again.Operator, again.Account = operator(0).String(), account(5)
	_, err = f.msgs.RegisterSigner(f.ctx, &again)
	require.NoError(t, err)
	_, err = f.k.SignerByAccount(f.ctx, account(0))
	require.ErrorIs(t, err, types.ErrUnknownSigner)
	_, err = f.msgs.RegisterSigner(f.ctx, &msg)
	require.NoError(t, err)
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
