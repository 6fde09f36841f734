package keeper_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"cosmossdk.io/math"

	"github.com/glomar-network/glomar/x/coprocessor/types"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

const (
	inference    = uint32(thresholdtypes.TicketKind_TICKET_KIND_INFERENCE)
	ticketDone   = thresholdtypes.TicketStatus_TICKET_STATUS_DONE
	cancelled    = thresholdtypes.TicketStatus_TICKET_STATUS_CANCELLED
	waiting      = thresholdtypes.TicketStatus_TICKET_STATUS_PENDING
	jobRequested = modeltypes.JobStatus_JOB_STATUS_REQUESTED
	jobRuns      = modeltypes.JobStatus_JOB_STATUS_RUNNING
	jobDone      = modeltypes.JobStatus_JOB_STATUS_DONE
	jobFailed    = modeltypes.JobStatus_JOB_STATUS_FAILED
)

// request is a job for a model; model 0 is one that cannot serve it.
func request(model uint64) modeltypes.JobRequest {
	return modeltypes.JobRequest{
		ChainId: chainID, Requester: account(40), ModelId: model, Inputs: 3, InputsDigest: digestOf("in", model), Outputs: 2, Result: digestOf("out", model),
	}
}

// asking is a claim whose next step is an inference.
func asking(step uint32, jobs ...modeltypes.JobRequest) types.Claim {
	return types.Claim{
		ChainId: chainID, Work: 1, Step: step, Outcome: digestOf("step", step), NextKind: inference, NextContent: digestOf("inference", step), Jobs: jobs,
	}
}

func (f *fixture) ticket(step uint32) thresholdtypes.Ticket {
	return f.threshold.tickets[types.Origin(chainID, 1, step)]
}

// agree has operators commit to a claim.
func (f *fixture) agree(claim types.Claim, operators ...int) {
	f.Helper()
	for _, i := range operators {
		require.NoError(f, f.commit(i, claim))
	}
}

func TestPlansAskForJobs(t *testing.T) {
	f := newFixture(t)
	f.operators(300, 100, 100, 100, 100)
	f.open(1)
	plan := lastClaim(1, 0, "")
	plan.Pages, plan.Jobs = nil, []modeltypes.JobRequest{request(7), request(0), request(8)}
	f.agree(plan, 0, 1)
	require.Empty(t, f.jobs.requests, "nothing is ordered before the plan is final")
	f.jobs.refuse = modeltypes.ErrJobExists
	f.agree(plan, 2)
	require.Equal(t, []modeltypes.JobRequest{request(0), request(8)}, f.jobs.requests)
	require.Equal(t, [][]byte{request(7).Result}, f.work(1).Refused)
	require.Equal(t, final, f.work(1).Status)

	require.NoError(t, f.k.EndBlock(f.ctx))
	w := f.work(2)
	require.Equal(t, []uint64{2}, w.Jobs, "a turn needs no new events")
	require.Equal(t, [][]byte{request(8).Result}, w.Turns)
	require.Equal(t, [][]byte{request(7).Result, request(0).Result}, w.Over)
	require.EqualValues(t, []uint64{2, 1}, []uint64{w.FromAttestation, w.ToAttestation}, "it covers no attestation")
	require.Equal(t, jobRequested, f.jobs.status[1], "its step has yet to come")

	early := lastClaim(2, 0, "")
	early.Pages = nil
	require.ErrorIs(t, f.commit(0, early), types.ErrInvalidClaim, "a work ends when all of its jobs had their turn")
	plan = asking(0)
	plan.Work = 2
	f.agree(plan, 0, 1, 2)
	f.finish(2, 1)
	f.agree(lastClaim(2, 1, ""), 0, 1, 2)
	require.Equal(t, jobDone, f.jobs.status[1])
	require.NoError(t, f.k.EndBlock(f.ctx))
	require.EqualValues(t, 2, f.work(0).Seq, "a work tells of a job once")
}

// Unpaid requests, however many, take no turn from a paid one.
func TestDoorUnpaidRequestsTakeNoTurn(t *testing.T) {
	f := newFixture(t)
	f.operators(100)
	f.open(1)
	plan := lastClaim(1, 0, "")
	plan.Pages = nil
	for i := range types.MaxAsks - 1 {
		unpaid := request(0)
		unpaid.Result = digestOf("unpaid", i)
		plan.Jobs = append(plan.Jobs, unpaid)
	}
	paid := request(7)
	paid.Requester = account(41)
	plan.Jobs = append(plan.Jobs, paid)
	require.NoError(t, f.commit(0, plan))
	w := f.open(1)
	require.EqualValues(t, 2, w.Seq)
	require.Equal(t, [][]byte{paid.Result}, w.Turns)
	require.Len(t, w.Over, types.MaxAsks-1)
	require.Equal(t, digestOf("unpaid", 0), w.Over[0])
}

