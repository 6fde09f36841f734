package app_test

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"testing"

	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"cosmossdk.io/collections"
	"cosmossdk.io/math"

	sdk "github.com/cosmos/cosmos-sdk/types"
	minttypes "github.com/cosmos/cosmos-sdk/x/mint/types"

	"github.com/glomar-network/glomar/app"
	coprocessorkeeper "github.com/glomar-network/glomar/x/coprocessor/keeper"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	modelkeeper "github.com/glomar-network/glomar/x/model/keeper"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
	thresholdkeeper "github.com/glomar-network/glomar/x/threshold/keeper"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

const (
	hostID = 31337
	// begins is what every account of these tests has before anything happens.
	begins = 10_000_000
	// bond and more are what operators bond: operator 0 more than the others.
	bond = 1_000_000
	more = 3_000_000
)

// inferences is the application's own keepers, all real, driven block by block: three signers, one committee, four operators, one
// model and a deposit. Operators commit to what they are told to; nothing is computed.
type inferences struct {
	*testing.T
	*app.App
	ctx      sdk.Context
	contract []byte
	works    uint64
}

func person(b byte) sdk.AccAddress { return bytes.Repeat([]byte{b}, 20) }

var (
	modelOwner = person(0xa0)
	payer      = person(0xa1)
)

func operatorOf(i int) sdk.AccAddress { return person(byte(1 + i)) }

func hashOf(parts ...any) []byte {
	d := sha256.Sum256([]byte(fmt.Sprint(parts...)))
	return d[:]
}

func uglo(amount int64) sdk.Coin { return sdk.NewInt64Coin(coprocessortypes.Denom, amount) }

// newInferences has a model with a price of 55 uglo, 60 % of it for operators, and jobs that may wait 20 blocks and run 30.
func newInferences(t *testing.T) *inferences {
	t.Helper()
	a := newApp(t, nil)
	n := &inferences{T: t, App: a, contract: bytes.Repeat([]byte{0xc0}, 20)}
	n.ctx = a.NewUncachedContext(false, cmtproto.Header{}).WithBlockHeight(10)
	n.next()
	n.genesis()
	for _, account := range []sdk.AccAddress{modelOwner, payer, operatorOf(0), operatorOf(1), operatorOf(2), operatorOf(3)} {
		coins := sdk.NewCoins(uglo(begins))
		require.NoError(t, a.Bank.MintCoins(n.ctx, minttypes.ModuleName, coins))
		require.NoError(t, a.Bank.SendCoinsFromModuleToAccount(n.ctx, minttypes.ModuleName, account, coins))
	}
	for i := range 4 {
		n.bond(i, map[bool]int64{true: more, false: bond}[i == 0])
	}
	n.blocks(2) // until the bonds count
	_, err := n.models().RegisterModel(n.ctx, &modeltypes.MsgRegisterModel{
		Owner: modelOwner.String(), Name: "credit", OnnxHash: hashOf("onnx"), PlanHash: hashOf("plan"), FheParams: "ckks-n14-v1",
		Input:  modeltypes.InputFormat{Length: 3, Bits: 8, Scale: 255, Attempts: 2},
		Output: modeltypes.OutputFormat{Count: 2, FractionBits: 16, ErrorUlps: 4},
		Terms:  modeltypes.Terms{Price: uglo(55), OperatorsBasisPoints: 6_000, Licence: "MIT"},
	})
	require.NoError(t, err)
	for i := range 4 {
		_, err := n.models().ConfirmModel(n.ctx, &modeltypes.MsgConfirmModel{Operator: operatorOf(i).String(), Id: 1})
		require.NoError(t, err)
	}
	return n
}

