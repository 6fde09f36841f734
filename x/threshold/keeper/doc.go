// Package keeper runs the committee's state machines on chain: who the signers are, which ceremony round is open, which
// key is live, and which active set owes which ticket an answer. It counts digests against deadlines and never touches
// key material (docs/protocol.md, "Key generation" and "When attempts fail").
package keeper
