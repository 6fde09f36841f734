package models

import (
	"bytes"
	"context"
	"crypto/sha256"
	"testing"

	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/coprocessor/store"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
)

// ordered is a chain on which the weights of model 5 are to be loaded.
type ordered struct {
	*chain
	bundles [][]byte
	status  modeltypes.JobStatus
}

func (o *ordered) Loading(_ context.Context, r *modeltypes.QueryLoadingRequest, _ ...grpc.CallOption) (*modeltypes.QueryLoadingResponse, error) {
	if r.ModelId != 5 {
		return nil, status.Error(codes.NotFound, "no such loading")
	}
	return &modeltypes.QueryLoadingResponse{Loading: modeltypes.Loading{ModelId: 5, Seq: 1, Job: 3, Bundles: o.bundles}}, nil
}

func (o *ordered) Job(context.Context, *modeltypes.QueryJobRequest, ...grpc.CallOption) (*modeltypes.QueryJobResponse, error) {
	return &modeltypes.QueryJobResponse{Job: modeltypes.Job{Id: 3, Status: o.status}}, nil
}

func TestOnlyWeightsThatAreOrderedAreStored(t *testing.T) {
	sealed := []byte("sealed weights")
	digest := sha256.Sum256(sealed)
	of := compiled(t)
	o := &ordered{chain: newChain(of), bundles: [][]byte{{31: 1}, digest[:]}, status: modeltypes.JobStatus_JOB_STATUS_REQUESTED}
	p := o.plans(t)
	p.Models = o
	require.ErrorIs(t, p.UploadWeights(t.Context(), 4, 1, failing{}), ErrNotOrdered, "another model")
	require.ErrorIs(t, p.UploadWeights(t.Context(), 5, 2, failing{}), ErrNotOrdered, "a vector too many")
	require.ErrorIs(t, p.UploadWeights(t.Context(), 5, 0, bytes.NewReader(sealed)), store.ErrMismatch, "another vector's place")
	require.Error(t, p.UploadWeights(t.Context(), 5, 1, failing{}))
	require.False(t, p.Blobs.Weights().Has(digest))
	o.status = modeltypes.JobStatus_JOB_STATUS_EXPIRED
	require.ErrorIs(t, p.UploadWeights(t.Context(), 5, 1, bytes.NewReader(sealed)), ErrNotOrdered, "too late")
	o.status = modeltypes.JobStatus_JOB_STATUS_REQUESTED
	require.NoError(t, p.UploadWeights(t.Context(), 5, 1, bytes.NewReader(sealed)))
	require.True(t, p.Blobs.Weights().Has(digest))
	require.False(t, p.Blobs.Has(digest), "apart from what is not theirs to replace or delete")
	require.NoError(t, p.UploadWeights(t.Context(), 5, 1, failing{}), "what is here is not read again")
}
