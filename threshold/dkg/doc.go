// Package dkg makes a committee's keys in one ceremony: one for BGV pages and one for CKKS pages. Every member deals
// Shamir shares of fresh secrets and contributes to the public, relinearisation, Galois and derivation keys. It then
// checks the result by opening test pages. It ends with its shares of two secret keys that nobody ever held. The two
// keys have only members and points in common. Each round carries both in one blob, so whatever is true of a blob is
// true of both keys. Member is the protocol as a pure state machine. Run drives one member through a ceremony on the
// chain. Store keeps its blobs, and refuses to serve a round's blob before all digests of that round are on the chain.
//
// It builds on Lattigo's multiparty protocols (Mouchet et al. 2020, 2022), which only withstand passive parties. It
// adds commit-then-reveal (docs/protocol.md, "Key generation"), because a member that could choose its first
// relinearisation share after reading the others' would read every secret out of the second round. Members do not prove
// their shares yet (SECURITY.md, "Signers are trusted to follow the protocol, for now"). A member that deviates can
// make a ceremony fail, but a key that passes the self-test opens pages under every covering active set.
//
// A member's secrets live in memory and serve one ceremony. A member that restarts in the middle stays silent, the
// ceremony aborts, and the next one starts from fresh secrets and a fresh common reference string. Nothing is
// contributed twice, and nothing is reused.
package dkg
