package types

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/binary"

	"cosmossdk.io/errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Roles of an identity.
const (
	RoleOperator = "operator"
	RoleSigner   = "signer"
)

const (
	identityTag = "glomar/identity/v1"
	keyTag      = "glomar/key/v1"
)

// Identity is what a registration says: whose keys these are. The TLS key and the host key both sign it, so nobody
// registers a key of those kinds that it does not hold, and a copied registration serves nobody else.
//
// An HPKE key cannot sign. The other two keys sign for it, it is registered once (Keeper.ReserveKeys), and a
// registration names the account that sends it. Someone who is faster with another's public HPKE key gains nothing: it
// opens nothing that is sealed to it, so the first ceremony excludes that member, and the owner draws a fresh key.
type Identity struct {
	// ChainID is the Glomar chain's.
	ChainID string
	// Role is RoleOperator or RoleSigner.
	Role string
	// Owner is the account that registers: an operator's own, or that of a validator's operator.
	Owner string
	// Account is the account that acts: an operator's own, or the signer's.
	Account string
	// TLS is the Ed25519 key of the transport, HPKE the key that is sealed to (a signer's only), Host the address of the
	// key that signs for host contracts.
	TLS, HPKE, Host []byte
}

// Digest is what both keys sign: the SHA-256 of "glomar/identity/v1" and every field, each behind its length.
func (id Identity) Digest() [sha256.Size]byte {
	return hashFields(identityTag, []byte(id.ChainID), []byte(id.Role), []byte(id.Owner), []byte(id.Account), id.TLS,
		id.HPKE,
		id.Host)
}

// tlsMessage keeps the TLS key's signature apart from those of a handshake, which begin with 64 spaces.
func (id Identity) tlsMessage() []byte {
	digest := id.Digest()
	return append([]byte(identityTag), digest[:]...)
}

// hostMessage is the digest's EIP-191 hash, which no EIP-712 signature for a host contract can be mistaken for.
func (id Identity) hostMessage() []byte {
	digest := id.Digest()
	return crypto.Keccak256([]byte("\x19Ethereum Signed Message:\n32"), digest[:])
}

// Prove signs the identity with both keys. Their public parts must be the ones it names.
func (id Identity) Prove(tls ed25519.PrivateKey, host *ecdsa.PrivateKey) (tlsSignature, hostSignature []byte,
	err error) {
	hostSignature, err = crypto.Sign(id.hostMessage(), host)
	return ed25519.Sign(tls, id.tlsMessage()), hostSignature, err
}

// Verify returns ErrPossession unless both keys have signed the identity.
func (id Identity) Verify(tlsSignature, hostSignature []byte) error {
	if len(id.TLS) != ed25519.PublicKeySize || !ed25519.Verify(id.TLS, id.tlsMessage(), tlsSignature) {
		return errors.Wrapf(ErrPossession, "tls_key %x did not sign the registration of %s", id.TLS, id.Account)
	}
	if len(hostSignature) != crypto.SignatureLength {
		return errors.Wrapf(ErrPossession, "host_signature has %d bytes, want %d", len(hostSignature), crypto.SignatureLength)
	}
	key, err := crypto.SigToPub(id.hostMessage(), hostSignature)
	if err != nil {
		return errors.Wrapf(ErrPossession, "host_signature: %v", err)
	}
	if signer := crypto.PubkeyToAddress(*key); signer != common.BytesToAddress(id.Host) {
		return errors.Wrapf(ErrPossession, "%s signed the registration of %s, not host_address 0x%x", signer, id.Account,
			id.Host)
	}
	return nil
}

// Holder names who registers, in the index of keys.
func (id Identity) Holder() string { return Holder(id.Role, id.Owner) }

// Holder names an owner of keys in the index: "operator/<account>" or "signer/<account of the validator operator>".
func Holder(role, owner string) string { return role + "/" + owner }

// KeyIDs are the keys' places in the index, those of kinds that the identity lacks left out.
func (id Identity) KeyIDs() [][]byte {
	var ids [][]byte
	for _, key := range []struct {
		kind string
		key  []byte
	}{{"tls", id.TLS}, {"hpke", id.HPKE}, {"host", id.Host}} {
		if len(key.key) > 0 {
			ids = append(ids, KeyID(key.kind, key.key))
		}
	}
	return ids
}

// KeyID is the place of a key of a kind ("tls", "hpke" or "host") in the index of keys, 32 bytes.
func KeyID(kind string, key []byte) []byte {
	id := hashFields(keyTag, []byte(kind), key)
	return id[:]
}

// hashFields is the SHA-256 of a tag and fields, each behind its length as 8 bytes big-endian.
func hashFields(tag string, fields ...[]byte) (digest [sha256.Size]byte) {
	h := sha256.New()
	for _, field := range append([][]byte{[]byte(tag)}, fields...) {
		h.Write(binary.BigEndian.AppendUint64(nil, uint64(len(field))))
		h.Write(field)
	}
	return [sha256.Size]byte(h.Sum(nil))
}
