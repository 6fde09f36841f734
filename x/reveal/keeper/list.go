package keeper

import (
	"context"
	"encoding/hex"
	"errors"

	"cosmossdk.io/collections"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/x/reveal/types"
)

// sender is one party whose requests are counted, with what it may ask for.
type sender struct {
	key    string
	limits types.Limits
}

// senders are the parties a request counts for: the user, whose signature nobody else can make, and the account that
// relays it.
func (k *Keeper) senders(
	ctx context.Context, params types.Params, r types.Request,
) (counted []sender, operator bool, err error) {
	if r.Grant != nil {
		counted = append(counted, sender{"user/" + hex.EncodeToString(r.Grant.User), params.User})
	}
	if operator, err = k.coprocessor.IsOperator(ctx, r.Relayer); err != nil {
		return nil, false, err
	}
	limits := params.Account
	if operator {
		limits = params.Operator
	}
	return append(counted, sender{"relayer/" + r.Relayer, limits}), operator, nil
}

// list puts a request on the open list and counts it for its senders. It fails with ErrTooManyRequests where one of
// them, or everybody together, has as many as are allowed.
func (k *Keeper) list(ctx sdk.Context, r types.Request) error {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return err
	}
	counted, operator, err := k.senders(ctx, params, r)
	if err != nil {
		return err
	}
	open, err := k.openCount(ctx)
	if err != nil {
		return err
	}
	most := uint64(params.MaxOpen)
	if !operator {
		most /= 2
	}
	if open >= most {
		return types.ErrTooManyRequests.Wrapf("%d are open; try again in some blocks", open)
	}
	for _, s := range counted {
		if err := k.count(ctx, s, params.WindowBlocks); err != nil {
			return err
		}
	}
	if err := k.OpenCount.Set(ctx, open+1); err != nil {
		return err
	}
	return k.Open.Set(ctx, r.Id)
}

// count adds one open request to a sender's.
func (k *Keeper) count(ctx sdk.Context, s sender, windowBlocks uint64) error {
	usage, err := k.usage(ctx, s.key)
	if err != nil {
		return err
	}
	if window := uint64(ctx.BlockHeight()) / windowBlocks; usage.Window != window {
		usage.Window, usage.Requests = window, 0
	}
	if usage.Open >= s.limits.Open {
		return types.ErrTooManyRequests.Wrapf("%s has %d open requests, at most %d are allowed; try again in some blocks",
			s.key, usage.Open, s.limits.Open)
	}
	if usage.Requests >= s.limits.Requests {
		return types.ErrTooManyRequests.Wrapf("%s made %d requests in this window of %d blocks, as many as are allowed",
			s.key, usage.Requests, windowBlocks)
	}
	usage.Open++
	usage.Requests++
	return k.Usage.Set(ctx, s.key, usage)
}

// unlist takes a request off the open list, if it is on it.
func (k *Keeper) unlist(ctx context.Context, r types.Request) error {
	listed, err := k.Open.Has(ctx, r.Id)
	if err != nil || !listed {
		return err
	}
	params, err := k.Params.Get(ctx)
	if err != nil {
		return err
	}
	counted, _, err := k.senders(ctx, params, r)
	if err != nil {
		return err
	}
	for _, s := range counted {
		usage, err := k.usage(ctx, s.key)
		if err != nil {
			return err
		}
		usage.Open -= min(1, usage.Open)
		if err := k.Usage.Set(ctx, s.key, usage); err != nil {
			return err
		}
	}
	open, err := k.openCount(ctx)
	if err != nil {
		return err
	}
	if err := k.OpenCount.Set(ctx, open-min(1, open)); err != nil {
		return err
	}
	return k.Open.Remove(ctx, r.Id)
}

func (k *Keeper) usage(ctx context.Context, key string) (types.Usage, error) {
	usage, err := k.Usage.Get(ctx, key)
	if errors.Is(err, collections.ErrNotFound) {
		return types.Usage{}, nil
	}
	return usage, err
}

func (k *Keeper) openCount(ctx context.Context) (uint64, error) {
	open, err := k.OpenCount.Get(ctx)
	if errors.Is(err, collections.ErrNotFound) {
		return 0, nil
	}
	return open, err
}
