package backend

import (
	"sync"
	"sync/atomic"
)

// Workers bounds the number of cores that computations use together. A computation runs on its caller's core, which
// counts, and spreads to other cores while they are idle. It never waits for one. It takes no lock.
type Workers struct {
	idle atomic.Int64
}

// NewWorkers returns n workers, at least one. The first is the caller's own.
func NewWorkers(n int) *Workers {
	w := new(Workers)
	w.idle.Store(int64(max(n, 1)) - 1)
	return w
}

// take takes up to n idle workers.
func (w *Workers) take(n int) int {
	for {
		idle := w.idle.Load()
		taken := min(idle, int64(n))
		if taken <= 0 {
			return 0
		}
		if w.idle.CompareAndSwap(idle, idle-taken) {
			return int(taken)
		}
	}
}

// TryAcquire takes one idle worker, if there is one. Release returns it.
func (w *Workers) TryAcquire() bool { return w.take(1) == 1 }

// Release gives a worker back.
func (w *Workers) Release() { w.idle.Add(1) }

// Each calls f for 0 to n-1, on idle workers too, and returns when all calls have returned. Calls must not depend on
// each other.
func (w *Workers) Each(n int, f func(i int)) {
	helpers := 0
	if n > 1 {
		helpers = w.take(n - 1)
	}
	if helpers == 0 {
		for i := range n {
			f(i)
		}
		return
	}
	var next atomic.Int64
	work := func() {
		for i := next.Add(1) - 1; i < int64(n); i = next.Add(1) - 1 {
			f(int(i))
		}
	}
	var done sync.WaitGroup
	for range helpers {
		done.Go(func() {
			defer w.Release()
			work()
		})
	}
	work()
	w.Release() // while the caller only waits, its core is free
	done.Wait()
	w.idle.Add(-1)
}

// Both runs f and g, at the same time if a worker is idle.
func (w *Workers) Both(f, g func()) {
	w.Each(2, func(i int) {
		if i == 0 {
			f()
		} else {
			g()
		}
	})
}
