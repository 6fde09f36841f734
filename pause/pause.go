// Package pause waits: for a duration, until something wakes it, or until a context ends. It never outlives its
// context.
package pause

import (
	"context"
	"time"

	"github.com/cenkalti/backoff/v5"
)

// jitter spreads growing pauses, so that many clients of one node do not all return at the same moment.
const jitter = 0.2

// For waits for d. It returns ctx's error as soon as ctx ends, also if it had ended before the call, and nil otherwise.
func For(ctx context.Context, d time.Duration) error { return Until(ctx, nil, d) }

// Until waits until wake delivers or is closed, but at most for d. A nil wake never delivers. It returns ctx's error as
// soon as ctx ends, also if it had ended before the call, and nil otherwise.
func Until(ctx context.Context, wake <-chan struct{}, d time.Duration) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-wake:
	case <-timer.C:
	}
	return nil
}

// Growing returns durations that double from first to most, each up to a fifth shorter or longer at random. NextBackOff
// takes the next one and Reset starts again at first. It is for one goroutine.
func Growing(first, most time.Duration) *backoff.ExponentialBackOff {
	b := &backoff.ExponentialBackOff{InitialInterval: first, MaxInterval: most, Multiplier: 2, RandomizationFactor: jitter}
	b.Reset()
	return b
}
