package keeper_test

import (
	"encoding/hex"
	"testing"

	"github.com/stretchr/testify/require"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/x/coprocessor/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

const (
	open    = types.WorkStatus_WORK_STATUS_OPEN
	final   = types.WorkStatus_WORK_STATUS_FINAL
	stalled = types.WorkStatus_WORK_STATUS_STALLED
)

func TestWorkOpensWhenThePreviousIsFinal(t *testing.T) {
	f := newFixture(t)
	f.operators(100, 100, 100)
	f.threshold.live = false
	f.host.eventful = 3
	require.NoError(t, f.k.EndBlock(f.ctx))
	_, err := f.queries.Work(f.ctx, &types.QueryWorkRequest{ChainId: chainID})
	require.Equal(t, codes.NotFound, status.Code(err), "no key is live")
	f.threshold.live = true
	f.host.paused = true
	require.NoError(t, f.k.EndBlock(f.ctx))
	_, err = f.queries.Work(f.ctx, &types.QueryWorkRequest{ChainId: chainID})
	require.Equal(t, codes.NotFound, status.Code(err), "the chain is paused")
	f.host.paused = false

	w := f.open(3)
	require.Equal(t, types.Work{ChainId: chainID, Seq: 1, FromAttestation: 1, ToAttestation: 3, Epoch: 3, Status: open,
		OpenedHeight: 5, BondTable: 1}, w)
	require.Equal(t, w, f.open(9), "the first is not final")
	for i := range 3 {
		require.NoError(t, f.commit(i, lastClaim(1, 0, "")))
	}
	require.Equal(t, final, f.work(1).Status)
	w = f.open(9)
	require.EqualValues(t, 2, w.Seq)
	require.EqualValues(t, 4, w.FromAttestation)
	require.EqualValues(t, 9, w.ToAttestation)
	for i := range 3 {
		require.NoError(t, f.commit(i, lastClaim(2, 0, "")))
	}
	require.EqualValues(t, 2, f.open(9).Seq, "nothing new happened")
}

func TestStepsFollowEachOther(t *testing.T) {
	f := newFixture(t)
	f.operators(100, 100, 100, 100)
	f.open(1)
	plan := planClaim(1)
	require.NoError(t, f.commit(0, plan))
	require.NoError(t, f.commit(1, plan))
	require.Zero(t, f.work(1).Step, "half is not two thirds")
	require.NoError(t, f.commit(2, plan))
	w := f.work(1)
	require.EqualValues(t, 1, w.Step)
	require.Len(t, w.Steps, 1)
	require.Equal(t, "coprocessor/31337/1/1", w.Steps[0].TicketOrigin)
	ticket := f.threshold.tickets["coprocessor/31337/1/1"]
	require.Equal(t, thresholdtypes.TicketKind_TICKET_KIND_REPACK, ticket.Kind)
	require.Equal(t, plan.NextContent, ticket.ContentDigest)
	require.EqualValues(t, 2, ticket.Openings)

	last := lastClaim(1, 1, "")
	require.ErrorIs(t, f.commit(0, last), types.ErrTicketNotDone)
	f.finish(1, 1)
	require.ErrorIs(t, f.commit(0, lastClaim(1, 2, "")), types.ErrWrongStep)
	require.NoError(t, f.commit(3, plan), "a late but equal commitment is fine")
	for i := range 3 {
		page, err := f.queries.Page(f.ctx, &types.QueryPageRequest{Digest: hex.EncodeToString(last.Pages[0])})
		require.NoError(t, err)
		require.False(t, page.Final)
		require.NoError(t, f.commit(i, last))
	}
	w = f.work(1)
	require.Equal(t, final, w.Status)
	require.Equal(t, last.HandlesRoot, w.HandlesRoot)
	page, err := f.queries.Page(f.ctx, &types.QueryPageRequest{Digest: hex.EncodeToString(last.Pages[0])})
	require.NoError(t, err)
	require.True(t, page.Final)
	require.EqualValues(t, 5, page.Height)
	require.Empty(t, f.evidence())
}

func TestQuorumIsMeasuredInBond(t *testing.T) {
	f := newFixture(t)
	f.operators(700, 100, 100)
	f.open(1)
	require.NoError(t, f.commit(1, planClaim(1)))
	require.NoError(t, f.commit(2, planClaim(1)))
	require.Zero(t, f.work(1).Step)
	require.NoError(t, f.commit(0, planClaim(1)))
	require.EqualValues(t, 1, f.work(1).Step)
}

func TestFailedTicketStallsTheWork(t *testing.T) {
	f := newFixture(t)
	f.operators(100)
	f.open(1)
	require.NoError(t, f.commit(0, planClaim(1)))
	require.NoError(t, f.k.OnTicketFailed(f.ctx, thresholdtypes.Ticket{Origin: "reveal/ab/1"}))
	require.NoError(t, f.k.OnTicketFailed(f.ctx, thresholdtypes.Ticket{Origin: "coprocessor/31337/1/2"}))
	require.Equal(t, open, f.work(1).Status, "tickets of others")
	require.NoError(t, f.k.OnTicketFailed(f.ctx, thresholdtypes.Ticket{Origin: "coprocessor/31337/1/1"}))
	require.Equal(t, stalled, f.work(1).Status)
	require.ErrorIs(t, f.commit(0, lastClaim(1, 1, "")), types.ErrWorkClosed)
	require.EqualValues(t, 1, f.open(2).Seq, "no other work opens")
}

func TestGovernanceRestartsAStalledWork(t *testing.T) {
	f := newFixture(t)
	f.operators(100)
	f.open(1)
	restart := func(by string, work uint64) error {
		_, err := f.msgs.RestartWork(f.ctx, &types.MsgRestartWork{Authority: by, ChainId: chainID, Work: work})
		return err
	}
	require.NoError(t, f.commit(0, planClaim(1)))
	require.ErrorIs(t, restart(authority, 1), types.ErrNotStalled)
	require.ErrorIs(t, restart(authority, 2), types.ErrUnknownWork)
	require.NoError(t, f.k.OnTicketFailed(f.ctx, thresholdtypes.Ticket{Origin: "coprocessor/31337/1/1"}))
	require.ErrorIs(t, restart(account(0).String(), 1), types.ErrAuthority)
	f.threshold.refuse = thresholdtypes.ErrNoAttempt
	require.ErrorIs(t, restart(authority, 1), thresholdtypes.ErrNoAttempt)
	require.Equal(t, stalled, f.work(1).Status)

	f.threshold.refuse, f.threshold.retried = nil, nil
	require.NoError(t, restart(authority, 1))
	require.Equal(t, []string{"coprocessor/31337/1/1"}, f.threshold.retried)
	require.Equal(t, open, f.work(1).Status)
	f.finish(1, 1)
	require.NoError(t, f.commit(0, lastClaim(1, 1, "")))
	require.Equal(t, final, f.work(1).Status)
}

func TestWorkGoesOnWhenItsTicketCanBeOpened(t *testing.T) {
	f := newFixture(t)
	f.operators(100)
	f.open(1)
	f.threshold.refuse = thresholdtypes.ErrNoEpoch
	cached, _ := f.ctx.CacheContext()
	_, err := f.msgs.Commit(cached, signed(0, planClaim(1)))
	require.ErrorIs(t, err, thresholdtypes.ErrNoEpoch, "nothing is final without its ticket")
	f.threshold.refuse = nil
	require.NoError(t, f.commit(0, planClaim(1)))
	require.EqualValues(t, 1, f.work(1).Step)
}

func TestCommitRefuses(t *testing.T) {
	f := newFixture(t)
	f.operators(100, 100, 100)
	require.ErrorIs(t, f.commit(0, planClaim(1)), types.ErrUnknownWork)
	f.open(1)
	require.ErrorIs(t, f.commit(7, planClaim(1)), types.ErrUnknownOperator)
	bad := planClaim(1)
	bad.Outcome = nil
	require.ErrorIs(t, f.commit(0, bad), types.ErrInvalidClaim)
	require.NoError(t, f.commit(0, planClaim(1)))
	require.NoError(t, f.commit(0, planClaim(1)), "the same again")
	other := planClaim(1)
	other.Outcome = digestOf("other")
	require.ErrorIs(t, f.commit(0, other), types.ErrCommitted)
}
