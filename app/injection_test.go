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

func TestInjectionRoundTrip(t *testing.T) {
	commit := sampleCommit(t)
	tx, err := encodeInjection(commit)
	require.NoError(t, err)
	require.True(t, isInjection(tx))
	got, err := decodeInjection(tx)
	require.NoError(t, err)
	require.Equal(t, commit, got)

	_, err = decodeInjection(tx[1:])
	require.ErrorIs(t, err, errInjection)
	_, err = decodeInjection(tx[:len(tx)-1])
	require.ErrorIs(t, err, errInjection)
	_, err = decodeInjection(append(tx, 0x1a, 0x00)) // an unknown field
	require.ErrorIs(t, err, errInjection)
	_, err = decodeInjection(append(bytes.Clone(injectionMagic), make([]byte, maxInjection+1)...))
	require.ErrorIs(t, err, errInjection)
}

func TestNoTransactionLooksLikeAnInjection(t *testing.T) {
	enc, err := newEncoding()
	require.NoError(t, err)
	_, err = enc.tx.TxDecoder()(injectionMagic)
	require.Error(t, err)
}

func TestMalformedExtensionsCountAsAbstentions(t *testing.T) {
	votes, total := weigh(sampleCommit(t))
	require.EqualValues(t, 60, total, "absent and malformed votes count in the total")
	require.Len(t, votes, 1)
	require.EqualValues(t, 10, votes[0].Power)
}

func FuzzDecodeInjection(f *testing.F) {
	tx, err := encodeInjection(sampleCommit(f))
	require.NoError(f, err)
	f.Add(tx)
	f.Fuzz(func(t *testing.T, tx []byte) {
		commit, err := decodeInjection(tx)
		if err != nil {
			return
		}
		again, err := encodeInjection(commit)
		require.NoError(t, err)
		require.True(t, bytes.Equal(tx, again))
		weigh(commit)
	})
}

type fixedSource []hosttypes.Candidate

func (s fixedSource) Candidates(hosttypes.HostChain, uint64, uint64) []hosttypes.Candidate { return s }

func TestAFaultySourceCannotSpoilAVote(t *testing.T) {
	ok := func(block uint64) hosttypes.Candidate {
		return hosttypes.Candidate{ToBlock: block, BlockHash: make([]byte, 32), EventsDigest: make([]byte, 32)}
	}
	short := ok(12)
	short.BlockHash = nil
	source := fixedSource{ok(14), ok(11), ok(13), short, ok(11), ok(10), ok(9), ok(10 + 2048)}
	vote := vouch(source, hosttypes.HostChain{ChainId: 5}, 10, 3)
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
