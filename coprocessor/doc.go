// Package coprocessor runs an operator: it registers and bonds its account, indexes the host chains, drives works to
// their final handles and serves the gateway, in one process with one home directory.
//
// It holds three keys. The account's key is in a keyring. Its home has the TLS key, by which signers admit it, and the
// key that attests inputs to host contracts. It never holds a share of the committee's key and never learns a plaintext
// (docs/protocol.md, "Who does what").
package coprocessor
