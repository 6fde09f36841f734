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

// chunk is a message of an upload. named says that the message names what is uploaded. Only the first message may.
type chunk struct {
	data  []byte
	named bool
}

// receive passes an upload of several messages to keep. next returns the messages after the first, and io.EOF after the
// last.
func (g *Gateway) receive(ctx context.Context, what string, first []byte, next func() (chunk, error), keep func(context.Context, io.Reader) error) error {
	reader, writer := io.Pipe()
	go func() { writer.CloseWithError(write(writer, first, next)) }() // ends no later than the call
	err := g.upload(ctx, what, reader, keep)
	reader.CloseWithError(errors.New("the call is over"))
	return err
}

// write writes the data of all messages to w. It returns nil after the last one.
func write(w io.Writer, data []byte, next func() (chunk, error)) error {
	for {
		if len(data) > chunkSize {
			return status.Errorf(codes.InvalidArgument, "chunk of %d bytes: at most %d are allowed",
				len(data), chunkSize)
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
			return status.Error(codes.InvalidArgument, "name what is uploaded in the first message only")
		}
		data = message.data
	}
}

// upload passes a reader to keep. It gives up on a sender that is too slow.
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

// refused turns an error of Plans into a status that says who must act.
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
