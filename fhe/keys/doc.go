// Package keys holds the public key material of an epoch. BGV and CKKS pages each have an encryption key, a
// relinearisation key, one Galois key per in-lane move (BGV only), and the derivation key that re-encrypts a page under
// the same secret before it is opened. The keys have one canonical byte form. It is read and written as a stream, since
// an epoch's keys have about 210 MB at production size. The package never sees a secret except in Generate, which is
// for tests and benchmarks: a network's keys come from threshold/dkg (docs/protocol.md, "Key generation").
package keys
