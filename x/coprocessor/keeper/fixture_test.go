package keeper_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/sha256"
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"cosmossdk.io/math"

	"github.com/cosmos/cosmos-sdk/runtime"
	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	"github.com/cosmos/cosmos-sdk/testutil"
	sdk "github.com/cosmos/cosmos-sdk/types"
	moduletestutil "github.com/cosmos/cosmos-sdk/types/module/testutil"

	"github.com/glomar-network/glomar/x/coprocessor"
	"github.com/glomar-network/glomar/x/coprocessor/keeper"
	"github.com/glomar-network/glomar/x/coprocessor/types"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

const (
	authority = "authority"
	chainID   = 31337
	glomar    = "glomar-test"
)

func account(i int) sdk.AccAddress { return bytes.Repeat([]byte{byte(i + 1)}, 20) }

var moduleAccount = sdk.AccAddress(bytes.Repeat([]byte{0xee}, 20))

func digestOf(parts ...any) []byte {
	d := sha256.Sum256([]byte(fmt.Sprint(parts...)))
	return d[:]
}

func coin(amount int64) sdk.Coin { return sdk.NewInt64Coin(types.Denom, amount) }

// bank holds balances by address.
type bank map[string]math.Int

func (b bank) balance(a sdk.AccAddress) math.Int {
	if v, ok := b[a.String()]; ok {
		return v
	}
	return math.ZeroInt()
}

func (b bank) move(from, to sdk.AccAddress, amount sdk.Coins) error {
	value := amount.AmountOf(types.Denom)
	if b.balance(from).LT(value) {
		return fmt.Errorf("insufficient funds")
	}
	b[from.String()] = b.balance(from).Sub(value)
	if to != nil {
		b[to.String()] = b.balance(to).Add(value)
	}
	return nil
}

func (b bank) SendCoinsFromAccountToModule(_ context.Context, from sdk.AccAddress, _ string, amount sdk.Coins) error {
	return b.move(from, moduleAccount, amount)
}

func (b bank) SendCoinsFromModuleToAccount(_ context.Context, _ string, to sdk.AccAddress, amount sdk.Coins) error {
	return b.move(moduleAccount, to, amount)
}

func (b bank) BurnCoins(_ context.Context, _ string, amount sdk.Coins) error {
	return b.move(moduleAccount, nil, amount)
}

func (b bank) GetBalance(_ context.Context, a sdk.AccAddress, _ string) sdk.Coin {
	return sdk.NewCoin(types.Denom, b.balance(a))
}

func (bank) GetModuleAddress(string) sdk.AccAddress { return moduleAccount }

// host knows one chain's newest attestation with events.
type host struct {
	eventful uint64
	paused   bool
}

func (h *host) AllChains(context.Context) ([]hosttypes.HostChain, error) {
	return []hosttypes.HostChain{{ChainId: chainID, Paused: h.paused}}, nil
}

func (h *host) LastEventful(context.Context, uint64) (uint64, error) { return h.eventful, nil }

// threshold keeps the tickets it was asked for, and whose keys are whose.
type threshold struct {
	holders map[string]string
	live    bool
	refuse  error
	retried []string
	tickets map[string]thresholdtypes.Ticket
}

func (t *threshold) LiveEpoch(context.Context) (thresholdtypes.Epoch, error) {
	if !t.live {
		return thresholdtypes.Epoch{}, thresholdtypes.ErrNoEpoch
	}
	return thresholdtypes.Epoch{Id: 3}, nil
}

func (t *threshold) OpenTicket(_ context.Context, kind thresholdtypes.TicketKind, content []byte, openings uint32, origin string) error {
	if t.refuse != nil {
		return t.refuse
	}
	t.tickets[origin] = thresholdtypes.Ticket{Kind: kind, ContentDigest: content, Openings: openings, Origin: origin, Status: thresholdtypes.TicketStatus_TICKET_STATUS_PENDING}
	return nil
}

func (t *threshold) RetryTicket(_ context.Context, origin string) error {
	t.retried = append(t.retried, origin)
	return t.refuse
}

func (t *threshold) CancelTicket(_ context.Context, origin string) (bool, error) {
	ticket, ok := t.tickets[origin]
	if !ok {
		return false, thresholdtypes.ErrUnknownTicket
	}
	if ticket.Status == thresholdtypes.TicketStatus_TICKET_STATUS_DONE {
		return false, nil
	}
	ticket.Status = thresholdtypes.TicketStatus_TICKET_STATUS_CANCELLED
	t.tickets[origin] = ticket
	return true, nil
}

