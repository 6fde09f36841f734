// Package types holds the state and messages of x/threshold: signers, key ceremonies, epochs and tickets, with the
// digests that bind them. It knows digests, points and deadlines, never a key share or a polynomial
// (docs/protocol.md, "Key generation" and "The shares of a ticket").
package types
