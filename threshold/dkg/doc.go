// Package dkg makes a committee's keys, one of BGV pages and one of CKKS pages, in one ceremony: every member deals Shamir
// shares of fresh secrets, contributes to the public, relinearisation, Galois and derivation keys, checks the result by
// opening test pages, and ends with its shares of two secret keys that nobody ever held. The two have nothing in common
// but members and points; each round carries both in one blob, so that whatever holds of a blob holds of both. Member is
// the protocol as a pure state machine; Run drives one member through a ceremony on the chain; Store keeps its blobs and
// refuses to serve a round's blob before the digests of that round are all on the chain.
//
// It builds on Lattigo's multiparty protocols (Mouchet et al. 2020, 2022), which withstand passive parties only, and
// adds commit-then-reveal (docs/protocol.md, "Key generation"): a member that could choose its first relinearisation
// share after reading the others' would read every secret out of the second round. Members do not prove their shares
// yet (SECURITY.md, "Signers are trusted to follow the protocol, for now"): one that deviates can make a ceremony fail,
// but what passes the self-test opens under every covering active set.
//
// A member's secrets live in memory and serve one ceremony. A member that restarts in the middle stays silent, the
// ceremony aborts, and the next one starts from fresh secrets and a fresh common reference string: nothing is ever
// contributed twice, and nothing is reused.
package dkg
