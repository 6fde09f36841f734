package app

import (
	"cmp"
	"slices"

	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

// HostSource is what this validator sees of the host chains. It is asked inside consensus, so it answers from memory
// and never waits.
type HostSource interface {
	// Candidates returns what the validator vouches for: ends of ranges that start after the block `after`, whose attested
	// hash is parent (nil before the first attestation). Only ends 1, 2, 4, ... 1024 blocks further count.
	Candidates(chain hosttypes.HostChain, after uint64, parent []byte) []hosttypes.Candidate
}

// vouch asks the source and keeps what the other validators would accept, so that a faulty source cannot make this
// validator's vote invalid.
func vouch(source HostSource, chain hosttypes.HostChain, after, seq uint64, parent []byte) hosttypes.HostVote {
	vote := hosttypes.HostVote{ChainId: chain.ChainId, Seq: seq}
	for _, candidate := range source.Candidates(chain, after, parent) {
		if candidate.ToBlock > after && hosttypes.IsOffset(candidate.ToBlock-after) && candidate.Validate() == nil {
			vote.Candidates = append(vote.Candidates, candidate)
		}
	}
	slices.SortStableFunc(vote.Candidates, func(a, b hosttypes.Candidate) int { return cmp.Compare(a.ToBlock, b.ToBlock) })
	vote.Candidates = slices.CompactFunc(vote.Candidates, func(a, b hosttypes.Candidate) bool { return a.ToBlock == b.ToBlock })
	return vote
}
