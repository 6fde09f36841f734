package keeper_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"cosmossdk.io/math"

	sdk "github.com/cosmos/cosmos-sdk/types"

	hosttypes "github.com/glomar-network/glomar/x/host/types"
	"github.com/glomar-network/glomar/x/model/types"
)

func TestDepositAndWithdraw(t *testing.T) {
	f := newFixture(t)
	require.NoError(t, f.deposit(1, 0, 100))
	require.NoError(t, f.deposit(1, 0, 50))
	require.NoError(t, f.deposit(2, 0, 120))
	require.NoError(t, f.deposit(1, 1, 7))
	require.EqualValues(t, 150, f.balanceOf(1, 0))
	require.EqualValues(t, 277, f.bank.balance(moduleAccount))
	require.ErrorIs(t, f.withdraw(2, 0, 121), types.ErrInsufficientDeposit, "what another payer set aside is not yours")
	require.ErrorIs(t, f.withdraw(3, 0, 1), types.ErrInsufficientDeposit)
	require.NoError(t, f.withdraw(1, 0, 150))
	require.Zero(t, f.balanceOf(1, 0))
	require.EqualValues(t, 10_000-7, f.bank.balance(account(1)))
	require.ErrorContains(t, f.deposit(20, 0, 1), "insufficient")
	require.NoError(t, f.k.CheckInvariants(f.ctx))

	resp, err := f.queries.Deposits(f.ctx, &types.QueryDepositsRequest{ChainId: chainID, Contract: fmt.Sprintf("%x", contract(0))})
	require.NoError(t, err)
	require.Equal(t, []types.Deposit{{ChainId: chainID, Contract: contract(0), Payer: account(2).String(), Balance: coin(120)}}, resp.Deposits)
	_, err = f.queries.Deposits(f.ctx, &types.QueryDepositsRequest{ChainId: chainID, Contract: "0x12"})
	require.ErrorContains(t, err, "20 bytes")
}

func TestDepositRefuses(t *testing.T) {
	f := newFixture(t)
	for name, change := range map[string]func(*types.MsgDeposit){
		"no payer":         func(m *types.MsgDeposit) { m.Payer = "" },
		"no chain":         func(m *types.MsgDeposit) { m.ChainId = 0 },
		"a short contract": func(m *types.MsgDeposit) { m.Contract = m.Contract[1:] },
		"a zero contract":  func(m *types.MsgDeposit) { m.Contract = make([]byte, 20) },
		"nothing":          func(m *types.MsgDeposit) { m.Amount = coin(0) },
		"no coin":          func(m *types.MsgDeposit) { m.Amount = sdk.Coin{} },
		"another token":    func(m *types.MsgDeposit) { m.Amount.Denom = "other" },
	} {
		msg := &types.MsgDeposit{Payer: account(1).String(), ChainId: chainID, Contract: contract(0), Amount: coin(5)}
		change(msg)
		_, err := f.msgs.Deposit(f.ctx, msg)
		require.ErrorIs(t, err, types.ErrInvalidDeposit, name)
		_, err = f.msgs.Withdraw(f.ctx, &types.MsgWithdraw{Payer: msg.Payer, ChainId: msg.ChainId, Contract: msg.Contract, Amount: msg.Amount})
		require.ErrorIs(t, err, types.ErrInvalidDeposit, name)
	}
	_, err := f.msgs.Deposit(f.ctx, &types.MsgDeposit{Payer: account(1).String(), ChainId: 5, Contract: contract(0), Amount: coin(5)})
	require.ErrorIs(t, err, hosttypes.ErrUnknownChain)
	require.Zero(t, f.bank.balance(moduleAccount))
}

