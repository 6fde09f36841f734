package keeper

import (
	"bytes"
	"context"
	"errors"
	"strconv"

	"cosmossdk.io/collections"
	"cosmossdk.io/math"

	sdk "github.com/cosmos/cosmos-sdk/types"

	"github.com/glomar-network/glomar/x/coprocessor/types"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// commit takes an operator's signed claim. A claim about a step that is final already is compared with the winner; one
// about the current step is counted. Jailed operators still count for works whose table was fixed before.
func (k *Keeper) commit(ctx sdk.Context, msg *types.MsgCommit) error {
	claim := msg.Claim
	operator, err := k.operator(ctx, msg.Account)
	if err != nil {
		return err
	}
	if operator.Tombstoned {
		return types.ErrTombstoned.Wrap(msg.Account)
	}
	work, err := k.Work(ctx, claim.ChainId, claim.Work)
	if err != nil {
		return err
	}
	table, err := k.tableOf(ctx, work)
	if err != nil {
		return err
	}
	if !table.Has(msg.Account) {
		return types.ErrNotCounted.Wrapf(
			"%s, work %d of chain %d: it takes part from a later work on, once its bond is active",
			msg.Account, work.Seq, work.ChainId)
	}
	vote, err := types.ClaimVote(msg.Account, claim)
	if err != nil {
		return err
	}
	vote.Key, vote.Signature = operator.TlsKey, msg.Signature
	if err := vote.Verify(ctx.ChainID()); err != nil {
		return err
	}
	final, err := k.Final.Get(ctx, collections.Join3(claim.ChainId, claim.Work, claim.Step))
	if err != nil && !errors.Is(err, collections.ErrNotFound) {
		return err
	}
	if final == nil {
		if err := k.checkCurrent(ctx, work, &claim); err != nil {
			return err
		}
	}
	commitment, err := k.recordCommitment(ctx, claim, vote)
	if err != nil {
		return err
	}
	if final != nil {
		return k.judge(ctx, commitment, final)
	}
	return k.tally(ctx, work, claim, vote.Digest)
}

// checkCurrent refuses a claim about a step that is not the work's current one, or whose ticket is not done. The step of a
// cancelled ticket is void: it makes no page.
func (k *Keeper) checkCurrent(ctx context.Context, work types.Work, claim *types.Claim) error {
	if work.Status != types.WorkStatus_WORK_STATUS_OPEN {
		return types.ErrWorkClosed.Wrapf("work %d of chain %d is %s", work.Seq, work.ChainId, work.Status)
	}
	if claim.Step != work.Step {
		return types.ErrWrongStep.Wrapf("claim about step %d, work %d of chain %d is at step %d", claim.Step, work.Seq, work.ChainId, work.Step)
	}
	if err := checkJob(work, claim); err != nil || claim.Step == 0 {
		return err
	}
	origin := types.Origin(work.ChainId, work.Seq, claim.Step)
	ticket, err := k.threshold.LatestTicket(ctx, origin)
	if err != nil {
		return err
	}
	switch ticket.Status {
	case thresholdtypes.TicketStatus_TICKET_STATUS_DONE:
		return nil
	case thresholdtypes.TicketStatus_TICKET_STATUS_CANCELLED:
		if len(claim.Pages) > 0 {
			return types.ErrInvalidClaim.Wrapf("%s is cancelled, so its step makes none of the %d pages claimed", origin, len(claim.Pages))
		}
		return nil
	}
	return types.ErrTicketNotDone.Wrapf("%s is %s", origin, ticket.Status)
}

// recordCommitment stores an operator's first commitment to a step. The same one again is accepted, and counted again;
// another one is refused: with its signature, it is evidence (convict).
func (k *Keeper) recordCommitment(ctx sdk.Context, claim types.Claim, vote types.Vote) (types.Commitment, error) {
	key := collections.Join4(claim.ChainId, claim.Work, claim.Step, vote.Operator)
	present, err := k.Commitments.Get(ctx, key)
	if err == nil {
		if !bytes.Equal(present.Digest, vote.Digest) {
			return present, types.ErrCommitted.Wrapf("%s committed to %x for step %d of work %d", vote.Operator,
				present.Digest, claim.Step, claim.Work)
		}
		return present, nil
	}
	if !errors.Is(err, collections.ErrNotFound) {
		return present, err
	}
	if err := k.Participations.Set(ctx, collections.Join3(claim.ChainId, claim.Work, vote.Operator)); err != nil {
		return present, err
	}
	commitment := types.Commitment{
		Operator: vote.Operator, ChainId: claim.ChainId, Work: claim.Work, Step: claim.Step, Digest: vote.Digest,
		Height: ctx.BlockHeight(), Signature: vote.Signature,
	}
	return commitment, k.Commitments.Set(ctx, key, commitment)
}

// commitmentsOf lists the commitments to a step in order of operator.
func (k *Keeper) commitmentsOf(ctx context.Context, chainID, work uint64, step uint32) ([]types.Commitment, error) {
	var commitments []types.Commitment
	rng := collections.NewSuperPrefixedQuadRange3[uint64, uint64, uint32, string](chainID, work, step)
	err := k.Commitments.Walk(ctx, rng, func(_ commitmentKey, c types.Commitment) (bool, error) {
		commitments = append(commitments, c)
		return false, nil
	})
	return commitments, err
}

// tally makes the claim final when operators with more than 2/3 of the bond in the work's table committed to it. Who
// signed two digests counts on neither side.
func (k *Keeper) tally(ctx sdk.Context, work types.Work, claim types.Claim, digest []byte) error {
	commitments, err := k.commitmentsOf(ctx, claim.ChainId, claim.Work, claim.Step)
	if err != nil {
		return err
	}
	digests := make(map[string][]byte, len(commitments))
	for _, c := range commitments {
		digests[c.Operator] = c.Digest
	}
	table, err := k.tableOf(ctx, work)
	if err != nil {
		return err
	}
	total, agreed := math.ZeroInt(), math.ZeroInt()
	var behind []modeltypes.Share
	stakes, err := k.standing(ctx, table)
	if err != nil {
		return err
	}
	for _, stake := range stakes {
		total = total.Add(stake.Amount)
		if bytes.Equal(digests[stake.Account], digest) {
			agreed = agreed.Add(stake.Amount)
			behind = append(behind, modeltypes.Share{Account: stake.Account, Weight: stake.Amount})
		}
	}
	if !types.MoreThanTwoThirds(agreed, total) {
		return nil
	}
	if err := k.finalise(ctx, work, claim, digest, behind); err != nil {
		return err
	}
	for _, c := range commitments {
		if err := k.judge(ctx, c, digest); err != nil {
			return err
		}
	}
	return nil
}

// finalise makes the claim's pages final, pays the operators behind it for an inference, and opens the next ticket or ends the
// work.
func (k *Keeper) finalise(ctx sdk.Context, work types.Work, claim types.Claim, digest []byte, behind []modeltypes.Share) error {
	if err := k.Final.Set(ctx, collections.Join3(work.ChainId, work.Seq, claim.Step), digest); err != nil {
		return err
	}
	for _, page := range claim.Pages {
		if known, err := k.Pages.Has(ctx, page); err != nil {
			return err
		} else if known {
			continue
		}
		if err := k.Pages.Set(ctx, page, ctx.BlockHeight()); err != nil {
			return err
		}
	}
	if err := k.settleJob(ctx, &work, &claim, behind); err != nil {
		return err
	}
	if err := k.requestJobs(ctx, &work, &claim); err != nil {
		return err
	}
	step := types.Step{Step: claim.Step, Outcome: claim.Outcome, Pages: claim.Pages, Height: ctx.BlockHeight()}
	if claim.IsLast() {
		work.Status = types.WorkStatus_WORK_STATUS_FINAL
		work.HandlesRoot, work.More = claim.HandlesRoot, claim.More
		if err := k.review(ctx, work.ChainId, work.Seq-1); err != nil {
			return err
		}
	} else {
		work.Step++
		step.TicketOrigin = types.Origin(work.ChainId, work.Seq, work.Step)
		if err := k.threshold.OpenTicket(ctx, thresholdtypes.TicketKind(claim.NextKind), claim.NextContent, claim.NextOpenings, step.TicketOrigin); err != nil {
			return err
		}
		if err := k.beginJob(ctx, &work, &claim); err != nil {
			return err
		}
	}
	work.Steps = append(work.Steps, step)
	ctx.EventManager().EmitEvent(sdk.NewEvent(types.EventStep,
		sdk.NewAttribute(types.AttributeChain, strconv.FormatUint(work.ChainId, 10)),
		sdk.NewAttribute(types.AttributeWork, strconv.FormatUint(work.Seq, 10)),
		sdk.NewAttribute(types.AttributeStep, strconv.FormatUint(uint64(claim.Step), 10)),
	))
	return k.saveWork(ctx, work)
}
