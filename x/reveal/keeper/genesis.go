package keeper

import (
	"context"
	"errors"

	"cosmossdk.io/collections"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/x/reveal/types"
)

// InitGenesis writes a genesis state; every index of requests is rebuilt. What senders asked for in the window
// before is forgotten.
func (k *Keeper) InitGenesis(ctx context.Context, g *types.GenesisState) error {
	if err := g.Validate(); err != nil {
		return err
	}
	if err := k.Params.Set(ctx, g.Params); err != nil {
		return err
	}
	for _, o := range g.Openings {
		if err := k.Openings.Set(ctx, o.Page, o); err != nil {
			return err
		}
	}
	for _, r := range g.Requests {
		if err := k.importRequest(sdk.UnwrapSDKContext(ctx), r); err != nil {
			return err
		}
	}
	for _, id := range g.Open {
		if err := k.importOpen(sdk.UnwrapSDKContext(ctx), g.Params, id); err != nil {
			return err
		}
	}
	return nil
}

func (k *Keeper) importRequest(ctx sdk.Context, r types.Request) error {
	if err := k.Requests.Set(ctx, r.Id, r); err != nil {
		return err
	}
	if r.Grant != nil {
		nonce, _, err := r.Grant.Nonce()
		if err != nil {
			return err
		}
		if err := k.Nonces.Set(ctx, collections.Join(r.Grant.User, nonce), r.Id); err != nil {
			return err
		}
	}
	if err := k.importPublic(ctx, r); err != nil {
		return err
	}
	if r.Status == types.Status_STATUS_OPENING {
		return k.ByOrigin.Set(ctx, collections.Join(r.TicketOrigin, r.Id))
	}
	return nil
}

// importOpen puts a request on the open list and counts it, whatever the limits are now.
func (k *Keeper) importOpen(ctx sdk.Context, params types.Params, id []byte) error {
	r, err := k.Request(ctx, id)
	if err != nil {
		return err
	}
	if r.Kind == types.Kind_KIND_USER {
		key := collections.Join3(r.Location.ChainId, r.Grant.User, r.Location.Leaf.Handle)
		if err := k.Newest.Set(ctx, key, r.Id); err != nil {
			return err
		}
	}
	if r.Status != types.Status_STATUS_OPENING {
		if err := k.expire(ctx, r); err != nil {
			return err
		}
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
		usage.Open++
		if err := k.Usage.Set(ctx, s.key, usage); err != nil {
			return err
		}
	}
	open, err := k.openCount(ctx)
	if err != nil {
		return err
	}
	if err := k.OpenCount.Set(ctx, open+1); err != nil {
		return err
	}
	return k.Open.Set(ctx, id)
}

// importPublic keeps the newest public request of a handle.
func (k *Keeper) importPublic(ctx context.Context, r types.Request) error {
	if r.Kind != types.Kind_KIND_PUBLIC {
		return nil
	}
	key := collections.Join(r.Location.ChainId, r.Location.Leaf.Handle)
	present, err := k.Public.Get(ctx, key)
	if err == nil {
		newest, err := k.Request(ctx, present)
		if err != nil || newest.Height >= r.Height {
			return err
		}
	} else if !errors.Is(err, collections.ErrNotFound) {
		return err
	}
	return k.Public.Set(ctx, key, r.Id)
}

// ExportGenesis reads the whole state.
func (k *Keeper) ExportGenesis(ctx context.Context) (*types.GenesisState, error) {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return nil, err
	}
	g := &types.GenesisState{Params: params}
	err = k.Requests.Walk(ctx, nil, func(_ []byte, r types.Request) (bool, error) {
		g.Requests = append(g.Requests, r)
		return false, nil
	})
	if err != nil {
		return nil, err
	}
	err = k.Openings.Walk(ctx, nil, func(_ []byte, o types.PageOpenings) (bool, error) {
		g.Openings = append(g.Openings, o)
		return false, nil
	})
	if err != nil {
		return nil, err
	}
	return g, k.Open.Walk(ctx, nil, func(id []byte) (bool, error) {
		g.Open = append(g.Open, id)
		return false, nil
	})
}
