package keeper

import (
	"context"
	"errors"

	"cosmossdk.io/collections"

	"github.com/glomar-network/glomar/x/threshold/types"
)

// maxKeys bounds the keys that one holder may have registered, old ones included.
const maxKeys = 256

// ReserveKeys makes keys (types.KeyID) a holder's alone. One that another holder has, or had while it may still answer
// for it, is refused with ErrKeyTaken. Keys a holder replaces stay its own, so that what they signed can be held
// against it.
func (k *Keeper) ReserveKeys(ctx context.Context, holder string, ids [][]byte) error {
	for _, id := range ids {
		present, err := k.Keys.Get(ctx, id)
		if err == nil {
			if present != holder {
				return types.ErrKeyTaken.Wrapf("%x belongs to %s, not to %s: draw another", id, present, holder)
			}
			continue
		}
		if !errors.Is(err, collections.ErrNotFound) {
			return err
		}
		if err := k.setKey(ctx, id, holder); err != nil {
			return err
		}
	}
	held, err := k.keysOf(ctx, holder)
	if err == nil && len(held) > maxKeys {
		return types.ErrKeyTaken.Wrapf("%s has registered %d keys, at most %d are allowed", holder, len(held), maxKeys)
	}
	return err
}

// ReleaseKeys gives up every key of a holder.
func (k *Keeper) ReleaseKeys(ctx context.Context, holder string) error {
	held, err := k.keysOf(ctx, holder)
	if err != nil {
		return err
	}
	for _, id := range held {
		if err := k.Keys.Remove(ctx, id); err != nil {
			return err
		}
		if err := k.KeysByHolder.Remove(ctx, collections.Join(holder, id)); err != nil {
			return err
		}
	}
	return nil
}

// KeyHolder returns whose a key is or was; "" if nobody's.
func (k *Keeper) KeyHolder(ctx context.Context, id []byte) (string, error) {
	holder, err := k.Keys.Get(ctx, id)
	if errors.Is(err, collections.ErrNotFound) {
		return "", nil
	}
	return holder, err
}

func (k *Keeper) setKey(ctx context.Context, id []byte, holder string) error {
	if err := k.Keys.Set(ctx, id, holder); err != nil {
		return err
	}
	return k.KeysByHolder.Set(ctx, collections.Join(holder, id))
}

// keysOf lists a holder's keys in order, at most maxKeys + 3.
func (k *Keeper) keysOf(ctx context.Context, holder string) (ids [][]byte, err error) {
	rng := collections.NewPrefixedPairRange[string, []byte](holder)
	err = k.KeysByHolder.Walk(ctx, rng, func(key collections.Pair[string, []byte]) (bool, error) {
		ids = append(ids, key.K2())
		return false, nil
	})
	return ids, err
}
