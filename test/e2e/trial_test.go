package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/api/signerpb"
	"github.com/glomar-network/glomar/devnet"
	"github.com/glomar-network/glomar/devnet/users"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/signer"
)

// trialLimit bounds one demo.
const trialLimit = 15 * time.Minute

// trial is a network of real processes that a test disturbs, and the people who use it meanwhile. Everything ends with
// the test's context.
type trial struct {
	*users.Group
	t     *testing.T
	net   *devnet.Network
	begin time.Time
}

// newTrial brings a network up and wraps a thousand dollars for Alice. The network goes down with the test; its files
// stay if the test fails. Each of before sees the network when its ports are known and nothing runs.
func newTrial(t *testing.T, change func(*devnet.Config), before ...func(*devnet.Network)) *trial {
	tr := &trial{t: t, net: newNetwork(t, change), begin: time.Now()}
	for _, prepare := range before {
		prepare(tr.net)
	}
	t.Cleanup(func() {
		require.NoError(t, tr.net.Down())
		if t.Failed() {
			t.Logf("logs and homes are in %s", tr.net.Config.Dir)
			return
		}
		require.NoError(t, tr.net.Remove())
	})
	require.NoError(t, tr.net.Up(t.Context(), func(format string, args ...any) { tr.say("  "+format, args...) }))
	var err error
	tr.Group, err = users.Join(t.Context(), tr.net)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, tr.Close()) })
	tr.do(wrap)
	return tr
}

// say writes a line of the test's log with the time since the start.
func (tr *trial) say(format string, args ...any) {
	fmt.Fprintf(tr.t.Output(), "%6.1fs  %s\n", time.Since(tr.begin).Seconds(), fmt.Sprintf(format, args...))
}

// newNetwork describes a network at the insecure parameters, on ports that are free.
func newNetwork(t *testing.T, change func(*devnet.Config)) *devnet.Network {
	bin := binaries(t)
	dir, err := os.MkdirTemp("", "glomar-trial-")
	require.NoError(t, err)
	cfg := devnet.DefaultConfig(dir)
	cfg.Glomard, cfg.Glomar = filepath.Join(bin, "glomard"), filepath.Join(bin, "glomar")
	cfg.Params, cfg.Bound = params.InsecureTest, true
	if change != nil {
		change(&cfg)
	}
	// Below the ports that the kernel hands out to clients.
	for cfg.BasePort = 20_000; ; cfg.BasePort += 200 {
		cfg.HostPort = cfg.BasePort + 2000
		network, err := devnet.New(cfg)
		if err == nil {
			return network
		}
		require.Less(t, cfg.BasePort, 30_000, "no free ports: %v", err)
	}
}

// do performs acts in order.
func (tr *trial) do(acts ...act) {
	tr.t.Helper()
	for _, a := range acts {
		tr.say("* %s", a.name)
		require.NoError(tr.t, a.do(tr.t.Context(), tr), a.name)
	}
}

// signerStatus asks a signer that runs apart, as `glomard signer status` does.
func (tr *trial) signerStatus(name string) (*signerpb.StatusResponse, error) {
	return signer.AskStatus(tr.t.Context(), tr.home(name))
}

// home is the directory of a process.
func (tr *trial) home(name string) string { return filepath.Join(tr.net.Config.Dir, name) }

// within polls until ready says so.
func (tr *trial) within(limit time.Duration, what string, ready func() bool) {
	tr.t.Helper()
	require.Eventually(tr.t, ready, limit, 20*time.Millisecond, what)
}
