package keeper_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"cosmossdk.io/math"

	"github.com/cosmos/cosmos-sdk/runtime"
	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"
	"github.com/cosmos/cosmos-sdk/testutil"
	sdk "github.com/cosmos/cosmos-sdk/types"
	moduletestutil "github.com/cosmos/cosmos-sdk/types/module/testutil"

	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	"github.com/glomar-network/glomar/x/model"
	"github.com/glomar-network/glomar/x/model/keeper"
	"github.com/glomar-network/glomar/x/model/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

const (
	authority = "authority"
	chainID   = 31337
)

const (
	requested = types.JobStatus_JOB_STATUS_REQUESTED
	running   = types.JobStatus_JOB_STATUS_RUNNING
	done      = types.JobStatus_JOB_STATUS_DONE
	failed    = types.JobStatus_JOB_STATUS_FAILED
	expired   = types.JobStatus_JOB_STATUS_EXPIRED
)

func account(i int) sdk.AccAddress { return bytes.Repeat([]byte{byte(i + 1)}, 20) }

func contract(i int) []byte { return bytes.Repeat([]byte{byte(0xc0 + i)}, 20) }

var (
	moduleAccount = sdk.AccAddress(bytes.Repeat([]byte{0xee}, 20))
	feePool       = sdk.AccAddress(bytes.Repeat([]byte{0xef}, 20))
)

func digestOf(parts ...any) []byte {
	d := sha256.Sum256([]byte(fmt.Sprint(parts...)))
	return d[:]
}

func coin(amount int64) sdk.Coin { return sdk.NewInt64Coin(coprocessortypes.Denom, amount) }

// bank holds balances by address.
type bank map[string]math.Int

func (b bank) balance(a sdk.AccAddress) int64 {
	if v, ok := b[a.String()]; ok {
		return v.Int64()
	}
	return 0
}

func (b bank) move(from, to sdk.AccAddress, amount sdk.Coins) error {
	value := amount.AmountOf(coprocessortypes.Denom).Int64()
	if b.balance(from) < value {
		return fmt.Errorf("insufficient funds")
	}
	b[from.String()] = math.NewInt(b.balance(from) - value)
	b[to.String()] = math.NewInt(b.balance(to) + value)
	return nil
}

func (b bank) SendCoinsFromAccountToModule(_ context.Context, from sdk.AccAddress, module string, amount sdk.Coins) error {
	return b.move(from, b.GetModuleAddress(module), amount)
}

func (b bank) SendCoinsFromModuleToAccount(_ context.Context, module string, to sdk.AccAddress, amount sdk.Coins) error {
	return b.move(b.GetModuleAddress(module), to, amount)
}

func (b bank) GetBalance(_ context.Context, a sdk.AccAddress, _ string) sdk.Coin {
	return coin(b.balance(a))
}

func (bank) GetModuleAddress(module string) sdk.AccAddress {
	if module == types.ModuleName {
		return moduleAccount
	}
	return feePool
}

// epochs has a live epoch.
type epochs struct{}

const liveEpoch = 3

func (epochs) LiveEpoch(context.Context) (thresholdtypes.Epoch, error) {
	return thresholdtypes.Epoch{Id: liveEpoch}, nil
}

// host knows one chain.
type host struct{}

func (host) Chain(_ context.Context, id uint64) (hosttypes.HostChain, error) {
	if id != chainID {
		return hosttypes.HostChain{}, hosttypes.ErrUnknownChain
	}
	return hosttypes.HostChain{ChainId: id}, nil
}

// bonds are the operators that are not jailed.
type bonds map[string]int64

func (b bonds) WalkBonds(_ context.Context, visit func(string, math.Int) (bool, error)) error {
	for _, operator := range slices.Sorted(maps.Keys(b)) {
		if stop, err := visit(operator, math.NewInt(b[operator])); stop || err != nil {
			return err
		}
	}
	return nil
}

// coprocessor is the operators, and which jobs the committee has answered.
type coprocessor struct {
	bonds
	answered map[uint64]bool
}

func (c coprocessor) CancelInference(_ sdk.Context, chain, job uint64) (bool, error) {
	if chain != chainID {
		return false, fmt.Errorf("job %d is not of chain %d", job, chain)
	}
	return !c.answered[job], nil
}

type fixture struct {
	*testing.T
	ctx     sdk.Context
	k       *keeper.Keeper
	msgs    types.MsgServer
	queries types.QueryServer
	bank    bank
	bonds   bonds
	// answered are the jobs whose tickets are done.
	answered map[uint64]bool
	asked    int
}

func testParams() types.Params {
	p := types.DefaultParams()
	p.MinPrice, p.RegistrationFee = coin(10), coin(5)
	p.RequestBlocks, p.RunBlocks, p.RetentionBlocks, p.PendingBlocks, p.MaxOpenLoadings = 10, 20, 30, 40, 4
	return p
}

// newEmpty is a keeper without a genesis.
func newEmpty(t *testing.T) *fixture {
	t.Helper()
	key := storetypes.NewKVStoreKey(types.StoreKey)
	encoding := moduletestutil.MakeTestEncodingConfig(model.NewAppModule(nil))
	test := testutil.DefaultContextWithDB(t, key, storetypes.NewTransientStoreKey("transient"))
	f := &fixture{T: t, ctx: test.Ctx.WithBlockHeight(5), bank: bank{}, bonds: bonds{account(7).String(): 60, account(8).String(): 40}, answered: map[uint64]bool{}}
	f.k = keeper.NewKeeper(encoding.Codec, runtime.NewKVStoreService(key), f.bank, f.bank, host{}, epochs{}, coprocessor{f.bonds, f.answered}, "fees", authority)
	f.msgs, f.queries = keeper.NewMsgServer(f.k), keeper.NewQueryServer(f.k)
	return f
}

