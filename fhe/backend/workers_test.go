package backend

import (
	"sync"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestEachCallsEveryIndexOnce(t *testing.T) {
	for _, n := range []int{-1, 0, 1, 2, 5} {
		w := NewWorkers(n)
		for _, calls := range []int{0, 1, 2, 100} {
			seen := make([]atomic.Int32, calls)
			w.Each(calls, func(i int) { seen[i].Add(1) })
			for i := range seen {
				require.EqualValues(t, 1, seen[i].Load(), "%d workers, call %d of %d", n, i, calls)
			}
		}
		require.EqualValues(t, max(n, 1)-1, w.idle.Load())
	}
}

func TestEachStaysWithinItsWorkers(t *testing.T) {
	const n = 3
	w := NewWorkers(n)
	var now, most atomic.Int32
	w.Each(50, func(int) {
		if running := now.Add(1); running > most.Load() {
			most.Store(running)
		}
		now.Add(-1)
	})
	require.LessOrEqual(t, most.Load(), int32(n))
}

func TestNestedCallsNeverWaitForWorkers(t *testing.T) {
	w := NewWorkers(2)
	var calls atomic.Int32
	w.Both(
		func() { w.Each(4, func(int) { w.Both(func() { calls.Add(1) }, func() { calls.Add(1) }) }) },
		func() { w.Each(4, func(int) { calls.Add(1) }) },
	)
	require.EqualValues(t, 12, calls.Load())
	require.EqualValues(t, 1, w.idle.Load())
}

func TestBothRunAtTheSameTime(t *testing.T) {
	var met sync.WaitGroup
	met.Add(2)
	meet := func() { met.Done(); met.Wait() }
	NewWorkers(2).Both(meet, meet) // hangs if they do not
}

func TestTryAcquire(t *testing.T) {
	w := NewWorkers(2)
	require.True(t, w.TryAcquire())
	require.False(t, w.TryAcquire(), "the first worker is the caller's own")
	w.Release()
	require.True(t, w.TryAcquire())
}
