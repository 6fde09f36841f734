// Package keys holds the public key material of an epoch: for BGV and for CKKS pages each an encryption key, a
// relinearisation key, one Galois key per in-lane move (BGV only), and the derivation key that re-encrypts a page under
// the same secret before it is opened. It gives them one canonical byte form, read and written as a stream since an
// epoch's keys have some 210 MB at production size. It never sees a secret except in Generate, which serves tests and
// benchmarks: a network's keys come from threshold/dkg (docs/protocol.md, "Key generation").
package keys