func (n *inferences) genesis() {
	n.Helper()
	models := modeltypes.DefaultGenesis()
	models.Params.MinPrice, models.Params.RegistrationFee = uglo(10), uglo(0)
	models.Params.RequestBlocks, models.Params.RunBlocks = 20, 30
	require.NoError(n, n.Model.InitGenesis(n.ctx, models))
	operators := coprocessortypes.DefaultGenesis()
	operators.Params.ActivationBlocks = 1
	require.NoError(n, n.Coprocessor.InitGenesis(n.ctx, operators))
	require.NoError(n, n.Host.InitGenesis(n.ctx, &hosttypes.GenesisState{Chains: []hosttypes.HostChain{hostChain(1)}}))
	committee := thresholdtypes.DefaultGenesis()
	committee.Params.CommitteeSize, committee.Params.Threshold, committee.Params.TicketBlocks = 3, 2, 60
	epoch := thresholdtypes.Epoch{Id: 1, CeremonyId: 1, FheParams: committee.Params.FheParams, Threshold: 2, BundleDigest: hashOf("bundle"), LiveHeight: 1}
	for i := range 3 {
		validator := sdk.ValAddress(person(byte(0x51 + i))).String()
		committee.Signers = append(committee.Signers, thresholdtypes.Signer{Validator: validator, Account: person(byte(0x61 + i)).String(), Live: true})
		epoch.Members = append(epoch.Members, thresholdtypes.Member{Point: uint32(1 + i), Validator: validator})
	}
	committee.Epochs = []thresholdtypes.Epoch{epoch}
	require.NoError(n, n.Threshold.InitGenesis(n.ctx, committee))
}

func (n *inferences) models() modeltypes.MsgServer { return modelkeeper.NewMsgServer(n.Model) }

func (n *inferences) bond(i int, amount int64) {
	n.Helper()
	host, err := crypto.ToECDSA(hashOf("host", i))
	require.NoError(n, err)
	msg := &coprocessortypes.MsgRegisterOperator{
		Account: operatorOf(i).String(), Endpoint: "127.0.0.1:1", Rest: "http://127.0.0.1:2", Bond: uglo(amount),
		TlsKey: voteKey(i).Public().(ed25519.PublicKey), HostAddress: crypto.PubkeyToAddress(host.PublicKey).Bytes(),
	}
	msg.TlsSignature, msg.HostSignature, err = msg.Identity(n.ctx.ChainID()).Prove(voteKey(i), host)
	require.NoError(n, err)
	_, err = coprocessorkeeper.NewMsgServer(n.Coprocessor).RegisterOperator(n.ctx, msg)
	require.NoError(n, err)
}

// voteKey is the TLS key of an operator, with which it votes.
func voteKey(i int) ed25519.PrivateKey { return ed25519.NewKeyFromSeed(hashOf("tls", i)) }

func (n *inferences) deposit(amount int64) {
	n.Helper()
	_, err := n.models().Deposit(n.ctx, &modeltypes.MsgDeposit{Payer: payer.String(), ChainId: hostID, Contract: n.contract, Amount: uglo(amount)})
	require.NoError(n, err)
}

func (n *inferences) withdraw(amount int64) error {
	_, err := n.models().Withdraw(n.ctx, &modeltypes.MsgWithdraw{Payer: payer.String(), ChainId: hostID, Contract: n.contract, Amount: uglo(amount)})
	return err
}

// next is the context of the next block.
func (n *inferences) next() {
	height := n.ctx.BlockHeight() + 1
	hash := sha256.Sum256(binary.BigEndian.AppendUint64([]byte("block"), uint64(height)))
	n.ctx = n.ctx.WithBlockHeight(height).WithHeaderHash(hash[:]).WithEventManager(sdk.NewEventManager())
}

// blocks ends blocks and begins the next, in the modules' order.
func (n *inferences) blocks(count int) {
	n.Helper()
	for range count {
		require.NoError(n, n.Threshold.EndBlock(n.ctx))
		require.NoError(n, n.Coprocessor.EndBlock(n.ctx))
		require.NoError(n, n.Model.EndBlock(n.ctx))
		require.NoError(n, n.Model.CheckInvariants(n.ctx))
		require.NoError(n, n.Coprocessor.CheckInvariants(n.ctx))
		n.next()
		require.NoError(n, n.Threshold.BeginBlock(n.ctx))
	}
}

