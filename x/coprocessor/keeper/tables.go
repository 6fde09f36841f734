package keeper

import (
	"cmp"
	"context"
	"errors"
	"slices"

	"cosmossdk.io/collections"
	"cosmossdk.io/math"

	"github.com/glomar-network/glomar/x/coprocessor/types"
)

// stakesNow are the stakes of a bond table fixed now: of the operators that are not jailed, hold at least the minimum
// bond, and hold the most, at most MaxStakes of them.
func (k *Keeper) stakesNow(ctx context.Context) (stakes []types.Stake, err error) {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return nil, err
	}
	err = k.Ranking.Walk(ctx, nil, func(_ []byte, account string) (bool, error) {
		operator, err := k.Operators.Get(ctx, account)
		if err != nil || operator.Bond.IsLT(params.MinBond) {
			return true, err
		}
		stakes = append(stakes, types.Stake{Account: account, Amount: operator.Bond.Amount})
		return len(stakes) == types.MaxStakes, nil
	})
	slices.SortFunc(stakes, func(a, b types.Stake) int { return cmp.Compare(a.Account, b.Account) })
	return stakes, err
}

// WalkBonds calls visit with every operator that would count for a work that opened now and its bond, in order of
// account, until it stops.
func (k *Keeper) WalkBonds(ctx context.Context, visit func(account string, bond math.Int) (stop bool,
	err error)) error {
	stakes, err := k.stakesNow(ctx)
	if err != nil {
		return err
	}
	for _, stake := range stakes {
		if stop, err := visit(stake.Account, stake.Amount); stop || err != nil {
			return err
		}
	}
	return nil
}

// takeTable returns the bond table of a work that opens now, or 0 while no bond counts.
func (k *Keeper) takeTable(ctx context.Context) (id uint64, err error) {
	stakes, err := k.stakesNow(ctx)
	if err != nil || len(stakes) == 0 {
		return 0, err
	}
	newest, err := k.BondTableSeq.Peek(ctx)
	if err != nil {
		return 0, err
	}
	table, err := k.BondTables.Get(ctx, newest)
	if err != nil && !errors.Is(err, collections.ErrNotFound) {
		return 0, err
	}
	if err == nil && slices.EqualFunc(table.Stakes, stakes, func(a, b types.Stake) bool {
		return a.Account == b.Account && a.Amount.Equal(b.Amount)
	}) {
		table.Works++
		return table.Id, k.BondTables.Set(ctx, table.Id, table)
	}
	if err == nil && table.Works == 0 {
		if err := k.BondTables.Remove(ctx, table.Id); err != nil {
			return 0, err
		}
	}
	table = types.BondTable{Id: newest + 1, Stakes: stakes, Works: 1}
	if err := k.BondTableSeq.Set(ctx, table.Id); err != nil {
		return 0, err
	}
	return table.Id, k.BondTables.Set(ctx, table.Id, table)
}

// dropTable says that a work no longer needs its table. Only the newest outlives the works.
func (k *Keeper) dropTable(ctx context.Context, id uint64) error {
	table, err := k.BondTables.Get(ctx, id)
	if err != nil {
		return err
	}
	newest, err := k.BondTableSeq.Peek(ctx)
	if err != nil {
		return err
	}
	if table.Works--; table.Works == 0 && id != newest {
		return k.BondTables.Remove(ctx, id)
	}
	return k.BondTables.Set(ctx, id, table)
}

// tableOf returns the table that decides a work. It is there until the chain's next work is final.
func (k *Keeper) tableOf(ctx context.Context, work types.Work) (types.BondTable, error) {
	table, err := k.BondTables.Get(ctx, work.BondTable)
	if errors.Is(err, collections.ErrNotFound) {
		return table, types.ErrWorkClosed.Wrapf("work %d of chain %d is long final", work.Seq, work.ChainId)
	}
	return table, err
}

// standing are the stakes of a table that still count: all but those of operators that were caught lying.
func (k *Keeper) standing(ctx context.Context, table types.BondTable) ([]types.Stake, error) {
	liars := map[string]bool{}
	for _, stake := range table.Stakes {
		operator, err := k.Operators.Get(ctx, stake.Account)
		if err != nil && !errors.Is(err, collections.ErrNotFound) {
			return nil, err
		}
		liars[stake.Account] = operator.Tombstoned
	}
	return table.Without(liars).Stakes, nil
}