func TestTheLargestDepositPays(t *testing.T) {
	f := newFixture(t)
	id := f.register(50)
	require.NoError(t, f.deposit(1, 0, 90))
	require.NoError(t, f.deposit(2, 0, 110))
	require.NoError(t, f.deposit(3, 1, 1_000))
	require.Equal(t, account(2).String(), f.ask(0, id).Payer)
	require.Equal(t, account(1).String(), f.ask(0, id).Payer)
	require.Equal(t, account(2).String(), f.ask(0, id).Payer)
	refused := f.ask(0, id)
	require.Equal(t, failed, refused.Status, "40 and 10 are left, and one payer pays for a job")
	require.Contains(t, refused.Failure, "no deposit")
	require.Empty(t, refused.Payer)
	require.True(t, refused.Fee.IsZero())
	require.EqualValues(t, 40, f.balanceOf(1, 0))
	require.EqualValues(t, 10, f.balanceOf(2, 0))
	require.ErrorIs(t, f.withdraw(2, 0, 11), types.ErrInsufficientDeposit, "fees of open jobs are held")
	require.NoError(t, f.k.CheckInvariants(f.ctx))
}

func TestFeesArePaidWhenDone(t *testing.T) {
	f := newFixture(t)
	id := f.register(55)
	require.NoError(t, f.deposit(1, 0, 100))
	job := f.ask(0, id)
	require.Equal(t, requested, job.Status)
	require.Equal(t, coin(55), job.Fee)
	operators := shares(map[int]int64{4: 1, 5: 2, 6: 4})
	require.ErrorIs(t, f.k.CompleteJob(f.ctx, job.Id, digestOf("out"), operators), types.ErrJobClosed, "not begun")
	require.NoError(t, f.begin(job.Id))
	require.ErrorIs(t, f.begin(job.Id), types.ErrJobClosed)
	require.Equal(t, running, f.job(job.Id).Status)
	owner := f.bank.balance(account(0))
	require.NoError(t, f.k.CompleteJob(f.ctx, job.Id, digestOf("out"), operators))
	// Of 55, 60 % is 33: 4, 9 and 18 in proportion 1, 2, 4, rounded down; the owner gets the other 24.
	require.EqualValues(t, 10_004, f.bank.balance(account(4)))
	require.EqualValues(t, 10_009, f.bank.balance(account(5)))
	require.EqualValues(t, 10_018, f.bank.balance(account(6)))
	require.EqualValues(t, owner+24, f.bank.balance(account(0)))
	require.EqualValues(t, 45, f.bank.balance(moduleAccount))
	require.Equal(t, done, f.job(job.Id).Status)
	require.Equal(t, digestOf("out"), f.job(job.Id).Outcome)
	require.ErrorIs(t, f.k.CompleteJob(f.ctx, job.Id, digestOf("out"), operators), types.ErrJobClosed, "paid once")
	require.ErrorIs(t, f.k.FailJob(f.ctx, job.Id, "late"), types.ErrJobClosed)
}

func TestCompleteRefuses(t *testing.T) {
	f := newFixture(t)
	id := f.register(50)
	require.NoError(t, f.deposit(1, 0, 100))
	job := f.ask(0, id)
	require.NoError(t, f.begin(job.Id))
	good := shares(map[int]int64{4: 1, 5: 2})
	require.ErrorIs(t, f.k.CompleteJob(f.ctx, job.Id, []byte{1}, good), types.ErrInvalidJob)
	require.ErrorIs(t, f.k.CompleteJob(f.ctx, 9, digestOf("out"), good), types.ErrUnknownJob)
	for name, operators := range map[string][]types.Share{
		"none":      nil,
		"twice":     {good[0], good[0]},
		"unordered": {good[1], good[0]},
		"nobody":    {{Account: "me", Weight: math.OneInt()}},
		"no weight": {{Account: good[0].Account, Weight: math.ZeroInt()}},
		"nil":       {{Account: good[0].Account}},
		"too many":  make([]types.Share, types.MaxPaid+1),
	} {
		require.ErrorIs(t, f.k.CompleteJob(f.ctx, job.Id, digestOf("out"), operators), types.ErrInvalidJob, name)
	}
	require.Equal(t, running, f.job(job.Id).Status)
}

