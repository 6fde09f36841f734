package keeper_test

import (
	"bytes"
	"math"
	"testing"

	"github.com/stretchr/testify/require"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"cosmossdk.io/collections"

	"github.com/cosmos/cosmos-sdk/runtime"
	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	"github.com/cosmos/cosmos-sdk/testutil"
	sdk "github.com/cosmos/cosmos-sdk/types"
	moduletestutil "github.com/cosmos/cosmos-sdk/types/module/testutil"

	"github.com/glomar-network/glomar/x/host"
	"github.com/glomar-network/glomar/x/host/keeper"
	"github.com/glomar-network/glomar/x/host/types"
)

const authority = "authority"

type pair = collections.Pair[uint64, uint64]

func newKeeper(t *testing.T) (sdk.Context, *keeper.Keeper) {
	t.Helper()
	key := storetypes.NewKVStoreKey(types.StoreKey)
	encoding := moduletestutil.MakeTestEncodingConfig(host.NewAppModule(nil))
	test := testutil.DefaultContextWithDB(t, key, storetypes.NewTransientStoreKey("transient"))
	return test.Ctx.WithBlockHeight(7), keeper.NewKeeper(encoding.Codec, runtime.NewKVStoreService(key), authority)
}

func chain(id, start uint64) types.HostChain {
	address := func(b byte) []byte { return bytes.Repeat([]byte{b}, 20) }
	return types.HostChain{ChainId: id, Acl: address(1), Executor: address(2), InputVerifier: address(3), DecryptionVerifier: address(4), StartBlock: start}
}

func candidate(block, events uint64, salt byte) types.Candidate {
	hash := func(b byte) []byte { return bytes.Repeat([]byte{b}, 32) }
	return types.Candidate{
		ToBlock: block, EventCount: events, BlockHash: hash(salt), EventsDigest: hash(salt + 1),
		AclAccumulator: hash(salt + 2), ExecutorAccumulator: hash(salt + 3),
	}
}

func vote(power int64, chainID, seq uint64, candidates ...types.Candidate) keeper.WeightedVote {
	return keeper.WeightedVote{Power: power, Extension: types.VoteExtension{Hosts: []types.HostVote{{ChainId: chainID, Seq: seq, Candidates: candidates}}}}
}

func TestFurthestCandidateWithTwoThirdsWins(t *testing.T) {
	near, mid, far := candidate(101, 1, 1), candidate(103, 2, 2), candidate(107, 3, 3)
	other := candidate(103, 2, 9)
	unlike := func(change func(*types.Candidate)) keeper.WeightedVote {
		c := mid
		change(&c)
		return vote(40, 1, 1, near, c)
	}
	different := bytes.Repeat([]byte{9}, 32)
	for name, tc := range map[string]struct {
		votes []keeper.WeightedVote
		want  uint64
	}{
		"nobody votes":           {nil, 0},
		"exactly two thirds":     {[]keeper.WeightedVote{vote(60, 1, 1, near)}, 0},
		"just more":              {[]keeper.WeightedVote{vote(61, 1, 1, near)}, 101},
		"the furthest":           {[]keeper.WeightedVote{vote(40, 1, 1, near, mid, far), vote(40, 1, 1, near, mid)}, 103},
		"every field must agree": {[]keeper.WeightedVote{vote(40, 1, 1, near, mid), vote(40, 1, 1, near, other)}, 101},
		"the ACL's accumulator too": {[]keeper.WeightedVote{
			vote(40, 1, 1, near, mid), unlike(func(c *types.Candidate) { c.AclAccumulator = different }),
		}, 101},
		"and the executor's": {[]keeper.WeightedVote{
			vote(40, 1, 1, near, mid), unlike(func(c *types.Candidate) { c.ExecutorAccumulator = different }),
		}, 101},
		"another sequence number":   {[]keeper.WeightedVote{vote(80, 1, 2, near)}, 0},
		"another chain":             {[]keeper.WeightedVote{vote(80, 2, 1, near)}, 0},
		"an offset not allowed":     {[]keeper.WeightedVote{vote(80, 1, 1, candidate(102, 0, 1))}, 0}, // three blocks after 99
		"not after the last block":  {[]keeper.WeightedVote{vote(80, 1, 1, candidate(99, 0, 1))}, 0},
		"further than the furthest": {[]keeper.WeightedVote{vote(80, 1, 1, candidate(99+2048, 0, 1))}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			ctx, k := newKeeper(t)
			require.NoError(t, k.InitGenesis(ctx, &types.GenesisState{Chains: []types.HostChain{chain(1, 100)}}))
			require.NoError(t, k.Attest(ctx, tc.votes, 90))
			latest, found, err := k.LatestAttestation(ctx, 1)
			require.NoError(t, err)
			require.Equal(t, tc.want != 0, found)
			if found {
				require.Equal(t, tc.want, latest.ToBlock)
				require.EqualValues(t, 100, latest.FromBlock)
				require.EqualValues(t, 1, latest.Seq)
				require.EqualValues(t, 7, latest.Height)
				last, err := k.Last(ctx, chain(1, 100))
				require.NoError(t, err)
				require.Equal(t, latest, last, "accumulators included")
				require.NoError(t, last.Validate())
			}
		})
	}
}

