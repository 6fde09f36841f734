package keeper_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/x/threshold/types"
)

const (
	running = types.CeremonyStatus_CEREMONY_STATUS_RUNNING
	aborted = types.CeremonyStatus_CEREMONY_STATUS_ABORTED
	done    = types.CeremonyStatus_CEREMONY_STATUS_DONE
)

func TestCeremonyMakesAnEpoch(t *testing.T) {
	f := newFixture(t, 4, 3)
	f.muster()
	c := f.ceremony()
	require.Equal(t, running, c.Status)
	require.Equal(t, types.Round_ROUND_DEAL, c.Round)
	require.Equal(t, []uint32{1, 2, 3, 4}, types.Points(c.Members))
	require.Empty(t, c.CrsSeed)

	f.round()
	c = f.ceremony()
	require.Equal(t, types.Round_ROUND_KEYS, c.Round)
	require.Equal(t, types.CRSSeed(c.Id, f.ctx.HeaderHash()), c.CrsSeed, "the seed is the hash of a block after the deals")
	for _, want := range []types.Round{types.Round_ROUND_RELIN, types.Round_ROUND_BUNDLE, types.Round_ROUND_OPENING, types.Round_ROUND_VERDICT} {
		f.round()
		require.Equal(t, want, f.ceremony().Round)
		_, err := f.k.LiveEpoch(f.ctx)
		require.ErrorIs(t, err, types.ErrNoEpoch)
	}
	f.round()
	require.Equal(t, done, f.ceremony().Status)
	epoch, err := f.k.LiveEpoch(f.ctx)
	require.NoError(t, err)
	require.EqualValues(t, 1, epoch.Id)
	require.Equal(t, digestOf("bundle", uint64(1)), epoch.BundleDigest)
	require.Equal(t, c.Members, epoch.Members)
	f.blocks(20)
	require.EqualValues(t, 1, f.ceremony().Id, "no other ceremony starts while a key is live")
}

func TestCeremonyWaitsForTheWholeCommittee(t *testing.T) {
	f := newFixture(t, 4, 3)
	for i := range 3 {
		f.register(i)
		f.announce(i, true)
	}
	f.register(3)
	f.blocks(20)
	_, err := f.queries.Ceremony(f.ctx, &types.QueryCeremonyRequest{})
	require.Equal(t, codes.NotFound, status.Code(err))
	f.announce(3, true)
	f.block()
	require.Equal(t, running, f.ceremony().Status)
}

func TestCeremonyTakesBondedValidatorsWithTheLargestStake(t *testing.T) {
	f := newFixture(t, 5, 2)
	params, err := f.k.Params.Get(f.ctx)
	require.NoError(t, err)
	params.CommitteeSize = 3
	require.NoError(t, f.k.Params.Set(f.ctx, params))
	f.staking[validator(3)] = 3000
	f.staking[validator(4)] = 2000
	for i := range 5 {
		f.register(i)
		f.announce(i, true)
	}
	delete(f.staking, validator(0)) // unbonded since it registered
	f.block()
	require.Equal(t, []int{3, 4, 1}, members(f.ceremony()))
}

func TestContributionsAreCheckedAndCountedOnce(t *testing.T) {
	f := newFixture(t, 4, 3)
	f.muster()
	c := f.ceremony()
	require.NoError(t, f.contribute(0, c, digestOf("a")))
	require.ErrorIs(t, f.contribute(0, c, digestOf("b")), types.ErrAlreadyRecorded)
	require.ErrorIs(t, f.contribute(1, c, []byte("short")), types.ErrInvalidDigest)
	early := c
	early.Round = types.Round_ROUND_KEYS
	require.ErrorIs(t, f.contribute(1, early, digestOf("a")), types.ErrWrongRound)
	other := c
	other.Id = 2
	require.ErrorIs(t, f.contribute(1, other, digestOf("a")), types.ErrNoCeremony)
	_, err := f.msgs.Contribute(f.ctx, &types.MsgContribute{Account: operator(0).String(), Ceremony: c.Id, Round: c.Round, Digest: digestOf("a")})
	require.ErrorIs(t, err, types.ErrUnknownSigner)
}

func TestSilentMemberAbortsTheCeremonyAndThresholdMembersRetry(t *testing.T) {
	f := newFixture(t, 4, 3)
	f.muster()
	c := f.ceremony()
	for _, i := range []int{0, 1, 3} {
		require.NoError(t, f.contribute(i, c, digestOf("blob", i)))
	}
	for f.ctx.BlockHeight() <= c.RoundDeadline {
		require.Equal(t, running, f.ceremony().Status)
		f.block()
	}
	stopped := f.ceremony()
	require.Equal(t, aborted, stopped.Status)
	require.Contains(t, stopped.AbortReason, "[3]")
	require.False(t, f.signer(2).Live)
	require.True(t, f.signer(0).Live)

	f.blocks(3)
	require.Equal(t, c.Id, f.ceremony().Id, "a retry waits a few blocks for more members")
	f.blocks(3)
	retry := f.ceremony()
	require.Equal(t, c.Id+1, retry.Id)
	require.Equal(t, []int{0, 1, 3}, members(retry))
	require.Equal(t, []uint32{1, 2, 3}, types.Points(retry.Members))
	require.EqualValues(t, 3, retry.Threshold, "never lowered")
}

