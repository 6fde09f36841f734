package devnet

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// sleeping starts a process that does nothing, in its own network.
func sleeping(t *testing.T) (*Network, *Process) {
	n := &Network{Config: DefaultConfig(t.TempDir())}
	n.Config.Bound = true
	p, err := n.launch("sleeper", "/bin/sleep", nil, "60")
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, n.Down()) })
	return n, p
}

func TestVerbs(t *testing.T) {
	n, p := sleeping(t)
	require.ErrorContains(t, n.Restart("sleeper"), "already runs", "it runs")
	require.NoError(t, n.Pause("sleeper"))
	require.NoError(t, n.Stop("sleeper"), "a paused process ends too")
	require.False(t, p.Running())
	require.ErrorContains(t, n.Resume("sleeper"), "does not run", "it is down")
	require.NoError(t, n.Kill("sleeper"), "it is down already")
	require.NoError(t, n.Restart("sleeper"))
	require.True(t, p.Running())
	require.NoError(t, n.Kill("sleeper"))
	require.False(t, p.Running())
	require.ErrorContains(t, n.Kill("nobody"), "no process is called \"nobody\"")
}

func TestAnotherInvocationTakesItDown(t *testing.T) {
	n, p := sleeping(t)
	loaded, err := Load(n.Config.Dir)
	require.NoError(t, err)
	require.ErrorContains(t, loaded.Remove(), "sleeper still runs")
	require.NoError(t, loaded.Down())
	require.False(t, p.Running())
	require.NoError(t, loaded.Remove())
	_, err = Load(n.Config.Dir)
	require.ErrorIs(t, err, ErrNotHere)
}

// A pid that another program has by now is left alone.
func TestStalePIDIsNotSignalled(t *testing.T) {
	n, p := sleeping(t)
	stranger := &Process{Name: "stale", PID: p.PID, Started: p.Started - 1}
	require.False(t, stranger.Running())
	require.NoError(t, stranger.kill())
	require.True(t, p.Running())
	require.NoError(t, n.Down())
}

func TestAwaitNoticesWhoEnded(t *testing.T) {
	n, p := sleeping(t)
	ready := func(context.Context) error { return nil }
	require.NoError(t, n.await(t.Context(), "nothing", time.Minute, ready))
	stray := &Process{Name: "stray", PID: p.PID, Started: p.Started - 1}
	n.Processes = append(n.Processes, stray)
	require.ErrorContains(t, n.await(t.Context(), "something", time.Minute, ready), "stray ended", "another answers")
	stray.stopped = true
	require.NoError(t, n.await(t.Context(), "something", time.Minute, ready), "nobody misses what was stopped")
	err := n.await(t.Context(), "the impossible", 300*time.Millisecond, func(context.Context) error { return errors.New("not yet") })
	require.ErrorContains(t, err, "the impossible")
	require.ErrorContains(t, err, "not yet")
}
