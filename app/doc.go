// Package app is the Glomar chain: the SDK's modules and ours wired into one ABCI application, with host-chain
// attestations carried in vote extensions. ExtendVote adds what this validator vouches for, PrepareProposal puts the
// signed extensions of the last block first in the next one, ProcessProposal verifies them again, PreBlocker counts
// them. It reads host chains only through HostSource and holds no key share (docs/protocol.md, "Attested events").
package app
