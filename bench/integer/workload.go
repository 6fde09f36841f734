package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"runtime"
	"slices"
	"time"

	"github.com/hashicorp/go-hclog"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/schemes/bgv"
	"golang.org/x/sync/errgroup"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/integer"
	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/params"
)

// repeats of the short measurements. Their median is reported.
const repeats = 3

var batches = []int{1, 128, 512, 4096}

// workload holds one whole key, an evaluator, and random integers to compute on.
type workload struct {
	set    *params.Set
	secret *rlwe.SecretKey
	bundle *keys.Bundle
	eval   *integer.Evaluator
	batch  int // jobs that fill the engine
	random *rand.Rand
}

func newWorkload(set *params.Set, engine backend.Engine) (*workload, error) {
	sk := rlwe.NewKeyGenerator(set.BGV).GenSecretKeyNew()
	bundle := keys.Generate(set, sk)
	eval, err := integer.NewEvaluator(set, bundle, engine)
	if err != nil {
		return nil, err
	}
	return &workload{set, sk, bundle, eval, engine.BatchSize(), rand.New(rand.NewPCG(1, 2))}, nil
}

func addition() *integer.Program {
	return &integer.Program{
		Lane:    integer.Lane64,
		Inputs:  2,
		Instrs:  []integer.Instr{{Op: integer.Add, Args: []int{0, 1}, Out: []int{2}}},
		Outputs: []int{2},
	}
}

// transfer is what an ERC-7984 transfer asks of a page of lanes. The inputs are balance, amount and receiver's balance.
// The outputs are the new balance, the amount moved (all or nothing) and the receiver's new balance.
func transfer() *integer.Program {
	return &integer.Program{
		Lane:   integer.Lane64,
		Inputs: 3,
		Instrs: []integer.Instr{
			{Op: integer.Borrow, Args: []int{0, 1}, Out: []int{3, 4}},
			{Op: integer.Add, Args: []int{2, 1}, Out: []int{5}},
			{Op: integer.Spread, Args: []int{4}, Out: []int{6}},
			{Op: integer.Select, Args: []int{6, 3, 0}, Out: []int{7}},
			{Op: integer.Mask, Args: []int{6, 1}, Out: []int{8}},
			{Op: integer.Select, Args: []int{6, 5, 2}, Out: []int{9}},
		},
		Outputs: []int{7, 8, 9},
	}
}

// job is a page of work and its expected result.
type job struct {
	program *integer.Program
	inputs  []*rlwe.Ciphertext
	want    [][]uint64 // lanes of each output
}

func (w *workload) encrypt(values []uint64, level int) (*rlwe.Ciphertext, error) {
	slots := make([]uint64, w.set.Slots())
	for i, v := range values {
		integer.Lane64.EncodeUint64(v, slots[i*params.LaneDigits:])
	}
	pt := bgv.NewPlaintext(w.set.BGV, level)
	if err := bgv.NewEncoder(w.set.BGV).Encode(slots, pt); err != nil {
		return nil, err
	}
	return rlwe.NewEncryptor(w.set.BGV, w.secret).EncryptNew(pt)
}

func (w *workload) newJob(p *integer.Program, lanes int, want func(v []uint64) []uint64) (*job, error) {
	level, err := p.InputLevel(w.set)
	if err != nil {
		return nil, err
	}
	j := &job{program: p, want: make([][]uint64, len(p.Outputs))}
	columns := make([][]uint64, p.Inputs)
	for range lanes {
		row := make([]uint64, p.Inputs)
		for k := range row {
			row[k] = w.random.Uint64()
			columns[k] = append(columns[k], row[k])
		}
		for k, v := range want(row) {
			j.want[k] = append(j.want[k], v)
		}
	}
	for _, column := range columns {
		ct, err := w.encrypt(column, level)
		if err != nil {
			return nil, err
		}
		j.inputs = append(j.inputs, ct)
	}
	return j, nil
}

