package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math"
	"os"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/inference/eval"
	"github.com/glomar-network/glomar/inference/local"
	"github.com/glomar-network/glomar/inference/plan"
	"github.com/glomar-network/glomar/inference/simulate"
)

// measurement is what was measured of one model.
type measurement struct {
	*subject
	estimate  plan.Estimate
	best      *local.Result // the fastest run
	runs      int
	batch     batch
	loading   *local.Result // of a private model: making its pages of weights
	worst     float64       // logit error of the encrypted runs
	planBytes int
	memory    float64 // GiB, the peak while the model was prepared and run
	agreement float64
	accuracy  float64
}

func measure(ctx context.Context, what *subject, c *local.Committee, engine backend.Engine, s settings, costs plan.Costs) (*measurement, error) {
	debug.FreeOSMemory()
	peak, err := watchMemory()
	if err != nil {
		return nil, err
	}
	m, workers := &measurement{subject: what}, backend.NewWorkers(s.cores)
	p, numbers, err := m.compile(c)
	if err != nil {
		return nil, err
	}
	m.estimate, m.planBytes = p.Estimate(costs), len(p.Encode())
	var pages []*rlwe.Ciphertext
	if p.Private() {
		sealed, err := c.SealWeights(p, numbers)
		if err != nil {
			return nil, err
		}
		if pages, m.loading, err = c.Load(ctx, p, sealed, 1, workers); err != nil {
			return nil, err
		}
	}
	e, err := eval.New(p, engine, c.Keys.Relin, workers, pages...)
	if err != nil {
		return nil, err
	}
	if err := m.run(ctx, p, c, e, s, workers); err != nil {
		return nil, err
	}
	if m.batch, err = m.largestBatch(ctx, p, c, e, s); err != nil {
		return nil, err
	}
	if m.memory, err = peak(); err != nil {
		return nil, err
	}
	return m, m.simulate(p, numbers, workers)
}

// compile makes the plan. It is not timed. The graph of a private model gets its rounded weights.
func (m *measurement) compile(c *local.Committee) (p *plan.Plan, numbers []int64, err error) {
	o := plan.Options{Set: c.Set, Integers: c.Integers, Threshold: c.Threshold, InputBits: 8}
	if m.private {
		if o.Private, numbers, m.graph, err = plan.Privately(m.graph, weightBits); err != nil {
			return nil, nil, err
		}
	}
	if p, err = plan.Compile(m.graph, o); err != nil {
		return nil, nil, err
	}
	if m.private {
		return p, numbers, simulate.PredictPrivate(p, m.graph, numbers)
	}
	return p, nil, simulate.Predict(p, m.graph)
}

// weightBits is the size of a secret weight, without its sign.
const weightBits = 12

// run runs a few of the images encrypted.
func (m *measurement) run(ctx context.Context, p *plan.Plan, c *local.Committee, e *eval.Evaluator, s settings, workers *backend.Workers) error {
	start := time.Now()
	for k := 0; k < max(1, s.repeats) || time.Since(start) < s.within; k++ {
		x := m.images.Inputs[k%m.images.Len()]
		sealed, err := c.Seal(p, x)
		if err != nil {
			return err
		}
		runtime.GC()
		r, err := c.Run(ctx, e, p, sealed, uint64(k), workers)
		if err != nil {
			return err
		}
		want, err := m.graph.Run(x)
		if err != nil {
			return err
		}
		if m.worst = max(m.worst, simulate.Distance(r.Values, want)); m.worst > p.Output.Error {
			return fmt.Errorf("image %d: logits are off by %g, expected at most %g", k, m.worst, p.Output.Error)
		}
		m.runs++
		if m.best == nil || r.Total() < m.best.Total() {
			m.best = r
		}
	}
	return nil
}

// simulate counts agreement and accuracy.
func (m *measurement) simulate(p *plan.Plan, numbers []int64, workers *backend.Workers) error {
	s, err := simulate.New(p, numbers...)
	if err != nil {
		return err
	}
	var agree, correct atomic.Int64
	errs := make([]error, m.images.Len())
	workers.Each(m.images.Len(), func(i int) {
		got, err := s.Run(m.images.Inputs[i], uint64(i))
		if err != nil {
			errs[i] = err
			return
		}
		want, err := m.graph.Run(m.images.Inputs[i])
		if errs[i] = err; err != nil {
			return
		}
		if largest(got) == largest(want) {
			agree.Add(1)
		}
		if m.images.Labels != nil && largest(got) == int(m.images.Labels[i]) {
			correct.Add(1)
		}
	})
	n := float64(m.images.Len())
	m.agreement, m.accuracy = float64(agree.Load())/n, float64(correct.Load())/n
	return errors.Join(errs...)
}

func largest(x []float64) int {
	best := 0
	for i := range x {
		if x[i] > x[best] {
			best = i
		}
	}
	return best
}

// watchMemory starts to track the peak memory of the process. The returned function reads it, in GiB. It is NaN where
// the system does not report it.
func watchMemory() (func() (float64, error), error) {
	if err := os.WriteFile("/proc/self/clear_refs", []byte("5"), 0o200); err != nil {
		return func() (float64, error) { return math.NaN(), nil }, nil
	}
	return func() (float64, error) {
		status, err := os.ReadFile("/proc/self/status")
		if err != nil {
			return 0, err
		}
		_, rest, _ := bytes.Cut(status, []byte("VmHWM:"))
		line, _, _ := strings.Cut(string(rest), "kB")
		kib, err := strconv.ParseFloat(strings.TrimSpace(line), 64)
		return kib / (1 << 20), err
	}, nil
}
