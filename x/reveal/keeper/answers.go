package keeper

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"slices"

	"cosmossdk.io/collections"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/x/reveal/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// grant hands the request to the active set of its opening.
func (k *Keeper) grant(ctx context.Context, r types.Request, ticket thresholdtypes.Ticket) error {
	r.Ticket, r.ActiveSet, r.Status = ticket.Id, ticket.ActiveSet, types.Status_STATUS_GRANTED
	if err := k.expire(ctx, r); err != nil {
		return err
	}
	return k.save(ctx, r)
}

// expire sets when the time of a request's status is over.
func (k *Keeper) expire(ctx context.Context, r types.Request) error {
	at := sdk.UnwrapSDKContext(ctx).BlockHeight() + answerBlocks(r)
	return k.Expiry.Set(ctx, collections.Join(at, r.Id))
}

// answerBlocks is how long the signers have to answer a granted request, or to sign a committed one.
func answerBlocks(r types.Request) int64 {
	switch {
	case r.Kind == types.Kind_KIND_USER:
		return ListBlocks
	case r.Status == types.Status_STATUS_COMMITTED:
		return SignBlocks
	}
	return CommitBlocks
}

// fail ends a request.
func (k *Keeper) fail(ctx context.Context, r types.Request, why string) error {
	r.Status, r.Failure = types.Status_STATUS_FAILED, why
	if err := k.unlist(ctx, r); err != nil {
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
		return k.fail(ctx, r, "the committee could not open the page; ask again, with a new grant")
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

// recordMask commits a member of a public request's active set to its mask. Once all have, masks may be published.
func (k *Keeper) recordMask(ctx context.Context, msg *types.MsgRecordMask) error {
	r, err := k.Request(ctx, msg.Request)
	if err != nil {
		return err
	}
	if r.Kind != types.Kind_KIND_PUBLIC {
		return types.ErrWrongStatus.Wrapf("%x is a private read: its masks are sealed", r.Id)
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
	if maskOf(&r, member.Point) != nil {
		return types.ErrAlreadyRecorded.Wrapf("point %d committed to its mask for request %x", member.Point, r.Id)
	}
	r.Masks = append(r.Masks, types.MaskRecord{Point: member.Point, Digest: msg.Digest})
	if len(r.Masks) < len(r.ActiveSet) {
		return k.Requests.Set(ctx, r.Id, r)
	}
	r.Status, r.CommittedHeight = types.Status_STATUS_COMMITTED, sdk.UnwrapSDKContext(ctx).BlockHeight()
	if err := k.expire(ctx, r); err != nil {
		return err
	}
	return k.save(ctx, r)
}

// maskOf returns a member's record, nil if it has none.
func maskOf(r *types.Request, point uint32) *types.MaskRecord {
	for i := range r.Masks {
		if r.Masks[i].Point == point {
			return &r.Masks[i]
		}
	}
	return nil
}

// publishMask puts a committed mask on chain, where no member can withhold it from others.
func (k *Keeper) publishMask(ctx context.Context, msg *types.MsgPublishMask) error {
	r, err := k.Request(ctx, msg.Request)
	if err != nil {
		return err
	}
	if r.Status != types.Status_STATUS_COMMITTED {
		return types.ErrWrongStatus.Wrapf("%x is %s", r.Id, r.Status)
	}
	member, err := k.threshold.MemberByAccount(ctx, r.Epoch, msg.Account)
	if err != nil {
		return err
	}
	record := maskOf(&r, member.Point)
	if record == nil {
		return types.ErrNotMember.Wrapf("point %d is not in the active set %v", member.Point, r.ActiveSet)
	}
	if digest := sha256.Sum256(msg.Mask); !bytes.Equal(record.Digest, digest[:]) {
		return types.ErrInvalidDigest.Wrapf("the mask of point %d hashes to %x, %x is on record",
			member.Point, digest, record.Digest)
	}
	if record.Plain != nil {
		return types.ErrAlreadyRecorded.Wrapf("point %d published its mask for request %x", member.Point, r.Id)
	}
	record.Plain = msg.Mask
	return k.save(ctx, r)
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
	if err := k.unlist(ctx, r); err != nil {
		return err
	}
	return k.save(ctx, r)
}

// EndBlock takes user requests off the list, and gives public ones another opening, when their time is over.
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
		if err := k.conclude(ctx, r, key.K1()); err != nil {
			return err
		}
	}
	return nil
}

// conclude ends what an expired request still waits for. A public request whose masks or signatures did not come gets
// another opening.
func (k *Keeper) conclude(ctx sdk.Context, r types.Request, expired int64) error {
	if r.Kind == types.Kind_KIND_USER {
		return k.unlist(ctx, r)
	}
	if r.Status != types.Status_STATUS_GRANTED &&
		(r.Status != types.Status_STATUS_COMMITTED || expired < r.CommittedHeight+SignBlocks) {
		return nil // it went on since
	}
	epoch, err := k.threshold.LiveEpoch(ctx)
	if err != nil {
		return err
	}
	if epoch.Id != r.Epoch {
		return k.fail(ctx, r, "the committee has a new key; ask again")
	}
	if last := int(r.Retries) >= len(epoch.Members); !last {
		room, err := k.room(ctx, epoch, r.Location.Leaf.Page)
		if err != nil {
			return err
		}
		if !room { // the signers may still finish meanwhile
			return k.expire(ctx, r)
		}
	}
	silent := provenSilent(epoch, &r)
	reason := "no mask of a public decryption by its deadline"
	if err := k.threshold.Suspend(ctx, epoch.Members, silent, reason); err != nil {
		return err
	}
	if err := k.spend(ctx, r); err != nil {
		return err
	}
	if int(r.Retries) >= len(epoch.Members) {
		return k.fail(ctx, r, "the signers did not finish in time; ask again")
	}
	avoid := blame(epoch, &r, silent)
	r.Retries++
	r.Ticket, r.ActiveSet, r.Masks, r.Signatures, r.CommittedHeight = nil, nil, nil, nil, 0
	err = k.serve(ctx, epoch, r, avoid)
	if errors.Is(err, thresholdtypes.ErrExhausted) {
		return k.fail(ctx, r, err.Error())
	}
	return err
}

// silentOf lists the members that a public request still waits for: those that did not commit to a mask or, once all
// did, did not publish it.
func silentOf(r *types.Request) (silent []uint32) {
	for _, point := range r.ActiveSet {
		record := maskOf(r, point)
		if record == nil || (r.Status == types.Status_STATUS_COMMITTED && record.Plain == nil) {
			silent = append(silent, point)
		}
	}
	return silent
}

// provenSilent lists the silent members that are at fault: none where more were silent than can be. Then the others had
// no reason to answer, as with a handle that is not public, or could not, as with an opening that a member spoilt.
func provenSilent(epoch thresholdtypes.Epoch, r *types.Request) []uint32 {
	silent := silentOf(r)
	if len(silent) > epoch.Faults() {
		return nil
	}
	slices.Sort(silent)
	return silent
}

// blame is whom the next opening of a public request leaves out: those that were silent and, as far as there is room,
// one member more. A share or a mask may be wrong, nobody knows whose, and so every member is that one in turn.
func blame(epoch thresholdtypes.Epoch, r *types.Request, silent []uint32) []uint32 {
	out := slices.Clone(silent)
	next := epoch.Members[int(r.Retries)%len(epoch.Members)].Point
	if len(out) < epoch.Faults() && !slices.Contains(out, next) {
		out = append(out, next)
	}
	slices.Sort(out)
	return out
}