// work opens a work that asks for inferences of models, has every operator agree on it, and goes on to the next one, in
// which those that are paid have their turn, and to the first of them.
func (n *inferences) work(models ...uint64) {
	n.Helper()
	n.works++
	table := coprocessortypes.BondTable{Id: n.works, Works: 1}
	require.NoError(n, n.Coprocessor.WalkBonds(n.ctx, func(account string, bond math.Int) (bool, error) {
		table.Stakes = append(table.Stakes, coprocessortypes.Stake{Account: account, Amount: bond})
		return false, nil
	}))
	require.NoError(n, n.Coprocessor.BondTables.Set(n.ctx, table.Id, table))
	require.NoError(n, n.Coprocessor.LatestWork.Set(n.ctx, hostID, n.works))
	require.NoError(n, n.Coprocessor.Works.Set(n.ctx, collections.Join(uint64(hostID), n.works), coprocessortypes.Work{
		ChainId: hostID, Seq: n.works, FromAttestation: n.works, ToAttestation: n.works, Epoch: 1, Status: coprocessortypes.WorkStatus_WORK_STATUS_OPEN,
		BondTable: table.Id,
	}))
	claim := n.claim(0, false)
	for i, id := range models {
		claim.Jobs = append(claim.Jobs, modeltypes.JobRequest{
			ChainId: hostID, Requester: n.contract, ModelId: id, Inputs: 3, InputsDigest: hashOf("in", n.works, i), Outputs: 2, Result: hashOf("out", n.works, i),
		})
	}
	n.agree(claim)
	n.final()
	require.NoError(n, n.Coprocessor.EndBlock(n.ctx))
	n.works++
	n.agree(n.claim(0, n.turns() > 0))
}

// turns is how many inferences have their turn in the work.
func (n *inferences) turns() int {
	n.Helper()
	work, err := n.Coprocessor.Work(n.ctx, hostID, n.works)
	require.NoError(n, err)
	require.Len(n, work.Turns, len(work.Jobs))
	return len(work.Jobs)
}

// claim is a claim about a step without pages, and, with more, that another inference follows.
func (n *inferences) claim(step uint32, more bool) coprocessortypes.Claim {
	c := coprocessortypes.Claim{ChainId: hostID, Work: n.works, Step: step, Outcome: hashOf("outcome", n.works, step)}
	if more {
		c.NextKind, c.NextContent, c.NextOpenings = uint32(thresholdtypes.TicketKind_TICKET_KIND_INFERENCE), hashOf("next", n.works, step), 7
	} else {
		c.HandlesRoot = hashOf("root", n.works)
	}
	return c
}

// results gives a claim a page.
func (n *inferences) results(c coprocessortypes.Claim) coprocessortypes.Claim {
	c.Pages = [][]byte{hashOf("page", c.Work, c.Step)}
	return c
}

func (n *inferences) commit(i int, claim coprocessortypes.Claim) error {
	vote, err := coprocessortypes.ClaimVote(operatorOf(i).String(), claim)
	require.NoError(n, err)
	vote.Sign(n.ctx.ChainID(), voteKey(i))
	cached, write := n.ctx.CacheContext()
	_, err = coprocessorkeeper.NewMsgServer(n.Coprocessor).Commit(cached, &coprocessortypes.MsgCommit{
		Account: operatorOf(i).String(), Claim: claim, Signature: vote.Signature,
	})
	if err == nil {
		write()
	}
	return err
}

// agree has operators commit, all that may if none is named.
func (n *inferences) agree(claim coprocessortypes.Claim, operators ...int) {
	n.Helper()
	if len(operators) == 0 {
		for i := range 4 {
			if o, err := n.Coprocessor.Operators.Get(n.ctx, operatorOf(i).String()); err == nil && !o.Jailed {
				operators = append(operators, i)
			}
		}
	}
	for _, i := range operators {
		require.NoError(n, n.commit(i, claim))
	}
}

func (n *inferences) ticket(step uint32) thresholdtypes.Ticket {
	n.Helper()
	t, err := n.Threshold.LatestTicket(n.ctx, coprocessortypes.Origin(hostID, n.works, step))
	require.NoError(n, err)
	return t
}

