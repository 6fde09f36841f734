package transport

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"time"
)

// ErrSlow means that a peer sent nothing, or too little, for too long.
var ErrSlow = errors.New("transport: peer is too slow")

// Pace is the least that a peer must deliver to keep the caller waiting.
type Pace struct {
	// First is the longest wait for the first byte.
	First time.Duration
	// Least is how many bytes must arrive in each Window from then on, until the transfer ends. A message counts when all
	// of it is here: a peer at Least bytes a Window must be able to send a whole one.
	Least  int64
	Window time.Duration
}

// SteadyPace suits blobs in messages of 1 MiB over anything that delivers 100 KB/s.
var SteadyPace = Pace{First: 30 * time.Second, Least: 256 << 10, Window: 10 * time.Second}

// Keep returns a context that ends with ErrSlow as its cause when took was not called often enough. The caller calls
// took with the number of bytes of every message, and stop when the transfer is over.
func (p Pace) Keep(ctx context.Context) (kept context.Context, took func(n int), stop func()) {
	kept, cancel := context.WithCancelCause(ctx)
	var arrived atomic.Int64
	go func() {
		timer := time.NewTimer(p.First)
		defer timer.Stop()
		for least := int64(1); ; least = p.Least {
			select {
			case <-kept.Done():
				return
			case <-timer.C:
			}
			if got := arrived.Swap(0); got < least {
				cancel(fmt.Errorf("%w: %d bytes, want %d in %s", ErrSlow, got, least, p.wait(least)))
				return
			}
			timer.Reset(p.Window)
		}
	}()
	return kept, func(n int) { arrived.Add(int64(n)) }, func() { cancel(nil) }
}

func (p Pace) wait(least int64) time.Duration {
	if least == 1 {
		return p.First
	}
	return p.Window
}

// Slow returns err, or ErrSlow with its details if that is why ctx, which Keep returned, has ended.
func Slow(ctx context.Context, err error) error {
	if cause := context.Cause(ctx); err != nil && errors.Is(cause, ErrSlow) {
		return cause
	}
	return err
}
