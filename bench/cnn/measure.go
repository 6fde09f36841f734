package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"os"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"sync/atomic"

	"github.com/glomar-network/glomar/coprocessor/inference/eval"
	"github.com/glomar-network/glomar/coprocessor/inference/local"
	"github.com/glomar-network/glomar/coprocessor/inference/plan"
	"github.com/glomar-network/glomar/coprocessor/inference/simulate"
	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/tensor/graph"
	"github.com/glomar-network/glomar/models"
	"github.com/glomar-network/glomar/models/mnist"
)

// images are what agreement and accuracy are counted over.
type images struct {
	mnist.Set
	what string
}

// imagesOf returns the first n test images, or the samples where MNIST was not fetched.
func imagesOf(dir string, n int) (images, error) {
	_, test, err := mnist.Load(dir)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		s := mnist.Samples()
		return images{s, fmt.Sprintf("the %d samples in the repository", s.Len())}, nil
	case err != nil:
		return images{}, err
	}
	n = max(1, min(n, test.Len()))
	return images{test.Slice(0, n), fmt.Sprintf("the first %d of the %d test images", n, test.Len())}, nil
}

// measurement is one model.
type measurement struct {
	name      string
	estimate  plan.Estimate
	best      *local.Result // the fastest run
	worst     float64       // logit error of the encrypted runs
	planBytes int
	memory    float64 // GiB, the most that the process held while the model was prepared and run
	agreement float64
	accuracy  float64
}

func measure(ctx context.Context, name string, c *local.Committee, engine backend.Engine, s settings, costs plan.Costs, test images) (*measurement, error) {
	g, err := models.Graph(name)
	if err != nil {
		return nil, err
	}
	debug.FreeOSMemory()
	peak, err := watchMemory()
	if err != nil {
		return nil, err
	}
	p, err := plan.Compile(g, plan.Options{
		Set: c.Set, Integers: c.Integers, Threshold: c.Threshold, Input: &graph.Interval{Lo: 0, Hi: 1}, InputBits: 8, Costs: &costs,
	})
	if err == nil {
		err = simulate.Predict(p, g)
	}
	if err != nil {
		return nil, err
	}
	workers := backend.NewWorkers(s.cores)
	e, err := eval.New(p, engine, c.Keys.Relin, workers)
	if err != nil {
		return nil, err
	}
	m := &measurement{name: name, estimate: p.Estimate(costs), planBytes: len(p.Encode())}
	if err := m.run(ctx, g, p, c, e, s, workers); err != nil {
		return nil, err
	}
	if m.memory, err = peak(); err != nil {
		return nil, err
	}
	return m, m.simulate(g, p, test, workers)
}

// run runs sample images encrypted.
func (m *measurement) run(ctx context.Context, g *graph.Graph, p *plan.Plan, c *local.Committee, e *eval.Evaluator, s settings, workers *backend.Workers) error {
	samples := mnist.Samples()
	for k := range max(1, s.repeats) {
		x := samples.Floats(k % samples.Len())
		sealed, err := c.Seal(p, x)
		if err != nil {
			return err
		}
		runtime.GC()
		r, err := c.Run(ctx, e, p, sealed, uint64(k), workers)
		if err != nil {
			return err
		}
		want, err := g.Run(x)
		if err != nil {
			return err
		}
		if m.worst = max(m.worst, simulate.Distance(r.Values, want)); m.worst > p.Output.Error {
			return fmt.Errorf("image %d: logits off by %g, at most %g was expected", k, m.worst, p.Output.Error)
		}
		if m.best == nil || r.Total() < m.best.Total() {
			m.best = r
		}
	}
	return nil
}

// simulate counts agreement and accuracy.
func (m *measurement) simulate(g *graph.Graph, p *plan.Plan, test images, workers *backend.Workers) error {
	s, err := simulate.New(p)
	if err != nil {
		return err
	}
	var agree, correct atomic.Int64
	errs := make([]error, test.Len())
	workers.Each(test.Len(), func(i int) {
		got, err := s.Run(test.Floats(i), uint64(i))
		if err == nil {
			var want []float64
			if want, err = g.Run(test.Floats(i)); err == nil {
				if largest(got) == largest(want) {
					agree.Add(1)
				}
				if largest(got) == int(test.Labels[i]) {
					correct.Add(1)
				}
			}
		}
		errs[i] = err
	})
	m.agreement, m.accuracy = float64(agree.Load())/float64(test.Len()), float64(correct.Load())/float64(test.Len())
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

// watchMemory starts to watch the most memory that the process holds, which the returned function reads, in GiB. Where the
// system does not tell, it is NaN.
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
