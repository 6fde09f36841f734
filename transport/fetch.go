package transport

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/transportpb"
	"github.com/glomar-network/glomar/pause"
)

const (
	// fetchAttempts is how often a transfer that broke in the middle is resumed before the caller gets the error.
	fetchAttempts = 5
	resumeDelay   = 200 * time.Millisecond
)

// Fetch streams the blob with this digest from the peer into w and verifies it, at most maxSize bytes. A transfer that
// breaks is resumed where it stopped, a few times. What w received is valid only if the error is nil. On ErrDigest,
// ErrTooLarge, ErrTruncated or ErrSlow (SteadyPace) the peer is at fault. ErrNotFound and ErrNotYet are the peer's
// answers. Other errors come from the network, the context or w.
func Fetch(ctx context.Context, conn grpc.ClientConnInterface, digest [32]byte, maxSize int64, w io.Writer) error {
	client := transportpb.NewBlobsClient(conn)
	in := &receiver{w: w, hash: sha256.New(), maxSize: maxSize, total: -1}
	var err error
	for attempt := range fetchAttempts {
		if attempt > 0 {
			if err := pause.For(ctx, resumeDelay<<attempt); err != nil {
				return err
			}
		}
		before := in.size
		if err = fetchOnce(ctx, client, digest, in); err == nil {
			if got := [32]byte(in.hash.Sum(nil)); got != digest {
				return fmt.Errorf("%w: want %x, got %x", ErrDigest, digest, got)
			}
			return nil
		}
		if !resumable(err) || in.size == before {
			return fetchError(digest, err)
		}
	}
	return fetchError(digest, err)
}

// fetchOnce runs one stream, from where the receiver stopped.
func fetchOnce(ctx context.Context, client transportpb.BlobsClient, digest [32]byte, in *receiver) error {
	ctx, took, stop := SteadyPace.Keep(ctx)
	defer stop()
	stream, err := client.Fetch(ctx, &transportpb.FetchRequest{Digest: digest[:], Offset: uint64(in.size)})
	if err != nil {
		return Slow(ctx, err)
	}
	return Slow(ctx, in.run(metered(stream.Recv, took)))
}

// metered tells took the size of every chunk that arrives.
func metered(receive func() (*transportpb.Chunk, error), took func(n int)) func() (*transportpb.Chunk, error) {
	return func() (*transportpb.Chunk, error) {
		chunk, err := receive()
		if err == nil {
			took(len(chunk.Data))
		}
		return chunk, err
	}
}

// resumable says whether a new stream may continue the transfer.
func resumable(err error) bool {
	if local := (*localError)(nil); errors.As(err, &local) {
		return false
	}
	return status.Code(err) == codes.Unavailable
}

// fetchError translates the peer's answer.
func fetchError(digest [32]byte, err error) error {
	switch status.Code(err) {
	case codes.NotFound:
		return fmt.Errorf("%w: %x", ErrNotFound, digest)
	case codes.FailedPrecondition:
		return fmt.Errorf("%w: %x", ErrNotYet, digest)
	default:
		return fmt.Errorf("transport: fetch blob %x: %w", digest, err)
	}
}
