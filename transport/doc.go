// Package transport carries bytes between signers and coprocessors: gRPC over TLS 1.3 in which both ends show a
// self-signed Ed25519 certificate and each end checks the other's public key against the one on the chain, and a blob
// service that streams content-addressed bytes and verifies their SHA-256. It never looks inside a blob, never trusts a
// certificate authority or a host name, and never decides who may ask: the caller's Authorizer does. What
// ceremonies send over it: docs/protocol.md, "Key generation".
package transport
