package committer

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/glomar-network/glomar/coprocessor/executor"
	"github.com/glomar-network/glomar/coprocessor/indexer"
	"github.com/glomar-network/glomar/coprocessor/planner"
	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/threshold/repack"
	"github.com/glomar-network/glomar/threshold/shares"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// result is what the operator computed for the current step.
type result struct {
	step    uint32
	kind    planner.StepKind
	stage   int
	pages   []page.Digest
	bad     []uint32
	outcome [32]byte
	// ticket is the attempt it was computed from; digests are those of the share blobs used.
	ticket  [32]byte
	digests [][32]byte
	// between are pages in the store that nobody needs once the step is final.
	between []page.Digest
}

// recommit is the number of blocks after which a claim that is not final is sent again. An operator may have been found
// to lie, and then the chain counts again without it.
const recommit = 30

// claim computes the current step and commits to it. It returns true when the caller should look at the chain again at
// once, and false when there is nothing to do before the next block.
func (k *work) claim(ctx context.Context, onChain coprocessortypes.Work) (bool, error) {
	step := onChain.Step
	if int(step) != len(k.steps) {
		return false, fmt.Errorf("current step is %d after %d final ones: %w", step, len(k.steps), ErrDiverged)
	}
	if k.sent != 0 && k.height() < k.sent+recommit {
		return false, nil
	}
	own, err := k.compute(ctx, step)
	if err != nil || own == nil {
		return false, err
	}
	claim, err := k.build(ctx, own)
	if err != nil {
		return false, err
	}
	return k.commit(ctx, claim)
}

// compute returns the result of a step, or nil while its ticket is not done. Step 0 has no ticket and is ready at once.
// So is a step whose ticket is cancelled.
func (k *work) compute(ctx context.Context, step uint32) (*result, error) {
	kind, stage, err := k.plan.Step(step)
	if err != nil {
		return nil, errors.Join(ErrDiverged, err)
	}
	if kind == planner.StepPlan {
		return k.conclude(&result{step: step, kind: kind})
	}
	content, err := k.plan.Next(step-1, &k.progress)
	if err != nil {
		return nil, err
	}
	if _, err := k.Blobs.PutBytes(ctx, content.Content); err != nil {
		return nil, err
	}
	ticket, err := k.ticket(ctx, step)
	if err != nil || ticket == nil {
		return nil, err
	}
	if !bytes.Equal(ticket.ContentDigest, content.Digest[:]) {
		return nil, fmt.Errorf("ticket %x has content %x, but this operator derives %x: %w",
			ticket.Id, ticket.ContentDigest, content.Digest, ErrDiverged)
	}
	if ticket.Status == thresholdtypes.TicketStatus_TICKET_STATUS_CANCELLED {
		return k.void(step, kind, stage)
	}
	if k.computed == nil || k.computed.step != step || k.computed.ticket != [32]byte(ticket.Id) || !k.computed.onRecord(*ticket) {
		k.computed = nil
		fresh := &result{step: step, kind: kind, stage: stage, ticket: [32]byte(ticket.Id)}
		err := k.serve(ctx, fresh, *ticket, content)
		if errors.Is(err, errSuperseded) {
			k.logger.Info("attempt ended", "work", k.seq, "step", step, "attempt", ticket.Attempt)
			return nil, nil
		}
		if err != nil {
			return nil, fmt.Errorf("step %d, attempt %d: %w", step, ticket.Attempt, err)
		}
		if k.computed, err = k.conclude(fresh); err != nil {
			return nil, err
		}
		if ticket, err = k.ticket(ctx, step); err != nil || ticket == nil {
			return nil, err
		}
	}
	if ticket.Status != thresholdtypes.TicketStatus_TICKET_STATUS_DONE || [32]byte(ticket.Id) != k.computed.ticket || !k.computed.onRecord(*ticket) {
		return nil, nil
	}
	return k.computed, nil
}

