package transport

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"hash"
	"io"

	"github.com/glomar-network/glomar/api/transportpb"
)

// maxChunk bounds the blob bytes in one message.
const maxChunk = 1 << 20

// maxEmpty bounds a blob's chunks that carry no bytes; a stream with more is refused.
const maxEmpty = 16

var (
	// ErrDigest means that the bytes received are not those asked for: the sender lies or its disk is corrupt.
	ErrDigest = errors.New("transport: blob does not have the digest asked for")
	// ErrTooLarge means that the sender announced or sent more bytes than the caller allows.
	ErrTooLarge = errors.New("transport: blob is larger than allowed")
	// ErrTruncated means that the stream ended before the announced size, or ran past it.
	ErrTruncated = errors.New("transport: blob does not have its announced size")
)

// SendBlob streams the size bytes of r, in chunks of at most 1 MiB; the first chunk states the size. An empty blob is one
// empty chunk. Errors of r are returned as they are.
func SendBlob(send func(*transportpb.Chunk) error, r io.Reader, size int64) error {
	return sendFrom(send, r, size, size)
}

// sendFrom streams what r still holds (remaining bytes) of a blob of total bytes.
func sendFrom(send func(*transportpb.Chunk) error, r io.Reader, remaining, total int64) error {
	buffer := make([]byte, min(max(remaining, 1), maxChunk))
	for first := true; first || remaining > 0; first = false {
		n := min(remaining, int64(len(buffer)))
		if _, err := io.ReadFull(r, buffer[:n]); err != nil {
			return fmt.Errorf("transport: read blob: %w", err)
		}
		chunk := &transportpb.Chunk{Data: buffer[:n]}
		if first {
			chunk.Total = uint64(total)
		}
		if err := send(chunk); err != nil {
			return err
		}
		remaining -= n
	}
	return nil
}

// ReceiveBlob reads a stream written by SendBlob into w, up to maxSize bytes, and returns the SHA-256 digest of what it
// wrote and its size. The stream must end (io.EOF) exactly at its announced size. The caller compares the digest.
func ReceiveBlob(receive func() (*transportpb.Chunk, error), maxSize int64, w io.Writer) (digest [32]byte, size int64, err error) {
	in := &receiver{w: w, hash: sha256.New(), maxSize: maxSize, total: -1}
	if err := in.run(receive); err != nil {
		return digest, in.size, err
	}
	in.hash.Sum(digest[:0])
	return digest, in.size, nil
}

// Receive is ReceiveBlob of a stream that open opens, at pace. The stream ends with the context that open gets. Its
// error is ErrSlow if the peer does not keep the pace.
func Receive[S interface {
	Recv() (*transportpb.Chunk, error)
}](
	ctx context.Context, pace Pace, open func(ctx context.Context) (S, error), maxSize int64, w io.Writer,
) (digest [32]byte, err error) {
	ctx, took, stop := pace.Keep(ctx)
	defer stop()
	stream, err := open(ctx)
	if err != nil {
		return digest, Slow(ctx, err)
	}
	digest, _, err = ReceiveBlob(metered(stream.Recv, took), maxSize, w)
	return digest, Slow(ctx, err)
}

// receiver is the state of a transfer that may span several streams of the same blob.
type receiver struct {
	w       io.Writer
	hash    hash.Hash
	maxSize int64
	total   int64 // announced, -1 before the first chunk
	size    int64 // received
}

// run consumes one stream to its end. It may be called again with a stream that resumes at in.size.
func (in *receiver) run(receive func() (*transportpb.Chunk, error)) error {
	empty := 0
	for first := true; ; first = false {
		chunk, err := receive()
		if errors.Is(err, io.EOF) {
			if in.size != in.total {
				return fmt.Errorf("%w: got %d of %d bytes", ErrTruncated, in.size, in.total)
			}
			return nil
		}
		if err != nil {
			return err
		}
		if first {
			if err := in.announce(chunk.Total); err != nil {
				return err
			}
		}
		if len(chunk.Data) == 0 {
			if empty++; empty > maxEmpty {
				return fmt.Errorf("%w: too many empty chunks", ErrTruncated)
			}
		}
		if err := in.accept(chunk.Data); err != nil {
			return err
		}
	}
}

func (in *receiver) announce(total uint64) error {
	if total > uint64(max(in.maxSize, 0)) {
		return fmt.Errorf("%w: %d bytes announced, %d allowed", ErrTooLarge, total, in.maxSize)
	}
	if in.total >= 0 && in.total != int64(total) {
		return fmt.Errorf("%w: announced as %d, then as %d bytes", ErrTruncated, in.total, total)
	}
	in.total = int64(total)
	return nil
}

func (in *receiver) accept(data []byte) error {
	if int64(len(data)) > in.total-in.size {
		return fmt.Errorf("%w: more than the announced %d bytes", ErrTruncated, in.total)
	}
	if _, err := in.w.Write(data); err != nil {
		return fmt.Errorf("transport: write blob: %w", &localError{err})
	}
	in.hash.Write(data)
	in.size += int64(len(data))
	return nil
}

// localError marks a failure of the caller's writer, which a retry with the peer cannot fix.
type localError struct{ error }

func (e *localError) Unwrap() error { return e.error }