func TestRetryStartsAtOnceWithAWholeCommittee(t *testing.T) {
	f := newFixture(t, 4, 3)
	f.muster()
	f.blocks(11)
	require.Equal(t, aborted, f.ceremony().Status)
	for i := range 4 {
		require.False(t, f.signer(i).Live)
		f.announce(i, true)
	}
	f.block()
	require.EqualValues(t, 2, f.ceremony().Id)
}

func TestComplaintsOfMoreThanFMembersAbort(t *testing.T) {
	f := newFixture(t, 4, 3)
	f.muster()
	f.round()
	c := f.ceremony()
	complain := func(i int, against uint32, round types.Round) error {
		_, err := f.msgs.Complain(f.ctx, &types.MsgComplain{Account: account(i), Ceremony: c.Id, Round: round, Against: against, Reason: "does not decrypt"})
		return err
	}
	require.ErrorIs(t, complain(0, 1, types.Round_ROUND_DEAL), types.ErrInvalidComplaint, "oneself")
	require.ErrorIs(t, complain(0, 9, types.Round_ROUND_DEAL), types.ErrInvalidComplaint, "nobody")
	require.ErrorIs(t, complain(0, 2, types.Round_ROUND_BUNDLE), types.ErrInvalidComplaint, "a round to come")
	require.NoError(t, complain(0, 2, types.Round_ROUND_DEAL))
	require.ErrorIs(t, complain(0, 2, types.Round_ROUND_DEAL), types.ErrAlreadyRecorded)
	require.NoError(t, complain(1, 3, types.Round_ROUND_DEAL))
	require.Equal(t, running, f.ceremony().Status, "one liar among f cannot stop the ceremony by words alone")
	require.NoError(t, complain(3, 2, types.Round_ROUND_DEAL))
	require.Equal(t, aborted, f.ceremony().Status)
	require.False(t, f.signer(1).Live)
	require.True(t, f.signer(2).Live)
	require.ErrorIs(t, complain(2, 2, types.Round_ROUND_DEAL), types.ErrNoCeremony)
}

func TestDisputedBundleAbortsAndNamesTheMinority(t *testing.T) {
	for name, tc := range map[string]struct {
		bundles []string
		out     []int
	}{
		"one of four differs": {[]string{"a", "a", "b", "a"}, []int{2}},
		"an even split":       {[]string{"a", "a", "b", "b"}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			f := newFixture(t, 4, 3)
			f.muster()
			for range 3 {
				f.round()
			}
			c := f.ceremony()
			require.Equal(t, types.Round_ROUND_BUNDLE, c.Round)
			for i, bundle := range tc.bundles {
				require.NoError(t, f.contribute(i, c, digestOf(bundle)))
			}
			f.block()
			require.Equal(t, aborted, getCeremony(f, c.Id).Status)
			for i := range 4 {
				require.Equal(t, !contains(tc.out, i), f.signer(i).Live, i)
			}
		})
	}
}

func TestVerdictMustBeAboutTheBundle(t *testing.T) {
	f := newFixture(t, 4, 3)
	f.muster()
	for range 5 {
		f.round()
	}
	c := f.ceremony()
	require.Equal(t, types.Round_ROUND_VERDICT, c.Round)
	require.ErrorIs(t, f.contribute(0, c, types.VerdictDigest(c.Id, digestOf("other"))), types.ErrInvalidDigest)
	require.ErrorIs(t, f.contribute(0, c, types.VerdictDigest(c.Id+1, digestOf("bundle", c.Id))), types.ErrInvalidDigest)
	for _, i := range []int{0, 1, 2} {
		require.NoError(t, f.contribute(i, c, contribution(c, i)))
	}
	f.block()
	_, err := f.k.LiveEpoch(f.ctx)
	require.ErrorIs(t, err, types.ErrNoEpoch, "all members must vouch for the self-test")
	require.NoError(t, f.contribute(3, c, contribution(c, 3)))
	f.block()
	_, err = f.k.LiveEpoch(f.ctx)
	require.NoError(t, err)
}

func getCeremony(f *fixture, id uint64) types.Ceremony {
	f.Helper()
	resp, err := f.queries.Ceremony(f.ctx, &types.QueryCeremonyRequest{Id: id})
	require.NoError(f, err)
	return resp.Ceremony
}

func contains(list []int, v int) bool {
	for _, x := range list {
		if x == v {
			return true
		}
	}
	return false
}
