package committer

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/coprocessor/committee"
	"github.com/glomar-network/glomar/coprocessor/indexer"
	"github.com/glomar-network/glomar/coprocessor/planner"
	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/hostchain"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
)

// work is one work in progress: its plan and what its final steps decided.
type work struct {
	*worker
	seq      uint64
	epoch    *committee.Epoch
	plan     *planner.Plan
	progress planner.Progress
	// steps are the final steps taken over, in order.
	steps []store.Step
	// computed is the result of the current step, once there is one.
	computed *result
	// sent is the height at which the current step's claim was last submitted; zero before.
	sent int64
	// claimed says that a claim for the work was submitted, or refused for good.
	claimed     bool
	signerBytes uint64
	// stalled says that the work has stalled and that this is logged.
	stalled bool
	// change is what the work changes in the queue; set when it is final.
	change *store.QueueChange
}

// open plans a work, or reads the plan it had before a restart.
func (w *worker) open(ctx context.Context, onChain coprocessortypes.Work) (*work, error) {
	epoch, err := w.Epochs.Epoch(ctx, onChain.Epoch)
	if err != nil {
		return nil, err
	}
	opened := &work{worker: w, seq: onChain.Seq, epoch: epoch, progress: planner.Progress{Pages: map[int][]page.Digest{}}}
	if opened.plan, err = w.planOf(ctx, epoch, onChain); err != nil {
		w.queue = nil // it may have taken the work's operations in
		return nil, err
	}
	for _, failed := range opened.plan.Failed {
		w.logger.Warn("handle failed", "work", onChain.Seq, "handle", failed.Handle, "reason", failed.Reason)
	}
	return opened, nil
}

// planOf plans a work, or reads its plan, and has the queue take in the work's operations.
func (w *worker) planOf(
	ctx context.Context, epoch *committee.Epoch, onChain coprocessortypes.Work,
) (*planner.Plan, error) {
	encoded, err := w.Catalogue.Plan(w.chain, onChain.Seq)
	known := err == nil
	if err != nil && !errors.Is(err, store.ErrNotFound) {
		return nil, err
	}
	var plan *planner.Plan
	if known {
		if plan, err = planner.Decode(encoded); err != nil {
			return nil, err
		}
	}
	if model, loading := modeltypes.LoadingModel(w.chain); loading {
		if !known {
			plan, err = w.buildLoading(ctx, epoch, onChain, model)
		}
	} else {
		plan, err = w.build(ctx, epoch, onChain, plan)
	}
	if err == nil && !known {
		err = w.Catalogue.SavePlan(w.chain, onChain.Seq, plan.Encode())
	}
	return plan, err
}

// build plans a work of a host chain, unless its plan is known. The queue takes in the work's operations in either
// case.
func (w *worker) build(
	ctx context.Context, epoch *committee.Epoch, onChain coprocessortypes.Work, known *planner.Plan,
) (*planner.Plan, error) {
	var failed, err error
	if w.queue == nil {
		if w.queue, err = w.loadQueue(); err != nil {
			return nil, err
		}
		w.at(func(p *Position) { p.Waiting = uint64(w.queue.Len()) })
	}
	request := planner.Request{
		ChainID: w.chain, Set: epoch.Set, Queue: w.queue, Lookup: w.lookup(&failed), Vector: w.vector(&failed),
		Model: func(id uint64) (planner.Model, bool) {
			model, ok, err := w.model(ctx, epoch, onChain, id)
			failed = errors.Join(failed, err)
			return model, ok
		},
		Turns: handlesFrom(onChain.Turns), Over: handlesFrom(onChain.Over),
	}
	if onChain.FromAttestation <= onChain.ToAttestation {
		request.Ops, err = w.Events.Ops(ctx, w.chain, onChain.FromAttestation, onChain.ToAttestation)
		if err != nil {
			return nil, err
		}
	}
	if known != nil {
		w.queue.Admit(&request)
		return known, failed
	}
	stop := w.Metrics.time("plan")
	plan, err := planner.Build(request)
	if err = errors.Join(err, failed); err != nil {
		return nil, fmt.Errorf("plan: %w", err)
	}
	w.logger.Info("planned a work", "work", onChain.Seq, "operations", len(request.Ops), "inputs", len(plan.Inputs),
		"stages", len(plan.Stages), "handles", len(plan.Leaves), "failed", len(plan.Failed), "waiting", plan.Waiting,
		"took", stop())
	return plan, nil
}

func handlesFrom(raw [][]byte) []hostchain.Handle {
	handles := make([]hostchain.Handle, len(raw))
	for i := range raw {
		handles[i] = hostchain.Handle(raw[i])
	}
	return handles
}

// absorb takes over the steps that became final on chain.
func (k *work) absorb(ctx context.Context, onChain coprocessortypes.Work) error {
	for len(k.steps) < len(onChain.Steps) {
		step := onChain.Steps[len(k.steps)]
		if int(step.Step) != len(k.steps) {
			return fmt.Errorf("final step %d follows step %d: %w", step.Step, len(k.steps)-1, ErrDiverged)
		}
		if err := k.take(ctx, step); err != nil {
			return fmt.Errorf("final step %d: %w", step.Step, err)
		}
	}
	return nil
}

