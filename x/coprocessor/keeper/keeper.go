package keeper

import (
	"context"
	"errors"
	"fmt"

	"cosmossdk.io/collections"
	"cosmossdk.io/core/store"

	"github.com/cosmos/cosmos-sdk/codec"

	"github.com/glomar-network/glomar/x/coprocessor/types"
)

type (
	// workKey is (chain id, seq).
	workKey = collections.Pair[uint64, uint64]
	// stepKey is (chain id, work, step).
	stepKey = collections.Triple[uint64, uint64, uint32]
	// commitmentKey is (chain id, work, step, operator).
	commitmentKey = collections.Quad[uint64, uint64, uint32, string]
	// movementKey is (operator, leaving, height).
	movementKey = collections.Triple[string, bool, uint64]
	// dueKey is (height, movement).
	dueKey = collections.Pair[uint64, movementKey]
	// participationKey is (chain id, work, operator).
	participationKey = collections.Triple[uint64, uint64, string]
)

// Keeper of x/coprocessor.
type Keeper struct {
	authority string
	accounts  types.AccountKeeper
	bank      types.BankKeeper
	host      types.HostKeeper
	threshold types.ThresholdKeeper
	models    types.ModelKeeper

	Schema    collections.Schema
	Params    collections.Item[types.Params]
	Operators collections.Map[string, types.Operator]
	// Ranking is every operator that may count, the one with the largest bond first (rankOf).
	Ranking collections.Map[[]byte, string]
	// Movements are bond on its way in or out, Due the same in order of height.
	Movements collections.Map[movementKey, types.Movement]
	Due       collections.KeySet[dueKey]
	// BondTables are those that works need, and the newest, whose id BondTableSeq is.
	BondTables   collections.Map[uint64, types.BondTable]
	BondTableSeq collections.Sequence
	// Participations are the operators that claimed a step of a work, until the work is reviewed.
	Participations collections.KeySet[participationKey]
	Works          collections.Map[workKey, types.Work]
	LatestWork     collections.Map[uint64, uint64]
	Commitments    collections.Map[commitmentKey, types.Commitment]
	// Final is the claim digest that won each step.
	Final collections.Map[stepKey, []byte]
	// Pages maps a final page's digest to the height that made it final.
	Pages       collections.Map[[]byte, int64]
	Evidence    collections.Map[uint64, types.Evidence]
	EvidenceSeq collections.Sequence
}

// NewKeeper returns a keeper; authority is the address that may change parameters (the governance account).
func NewKeeper(
	cdc codec.BinaryCodec, service store.KVStoreService, accounts types.AccountKeeper, bank types.BankKeeper,
	host types.HostKeeper, threshold types.ThresholdKeeper, authority string,
) *Keeper {
	sb := collections.NewSchemaBuilder(service)
	u64, u32, str := collections.Uint64Key, collections.Uint32Key, collections.StringKey
	movement := collections.TripleKeyCodec(str, collections.BoolKey, u64)
	k := &Keeper{
		authority: authority, accounts: accounts, bank: bank, host: host, threshold: threshold,
		Params:    collections.NewItem(sb, types.ParamsPrefix, "params", codec.CollValue[types.Params](cdc)),
		Operators: collections.NewMap(sb, types.OperatorsPrefix, "operators", str, codec.CollValue[types.Operator](cdc)),
		Ranking:   collections.NewMap(sb, types.RankingPrefix, "ranking", collections.BytesKey, collections.StringValue),
		Movements: collections.NewMap(sb, types.MovementsPrefix, "movements", movement,
			codec.CollValue[types.Movement](cdc)),
		Due: collections.NewKeySet(sb, types.DuePrefix, "due", collections.PairKeyCodec(u64, movement)),
		BondTables: collections.NewMap(sb, types.BondTablesPrefix, "bond_tables", u64,
			codec.CollValue[types.BondTable](cdc)),
		BondTableSeq: collections.NewSequence(sb, types.BondTableSeqPrefix, "bond_table_seq"),
		Participations: collections.NewKeySet(sb, types.ParticipationsPrefix, "participations",
			collections.TripleKeyCodec(u64, u64, str)),
		Works:       collections.NewMap(sb, types.WorksPrefix, "works", collections.PairKeyCodec(u64, u64), codec.CollValue[types.Work](cdc)),
		LatestWork:  collections.NewMap(sb, types.LatestWorkPrefix, "latest_work", u64, collections.Uint64Value),
		Commitments: collections.NewMap(sb, types.CommitmentsPrefix, "commitments", collections.QuadKeyCodec(u64, u64, u32, str), codec.CollValue[types.Commitment](cdc)),
		Final:       collections.NewMap(sb, types.FinalPrefix, "final", collections.TripleKeyCodec(u64, u64, u32), collections.BytesValue),
		Pages:       collections.NewMap(sb, types.PagesPrefix, "pages", collections.BytesKey, collections.Int64Value),
		Evidence:    collections.NewMap(sb, types.EvidencePrefix, "evidence", u64, codec.CollValue[types.Evidence](cdc)),
		EvidenceSeq: collections.NewSequence(sb, types.EvidenceSeqPrefix, "evidence_seq"),
	}
	schema, err := sb.Build()
	if err != nil {
		panic(fmt.Sprintf("x/coprocessor schema: %v", err)) // a programming error, found at start
	}
	k.Schema = schema
	return k
}

// SetModels names the keeper of inference jobs, which itself asks this one about operators; called once, before the chain
// starts.
func (k *Keeper) SetModels(models types.ModelKeeper) { k.models = models }

// Work returns a work, or ErrUnknownWork.
func (k *Keeper) Work(ctx context.Context, chainID, seq uint64) (types.Work, error) {
	work, err := k.Works.Get(ctx, collections.Join(chainID, seq))
	if errors.Is(err, collections.ErrNotFound) {
		return work, types.ErrUnknownWork.Wrapf("work %d of chain %d", seq, chainID)
	}
	return work, err
}

// latestWork returns a chain's newest work, if there is one.
func (k *Keeper) latestWork(ctx context.Context, chainID uint64) (types.Work, bool, error) {
	seq, err := k.LatestWork.Get(ctx, chainID)
	if errors.Is(err, collections.ErrNotFound) {
		return types.Work{}, false, nil
	}
	if err != nil {
		return types.Work{}, false, err
	}
	work, err := k.Works.Get(ctx, collections.Join(chainID, seq))
	return work, err == nil, err
}

// PageHeight returns the height at which a page became final.
func (k *Keeper) PageHeight(ctx context.Context, digest []byte) (height int64, final bool, err error) {
	height, err = k.Pages.Get(ctx, digest)
	if errors.Is(err, collections.ErrNotFound) {
		return 0, false, nil
	}
	return height, err == nil, err
}

// IsOperator says whether an account is an operator's that is not jailed.
func (k *Keeper) IsOperator(ctx context.Context, account string) (bool, error) {
	operator, err := k.operator(ctx, account)
	if errors.Is(err, types.ErrUnknownOperator) {
		return false, nil
	}
	return err == nil && !operator.Jailed, err
}

// operator returns a registered operator, or ErrUnknownOperator.
func (k *Keeper) operator(ctx context.Context, account string) (types.Operator, error) {
	operator, err := k.Operators.Get(ctx, account)
	if errors.Is(err, collections.ErrNotFound) {
		return operator, types.ErrUnknownOperator.Wrapf("%s; register it with MsgRegisterOperator", account)
	}
	return operator, err
}
