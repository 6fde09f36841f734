package executor

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"golang.org/x/sync/errgroup"

	"github.com/glomar-network/glomar/coprocessor/planner"
	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/fhe/integer"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/threshold/shares"
	tickets "github.com/glomar-network/glomar/x/threshold/types"
)

// Job names one stage of a work and the ticket whose pages it runs on.
type Job struct {
	Plan *planner.Plan
	// Stage is planner.InputStage (0) or 1..len(Plan.Stages).
	Stage int
	Work  uint64
	Step  uint32
	// Ticket is the id of the repack ticket, attempt included.
	Ticket [32]byte
}

func (j *Job) key(group int) store.GroupKey {
	return store.GroupKey{Chain: j.Plan.ChainID, Work: j.Work, Step: j.Step, Ticket: j.Ticket, Group: uint32(group)}
}

// RunStep assembles a stage's pages from the share blobs and evaluates the stage. If all of its groups are recorded
// already, it only returns the digests. See Assemble and Run.
func (e *Executor) RunStep(ctx context.Context, j Job, l *tickets.Layout, tc shares.TicketContext, blobs [][]byte) ([]page.Digest, error) {
	stage, err := j.Plan.Stage(j.Stage)
	if err != nil {
		return nil, err
	}
	done, complete, err := e.recorded(&j, stage)
	if err != nil {
		return nil, err
	}
	if complete {
		e.Metrics.reused.Add(float64(len(stage.Groups)))
		return flatten(done), nil
	}
	assembled, err := e.Assemble(ctx, l, tc, blobs)
	if err != nil {
		return nil, fmt.Errorf("assemble stage %d of work %d: %w", j.Stage, j.Work, err)
	}
	return e.Run(ctx, j, assembled)
}

// Run evaluates a stage on its assembled pages (one per target, at the stage's levels), stores the result pages and
// returns their digests in the plan's order. Groups that are recorded for this ticket are not evaluated again.
func (e *Executor) Run(ctx context.Context, j Job, assembled []*rlwe.Ciphertext) ([]page.Digest, error) {
	stage, err := j.Plan.Stage(j.Stage)
	if err != nil {
		return nil, err
	}
	if len(assembled) != len(stage.Levels) {
		return nil, fmt.Errorf("stage %d has %d target pages, got %d: %w", j.Stage, len(stage.Levels), len(assembled), planner.ErrPlan)
	}
	done, _, err := e.recorded(&j, stage)
	if err != nil {
		return nil, err
	}
	var todo []int
	for i := range stage.Groups {
		if done[i] == nil {
			todo = append(todo, i)
		}
	}
	e.Metrics.reused.Add(float64(len(stage.Groups) - len(todo)))
	_, engine, err := e.prepared()
	if err != nil {
		return nil, err
	}
	// Many groups run side by side, each on few cores, or together on an engine that takes batches; a single one gets
	// all cores.
	chunks := slices.Collect(slices.Chunk(todo, engine.BatchSize()))
	side := max(1, min(e.Workers, len(chunks)))
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(side)
	for _, groups := range chunks {
		g.Go(func() error { return e.runGroups(ctx, &j, stage, groups, assembled, max(1, e.Workers/side), done) })
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	return flatten(done), nil
}

// recorded returns the digests of every group that is done and whose pages are all in the store, nil for others.
func (e *Executor) recorded(j *Job, stage *planner.Stage) (done [][]page.Digest, complete bool, err error) {
	done, complete = make([][]page.Digest, len(stage.Groups)), true
	for i := range stage.Groups {
		digests, err := e.Catalogue.Group(j.key(i))
		if err != nil && !errors.Is(err, store.ErrNotFound) {
			return nil, false, err
		}
		ok := err == nil && len(digests) == len(stage.Groups[i].Program.Outputs)
		for _, d := range digests {
			ok = ok && e.Blobs.Has(d)
		}
		if !ok {
			complete = false
			continue
		}
		for _, d := range digests {
			done[i] = append(done[i], d)
		}
	}
	return done, complete, nil
}

// runGroups evaluates some groups of a stage together, then stores each one's pages and fills in its digests.
func (e *Executor) runGroups(ctx context.Context, j *Job, stage *planner.Stage, groups []int, assembled []*rlwe.Ciphertext, workers int, done [][]page.Digest) error {
	stop := e.Metrics.time(phaseEvaluate)
	outputs := make(map[int][]*rlwe.Ciphertext, len(groups))
	var jobs []integer.Job
	var evaluated []int
	for _, i := range groups {
		g := &stage.Groups[i]
		inputs := assembled[g.FirstTarget:][:g.Program.Inputs]
		if planner.IsCopy(&g.Program) {
			outputs[i] = inputs
			continue
		}
		jobs, evaluated = append(jobs, integer.Job{Program: &g.Program, Inputs: inputs}), append(evaluated, i)
	}
	results, err := e.evaluate(ctx, jobs, workers)
	if err != nil {
		return fmt.Errorf("groups %v of stage %d of work %d: %w", evaluated, j.Stage, j.Work, err)
	}
	for k, i := range evaluated {
		outputs[i] = results[k]
	}
	took := stop()
	for _, i := range groups {
		if done[i], err = e.saveGroup(ctx, j, i, &stage.Groups[i], outputs[i], took); err != nil {
			return fmt.Errorf("group %d of stage %d of work %d: %w", i, j.Stage, j.Work, err)
		}
	}
	return nil
}

// saveGroup stores a group's pages and records that it is done.
func (e *Executor) saveGroup(ctx context.Context, j *Job, index int, g *planner.Group, outputs []*rlwe.Ciphertext, took time.Duration) ([]page.Digest, error) {
	stop := e.Metrics.time(phaseStore)
	digests := make([]page.Digest, len(outputs))
	record := make([]store.Digest, len(outputs))
	for i, ct := range outputs {
		d, err := e.Save(ctx, ct)
		if err != nil {
			return nil, err
		}
		digests[i], record[i] = d, d
	}
	if err := e.Catalogue.SaveGroup(j.key(index), record); err != nil {
		return nil, err
	}
	e.Metrics.pages.WithLabelValues("result").Add(float64(len(outputs)))
	e.Metrics.lanes.Observe(float64(g.Lanes))
	e.Logger.Info("evaluated a page group", "chain", j.Plan.ChainID, "work", j.Work, "stage", j.Stage, "group", index,
		"lanes", g.Lanes, "page_lanes", e.Set.Lanes(), "operations", len(g.Program.Instrs),
		"pages", len(outputs), "took", took, "store_took", stop())
	return digests, nil
}

func flatten(done [][]page.Digest) []page.Digest {
	var out []page.Digest
	for _, d := range done {
		out = append(out, d...)
	}
	return out
}