func TestRangesAreAdjacent(t *testing.T) {
	ctx, k := newKeeper(t)
	require.NoError(t, k.InitGenesis(ctx, &types.GenesisState{Chains: []types.HostChain{chain(1, 1), chain(2, 50)}}))
	require.NoError(t, k.Attest(ctx, []keeper.WeightedVote{vote(10, 1, 1, candidate(4, 0, 1))}, 10))
	require.NoError(t, k.Attest(ctx, []keeper.WeightedVote{vote(10, 1, 1, candidate(8, 0, 1))}, 10), "a stale vote changes nothing")
	require.NoError(t, k.Attest(ctx, []keeper.WeightedVote{vote(10, 1, 2, candidate(5, 3, 1))}, 10))
	require.NoError(t, k.Attest(ctx, []keeper.WeightedVote{vote(10, 1, 3, candidate(7, 0, 1))}, 10))
	var got [][3]uint64
	require.NoError(t, k.Attestations.Walk(ctx, nil, func(_ pair, a types.Attestation) (bool, error) {
		got = append(got, [3]uint64{a.Seq, a.FromBlock, a.ToBlock})
		return false, nil
	}))
	require.Equal(t, [][3]uint64{{1, 1, 4}, {2, 5, 5}, {3, 6, 7}}, got)
	last, err := k.LastEventful(ctx, 1)
	require.NoError(t, err)
	require.EqualValues(t, 2, last)
	last, err = k.LastEventful(ctx, 2)
	require.NoError(t, err)
	require.Zero(t, last)
}

// A validator may name any chain in its extension. Those that nobody registered, or that are paused, must not cost more
// than being skipped.
func TestVotesForOtherChainsCostNothing(t *testing.T) {
	spent := func(votes []keeper.WeightedVote) (storetypes.Gas, sdk.Events) {
		ctx, k := newKeeper(t)
		paused := chain(2, 1)
		paused.Paused = true
		require.NoError(t, k.InitGenesis(ctx, &types.GenesisState{Chains: []types.HostChain{chain(1, 1), paused}}))
		before, err := k.ExportGenesis(ctx)
		require.NoError(t, err)
		ctx = ctx.WithGasMeter(storetypes.NewInfiniteGasMeter())
		require.NoError(t, k.Attest(ctx, votes, 10))
		gas, events := ctx.GasMeter().GasConsumed(), ctx.EventManager().Events()
		after, err := k.ExportGenesis(ctx)
		require.NoError(t, err)
		require.Equal(t, before, after)
		return gas, events
	}
	hostile := keeper.WeightedVote{Power: 10}
	for id := uint64(2); len(hostile.Extension.Hosts) < types.MaxChains; id++ {
		hostile.Extension.Hosts = append(hostile.Extension.Hosts, types.HostVote{
			ChainId: id, Seq: 1, Candidates: []types.Candidate{candidate(1, 0, 1), candidate(2, 0, 1)},
		})
	}
	require.NoError(t, hostile.Extension.Validate())
	idle, events := spent(nil)
	require.Empty(t, events)
	gas, events := spent([]keeper.WeightedVote{hostile, hostile, hostile})
	require.Empty(t, events)
	require.Equal(t, idle, gas)
}

func TestPausedChainsAreLeftAlone(t *testing.T) {
	ctx, k := newKeeper(t)
	paused := chain(1, 1)
	paused.Paused = true
	require.NoError(t, k.InitGenesis(ctx, &types.GenesisState{Chains: []types.HostChain{paused}}))
	require.NoError(t, k.Attest(ctx, []keeper.WeightedVote{vote(10, 1, 1, candidate(1, 0, 1))}, 10))
	_, found, err := k.LatestAttestation(ctx, 1)
	require.NoError(t, err)
	require.False(t, found)
}

func TestMoreThanTwoThirds(t *testing.T) {
	for _, tc := range []struct {
		part, total int64
		want        bool
	}{
		{0, 0, false}, {0, 3, false}, {2, 3, false}, {3, 3, true}, {3, 4, true}, {2, 4, false}, {67, 100, true}, {66, 100, false},
		{math.MaxInt64 / 3 * 2, math.MaxInt64, false}, {math.MaxInt64, math.MaxInt64, true},
	} {
		require.Equal(t, tc.want, keeper.MoreThanTwoThirds(tc.part, tc.total), "%d of %d", tc.part, tc.total)
	}
	for total := int64(1); total < 50; total++ {
		for part := int64(0); part <= total; part++ {
			require.Equal(t, 3*part > 2*total, keeper.MoreThanTwoThirds(part, total), "%d of %d", part, total)
		}
	}
}

