// Package fixed is the arithmetic of additive shares of CKKS plaintexts: integers of 192 bits, multiplication by constants,
// the special FFT between coefficients and slots, and residues modulo the primes of a ring. Every result is computed with
// integers only and is the same on every machine and for any number of workers.
//
// A holder of a share applies a map to its own numbers, and only the sum over all holders means anything. What matters is
// therefore not that a constant is exact but that it is the same for everybody: a twiddle factor rounded to 62 bits is one
// linear map for all holders, so however large the shares are, the sum of the results is that map of the sum, which is
// small, plus one rounding for each operation of each holder. That is why constants of 64 bits serve shares of 130.
//
// The package knows no binary point: how many of the bits are fractional is the caller's convention.
//
// The special FFT follows Cheon, Kim, Kim and Song (ePrint 2016/421) in the order of Lattigo's encoder
// (schemes/ckks/encoder.go): slot k is the value at the 5^k-th power of the root.
package fixed
