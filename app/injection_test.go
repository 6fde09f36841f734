package app

import (
	"bytes"
	"context"
	"testing"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/cometbft/cometbft/crypto/ed25519"
	cryptoenc "github.com/cometbft/cometbft/crypto/encoding"
	cmtprotocrypto "github.com/cometbft/cometbft/proto/tendermint/crypto"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/stretchr/testify/require"

	"cosmossdk.io/log/v2"

	"github.com/cosmos/cosmos-sdk/baseapp"
	simtestutil "github.com/cosmos/cosmos-sdk/testutil/sims"
	sdk "github.com/cosmos/cosmos-sdk/types"
	stakingtypes "github.com/cosmos/cosmos-sdk/x/staking/types"

	"github.com/glomar-network/glomar/app/injection"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

func trueCandidate(block uint64) hosttypes.Candidate {
	zero := make([]byte, hosttypes.HashLength)
	return hosttypes.Candidate{
		ToBlock: block, BlockHash: zero, EventsDigest: zero, AclAccumulator: zero, ExecutorAccumulator: zero,
	}
}

func sampleExtension(t testing.TB) []byte {
	extension, err := hosttypes.EncodeVoteExtension(hosttypes.VoteExtension{Hosts: []hosttypes.HostVote{{
		ChainId: 1, Seq: 1, Candidates: []hosttypes.Candidate{trueCandidate(1)},
	}}})
	require.NoError(t, err)
	return extension
}

// committee is validators with real keys, for one block's last commit.
type committee struct {
	*testing.T
	keys []ed25519.PrivKey
}

const (
	testChain  = "extensions"
	testHeight = 7
)

func newCommittee(t *testing.T, n int) committee {
	c := committee{T: t}
	for range n {
		c.keys = append(c.keys, ed25519.GenPrivKey())
	}
	return c
}

// GetPubKeyByConsAddr implements baseapp.ValidatorStore.
func (c committee) GetPubKeyByConsAddr(_ context.Context, address sdk.ConsAddress) (cmtprotocrypto.PublicKey, error) {
	for _, key := range c.keys {
		if bytes.Equal(key.PubKey().Address(), address) {
			return cryptoenc.PubKeyToProto(key.PubKey())
		}
	}
	return cmtprotocrypto.PublicKey{}, stakingtypes.ErrNoValidatorFound
}

// sign returns validator i's vote for the last block with an extension.
func (c committee) sign(i int, extension []byte) abci.ExtendedVoteInfo {
	bz := cmttypes.VoteExtensionSignBytes(testChain, &cmtproto.Vote{Extension: extension, Height: testHeight - 1,
		Round: 2})
	signature, err := c.keys[i].Sign(bz)
	require.NoError(c, err)
	return abci.ExtendedVoteInfo{
		Validator:     abci.Validator{Address: c.keys[i].PubKey().Address(), Power: 10},
		VoteExtension: extension, ExtensionSignature: signature, BlockIdFlag: cmtproto.BlockIDFlagCommit,
	}
}

// commit is a last commit in which every validator signs an extension.
func (c committee) commit(extension func(i int) []byte) abci.ExtendedCommitInfo {
	commit := abci.ExtendedCommitInfo{Round: 2}
	for i := range c.keys {
		commit.Votes = append(commit.Votes, c.sign(i, extension(i)))
	}
	return commit
}

// context is that of a block whose header has the commit's votes.
func (c committee) context(commit abci.ExtendedCommitInfo) sdk.Context {
	last := abci.CommitInfo{Round: commit.Round}
	for _, vote := range commit.Votes {
		last.Votes = append(last.Votes, abci.VoteInfo{Validator: vote.Validator, BlockIdFlag: vote.BlockIdFlag})
	}
	header := cmtproto.Header{ChainID: testChain, Height: testHeight}
	return sdk.NewContext(nil, header, false, log.NewNopLogger()).WithCometInfo(baseapp.NewBlockInfo(nil, nil, nil, last))
}

func TestInjectionIsBoundToTheLastCommit(t *testing.T) {
	c := newCommittee(t, 4)
	honest := c.commit(func(int) []byte { return sampleExtension(t) })
	honest.Votes[3] = abci.ExtendedVoteInfo{Validator: honest.Votes[3].Validator, BlockIdFlag: cmtproto.BlockIDFlagNil}
	ctx := c.context(honest)
	require.NoError(t, verifyInjection(ctx, c, honest))

	oversized := c.sign(0, make([]byte, hosttypes.MaxVoteExtensionBytes+1))
	for name, spoil := range map[string]func(*abci.ExtendedCommitInfo){
		"another round":         func(e *abci.ExtendedCommitInfo) { e.Round++ },
		"a vote is missing":     func(e *abci.ExtendedCommitInfo) { e.Votes = e.Votes[:3] },
		"a vote more":           func(e *abci.ExtendedCommitInfo) { e.Votes = append(e.Votes, e.Votes[0]) },
		"a vote twice":          func(e *abci.ExtendedCommitInfo) { e.Votes[1] = e.Votes[0] },
		"more power":            func(e *abci.ExtendedCommitInfo) { e.Votes[0].Validator.Power++ },
		"a vote turned absent":  func(e *abci.ExtendedCommitInfo) { e.Votes[0].BlockIdFlag = cmtproto.BlockIDFlagAbsent },
		"a changed extension":   func(e *abci.ExtendedCommitInfo) { e.Votes[0].VoteExtension = []byte{1} },
		"an unsigned extension": func(e *abci.ExtendedCommitInfo) { e.Votes[0].ExtensionSignature = nil },
		"another's signature": func(e *abci.ExtendedCommitInfo) {
			e.Votes[0].ExtensionSignature = e.Votes[1].ExtensionSignature
		},
		"an extension for nil": func(e *abci.ExtendedCommitInfo) { e.Votes[3].VoteExtension = []byte{1} },
		"a signature for nil":  func(e *abci.ExtendedCommitInfo) { e.Votes[3].ExtensionSignature = []byte{1} },
		"one byte too many":    func(e *abci.ExtendedCommitInfo) { e.Votes[0] = oversized },
	} {
		spoiled := honest
		spoiled.Votes = append([]abci.ExtendedVoteInfo(nil), honest.Votes...)
		spoil(&spoiled)
		require.ErrorIs(t, verifyInjection(ctx, c, spoiled), injection.ErrInvalid, name)
	}

	stranger := newCommittee(t, 4)
	require.ErrorIs(t, verifyInjection(ctx, stranger, honest), stakingtypes.ErrNoValidatorFound)
	require.ErrorIs(t, verifyInjection(ctx.WithChainID("another"), c, honest), injection.ErrInvalid)
	require.ErrorIs(t, verifyInjection(ctx.WithBlockHeight(testHeight+1), c, honest), injection.ErrInvalid)
}

// A precommit that arrives late enters the last commit without VerifyVoteExtension, with an extension as large as a
// network message. Nine such votes used to exceed what a block may carry, and no proposal passed any more.
func TestHugeLateExtensionsCannotStopProposals(t *testing.T) {
	c := newCommittee(t, 28)
	commit := c.commit(func(i int) []byte {
		if i%3 == 0 && i < 27 {
			return make([]byte, 1<<20)
		}
		return sampleExtension(t)
	})
	require.Greater(t, commit.Size(), injection.MaxBytes)
	ctx := c.context(commit)
	require.ErrorIs(t, verifyInjection(ctx, c, commit), injection.ErrInvalid)

	fit, out := injection.Fit(commit, injection.MaxBytes, func(vote abci.ExtendedVoteInfo) bool {
		return checkExtension(ctx, c, commit.Round, vote) == nil
	})
	require.Equal(t, 9, out)
	require.NoError(t, verifyInjection(ctx, c, fit))
	tx, err := injection.Encode(fit)
	require.NoError(t, err)
	require.Less(t, len(tx), 1<<20)
	votes, total := weigh(fit)
	require.EqualValues(t, 280, total)
	voices := 0
	for _, vote := range votes {
		voices += len(vote.Extension.Hosts)
	}
	require.Equal(t, 19, voices, "what is left out is an abstention")
}

func TestNoTransactionLooksLikeAnInjection(t *testing.T) {
	enc, err := newEncoding()
	require.NoError(t, err)
	c := newCommittee(t, 1)
	tx, err := injection.Encode(c.commit(func(int) []byte { return sampleExtension(t) }))
	require.NoError(t, err)
	_, err = enc.tx.TxDecoder()(tx)
	require.Error(t, err)
}

func TestOnlyReadableExtensionsAreWeighed(t *testing.T) {
	c := newCommittee(t, 4)
	commit := c.commit(func(i int) []byte { return [][]byte{sampleExtension(t), []byte("garbage"), nil, nil}[i] })
	commit.Votes[3] = abci.ExtendedVoteInfo{Validator: commit.Votes[3].Validator, BlockIdFlag: cmtproto.BlockIDFlagAbsent}
	votes, total := weigh(commit)
	require.EqualValues(t, 40, total, "absent and malformed votes count in the total")
	require.Len(t, votes, 2, "an empty extension is an abstention that can be read")
	require.EqualValues(t, 10, votes[0].Power)
	require.Len(t, votes[0].Extension.Hosts, 1)
	require.Empty(t, votes[1].Extension.Hosts)
}

type fixedSource []hosttypes.Candidate

func (s fixedSource) Candidates(hosttypes.HostChain, hosttypes.Attestation) []hosttypes.Candidate {
	return s
}

func TestAFaultySourceCannotSpoilAVote(t *testing.T) {
	short := trueCandidate(12)
	short.BlockHash = nil
	source := fixedSource{
		trueCandidate(14), trueCandidate(11), trueCandidate(13), short, trueCandidate(11), trueCandidate(10),
		trueCandidate(9),
		trueCandidate(10 + 2048),
	}
	for range 10_000 {
		source = append(source, trueCandidate(11))
	}
	vote := vouch(source, hosttypes.HostChain{ChainId: 5}, hosttypes.Attestation{Seq: 2, ToBlock: 10})
	want := hosttypes.HostVote{ChainId: 5, Seq: 3, Candidates: []hosttypes.Candidate{trueCandidate(11), trueCandidate(14)}}
	require.Equal(t, want, vote)
	_, err := hosttypes.EncodeVoteExtension(hosttypes.VoteExtension{Hosts: []hosttypes.HostVote{vote}})
	require.NoError(t, err)
}

// everyOffset vouches for as much as an extension can hold.
type everyOffset struct{}

func (everyOffset) Candidates(_ hosttypes.HostChain, last hosttypes.Attestation) []hosttypes.Candidate {
	var out []hosttypes.Candidate
	for offset := uint64(1); hosttypes.IsOffset(offset); offset *= 2 {
		out = append(out, trueCandidate(last.ToBlock+offset))
	}
	return out
}

func newTestApp(t *testing.T, source HostSource) *App {
	t.Helper()
	opts := simtestutil.NewAppOptionsWithFlagHome(t.TempDir())
	a, err := New(log.NewNopLogger(), dbm.NewMemDB(), Config{Source: source, Load: true}, opts,
		baseapp.SetChainID(testChain))
	require.NoError(t, err)
	return a
}

func TestDoorExtensionsNameRegisteredChainsOnly(t *testing.T) {
	a := newTestApp(t, everyOffset{})
	ctx := a.NewUncachedContext(false, cmtproto.Header{Height: 1, ChainID: testChain})
	staking := stakingtypes.DefaultParams()
	staking.MaxValidators = 72
	require.NoError(t, a.Staking.SetParams(ctx, staking))
	address := bytes.Repeat([]byte{1}, 20)
	for id := uint64(1); id <= hosttypes.MaxChains; id++ {
		require.NoError(t, a.Host.Chains.Set(ctx, id, hosttypes.HostChain{
			ChainId: id, Acl: address, Executor: address, InputVerifier: address, DecryptionVerifier: address, Paused: id == 9,
		}))
	}
	extend := func(ctx sdk.Context) hosttypes.VoteExtension {
		resp, err := a.extendVote(ctx, &abci.RequestExtendVote{Height: ctx.BlockHeight()})
		require.NoError(t, err)
		verified, err := a.verifyVoteExtension(ctx, &abci.RequestVerifyVoteExtension{VoteExtension: resp.VoteExtension})
		require.NoError(t, err)
		require.Equal(t, abci.ResponseVerifyVoteExtension_ACCEPT, verified.Status)
		extension, err := hosttypes.DecodeVoteExtension(resp.VoteExtension)
		require.NoError(t, err)
		return extension
	}
	require.Len(t, extend(ctx).Hosts, hosttypes.MaxChains-1, "every chain but the paused one fits")

	// A small block leaves a share of a few chains to each of 100 validators; every chain has its turn.
	require.NoError(t, a.Staking.SetParams(ctx, stakingtypes.DefaultParams()))
	small := ctx.WithConsensusParams(cmtproto.ConsensusParams{Block: &cmtproto.BlockParams{MaxBytes: 1 << 20}})
	share, err := a.extensionShare(small)
	require.NoError(t, err)
	named := map[uint64]bool{}
	for height := int64(1); height <= hosttypes.MaxChains; height++ {
		extension := extend(small.WithBlockHeight(height))
		require.NotEmpty(t, extension.Hosts)
		require.LessOrEqual(t, extension.Size(), share)
		for _, host := range extension.Hosts {
			named[host.ChainId] = true
		}
	}
	require.Len(t, named, hosttypes.MaxChains-1)
	require.False(t, named[9])

	none := ctx.WithConsensusParams(cmtproto.ConsensusParams{Block: &cmtproto.BlockParams{MaxBytes: 100}})
	require.Empty(t, extend(none).Hosts, "no room, nothing said")
}

func TestVerifyVoteExtensionChecksStaticBounds(t *testing.T) {
	a := newTestApp(t, nil)
	chains := func(n uint64, from uint64) []byte {
		var v hosttypes.VoteExtension
		for i := range n {
			candidates := []hosttypes.Candidate{trueCandidate(1)}
			v.Hosts = append(v.Hosts, hosttypes.HostVote{ChainId: from + i, Seq: 1, Candidates: candidates})
		}
		bz, err := v.Marshal()
		require.NoError(t, err)
		return bz
	}
	good := sampleExtension(t)
	entries := bytes.Repeat([]byte{0x0a, 0}, hosttypes.MaxVoteExtensionBytes/2)
	for name, tc := range map[string]struct {
		bz   []byte
		want abci.ResponseVerifyVoteExtension_VerifyStatus
	}{
		"empty":                     {nil, abci.ResponseVerifyVoteExtension_ACCEPT},
		"well formed":               {good, abci.ResponseVerifyVoteExtension_ACCEPT},
		"chains nobody registered":  {chains(hosttypes.MaxChains, 1<<40), abci.ResponseVerifyVoteExtension_ACCEPT},
		"one chain too many":        {chains(hosttypes.MaxChains+1, 1), abci.ResponseVerifyVoteExtension_REJECT},
		"10,000 chains":             {chains(10_000, 1), abci.ResponseVerifyVoteExtension_REJECT},
		"a chain twice":             {append(chains(1, 1), chains(1, 1)...), abci.ResponseVerifyVoteExtension_REJECT},
		"garbage":                   {[]byte("garbage"), abci.ResponseVerifyVoteExtension_REJECT},
		"truncated":                 {good[:len(good)-1], abci.ResponseVerifyVoteExtension_REJECT},
		"empty entries to the brim": {entries, abci.ResponseVerifyVoteExtension_REJECT},
		"one byte more than allowed": {make([]byte, hosttypes.MaxVoteExtensionBytes+1),
			abci.ResponseVerifyVoteExtension_REJECT},
	} {
		resp, err := a.verifyVoteExtension(sdk.Context{}, &abci.RequestVerifyVoteExtension{Height: 2, VoteExtension: tc.bz})
		require.NoError(t, err)
		require.Equal(t, tc.want, resp.Status, name)
	}
}