// take adds one final step to the progress: the operator's own result if it agrees, else what the chain says.
func (k *work) take(ctx context.Context, final coprocessortypes.Step) error {
	kind, stage, err := k.plan.Step(final.Step)
	if err != nil {
		return errors.Join(ErrDiverged, err)
	}
	record := store.Step{Step: final.Step, Outcome: store.Digest(final.Outcome)}
	if own := k.computed; own != nil && own.step == final.Step {
		if bytes.Equal(own.outcome[:], final.Outcome) {
			record.Ticket = own.ticket
		} else if err := k.contradicted(ctx, kind, final); err != nil {
			return err
		}
	}
	switch kind {
	case planner.StepInputs, planner.StepStage:
		var planned *planner.Stage
		if planned, err = k.plan.Stage(stage); err == nil {
			err = k.takePages(stage, planned.Pages(), final)
		}
	case planner.StepInference:
		err = k.takeInference(ctx, stage, final)
	case planner.StepCheck:
		err = k.takeCheck(ctx, final)
		record.Bad = k.progress.Bad
	}
	if err != nil {
		return err
	}
	outcome, err := k.plan.Outcome(final.Step, &k.progress)
	if err != nil {
		return err
	}
	if !bytes.Equal(outcome[:], final.Outcome) {
		return fmt.Errorf("%s step: derived outcome %x, but %x is final: %w", kind, outcome, final.Outcome, ErrDiverged)
	}
	for _, digest := range final.Pages {
		record.Pages = append(record.Pages, store.Digest(digest))
	}
	k.steps = append(k.steps, record)
	k.dropBetween()
	k.computed, k.sent = nil, 0
	if int(final.Step)+1 == int(k.plan.Steps()) {
		return nil // recorded together with the handles
	}
	return k.record(record)
}

// contradicted logs and counts that the operator's own result is not the final one. It ignores what was computed for a
// ticket that was cancelled later.
func (k *work) contradicted(ctx context.Context, kind planner.StepKind, final coprocessortypes.Step) error {
	cancelled, err := k.cancelled(ctx, kind, final.Step)
	if err != nil || cancelled {
		return err
	}
	k.Metrics.diverged.Inc()
	k.logger.Error("computed another result than the final one; using the final one",
		"work", k.seq, "step", final.Step, "computed", fmt.Sprintf("%x", k.computed.outcome), "final", fmt.Sprintf("%x", final.Outcome))
	return nil
}

// record stores a final step. It keeps the record of an earlier run, which may name another attempt's ticket.
func (k *work) record(step store.Step) error {
	known, err := k.Catalogue.Steps(k.chain, k.seq)
	if err != nil || len(known) > int(step.Step) {
		return err
	}
	return k.Catalogue.RecordStep(k.chain, k.seq, step)
}

// takePages takes over the final pages of a stage or an inference.
func (k *work) takePages(stage, planned int, final coprocessortypes.Step) error {
	if len(final.Pages) != planned {
		return fmt.Errorf("%d final pages, but the plan has %d: %w", len(final.Pages), planned, ErrDiverged)
	}
	pages := make([]page.Digest, len(final.Pages))
	for i, digest := range final.Pages {
		if len(digest) != len(pages[i]) {
			return fmt.Errorf("page %d has a digest of %d bytes: %w", i, len(digest), ErrDiverged)
		}
		pages[i] = page.Digest(digest)
	}
	k.progress.Pages[stage] = pages
	return nil
}

// recheckTimeout bounds the wait for shares of a check that is final: signers may have lost them.
const recheckTimeout = time.Minute

// takeCheck finds the list of bad inputs behind a final outcome. It tries the likely lists and those computed or
// recorded here, then asks the store and other operators for the list, and last opens the check again.
func (k *work) takeCheck(ctx context.Context, final coprocessortypes.Step) error {
	candidates := [][]uint32{nil}
	if k.computed != nil && k.computed.step == final.Step {
		candidates = append(candidates, k.computed.bad)
	}
	known, err := k.Catalogue.Steps(k.chain, k.seq)
	if err != nil {
		return err
	}
	if int(final.Step) < len(known) {
		candidates = append(candidates, known[final.Step].Bad)
	}
	for i := range k.plan.Inputs {
		candidates = append(candidates, []uint32{uint32(i)})
	}
	for _, bad := range candidates {
		if ok, err := k.isOutcome(final, bad); ok || err != nil {
			return errors.Join(err, k.keepBad(ctx, bad))
		}
	}
	unknown := k.fetchBad(ctx, final)
	if unknown == nil {
		return nil
	}
	bounded, cancel := context.WithTimeout(ctx, recheckTimeout)
	defer cancel()
	again, err := k.compute(bounded, final.Step)
	if err == nil && again == nil {
		err = errors.New("its ticket is not served yet")
	}
	if err != nil {
		return fmt.Errorf("find the bad inputs of a final check: %w", errors.Join(unknown, err))
	}
	if ok, err := k.isOutcome(final, again.bad); ok || err != nil {
		return errors.Join(err, k.keepBad(ctx, again.bad))
	}
	return nil // the outcome derived from it is refused
}