// What a work leaves waiting has the next work open at once, without new events.
func TestWorksGoOnWithWhatWaits(t *testing.T) {
	f := newFixture(t)
	f.operators(100)
	f.open(3)
	claim := lastClaim(1, 0, "")
	claim.More = true
	require.NoError(t, f.commit(0, claim))
	require.True(t, f.work(1).More)
	w := f.open(3)
	require.Equal(t, types.Work{
		ChainId: chainID, Seq: 2, FromAttestation: 4, ToAttestation: 3, Epoch: 3, Status: open, OpenedHeight: 5,
		BondTable: 1,
	}, w)
	claim.Work = 2
	require.NoError(t, f.commit(0, claim))
	w = f.open(5)
	require.EqualValues(t, []uint64{4, 5}, []uint64{w.FromAttestation, w.ToAttestation}, "with new events, if there are")
	claim.Work, claim.More = 3, false
	require.NoError(t, f.commit(0, claim))
	require.EqualValues(t, 3, f.open(5).Seq)

	early := planClaim(3)
	early.More = true
	require.ErrorIs(t, f.commit(0, early), types.ErrInvalidClaim, "only the last step says so")
}

func TestInferencesAreJobsInOrder(t *testing.T) {
	f := newFixture(t)
	f.operators(300, 100, 100, 100, 100)
	f.order(request(7), request(8))
	f.open(1)
	require.Equal(t, []uint64{1, 2}, f.work(1).Jobs)
	f.agree(asking(0), 0, 1, 2)
	require.Equal(t, []modeltypes.JobStatus{jobRuns, jobRequested}, f.jobs.status, "the first has its turn")
	require.Equal(t, waiting, f.ticket(1).Status)

	f.finish(1, 1)
	pages := asking(1)
	pages.Pages = [][]byte{digestOf("result")}
	f.agree(pages, 3, 2, 0)
	require.Equal(t, []modeltypes.JobStatus{jobDone, jobRuns}, f.jobs.status)
	require.Equal(t, pages.Outcome, f.jobs.outcomes[0])
	var want []modeltypes.Share // in order of account, and nobody else
	for _, i := range []int{0, 2, 3} {
		want = append(want, modeltypes.Share{Account: account(i).String(), Weight: f.operator(i).Bond.Amount})
	}
	slices.SortFunc(want, func(a, b modeltypes.Share) int { return slices.Compare([]byte(a.Account), []byte(b.Account)) })
	require.Equal(t, want, f.jobs.paid[0])

	f.finish(1, 2)
	f.agree(types.Claim{ChainId: chainID, Work: 1, Step: 2, Outcome: digestOf("void"), HandlesRoot: digestOf("root")}, 0, 1, 2)
	require.Equal(t, []modeltypes.JobStatus{jobDone, jobFailed}, f.jobs.status)
	require.Contains(t, f.jobs.reasons[1], "out of range")
	require.Equal(t, final, f.work(1).Status)
}

func TestInferenceWithoutAJobIsRefused(t *testing.T) {
	f := newFixture(t)
	f.operators(100)
	f.open(1)
	require.ErrorIs(t, f.commit(0, asking(0)), types.ErrInvalidClaim)
	require.ErrorIs(t, f.commit(0, asking(0, request(7))), types.ErrInvalidClaim, "what it asks for has no turn yet")
	f = newFixture(t)
	f.operators(100)
	f.order(request(7))
	f.open(1)
	require.NoError(t, f.commit(0, asking(0)))
	f.finish(1, 1)
	more := asking(1)
	more.Pages = [][]byte{digestOf("result")}
	require.ErrorIs(t, f.commit(0, more), types.ErrInvalidClaim, "the only job had its turn")
	more.Jobs = []modeltypes.JobRequest{request(8)}
	require.ErrorIs(t, f.commit(0, more), types.ErrInvalidClaim, "no job is ordered after the plan")
	require.Empty(t, f.evidence())
}

// A job that cannot begin has its step all the same, which is void.
func TestJobsThatCannotBegin(t *testing.T) {
	f := newFixture(t)
	f.operators(100)
	f.order(request(7))
	f.open(1)
	f.jobs.status[0] = jobFailed
	require.NoError(t, f.commit(0, asking(0)))
	require.Equal(t, cancelled, f.ticket(1).Status)
	require.EqualValues(t, 1, f.work(1).Step)
	wrong := lastClaim(1, 1, "")
	require.ErrorIs(t, f.commit(0, wrong), types.ErrInvalidClaim, "there is no page")
	wrong.Pages = nil
	require.NoError(t, f.commit(0, wrong))
	require.Equal(t, final, f.work(1).Status)

	f = newFixture(t)
	f.operators(100)
	f.open(1)
	f.jobs.refuse = errors.New("disk")
	claim := lastClaim(1, 0, "")
	claim.Jobs = []modeltypes.JobRequest{request(7)}
	require.ErrorContains(t, f.commit(0, claim), "disk")
}

