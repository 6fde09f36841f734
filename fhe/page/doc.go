// Package page is the canonical byte form of a page: a ciphertext of degree one in the NTT domain, of BGV at plaintext
// scale 1, or of CKKS. Equal pages have equal bytes and equal bytes one meaning, so that the SHA-256 of the bytes, the
// page's digest, names the page on chain. It does no cryptography, and decoding refuses every byte string that encoding
// cannot have made. No byte string is a page of both kinds.
package page