// fetchBad reads the list of bad inputs, whose digest the final outcome is, from the store or another operator.
func (k *work) fetchBad(ctx context.Context, final coprocessortypes.Step) error {
	list, err := k.Blobs.Get(store.Digest(final.Outcome), int64(k.plan.MaxBadSize()))
	if err != nil {
		if list, err = k.Objects.Fetch(ctx, [32]byte(final.Outcome), k.plan.MaxBadSize()); err != nil {
			return err
		}
	}
	bad, err := k.plan.DecodeBad(list)
	if err != nil {
		return err
	}
	if ok, err := k.isOutcome(final, bad); !ok || err != nil {
		return errors.Join(store.ErrMismatch, err)
	}
	return k.keepBad(ctx, bad)
}

// keepBad stores a list of bad inputs for operators that catch up.
func (k *work) keepBad(ctx context.Context, bad []uint32) error {
	_, err := k.Blobs.PutBytes(ctx, planner.EncodeBad(bad))
	return err
}

func (k *work) isOutcome(final coprocessortypes.Step, bad []uint32) (bool, error) {
	k.progress.Bad = bad
	outcome, err := k.plan.Outcome(final.Step, &k.progress)
	return err == nil && bytes.Equal(outcome[:], final.Outcome), err
}

// finish checks the handles against the chain's root and records them.
func (k *work) finish(onChain coprocessortypes.Work) error {
	if len(k.steps) != int(k.plan.Steps()) {
		return fmt.Errorf("final after %d steps, but the plan has %d: %w", len(k.steps), k.plan.Steps(), ErrDiverged)
	}
	leaves, err := k.plan.HandleLeaves(&k.progress)
	if err != nil {
		return err
	}
	root, err := coprocessortypes.MerkleRoot(leaves)
	if err != nil {
		return err
	}
	if !bytes.Equal(root, onChain.HandlesRoot) {
		return fmt.Errorf("derived handles root %x, but %x is final: %w", root, onChain.HandlesRoot, ErrDiverged)
	}
	entries := make([]store.Entry, len(leaves))
	handles := make([]hostchain.Handle, len(leaves))
	at := make(map[hostchain.Handle]int, len(leaves))
	for i := range leaves {
		handles[i] = hostchain.Handle(leaves[i].Handle)
		at[handles[i]] = i
		entries[i] = store.Entry{Handle: handles[i], Work: k.seq, Location: store.Location{
			Page: store.Digest(leaves[i].Page), Slot: leaves[i].Slot, Width: leaves[i].Width,
		}}
	}
	for _, f := range k.plan.Failures(&k.progress) {
		if i, ok := at[f.Handle]; ok {
			entries[i].Reason = uint8(f.Reason)
		} else {
			entries = append(entries, store.Entry{Handle: f.Handle, Work: k.seq, Reason: uint8(f.Reason)})
		}
	}
	if k.change == nil {
		k.change = &store.QueueChange{}
		if k.queue != nil { // a loading has none
			*k.change = queueChange(k.queue.Settle(k.plan))
		}
	}
	if err := k.Catalogue.FinishWork(k.chain, k.seq, k.steps[len(k.steps)-1], entries, *k.change); err != nil {
		return err
	}
	k.Events.Timeline().Mark(k.chain, indexer.Final, handles...)
	k.logger.Info("work is final", "work", k.seq, "handles", len(handles), "steps", len(k.steps))
	return nil
}

// size returns the lanes in use, summed over the page groups, and how many pages carry them.
func (k *work) size() (lanes, pages uint64) {
	for i := 0; i <= len(k.plan.Stages); i++ {
		stage, err := k.plan.Stage(i)
		if err != nil {
			continue // no input stage
		}
		for g := range stage.Groups {
			lanes += uint64(stage.Groups[g].Lanes)
		}
		pages += uint64(len(stage.Groups))
	}
	return lanes, pages
}

// made counts the handles of a final work, and those of their pages that no earlier work made.
func (k *work) made() (handles, pages uint64) {
	leaves, err := k.plan.HandleLeaves(&k.progress)
	if err != nil {
		return 0, 0 // finish derived them before
	}
	seen := map[string]struct{}{}
	for i := range leaves {
		seen[string(leaves[i].Page)] = struct{}{}
	}
	return uint64(len(leaves)), uint64(len(seen))
}

// handlesOf are the handles whose value lies on pages of a stage.
func (k *work) handlesOf(stage int) []hostchain.Handle {
	var handles []hostchain.Handle
	for i := range k.plan.Leaves {
		value := &k.plan.Leaves[i].Value
		at := int(value.Place.Page.Stage)
		if value.Kind == planner.SourceInput {
			at = int(planner.InputStage)
		}
		if at == stage {
			handles = append(handles, k.plan.Leaves[i].Handle)
		}
	}
	return handles
}

func isNotFound(err error) bool { return status.Code(err) == codes.NotFound }
