package integer

import (
	"context"
	"fmt"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
)

// Job is a program and the pages to run it on.
type Job struct {
	Program *Program
	Inputs  []*rlwe.Ciphertext
}

// RunAll is Run for many jobs. Like operations of different jobs share batches, which fills engines whose BatchSize is
// above 1. It returns the outputs of every job, or the first failure of any.
func (e *Evaluator) RunAll(ctx context.Context, jobs []Job, workers int) ([][]*rlwe.Ciphertext, error) {
	if len(jobs) == 0 {
		return nil, nil
	}
	m, err := e.merge(jobs)
	if err != nil {
		return nil, err
	}
	pages, err := newRun(e, m, workers).all(ctx)
	if err != nil {
		return nil, fmt.Errorf("run integer program: %w", err)
	}
	for _, ct := range pages {
		ct.IsBatched = true
		ct.Scale = e.set.BGV.DefaultScale()
		ct.LogDimensions = e.set.BGV.LogMaxDimensions()
	}
	outputs := make([][]*rlwe.Ciphertext, len(jobs))
	for i, j := range jobs {
		outputs[i], pages = pages[:len(j.Program.Outputs):len(j.Program.Outputs)], pages[len(j.Program.Outputs):]
	}
	return outputs, nil
}

// merged is all jobs as one: the instructions of all, each job on its own registers.
type merged struct {
	instrs   []Instr
	lanes    []Lane // of each instruction
	outputs  []int
	inputs   map[int]*rlwe.Ciphertext
	schedule schedule
}

// merge checks every job and joins them.
func (e *Evaluator) merge(jobs []Job) (*merged, error) {
	m := &merged{inputs: map[int]*rlwe.Ciphertext{}, schedule: schedule{level: map[int]int{}}}
	for i, j := range jobs {
		s, err := j.Program.schedule(e.set)
		if err != nil {
			return nil, err
		}
		if _, err := j.Program.trace(e.set, s); err != nil {
			return nil, err
		}
		if err := e.checkInputs(j.Program, s, j.Inputs); err != nil {
			return nil, err
		}
		m.add(j, s, i*MaxRegisters)
	}
	return m, nil
}

// add appends a job, its registers moved by first.
func (m *merged) add(j Job, s schedule, first int) {
	moved := func(registers []int) []int {
		out := make([]int, len(registers))
		for i, r := range registers {
			out[i] = first + r
		}
		return out
	}
	for r, level := range s.level {
		m.schedule.level[first+r] = level
	}
	for r, ct := range j.Inputs {
		m.inputs[first+r] = ct
	}
	for _, in := range j.Program.Instrs {
		m.instrs = append(m.instrs, Instr{in.Op, moved(in.Args), moved(in.Out)})
		m.lanes = append(m.lanes, j.Program.Lane)
	}
	m.outputs = append(m.outputs, moved(j.Program.Outputs)...)
}
