// Package types holds the state and messages of x/reveal: reads of handles, the user's EIP-712 permission, and the
// signatures of public decryptions. It never sees a mask or a private value (docs/protocol.md, "Reads"; EIP-712).
package types
