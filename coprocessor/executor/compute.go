package executor

import (
	"errors"
	"fmt"
	"sync"

	"github.com/hashicorp/go-hclog"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/auto"
	"github.com/glomar-network/glomar/fhe/integer"
	"github.com/glomar-network/glomar/fhe/params"
)

// Compute is where a process evaluates pages: one backend, and one engine per parameter set. When a device fails, the
// best backend that needs no device takes over until the process ends. One Compute serves every executor of a process.
type Compute struct {
	open    func(backend.Ring) (backend.Engine, auto.Choice, error)
	logger  hclog.Logger
	metrics *Metrics

	mu      sync.Mutex
	choice  auto.Choice
	engines map[string]backend.Engine // by parameter set
	retired []backend.Engine          // of a device that failed; computations may still be using them
	failure error                     // the device's
}

// NewCompute chooses a backend by name, see auto.Choose, and logs the choice. Logger and metrics may be nil.
func NewCompute(name string, logger hclog.Logger, metrics *Metrics) (*Compute, error) {
	choice, err := auto.Choose(name)
	if err != nil {
		return nil, fmt.Errorf("choose a backend: %w", err)
	}
	open := func(r backend.Ring) (backend.Engine, auto.Choice, error) { return auto.Open(name, r) }
	return newCompute(choice, open, logger, metrics), nil
}

func newCompute(choice auto.Choice, open func(backend.Ring) (backend.Engine, auto.Choice, error), logger hclog.Logger, metrics *Metrics) *Compute {
	if logger == nil {
		logger = hclog.NewNullLogger()
	}
	if metrics == nil {
		metrics = NewMetrics(nil)
	}
	c := &Compute{open: open, logger: logger, metrics: metrics, engines: map[string]backend.Engine{}}
	c.use(choice)
	return c
}

// use sets the choice of a backend. It logs the choice and exposes it as a metric if it differs from the last one.
func (c *Compute) use(choice auto.Choice) {
	if c.choice.Backend != nil && choice.Backend.Name() == c.choice.Backend.Name() && choice.Device == c.choice.Device {
		return
	}
	c.choice = choice
	c.metrics.backend.Reset()
	c.metrics.backend.WithLabelValues(choice.Backend.Name(), choice.Device).Set(1)
	c.logger.Info("backend chosen", "name", choice.Backend.Name(), "device", choice.Device, "reason", choice.Reason)
}

// Engine returns the engine of a parameter set, which is opened once. It fails with backend.ErrUnavailable.
func (c *Compute) Engine(set *params.Set) (backend.Engine, error) {
	return c.engine(set.Name, integer.Ring(set))
}

// EngineCKKS is Engine for a set of CKKS pages.
func (c *Compute) EngineCKKS(set *params.CKKSSet) (backend.Engine, error) {
	return c.engine(set.Name, backend.Ring{Params: *set.CKKS.GetRLWEParameters(), T: 1})
}

func (c *Compute) engine(set string, ring backend.Ring) (backend.Engine, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if e, ok := c.engines[set]; ok {
		return e, nil
	}
	e, choice, err := c.open(ring)
	if err != nil {
		return nil, fmt.Errorf("open a backend for parameter set %s: %w", set, err)
	}
	c.use(choice)
	c.engines[set] = e
	return e, nil
}

// FailedCKKS gives up the backend of an EngineCKKS engine whose device failed. It says whether another backend can
// continue.
func (c *Compute) FailedCKKS(set *params.CKKSSet, engine backend.Engine, err error) bool {
	return c.failed(set.Name, engine, err)
}

// failed gives up the backend of an engine whose device failed. It says whether another backend can continue. That
// backend has taken over already or does so now.
func (c *Compute) failed(set string, engine backend.Engine, err error) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.engines[set] != engine {
		return true
	}
	if c.failure != nil {
		return false
	}
	c.logger.Error("the backend's device failed; falling back to the CPU until this process restarts",
		"name", c.choice.Backend.Name(), "device", c.choice.Device, "error", err)
	c.metrics.deviceFailures.Inc()
	c.failure = fmt.Errorf("%s on %s: %w", c.choice.Backend.Name(), c.choice.Device, err)
	for _, e := range c.engines {
		c.retired = append(c.retired, e)
	}
	clear(c.engines)
	c.open = auto.OpenCPU
	return true
}

// String says which backend computes and why, and what failed before.
func (c *Compute) String() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.failure != nil {
		return fmt.Sprintf("%s, after a device failed: %v", c.choice, c.failure)
	}
	return c.choice.String()
}

// Close frees every engine. No executor may be running.
func (c *Compute) Close() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	var errs []error
	for _, e := range c.engines {
		errs = append(errs, e.Close())
	}
	for _, e := range c.retired {
		_ = e.Close() // its device is broken
	}
	clear(c.engines)
	c.retired = nil
	return errors.Join(errs...)
}
