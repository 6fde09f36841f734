package integer

import (
	"context"
	"slices"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/backend"
)

// run is one evaluation of jobs. Instructions start as soon as their arguments exist, in program order where there is a
// choice. Like instructions that are ready together run as one batch. A value depends on its arguments alone, so
// neither order nor batches change a result.
type run struct {
	*Evaluator
	*merged
	workers *backend.Workers

	// What follows belongs to the coordinating goroutine.
	scope     backend.Scope         // for inputs, outputs and freeing
	registers map[int]backend.Batch // of one page each, kept until their last reader is done
	readers   map[int]int           // instructions that will read the register, and one for an output
}

func newRun(e *Evaluator, m *merged, workers int) *run {
	r := &run{
		Evaluator: e, merged: m, workers: backend.NewWorkers(workers),
		registers: map[int]backend.Batch{}, readers: map[int]int{},
	}
	for _, register := range r.outputs {
		r.readers[register]++
	}
	for _, i := range r.needed() {
		for _, register := range r.instrs[i].Args {
			r.readers[register]++
		}
	}
	return r
}

// needed lists the instructions whose results are read.
func (r *run) needed() (list []int) {
	for i, in := range r.instrs {
		if _, needed := r.schedule.results(in); needed {
			list = append(list, i)
		}
	}
	return list
}

// all evaluates every instruction that is needed and returns the outputs.
func (r *run) all(ctx context.Context) ([]*rlwe.Ciphertext, error) {
	r.scope = r.engine.NewScope(r.workers)
	defer r.scope.Close()
	defer r.freeAll()
	r.upload()
	if err := r.evaluate(ctx); err != nil {
		return nil, err
	}
	return r.download()
}

// upload brings in the inputs that are read, at the level they are read at.
func (r *run) upload() {
	for i, ct := range r.inputs {
		level, ok := r.schedule.level[i]
		if !ok {
			continue
		}
		view := &rlwe.Ciphertext{Element: rlwe.Element[ring.Poly]{MetaData: ct.MetaData}}
		for _, poly := range ct.Value {
			view.Value = append(view.Value, ring.Poly{Coeffs: poly.Coeffs[:level+1]})
		}
		r.registers[i] = r.scope.Upload([]*rlwe.Ciphertext{view})
		r.scope.Keep(r.registers[i])
	}
}

// group is a batch of like instructions: the same operation on the same lanes, results at the same level, and the same
// results wanted.
type group struct {
	instrs []int
	lane   Lane
	op     Op
	level  int
	wanted []bool
}

// finished is a group with its results, in the order of instrs.
type finished struct {
	group
	results [][]backend.Batch // by result; nil if it is not wanted
	err     error
}

// evaluate runs groups while there are workers. When the context ends or the engine fails, it starts no more and waits
// for those that are running.
func (r *run) evaluate(ctx context.Context) error {
	r.workers.Release() // the coordinating goroutine only waits
	defer r.workers.TryAcquire()
	waiting, running := r.needed(), 0
	results := make(chan finished)
	var failure error
	for len(waiting) > 0 || running > 0 {
		if failure == nil {
			failure = ctx.Err()
		}
		for failure == nil && r.startNext(&waiting, results) {
			running++
		}
		if running == 0 {
			break
		}
		done := <-results
		running--
		if failure == nil {
			failure = done.err
		}
		r.store(done)
	}
	return failure
}

// startNext starts a group of waiting instructions, if one is ready and a worker is idle.
func (r *run) startNext(waiting *[]int, results chan<- finished) bool {
	g, still := r.next(*waiting)
	if len(g.instrs) == 0 || !r.workers.TryAcquire() {
		return false
	}
	*waiting = still
	args := r.arguments(g)
	go func() {
		done := r.compute(g, args)
		r.workers.Release()
		results <- done
	}()
	return true
}

// next returns the first instruction that is ready with others like it, as many as fill the engine, and the
// instructions that remain.
func (r *run) next(waiting []int) (g group, still []int) {
	for _, i := range waiting {
		in := r.instrs[i]
		level, _ := r.schedule.results(in)
		wanted := r.schedule.wanted(in)
		switch {
		case !r.ready(in) || len(g.instrs) == r.engine.BatchSize():
			still = append(still, i)
		case len(g.instrs) == 0:
			g = group{[]int{i}, r.lanes[i], in.Op, level, wanted}
		case g.op == in.Op && g.lane == r.lanes[i] && g.level == level && slices.Equal(g.wanted, wanted):
			g.instrs = append(g.instrs, i)
		default:
			still = append(still, i)
		}
	}
	return g, still
}

func (r *run) ready(in Instr) bool {
	for _, register := range in.Args {
		if _, ok := r.registers[register]; !ok {
			return false
		}
	}
	return true
}

// arguments returns the registers of each argument of the operation, one for every instruction of the group.
func (r *run) arguments(g group) [][]backend.Batch {
	args := make([][]backend.Batch, len(r.instrs[g.instrs[0]].Args))
	for j := range args {
		for _, i := range g.instrs {
			args[j] = append(args[j], r.registers[r.instrs[i].Args[j]])
		}
	}
	return args
}

// compute evaluates a group in its own scope, which only the wanted results outlive.
func (r *run) compute(g group, args [][]backend.Batch) finished {
	m := pages{r.keys, r.engine.NewScope(r.workers), r.workers}
	defer m.scope.Close()
	joined := make([]backend.Batch, len(args))
	for j, list := range args {
		for k, x := range list {
			list[k] = m.drop(x, g.level+g.op.Depth(g.lane))
		}
		joined[j] = m.scope.Join(list...)
	}
	done := finished{group: g, results: make([][]backend.Batch, len(g.wanted))}
	results := apply[backend.Batch](m, g.lane, g.op, joined, g.wanted)
	if done.err = m.scope.Err(); done.err != nil {
		return done
	}
	for j, x := range results {
		if g.wanted[j] {
			done.results[j] = m.scope.Split(x)
			m.scope.Keep(done.results[j]...)
		}
	}
	return done
}

// store fills registers and frees those that have no reader left.
func (r *run) store(done finished) {
	for k, i := range done.instrs {
		in := r.instrs[i]
		for j, list := range done.results {
			if list != nil {
				r.registers[in.Out[j]] = list[k]
			}
		}
		for _, register := range in.Args {
			if r.readers[register]--; r.readers[register] == 0 {
				r.scope.Free(r.registers[register])
				delete(r.registers, register)
			}
		}
	}
}

func (r *run) freeAll() {
	for _, x := range r.registers {
		r.scope.Free(x)
	}
}

// download returns the outputs as pages with their own memory, at the open level.
func (r *run) download() ([]*rlwe.Ciphertext, error) {
	outputs := make([]backend.Batch, len(r.outputs))
	for i, register := range r.outputs {
		outputs[i] = r.scope.Reduce(r.scope.Drop(r.registers[register], r.set.OpenLevel))
	}
	return r.scope.Download(r.scope.Join(outputs...), r.set.OpenLevel)
}
