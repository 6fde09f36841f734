package app

import (
	"bytes"
	"testing"

	abci "github.com/cometbft/cometbft/abci/types"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/stretchr/testify/require"

	"cosmossdk.io/log/v2"

	simtestutil "github.com/cosmos/cosmos-sdk/testutil/sims"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/app/injection"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

func sampleCommit(t testing.TB) abci.ExtendedCommitInfo {
	extension, err := hosttypes.EncodeVoteExtension(hosttypes.VoteExtension{Hosts: []hosttypes.HostVote{{
		ChainId: 1, Seq: 1, Candidates: []hosttypes.Candidate{{ToBlock: 1, BlockHash: make([]byte, 32), EventsDigest: make([]byte, 32)}},
	}}})
	require.NoError(t, err)
	validator := func(b byte, power int64) abci.Validator {
		return abci.Validator{Address: bytes.Repeat([]byte{b}, 20), Power: power}
	}
	return abci.ExtendedCommitInfo{Round: 1, Votes: []abci.ExtendedVoteInfo{
		{Validator: validator(1, 10), VoteExtension: extension, ExtensionSignature: []byte("s"), BlockIdFlag: cmtproto.BlockIDFlagCommit},
		{Validator: validator(2, 20), VoteExtension: []byte("garbage"), ExtensionSignature: []byte("s"), BlockIdFlag: cmtproto.BlockIDFlagCommit},
		{Validator: validator(3, 30), BlockIdFlag: cmtproto.BlockIDFlagAbsent},
	}}
}

func TestNoTransactionLooksLikeAnInjection(t *testing.T) {
	enc, err := newEncoding()
	require.NoError(t, err)
	tx, err := injection.Encode(sampleCommit(t))
	require.NoError(t, err)
	_, err = enc.tx.TxDecoder()(tx)
	require.Error(t, err)
}

func TestMalformedExtensionsCountAsAbstentions(t *testing.T) {
	votes, total := weigh(sampleCommit(t))
	require.EqualValues(t, 60, total, "absent and malformed votes count in the total")
	require.Len(t, votes, 1)
	require.EqualValues(t, 10, votes[0].Power)
}

type fixedSource []hosttypes.Candidate

func (s fixedSource) Candidates(hosttypes.HostChain, uint64, []byte) []hosttypes.Candidate { return s }

func TestAFaultySourceCannotSpoilAVote(t *testing.T) {
	ok := func(block uint64) hosttypes.Candidate {
		return hosttypes.Candidate{ToBlock: block, BlockHash: make([]byte, 32), EventsDigest: make([]byte, 32)}
	}
	short := ok(12)
	short.BlockHash = nil
	source := fixedSource{ok(14), ok(11), ok(13), short, ok(11), ok(10), ok(9), ok(10 + 2048)}
	vote := vouch(source, hosttypes.HostChain{ChainId: 5}, 10, 3, nil)
	require.Equal(t, hosttypes.HostVote{ChainId: 5, Seq: 3, Candidates: []hosttypes.Candidate{ok(11), ok(14)}}, vote)
	_, err := hosttypes.EncodeVoteExtension(hosttypes.VoteExtension{Hosts: []hosttypes.HostVote{vote}})
	require.NoError(t, err)
}

func TestVerifyVoteExtensionRefusesWhatDoesNotParse(t *testing.T) {
	a, err := New(log.NewNopLogger(), dbm.NewMemDB(), nil, false, simtestutil.NewAppOptionsWithFlagHome(t.TempDir()))
	require.NoError(t, err)
	good := sampleCommit(t).Votes[0].VoteExtension
	for name, tc := range map[string]struct {
		bz   []byte
		want abci.ResponseVerifyVoteExtension_VerifyStatus
	}{
		"empty":       {nil, abci.ResponseVerifyVoteExtension_ACCEPT},
		"well formed": {good, abci.ResponseVerifyVoteExtension_ACCEPT},
		"garbage":     {[]byte("garbage"), abci.ResponseVerifyVoteExtension_REJECT},
		"truncated":   {good[:len(good)-1], abci.ResponseVerifyVoteExtension_REJECT},
		"too long":    {make([]byte, hosttypes.MaxVoteExtensionBytes+1), abci.ResponseVerifyVoteExtension_REJECT},
	} {
		resp, err := a.verifyVoteExtension(sdk.Context{}, &abci.RequestVerifyVoteExtension{Height: 2, VoteExtension: tc.bz})
		require.NoError(t, err)
		require.Equal(t, tc.want, resp.Status, name)
	}
}
