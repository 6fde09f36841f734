package e2e

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/devnet"
)

// tell runs a demo of the glomar command to its end, on a network of real processes at the small insecure parameters.
// It decodes the last line of the transcript, and checks that no process of the network is left.
func tell(t *testing.T, summary any, args ...string) (transcript string) {
	t.Helper()
	if testing.Short() {
		t.Skip("starts seven processes")
	}
	cfg := newNetwork(t, nil).Config
	ctx, cancel := context.WithTimeout(t.Context(), trialLimit)
	defer cancel()
	cmd := exec.CommandContext(ctx, cfg.Glomar, on(cfg, args...)...)
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) } // it takes its network down
	cmd.WaitDelay = time.Minute
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // ^C in a terminal reaches it only through this test
	var out, complaints bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &complaints
	err := cmd.Run()
	t.Log(out.String())
	require.NoError(t, err, complaints.String())
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	require.NoError(t, json.Unmarshal([]byte(lines[len(lines)-1]), summary), "the last line is one JSON object")
	require.NoDirExists(t, cfg.Dir)
	again, err := devnet.New(cfg)
	require.NoError(t, err, "every port is free again, so no process is left")
	require.NoError(t, again.Remove())
	return out.String()
}

// on adds a network's flags to a command.
func on(cfg devnet.Config, command ...string) []string {
	return append(command, "--dir", cfg.Dir, "--params", cfg.Params,
		"--base-port", strconv.Itoa(cfg.BasePort), "--host-port", strconv.Itoa(cfg.HostPort))
}

func TestDemo(t *testing.T) {
	var summary map[string]any
	tell(t, &summary, "demo")
	require.Equal(t, true, summary["ok"])
	for _, field := range []string{"params", "ceremony_s", "seal_ms", "bundle_bytes", "transfer_p50_s", "read_p50_s",
		"batch64_s", "peak_memory_gib", "total_s"} {
		require.Contains(t, summary, field)
	}
}

// A demo that cannot bring its network up says so on its last line and in its exit code.
func TestDemoThatFails(t *testing.T) {
	cfg := newNetwork(t, nil).Config
	t.Cleanup(func() { require.NoError(t, os.RemoveAll(cfg.Dir)) })
	broken := filepath.Join(t.TempDir(), "glomard")
	require.NoError(t, os.WriteFile(broken, []byte("#!/bin/sh\nexit 3\n"), 0o755))
	out, err := exec.CommandContext(t.Context(), cfg.Glomar, on(cfg, "demo", "--glomard", broken)...).Output()
	var exit *exec.ExitError
	require.True(t, errors.As(err, &exit), "%v", err)
	require.Equal(t, 1, exit.ExitCode())
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	var summary struct {
		OK    bool   `json:"ok"`
		Error string `json:"error"`
	}
	require.NoError(t, json.Unmarshal([]byte(lines[len(lines)-1]), &summary))
	require.False(t, summary.OK)
	require.Contains(t, summary.Error, "exit status 3")
}

// inference is the last line of demo-cnn.
type inference struct {
	OK        bool    `json:"ok"`
	Private   bool    `json:"private"`
	Load      float64 `json:"load_s"`
	Answered  float64 `json:"answered_p50_s"`
	Worst     float64 `json:"logit_error"`
	Stated    float64 `json:"stated_error"`
	Agreed    int     `json:"agreed"`
	Charged   int64   `json:"charged_uglo"`
	Owner     int64   `json:"owner_uglo"`
	Operators int64   `json:"operators_uglo"`
}

func (i inference) check(t *testing.T, pictures int) {
	t.Helper()
	require.True(t, i.OK)
	require.Equal(t, pictures, i.Agreed)
	require.Positive(t, i.Answered)
	require.Positive(t, i.Stated)
	require.LessOrEqual(t, i.Worst, i.Stated)
	require.EqualValues(t, pictures*5_000, i.Charged)
	require.Equal(t, i.Charged, i.Owner+i.Operators)
}

func TestDemoCNN(t *testing.T) {
	var summary inference
	transcript := tell(t, &summary, "demo-cnn", "--model", "lenet", "--pictures", "2")
	summary.check(t, 2)
	require.Contains(t, transcript, "no deposit for the contract covers 5000uglo")
}

// The committee turns the secret weights into pages before anybody asks the model.
func TestPrivateDemoCNN(t *testing.T) {
	var summary inference
	tell(t, &summary, "demo-cnn", "--model", "lenet", "--private", "--pictures", "1")
	summary.check(t, 1)
	require.True(t, summary.Private)
	require.Positive(t, summary.Load)
}
