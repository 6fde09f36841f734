package client

import (
	"context"
	"testing"

	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/threshold/vector"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
)

// modelNode knows two models.
type modelNode struct {
	modeltypes.UnimplementedQueryServer
}

func (*modelNode) Model(_ context.Context, r *modeltypes.QueryModelRequest) (*modeltypes.QueryModelResponse, error) {
	m := modeltypes.Model{
		Id: r.Id, Status: modeltypes.ModelStatus_MODEL_STATUS_ACTIVE,
		Input: modeltypes.InputFormat{Length: 784, Bits: 8, Offset: 128, Scale: 255, Attempts: 2},
		Terms: modeltypes.Terms{Price: sdk.NewInt64Coin("uglo", 5000)},
	}
	switch r.Id {
	case 1:
	case 2:
		m.Status, m.SupersededBy = modeltypes.ModelStatus_MODEL_STATUS_RETIRED, 3
	default:
		return nil, status.Error(codes.NotFound, "no such model")
	}
	return &modeltypes.QueryModelResponse{Model: m}, nil
}

func TestModel(t *testing.T) {
	c, err := Dial(Config{Gateway: "127.0.0.1:1", Node: serve(t, func(s *grpc.Server) { modeltypes.RegisterQueryServer(s, &modelNode{}) })})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, c.Close()) })
	m, err := c.Model(t.Context(), 1)
	require.NoError(t, err)
	require.Equal(t, "5000uglo", m.Terms.Price.String())
	format := VectorFormat(m.Input)
	require.NoError(t, format.Validate())
	require.Equal(t, vector.Format{Length: 784, Bits: 8, Offset: 128, Attempts: 2}, format)

	_, err = c.Model(t.Context(), 2)
	require.ErrorIs(t, err, ErrRetired)
	require.ErrorContains(t, err, "model 3 supersedes it")
	_, err = c.Model(t.Context(), 9)
	require.Equal(t, codes.NotFound, status.Code(err))
	require.ErrorContains(t, err, "model 9")

	alone, err := Dial(Config{Gateway: "127.0.0.1:1"})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, alone.Close()) })
	_, err = alone.Model(t.Context(), 1)
	require.ErrorIs(t, err, ErrNoNode)
}

// What the registry cannot mean does not become a format that seals something.
func TestAnImpossibleModelFormatIsRefused(t *testing.T) {
	for _, in := range []modeltypes.InputFormat{{}, {Length: 1, Bits: 8, Attempts: 1, Offset: 1 << 63}, {Length: 1, Bits: 3, Attempts: 1}} {
		require.ErrorIs(t, VectorFormat(in).Validate(), vector.ErrFormat)
	}
}