func TestFeesReturnWhenFailed(t *testing.T) {
	f := newFixture(t)
	id := f.register(50)
	require.NoError(t, f.deposit(1, 0, 50))
	job := f.ask(0, id)
	require.Zero(t, f.balanceOf(1, 0))
	require.NoError(t, f.k.FailJob(f.ctx, job.Id, strings.Repeat("é", 200)))
	require.EqualValues(t, 50, f.balanceOf(1, 0), "an emptied deposit comes back")
	got := f.job(job.Id)
	require.Equal(t, failed, got.Status)
	require.LessOrEqual(t, len(got.Failure), types.MaxReasonBytes)
	require.True(t, utf8.ValidString(got.Failure))
	require.ErrorIs(t, f.k.FailJob(f.ctx, job.Id, ""), types.ErrJobClosed)
	require.ErrorIs(t, f.k.FailJob(f.ctx, 9, ""), types.ErrUnknownJob)
	require.ErrorIs(t, f.begin(9), types.ErrUnknownJob)

	job = f.ask(0, id)
	require.NoError(t, f.begin(job.Id))
	require.NoError(t, f.k.FailJob(f.ctx, job.Id, "a share does not open"))
	require.EqualValues(t, 50, f.balanceOf(1, 0))
}

func TestRunningJobsExpireAndAreForgotten(t *testing.T) {
	f := newFixture(t)
	id := f.register(50)
	require.NoError(t, f.deposit(1, 0, 100))
	waiting, slow := f.ask(0, id), f.ask(0, id)
	f.endBlocks(9)
	require.NoError(t, f.begin(slow.Id)) // at height 14, due at 34
	f.endBlocks(20)
	require.Equal(t, running, f.job(slow.Id).Status)
	f.endBlocks(1) // 34
	require.Equal(t, expired, f.job(slow.Id).Status)
	require.ErrorIs(t, f.k.CompleteJob(f.ctx, slow.Id, digestOf("late"), shares(map[int]int64{4: 1})), types.ErrJobClosed)
	require.EqualValues(t, 50, f.balanceOf(1, 0))
	f.endBlocks(29) // it is to be kept until 64
	require.Equal(t, expired, f.job(slow.Id).Status)
	f.endBlocks(1)
	_, err := f.k.Job(f.ctx, slow.Id)
	require.ErrorIs(t, err, types.ErrUnknownJob)
	_, err = f.k.JobOf(f.ctx, chainID, slow.Request.Result)
	require.ErrorIs(t, err, types.ErrUnknownJob)
	require.EqualValues(t, 3, f.ask(0, id).Id, "numbers are not used again")
	require.Equal(t, requested, f.job(waiting.Id).Status, "what is paid waits for its turn, however long")
	require.NoError(t, f.begin(waiting.Id))
	require.NoError(t, f.k.CheckInvariants(f.ctx))
}

// A job that has its turn expires by its own step only: neither operators that are away nor inferences before it,
// however long they hang or wait for operators once the committee has answered, take its time.
func TestDoorAHangingInferenceBlanksNoOther(t *testing.T) {
	f := newFixture(t)
	id := f.register(50)
	require.NoError(t, f.deposit(1, 0, 150))
	jobs := []types.Job{f.ask(0, id), f.ask(0, id), f.ask(0, id)}
	for _, job := range jobs {
		require.NoError(t, f.k.GiveTurn(f.ctx, job.Id))
		require.ErrorIs(t, f.k.GiveTurn(f.ctx, job.Id), types.ErrJobClosed, "once")
		require.Equal(t, f.ctx.BlockHeight(), f.job(job.Id).TurnHeight)
	}
	next, err := f.k.NextJobs(f.ctx, chainID, 9, 9)
	require.NoError(t, err)
	require.Empty(t, next)
	f.endBlocks(1_000) // operators are away
	require.NoError(t, f.k.BeginJob(f.ctx, jobs[0].Id))
	f.endBlocks(21)
	require.Equal(t, expired, f.job(jobs[0].Id).Status, "it hangs")
	require.NoError(t, f.k.BeginJob(f.ctx, jobs[1].Id))
	f.answered[jobs[1].Id] = true
	f.endBlocks(1_000) // operators are away again
	require.Equal(t, running, f.job(jobs[1].Id).Status)
	require.NoError(t, f.k.CompleteJob(f.ctx, jobs[1].Id, digestOf("out"), shares(map[int]int64{4: 1})))
	require.Equal(t, requested, f.job(jobs[2].Id).Status)
	require.NoError(t, f.k.BeginJob(f.ctx, jobs[2].Id))
	f.endBlocks(20)
	require.Equal(t, running, f.job(jobs[2].Id).Status, "it has all of its time")
	over, err := f.k.OverJobs(f.ctx, chainID, 9)
	require.NoError(t, err)
	require.Empty(t, over, "its work knows")
	require.NoError(t, f.k.CheckInvariants(f.ctx))
}

