package keeper

import (
	"bytes"
	"context"
	"slices"

	"cosmossdk.io/collections"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/x/reveal/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// grant hands the request to the active set of its opening.
func (k *Keeper) grant(ctx context.Context, r types.Request, ticket thresholdtypes.Ticket) error {
	r.Ticket, r.ActiveSet, r.Status = ticket.Id, ticket.ActiveSet, types.Status_STATUS_GRANTED
	expiry := sdk.UnwrapSDKContext(ctx).BlockHeight() + answerBlocks(r.Kind)
	if err := k.Expiry.Set(ctx, collections.Join(expiry, r.Id)); err != nil {
		return err
	}
	return k.save(ctx, r)
}

// answerBlocks is how long the signers have to answer a granted request.
func answerBlocks(kind types.Kind) int64 {
	if kind == types.Kind_KIND_PUBLIC {
		return PublicBlocks
	}
	return ListBlocks
}

// fail ends a request; asking again tries again.
func (k *Keeper) fail(ctx context.Context, r types.Request, why string) error {
	r.Status, r.Failure = types.Status_STATUS_FAILED, why
	if err := k.unlist(ctx, r.Id); err != nil {
		return err
	}
	return k.save(ctx, r)
}

// OnTicketDone implements the ticket hooks: every request that waited for the opening is granted.
func (k *Keeper) OnTicketDone(ctx context.Context, ticket thresholdtypes.Ticket) error {
	return k.eachWaiting(ctx, ticket.Origin, func(r types.Request) error { return k.grant(ctx, r, ticket) })
}

// OnTicketFailed implements the ticket hooks: every request that waited for the opening fails.
func (k *Keeper) OnTicketFailed(ctx context.Context, ticket thresholdtypes.Ticket) error {
	return k.eachWaiting(ctx, ticket.Origin, func(r types.Request) error {
		return k.fail(ctx, r, "the committee could not open the page; ask again")
	})
}

func (k *Keeper) eachWaiting(ctx context.Context, origin string, do func(types.Request) error) error {
	var waiting []collections.Pair[string, []byte]
	rng := collections.NewPrefixedPairRange[string, []byte](origin)
	if err := k.ByOrigin.Walk(ctx, rng, func(key collections.Pair[string, []byte]) (bool, error) {
		waiting = append(waiting, key)
		return false, nil
	}); err != nil {
		return err
	}
	for _, key := range waiting {
		if err := k.ByOrigin.Remove(ctx, key); err != nil {
			return err
		}
		r, err := k.Request(ctx, key.K2())
		if err != nil {
			return err
		}
		if err := do(r); err != nil {
			return err
		}
	}
	return nil
}

// recordMask commits a member of the active set to its mask. Once all have, a public request's masks may be published.
func (k *Keeper) recordMask(ctx context.Context, msg *types.MsgRecordMask) error {
	r, err := k.Request(ctx, msg.Request)
	if err != nil {
		return err
	}
	if r.Status != types.Status_STATUS_GRANTED {
		return types.ErrWrongStatus.Wrapf("%x is %s", r.Id, r.Status)
	}
	member, err := k.threshold.MemberByAccount(ctx, r.Epoch, msg.Account)
	if err != nil {
		return err
	}
	if !slices.Contains(r.ActiveSet, member.Point) {
		return types.ErrNotMember.Wrapf("point %d is not in the active set %v", member.Point, r.ActiveSet)
	}
	if slices.ContainsFunc(r.Masks, func(m types.MaskRecord) bool { return m.Point == member.Point }) {
		return types.ErrAlreadyRecorded.Wrapf("point %d committed to its mask for request %x", member.Point, r.Id)
	}
	r.Masks = append(r.Masks, types.MaskRecord{Point: member.Point, Digest: msg.Digest})
	if r.Kind == types.Kind_KIND_PUBLIC && len(r.Masks) == len(r.ActiveSet) {
		r.Status = types.Status_STATUS_COMMITTED
		return k.save(ctx, r)
	}
	return k.Requests.Set(ctx, r.Id, r)
}

// signPublic records a member's signature over the value; threshold equal values finish the request.
func (k *Keeper) signPublic(ctx context.Context, msg *types.MsgSignPublic) error {
	r, err := k.Request(ctx, msg.Request)
	if err != nil {
		return err
	}
	if r.Kind != types.Kind_KIND_PUBLIC || r.Status != types.Status_STATUS_COMMITTED {
		return types.ErrWrongStatus.Wrapf("%x is %s", r.Id, r.Status)
	}
	member, err := k.threshold.MemberByAccount(ctx, r.Epoch, msg.Account)
	if err != nil {
		return err
	}
	if slices.ContainsFunc(r.Signatures, func(s types.PublicSignature) bool { return s.Point == member.Point }) {
		return types.ErrAlreadyRecorded.Wrapf("point %d signed request %x", member.Point, r.Id)
	}
	chain, err := k.host.Chain(ctx, r.Location.ChainId)
	if err != nil {
		return err
	}
	if err := types.VerifyPublic(chain.ChainId, chain.DecryptionVerifier, r.Location.Leaf.Handle, msg.Cleartext, msg.Signature, member.HostAddress); err != nil {
		return err
	}
	r.Signatures = append(r.Signatures, types.PublicSignature{Point: member.Point, Cleartext: msg.Cleartext, Signature: msg.Signature})
	agreed := 0
	for _, s := range r.Signatures {
		if bytes.Equal(s.Cleartext, msg.Cleartext) {
			agreed++
		}
	}
	if agreed < len(r.ActiveSet) { // an active set has exactly threshold members
		return k.Requests.Set(ctx, r.Id, r)
	}
	r.Status = types.Status_STATUS_DONE
	if err := k.unlist(ctx, r.Id); err != nil {
		return err
	}
	return k.save(ctx, r)
}

// EndBlock takes user requests off the list, and ends public ones, when their time is over.
func (k *Keeper) EndBlock(ctx sdk.Context) error {
	var due []collections.Pair[int64, []byte]
	rng := collections.NewPrefixUntilPairRange[int64, []byte](ctx.BlockHeight())
	if err := k.Expiry.Walk(ctx, rng, func(key collections.Pair[int64, []byte]) (bool, error) {
		due = append(due, key)
		return false, nil
	}); err != nil {
		return err
	}
	for _, key := range due {
		if err := k.Expiry.Remove(ctx, key); err != nil {
			return err
		}
		r, err := k.Request(ctx, key.K2())
		if err != nil {
			return err
		}
		if err := k.conclude(ctx, r); err != nil {
			return err
		}
	}
	return nil
}

// conclude ends what an expired request still waits for. A public request without enough signatures fails; members
// that did not commit to their mask leave the live list, and the next request gets another opening.
func (k *Keeper) conclude(ctx sdk.Context, r types.Request) error {
	if r.Kind == types.Kind_KIND_USER {
		return k.unlist(ctx, r.Id)
	}
	if !r.IsOpen() {
		return nil
	}
	silent := slices.DeleteFunc(slices.Clone(r.ActiveSet), func(p uint32) bool {
		return slices.ContainsFunc(r.Masks, func(m types.MaskRecord) bool { return m.Point == p })
	})
	epoch, err := k.threshold.LiveEpoch(ctx)
	if err != nil {
		return err
	}
	if epoch.Id == r.Epoch {
		if err := k.threshold.Suspend(ctx, epoch.Members, silent, "no mask of a public decryption on record by its deadline"); err != nil {
			return err
		}
	}
	if err := k.spend(ctx, r); err != nil {
		return err
	}
	return k.fail(ctx, r, "the signers did not finish in time; ask again")
}

// spend makes sure that the opening of a request that was not answered serves no other one.
func (k *Keeper) spend(ctx context.Context, r types.Request) error {
	n, err := k.Openings.Get(ctx, r.Location.Leaf.Page)
	if err != nil {
		return err
	}
	if types.Origin(r.Location.Leaf.Page, n) != r.TicketOrigin {
		return nil
	}
	return k.Openings.Set(ctx, r.Location.Leaf.Page, n+1)
}
