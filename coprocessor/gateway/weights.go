package gateway

import (
	"context"
	"errors"
	"io"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/coprocessor/gateway/gatewaypb"
)

// UploadWeights implements gatewaypb.GatewayServer.
func (g *Gateway) UploadWeights(stream gatewaypb.Gateway_UploadWeightsServer) error {
	first, err := stream.Recv()
	if err != nil {
		return err
	}
	leave, err := enter(g.uploads)
	if err != nil {
		return err
	}
	defer leave()
	defer g.Metrics.time("upload_weights")()
	ctx, cancel := context.WithTimeout(stream.Context(), uploadTimeout)
	defer cancel()
	reader, writer := io.Pipe()
	go func() { writer.CloseWithError(receiveWeights(stream, first, writer)) }() // ends with the call at the latest
	stop := context.AfterFunc(ctx, func() { reader.CloseWithError(ctx.Err()) })
	defer stop()
	err = g.Plans.UploadWeights(ctx, first.Model, first.Vector, reader)
	reader.CloseWithError(errors.New("the call is over"))
	if err != nil {
		return refusedPlan(err)
	}
	return stream.SendAndClose(&gatewaypb.UploadWeightsResponse{})
}

// receiveWeights writes what the messages of a stream carry. nil is its end.
func receiveWeights(stream gatewaypb.Gateway_UploadWeightsServer, message *gatewaypb.UploadWeightsRequest, w io.Writer) error {
	for {
		if len(message.Data) > chunkSize {
			return status.Errorf(codes.InvalidArgument, "a chunk of %d bytes, at most %d", len(message.Data), chunkSize)
		}
		if _, err := w.Write(message.Data); err != nil {
			return err
		}
		var err error
		if message, err = stream.Recv(); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
		if message.Model != 0 || message.Vector != 0 {
			return status.Error(codes.InvalidArgument, "model and vector are named in the first message only")
		}
	}
}
