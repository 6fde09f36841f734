package integer

import (
	"context"
)

// run is one evaluation of a program: instructions start as soon as their arguments are there, in program order where
// there is a choice. A value depends on its arguments alone, so the order changes no result.
type run struct {
	program   *Program
	schedule  schedule
	machine   parallel
	registers map[int]value // written by the coordinating goroutine only
}

// parallel adds concurrency to pages: a token for every worker.
type parallel struct {
	*pages
	tokens chan struct{}
}

var _ machine[value] = parallel{}

// both runs g on an idle worker if there is one, f meanwhile. While f's goroutine only waits, its token is free.
func (p parallel) both(f, g func()) {
	select {
	case p.tokens <- struct{}{}:
	default:
		f()
		g()
		return
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		defer func() { <-p.tokens }()
		g()
	}()
	f()
	<-p.tokens
	<-done
	p.tokens <- struct{}{}
}

func newRun(p *pages, program *Program, s schedule, workers int) *run {
	return &run{
		program: program, schedule: s, registers: map[int]value{},
		machine: parallel{pages: p, tokens: make(chan struct{}, max(workers, 1))},
	}
}

type finished struct {
	instr  int
	values []value
}

// all evaluates every instruction that is needed. When the context ends, it starts none and waits for those under way.
func (r *run) all(ctx context.Context) error {
	var waiting []int
	for i, in := range r.program.Instrs {
		if _, needed := r.schedule.results(in); needed {
			waiting = append(waiting, i)
		}
	}
	results := make(chan finished)
	running := 0
	for len(waiting) > 0 || running > 0 {
		if ctx.Err() == nil {
			var still []int
			for _, i := range waiting {
				if !r.ready(i) {
					still = append(still, i)
					continue
				}
				running++
				r.start(ctx, i, results)
			}
			waiting = still
		} else if running == 0 {
			break
		}
		done := <-results
		running--
		r.store(done)
	}
	return ctx.Err()
}

func (r *run) ready(i int) bool {
	for _, register := range r.program.Instrs[i].Args {
		if _, ok := r.registers[register]; !ok {
			return false
		}
	}
	return true
}

// start evaluates an instruction in its own goroutine, once it has a worker's token.
func (r *run) start(ctx context.Context, i int, results chan<- finished) {
	in := r.program.Instrs[i]
	level, _ := r.schedule.results(in)
	wanted := r.schedule.wanted(in)
	args := make([]value, len(in.Args))
	for j, register := range in.Args {
		args[j] = r.machine.drop(r.registers[register], level+in.Op.Depth())
	}
	go func() {
		r.machine.tokens <- struct{}{}
		defer func() { <-r.machine.tokens }()
		if ctx.Err() != nil {
			results <- finished{instr: i}
			return
		}
		results <- finished{i, apply[value](r.machine, in.Op, args, wanted)}
	}()
}

func (r *run) store(done finished) {
	in := r.program.Instrs[done.instr]
	wanted := r.schedule.wanted(in)
	for j, v := range done.values {
		if wanted[j] {
			r.registers[in.Out[j]] = v
		}
	}
}