func (n *inferences) record(t thresholdtypes.Ticket, point uint32) error {
	_, err := thresholdkeeper.NewMsgServer(n.Threshold).RecordShare(n.ctx, &thresholdtypes.MsgRecordShare{
		Account: person(byte(0x60 + point)).String(), Ticket: t.Id, Digest: hashOf("share", t.Id, point),
	})
	return err
}

// answer has the committee answer the ticket of a step.
func (n *inferences) answer(step uint32) {
	n.Helper()
	n.blocks(1)
	t := n.ticket(step)
	for _, point := range t.ActiveSet {
		require.NoError(n, n.record(t, point))
	}
	require.Equal(n, thresholdtypes.TicketStatus_TICKET_STATUS_DONE, n.ticket(step).Status)
}

func (n *inferences) job(id uint64) modeltypes.Job {
	n.Helper()
	job, err := n.Model.Job(n.ctx, id)
	require.NoError(n, err)
	return job
}

// earned is what an account has won or lost, bonds apart.
func (n *inferences) earned(account sdk.AccAddress) int64 {
	earned := n.Bank.GetBalance(n.ctx, account, coprocessortypes.Denom).Amount.Int64() - begins
	if o, err := n.Coprocessor.Operators.Get(n.ctx, account.String()); err == nil {
		earned += o.Bond.Amount.Int64()
	}
	return earned
}

func (n *inferences) held() int64 {
	return n.Bank.GetBalance(n.ctx, n.Account.GetModuleAddress(modeltypes.ModuleName), coprocessortypes.Denom).Amount.Int64()
}

func (n *inferences) final() {
	n.Helper()
	work, err := n.Coprocessor.Work(n.ctx, hostID, n.works)
	require.NoError(n, err)
	require.Equal(n, coprocessortypes.WorkStatus_WORK_STATUS_FINAL, work.Status)
}

func TestInferenceIsPaidFor(t *testing.T) {
	n := newInferences(t)
	n.deposit(100)
	n.work(1)
	require.EqualValues(t, 100, n.held())
	require.Equal(t, modeltypes.JobStatus_JOB_STATUS_RUNNING, n.job(1).Status)
	require.ErrorIs(t, n.withdraw(46), modeltypes.ErrInsufficientDeposit, "the fee is held")
	require.NoError(t, n.withdraw(20))
	n.answer(1)
	claim := n.results(n.claim(1, false))
	wrong := claim
	wrong.Outcome = hashOf("a lie")
	require.NoError(t, n.commit(3, wrong))
	require.ErrorIs(t, n.commit(2, n.results(n.claim(2, false))), coprocessortypes.ErrWrongStep)
	n.agree(claim, 0, 1, 2)
	n.final()

	// Of 55, 60 % is 33: in proportion 3, 1, 1 that is 19, 6 and 6, rounded down; the owner gets the other 24. Who was
	// wrong gets nothing and is jailed.
	require.EqualValues(t, 19, n.earned(operatorOf(0)))
	require.EqualValues(t, 6, n.earned(operatorOf(1)))
	require.EqualValues(t, 6, n.earned(operatorOf(2)))
	require.Zero(t, n.earned(operatorOf(3)))
	require.EqualValues(t, 24, n.earned(modelOwner))
	require.EqualValues(t, -80, n.earned(payer))
	require.EqualValues(t, 25, n.held())
	require.Equal(t, modeltypes.JobStatus_JOB_STATUS_DONE, n.job(1).Status)
	require.Equal(t, claim.Outcome, n.job(1).Outcome)

	// Jailed, it is no part of the next one. Operators 0 and 1 are more than two thirds, and 2 comes too late: 24 and 8 of 33, and 23.
	n.deposit(30)
	n.work(1)
	n.answer(1)
	require.ErrorIs(t, n.commit(3, n.results(n.claim(1, false))), coprocessortypes.ErrNotCounted)
	n.agree(n.results(n.claim(1, false)))
	n.final()
	require.Zero(t, n.earned(operatorOf(3)))
	require.EqualValues(t, 19+24, n.earned(operatorOf(0)))
	require.EqualValues(t, 6+8, n.earned(operatorOf(1)))
	require.EqualValues(t, 6, n.earned(operatorOf(2)))
	require.EqualValues(t, 24+23, n.earned(modelOwner))
	require.Zero(t, n.held())
	require.ErrorIs(t, n.withdraw(1), modeltypes.ErrInsufficientDeposit)
}

