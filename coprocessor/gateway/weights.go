package gateway

import (
	"context"
	"io"

	"github.com/glomar-network/glomar/api/gatewaypb"
)

// UploadWeights implements gatewaypb.GatewayServer.
func (g *Gateway) UploadWeights(stream gatewaypb.Gateway_UploadWeightsServer) error {
	first, err := stream.Recv()
	if err != nil {
		return err
	}
	next := func() (chunk, error) {
		message, err := stream.Recv()
		if err != nil {
			return chunk{}, err
		}
		return chunk{message.Data, message.Model != 0 || message.Vector != 0}, nil
	}
	err = g.receive(stream.Context(), "weights", first.Data, next, func(ctx context.Context, r io.Reader) error {
		return g.Plans.UploadWeights(ctx, first.Model, first.Vector, r)
	})
	if err != nil {
		return err
	}
	return stream.SendAndClose(&gatewaypb.UploadWeightsResponse{})
}