func (w *workload) newAddition(lanes int) (*job, error) {
	return w.newJob(addition(), lanes, func(v []uint64) []uint64 { return []uint64{v[0] + v[1]} })
}

func (w *workload) newTransfer(lanes int) (*job, error) {
	return w.newJob(transfer(), lanes, func(v []uint64) []uint64 {
		moved := v[1]
		if v[0] < moved {
			moved = 0
		}
		return []uint64{v[0] - moved, moved, v[2] + moved}
	})
}

// time evaluates the jobs on the given number of cores and returns how long that took. Checking the outputs is not
// counted.
func (w *workload) time(ctx context.Context, cores int, jobs ...*job) (time.Duration, error) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(cores))
	runtime.GC()
	chunks := slices.Collect(slices.Chunk(jobs, w.batch))
	outputs := make([][][]*rlwe.Ciphertext, len(chunks))
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(min(cores, len(chunks)))
	workers := max(1, cores/len(chunks))
	start := time.Now()
	for i, chunk := range chunks {
		group.Go(func() (err error) {
			work := make([]integer.Job, len(chunk))
			for k, j := range chunk {
				work[k] = integer.Job{Program: j.program, Inputs: j.inputs}
			}
			outputs[i], err = w.eval.RunAll(ctx, work, workers)
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return 0, err
	}
	elapsed := time.Since(start)
	for i, j := range jobs {
		if err := w.check(j, outputs[i/w.batch][i%w.batch]); err != nil {
			return 0, err
		}
	}
	return elapsed, nil
}

func (w *workload) check(j *job, outputs []*rlwe.Ciphertext) error {
	slots := make([]uint64, w.set.Slots())
	for k, ct := range outputs {
		pt := rlwe.NewDecryptor(w.set.BGV, w.secret).DecryptNew(ct)
		if err := bgv.NewEncoder(w.set.BGV).Decode(pt, slots); err != nil {
			return err
		}
		for i, want := range j.want[k] {
			got, err := integer.Lane64.DecodeUint64(slots[i*params.LaneDigits : (i+1)*params.LaneDigits])
			if err != nil {
				return fmt.Errorf("output %d, lane %d: %w: the evaluator is wrong, do not trust these times", k, i, err)
			}
			if got != want {
				return fmt.Errorf(
					"output %d, lane %d is %d, want %d: the evaluator is wrong, do not trust these times",
					k,
					i,
					got,
					want,
				)
			}
		}
	}
	return nil
}

// measure fills the report.
func (w *workload) measure(ctx context.Context, log hclog.Logger, r *report) error {
	page, err := w.newAddition(w.set.Lanes())
	if err != nil {
		return err
	}
	if _, err := w.time(ctx, 1, page); err != nil { // warm up: constants are made at first use
		return err
	}
	var times []time.Duration
	for range repeats {
		t, err := w.time(ctx, 1, page)
		if err != nil {
			return err
		}
		times = append(times, t)
	}
	slices.Sort(times)
	r.addPage = times[repeats/2]
	log.Info("page of additions measured", "took", r.addPage)

	for cores := 1; cores <= r.cores; cores++ {
		for _, batch := range batches {
			t, err := w.transfers(ctx, cores, batch)
			if err != nil {
				return err
			}
			r.transfers = append(r.transfers, measurement{cores, batch, t})
			log.Info("transfers", "cores", cores, "batch", batch, "time", t)
		}
	}
	r.committee, err = w.committee(ctx, log)
	return err
}

// transfers times one batch of transfers, a page for every w.set.Lanes() of them.
func (w *workload) transfers(ctx context.Context, cores, batch int) (time.Duration, error) {
	var jobs []*job
	for left := batch; left > 0; left -= w.set.Lanes() {
		j, err := w.newTransfer(min(left, w.set.Lanes()))
		if err != nil {
			return 0, err
		}
		jobs = append(jobs, j)
	}
	return w.time(ctx, cores, jobs...)
}
