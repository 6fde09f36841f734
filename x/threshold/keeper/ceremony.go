package keeper

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"

	"cosmossdk.io/collections"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/x/threshold/types"
)

// retryBlocks is how long a retry waits, after an abort, for more signers than the threshold to come back.
const retryBlocks = 5

// currentCeremony returns the newest ceremony, if there is one.
func (k *Keeper) currentCeremony(ctx context.Context) (types.Ceremony, bool, error) {
	id, err := k.LatestCeremony.Get(ctx)
	if errors.Is(err, collections.ErrNotFound) {
		return types.Ceremony{}, false, nil
	}
	if err != nil {
		return types.Ceremony{}, false, err
	}
	c, err := k.Ceremonies.Get(ctx, id)
	return c, err == nil, err
}

// runningCeremony returns the running ceremony of that id, or ErrNoCeremony.
func (k *Keeper) runningCeremony(ctx context.Context, id uint64) (types.Ceremony, error) {
	c, found, err := k.currentCeremony(ctx)
	if err != nil {
		return c, err
	}
	if !found || c.Id != id || c.Status != types.CeremonyStatus_CEREMONY_STATUS_RUNNING {
		return c, types.ErrNoCeremony.Wrapf("ceremony %d is not running", id)
	}
	return c, nil
}

// maybeStart opens a new ceremony when no key is live, none is being made and enough signers are there.
func (k *Keeper) maybeStart(ctx sdk.Context) error {
	if live, err := k.hasLiveEpoch(ctx); err != nil || live {
		return err
	}
	previous, found, err := k.currentCeremony(ctx)
	if err != nil || (found && previous.Status == types.CeremonyStatus_CEREMONY_STATUS_RUNNING) {
		return err
	}
	params, err := k.Params.Get(ctx)
	if err != nil {
		return err
	}
	signers, err := k.ceremonyCandidates(ctx)
	if err != nil {
		return err
	}
	needed := int(params.CommitteeSize)
	if found && ctx.BlockHeight() >= previous.RoundDeadline+retryBlocks {
		needed = int(params.Threshold) // after an abort the threshold suffices; RoundDeadline is then the abort's height
	}
	if len(signers) < needed {
		return nil
	}
	if len(signers) > int(params.CommitteeSize) {
		signers = signers[:params.CommitteeSize]
	}
	return k.start(ctx, params, previous.Id+1, signers)
}

func (k *Keeper) start(ctx sdk.Context, params types.Params, id uint64, signers []types.Signer) error {
	height := ctx.BlockHeight()
	c := types.Ceremony{
		Id: id, FheParams: params.FheParams, Threshold: params.Threshold,
		Round: types.Round_ROUND_DEAL, RoundHeight: height, RoundDeadline: height + params.RoundBlocks,
		Status: types.CeremonyStatus_CEREMONY_STATUS_RUNNING, StartedHeight: height,
	}
	for i, s := range signers {
		c.Members = append(c.Members, types.Member{
			Point: uint32(i) + 1, Validator: s.Validator, HpkeKey: s.HpkeKey, TlsKey: s.TlsKey, HostAddress: s.HostAddress,
		})
	}
	if err := k.LatestCeremony.Set(ctx, id); err != nil {
		return err
	}
	return k.saveCeremony(ctx, c)
}

// contribute records a member's digest of the current round.
func (k *Keeper) contribute(ctx sdk.Context, msg *types.MsgContribute) error {
	c, err := k.runningCeremony(ctx, msg.Ceremony)
	if err != nil {
		return err
	}
	if msg.Round != c.Round {
		return types.ErrWrongRound.Wrapf("contribution to %s, ceremony %d is in %s", msg.Round, c.Id, c.Round)
	}
	member, err := k.ceremonyMember(ctx, c, msg.Account)
	if err != nil {
		return err
	}
	if _, done := c.Contribution(c.Round, member.Point); done {
		return types.ErrAlreadyRecorded.Wrapf("point %d contributed to %s of ceremony %d", member.Point, c.Round, c.Id)
	}
	if c.Round == types.Round_ROUND_VERDICT {
		if want := types.VerdictDigest(c.Id, bundleDigest(c)); !bytes.Equal(msg.Digest, want) {
			return types.ErrInvalidDigest.Wrapf("verdict %x, want %x; complain instead if the self-test failed", msg.Digest, want)
		}
	}
	c.Contributions = append(c.Contributions, types.Contribution{
		Point: member.Point, Round: c.Round, Digest: msg.Digest, Height: ctx.BlockHeight(),
	})
	return k.Ceremonies.Set(ctx, c.Id, c)
}

