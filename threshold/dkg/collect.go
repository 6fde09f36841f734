package dkg

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/glomar-network/glomar/pause"
	"github.com/glomar-network/glomar/transport"
	"github.com/glomar-network/glomar/x/threshold/types"
)

const (
	// concurrentFetches bounds the downloads at one time.
	concurrentFetches = 4

	firstRetry = 50 * time.Millisecond
	lastRetry  = 2 * time.Second
)

// collect fetches the blobs that all other members made in a round that is over.
func (r *run) collect(ctx context.Context, round types.Round) ([]Blob, error) {
	var points []types.Member
	for _, member := range r.view.Members {
		if member.Point != r.own.Point {
			points = append(points, member)
		}
	}
	blobs := make([]Blob, len(points))
	group, groupCtx := errgroup.WithContext(ctx)
	group.SetLimit(concurrentFetches)
	for i, member := range points {
		commitment, ok := r.view.Contribution(round, member.Point)
		if !ok || len(commitment.Digest) != 32 {
			return nil, fmt.Errorf("the chain passed %s without member %d", round, member.Point)
		}
		group.Go(func() (err error) {
			blobs[i], err = r.fetch(groupCtx, round, member, [32]byte(commitment.Digest))
			return err
		})
	}
	if err := group.Wait(); err != nil {
		discard(blobs)
		return nil, r.blame(ctx, err)
	}
	return blobs, nil
}

// fetch tries until it has the blob, the member is caught lying, or the ceremony is aborted. It complains once about a
// member that is out of reach.
func (r *run) fetch(ctx context.Context, round types.Round, member types.Member, digest [32]byte) (Blob, error) {
	started, complained := time.Now(), false
	growing := pause.Growing(firstRetry, lastRetry)
	for {
		blob, err := r.Store.Download(r.id, member.Point, digest, func(w io.Writer) error {
			ctx, cancel := context.WithTimeout(ctx, r.FetchTimeout)
			defer cancel()
			return r.Peers.Fetch(ctx, member, digest, r.member.BlobSize(round, member.Point), w)
		})
		if err == nil {
			return blob, nil
		}
		if errors.Is(err, transport.ErrDigest) || errors.Is(err, transport.ErrTooLarge) || errors.Is(err, transport.ErrTruncated) {
			return blob, &Fault{Point: member.Point, Round: round, Err: err}
		}
		if ctx.Err() != nil {
			return blob, ctx.Err()
		}
		if local := (*fs.PathError)(nil); errors.As(err, &local) { // our own disk failed, it may be full
			return blob, fmt.Errorf("dkg: blob of member %d: %w", member.Point, err)
		}
		r.Logger.Debug("blob not fetched yet", "member", member.Point, "round", round, "error", err)
		if !complained && time.Since(started) > r.Patience {
			r.complain(ctx, round, member.Point, "out of reach: "+err.Error())
			complained = true
		}
		if err := r.aborted(ctx); err != nil {
			return blob, err
		}
		if err := pause.For(ctx, growing.NextBackOff()); err != nil {
			return blob, err
		}
	}
}

// aborted asks the chain whether the ceremony was aborted. It leaves the run's view alone, because other goroutines
// read it.
func (r *run) aborted(ctx context.Context) error {
	view, err := r.Chain.Ceremony(ctx, r.id)
	if err == nil && view.Status == types.CeremonyStatus_CEREMONY_STATUS_ABORTED {
		return fmt.Errorf("%w: %s", ErrAborted, view.AbortReason)
	}
	return nil
}

// BlobSize returns the exact length of a member's blob of a round.
func (m *Member) BlobSize(round types.Round, from uint32) int64 {
	switch round {
	case types.Round_ROUND_DEAL:
		return m.dealSize()
	case types.Round_ROUND_KEYS, types.Round_ROUND_RELIN:
		size := int64(headerSize)
		for _, k := range m.keys {
			count, relin := k.polyCount()
			if round == types.Round_ROUND_RELIN {
				count = relin
			}
			size += int64(count) * k.polySize()
		}
		return size
	case types.Round_ROUND_OPENING:
		return int64(headerSize) + int64(m.seats(from))*m.openingSize()
	default:
		return 0
	}
}
