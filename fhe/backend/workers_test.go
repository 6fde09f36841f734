package backend

import (
	"runtime"
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

// The first n calls wait for one another, so n workers run at the same time: fewer would hang. While they wait, another
// worker would take the next call, and be counted.
func TestEachRunsOnAllItsWorkersAndNoMore(t *testing.T) {
	const n = 3
	w := NewWorkers(n)
	var now, most atomic.Int32
	var met sync.WaitGroup
	met.Add(n)
	w.Each(50, func(i int) {
		atLeast(&most, now.Add(1))
		if i < n {
			met.Done()
		}
		met.Wait()
		if i < n {
			for range 1000 { // all n are here: time for one that should not be
				runtime.Gosched()
			}
		}
		now.Add(-1)
	})
	require.EqualValues(t, n, most.Load())
}

// atLeast raises a maximum.
func atLeast(most *atomic.Int32, value int32) {
	for known := most.Load(); value > known && !most.CompareAndSwap(known, value); known = most.Load() {
	}
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