// complain records a complaint and aborts the ceremony when n - t + 1 members agree: at least one of them is honest.
func (k *Keeper) complain(ctx sdk.Context, msg *types.MsgComplain) error {
	c, err := k.runningCeremony(ctx, msg.Ceremony)
	if err != nil {
		return err
	}
	from, err := k.ceremonyMember(ctx, c, msg.Account)
	if err != nil {
		return err
	}
	if _, ok := types.MemberByPoint(c.Members, msg.Against); !ok || msg.Against == from.Point {
		return types.ErrInvalidComplaint.Wrapf("point %d is no other member of ceremony %d", msg.Against, c.Id)
	}
	if msg.Round > c.Round {
		return types.ErrInvalidComplaint.Wrapf("%s has not opened", msg.Round)
	}
	accusers := 1
	for _, complaint := range c.Complaints {
		if complaint.Against != msg.Against {
			continue
		}
		if complaint.From == from.Point {
			return types.ErrAlreadyRecorded.Wrapf("point %d complained about point %d", from.Point, msg.Against)
		}
		accusers++
	}
	c.Complaints = append(c.Complaints, types.Complaint{From: from.Point, Against: msg.Against, Round: msg.Round, Reason: msg.Reason})
	if accusers > c.Faults() {
		return k.abort(ctx, c, []uint32{msg.Against}, fmt.Sprintf("%d members complain about point %d: %s", accusers, msg.Against, msg.Reason))
	}
	return k.Ceremonies.Set(ctx, c.Id, c)
}

func (k *Keeper) ceremonyMember(ctx context.Context, c types.Ceremony, account string) (types.Member, error) {
	signer, err := k.SignerByAccount(ctx, account)
	if err != nil {
		return types.Member{}, err
	}
	member, ok := types.MemberOf(c.Members, signer.Validator)
	if !ok {
		return types.Member{}, types.ErrNotMember.Wrapf("validator %s is not in ceremony %d", signer.Validator, c.Id)
	}
	return member, nil
}

// advance moves the running ceremony on: to the next round when every member contributed, to its end when the last
// round is complete, or to an abort at the deadline. Deals wait for the next block, whose hash seeds the round of keys.
func (k *Keeper) advance(ctx sdk.Context, begin bool) error {
	c, found, err := k.currentCeremony(ctx)
	if err != nil || !found || c.Status != types.CeremonyStatus_CEREMONY_STATUS_RUNNING {
		return err
	}
	silent := c.Silent(c.Round)
	if len(silent) > 0 {
		if begin || ctx.BlockHeight() < c.RoundDeadline {
			return nil
		}
		return k.abort(ctx, c, silent, fmt.Sprintf("points %v were silent in %s", silent, c.Round))
	}
	if begin != (c.Round == types.Round_ROUND_DEAL) {
		return nil
	}
	switch c.Round {
	case types.Round_ROUND_DEAL:
		entropy, err := types.NextEntropy(ctx.HeaderHash())
		if err != nil {
			return err
		}
		c.CrsSeed = types.CRSSeed(c.Id, entropy)
	case types.Round_ROUND_BUNDLE:
		if minority, agreed := bundleMinority(c); !agreed {
			return k.abort(ctx, c, minority, fmt.Sprintf("the bundle's digest is disputed; points %v differ from most", minority))
		}
	case types.Round_ROUND_VERDICT:
		return k.goLive(ctx, c)
	}
	return k.openRound(ctx, c, c.Round+1)
}

func (k *Keeper) openRound(ctx sdk.Context, c types.Ceremony, round types.Round) error {
	params, err := k.Params.Get(ctx)
	if err != nil {
		return err
	}
	c.Round = round
	c.RoundHeight = ctx.BlockHeight()
	c.RoundDeadline = ctx.BlockHeight() + params.RoundBlocks
	return k.saveCeremony(ctx, c)
}

