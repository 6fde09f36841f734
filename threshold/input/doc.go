// Package input seals a wallet's values to a committee and lets each member open its share of them.
//
// A value becomes radix-4 digits; every digit is shared with Shamir's scheme over Z_65537 and share j is sealed to
// member j with HPKE (RFC 9180; KEM MLKEM768-X25519, HKDF-SHA256, AES-256-GCM), bound to host chain, ACL, contract,
// user, epoch, threshold and member. There is no lattice work here and no proof: HPKE is not malleable, and no
// ciphertext made by a user ever meets the FHE key (docs/protocol.md, "Sealed inputs"). The package never checks that
// a digit lies in 0..3; the committee's range test does, and an input that fails it is worth zero. It never decides
// whether a bundle is authorised: callers compare it with the attested event through Matches and Handle.
//
// A vector of small numbers, such as the input of an encrypted network, is another kind of bundle. It is sealed in the
// same way, and bound to an index and a format as well. It holds shares of package vector, which prove that the numbers
// are in range:
//
//	Wallet:   SealVector, once
//	Operator: Inspect, before it vouches for a bundle of either kind
//	Signer:   OpenVector for the attempt, Share.Answer to Challenge, Share.Numbers for package refresh
//	All:      Challenge, and Challenge.Verify of the answers; an error voids the job
//
// The format of a vector may have sums, for the weights of a network. The same bundle then proves that rows of weights
// are small. Matches compares the sums as well, so a caller that uses the numbers must pass the format that it relies
// on. Such vectors are larger than inputs (MaxEncodedSize), and operators do not attest them (Inspect, MaxVectorSize).
package input
