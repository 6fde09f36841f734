package integer

import (
	"context"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/backendtest"
	"github.com/glomar-network/glomar/fhe/backend/lattigo"
)

// ledger is an engine that counts what its scopes keep, free and multiply, and asks for batches of a size.
type ledger struct {
	backend.Engine
	batch                          int
	kept, freed, products, longest atomic.Int64
}

func (l *ledger) BatchSize() int { return l.batch }

func (l *ledger) NewScope(w *backend.Workers) backend.Scope {
	return ledgerScope{l.Engine.NewScope(w), l}
}

type ledgerScope struct {
	backend.Scope
	*ledger
}

func (s ledgerScope) Keep(batches ...backend.Batch) {
	s.kept.Add(int64(len(batches)))
	s.Scope.Keep(batches...)
}

func (s ledgerScope) Free(batches ...backend.Batch) {
	s.freed.Add(int64(len(batches)))
	s.Scope.Free(batches...)
}

func (s ledgerScope) MulRelin(x, y backend.Batch, key backend.Key) backend.Batch {
	s.products.Add(1)
	s.longest.Store(max(s.longest.Load(), int64(x.Len())))
	return s.Scope.MulRelin(x, y, key)
}

// on returns an evaluator with the bench's keys on an engine of another kind.
func (b *bench) on(t *testing.T, wrap func(backend.Engine) backend.Engine) *Evaluator {
	t.Helper()
	eval, err := NewEvaluator(b.set, b.bundle, wrap(b.eval.engine))
	require.NoError(t, err)
	return eval
}

// jobs returns two transfers and an addition on random pages.
func (b *bench) jobs(t *testing.T) (jobs []Job) {
	r := seeded(t)
	for _, p := range []*Program{transfer(), one(Add), transfer()} {
		j := Job{Program: p}
		for range p.Inputs {
			x, _ := operands(r, b.set.Lanes())
			j.Inputs = append(j.Inputs, b.integers(t, x, b.inputLevel(t, p)))
		}
		jobs = append(jobs, j)
	}
	return jobs
}

// results returns the outputs of the jobs when they run one by one.
func (b *bench) results(t *testing.T, jobs []Job) (want [][]*rlwe.Ciphertext) {
	for _, j := range jobs {
		want = append(want, b.run(t, j.Program, 2, j.Inputs...))
	}
	return want
}

func requireSamePages(t *testing.T, want, got [][]*rlwe.Ciphertext) {
	t.Helper()
	require.Len(t, got, len(want))
	for i := range want {
		require.Len(t, got[i], len(want[i]))
		for k := range want[i] {
			require.True(t, want[i][k].Equal(got[i][k]), "job %d, output %d", i, k)
		}
	}
}

func TestBatchesChangeNoBit(t *testing.T) {
	b := small(t)
	jobs := b.jobs(t)
	want := b.results(t, jobs)
	var alone int64 // products without batches
	for _, size := range []int{1, 2, 16} {
		l := &ledger{batch: size}
		eval := b.on(t, func(e backend.Engine) backend.Engine { l.Engine = e; return l })
		got, err := eval.RunAll(context.Background(), jobs, 4)
		require.NoError(t, err)
		requireSamePages(t, want, got)
		require.LessOrEqual(t, l.longest.Load(), int64(size))
		if size == 1 {
			alone = l.products.Load()
		} else {
			require.Less(t, l.products.Load(), alone, "batches of up to %d", size)
		}
		require.Positive(t, l.kept.Load())
		require.Equal(t, l.kept.Load(), l.freed.Load(), "registers left behind")
	}
}

func TestRunAllOfNothing(t *testing.T) {
	got, err := small(t).eval.RunAll(context.Background(), nil, 1)
	require.NoError(t, err)
	require.Empty(t, got)
}

func TestRunAllRefusesOneBadJob(t *testing.T) {
	b := small(t)
	jobs := b.jobs(t)
	jobs[1].Inputs = jobs[1].Inputs[:1]
	_, err := b.eval.RunAll(context.Background(), jobs, 1)
	require.ErrorIs(t, err, ErrInputs)
}

// stopping is an engine whose context ends after some scopes.
type stopping struct {
	*ledger
	left   *atomic.Int64
	cancel context.CancelFunc
}

func (s stopping) NewScope(w *backend.Workers) backend.Scope {
	if s.left.Add(-1) == 0 {
		s.cancel()
	}
	return s.ledger.NewScope(w)
}

func TestNothingStaysBehindWhenTheContextEnds(t *testing.T) {
	b := small(t)
	jobs := b.jobs(t)
	ctx, cancel := context.WithCancel(context.Background())
	s := stopping{&ledger{batch: 1}, new(atomic.Int64), cancel}
	s.left.Store(4)
	eval := b.on(t, func(e backend.Engine) backend.Engine { s.Engine = e; return s })
	_, err := eval.RunAll(ctx, jobs, 2)
	require.ErrorIs(t, err, context.Canceled)
	require.Equal(t, s.kept.Load(), s.freed.Load())
}

func TestDeviceFailure(t *testing.T) {
	b := small(t)
	jobs := b.jobs(t)
	for _, products := range []int{0, 20} {
		engine, err := backendtest.Broken(lattigo.New(), products).Open(Ring(b.set))
		require.NoError(t, err)
		l := &ledger{Engine: engine, batch: 2}
		eval, err := NewEvaluator(b.set, b.bundle, l)
		require.NoError(t, err)
		got, err := eval.RunAll(context.Background(), jobs, 2)
		require.ErrorIs(t, err, backend.ErrDevice)
		require.Nil(t, got)
		require.Equal(t, l.kept.Load(), l.freed.Load())
	}
}
