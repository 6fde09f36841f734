// Package page is the canonical byte form of a page: a BGV ciphertext of degree one, in the NTT domain, at plaintext
// scale 1. Equal pages have equal bytes and equal bytes one meaning, so that the SHA-256 of the bytes, the page's
// digest, names the page on chain. It does no cryptography, and Decode refuses every byte string that Encode cannot
// have made.
package page