func (t *threshold) LatestTicket(_ context.Context, origin string) (thresholdtypes.Ticket, error) {
	ticket, ok := t.tickets[origin]
	if !ok {
		return ticket, thresholdtypes.ErrUnknownTicket
	}
	return ticket, nil
}

func (t *threshold) ReserveKeys(_ context.Context, holder string, ids [][]byte) error {
	for _, id := range ids {
		if present := t.holders[string(id)]; present != "" && present != holder {
			return thresholdtypes.ErrKeyTaken
		}
		t.holders[string(id)] = holder
	}
	return nil
}

func (t *threshold) ReleaseKeys(_ context.Context, holder string) error {
	maps.DeleteFunc(t.holders, func(_, present string) bool { return present == holder })
	return nil
}

func (t *threshold) KeyHolder(_ context.Context, id []byte) (string, error) {
	return t.holders[string(id)], nil
}

// jobs are the jobs of inferences, by number from 1 on.
type jobs struct {
	requests []modeltypes.JobRequest
	status   []modeltypes.JobStatus
	reasons  []string
	paid     [][]modeltypes.Share
	outcomes [][]byte
	// refuse is the error of the next request, unpaid that of every payment.
	refuse, unpaid error
	// told are the jobs that works told of, turns those that works run.
	told, turns map[uint64]bool
	// loadings are open; loaded are the pages of each, by job.
	loadings []modeltypes.Loading
	loaded   map[uint64][][]byte
}

func (j *jobs) WalkOpenLoadings(_ context.Context, visit func(modeltypes.Loading) (bool, error)) error {
	for _, l := range j.loadings {
		if stop, err := visit(l); stop || err != nil {
			return err
		}
	}
	return nil
}

func newJobs() *jobs {
	return &jobs{loaded: map[uint64][][]byte{}, told: map[uint64]bool{}, turns: map[uint64]bool{}}
}

// of lists the jobs of a chain with a status.
func (j *jobs) of(chainID uint64, status modeltypes.JobStatus) (jobs []modeltypes.Job) {
	for i, r := range j.requests {
		if r.ChainId == chainID && j.status[i] == status {
			jobs = append(jobs, modeltypes.Job{Id: uint64(i + 1), Request: r, Status: status})
		}
	}
	return jobs
}

func (j *jobs) NextJobs(_ context.Context, chainID uint64, most, perCaller int) (next []modeltypes.Job, _ error) {
	callers := map[string]int{}
	for _, job := range j.of(chainID, modeltypes.JobStatus_JOB_STATUS_REQUESTED) {
		caller := string(job.Request.Requester)
		if !j.turns[job.Id] && len(next) < most && callers[caller] < perCaller {
			callers[caller]++
			next = append(next, job)
		}
	}
	return next, nil
}

func (j *jobs) OverJobs(_ context.Context, chainID uint64, most int) (over []modeltypes.Job, _ error) {
	for _, job := range j.of(chainID, modeltypes.JobStatus_JOB_STATUS_FAILED) {
		if len(over) < most && !j.told[job.Id] && j.reasons[job.Id-1] == "" {
			over = append(over, job)
		}
	}
	return over, nil
}

func (j *jobs) GiveTurn(_ sdk.Context, id uint64) error {
	j.turns[id] = true
	return nil
}

func (j *jobs) TellJob(_ sdk.Context, id uint64) error {
	j.told[id] = true
	return nil
}

func (j *jobs) LoadWeights(_ sdk.Context, job uint64, pages [][]byte) error {
	j.loaded[job] = pages
	return nil
}

func (j *jobs) RequestJob(_ sdk.Context, request modeltypes.JobRequest) (modeltypes.Job, error) {
	if err := j.refuse; err != nil {
		j.refuse = nil
		return modeltypes.Job{}, err
	}
	job := modeltypes.Job{Id: uint64(len(j.requests) + 1), Status: modeltypes.JobStatus_JOB_STATUS_REQUESTED}
	if request.ModelId == 0 {
		job.Status = modeltypes.JobStatus_JOB_STATUS_FAILED
	}
	j.requests, j.status = append(j.requests, request), append(j.status, job.Status)
	j.reasons, j.paid, j.outcomes = append(j.reasons, ""), append(j.paid, nil), append(j.outcomes, nil)
	return job, nil
}

