package signer

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/threshold/keystore"
)

// A seat holds the shares of both keys of its epoch, and nothing less or else.
func TestSeatHoldsBothKeys(t *testing.T) {
	n := newNetwork(t, true)
	set, epoch := n.dealt.Set, n.chain.epochs[0]
	vault := n.members[0].vault
	load := func() *keystore.Epoch {
		stored, err := vault.Epoch(1)
		require.NoError(t, err)
		return stored
	}
	input, err := vault.HPKEFor(epoch.Members[0].HpkeKey)
	require.NoError(t, err)
	public := &keys.Epoch{BGV: n.dealt.Keys, CKKS: n.ckks.Keys}
	secrets, err := secretsOf(load(), set)
	require.NoError(t, err)
	seat, err := newCommittee(epoch, n.members[0].validator, public, secrets, input)
	require.NoError(t, err)
	require.Equal(t, n.dealt.Secrets[0], seat.secret)
	require.Equal(t, n.ckks.Secrets[0], seat.ckks.secret)
	require.Same(t, n.ckks.Keys.Public, seat.ckks.keys.Public)
	require.Same(t, n.ckks.Keys.Derivation, seat.ckks.keys.Derivation)

	for name, spoil := range map[string]func(e *keystore.Epoch){
		"one key only": func(e *keystore.Epoch) { e.Keys = e.Keys[:1] },
		"swapped":      func(e *keystore.Epoch) { e.Keys[0], e.Keys[1] = e.Keys[1], e.Keys[0] },
		"another set":  func(e *keystore.Epoch) { e.Keys[1].Params = "ckks-n14-v0" },
	} {
		stored := load()
		spoil(stored)
		_, err := secretsOf(stored, set)
		require.ErrorContains(t, err, "the key store", name)
	}
	for name, c := range map[string]struct {
		public  *keys.Epoch
		secrets seatSecrets
		reason  string
	}{
		"no public keys":    {nil, secrets, "no public keys"},
		"no CKKS keys":      {&keys.Epoch{BGV: n.dealt.Keys}, secrets, "a key of set ckks-n11-insecure-v1 is missing"},
		"swapped keys":      {&keys.Epoch{BGV: n.ckks.Keys, CKKS: n.dealt.Keys}, secrets, "is missing"},
		"no CKKS share":     {public, seatSecrets{bgv: secrets.bgv}, "no share for point 1"},
		"no BGV share":      {public, seatSecrets{ckks: secrets.ckks}, "no share for point 1"},
		"a share of others": {public, seatSecrets{secrets.bgv, n.ckks.Secrets[1]}, "no share for point 1"},
	} {
		_, err := newCommittee(epoch, n.members[0].validator, c.public, c.secrets, input)
		require.ErrorContains(t, err, c.reason, name)
	}

	seat.erase()
	for _, secret := range []any{secrets.bgv.PRF, secrets.ckks.PRF} {
		require.Zero(t, secret)
	}
	for _, limb := range append(secrets.bgv.Share.Q.Coeffs, secrets.ckks.Share.Q.Coeffs...) {
		require.Zero(t, limb[0])
	}
}
