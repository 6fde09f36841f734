package pause_test

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/pause"
)

func TestForWaitsItsDuration(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		require.NoError(t, pause.For(t.Context(), time.Hour))
		require.Equal(t, time.Hour, time.Since(start))
	})
}

func TestForEndsWithItsContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		start := time.Now()
		require.ErrorIs(t, pause.For(ctx, time.Hour), context.DeadlineExceeded)
		require.Equal(t, time.Minute, time.Since(start))
		require.ErrorIs(t, pause.For(ctx, 0), context.DeadlineExceeded, "an ended context comes first")
		require.ErrorIs(t, pause.For(ctx, -time.Hour), context.DeadlineExceeded)
	})
}

func TestUntilIsWoken(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		wake := make(chan struct{}, 1)
		time.AfterFunc(time.Second, func() { wake <- struct{}{} })
		start := time.Now()
		require.NoError(t, pause.Until(t.Context(), wake, time.Hour))
		require.Equal(t, time.Second, time.Since(start))

		require.NoError(t, pause.Until(t.Context(), wake, time.Hour), "nothing wakes it any more")
		require.Equal(t, time.Hour+time.Second, time.Since(start))

		wake <- struct{}{}
		ended, cancel := context.WithCancel(t.Context())
		cancel()
		require.ErrorIs(t, pause.Until(ended, wake, time.Hour), context.Canceled)
		require.Len(t, wake, 1, "an ended context takes no wake-up")
	})
}

func TestGrowingDoublesUpToItsLimit(t *testing.T) {
	b := pause.Growing(time.Second, 8*time.Second)
	for range 2 {
		for _, want := range []time.Duration{1, 2, 4, 8, 8, 8} {
			require.InDelta(t, float64(want*time.Second), float64(b.NextBackOff()), jitter*float64(want*time.Second)+1)
		}
		b.Reset()
	}
}

const jitter = 0.2