// move changes a job's status if it is one of those it may come from.
func (j *jobs) move(id uint64, to modeltypes.JobStatus, from ...modeltypes.JobStatus) error {
	if id == 0 || id > uint64(len(j.status)) {
		return modeltypes.ErrUnknownJob
	}
	if !slices.Contains(from, j.status[id-1]) {
		return modeltypes.ErrJobClosed
	}
	j.status[id-1] = to
	return nil
}

func (j *jobs) BeginJob(_ sdk.Context, id uint64) error {
	return j.move(id, modeltypes.JobStatus_JOB_STATUS_RUNNING, modeltypes.JobStatus_JOB_STATUS_REQUESTED)
}

func (j *jobs) CompleteJob(_ sdk.Context, id uint64, outcome []byte, operators []modeltypes.Share) error {
	if j.unpaid != nil {
		return j.unpaid
	}
	if err := modeltypes.ValidateShares(operators); err != nil {
		return err
	}
	err := j.move(id, modeltypes.JobStatus_JOB_STATUS_DONE, modeltypes.JobStatus_JOB_STATUS_RUNNING)
	if err == nil {
		j.paid[id-1], j.outcomes[id-1] = operators, outcome
	}
	return err
}

func (j *jobs) FailJob(_ sdk.Context, id uint64, reason string) error {
	err := j.move(id, modeltypes.JobStatus_JOB_STATUS_FAILED, modeltypes.JobStatus_JOB_STATUS_REQUESTED, modeltypes.JobStatus_JOB_STATUS_RUNNING)
	if err == nil {
		j.reasons[id-1] = reason
	}
	return err
}

type fixture struct {
	*testing.T
	ctx       sdk.Context
	k         *keeper.Keeper
	msgs      types.MsgServer
	queries   types.QueryServer
	bank      bank
	host      *host
	threshold *threshold
	jobs      *jobs
}

func newFixture(t *testing.T) *fixture {
	t.Helper()
	key := storetypes.NewKVStoreKey(types.StoreKey)
	encoding := moduletestutil.MakeTestEncodingConfig(coprocessor.NewAppModule(nil))
	test := testutil.DefaultContextWithDB(t, key, storetypes.NewTransientStoreKey("transient"))
	f := &fixture{T: t, ctx: test.Ctx.WithBlockHeight(1).WithChainID(glomar), bank: bank{}, host: &host{}, jobs: newJobs(),
		threshold: &threshold{live: true, holders: map[string]string{}, tickets: map[string]thresholdtypes.Ticket{}}}
	f.k = keeper.NewKeeper(encoding.Codec, runtime.NewKVStoreService(key), f.bank, f.bank, f.host, f.threshold, authority)
	f.k.SetModels(f.jobs)
	f.msgs, f.queries = keeper.NewMsgServer(f.k), keeper.NewQueryServer(f.k)
	params := types.Params{
		MinBond: coin(100), SlashBasisPoints: 5000, ActivationBlocks: 3, UnbondingBlocks: 20, JailBlocks: 10,
		ActivityWindow: 4, ActivityMisses: 2,
	}
	require.NoError(t, f.k.InitGenesis(f.ctx, &types.GenesisState{Params: params}))
	return f
}

// keys are an operator's.
type keys struct {
	tls  ed25519.PrivateKey
	host *ecdsa.PrivateKey
}

// keysOf returns the keys that operator i has by default.
func keysOf(i any) keys {
	host, err := crypto.ToECDSA(digestOf("host", i))
	if err != nil {
		panic(err)
	}
	return keys{ed25519.NewKeyFromSeed(digestOf("tls", i)), host}
}

// registration is operator i's message, proven with the keys.
func registration(i int, bond int64, own keys) *types.MsgRegisterOperator {
	msg := &types.MsgRegisterOperator{
		Account: account(i).String(), Endpoint: "127.0.0.1:1", Rest: "http://127.0.0.1:2", Bond: coin(bond),
		TlsKey: own.tls.Public().(ed25519.PublicKey), HostAddress: crypto.PubkeyToAddress(own.host.PublicKey).Bytes(),
	}
	prove(msg, own)
	return msg
}

