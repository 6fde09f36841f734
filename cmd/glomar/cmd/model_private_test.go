package cmd

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/inference/plan"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
)

func TestModelPrivately(t *testing.T) {
	dir := t.TempDir()
	file, weights := filepath.Join(dir, "lenet.plan"), filepath.Join(dir, "lenet.weights")
	private := []string{"model", "compile", "lenet", "--insecure", "--private-bits", "8", "-o", file}
	_, err := glomar(private...)
	require.ErrorContains(t, err, "belong together")
	_, err = glomar("model", "compile", "lenet", "--insecure", "-o", file, "--weights", weights)
	require.ErrorContains(t, err, "belong together")
	out, err := glomar(append(private, "--weights", weights)...)
	require.NoError(t, err)
	require.Contains(t, out, "44426 secret weights; keep this file secret")
	info, err := os.Stat(weights)
	require.NoError(t, err)
	require.EqualValues(t, 0o600, info.Mode().Perm())
	_, err = glomar(append(private, "--weights", weights)...)
	require.ErrorIs(t, err, os.ErrExist, "nothing is replaced")

	p, numbers, err := readSecrets(file, weights)
	require.NoError(t, err)
	require.True(t, p.Private())
	require.Len(t, numbers, 44426)
	_, _, err = readSecrets(weights, weights)
	require.ErrorIs(t, err, plan.ErrMalformed)
	_, _, err = readSecrets(file, file)
	require.ErrorIs(t, err, plan.ErrMalformed)
	out, err = glomar("model", "verify", file)
	require.NoError(t, err)
	require.Contains(t, out, "is what its model compiles to")
	out, err = glomar("model", "check", "lenet", "--insecure", "--private-bits", "8")
	require.NoError(t, err)
	require.Contains(t, out, "It can run encrypted")
	out, err = glomar("model", "run", "lenet", "--insecure", "--private-bits", "12", "--image", "4")
	require.NoError(t, err)
	require.Regexp(t, `4 .*<- largest`, out)
	require.NotContains(t, out, "The plaintext network's largest")
	_, err = glomar("model", "register", "lenet", "--private-bits", "12", "--price", "1uglo", "--licence-file", file,
		"--from", "a", "--keyring-dir", dir, "--chain-id", "c")
	require.ErrorContains(t, err, "first")
	msg, err := (&terms{price: "5uglo", licenceFile: file}).registration(p)
	require.NoError(t, err)
	require.EqualValues(t, p.SecretVectors(), msg.SecretVectors)
}

// loadings is a chain on which a loading ends as its job says.
type loadings struct {
	modeltypes.QueryClient
	loaded bool
	status modeltypes.JobStatus
}

func (l *loadings) LoadingOf(context.Context, *modeltypes.QueryLoadingOfRequest, ...grpc.CallOption) (*modeltypes.QueryLoadingOfResponse, error) {
	if !l.loaded {
		return nil, status.Error(codes.NotFound, "not loaded")
	}
	return &modeltypes.QueryLoadingOfResponse{Loading: modeltypes.Loading{LoadedHeight: 9, Pages: [][]byte{{1}, {2}}}}, nil
}

func (l *loadings) Loading(context.Context, *modeltypes.QueryLoadingRequest, ...grpc.CallOption) (*modeltypes.QueryLoadingResponse, error) {
	return &modeltypes.QueryLoadingResponse{Loading: modeltypes.Loading{Job: 3}}, nil
}

func (l *loadings) Job(context.Context, *modeltypes.QueryJobRequest, ...grpc.CallOption) (*modeltypes.QueryJobResponse, error) {
	l.loaded = l.status == modeltypes.JobStatus_JOB_STATUS_RUNNING // by the next look
	return &modeltypes.QueryJobResponse{Job: modeltypes.Job{Id: 3, Status: l.status, Failure: "out of range"}}, nil
}

func TestLoadWaitsForTheEnd(t *testing.T) {
	chain := &loadings{status: modeltypes.JobStatus_JOB_STATUS_RUNNING}
	l := &loading{out: io.Discard, queries: chain, model: 1, epoch: 2}
	require.NoError(t, l.await(t.Context()))
	chain.status = modeltypes.JobStatus_JOB_STATUS_FAILED
	chain.loaded = false
	require.ErrorContains(t, l.await(t.Context()), "out of range")
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	chain.status = modeltypes.JobStatus_JOB_STATUS_REQUESTED
	require.ErrorIs(t, l.await(ctx), context.Canceled)
}