// A payer has the fee of a job back that waits for its turn. The job fails, and a work tells of it.
func TestPayersCancelJobsThatWait(t *testing.T) {
	f := newFixture(t)
	id := f.register(50)
	require.NoError(t, f.deposit(1, 0, 150))
	job, taken, runs := f.ask(0, id), f.ask(0, id), f.ask(0, id)
	require.NoError(t, f.k.GiveTurn(f.ctx, taken.Id))
	require.NoError(t, f.begin(runs.Id))
	require.NoError(t, f.load(0, f.private(50), liveEpoch, bundles(2)))
	loading := f.open()[0].Job
	before := f.bank.balance(moduleAccount)

	require.ErrorIs(t, f.cancel(2, job.Id), types.ErrNotPayer)
	require.ErrorIs(t, f.cancel(1, 99), types.ErrUnknownJob)
	require.ErrorIs(t, f.cancel(1, 0), types.ErrInvalidJob)
	_, err := f.msgs.CancelJob(f.ctx, &types.MsgCancelJob{Payer: "me", Id: job.Id})
	require.ErrorIs(t, err, types.ErrInvalidJob)
	require.ErrorIs(t, f.cancel(1, taken.Id), types.ErrJobClosed, "a work runs it")
	require.ErrorIs(t, f.cancel(1, runs.Id), types.ErrJobClosed)
	require.ErrorIs(t, f.cancel(0, loading), types.ErrJobClosed, "a loading")
	require.Zero(t, f.balanceOf(1, 0))
	require.NoError(t, f.cancel(1, job.Id))
	require.ErrorIs(t, f.cancel(1, job.Id), types.ErrJobClosed, "once")

	require.EqualValues(t, 50, f.balanceOf(1, 0))
	require.Equal(t, failed, f.job(job.Id).Status)
	require.Equal(t, "cancelled by its payer", f.job(job.Id).Failure)
	require.Equal(t, before, f.bank.balance(moduleAccount), "it is in the deposit")
	require.NoError(t, f.withdraw(1, 0, 50))
	require.Empty(t, f.turn(4))
	over, err := f.k.OverJobs(f.ctx, chainID, 9)
	require.NoError(t, err)
	require.Equal(t, []types.Job{f.job(job.Id)}, over)
	require.NoError(t, f.k.CheckInvariants(f.ctx))
}

// Whoever outbids a contract's own deposit and takes the fees back blanks nothing that the contract would have paid.
func TestDoorACancellingPayerSpoilsNoInference(t *testing.T) {
	f := newFixture(t)
	id := f.register(50)
	require.NoError(t, f.deposit(1, 0, 80))
	require.NoError(t, f.deposit(2, 0, 1_000))
	require.NoError(t, f.deposit(3, 0, 900))
	job, behind := f.ask(0, id), f.ask(0, id)
	require.Equal(t, account(2).String(), job.Payer)
	require.NoError(t, f.cancel(2, job.Id))
	require.Equal(t, account(3).String(), f.job(job.Id).Payer)
	require.NoError(t, f.withdraw(2, 0, 950))
	require.NoError(t, f.cancel(3, job.Id))
	require.NoError(t, f.withdraw(3, 0, 900))
	require.Equal(t, requested, f.job(job.Id).Status)
	require.Equal(t, account(1).String(), f.job(job.Id).Payer)
	require.EqualValues(t, 30, f.balanceOf(1, 0))
	require.NoError(t, f.k.CheckInvariants(f.ctx))
	require.Equal(t, []uint64{job.Id, behind.Id}, f.turn(4), "it keeps its place")
}

