// Package committee is a coprocessor's view of the signers: where they are, the share blobs and masks they serve, and
// the public keys of each epoch.
//
// Connections are mutual TLS pinned to the keys on chain. Every share blob is checked against its on-chain record and
// every key bundle against its epoch's digest. The package does not trust signers. The operator's own TLS key is the
// only secret that it holds.
package committee
