// Package keystore keeps a signer's secrets on its own disk: the Ed25519 key of its transport, the secp256k1 key that
// signs public decryptions, the HPKE keys inputs and dealt shares are sealed to, and the key shares and PRF secrets of
// each epoch. Every file is encrypted with age under a random root key, which is encrypted under the store's password
// (scrypt). One process may hold a store: it takes a lease (flock). The store also remembers which ceremonies this
// signer has begun and what it contributed, so that a restarted signer never contributes differently to the same round.
// It never logs or prints a secret, and never writes one in the clear (SECURITY.md, "Rules that protect the key", rule
// 7).
package keystore