// Turns come in the order of requests, a few for each contract. Requests that nobody pays for have none, however many
// they are, and a work tells of them.
func TestDoorUnpaidJobsTakeNoTurn(t *testing.T) {
	f := newFixture(t)
	id := f.register(50)
	for range 16 {
		require.Equal(t, failed, f.ask(0, id).Status)
	}
	require.NoError(t, f.deposit(1, 1, 350))
	require.NoError(t, f.deposit(2, 0, 50))
	var want []uint64
	for i := range 7 {
		if job := f.ask(1, id); i < 4 {
			want = append(want, job.Id)
		}
	}
	other := f.ask(0, id)
	next := func(most int) (ids []uint64) {
		jobs, err := f.k.NextJobs(f.ctx, chainID, most, 4)
		require.NoError(t, err)
		for _, job := range jobs {
			require.Equal(t, requested, job.Status)
			ids = append(ids, job.Id)
		}
		return ids
	}
	require.Equal(t, []uint64{want[0], other.Id, want[1], want[2], want[3]}, next(16), "contracts take turns")
	require.Equal(t, []uint64{want[0], other.Id}, next(2))
	require.NoError(t, f.begin(want[0]))
	require.NoError(t, f.k.FailJob(f.ctx, want[1], "given up"))
	require.Equal(t, []uint64{other.Id, want[2], want[3], want[3] + 1, want[3] + 2}, next(16), "its contract had a turn")

	over, err := f.k.OverJobs(f.ctx, chainID, 100)
	require.NoError(t, err)
	require.Len(t, over, 17)
	f.endBlocks(100)
	require.Equal(t, failed, f.job(over[0].Id).Status, "it stays until a work has told of it")
	for _, job := range over {
		require.NoError(t, f.k.TellJob(f.ctx, job.Id))
	}
	over, err = f.k.OverJobs(f.ctx, chainID, 100)
	require.NoError(t, err)
	require.Empty(t, over)
	f.endBlocks(100)
	_, err = f.k.Job(f.ctx, 1)
	require.ErrorIs(t, err, types.ErrUnknownJob)
	require.NoError(t, f.k.CheckInvariants(f.ctx))
}

// Operators may have committed to the results of a job that the committee has answered: no deadline takes them back.
func TestAnsweredJobEndsWithItsStep(t *testing.T) {
	f := newFixture(t)
	id := f.register(50)
	require.NoError(t, f.deposit(1, 0, 100))
	job, void := f.ask(0, id), f.ask(0, id)
	require.NoError(t, f.begin(job.Id)) // due at 25
	require.NoError(t, f.begin(void.Id))
	f.answered[job.Id], f.answered[void.Id] = true, true
	f.endBlocks(20)
	require.EqualValues(t, 25, f.job(job.Id).DueHeight)
	f.endBlocks(100)
	require.Equal(t, running, f.job(job.Id).Status)
	require.Zero(t, f.job(job.Id).DueHeight)
	require.EqualValues(t, 100, f.bank.balance(moduleAccount), "the fees are held")
	require.ErrorIs(t, f.withdraw(1, 0, 1), types.ErrInsufficientDeposit)
	require.NoError(t, f.k.CompleteJob(f.ctx, job.Id, digestOf("out"), shares(map[int]int64{4: 1})))
	require.NoError(t, f.k.FailJob(f.ctx, void.Id, "out of range"))
	require.EqualValues(t, 50, f.balanceOf(1, 0))
	f.endBlocks(31)
	_, err := f.k.Job(f.ctx, job.Id)
	require.ErrorIs(t, err, types.ErrUnknownJob, "it leaves the state like others")
	require.NoError(t, f.k.CheckInvariants(f.ctx))
}

