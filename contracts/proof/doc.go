// Package proof encodes what the verifier contracts check: the EIP-712 digest operators sign for a sealed input, and the
// byte strings that carry signatures to InputVerifier and DecryptionVerifier. It agrees with contracts/src/host and with
// the public fhEVM formats. It holds no key and verifies nothing; a test runs it against the contracts.
package proof
