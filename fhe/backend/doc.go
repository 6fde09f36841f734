// Package backend is arithmetic on RLWE ciphertexts, whole ciphertexts at a time and in batches, with more than one
// implementation: lattigo is the reference, simd runs the same arithmetic in vector registers, opencl on a device.
// Every implementation returns the same bits. Programs (fhe/integer) are written against Engine and Scope and never
// see a polynomial.
package backend
