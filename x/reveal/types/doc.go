// Package types holds the state and messages of x/reveal: reads of handles, the user's EIP-712 permission, and the
// signatures of public decryptions. It never sees a mask or a private value (docs: design, section 5.4; EIP-712).
package types
