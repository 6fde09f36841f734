package injection

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"testing"

	abci "github.com/cometbft/cometbft/abci/types"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	"github.com/stretchr/testify/require"
)

func signed(b byte, size int) abci.ExtendedVoteInfo {
	return abci.ExtendedVoteInfo{
		Validator:   abci.Validator{Address: bytes.Repeat([]byte{b}, 20), Power: 1 << 60},
		BlockIdFlag: cmtproto.BlockIDFlagCommit, VoteExtension: make([]byte, size), ExtensionSignature: make([]byte, 64),
	}
}

func all(abci.ExtendedVoteInfo) bool { return true }

func TestFitLeavesOutTheLargestExtensions(t *testing.T) {
	votes := []abci.ExtendedVoteInfo{signed(1, 500), signed(2, 100), signed(3, 900), signed(4, 0)}
	commit := abci.ExtendedCommitInfo{Votes: votes}
	before := slices.Clone(commit.Votes)
	got, out := Fit(commit, 4*VoteOverhead+650, all)
	require.Equal(t, 1, out)
	require.True(t, IsLeftOut(got.Votes[2]))
	require.LessOrEqual(t, got.Size(), 4*VoteOverhead+650)
	require.Equal(t, before, commit.Votes, "the commit that was given is not changed")
	got.Votes[2] = before[2]
	require.Equal(t, before, got.Votes, "the others are as they were")

	got, out = Fit(commit, commit.Size(), all)
	require.Zero(t, out)
	require.Equal(t, commit, got)
	got, out = Fit(commit, 0, all)
	require.Equal(t, 4, out)
	require.Len(t, got.Votes, 4, "votes stay even if nothing fits")
}

func TestFitLeavesOutWhatIsNotAcceptable(t *testing.T) {
	commit := abci.ExtendedCommitInfo{Votes: []abci.ExtendedVoteInfo{signed(1, 5), signed(2, 6), signed(3, 5)}}
	got, out := Fit(commit, MaxBytes, func(vote abci.ExtendedVoteInfo) bool { return len(vote.VoteExtension) != 6 })
	require.Equal(t, 1, out)
	for i, vote := range got.Votes {
		require.Equal(t, i == 1, IsLeftOut(vote))
		require.Equal(t, commit.Votes[i].Validator, vote.Validator)
	}
}

// Validators that stay within an equal share of the budget are always carried, whatever the others send.
func TestFitKeepsEveryFairShare(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 0))
	for range 200 {
		n, limit := 1+r.IntN(60), 20_000+r.IntN(100_000)
		share := limit/n - VoteOverhead
		var commit abci.ExtendedCommitInfo
		for i := range n {
			size := r.IntN(share + 1)
			if r.IntN(2) == 0 {
				size = share + 1 + r.IntN(5*limit)
			}
			commit.Votes = append(commit.Votes, signed(byte(i), size))
		}
		got, _ := Fit(commit, limit, all)
		require.LessOrEqual(t, got.Size(), limit)
		for i, vote := range commit.Votes {
			if len(vote.VoteExtension) <= share {
				require.False(t, IsLeftOut(got.Votes[i]), "%d bytes, the share is %d", len(vote.VoteExtension), share)
			}
		}
	}
}

func TestOnlyUnsignedVotesForTheBlockAreLeftOut(t *testing.T) {
	vote := signed(1, 0)
	require.False(t, IsLeftOut(vote), "an empty extension is signed")
	vote.ExtensionSignature = nil
	require.True(t, IsLeftOut(vote))
	vote.BlockIdFlag = cmtproto.BlockIDFlagAbsent
	require.False(t, IsLeftOut(vote))
}

func TestBudgetLeavesHalfOfTheBlock(t *testing.T) {
	require.Equal(t, MaxBytes, Budget(-1))
	require.Equal(t, MaxBytes, Budget(1<<40))
	require.Equal(t, 500, Budget(1000))
	require.Zero(t, Budget(0))
}
