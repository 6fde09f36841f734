package demo

import (
	"bytes"
	"context"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// TestDemoCNN runs the story of encrypted inference on a real network of processes, at the small insecure parameters.
func TestDemoCNN(t *testing.T) {
	if testing.Short() {
		t.Skip("starts seven processes")
	}
	network := newNetwork(t, nil)
	ctx, cancel := context.WithTimeout(t.Context(), trialLimit)
	defer cancel()
	var out bytes.Buffer
	err := RunCNN(ctx, CNNOptions{Network: network, Model: "lenet", Pictures: 2, Out: &out})
	t.Log(out.String())
	require.NoError(t, err)
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	var summary cnnReport
	require.NoError(t, json.Unmarshal([]byte(lines[len(lines)-1]), &summary), "the last line is one JSON object")
	require.True(t, summary.OK)
	require.Equal(t, 2, summary.Agreed)
	require.Positive(t, summary.Answered)
	require.LessOrEqual(t, summary.Worst, summary.Stated)
	require.EqualValues(t, 2*5_000, summary.Charged)
	require.EqualValues(t, summary.Charged, summary.Owner+summary.Operators)
	require.Contains(t, out.String(), "no deposit for the contract covers 5000uglo")
	require.NoDirExists(t, network.Config.Dir)
}

// The same with a network whose weights are secret: the committee makes pages of them before anybody asks.
func TestPrivateDemoCNN(t *testing.T) {
	if testing.Short() {
		t.Skip("starts seven processes")
	}
	network := newNetwork(t, nil)
	ctx, cancel := context.WithTimeout(t.Context(), trialLimit)
	defer cancel()
	var out bytes.Buffer
	err := RunCNN(ctx, CNNOptions{Network: network, Model: "lenet", Private: true, Pictures: 1, Out: &out})
	t.Log(out.String())
	require.NoError(t, err)
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	var summary cnnReport
	require.NoError(t, json.Unmarshal([]byte(lines[len(lines)-1]), &summary), "the last line is one JSON object")
	require.True(t, summary.Private)
	require.Positive(t, summary.Load)
	require.Equal(t, 1, summary.Agreed)
	require.LessOrEqual(t, summary.Worst, summary.Stated)
}

// A coprocessor that is killed in the middle of an inference comes back and the two agree: without it there is no quorum.
func TestKilledCoprocessorResumesAnInference(t *testing.T) {
	full(t)
	network := newNetwork(t, nil)
	ctx, cancel := context.WithTimeout(t.Context(), trialLimit)
	defer cancel()
	killed := make(chan error, 1)
	var out bytes.Buffer
	err := RunCNN(ctx, CNNOptions{
		Network: network, Model: "nn50", Pictures: 1, Out: &out,
		asked: func() {
			go func() {
				time.Sleep(2500 * time.Millisecond) // an attestation, and some of the 51 steps
				err := network.Kill("coprocessor1")
				time.Sleep(time.Second)
				if err == nil {
					err = network.Restart("coprocessor1")
				}
				killed <- err
			}()
		},
	})
	t.Log(out.String())
	require.NoError(t, err)
	require.NoError(t, <-killed)
}
