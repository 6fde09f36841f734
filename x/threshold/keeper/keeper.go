package keeper

import (
	"context"
	"errors"
	"fmt"

	"cosmossdk.io/collections"
	collcodec "cosmossdk.io/collections/codec"
	"cosmossdk.io/core/store"

	"github.com/cosmos/cosmos-sdk/codec"

	"github.com/glomar-network/glomar/x/threshold/types"
)

// ticketKey is a ticket's place: its origin and attempt. A pending ticket has no id yet.
type ticketKey = collections.Pair[string, uint32]

// recordKey is (epoch, point, ticket id).
type recordKey = collections.Triple[uint64, uint32, []byte]

// Keeper of x/threshold.
type Keeper struct {
	authority string
	staking   types.StakingKeeper
	hooks     types.TicketHooks

	Schema collections.Schema
	Params collections.Item[types.Params]
	// Signers by validator operator address (bech32).
	Signers collections.Map[string, types.Signer]
	// Accounts maps a signer's account to its validator.
	Accounts       collections.Map[string, string]
	Ceremonies     collections.Map[uint64, types.Ceremony]
	LatestCeremony collections.Item[uint64]
	Epochs         collections.Map[uint64, types.Epoch]
	LiveEpochID    collections.Item[uint64]
	Tickets        collections.Map[ticketKey, types.Ticket]
	TicketIDs      collections.Map[[]byte, ticketKey]
	// OpenTickets indexes pending and active tickets.
	OpenTickets collections.KeySet[ticketKey]
	// Attempts is the newest attempt of each origin.
	Attempts collections.Map[string, uint32]
	// Records are the digests of share blobs.
	Records collections.Map[recordKey, []byte]
	// Keys maps the keys of signers and operators (types.KeyID) to their holders (types.Holder), KeysByHolder back.
	Keys         collections.Map[[]byte, string]
	KeysByHolder collections.KeySet[collections.Pair[string, []byte]]
}

// NewKeeper returns a keeper; authority is the address that may change parameters (the governance account).
func NewKeeper(cdc codec.BinaryCodec, service store.KVStoreService, staking types.StakingKeeper, authority string) *Keeper {
	sb := collections.NewSchemaBuilder(service)
	key := collections.PairKeyCodec(collections.StringKey, collections.Uint32Key)
	k := &Keeper{
		authority:      authority,
		staking:        staking,
		hooks:          types.MultiHooks{},
		Params:         collections.NewItem(sb, types.ParamsPrefix, "params", codec.CollValue[types.Params](cdc)),
		Signers:        collections.NewMap(sb, types.SignersPrefix, "signers", collections.StringKey, codec.CollValue[types.Signer](cdc)),
		Accounts:       collections.NewMap(sb, types.AccountsPrefix, "accounts", collections.StringKey, collections.StringValue),
		Ceremonies:     collections.NewMap(sb, types.CeremoniesPrefix, "ceremonies", collections.Uint64Key, codec.CollValue[types.Ceremony](cdc)),
		LatestCeremony: collections.NewItem(sb, types.LatestCeremonyPrefix, "latest_ceremony", collections.Uint64Value),
		Epochs:         collections.NewMap(sb, types.EpochsPrefix, "epochs", collections.Uint64Key, codec.CollValue[types.Epoch](cdc)),
		LiveEpochID:    collections.NewItem(sb, types.LiveEpochPrefix, "live_epoch", collections.Uint64Value),
		Tickets:        collections.NewMap(sb, types.TicketsPrefix, "tickets", key, codec.CollValue[types.Ticket](cdc)),
		TicketIDs:      collections.NewMap(sb, types.TicketIDsPrefix, "ticket_ids", collections.BytesKey, collcodec.KeyToValueCodec(key)),
		OpenTickets:    collections.NewKeySet(sb, types.OpenTicketsPrefix, "open_tickets", key),
		Attempts:       collections.NewMap(sb, types.LatestAttemptPrefix, "attempts", collections.StringKey, collections.Uint32Value),
		Records: collections.NewMap(sb, types.RecordsPrefix, "records",
			collections.TripleKeyCodec(collections.Uint64Key, collections.Uint32Key, collections.BytesKey), collections.BytesValue),
		Keys: collections.NewMap(sb, types.KeysPrefix, "keys", collections.BytesKey, collections.StringValue),
		KeysByHolder: collections.NewKeySet(sb, types.KeysByHolderPrefix, "keys_by_holder",
			collections.PairKeyCodec(collections.StringKey, collections.BytesKey)),
	}
	schema, err := sb.Build()
	if err != nil {
		panic(fmt.Sprintf("x/threshold schema: %v", err)) // a programming error, found at start
	}
	k.Schema = schema
	return k
}

// SetHooks names who is told about finished tickets; called once, before the chain starts.
func (k *Keeper) SetHooks(hooks types.TicketHooks) { k.hooks = hooks }

// LiveEpoch returns the epoch whose key is in use, or ErrNoEpoch.
func (k *Keeper) LiveEpoch(ctx context.Context) (types.Epoch, error) {
	id, err := k.LiveEpochID.Get(ctx)
	if errors.Is(err, collections.ErrNotFound) {
		return types.Epoch{}, types.ErrNoEpoch.Wrap("the key ceremony has not finished; wait for it")
	}
	if err != nil {
		return types.Epoch{}, err
	}
	return k.Epochs.Get(ctx, id)
}

// hasLiveEpoch reports whether a key is in use.
func (k *Keeper) hasLiveEpoch(ctx context.Context) (bool, error) { return k.LiveEpochID.Has(ctx) }

// servingEpoch is the epoch a signer serves next: the live one, or the one a ceremony would make.
func (k *Keeper) servingEpoch(ctx context.Context) (uint64, error) {
	id, err := k.LiveEpochID.Get(ctx)
	if err == nil {
		return id, nil
	}
	if !errors.Is(err, collections.ErrNotFound) {
		return 0, err
	}
	last, err := k.lastEpoch(ctx)
	return last + 1, err
}

func (k *Keeper) lastEpoch(ctx context.Context) (uint64, error) {
	iter, err := k.Epochs.Iterate(ctx, new(collections.Range[uint64]).Descending())
	if err != nil {
		return 0, err
	}
	defer iter.Close()
	if !iter.Valid() {
		return 0, nil
	}
	return iter.Key()
}
