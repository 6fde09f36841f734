package keeper

import (
	"context"
	"errors"
	"fmt"

	"cosmossdk.io/collections"
	"cosmossdk.io/core/store"

	"github.com/cosmos/cosmos-sdk/codec"

	"github.com/glomar-network/glomar/x/model/types"
)

type (
	// depositKey is (chain id, contract, payer).
	depositKey = collections.Triple[uint64, []byte, string]
	// richKey is (chain id, contract, balance, payer).
	richKey = collections.Quad[uint64, []byte, uint64, string]
	// resultKey is (chain id, first result handle).
	resultKey = collections.Pair[uint64, []byte]
	// dueKey is (height, job or model).
	dueKey = collections.Pair[int64, uint64]
	// confirmationKey is (model, operator).
	confirmationKey = collections.Pair[uint64, string]
	// loadingKey is (model, number of the loading), loadedKey (model, epoch).
	loadingKey = collections.Pair[uint64, uint64]
	loadedKey  = collections.Pair[uint64, uint64]
)

// Keeper of x/model.
type Keeper struct {
	authority   string
	accounts    types.AccountKeeper
	bank        types.BankKeeper
	host        types.HostKeeper
	threshold   types.ThresholdKeeper
	coprocessor types.CoprocessorKeeper
	feePool     string

	Schema collections.Schema
	Params collections.Item[types.Params]
	Models collections.Map[uint64, types.Model]
	// ModelSeq and JobSeq count the models and jobs there ever were.
	ModelSeq collections.Sequence
	// Pending lists the models that wait for operators, under the heights they expire at.
	Pending       collections.KeySet[dueKey]
	Confirmations collections.KeySet[confirmationKey]
	Deposits      collections.Map[depositKey, types.Deposit]
	// Richest orders the deposits for a contract by balance.
	Richest collections.KeySet[richKey]
	Jobs    collections.Map[uint64, types.Job]
	JobSeq  collections.Sequence
	// ByResult finds a job by the first of its results.
	ByResult collections.Map[resultKey, uint64]
	// Due lists open jobs with a deadline, which expire, and Ended the others, which leave the state, under their due
	// heights. They are two queues so that requests nobody paid for cannot hold up the return of fees.
	Due   collections.KeySet[dueKey]
	Ended collections.KeySet[dueKey]
	// Turns are the paid jobs of host chains that wait for their turn, and Untold those that ended without a turn and of
	// which no work has told.
	Turns, Untold fairQueue
	// Loadings of private models; LoadingNow are the models with one whose job is open, OpenLoadings how many those are,
	// Loaded the number of the one whose pages an epoch uses.
	Loadings     collections.Map[loadingKey, types.Loading]
	LoadingNow   collections.KeySet[uint64]
	OpenLoadings collections.Item[uint64]
	Loaded       collections.Map[loadedKey, uint64]
}

// NewKeeper returns a keeper; authority is the address that may change parameters (the governance account), feePool the
// module account that registration fees go to.
func NewKeeper(
	cdc codec.BinaryCodec, service store.KVStoreService, accounts types.AccountKeeper, bank types.BankKeeper,
	host types.HostKeeper, threshold types.ThresholdKeeper, coprocessor types.CoprocessorKeeper, feePool, authority string,
) *Keeper {
	sb := collections.NewSchemaBuilder(service)
	u64, i64, raw, str := collections.Uint64Key, collections.Int64Key, collections.BytesKey, collections.StringKey
	k := &Keeper{
		authority: authority, accounts: accounts, bank: bank, host: host, threshold: threshold, coprocessor: coprocessor, feePool: feePool,
		Params:        collections.NewItem(sb, types.ParamsPrefix, "params", codec.CollValue[types.Params](cdc)),
		Models:        collections.NewMap(sb, types.ModelsPrefix, "models", u64, codec.CollValue[types.Model](cdc)),
		ModelSeq:      collections.NewSequence(sb, types.ModelSeqPrefix, "model_seq"),
		Pending:       collections.NewKeySet(sb, types.PendingPrefix, "pending", collections.PairKeyCodec(i64, u64)),
		Confirmations: collections.NewKeySet(sb, types.ConfirmationsPrefix, "confirmations", collections.PairKeyCodec(u64, str)),
		Deposits:      collections.NewMap(sb, types.DepositsPrefix, "deposits", collections.TripleKeyCodec(u64, raw, str), codec.CollValue[types.Deposit](cdc)),
		Richest:       collections.NewKeySet(sb, types.RichestPrefix, "richest", collections.QuadKeyCodec(u64, raw, u64, str)),
		Jobs:          collections.NewMap(sb, types.JobsPrefix, "jobs", u64, codec.CollValue[types.Job](cdc)),
		JobSeq:        collections.NewSequence(sb, types.JobSeqPrefix, "job_seq"),
		ByResult:      collections.NewMap(sb, types.ByResultPrefix, "by_result", collections.PairKeyCodec(u64, raw), collections.Uint64Value),
		Due:           collections.NewKeySet(sb, types.DuePrefix, "due", collections.PairKeyCodec(i64, u64)),
		Ended:         collections.NewKeySet(sb, types.EndedPrefix, "ended", collections.PairKeyCodec(i64, u64)),
		Turns:         newFairQueue(sb, types.TurnsPrefix, "turns"),
		Untold:        newFairQueue(sb, types.UntoldPrefix, "untold"),
		Loadings:      collections.NewMap(sb, types.LoadingsPrefix, "loadings", collections.PairKeyCodec(u64, u64), codec.CollValue[types.Loading](cdc)),
		LoadingNow:    collections.NewKeySet(sb, types.LoadingNowPrefix, "loading_now", u64),
		OpenLoadings:  collections.NewItem(sb, types.OpenLoadingsPrefix, "open_loadings", collections.Uint64Value),
		Loaded:        collections.NewMap(sb, types.LoadedPrefix, "loaded", collections.PairKeyCodec(u64, u64), collections.Uint64Value),
	}
	schema, err := sb.Build()
	if err != nil {
		panic(fmt.Sprintf("x/model schema: %v", err)) // a programming error, found at start
	}
	k.Schema = schema
	return k
}

// Model returns a model, or ErrUnknownModel.
func (k *Keeper) Model(ctx context.Context, id uint64) (types.Model, error) {
	model, err := k.Models.Get(ctx, id)
	if errors.Is(err, collections.ErrNotFound) {
		return model, types.ErrUnknownModel.Wrapf("model %d", id)
	}
	return model, err
}

// Job returns a job, or ErrUnknownJob for one that never was or has left the state.
func (k *Keeper) Job(ctx context.Context, id uint64) (types.Job, error) {
	job, err := k.Jobs.Get(ctx, id)
	if errors.Is(err, collections.ErrNotFound) {
		return job, types.ErrUnknownJob.Wrapf("job %d", id)
	}
	return job, err
}

// JobOf returns the job whose first result is a handle, or ErrUnknownJob.
func (k *Keeper) JobOf(ctx context.Context, chainID uint64, result []byte) (types.Job, error) {
	id, err := k.ByResult.Get(ctx, collections.Join(chainID, result))
	if errors.Is(err, collections.ErrNotFound) {
		return types.Job{}, types.ErrUnknownJob.Wrapf("result %x of chain %d", result, chainID)
	}
	if err != nil {
		return types.Job{}, err
	}
	return k.Job(ctx, id)
}
