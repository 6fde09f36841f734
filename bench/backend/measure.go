package main

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/fhe/backend"
)

// timing is one operation at one level, in milliseconds per ciphertext: the fastest of all rounds.
type timing struct {
	operation string
	fused     bool
	level     int
	workers   int
	stock     float64
	engines   map[string]float64 // by backend
}

// ratio returns how many times faster a backend is than stock Lattigo.
func (t timing) ratio(name string) float64 { return t.stock / t.engines[name] }

// bench measures one shape.
type bench struct {
	shape   shape
	m       *material
	stock   []*stock // one per worker
	engines []*engine
	rounds  int
}

func newBench(s shape, backends []backend.Backend, workers, rounds int) (*bench, error) {
	// Two ciphertexts per core are enough to keep every core busy.
	m, err := newMaterial(s, 2*workers)
	if err != nil {
		return nil, err
	}
	b := &bench{shape: s, m: m, rounds: rounds}
	for range workers {
		b.stock = append(b.stock, newStock(s, m))
	}
	for _, candidate := range backends {
		e, err := newEngine(candidate, s, m)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", candidate.Name(), err)
		}
		b.engines = append(b.engines, e)
	}
	return b, nil
}

func (b *bench) close() error {
	for _, e := range b.engines {
		if err := e.Close(); err != nil {
			return fmt.Errorf("%s: %w", e.name, err)
		}
	}
	return nil
}

// measure times an operation of stock Lattigo and of every engine in turn, with enough ciphertexts for all workers. It
// fails when an engine returns different bits.
func (b *bench) measure(ctx context.Context, op operation, level, workers int) (timing, error) {
	count := 1
	if workers > 1 {
		count = 2 * workers
	}
	x, y := at(b.m.x[:count], level), at(b.m.y[:count], level)
	want, err := b.runStock(op, x, y, workers)
	if err != nil {
		return timing{}, fmt.Errorf("stock Lattigo: %w", err)
	}
	t := timing{operation: op.name, fused: op.fused, level: level, workers: workers, engines: map[string]float64{}}
	var sessions []*session
	for _, e := range b.engines {
		s := newSession(e, x, y, workers)
		defer s.close()
		if !op.fused {
			if err := s.verify(op, want); err != nil {
				return timing{}, fmt.Errorf("%s: %w", e.name, err)
			}
		}
		sessions = append(sessions, s)
	}
	for range b.rounds {
		if err := ctx.Err(); err != nil {
			return timing{}, err
		}
		start := time.Now()
		if _, err := b.runStock(op, x, y, workers); err != nil {
			return timing{}, err
		}
		t.stock = fastest(t.stock, time.Since(start), count)
		for _, s := range sessions {
			taken, err := s.time(op)
			if err != nil {
				return timing{}, fmt.Errorf("%s: %w", s.engine.name, err)
			}
			t.engines[s.engine.name] = fastest(t.engines[s.engine.name], taken, count)
		}
	}
	return t, nil
}

// fastest returns the time for one of count, in milliseconds, or best if that is smaller. A best of 0 is unknown.
func fastest(best float64, taken time.Duration, count int) float64 {
	each := float64(taken.Nanoseconds()) / 1e6 / float64(count)
	if best == 0 {
		return each
	}
	return min(best, each)
}

// runStock runs the operation on every ciphertext, on the given number of goroutines.
func (b *bench) runStock(op operation, x, y []*rlwe.Ciphertext, workers int) ([][]*rlwe.Ciphertext, error) {
	results := make([][]*rlwe.Ciphertext, len(x))
	failures := make([]error, len(x))
	var done sync.WaitGroup
	for w := range workers {
		work := func() {
			for i := w; i < len(x); i += workers {
				results[i], failures[i] = op.stock(b.stock[w], x[i], y[i])
			}
		}
		if workers == 1 {
			work()
			break
		}
		done.Go(work)
	}
	done.Wait()
	for _, err := range failures {
		if err != nil {
			return nil, err
		}
	}
	return results, nil
}

// session is an engine with uploaded operands.
type session struct {
	engine  *engine
	workers *backend.Workers
	upload  backend.Scope
	x, y    backend.Batch
}

func newSession(e *engine, x, y []*rlwe.Ciphertext, workers int) *session {
	s := &session{engine: e, workers: backend.NewWorkers(workers)}
	s.upload = e.NewScope(s.workers)
	s.x, s.y = s.upload.Upload(x), s.upload.Upload(y)
	s.upload.Keep(s.x, s.y)
	return s
}

func (s *session) close() {
	s.upload.Free(s.x, s.y)
	s.upload.Close()
}

// time runs the operation once and waits for its result.
func (s *session) time(op operation) (time.Duration, error) {
	start := time.Now()
	scope := s.engine.NewScope(s.workers)
	defer scope.Close()
	results := op.engine(s.engine, scope, s.x, s.y)
	if s.engine.name == "opencl" { // a device may still be computing until something is read
		if _, err := scope.Download(results[len(results)-1], 0); err != nil {
			return 0, err
		}
	}
	return time.Since(start), scope.Err()
}

// verify compares the engine's result with stock Lattigo's, bit by bit.
func (s *session) verify(op operation, want [][]*rlwe.Ciphertext) error {
	scope := s.engine.NewScope(s.workers)
	defer scope.Close()
	for k, result := range op.engine(s.engine, scope, s.x, s.y) {
		got, err := scope.Download(result, result.Level())
		if err != nil {
			return err
		}
		for i := range got {
			for c := range got[i].Value {
				if !got[i].Value[c].Equal(&want[i][k].Value[c]) {
					return fmt.Errorf("%s at level %d: ciphertext %d differs from stock Lattigo's",
						op.name, s.x.Level(), i)
				}
			}
		}
	}
	return nil
}