func TestVoidInferenceIsFree(t *testing.T) {
	n := newInferences(t)
	n.deposit(55)
	n.work(1)
	n.answer(1)
	n.agree(n.claim(1, false))
	n.final()
	require.Equal(t, modeltypes.JobStatus_JOB_STATUS_FAILED, n.job(1).Status)
	require.Contains(t, n.job(1).Failure, "out of range")
	require.Zero(t, n.earned(modelOwner))
	require.NoError(t, n.withdraw(55), "what was held is the payer's again")
	require.Zero(t, n.earned(payer))
}

// Without a deposit, or with another reason to refuse, every result is zero, the committee is left alone, and nothing waits.
func TestInferenceThatIsNotServed(t *testing.T) {
	n := newInferences(t)
	n.deposit(55)
	n.work(9, 1, 1)
	require.Contains(t, n.job(1).Failure, "model 9 does not exist")
	require.Equal(t, modeltypes.JobStatus_JOB_STATUS_RUNNING, n.job(2).Status)
	require.Contains(t, n.job(3).Failure, "no deposit for the contract covers 55uglo")
	work, err := n.Coprocessor.Work(n.ctx, hostID, n.works)
	require.NoError(t, err)
	require.Equal(t, []uint64{2}, work.Jobs)
	require.Equal(t, [][]byte{n.job(1).Request.Result, n.job(3).Request.Result}, work.Over, "operators are told")
	n.answer(1)
	n.agree(n.results(n.claim(1, false)))
	n.final()
	require.EqualValues(t, -55, n.earned(payer))
}

// A committee that hangs costs its job and nothing else: the payer has the fee back, and the next inference of the work runs.
func TestInferenceThatHangsEndsByItsDeadline(t *testing.T) {
	n := newInferences(t)
	n.deposit(110)
	n.work(1, 1)
	n.blocks(1)
	hanging := n.ticket(1)
	require.NoError(t, n.record(hanging, hanging.ActiveSet[0]))
	n.blocks(29) // the second has its turn in this work, and loses nothing by waiting
	require.Equal(t, modeltypes.JobStatus_JOB_STATUS_RUNNING, n.job(1).Status)
	require.ErrorIs(t, n.commit(0, n.claim(1, true)), coprocessortypes.ErrTicketNotDone)
	n.blocks(1)
	require.Equal(t, modeltypes.JobStatus_JOB_STATUS_EXPIRED, n.job(1).Status)
	require.Equal(t, thresholdtypes.TicketStatus_TICKET_STATUS_CANCELLED, n.ticket(1).Status)
	require.ErrorIs(t, n.record(hanging, hanging.ActiveSet[1]), thresholdtypes.ErrTicketClosed, "a late share")
	require.ErrorIs(t, n.commit(0, n.results(n.claim(1, true))), coprocessortypes.ErrInvalidClaim)
	require.Equal(t, modeltypes.JobStatus_JOB_STATUS_REQUESTED, n.job(2).Status)
	n.agree(n.claim(1, true))
	n.answer(2)
	n.agree(n.results(n.claim(2, false)))
	n.final()
	require.Equal(t, modeltypes.JobStatus_JOB_STATUS_DONE, n.job(2).Status)
	require.NoError(t, n.withdraw(55))
	require.EqualValues(t, -55, n.earned(payer))

	n.deposit(55) // and the next work is served
	n.work(1)
	n.answer(1)
	n.agree(n.results(n.claim(1, false)))
	n.final()
	require.EqualValues(t, -110, n.earned(payer))
}