// A job that ended before its step is cancelled when its step comes.
func TestJobEndsBeforeItsStep(t *testing.T) {
	f := newFixture(t)
	f.operators(100)
	f.order(request(7), request(8))
	f.open(1)
	require.NoError(t, f.commit(0, asking(0)))
	gone, err := f.k.CancelInference(f.ctx, chainID, 2)
	require.NoError(t, err)
	require.True(t, gone, "no ticket is its own")
	require.Equal(t, waiting, f.ticket(1).Status, "that of another job goes on")
	f.jobs.status[1] = modeltypes.JobStatus_JOB_STATUS_EXPIRED
	f.finish(1, 1)
	require.NoError(t, f.commit(0, asking(1)))
	require.Equal(t, cancelled, f.ticket(2).Status)
}

func TestDeadlineCancelsARunningInference(t *testing.T) {
	f := newFixture(t)
	f.operators(100, 100, 100)
	f.order(request(7))
	f.open(1)
	f.agree(asking(0), 0, 1, 2)
	claim := lastClaim(1, 1, "")
	require.ErrorIs(t, f.commit(0, claim), types.ErrTicketNotDone)
	gone, err := f.k.CancelInference(f.ctx, chainID, 1)
	require.NoError(t, err)
	require.True(t, gone)
	f.jobs.status[0] = modeltypes.JobStatus_JOB_STATUS_EXPIRED
	require.ErrorIs(t, f.commit(0, claim), types.ErrInvalidClaim, "too late, and no contradiction: nothing is recorded")
	claim.Pages = nil
	f.agree(claim, 0, 1, 2)
	require.Equal(t, final, f.work(1).Status)
	require.Equal(t, modeltypes.JobStatus_JOB_STATUS_EXPIRED, f.jobs.status[0], "it has ended before")
	require.Empty(t, f.evidence())

	gone, err = f.k.CancelInference(f.ctx, chainID, 1)
	require.NoError(t, err)
	require.True(t, gone, "nothing waits for it")
	gone, err = f.k.CancelInference(f.ctx, chainID+1, 1)
	require.NoError(t, err)
	require.True(t, gone, "nor on a chain without works")
}

// Operators may have committed to pages once the ticket is done: the deadline leaves it alone.
func TestDeadlineLeavesAnAnsweredInferenceAlone(t *testing.T) {
	f := newFixture(t)
	f.operators(100, 100, 100)
	f.order(request(7))
	f.open(1)
	f.agree(asking(0), 0, 1, 2)
	f.finish(1, 1)
	claim := lastClaim(1, 1, "")
	f.agree(claim, 0)
	gone, err := f.k.CancelInference(f.ctx, chainID, 1)
	require.NoError(t, err)
	require.False(t, gone)
	require.Equal(t, ticketDone, f.ticket(1).Status)
	f.agree(claim, 1, 2)
	require.Equal(t, jobDone, f.jobs.status[0])
	require.Empty(t, f.evidence(), "who committed to pages is not punished")
}

func TestDeadlineEndsAStalledInference(t *testing.T) {
	f := newFixture(t)
	f.operators(100)
	f.order(request(7))
	f.open(1)
	require.NoError(t, f.commit(0, asking(0)))
	require.NoError(t, f.k.OnTicketFailed(f.ctx, f.ticket(1)))
	require.Equal(t, stalled, f.work(1).Status)
	gone, err := f.k.CancelInference(f.ctx, chainID, 1)
	require.NoError(t, err)
	require.True(t, gone)
	require.Equal(t, open, f.work(1).Status)
	claim := lastClaim(1, 1, "")
	claim.Pages = nil
	require.NoError(t, f.commit(0, claim), "governance was not needed")
	require.Equal(t, final, f.work(1).Status)
}

// A fee that cannot be paid is returned, and the results stay.
func TestUnpaidFeeHoldsNothingUp(t *testing.T) {
	f := newFixture(t)
	f.operators(100)
	f.order(request(7))
	f.open(1)
	require.NoError(t, f.commit(0, asking(0)))
	f.finish(1, 1)
	f.jobs.unpaid = errors.New("the owner may not receive")
	require.NoError(t, f.commit(0, lastClaim(1, 1, "")))
	require.Equal(t, final, f.work(1).Status)
	require.Equal(t, jobFailed, f.jobs.status[0])
	require.Contains(t, f.jobs.reasons[0], "could not be paid")
}

func TestJobsSurviveAnImport(t *testing.T) {
	f := newFixture(t)
	f.operators(100)
	f.order(request(7), request(8))
	f.open(1)
	require.NoError(t, f.commit(0, asking(0)))
	exported, err := f.k.ExportGenesis(f.ctx)
	require.NoError(t, err)
	require.NoError(t, exported.Validate())
	g := newFixture(t)
	g.bank[moduleAccount.String()] = math.NewInt(100)
	require.NoError(t, g.k.InitGenesis(g.ctx, exported))
	require.Equal(t, f.work(1), g.work(1))
	exported.Works[0].JobsTaken = 3
	require.ErrorContains(t, exported.Validate(), "took 3 of 2 jobs")
}
