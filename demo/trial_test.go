package demo

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/api/signerpb"
	"github.com/glomar-network/glomar/devnet"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/signer"
)

// trialLimit bounds one test on a network of processes.
const trialLimit = 15 * time.Minute

// full skips a test that takes minutes unless all tests are asked for.
func full(t *testing.T) {
	if os.Getenv("GLOMAR_FULL") == "" {
		t.Skip("kills processes for minutes: set GLOMAR_FULL=1 (make test-full)")
	}
}

// trial is a network of real processes that a test does things to, and the people who use it meanwhile.
type trial struct {
	*story
	t *testing.T
}

// newTrial brings a network up and wraps money for Alice. The network goes down with the test; its files stay if the
// test fails.
func newTrial(t *testing.T, change func(*devnet.Config)) *trial {
	ctx, cancel := context.WithTimeout(t.Context(), trialLimit)
	t.Cleanup(cancel)
	network := newNetwork(t, change)
	tr := &trial{t: t, story: &story{ctx: ctx, out: t.Output(), begin: time.Now(), net: network, expects: ledger{}}}
	t.Cleanup(func() {
		require.NoError(t, network.Down())
		if t.Failed() {
			t.Logf("logs and homes are in %s", network.Config.Dir)
			return
		}
		require.NoError(t, network.Remove())
	})
	require.NoError(t, network.Up(ctx, func(format string, args ...any) { tr.say("  "+format, args...) }))
	require.NoError(t, tr.prepare())
	t.Cleanup(tr.close)
	require.NoError(t, tr.aliceWraps())
	return tr
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
		require.NoError(tr.t, a.do(tr), a.name)
	}
}

// act is one line of a manifest: a verb and what it is done to.
type act struct {
	name string
	do   func(*trial) error
}

func kill(name string) act {
	return act{"kill " + name, func(tr *trial) error { return tr.net.Kill(name) }}
}

func stop(name string) act {
	return act{"stop " + name, func(tr *trial) error { return tr.net.Stop(name) }}
}

func restart(name string) act {
	return act{"restart " + name, func(tr *trial) error { return tr.net.Restart(name) }}
}

func pause(name string) act {
	return act{"pause " + name, func(tr *trial) error { return tr.net.Pause(name) }}
}

func resume(name string) act {
	return act{"resume " + name, func(tr *trial) error { return tr.net.Resume(name) }}
}

// idle lets time pass.
func idle(d time.Duration) act {
	return act{fmt.Sprintf("%s pass", d), func(*trial) error { time.Sleep(d); return nil }}
}

// rejoin waits until the signer of a validator is on the live list.
func rejoin(validator int) act {
	return act{fmt.Sprintf("the signer of node%d rejoins", validator), func(tr *trial) error { return tr.net.AwaitSigner(tr.ctx, validator) }}
}

// serves waits until a coprocessor answers.
func serves(coprocessor int) act {
	return act{fmt.Sprintf("coprocessor%d serves", coprocessor), func(tr *trial) error { return tr.net.AwaitCoprocessor(tr.ctx, coprocessor) }}
}

// transfer moves a dollar from Alice to Bob and has both read what they own.
var transfer = act{"transfer", func(tr *trial) error {
	if _, err := tr.story.transfer("Alice → Bob 1", tr.alice, tr.bob, dollar); err != nil {
		return err
	}
	return tr.check(tr.alice, tr.bob)
}}

// send moves a dollar from Alice to Bob on the host chain and waits for no more.
var send = act{"send", func(tr *trial) error {
	sealed, err := tr.token.seal(tr.ctx, tr.alice, dollar)
	if err != nil {
		return err
	}
	tr.expects.move(tr.alice.address, tr.bob.address, dollar)
	_, err = tr.alice.do(tr.ctx, tr.token.confidential, tr.token.transferData(tr.bob.address, sealed))
	return err
}}

// settled waits until what was sent is final, and has Alice and Bob read what they own.
var settled = act{"settle", func(tr *trial) error {
	for _, w := range []*wallet{tr.alice, tr.bob} {
		if _, err := tr.awaitBalance(w); err != nil {
			return err
		}
	}
	return tr.check(tr.alice, tr.bob)
}}

// signerStatus asks a signer that runs apart, as `glomard signer status` does.
func (tr *trial) signerStatus(name string) (*signerpb.StatusResponse, error) {
	return signer.AskStatus(tr.ctx, tr.home(name))
}

// home is the directory of a process.
func (tr *trial) home(name string) string { return filepath.Join(tr.net.Config.Dir, name) }

// within polls until ready says so.
func (tr *trial) within(limit time.Duration, what string, ready func() bool) {
	tr.t.Helper()
	require.Eventually(tr.t, ready, limit, 20*time.Millisecond, what)
}
