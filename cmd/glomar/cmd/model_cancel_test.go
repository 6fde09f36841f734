package cmd

import (
	"bytes"
	"context"
	"testing"

	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"

	sdk "github.com/cosmos/cosmos-sdk/types"

	modeltypes "github.com/glomar-network/glomar/x/model/types"
)

// oneJob is a chain with one job.
type oneJob struct {
	modeltypes.QueryClient
	job modeltypes.Job
}

func (o oneJob) Job(
	context.Context, *modeltypes.QueryJobRequest, ...grpc.CallOption,
) (*modeltypes.QueryJobResponse, error) {
	return &modeltypes.QueryJobResponse{Job: o.job}, nil
}

func TestCancelSaysWhatBecameOfTheJob(t *testing.T) {
	_, err := glomar("model", "cancel", "x", "--from", "a", "--keyring-dir", t.TempDir(), "--chain-id", "c")
	require.ErrorContains(t, err, "not the id of a job")
	job := modeltypes.Job{Id: 17, Fee: sdk.NewInt64Coin("uglo", 50), Payer: "glomar1other"}
	for status, want := range map[modeltypes.JobStatus]string{
		modeltypes.JobStatus_JOB_STATUS_FAILED:    "job 17 failed, and its fee of 50uglo is back",
		modeltypes.JobStatus_JOB_STATUS_REQUESTED: "glomar1other pays for job 17 now, and its fee of 50uglo is back",
	} {
		job.Status = status
		var out bytes.Buffer
		require.NoError(t, printCancelled(t.Context(), &out, oneJob{job: job}, 17))
		require.Contains(t, out.String(), want)
	}
}
