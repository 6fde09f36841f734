// Package backend is arithmetic on batches of whole RLWE ciphertexts. It has several implementations: lattigo is the
// reference, simd does the same arithmetic in vector registers, and opencl does it on a device. Every implementation
// returns the same bits. Programs (fhe/integer) are written against Engine and Scope and never see a polynomial.
package backend
