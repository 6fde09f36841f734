// Package committee is a coprocessor's view of the signers: where they are, the share blobs and masks they serve, and
// the public keys of each epoch.
//
// Connections are mutual TLS pinned to the keys on chain. Every share blob is checked against its on-chain record and
// every key bundle against its epoch's digest; the package trusts no signer's word and holds no secret but the
// operator's own TLS key.
package committee