// newFixture has ten accounts of 10,000 each; accounts 7 and 8 are operators with bonds of 60 and 40.
func newFixture(t *testing.T) *fixture {
	t.Helper()
	f := newEmpty(t)
	require.NoError(t, f.k.InitGenesis(f.ctx, &types.GenesisState{Params: testParams()}))
	for i := range 10 {
		f.bank[account(i).String()] = math.NewInt(10_000)
	}
	return f
}

func registration(owner int, price int64) *types.MsgRegisterModel {
	return &types.MsgRegisterModel{
		Owner: account(owner).String(), Name: "credit", OnnxHash: digestOf("onnx"), PlanHash: digestOf("plan"), FheParams: "ckks-n14-v1",
		Input:  types.InputFormat{Length: 3, Bits: 8, Offset: 256, Scale: 255, Attempts: 2},
		Output: types.OutputFormat{Count: 2, FractionBits: 16, ErrorUlps: 4},
		Terms:  types.Terms{Price: coin(price), OperatorsBasisPoints: 6_000, Licence: "MIT"},
	}
}

// register adds a model of account 0, which operators confirm, and returns its id.
func (f *fixture) register(price int64) uint64 {
	f.Helper()
	id := f.registerOnly(registration(0, price))
	require.NoError(f, f.confirm(7, id))
	require.NoError(f, f.confirm(8, id))
	return id
}

func (f *fixture) registerOnly(msg *types.MsgRegisterModel) uint64 {
	f.Helper()
	resp, err := f.msgs.RegisterModel(f.ctx, msg)
	require.NoError(f, err)
	return resp.Id
}

func (f *fixture) confirm(operator int, id uint64) error {
	_, err := f.msgs.ConfirmModel(f.ctx, &types.MsgConfirmModel{Operator: account(operator).String(), Id: id})
	return err
}

func (f *fixture) model(id uint64) types.Model {
	f.Helper()
	resp, err := f.queries.Model(f.ctx, &types.QueryModelRequest{Id: id})
	require.NoError(f, err)
	return resp.Model
}

func (f *fixture) deposit(payer, to int, amount int64) error {
	_, err := f.msgs.Deposit(f.ctx, &types.MsgDeposit{Payer: account(payer).String(), ChainId: chainID, Contract: contract(to), Amount: coin(amount)})
	return err
}

func (f *fixture) withdraw(payer, from int, amount int64) error {
	_, err := f.msgs.Withdraw(f.ctx, &types.MsgWithdraw{Payer: account(payer).String(), ChainId: chainID, Contract: contract(from), Amount: coin(amount)})
	return err
}

func (f *fixture) cancel(payer int, job uint64) error {
	_, err := f.msgs.CancelJob(f.ctx, &types.MsgCancelJob{Payer: account(payer).String(), Id: job})
	return err
}

// request is what contract i asks of a model, under a handle of its own.
func (f *fixture) request(i int, modelID uint64) types.JobRequest {
	f.asked++
	return types.JobRequest{
		ChainId: chainID, Requester: contract(i), ModelId: modelID, Inputs: 3, InputsDigest: digestOf("inputs", f.asked),
		Outputs: 2, Result: digestOf("result", f.asked),
	}
}

func (f *fixture) ask(i int, modelID uint64) types.Job {
	f.Helper()
	job, err := f.k.RequestJob(f.ctx, f.request(i, modelID))
	require.NoError(f, err)
	require.Equal(f, job, f.job(job.Id))
	return job
}

// begin gives a job its turn, if it waits for one, and begins it.
func (f *fixture) begin(id uint64) error {
	f.Helper()
	if job, err := f.k.Job(f.ctx, id); err == nil && job.WaitsForTurn() {
		require.ErrorIs(f, f.k.BeginJob(f.ctx, id), types.ErrJobClosed, "it had no turn")
		require.NoError(f, f.k.GiveTurn(f.ctx, id))
	}
	return f.k.BeginJob(f.ctx, id)
}

func (f *fixture) job(id uint64) types.Job {
	f.Helper()
	resp, err := f.queries.Job(f.ctx, &types.QueryJobRequest{Id: id})
	require.NoError(f, err)
	return resp.Job
}

// endBlocks ends n blocks.
func (f *fixture) endBlocks(n int) {
	f.Helper()
	for range n {
		require.NoError(f, f.k.EndBlock(f.ctx))
		f.ctx = f.ctx.WithBlockHeight(f.ctx.BlockHeight() + 1)
	}
}

// shares are operators with their weights, in order of account.
func shares(weights map[int]int64) []types.Share {
	var out []types.Share
	for i, w := range weights {
		out = append(out, types.Share{Account: account(i).String(), Weight: math.NewInt(w)})
	}
	slices.SortFunc(out, func(a, b types.Share) int { return strings.Compare(a.Account, b.Account) })
	return out
}

func (f *fixture) balanceOf(payer, of int) int64 {
	f.Helper()
	resp, err := f.queries.Deposits(f.ctx, &types.QueryDepositsRequest{ChainId: chainID, Contract: fmt.Sprintf("0x%x", contract(of))})
	require.NoError(f, err)
	for _, d := range resp.Deposits {
		if d.Payer == account(payer).String() {
			return d.Balance.Amount.Int64()
		}
	}
	return 0
}
