package gateway

import (
	"context"
	"errors"
	"io"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/coprocessor/models"
	"github.com/glomar-network/glomar/coprocessor/store"
)

// maxUploads bounds the plans and weights received at the same time, uploadTimeout the time that each may take.
const (
	maxUploads    = 8
	uploadTimeout = 20 * time.Minute
)

// chunk is a message of an upload. named says that it tells what the upload is of, as only the first may.
type chunk struct {
	data  []byte
	named bool
}

// receive has an upload of many messages kept. next returns those after the first, and io.EOF after the last.
func (g *Gateway) receive(ctx context.Context, what string, first []byte, next func() (chunk, error), keep func(context.Context, io.Reader) error) error {
	reader, writer := io.Pipe()
	go func() { writer.CloseWithError(write(writer, first, next)) }() // ends with the call at the latest
	err := g.upload(ctx, what, reader, keep)
	reader.CloseWithError(errors.New("the call is over"))
	return err
}

// write writes what the messages carry. nil is their end.
func write(w io.Writer, data []byte, next func() (chunk, error)) error {
	for {
		if len(data) > chunkSize {
			return status.Errorf(codes.InvalidArgument, "a chunk of %d bytes, at most %d", len(data), chunkSize)
		}
		if _, err := w.Write(data); err != nil {
			return err
		}
		message, err := next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if message.named {
			return status.Error(codes.InvalidArgument, "what is uploaded is named in the first message only")
		}
		data = message.data
	}
}

// upload has what a reader yields kept. It gives up on a sender that is too slow.
func (g *Gateway) upload(ctx context.Context, what string, r io.Reader, keep func(context.Context, io.Reader) error) error {
	leave, err := enter(g.uploads)
	if err != nil {
		return err
	}
	defer leave()
	defer g.Metrics.time("upload_" + what)()
	ctx, cancel := context.WithTimeout(ctx, uploadTimeout)
	defer cancel()
	if pipe, ok := r.(*io.PipeReader); ok {
		stop := context.AfterFunc(ctx, func() { pipe.CloseWithError(ctx.Err()) })
		defer stop()
	}
	return refused(what, keep(ctx, r))
}

// refused says who has to act on an error of Plans.
func refused(what string, err error) error {
	var told interface{ GRPCStatus() *status.Status }
	switch {
	case err == nil:
		return nil
	case errors.Is(err, models.ErrNotRegistered), errors.Is(err, models.ErrNotOrdered):
		return status.Error(codes.NotFound, err.Error())
	case errors.Is(err, models.ErrOwner):
		return status.Error(codes.PermissionDenied, err.Error())
	case errors.Is(err, models.ErrNoCommittee):
		return status.Error(codes.FailedPrecondition, err.Error())
	case errors.Is(err, models.ErrDisagrees), errors.Is(err, models.ErrUnverified), errors.Is(err, store.ErrMismatch), errors.Is(err, store.ErrTooLarge):
		return status.Error(codes.InvalidArgument, err.Error())
	case errors.As(err, &told) && told.GRPCStatus().Code() == codes.InvalidArgument:
		return status.Error(codes.InvalidArgument, err.Error())
	}
	return unavailable("store the "+what, err)
}