func prove(msg *types.MsgRegisterOperator, own keys) {
	var err error
	if msg.TlsSignature, msg.HostSignature, err = msg.Identity(glomar).Prove(own.tls, own.host); err != nil {
		panic(err)
	}
}

// register bonds as a transaction does: one that fails changes nothing.
func (f *fixture) register(i int, bond int64) error {
	f.Helper()
	return f.send(registration(i, bond, keysOf(i)))
}

func (f *fixture) send(msg *types.MsgRegisterOperator) error {
	f.Helper()
	cached, write := f.ctx.CacheContext()
	holders := maps.Clone(f.threshold.holders)
	if _, err := f.msgs.RegisterOperator(cached, msg); err != nil {
		f.threshold.holders = holders
		return err
	}
	write()
	return nil
}

// operators registers one operator for each bond and waits until the bonds count.
func (f *fixture) operators(bonds ...int64) {
	f.Helper()
	for i, bond := range bonds {
		f.bank[account(i).String()] = math.NewInt(1000)
		require.NoError(f, f.register(i, bond))
	}
	f.blocks(4)
}

// blocks ends blocks and begins the next.
func (f *fixture) blocks(n int) {
	f.Helper()
	for range n {
		require.NoError(f, f.k.EndBlock(f.ctx))
		require.NoError(f, f.k.CheckInvariants(f.ctx))
		f.ctx = f.ctx.WithBlockHeight(f.ctx.BlockHeight() + 1)
	}
}

// order has the model module take requests, which are paid; the next work gives them their turn.
func (f *fixture) order(requests ...modeltypes.JobRequest) {
	f.Helper()
	for _, r := range requests {
		_, err := f.jobs.RequestJob(f.ctx, r)
		require.NoError(f, err)
	}
}

// open lets attestation seq carry events and opens a work for it.
func (f *fixture) open(seq uint64) types.Work {
	f.Helper()
	f.host.eventful = seq
	require.NoError(f, f.k.EndBlock(f.ctx))
	return f.work(0)
}

func (f *fixture) work(seq uint64) types.Work {
	f.Helper()
	resp, err := f.queries.Work(f.ctx, &types.QueryWorkRequest{ChainId: chainID, Seq: seq})
	require.NoError(f, err)
	return resp.Work
}

func (f *fixture) commit(i int, claim types.Claim) error {
	_, err := f.msgs.Commit(f.ctx, signed(i, claim))
	return err
}

// signed is operator i's message with a claim.
func signed(i int, claim types.Claim) *types.MsgCommit {
	return &types.MsgCommit{Account: account(i).String(), Claim: claim, Signature: voteOf(i, claim).Signature}
}

// voteOf is operator i's signed vote for a claim.
func voteOf(i int, claim types.Claim) types.Vote {
	vote, err := types.ClaimVote(account(i).String(), claim)
	if err != nil {
		panic(err)
	}
	vote.Sign(glomar, keysOf(i).tls)
	return vote
}

// finish marks the ticket of a step as done.
func (f *fixture) finish(work uint64, step uint32) {
	f.Helper()
	origin := types.Origin(chainID, work, step)
	ticket, ok := f.threshold.tickets[origin]
	require.True(f, ok, origin)
	ticket.Status = thresholdtypes.TicketStatus_TICKET_STATUS_DONE
	f.threshold.tickets[origin] = ticket
}

func planClaim(work uint64) types.Claim {
	return types.Claim{ChainId: chainID, Work: work, Outcome: digestOf("plan", work), NextKind: 1, NextContent: digestOf("layout", work), NextOpenings: 2}
}

func lastClaim(work uint64, step uint32, salt string) types.Claim {
	return types.Claim{ChainId: chainID, Work: work, Step: step, Outcome: digestOf("last", salt), Pages: [][]byte{digestOf("page", work, salt)}, HandlesRoot: digestOf("root", work)}
}

func (f *fixture) operator(i int) types.Operator {
	f.Helper()
	o, err := f.k.Operators.Get(f.ctx, account(i).String())
	require.NoError(f, err)
	return o
}

func (f *fixture) evidence() []types.Evidence {
	f.Helper()
	resp, err := f.queries.Evidence(f.ctx, &types.QueryEvidenceRequest{})
	require.NoError(f, err)
	return resp.Evidence
}
