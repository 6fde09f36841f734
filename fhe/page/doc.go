// Package page is the canonical byte form of a page: a ciphertext of degree one in the NTT domain, of BGV at plaintext
// scale 1, or of CKKS. Equal pages have equal bytes, and equal bytes have one meaning. So the SHA-256 of the bytes, the
// page's digest, names the page on chain. The package does no cryptography. Decoding refuses every byte string that
// encoding cannot make. No byte string is a page of both kinds.
package page
