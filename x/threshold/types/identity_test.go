package types

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/ed25519"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
)

func testKeys(t testing.TB, seed byte) (ed25519.PrivateKey, *ecdsa.PrivateKey) {
	t.Helper()
	host, err := crypto.ToECDSA(bytes.Repeat([]byte{seed}, 32))
	require.NoError(t, err)
	return ed25519.NewKeyFromSeed(bytes.Repeat([]byte{seed}, 32)), host
}

func testIdentity(t testing.TB) (id Identity, tls, host []byte) {
	t.Helper()
	key, address := testKeys(t, 1)
	id = Identity{
		ChainID: "glomar-1", Role: RoleSigner, Owner: "validator", Account: "account",
		TLS: key.Public().(ed25519.PublicKey), HPKE: bytes.Repeat([]byte{9}, HPKEKeyLength),
		Host: crypto.PubkeyToAddress(address.PublicKey).Bytes(),
	}
	tls, host, err := id.Prove(key, address)
	require.NoError(t, err)
	return id, tls, host
}

func TestIdentityBindsEverything(t *testing.T) {
	id, tls, host := testIdentity(t)
	require.NoError(t, id.Verify(tls, host))
	otherTLS, otherHost := testKeys(t, 2)
	for name, change := range map[string]func(*Identity){
		"chain": func(i *Identity) { i.ChainID = "glomar-2" }, "role": func(i *Identity) { i.Role = RoleOperator },
		"owner": func(i *Identity) { i.Owner = "another" }, "account": func(i *Identity) { i.Account = "another" },
		"TLS key":  func(i *Identity) { i.TLS = otherTLS.Public().(ed25519.PublicKey) },
		"HPKE key": func(i *Identity) { i.HPKE = bytes.Repeat([]byte{8}, HPKEKeyLength) },
		"host key": func(i *Identity) { i.Host = crypto.PubkeyToAddress(otherHost.PublicKey).Bytes() },
		"boundary": func(i *Identity) { i.Owner, i.Account = "validatora", "ccount" },
		"no keys":  func(i *Identity) { i.TLS, i.Host = nil, nil },
	} {
		other := id
		change(&other)
		require.ErrorIs(t, other.Verify(tls, host), ErrPossession, name)
	}
	require.ErrorIs(t, id.Verify(tls, host[1:]), ErrPossession)
	require.ErrorIs(t, id.Verify(nil, host), ErrPossession)
}

func TestKeyIDsAreOfTheirKind(t *testing.T) {
	require.NotEqual(t, KeyID("tls", []byte{1}), KeyID("host", []byte{1}))
	id, _, _ := testIdentity(t)
	require.Len(t, id.KeyIDs(), 3)
	id.HPKE = nil
	require.Len(t, id.KeyIDs(), 2)
}

// FuzzIdentity has signatures from anybody checked: only the right ones pass, and nothing panics.
func FuzzIdentity(f *testing.F) {
	id, tls, host := testIdentity(f)
	f.Add(id.TLS, id.Host, tls, host)
	f.Add([]byte{}, []byte{}, []byte{}, bytes.Repeat([]byte{0xff}, 65))
	f.Fuzz(func(t *testing.T, key, address, tlsSignature, hostSignature []byte) {
		other := id
		other.TLS, other.Host = key, address
		if other.Verify(tlsSignature, hostSignature) == nil {
			require.Len(t, key, ed25519.PublicKeySize)
			require.Len(t, hostSignature, crypto.SignatureLength)
		}
	})
}
