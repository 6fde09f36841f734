package keeper

import (
	"context"
	"errors"
	"fmt"

	"cosmossdk.io/collections"
	"cosmossdk.io/core/store"

	"github.com/cosmos/cosmos-sdk/codec"

	"github.com/glomar-network/glomar/x/host/types"
)

// Keeper of x/host.
type Keeper struct {
	authority string

	Schema       collections.Schema
	Chains       collections.Map[uint64, types.HostChain]
	Attestations collections.Map[collections.Pair[uint64, uint64], types.Attestation]
	// Eventful indexes the attestations that carry at least one event, by (chain id, seq).
	Eventful collections.KeySet[collections.Pair[uint64, uint64]]
	// Latest is each chain's last attested sequence number.
	Latest collections.Map[uint64, uint64]
}

// NewKeeper returns a keeper; authority is the address that may register chains (the governance account).
func NewKeeper(cdc codec.BinaryCodec, service store.KVStoreService, authority string) *Keeper {
	sb := collections.NewSchemaBuilder(service)
	pair := collections.PairKeyCodec(collections.Uint64Key, collections.Uint64Key)
	k := &Keeper{
		authority:    authority,
		Chains:       collections.NewMap(sb, types.ChainsPrefix, "chains", collections.Uint64Key, codec.CollValue[types.HostChain](cdc)),
		Attestations: collections.NewMap(sb, types.AttestationsPrefix, "attestations", pair, codec.CollValue[types.Attestation](cdc)),
		Eventful:     collections.NewKeySet(sb, types.EventfulPrefix, "eventful", pair),
		Latest:       collections.NewMap(sb, types.LatestPrefix, "latest", collections.Uint64Key, collections.Uint64Value),
	}
	schema, err := sb.Build()
	if err != nil {
		panic(fmt.Sprintf("x/host schema: %v", err)) // a programming error, found at start
	}
	k.Schema = schema
	return k
}

// Chain returns a registered host chain, or ErrUnknownChain.
func (k *Keeper) Chain(ctx context.Context, chainID uint64) (types.HostChain, error) {
	chain, err := k.Chains.Get(ctx, chainID)
	if errors.Is(err, collections.ErrNotFound) {
		return chain, types.ErrUnknownChain.Wrapf("chain %d", chainID)
	}
	return chain, err
}

// AllChains lists the host chains in ascending order of chain id.
func (k *Keeper) AllChains(ctx context.Context) ([]types.HostChain, error) {
	var chains []types.HostChain
	err := k.Chains.Walk(ctx, nil, func(_ uint64, chain types.HostChain) (bool, error) {
		chains = append(chains, chain)
		return false, nil
	})
	return chains, err
}

// Last returns what the next attestation of a chain must follow: the newest one, or the chain's start before the first.
func (k *Keeper) Last(ctx context.Context, chain types.HostChain) (types.Attestation, error) {
	latest, found, err := k.LatestAttestation(ctx, chain.ChainId)
	if err != nil || found {
		return latest, err
	}
	return chain.Start(), nil
}

// LatestAttestation returns a chain's newest attestation, if there is one.
func (k *Keeper) LatestAttestation(ctx context.Context, chainID uint64) (types.Attestation, bool, error) {
	seq, err := k.Latest.Get(ctx, chainID)
	if errors.Is(err, collections.ErrNotFound) {
		return types.Attestation{}, false, nil
	}
	if err != nil {
		return types.Attestation{}, false, err
	}
	attestation, err := k.Attestations.Get(ctx, collections.Join(chainID, seq))
	return attestation, err == nil, err
}

// LastEventful returns the newest attestation of a chain that carries an event, or 0.
func (k *Keeper) LastEventful(ctx context.Context, chainID uint64) (uint64, error) {
	iter, err := k.Eventful.Iterate(ctx, collections.NewPrefixedPairRange[uint64, uint64](chainID).Descending())
	if err != nil {
		return 0, err
	}
	defer iter.Close()
	if !iter.Valid() {
		return 0, nil
	}
	key, err := iter.Key()
	return key.K2(), err
}

// record appends an attestation; the caller has checked that it follows the latest one.
func (k *Keeper) record(ctx context.Context, a types.Attestation) error {
	key := collections.Join(a.ChainId, a.Seq)
	if err := k.Attestations.Set(ctx, key, a); err != nil {
		return err
	}
	if a.EventCount > 0 {
		if err := k.Eventful.Set(ctx, key); err != nil {
			return err
		}
	}
	return k.Latest.Set(ctx, a.ChainId, a.Seq)
}
