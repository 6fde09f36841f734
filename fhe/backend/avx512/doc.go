// Package avx512 is the backend that computes in the vector registers of x86-64 processors with AVX-512 and its 52-bit
// integer multiply-add (IFMA). Its bits are those of package lattigo.
//
// A key switch reads and writes memory as little as the caches allow. It goes limb by limb of the result: every digit
// is changed to the limb's prime, transformed and multiplied with the key while it is in the core's own cache, and only
// sums are written. Keys and plaintexts are used where they lie, in Lattigo's form. The limbs of one operation, its
// polynomials and the ciphertexts of a batch are spread over idle workers.
package avx512
