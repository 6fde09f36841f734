package types

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"
)

func digest(b byte) []byte { return bytes.Repeat([]byte{b}, HashLength) }

func candidate(block, events uint64) Candidate {
	return Candidate{
		ToBlock: block, BlockHash: digest(1), EventsDigest: digest(2), EventCount: events,
		AclAccumulator: digest(3), ExecutorAccumulator: digest(4),
	}
}

func vote(chain uint64, blocks ...uint64) HostVote {
	v := HostVote{ChainId: chain, Seq: 1}
	for _, b := range blocks {
		v.Candidates = append(v.Candidates, candidate(b, b))
	}
	return v
}

func TestVoteExtensionRoundTrip(t *testing.T) {
	for _, v := range []VoteExtension{{}, {Hosts: []HostVote{vote(1, 5), vote(31337, 1, 2, 4)}}} {
		bz, err := EncodeVoteExtension(v)
		require.NoError(t, err)
		got, err := DecodeVoteExtension(bz)
		require.NoError(t, err)
		require.Equal(t, v, got)
	}
}

func TestLargestVoteExtensionFits(t *testing.T) {
	var v VoteExtension
	for chain := uint64(1); chain <= MaxChains; chain++ {
		vote := HostVote{ChainId: MaxChainID - MaxChains + chain, Seq: 1 << 63}
		for offset := uint64(1); IsOffset(offset); offset *= 2 {
			vote.Candidates = append(vote.Candidates, candidate(1<<63+offset, 1<<63))
		}
		v.Hosts = append(v.Hosts, vote)
	}
	bz, err := EncodeVoteExtension(v)
	require.NoError(t, err)
	require.Greater(t, len(bz), MaxVoteExtensionBytes-1024, "the bound is tight")
	_, err = DecodeVoteExtension(bz)
	require.NoError(t, err)
}

func TestVoteExtensionRefused(t *testing.T) {
	chains := func(n uint64) (v VoteExtension) {
		for chain := uint64(1); chain <= n; chain++ {
			v.Hosts = append(v.Hosts, vote(chain, 1))
		}
		return v
	}
	short := vote(1, 1)
	short.Candidates[0].BlockHash = digest(1)[:31]
	unaccumulated := vote(1, 1)
	unaccumulated.Candidates[0].ExecutorAccumulator = nil
	for name, v := range map[string]VoteExtension{
		"too many chains":     chains(MaxChains + 1),
		"10,000 chains":       chains(10_000),
		"chains out of order": {Hosts: []HostVote{vote(2, 1), vote(1, 1)}},
		"chain twice":         {Hosts: []HostVote{vote(1, 1), vote(1, 1)}},
		"zero chain":          {Hosts: []HostVote{vote(0, 1)}},
		"no chain's id":       {Hosts: []HostVote{vote(MaxChainID+1, 1)}},
		"block twice":         {Hosts: []HostVote{vote(1, 1, 1)}},
		"no candidates":       {Hosts: []HostVote{vote(1)}},
		"too many candidates": {Hosts: []HostVote{vote(1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)}},
		"blocks out of order": {Hosts: []HostVote{vote(1, 2, 1)}},
		"short hash":          {Hosts: []HostVote{short}},
		"no accumulator":      {Hosts: []HostVote{unaccumulated}},
	} {
		bz, err := v.Marshal()
		require.NoError(t, err, name)
		_, err = DecodeVoteExtension(bz)
		require.ErrorIs(t, err, ErrInvalidExtension, name)
		_, err = EncodeVoteExtension(v)
		require.ErrorIs(t, err, ErrInvalidExtension, name)
	}
	bz, err := EncodeVoteExtension(VoteExtension{Hosts: []HostVote{vote(1, 1)}})
	require.NoError(t, err)
	_, err = DecodeVoteExtension(append(bz, 0x10, 0x01)) // an unknown field
	require.ErrorIs(t, err, ErrInvalidExtension)
	_, err = DecodeVoteExtension(bz[:len(bz)-1])
	require.ErrorIs(t, err, ErrInvalidExtension)
	_, err = DecodeVoteExtension(make([]byte, MaxVoteExtensionBytes+1))
	require.ErrorIs(t, err, ErrInvalidExtension)
}

func TestOffsets(t *testing.T) {
	allowed := []uint64{1, 2, 4, 8, 16, 32, 64, 128, 256, 512, MaxOffset}
	require.Len(t, allowed, MaxCandidates)
	for _, offset := range allowed {
		require.True(t, IsOffset(offset))
	}
	for _, offset := range []uint64{0, 3, 1023, 2048, 1 << 63} {
		require.False(t, IsOffset(offset))
	}
}

func FuzzDecodeVoteExtension(f *testing.F) {
	seed, err := EncodeVoteExtension(VoteExtension{Hosts: []HostVote{vote(1, 5), vote(31337, 1, 2, 4)}})
	require.NoError(f, err)
	f.Add(seed)
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, bz []byte) {
		v, err := DecodeVoteExtension(bz)
		if err != nil {
			return
		}
		again, err := EncodeVoteExtension(v)
		require.NoError(t, err)
		require.True(t, bytes.Equal(bz, again))
	})
}
