package injection

import (
	"cmp"
	"slices"

	abci "github.com/cometbft/cometbft/abci/types"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
)

// VoteOverhead bounds what a vote takes in an injection besides its extension, in bytes: address, power, signature.
const VoteOverhead = 160

// Budget is how many bytes of a block may go to extensions: at most MaxBytes and at most half of the block, so that
// extensions cannot crowd out transactions. A block without a limit (a negative one) gives MaxBytes.
func Budget(block int64) int {
	if block < 0 {
		return MaxBytes
	}
	return int(min(MaxBytes, block/2))
}

// IsLeftOut reports whether a vote for the block is carried without its extension. A validator that has nothing to say
// signs an empty extension; only a vote that was left out has no signature.
func IsLeftOut(vote abci.ExtendedVoteInfo) bool {
	return vote.BlockIdFlag == cmtproto.BlockIDFlagCommit && len(vote.ExtensionSignature) == 0
}

// Fit returns the commit without the extensions that acceptable refuses and, as long as the rest takes more than limit
// bytes, without the largest ones. The votes themselves stay. It also returns how many it left out.
func Fit(
	commit abci.ExtendedCommitInfo, limit int, acceptable func(abci.ExtendedVoteInfo) bool,
) (abci.ExtendedCommitInfo, int) {
	commit.Votes = slices.Clone(commit.Votes)
	var carried []*abci.ExtendedVoteInfo
	out := 0
	for i := range commit.Votes {
		vote := &commit.Votes[i]
		if acceptable(*vote) {
			carried = append(carried, vote)
			continue
		}
		leaveOut(vote)
		out++
	}
	slices.SortStableFunc(carried, func(a, b *abci.ExtendedVoteInfo) int {
		return cmp.Compare(len(b.VoteExtension), len(a.VoteExtension))
	})
	for _, vote := range carried {
		if commit.Size() <= limit {
			break
		}
		leaveOut(vote)
		out++
	}
	return commit, out
}

func leaveOut(vote *abci.ExtendedVoteInfo) { vote.VoteExtension, vote.ExtensionSignature = nil, nil }