// The deadline passes between the committee's answer and the operators' agreement: who committed is paid, not punished.
func TestDeadlineAfterTheAnswerChangesNothing(t *testing.T) {
	n := newInferences(t)
	n.deposit(55)
	n.work(1)
	n.blocks(28)
	n.answer(1)
	n.agree(n.results(n.claim(1, false)), 0)
	n.blocks(40)
	require.Equal(t, modeltypes.JobStatus_JOB_STATUS_RUNNING, n.job(1).Status)
	n.agree(n.results(n.claim(1, false)), 1, 2)
	n.final()
	require.Equal(t, modeltypes.JobStatus_JOB_STATUS_DONE, n.job(1).Status)
	for i := range 3 {
		require.Positive(t, n.earned(operatorOf(i)))
	}
}

// Operators that are away, while the committee has answered one inference and another waits behind it, cost neither.
func TestOperatorsThatAreAwayBlankNoInference(t *testing.T) {
	n := newInferences(t)
	n.deposit(110)
	n.work(1, 1)
	n.answer(1)
	n.blocks(200) // request_blocks is 20 and run_blocks 30
	require.Equal(t, modeltypes.JobStatus_JOB_STATUS_REQUESTED, n.job(2).Status)
	n.agree(n.results(n.claim(1, true)))
	require.Equal(t, modeltypes.JobStatus_JOB_STATUS_DONE, n.job(1).Status)
	n.answer(2)
	n.agree(n.results(n.claim(2, false)))
	n.final()
	require.Equal(t, modeltypes.JobStatus_JOB_STATUS_DONE, n.job(2).Status)
	require.EqualValues(t, -110, n.earned(payer))
}

// When no signer is left, an inference waits for its deadline and not for governance.
func TestInferenceWithoutSignersEndsByItsDeadline(t *testing.T) {
	n := newInferences(t)
	n.deposit(55)
	epoch, err := n.Threshold.LiveEpoch(n.ctx)
	require.NoError(t, err)
	require.NoError(t, n.Threshold.Suspend(n.ctx, epoch.Members, []uint32{1, 2, 3}, "test"))
	n.work(1)
	n.blocks(31)
	require.Equal(t, thresholdtypes.TicketStatus_TICKET_STATUS_CANCELLED, n.ticket(1).Status)
	n.agree(n.claim(1, false))
	n.final()
	require.NoError(t, n.withdraw(55))
}

// Governance may own a model, and its account may receive; another module's may not, and its fees go back to who paid.
func TestFeesOfAnOwnerWhoMayNotReceive(t *testing.T) {
	n := newInferences(t)
	model, err := n.Model.Model(n.ctx, 1)
	require.NoError(t, err)
	model.Owner = n.Account.GetModuleAddress(minttypes.ModuleName).String()
	require.NoError(t, n.Model.Models.Set(n.ctx, 1, model))
	n.deposit(55)
	n.work(1)
	n.answer(1)
	n.agree(n.results(n.claim(1, false)))
	n.final()
	require.Equal(t, modeltypes.JobStatus_JOB_STATUS_FAILED, n.job(1).Status)
	require.Contains(t, n.job(1).Failure, "could not be paid")
	require.Zero(t, n.earned(operatorOf(0)), "nothing of a payment that failed stays")
	require.NoError(t, n.withdraw(55))
}

// step has every operator that happens to be awake commit to what an honest one would: pages once the ticket is done, unless the
// inference is void by its proof, and none once it is cancelled.
func (n *inferences) step(r *rand.Rand, step uint32, void, more bool) {
	n.Helper()
	claim := n.claim(step, more)
	switch t := n.ticket(step); {
	case t.Status == thresholdtypes.TicketStatus_TICKET_STATUS_DONE && !void:
		claim = n.results(claim)
	case t.IsOpen():
		for _, point := range t.ActiveSet {
			if _, known := t.Record(point); !known && r.IntN(12) == 0 {
				require.NoError(n, n.record(t, point))
			}
		}
		return
	}
	for i := range 4 {
		if r.IntN(6) == 0 {
			if err := n.commit(i, claim); err != nil {
				require.ErrorIs(n, err, coprocessortypes.ErrTicketNotDone)
			}
		}
	}
}

