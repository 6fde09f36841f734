// Package fixed is the arithmetic of additive shares of CKKS plaintexts: integers of 192 bits, multiplication by
// constants, the special FFT between coefficients and slots, and residues modulo the primes of a ring. Every result is
// computed with integers only, and is the same on every machine and for any number of workers.
//
// A holder of a share applies a map to its own numbers, and only the sum over all holders means anything. So a constant
// need not be exact, but it must be the same for everyone. A twiddle factor rounded to 62 bits is one linear map for
// all holders. However large the shares are, the sum of the results is that map of the sum, which is small, plus one
// rounding for each operation of each holder. That is why constants of 64 bits are enough for shares of 130 bits.
//
// The package has no binary point: the caller decides how many of the bits are fractional.
//
// The special FFT follows Cheon, Kim, Kim and Song (ePrint 2016/421) in the order of Lattigo's encoder
// (schemes/ckks/encoder.go): slot k is the value at the 5^k-th power of the root.
package fixed
