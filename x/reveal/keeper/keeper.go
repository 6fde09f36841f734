package keeper

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"

	"cosmossdk.io/collections"
	"cosmossdk.io/core/store"

	"github.com/cosmos/cosmos-sdk/codec"
	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/x/reveal/types"
)

const (
	// ListBlocks is how long a granted user request stays listed as open, for the signers to answer.
	ListBlocks = 20
	// CommitBlocks is how long the signers of a granted public request have to commit to their masks.
	CommitBlocks = 60
	// SignBlocks is how long the signers have to sign a public value once every mask is committed.
	SignBlocks = 60
)

// Keeper of x/reveal.
type Keeper struct {
	host        types.HostKeeper
	coprocessor types.CoprocessorKeeper
	threshold   types.ThresholdKeeper
	authority   string

	Schema   collections.Schema
	Requests collections.Map[[]byte, types.Request]
	// Open lists the requests the signers must look at.
	Open      collections.KeySet[[]byte]
	OpenCount collections.Item[uint64]
	// Expiry holds (height, request) for granted requests that leave the list then.
	Expiry collections.KeySet[collections.Pair[int64, []byte]]
	// ByOrigin holds (ticket origin, request) for requests that wait for an opening.
	ByOrigin collections.KeySet[collections.Pair[string, []byte]]
	// Nonces maps (user, nonce) to the request that used it.
	Nonces collections.Map[collections.Pair[[]byte, []byte], []byte]
	// Openings are the opening tickets ordered for a page.
	Openings collections.Map[[]byte, types.PageOpenings]
	// Public is the newest public request of (chain id, handle).
	Public collections.Map[collections.Pair[uint64, []byte], []byte]
	// Newest is the newest private request of (chain id, user, handle).
	Newest collections.Map[collections.Triple[uint64, []byte, []byte], []byte]
	Params collections.Item[types.Params]
	// Usage counts what every sender asked for: users and relayers.
	Usage collections.Map[string, types.Usage]
}

// NewKeeper returns a keeper; authority is the address that may change parameters (the governance account).
func NewKeeper(
	cdc codec.BinaryCodec, service store.KVStoreService, host types.HostKeeper, coprocessor types.CoprocessorKeeper,
	threshold types.ThresholdKeeper, authority string,
) *Keeper {
	sb := collections.NewSchemaBuilder(service)
	raw, str := collections.BytesKey, collections.StringKey
	k := &Keeper{
		host: host, coprocessor: coprocessor, threshold: threshold, authority: authority,
		Requests:  collections.NewMap(sb, types.RequestsPrefix, "requests", raw, codec.CollValue[types.Request](cdc)),
		Open:      collections.NewKeySet(sb, types.OpenPrefix, "open", raw),
		OpenCount: collections.NewItem(sb, types.OpenCountPrefix, "open_count", collections.Uint64Value),
		Expiry:    collections.NewKeySet(sb, types.ExpiryPrefix, "expiry", collections.PairKeyCodec(collections.Int64Key, raw)),
		ByOrigin:  collections.NewKeySet(sb, types.ByOriginPrefix, "by_origin", collections.PairKeyCodec(str, raw)),
		Nonces:    collections.NewMap(sb, types.NoncesPrefix, "nonces", collections.PairKeyCodec(raw, raw), collections.BytesValue),
		Openings:  collections.NewMap(sb, types.OpeningsPrefix, "openings", raw, codec.CollValue[types.PageOpenings](cdc)),
		Public:    collections.NewMap(sb, types.PublicPrefix, "public", collections.PairKeyCodec(collections.Uint64Key, raw), collections.BytesValue),
		Newest: collections.NewMap(sb, types.NewestPrefix, "newest",
			collections.TripleKeyCodec(collections.Uint64Key, raw, raw), collections.BytesValue),
		Params: collections.NewItem(sb, types.ParamsPrefix, "params", codec.CollValue[types.Params](cdc)),
		Usage:  collections.NewMap(sb, types.UsagePrefix, "usage", str, codec.CollValue[types.Usage](cdc)),
	}
	schema, err := sb.Build()
	if err != nil {
		panic(fmt.Sprintf("x/reveal schema: %v", err)) // a programming error, found at start
	}
	k.Schema = schema
	return k
}

// Request returns a request, or ErrUnknownRequest.
func (k *Keeper) Request(ctx context.Context, id []byte) (types.Request, error) {
	request, err := k.Requests.Get(ctx, id)
	if errors.Is(err, collections.ErrNotFound) {
		return request, types.ErrUnknownRequest.Wrapf("%x", id)
	}
	return request, err
}

// save stores a request after a change of status and tells the world.
func (k *Keeper) save(ctx context.Context, r types.Request) error {
	sdk.UnwrapSDKContext(ctx).EventManager().EmitEvent(sdk.NewEvent(types.EventRequest,
		sdk.NewAttribute(types.AttributeRequest, hex.EncodeToString(r.Id)),
		sdk.NewAttribute(types.AttributeHandle, hex.EncodeToString(r.Location.Leaf.Handle)),
		sdk.NewAttribute(types.AttributeStatus, r.Status.String()),
		sdk.NewAttribute(types.AttributeReason, r.Failure),
	))
	return k.Requests.Set(ctx, r.Id, r)
}