func TestRequestsThatCannotBeServedFail(t *testing.T) {
	f := newFixture(t)
	id := f.register(50)
	require.NoError(t, f.deposit(1, 0, 5_000))
	for reason, change := range map[string]func(*types.JobRequest){
		"model 9 does not exist":             func(r *types.JobRequest) { r.ModelId = 9 },
		"takes 3 numbers, 4 are given":       func(r *types.JobRequest) { r.Inputs = 4 },
		"returns 2 numbers, 1 are asked for": func(r *types.JobRequest) { r.Outputs = 1 },
		"no deposit":                         func(r *types.JobRequest) { r.Requester = contract(1) },
		"no deposit for the contract":        func(r *types.JobRequest) { r.ChainId = 5 },
	} {
		request := f.request(0, id)
		change(&request)
		job, err := f.k.RequestJob(f.ctx, request)
		require.NoError(t, err)
		require.Equal(t, failed, job.Status)
		require.Contains(t, job.Failure, reason)
	}
	require.EqualValues(t, 5_000, f.balanceOf(1, 0))
	for range 20 { // their number is no reason
		require.Equal(t, requested, f.ask(0, id).Status)
	}
}

func TestMalformedRequestsAreRefused(t *testing.T) {
	f := newFixture(t)
	id := f.register(50)
	require.NoError(t, f.deposit(1, 0, 5_000))
	for name, change := range map[string]func(*types.JobRequest){
		"no chain":         func(r *types.JobRequest) { r.ChainId = 0 },
		"a short contract": func(r *types.JobRequest) { r.Requester = r.Requester[1:] },
		"no model":         func(r *types.JobRequest) { r.ModelId = 0 },
		"no inputs":        func(r *types.JobRequest) { r.Inputs = 0 },
		"no digest":        func(r *types.JobRequest) { r.InputsDigest = nil },
		"no outputs":       func(r *types.JobRequest) { r.Outputs = 0 },
		"too many outputs": func(r *types.JobRequest) { r.Outputs = 101 },
		"a short handle":   func(r *types.JobRequest) { r.Result = r.Result[1:] },
	} {
		request := f.request(0, id)
		change(&request)
		_, err := f.k.RequestJob(f.ctx, request)
		require.ErrorIs(t, err, types.ErrInvalidJob, name)
	}
	job := f.ask(0, id)
	require.EqualValues(t, 1, job.Id)
	_, err := f.k.RequestJob(f.ctx, job.Request)
	require.ErrorIs(t, err, types.ErrJobExists)
	resp, err := f.queries.JobOf(f.ctx, &types.QueryJobOfRequest{ChainId: chainID, Result: fmt.Sprintf("0x%x", job.Request.Result)})
	require.NoError(t, err)
	require.Equal(t, job, resp.Job)
	_, err = f.queries.JobOf(f.ctx, &types.QueryJobOfRequest{ChainId: 1, Result: fmt.Sprintf("%x", job.Request.Result)})
	require.ErrorContains(t, err, "NotFound")
	list, err := f.queries.Jobs(f.ctx, &types.QueryJobsRequest{FromId: 1})
	require.NoError(t, err)
	require.Equal(t, []types.Job{job}, list.Jobs)
}

// Requests that nobody pays for, however many, neither hold up a refund nor stay forever.
func TestUnpaidRequestsHoldNothingUp(t *testing.T) {
	f := newFixture(t)
	id := f.register(50)
	require.NoError(t, f.deposit(1, 0, 50))
	for range 450 {
		job := f.ask(1, id)
		require.Equal(t, failed, job.Status)
		require.NoError(t, f.k.TellJob(f.ctx, job.Id))
	}
	f.endBlocks(10)
	paid := f.ask(0, id)
	require.NoError(t, f.begin(paid.Id)) // due at 35, when all the others are
	f.endBlocks(20)
	require.Equal(t, running, f.job(paid.Id).Status)
	f.endBlocks(1)
	require.Equal(t, expired, f.job(paid.Id).Status)
	require.EqualValues(t, 50, f.balanceOf(1, 0))
	count := func() (n int) {
		require.NoError(t, f.k.Jobs.Walk(f.ctx, nil, func(uint64, types.Job) (bool, error) { n++; return false, nil }))
		return n
	}
	require.Equal(t, 251, count(), "a block forgets 200")
	f.endBlocks(2)
	require.Equal(t, 1, count())
}
