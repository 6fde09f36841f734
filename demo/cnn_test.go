package demo

import (
	"bytes"
	"context"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/devnet"
)

// tell runs a story of encrypted inference on a real network of processes, at the small insecure parameters, and returns the
// transcript and its last line.
func tell(t *testing.T, opts CNNOptions) (transcript string, summary cnnReport) {
	t.Helper()
	if testing.Short() {
		t.Skip("starts seven processes")
	}
	opts.Network = newNetwork(t, nil)
	ctx, cancel := context.WithTimeout(t.Context(), trialLimit)
	defer cancel()
	var out bytes.Buffer
	opts.Out = &out
	err := RunCNN(ctx, opts)
	t.Log(out.String())
	require.NoError(t, err)
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	require.NoError(t, json.Unmarshal([]byte(lines[len(lines)-1]), &summary), "the last line is one JSON object")
	require.True(t, summary.OK)
	require.Equal(t, opts.Pictures, summary.Agreed)
	require.Positive(t, summary.Answered)
	require.LessOrEqual(t, summary.Worst, summary.Stated)
	require.NoDirExists(t, opts.Network.Config.Dir)
	return out.String(), summary
}

func TestDemoCNN(t *testing.T) {
	transcript, summary := tell(t, CNNOptions{Model: "lenet", Pictures: 2})
	require.EqualValues(t, 2*5_000, summary.Charged)
	require.EqualValues(t, summary.Charged, summary.Owner+summary.Operators)
	require.Contains(t, transcript, "no deposit for the contract covers 5000uglo")
}

// The committee makes pages of the secret weights before anybody asks.
func TestPrivateDemoCNN(t *testing.T) {
	_, summary := tell(t, CNNOptions{Model: "lenet", Private: true, Pictures: 1})
	require.True(t, summary.Private)
	require.Positive(t, summary.Load)
}

// A coprocessor that is killed in the middle of an inference comes back and the two agree: without it there is no quorum.
func TestKilledCoprocessorResumesAnInference(t *testing.T) {
	full(t)
	killed := make(chan error, 1)
	tell(t, CNNOptions{Model: "nn50", Pictures: 1, asked: func(network *devnet.Network) {
		go func() {
			time.Sleep(2500 * time.Millisecond) // an attestation, and some of the 51 steps
			err := network.Kill("coprocessor1")
			time.Sleep(time.Second)
			if err == nil {
				err = network.Restart("coprocessor1")
			}
			killed <- err
		}()
	}})
	require.NoError(t, <-killed)
}
