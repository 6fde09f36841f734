package models

import (
	"context"
	"fmt"
	"io"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/threshold/input"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
)

// UploadWeights stores a sealed vector, which it reads from r, of the weights that the owner of a private model ordered
// to be loaded. A vector that is stored already is not read again. Errors are ErrNotOrdered, store.ErrMismatch for
// bytes other than those ordered, store.ErrTooLarge, store.ErrFull, and those of ctx, the chain and the disk. After an
// error nothing is kept.
func (p *Plans) UploadWeights(ctx context.Context, model uint64, vector uint32, r io.Reader) error {
	answer, err := p.Models.Loading(ctx, &modeltypes.QueryLoadingRequest{ModelId: model})
	if status.Code(err) == codes.NotFound {
		return fmt.Errorf("model %d: %w", model, ErrNotOrdered)
	}
	if err != nil {
		return fmt.Errorf("loading of model %d: %w", model, err)
	}
	loading := answer.Loading
	if uint64(vector) >= uint64(len(loading.Bundles)) {
		return fmt.Errorf("sealed vector %d of model %d, which has %d: %w", vector, model, len(loading.Bundles), ErrNotOrdered)
	}
	job, err := p.Models.Job(ctx, &modeltypes.QueryJobRequest{Id: loading.Job})
	if err != nil && status.Code(err) != codes.NotFound {
		return fmt.Errorf("loading of model %d: %w", model, err)
	}
	if err != nil || !job.Job.IsOpen() {
		return fmt.Errorf("the loading of model %d has ended: %w", model, ErrNotOrdered)
	}
	digest := store.Digest(loading.Bundles[vector])
	if p.Blobs.Weights().Has(digest) {
		return nil
	}
	if err := p.Blobs.Weights().PutExpected(ctx, digest, r, input.MaxEncodedSize); err != nil {
		return fmt.Errorf("sealed vector %d of model %d: %w", vector, model, err)
	}
	p.Logger.Info("sealed weights stored", "model", model, "vector", vector)
	return nil
}
