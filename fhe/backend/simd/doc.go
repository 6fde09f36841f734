// Package simd is the backend that computes in the vector registers of x86-64 processors. It uses the 52-bit integer
// multiply-add of AVX-512 (IFMA) where there is one, and otherwise the float64 multiply-add of AVX2 and FMA. Either way
// it returns the same bits as package lattigo.
//
// A key switch reads and writes as little memory as the caches allow. It computes the result limb by limb: every digit
// is changed to the limb's prime, transformed and multiplied with the key while it is in the core's own cache, and only
// sums are written. Keys and plaintexts are used where they are, in Lattigo's form. The limbs of one operation, its
// polynomials and the ciphertexts of a batch are spread over idle workers.
//
// At full level of the production set, with AVX-512, transforms take half of the time. A third is waiting for
// the third-level cache: every limb of the result reads the whole decomposed polynomial (3 MiB) and its part of the key
// (2 MiB). In rings that fit into the second-level cache (2^14 and less), multiplications alone are the limit.
package simd