// onRecord says whether the shares used agree with the ticket's records. Shares without a record are ignored.
func (r *result) onRecord(ticket thresholdtypes.Ticket) bool {
	for i, point := range ticket.ActiveSet {
		if record, ok := ticket.Record(point); ok && (i >= len(r.digests) || !bytes.Equal(record.Digest, r.digests[i][:])) {
			return false
		}
	}
	return true
}

// conclude sets the digest of what the result decides.
func (k *work) conclude(r *result) (*result, error) {
	progress := k.after(r)
	outcome, err := k.plan.Outcome(r.step, &progress)
	r.outcome = outcome
	return r, err
}

// after returns the progress once the result is final.
func (k *work) after(r *result) planner.Progress {
	next := planner.Progress{Pages: map[int][]page.Digest{}, Bad: k.progress.Bad}
	for stage, pages := range k.progress.Pages {
		next.Pages[stage] = pages
	}
	switch r.kind {
	case planner.StepInputs, planner.StepStage:
		next.Pages[r.stage] = r.pages
	case planner.StepInference:
		next.Pages[planner.ResultPages(r.stage)] = r.pages
	case planner.StepCheck:
		next.Bad = r.bad
	}
	return next
}

// serve pulls the shares of a ticket and computes with them. It ends when another attempt takes over or the ticket is
// cancelled.
func (k *work) serve(ctx context.Context, r *result, ticket thresholdtypes.Ticket, content planner.Ticket) error {
	tc, err := k.epoch.Context(ticket)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	go k.watch(ctx, cancel, r.step, ticket.Id)
	if r.kind == planner.StepInference {
		return causeOf(ctx, k.infer(ctx, r, ticket, tc))
	}
	limit, sources := k.expects(content)
	if err := k.fetchMissing(ctx, sources); err != nil {
		return err
	}

	stop := k.Metrics.time("shares")
	blobs, err := k.Signers.Shares(ctx, k.epoch.Epoch, ticket, limit)
	if err != nil {
		return causeOf(ctx, err)
	}
	k.logger.Debug("received the shares", "work", k.seq, "step", r.step, "attempt", ticket.Attempt, "took", stop())
	r.digests = digests(blobs)
	k.count(blobs)
	defer k.Metrics.time(r.kind.String())()
	if r.kind == planner.StepCheck {
		opened, err := k.epoch.Executor.Open(ctx, content.Opening, tc, blobs)
		if err != nil {
			return causeOf(ctx, err)
		}
		if r.bad, err = k.plan.BadInputs(k.epoch.Set, opened); err != nil {
			return err
		}
		return k.keepBad(ctx, r.bad)
	}
	handles := k.handlesOf(r.stage)
	k.Events.Timeline().Mark(k.chain, indexer.Repacked, handles...)
	job := executor.Job{Plan: k.plan, Stage: r.stage, Work: k.seq, Step: r.step, Ticket: r.ticket}
	if r.pages, err = k.epoch.Executor.RunStep(ctx, job, content.Layout, tc, blobs); err != nil {
		return causeOf(ctx, err)
	}
	k.Events.Timeline().Mark(k.chain, indexer.Evaluated, handles...)
	return nil
}

// expects returns the size of one share blob of a ticket, and the pages the ticket opens.
func (k *work) expects(content planner.Ticket) (size int64, sources [][]byte) {
	if content.Opening != nil {
		return int64(shares.BlobSize(k.epoch.Set, len(content.Opening.Pages), nil)), content.Opening.Pages
	}
	for _, i := range repack.Pages(content.Layout) {
		sources = append(sources, content.Layout.Sources[i].Page)
	}
	return int64(shares.BlobSize(k.epoch.Set, len(sources), repack.Levels(content.Layout))), sources
}

