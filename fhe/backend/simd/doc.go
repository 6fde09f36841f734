// Package simd is the backend that computes in the vector registers of x86-64 processors: with the 52-bit integer
// multiply-add of AVX-512 (IFMA) where there is one, else with that of float64's (AVX2 and FMA). Its bits are those of
// package lattigo either way.
//
// A key switch reads and writes memory as little as the caches allow. It goes limb by limb of the result: every digit
// is changed to the limb's prime, transformed and multiplied with the key while it is in the core's own cache, and only
// sums are written. Keys and plaintexts are used where they lie, in Lattigo's form. The limbs of one operation, its
// polynomials and the ciphertexts of a batch are spread over idle workers.
//
// What remains at the production set, at full level, with AVX-512 is transforms for half of the time, and for a third waiting for the
// third cache: every limb of the result reads the whole decomposed polynomial (3 MiB) and its part of the key (2 MiB).
// In rings that fit into the second cache (2^14 and less) multiplications alone are the bound.
package simd
