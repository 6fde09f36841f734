// Package types holds the state and messages of x/threshold: signers, key ceremonies, epochs and tickets, with the
// digests that bind them. It knows digests, points and deadlines, never a key share or a polynomial (docs: design,
// sections 5.1 and 5.5).
package types