// Whenever signers answer, operators commit and deadlines pass: every work ends, nobody honest is punished, no job stays open, and
// what payers lose is what owner and operators have.
func TestRandomInferencesKeepTheBooks(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 1))
	n := newInferences(t)
	params, err := n.Threshold.Params.Get(n.ctx)
	require.NoError(t, err)
	params.TicketBlocks = 2 // attempts fail before the deadline, and rounds of them
	require.NoError(t, n.Threshold.Params.Set(n.ctx, params))
	ended := map[modeltypes.JobStatus]int{}
	for range 60 {
		n.deposit(1 + r.Int64N(150))
		var asked []uint64
		for range 1 + r.IntN(4) {
			asked = append(asked, []uint64{1, 1, 1, 9}[r.IntN(4)])
		}
		n.work(asked...)
		for _, job := range n.over() {
			ended[job.Status]++
		}
		turns := uint32(n.turns())
		for step := uint32(1); step <= turns; step++ {
			void := r.IntN(5) == 0
			for blocks := 0; ; blocks++ {
				work, err := n.Coprocessor.Work(n.ctx, hostID, n.works)
				require.NoError(t, err)
				if work.Step != step || work.Status == coprocessortypes.WorkStatus_WORK_STATUS_FINAL {
					break
				}
				require.Less(t, blocks, 500, "work %d hangs in step %d", n.works, step)
				n.step(r, step, void, step < turns)
				n.blocks(1)
				for i := range 3 {
					if r.IntN(10) == 0 {
						n.announce(i)
					}
				}
			}
		}
		n.final()
		work, err := n.Coprocessor.Work(n.ctx, hostID, n.works)
		require.NoError(t, err)
		for _, id := range work.Jobs {
			job := n.job(id)
			require.False(t, job.IsOpen(), "job %d is %s", id, job.Status)
			ended[job.Status]++
		}
	}
	evidence, err := coprocessorkeeper.NewQueryServer(n.Coprocessor).Evidence(n.ctx, &coprocessortypes.QueryEvidenceRequest{})
	require.NoError(t, err)
	require.Empty(t, evidence.Evidence)
	require.Positive(t, ended[modeltypes.JobStatus_JOB_STATUS_DONE])
	require.Positive(t, ended[modeltypes.JobStatus_JOB_STATUS_FAILED])
	require.Positive(t, ended[modeltypes.JobStatus_JOB_STATUS_EXPIRED])
	require.EqualValues(t, -55*ended[modeltypes.JobStatus_JOB_STATUS_DONE], n.earned(payer)+n.held())
	paid := n.earned(modelOwner)
	for i := range 4 {
		require.GreaterOrEqual(t, n.earned(operatorOf(i)), int64(0))
		paid += n.earned(operatorOf(i))
	}
	require.EqualValues(t, 55*ended[modeltypes.JobStatus_JOB_STATUS_DONE], paid)
}

// over are the jobs without a turn that the work tells of.
func (n *inferences) over() (jobs []modeltypes.Job) {
	n.Helper()
	work, err := n.Coprocessor.Work(n.ctx, hostID, n.works)
	require.NoError(n, err)
	for _, result := range work.Over {
		job, err := n.Model.JobOf(n.ctx, hostID, result)
		require.NoError(n, err)
		jobs = append(jobs, job)
	}
	return jobs
}

// announce brings a signer back to the live list.
func (n *inferences) announce(i int) {
	n.Helper()
	_, err := thresholdkeeper.NewMsgServer(n.Threshold).Announce(n.ctx, &thresholdtypes.MsgAnnounce{
		Account: person(byte(0x61 + i)).String(), Endpoint: "127.0.0.1:1", Instance: make([]byte, thresholdtypes.InstanceLength), LedgerComplete: true,
	})
	require.NoError(n, err)
}