// fetchMissing fetches, from other operators, the source pages that this operator did not compute.
func (k *work) fetchMissing(ctx context.Context, sources [][]byte) error {
	for _, source := range sources {
		digest := [32]byte(source)
		if k.Blobs.Has(digest) {
			continue
		}
		data, err := k.Objects.Fetch(ctx, digest, page.EncodedSize(k.epoch.Set, k.epoch.Set.MaxLevel()))
		if err != nil {
			return fmt.Errorf("page %x is not in the store: %w", digest, err)
		}
		if err := k.Blobs.PutExpected(ctx, digest, bytes.NewReader(data), int64(len(data))); err != nil {
			return err
		}
		k.logger.Info("fetched a page from another operator", "page", fmt.Sprintf("%x", digest))
	}
	return nil
}

// build makes the claim of a result and stores the content of the ticket it asks for, so that signers can fetch it.
func (k *work) build(ctx context.Context, r *result) (coprocessortypes.Claim, error) {
	progress := k.after(r)
	claim, next, err := k.plan.Claim(k.seq, r.step, &progress)
	if err == nil && next.Kind != thresholdtypes.TicketKind_TICKET_KIND_UNSPECIFIED {
		_, err = k.Blobs.PutBytes(ctx, next.Content)
	}
	return claim, err
}

// claimLate submits the operator's claim for step 0 of a final work for which it has submitted none, because others
// were faster: it derived the same plan, and whoever claims nothing counts as inactive. It tries once; the work is
// taken over whether the chain takes the claim or not.
func (k *work) claimLate(ctx context.Context) {
	if k.claimed {
		return
	}
	k.claimed = true
	claim, _, err := k.plan.Claim(k.seq, 0, &planner.Progress{})
	if err == nil {
		_, err = k.commit(ctx, claim)
	}
	if err != nil && ctx.Err() == nil {
		k.logger.Warn("could not claim a step of a work that is final already", "work", k.seq, "error", err)
	}
}

// commit submits the claim. A refusal because the step is over is not an error.
func (k *work) commit(ctx context.Context, claim coprocessortypes.Claim) (bool, error) {
	height := k.height()
	vote, err := coprocessortypes.ClaimVote(k.Chain.Address(), claim)
	if err == nil {
		err = k.sign(&vote)
	}
	if errors.Is(err, store.ErrConflict) {
		k.sent = max(height, 1)
		return false, errors.Join(ErrDiverged, err)
	}
	if err != nil {
		return false, err
	}
	err = k.Chain.Submit(ctx, &coprocessortypes.MsgCommit{Account: k.Chain.Address(), Claim: claim,
		Signature: vote.Signature})
	switch {
	case err == nil:
		k.sent, k.claimed = max(height, 1), true
		k.logger.Info("committed", "work", k.seq, "step", claim.Step, "pages", len(claim.Pages), "last", claim.IsLast())
		return true, nil
	case errors.Is(err, coprocessortypes.ErrWrongStep), errors.Is(err, coprocessortypes.ErrWorkClosed):
		return true, nil
	case errors.Is(err, coprocessortypes.ErrTicketNotDone):
		return false, nil
	case errors.Is(err, coprocessortypes.ErrCommitted):
		k.sent = max(height, 1)
		return false, errors.Join(ErrDiverged, err)
	case errors.Is(err, coprocessortypes.ErrNotCounted):
		k.sent, k.claimed = max(height, 1), true
		k.logger.Info("only following this work: the bond does not count for it", "work", k.seq, "error", err)
		return false, nil
	case errors.Is(err, coprocessortypes.ErrTombstoned), errors.Is(err, coprocessortypes.ErrUnknownOperator):
		k.sent, k.claimed = max(height, 1), true
		k.logger.Error("cannot commit: this account is not an operator, or no longer", "error", err)
		return false, nil
	}
	return false, fmt.Errorf("commit to step %d: %w", claim.Step, err)
}

func (k *work) count(blobs [][]byte) {
	for _, blob := range blobs {
		k.signerBytes += uint64(len(blob))
		k.Metrics.signerBytes.Add(float64(len(blob)))
	}
}

func (k *work) height() int64 { return k.latest.Load() }
