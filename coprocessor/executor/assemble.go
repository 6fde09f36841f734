package executor

import (
	"context"
	"fmt"
	"slices"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"
	"golang.org/x/sync/errgroup"

	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/threshold/repack"
	"github.com/glomar-network/glomar/threshold/shares"
	tickets "github.com/glomar-network/glomar/x/threshold/types"
)

// BlobError names the signer whose share blob cannot be used.
type BlobError struct {
	Point uint32
	Err   error
}

func (e *BlobError) Error() string {
	return fmt.Sprintf("share blob of signer %d: %v", e.Point, e.Err)
}

// Unwrap returns the cause.
func (e *BlobError) Unwrap() error { return e.Err }

// Assemble makes the fresh pages of a repack ticket: one ciphertext per target, at its level. blobs are the encoded
// share blobs of tc.Active, in that order, whose digests the caller checked against the chain. Source pages come from
// the store. It fails with a *BlobError for a blob that does not have the layout's shape, and with
// shares.ErrInconsistent, naming the page, when openings do not belong together.
func (e *Executor) Assemble(ctx context.Context, l *tickets.Layout, tc shares.TicketContext, blobs [][]byte) ([]*rlwe.Ciphertext, error) {
	if err := repack.Validate(e.Set, l); err != nil {
		return nil, err
	}
	pages := repack.Pages(l)
	decoded, err := e.decodeBlobs(ctx, tc, blobs, len(pages), repack.Levels(l))
	if err != nil {
		return nil, err
	}
	digests := make([]page.Digest, len(pages))
	for i, source := range pages {
		digests[i] = page.Digest(l.Sources[source].Page)
	}
	opened, err := e.combineOpenings(ctx, tc, digests, decoded)
	if err != nil {
		return nil, err
	}
	sources := make([][]uint64, len(l.Sources))
	for i, source := range pages {
		sources[source] = opened[i]
	}
	public, err := repack.Apply(e.Set, l, sources)
	if err != nil {
		return nil, err
	}
	if err := repack.ApplyConstants(e.Set, l, public); err != nil {
		return nil, err
	}
	return e.combineAssemblies(ctx, l, tc, decoded, public)
}

// Open adds up the openings of a check or open ticket: N slots per page, in the content's order. After a check the
// slots are the plaintext. After a masked opening they are the plaintext minus the masks. Errors are those of Assemble.
func (e *Executor) Open(ctx context.Context, o *tickets.Opening, tc shares.TicketContext, blobs [][]byte) ([][]uint64, error) {
	if o.FheParams != e.Set.Name || len(o.Pages) == 0 || len(o.Pages) > shares.MaxOpenings {
		return nil, fmt.Errorf("opening of %d pages of parameter set %q: %w", len(o.Pages), o.FheParams, repack.ErrLayout)
	}
	digests := make([]page.Digest, len(o.Pages))
	for i, d := range o.Pages {
		if len(d) != len(digests[i]) {
			return nil, fmt.Errorf("page %d has a digest of %d bytes: %w", i, len(d), repack.ErrLayout)
		}
		digests[i] = page.Digest(d)
	}
	decoded, err := e.decodeBlobs(ctx, tc, blobs, len(digests), nil)
	if err != nil {
		return nil, err
	}
	return e.combineOpenings(ctx, tc, digests, decoded)
}

// group runs at most Workers tasks at a time.
func (e *Executor) group(ctx context.Context) (*errgroup.Group, context.Context) {
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(e.Workers)
	return g, ctx
}

func (e *Executor) decodeBlobs(ctx context.Context, tc shares.TicketContext, blobs [][]byte, openings int, levels []int) ([]*shares.Blob, error) {
	if err := tc.Validate(); err != nil {
		return nil, err
	}
	if len(blobs) != len(tc.Active) {
		return nil, fmt.Errorf("%d share blobs for an active set of %d: %w", len(blobs), len(tc.Active), shares.ErrShape)
	}
	decoded := make([]*shares.Blob, len(blobs))
	g, ctx := e.group(ctx)
	for i, data := range blobs {
		g.Go(func() error {
			if err := ctx.Err(); err != nil {
				return err
			}
			b, err := shares.Decode(e.Set, data, openings, levels)
			if err != nil {
				return &BlobError{tc.Active[i], err}
			}
			decoded[i] = b
			e.Metrics.signerBytes.Add(float64(len(data)))
			return nil
		})
	}
	return decoded, g.Wait()
}

func (e *Executor) combineOpenings(ctx context.Context, tc shares.TicketContext, digests []page.Digest, blobs []*shares.Blob) ([][]uint64, error) {
	stop := e.Metrics.time(phaseOpen)
	opened := make([][]uint64, len(digests))
	g, ctx := e.group(ctx)
	for i, digest := range digests {
		g.Go(func() error {
			if err := ctx.Err(); err != nil {
				return err
			}
			ct, err := e.Load(digest)
			if err != nil {
				return err
			}
			derived, err := shares.Derive(e.Set, e.Keys, ct, tc, digest)
			if err != nil {
				return err
			}
			opened[i], err = shares.CombineOpening(e.Set, derived, polys(blobs, func(b *shares.Blob) ring.Poly { return b.Openings[i] }))
			if err != nil {
				return fmt.Errorf("page %s: %w", digest, err)
			}
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	e.Metrics.pages.WithLabelValues("opened").Add(float64(len(digests)))
	e.Logger.Debug("opened source pages", "pages", len(digests), "took", stop())
	return opened, nil
}

func (e *Executor) combineAssemblies(ctx context.Context, l *tickets.Layout, tc shares.TicketContext, blobs []*shares.Blob, public [][]uint64) ([]*rlwe.Ciphertext, error) {
	stop := e.Metrics.time(phaseAssemble)
	fresh := make([]*rlwe.Ciphertext, len(l.Targets))
	g, ctx := e.group(ctx)
	for i, target := range l.Targets {
		g.Go(func() (err error) {
			if err = ctx.Err(); err != nil {
				return err
			}
			gs := polys(blobs, func(b *shares.Blob) ring.Poly { return b.Assemblies[i] })
			fresh[i], err = shares.CombineAssembly(e.Set, int(target.Level), i, tc, gs, public[i])
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	e.Metrics.pages.WithLabelValues("assembled").Add(float64(len(fresh)))
	e.Logger.Debug("assembled pages", "pages", len(fresh), "moves", len(l.Moves), "took", stop())
	return fresh, nil
}

func polys(blobs []*shares.Blob, pick func(*shares.Blob) ring.Poly) []ring.Poly {
	out := make([]ring.Poly, len(blobs))
	for i, b := range blobs {
		out[i] = pick(b)
	}
	return slices.Clip(out)
}