// goLive makes the ceremony's key the live epoch.
func (k *Keeper) goLive(ctx sdk.Context, c types.Ceremony) error {
	last, err := k.lastEpoch(ctx)
	if err != nil {
		return err
	}
	epoch := types.Epoch{
		Id: last + 1, CeremonyId: c.Id, FheParams: c.FheParams, Threshold: c.Threshold, Members: c.Members,
		BundleDigest: bundleDigest(c), LiveHeight: ctx.BlockHeight(),
	}
	if err := k.Epochs.Set(ctx, epoch.Id, epoch); err != nil {
		return err
	}
	if err := k.LiveEpochID.Set(ctx, epoch.Id); err != nil {
		return err
	}
	c.Status = types.CeremonyStatus_CEREMONY_STATUS_DONE
	ctx.EventManager().EmitEvent(sdk.NewEvent(types.EventEpoch, sdk.NewAttribute(types.AttributeEpoch, strconv.FormatUint(epoch.Id, 10))))
	k.alarmSmallEpoch(ctx, epoch)
	return k.saveCeremony(ctx, c)
}

// alarmSmallEpoch warns when one more silent member would stop the network.
func (k *Keeper) alarmSmallEpoch(ctx sdk.Context, epoch types.Epoch) {
	if epoch.Faults() > 0 {
		return
	}
	ctx.Logger().Error("the epoch has no member to spare: one silent signer stops every ticket", "epoch", epoch.Id, "members", len(epoch.Members))
	ctx.EventManager().EmitEvent(sdk.NewEvent(types.EventSmallEpoch, sdk.NewAttribute(types.AttributeEpoch, strconv.FormatUint(epoch.Id, 10))))
}

// abort ends the ceremony; the named points leave the live list. RoundDeadline becomes the abort's height.
func (k *Keeper) abort(ctx sdk.Context, c types.Ceremony, points []uint32, reason string) error {
	c.Status = types.CeremonyStatus_CEREMONY_STATUS_ABORTED
	c.AbortReason = reason
	c.RoundDeadline = ctx.BlockHeight()
	if err := k.Suspend(ctx, c.Members, points, reason); err != nil {
		return err
	}
	return k.saveCeremony(ctx, c)
}

func (k *Keeper) saveCeremony(ctx sdk.Context, c types.Ceremony) error {
	ctx.EventManager().EmitEvent(sdk.NewEvent(types.EventCeremony,
		sdk.NewAttribute(types.AttributeCeremony, strconv.FormatUint(c.Id, 10)),
		sdk.NewAttribute(types.AttributeRound, c.Round.String()),
		sdk.NewAttribute(types.AttributeStatus, c.Status.String()),
		sdk.NewAttribute(types.AttributeReason, c.AbortReason),
	))
	return k.Ceremonies.Set(ctx, c.Id, c)
}

// bundleDigest is the digest every member contributed to ROUND_BUNDLE, once they agree.
func bundleDigest(c types.Ceremony) []byte {
	for _, contribution := range c.Contributions {
		if contribution.Round == types.Round_ROUND_BUNDLE {
			return contribution.Digest
		}
	}
	return nil
}

// bundleMinority reports whether all members agree on the bundle, else the points outside the largest group; nobody
// when two groups are equally large.
func bundleMinority(c types.Ceremony) (minority []uint32, agreed bool) {
	type group struct {
		digest []byte
		points []uint32
	}
	var groups []group
	for _, contribution := range c.Contributions {
		if contribution.Round != types.Round_ROUND_BUNDLE {
			continue
		}
		i := slices.IndexFunc(groups, func(g group) bool { return bytes.Equal(g.digest, contribution.Digest) })
		if i < 0 {
			groups, i = append(groups, group{digest: contribution.Digest}), len(groups)
		}
		groups[i].points = append(groups[i].points, contribution.Point)
	}
	if len(groups) <= 1 {
		return nil, true
	}
	slices.SortStableFunc(groups, func(a, b group) int { return len(b.points) - len(a.points) })
	if len(groups[0].points) == len(groups[1].points) {
		return nil, false
	}
	for _, g := range groups[1:] {
		minority = append(minority, g.points...)
	}
	slices.Sort(minority)
	return minority, false
}
