package app

import (
	"cmp"
	"slices"

	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

// HostSource is what this validator sees of the host chains. It is asked inside consensus, so it answers from memory
// and never waits.
type HostSource interface {
	// Candidates returns what the validator vouches for: ends of ranges that follow the last attestation, or the chain's
	// start (HostChain.Start) before the first one. Only ends 1, 2, 4, ... 1024 blocks further count.
	Candidates(chain hosttypes.HostChain, last hosttypes.Attestation) []hosttypes.Candidate
}

// vouch asks the source and keeps what the other validators would accept, so that a faulty source cannot make this
// validator's vote invalid.
func vouch(source HostSource, chain hosttypes.HostChain, last hosttypes.Attestation) hosttypes.HostVote {
	vote := hosttypes.HostVote{ChainId: chain.ChainId, Seq: last.Seq + 1}
	for _, candidate := range source.Candidates(chain, last) {
		further := candidate.ToBlock > last.ToBlock && hosttypes.IsOffset(candidate.ToBlock-last.ToBlock)
		if further && candidate.Validate() == nil {
			vote.Candidates = append(vote.Candidates, candidate)
		}
	}
	slices.SortStableFunc(vote.Candidates, func(a, b hosttypes.Candidate) int { return cmp.Compare(a.ToBlock, b.ToBlock) })
	vote.Candidates = slices.CompactFunc(vote.Candidates, func(a, b hosttypes.Candidate) bool { return a.ToBlock == b.ToBlock })
	return vote
}
