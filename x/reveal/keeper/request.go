package keeper

import (
	"bytes"
	"context"
	"errors"

	"cosmossdk.io/collections"

	sdk "github.com/cosmos/cosmos-sdk/types"

	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	"github.com/glomar-network/glomar/x/reveal/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// request accepts a read. The same read again returns the same request; a public one that failed is tried again. A
// grant serves one request: a user who is not answered signs another.
func (k *Keeper) request(ctx sdk.Context, msg *types.MsgRequestReveal) ([]byte, error) {
	chain, err := k.host.Chain(ctx, msg.Location.ChainId)
	if errors.Is(err, hosttypes.ErrUnknownChain) || (err == nil && chain.Paused) {
		return nil, types.ErrChainPaused.Wrapf("chain %d", msg.Location.ChainId)
	}
	if err != nil {
		return nil, err
	}
	id := types.RequestID(msg.Kind, msg.Location, msg.Grant)
	present, err := k.Request(ctx, id)
	if err == nil && (msg.Kind == types.Kind_KIND_USER || present.Status != types.Status_STATUS_FAILED) {
		return id, nil
	}
	if err != nil && !errors.Is(err, types.ErrUnknownRequest) {
		return nil, err
	}
	if err := k.checkLocation(ctx, msg.Location); err != nil {
		return nil, err
	}
	if msg.Kind == types.Kind_KIND_USER {
		if err := k.checkGrant(ctx, chain, *msg.Grant, id); err != nil {
			return nil, err
		}
	}
	return id, k.accept(ctx, msg, id)
}

// checkLocation verifies that the work is final and that its handles_root and final pages hold the leaf.
func (k *Keeper) checkLocation(ctx context.Context, l types.Location) error {
	work, err := k.coprocessor.Work(ctx, l.ChainId, l.Work)
	if errors.Is(err, coprocessortypes.ErrUnknownWork) || (err == nil && work.Status != coprocessortypes.WorkStatus_WORK_STATUS_FINAL) {
		return types.ErrNotFinal.Wrapf("work %d of chain %d is not final", l.Work, l.ChainId)
	}
	if err != nil {
		return err
	}
	if err := types.VerifyLocation(work.HandlesRoot, l); err != nil {
		return err
	}
	_, final, err := k.coprocessor.PageHeight(ctx, l.Leaf.Page)
	if err == nil && !final {
		return types.ErrNotFinal.Wrapf("page %x is not final", l.Leaf.Page)
	}
	return err
}

// checkGrant verifies the user's signature and window, and claims the nonce for the request.
func (k *Keeper) checkGrant(ctx sdk.Context, chain hosttypes.HostChain, grant types.Grant, id []byte) error {
	if err := grant.ValidAt(ctx.BlockTime().Unix()); err != nil {
		return err
	}
	if err := types.VerifyGrant(chain.ChainId, chain.DecryptionVerifier, grant); err != nil {
		return err
	}
	nonce, _, err := grant.Nonce()
	if err != nil {
		return err
	}
	key := collections.Join(grant.User, nonce)
	used, err := k.Nonces.Get(ctx, key)
	if err == nil && !bytes.Equal(used, id) {
		return types.ErrNonceUsed.Wrapf("by request %x; draw a fresh nonce", used)
	}
	if err != nil && !errors.Is(err, collections.ErrNotFound) {
		return err
	}
	return k.Nonces.Set(ctx, key, id)
}

// accept stores the request, in the place of the one before it, and finds it an opening.
func (k *Keeper) accept(ctx sdk.Context, msg *types.MsgRequestReveal, id []byte) error {
	epoch, err := k.threshold.LiveEpoch(ctx)
	if err != nil {
		return err
	}
	r := types.Request{
		Id: id, Kind: msg.Kind, Location: msg.Location, Grant: msg.Grant, Epoch: epoch.Id,
		Height: ctx.BlockHeight(), Relayer: msg.Relayer,
	}
	var avoid []uint32
	if msg.Kind == types.Kind_KIND_USER {
		if avoid, err = checkAvoid(epoch, *msg.Grant); err != nil {
			return err
		}
	}
	if err := k.replace(ctx, r); err != nil {
		return err
	}
	if err := k.list(ctx, r); err != nil {
		return err
	}
	return k.serve(ctx, epoch, r, avoid)
}

// checkAvoid returns the members that a grant does without, at most f of the epoch's.
func checkAvoid(epoch thresholdtypes.Epoch, grant types.Grant) ([]uint32, error) {
	avoid, err := grant.Avoid()
	if err != nil {
		return nil, err
	}
	if len(avoid) > epoch.Faults() {
		return nil, types.ErrInvalidGrant.Wrapf("it does without members %v, at most %d of %d can be left out",
			avoid, epoch.Faults(), len(epoch.Members))
	}
	for _, point := range avoid {
		if _, ok := thresholdtypes.MemberByPoint(epoch.Members, point); !ok {
			return nil, types.ErrInvalidGrant.Wrapf("it does without member %d, who is not in epoch %d", point, epoch.Id)
		}
	}
	return avoid, nil
}

// replace makes a request the newest one for what it reads. A user's older request for the same handle leaves the open
// list: it no longer counts, and is answered all the same once its opening is done, to those who ask for the masks.
func (k *Keeper) replace(ctx context.Context, r types.Request) error {
	leaf := r.Location.Leaf
	if r.Kind == types.Kind_KIND_PUBLIC {
		return k.Public.Set(ctx, collections.Join(r.Location.ChainId, leaf.Handle), r.Id)
	}
	key := collections.Join3(r.Location.ChainId, r.Grant.User, leaf.Handle)
	older, err := k.Newest.Get(ctx, key)
	if err != nil && !errors.Is(err, collections.ErrNotFound) {
		return err
	}
	if err == nil {
		before, err := k.Request(ctx, older)
		if err != nil {
			return err
		}
		if err := k.unlist(ctx, before); err != nil {
			return err
		}
	}
	return k.Newest.Set(ctx, key, r.Id)
}
