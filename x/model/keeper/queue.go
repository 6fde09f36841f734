package keeper

import (
	"context"
	"slices"

	"cosmossdk.io/collections"

	"github.com/glomar-network/glomar/x/model/types"
)

type (
	// callerKey is (chain id, contract).
	callerKey = collections.Pair[uint64, []byte]
	// callerJobKey is (chain id, contract, job).
	callerJobKey = collections.Triple[uint64, []byte, uint64]
	// placeKey is (chain id, place).
	placeKey = collections.Pair[uint64, uint64]
)

// fairQueue is jobs that wait for something, in which the contracts of a host chain take turns (round robin): one that
// was served, or comes anew, is behind all the others. So a contract waits for one job of each other contract at most,
// however many jobs those have.
type fairQueue struct {
	// Jobs wait, in order of contract.
	Jobs collections.KeySet[callerJobKey]
	// Callers are the contracts with such jobs, in the order in which they are served; Places says where each is.
	Callers collections.Map[placeKey, []byte]
	Places  collections.Map[callerKey, uint64]
	// LastPlace is the last that was given to any contract.
	LastPlace collections.Sequence
}

func newFairQueue(sb *collections.SchemaBuilder, prefix collections.Prefix, name string) fairQueue {
	u64, raw := collections.Uint64Key, collections.BytesKey
	part := func(i byte) collections.Prefix { return collections.NewPrefix(append(prefix.Bytes(), i)) }
	return fairQueue{
		Jobs:    collections.NewKeySet(sb, part(0), name+"_jobs", collections.TripleKeyCodec(u64, raw, u64)),
		Callers: collections.NewMap(sb, part(1), name+"_callers", collections.PairKeyCodec(u64, u64), collections.BytesValue),
		Places: collections.NewMap(sb, part(2), name+"_places", collections.PairKeyCodec(u64, raw),
			collections.Uint64Value),
		LastPlace: collections.NewSequence(sb, part(3), name+"_last_place"),
	}
}

// add has a job wait. Its contract keeps its place, or gets the last one.
func (q fairQueue) add(ctx context.Context, job types.Job) error {
	chainID, caller := job.Request.ChainId, job.Request.Requester
	if err := q.Jobs.Set(ctx, collections.Join3(chainID, caller, job.Id)); err != nil {
		return err
	}
	known, err := q.Places.Has(ctx, collections.Join(chainID, caller))
	if err != nil || known {
		return err
	}
	return q.enter(ctx, chainID, caller)
}

// enter gives a contract the last place.
func (q fairQueue) enter(ctx context.Context, chainID uint64, caller []byte) error {
	last, err := q.LastPlace.Next(ctx)
	if err != nil {
		return err
	}
	if err := q.Places.Set(ctx, collections.Join(chainID, caller), last+1); err != nil {
		return err
	}
	return q.Callers.Set(ctx, collections.Join(chainID, last+1), caller)
}

// leave takes a contract's place.
func (q fairQueue) leave(ctx context.Context, chainID uint64, caller []byte) error {
	place, err := q.Places.Get(ctx, collections.Join(chainID, caller))
	if err != nil {
		return err
	}
	if err := q.Places.Remove(ctx, collections.Join(chainID, caller)); err != nil {
		return err
	}
	return q.Callers.Remove(ctx, collections.Join(chainID, place))
}

// serve has a job wait no longer as it is served: its contract is behind the others.
func (q fairQueue) serve(ctx context.Context, job types.Job) error {
	chainID, caller := job.Request.ChainId, job.Request.Requester
	if err := q.Jobs.Remove(ctx, collections.Join3(chainID, caller, job.Id)); err != nil {
		return err
	}
	if err := q.leave(ctx, chainID, caller); err != nil {
		return err
	}
	others, err := q.jobsOf(ctx, chainID, caller, 1)
	if err != nil || len(others) == 0 {
		return err
	}
	return q.enter(ctx, chainID, caller)
}

// drop has a job wait no longer. Its contract keeps its place if it has others.
func (q fairQueue) drop(ctx context.Context, job types.Job) error {
	chainID, caller := job.Request.ChainId, job.Request.Requester
	if err := q.Jobs.Remove(ctx, collections.Join3(chainID, caller, job.Id)); err != nil {
		return err
	}
	others, err := q.jobsOf(ctx, chainID, caller, 1)
	if err != nil || len(others) > 0 {
		return err
	}
	return q.leave(ctx, chainID, caller)
}

// next are the jobs of a host chain to serve next, in order: at most most, and perCaller of one contract. It looks at
// the first contracts only, and of each at no more jobs than there could be room for.
func (q fairQueue) next(ctx context.Context, chainID uint64, most, perCaller int) ([]uint64, error) {
	var callers [][]byte
	err := q.Callers.Walk(ctx, collections.NewPrefixedPairRange[uint64, uint64](chainID),
		func(_ placeKey, caller []byte) (bool, error) {
			callers = append(callers, caller)
			return len(callers) == most, nil
		})
	if err != nil {
		return nil, err
	}
	rounds := make([][]uint64, min(perCaller, most-len(callers)+1))
	for _, caller := range callers {
		jobs, err := q.jobsOf(ctx, chainID, caller, len(rounds))
		if err != nil {
			return nil, err
		}
		for i, job := range jobs {
			rounds[i] = append(rounds[i], job)
		}
	}
	ids := slices.Concat(rounds...)
	return ids[:min(most, len(ids))], nil
}

// jobsOf are the first jobs of a contract that wait, at most most.
func (q fairQueue) jobsOf(ctx context.Context, chainID uint64, caller []byte, most int) (ids []uint64, err error) {
	rng := collections.NewSuperPrefixedTripleRange[uint64, []byte, uint64](chainID, caller)
	err = q.Jobs.Walk(ctx, rng, func(key callerJobKey) (bool, error) {
		ids = append(ids, key.K3())
		return len(ids) == most, nil
	})
	return ids, err
}

// export lists the contracts of all host chains in the order in which they are served.
func (q fairQueue) export(ctx context.Context) (callers []types.Caller, err error) {
	err = q.Callers.Walk(ctx, nil, func(key placeKey, caller []byte) (bool, error) {
		callers = append(callers, types.Caller{ChainId: key.K1(), Contract: caller})
		return false, nil
	})
	return callers, err
}

// restore gives contracts their places, before their jobs are added.
func (q fairQueue) restore(ctx context.Context, callers []types.Caller) error {
	for _, c := range callers {
		if err := q.enter(ctx, c.ChainId, c.Contract); err != nil {
			return err
		}
	}
	return nil
}