func TestChainMessages(t *testing.T) {
	ctx, k := newKeeper(t)
	msgs := keeper.NewMsgServer(k)
	_, err := msgs.RegisterChain(ctx, &types.MsgRegisterChain{Authority: "me", Chain: chain(1, 5)})
	require.ErrorIs(t, err, types.ErrAuthority)
	_, err = msgs.RegisterChain(ctx, &types.MsgRegisterChain{Authority: authority, Chain: types.HostChain{ChainId: 1}})
	require.ErrorIs(t, err, types.ErrInvalidChain)
	_, err = msgs.UpdateChain(ctx, &types.MsgUpdateChain{Authority: authority, Chain: chain(1, 5)})
	require.ErrorIs(t, err, types.ErrUnknownChain)
	_, err = msgs.RegisterChain(ctx, &types.MsgRegisterChain{Authority: authority, Chain: chain(1, 5)})
	require.NoError(t, err)
	_, err = msgs.RegisterChain(ctx, &types.MsgRegisterChain{Authority: authority, Chain: chain(1, 5)})
	require.ErrorIs(t, err, types.ErrChainExists)

	moved := chain(1, 9)
	_, err = msgs.UpdateChain(ctx, &types.MsgUpdateChain{Authority: authority, Chain: moved})
	require.NoError(t, err)
	require.NoError(t, k.Attest(ctx, []keeper.WeightedVote{vote(1, 1, 1, candidate(9, 0, 1))}, 1))
	_, err = msgs.UpdateChain(ctx, &types.MsgUpdateChain{Authority: authority, Chain: chain(1, 5)})
	require.ErrorIs(t, err, types.ErrInvalidChain, "ranges are attested")
	for name, change := range map[string]func(*types.HostChain){
		"another ACL":            func(c *types.HostChain) { c.Acl = bytes.Repeat([]byte{9}, 20) },
		"another executor":       func(c *types.HostChain) { c.Executor = bytes.Repeat([]byte{9}, 20) },
		"other events before it": func(c *types.HostChain) { c.ExecutorStart = bytes.Repeat([]byte{9}, 32) },
	} {
		changed := moved
		change(&changed)
		_, err = msgs.UpdateChain(ctx, &types.MsgUpdateChain{Authority: authority, Chain: changed})
		require.ErrorIs(t, err, types.ErrInvalidChain, name)
	}
	quorum := moved
	quorum.LogProof, quorum.Quorum, quorum.AclStart = types.LogProof_LOG_PROOF_QUORUM, 2, make([]byte, 32)
	_, err = msgs.UpdateChain(ctx, &types.MsgUpdateChain{Authority: authority, Chain: quorum})
	require.NoError(t, err, "how ranges are proven may change")
	for id := uint64(2); id <= types.MaxChains; id++ {
		_, err = msgs.RegisterChain(ctx, &types.MsgRegisterChain{Authority: authority, Chain: chain(id, 5)})
		require.NoError(t, err)
	}
	_, err = msgs.RegisterChain(ctx, &types.MsgRegisterChain{Authority: authority, Chain: chain(1000, 5)})
	require.ErrorIs(t, err, types.ErrTooManyChains)
}

func TestQueriesAndGenesis(t *testing.T) {
	ctx, k := newKeeper(t)
	require.NoError(t, k.InitGenesis(ctx, &types.GenesisState{Chains: []types.HostChain{chain(1, 1)}}))
	q := keeper.NewQueryServer(k)
	_, err := q.Attestation(ctx, &types.QueryAttestationRequest{ChainId: 1})
	require.Equal(t, codes.NotFound, status.Code(err))
	for seq := uint64(1); seq <= 6; seq++ {
		require.NoError(t, k.Attest(ctx, []keeper.WeightedVote{vote(1, 1, seq, candidate(seq, seq%2, 1))}, 1))
	}
	latest, err := q.Attestation(ctx, &types.QueryAttestationRequest{ChainId: 1})
	require.NoError(t, err)
	require.EqualValues(t, 6, latest.Attestation.Seq)
	page, err := q.Attestations(ctx, &types.QueryAttestationsRequest{ChainId: 1, FromSeq: 2, Limit: 3})
	require.NoError(t, err)
	require.Len(t, page.Attestations, 3)
	require.EqualValues(t, 2, page.Attestations[0].Seq)
	eventful, err := q.Attestations(ctx, &types.QueryAttestationsRequest{ChainId: 1, FromSeq: 2, WithEventsOnly: true})
	require.NoError(t, err)
	require.Len(t, eventful.Attestations, 2) // 3 and 5

	exported, err := k.ExportGenesis(ctx)
	require.NoError(t, err)
	ctx2, k2 := newKeeper(t)
	require.NoError(t, k2.InitGenesis(ctx2, exported))
	again, err := k2.ExportGenesis(ctx2)
	require.NoError(t, err)
	require.Equal(t, exported, again)

	gap := *exported
	gap.Attestations = gap.Attestations[1:]
	require.ErrorContains(t, gap.Validate(), "does not follow attestation 0")
}
