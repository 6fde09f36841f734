package gateway

import (
	"bytes"
	"context"
	"errors"
	"io"
	"testing"

	"github.com/stretchr/testify/require"
	"google.golang.org/grpc/codes"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/coprocessor/models"
	"github.com/glomar-network/glomar/coprocessor/store"
)

func (p *plans) UploadWeights(ctx context.Context, model uint64, vector uint32, r io.Reader) error {
	_, err := p.Upload(ctx, model<<8|uint64(vector), r)
	return err
}

func uploadWeights(t *testing.T, client gatewaypb.GatewayClient, messages ...*gatewaypb.UploadWeightsRequest) error {
	t.Helper()
	stream, err := client.UploadWeights(t.Context())
	require.NoError(t, err)
	for _, message := range messages {
		if err := stream.Send(message); err != nil {
			require.ErrorIs(t, err, io.EOF)
			break
		}
	}
	_, err = stream.CloseAndRecv()
	return err
}

func TestWeightsAreUploadedInChunks(t *testing.T) {
	n := newNetwork(t)
	g, client, _ := n.serve(t, "a")
	taken := &plans{}
	g.Plans = taken
	whole := bytes.Repeat([]byte("weights"), 1<<18)
	first := &gatewaypb.UploadWeightsRequest{Model: 7, Vector: 3, Data: whole[:chunkSize]}
	require.NoError(t, uploadWeights(t, client, first, &gatewaypb.UploadWeightsRequest{Data: whole[chunkSize:]}))
	require.EqualValues(t, 7<<8|3, taken.model)
	require.Equal(t, whole, taken.data)

	requireCode(t, uploadWeights(t, client, first, first), codes.InvalidArgument, "first message only")
	requireCode(t, uploadWeights(t, client, &gatewaypb.UploadWeightsRequest{Model: 7, Data: make([]byte, chunkSize+1)}), codes.InvalidArgument, "at most")
	for _, c := range []struct {
		plans plans
		code  codes.Code
	}{
		{plans{before: models.ErrNotOrdered}, codes.NotFound},
		{plans{after: store.ErrMismatch}, codes.InvalidArgument},
		{plans{after: store.ErrTooLarge}, codes.InvalidArgument},
		{plans{after: store.ErrFull}, codes.Unavailable},
	} {
		g.Plans = &c.plans
		requireCode(t, uploadWeights(t, client, first), c.code, errors.Join(c.plans.before, c.plans.after).Error())
	}
	for range maxUploads {
		g.uploads <- struct{}{}
	}
	requireCode(t, uploadWeights(t, client, first), codes.ResourceExhausted, "another gateway")
}
