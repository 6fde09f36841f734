package client

import (
	"context"
	"errors"
	"fmt"

	"github.com/glomar-network/glomar/threshold/vector"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
)

var (
	// ErrNoNode is returned by a client without a Glomar node for questions that only a node can answer.
	ErrNoNode = errors.New("the client has no Glomar node to ask: set Config.Node")
	// ErrRetired is returned for a model that takes no new work.
	ErrRetired = errors.New("the model is retired")
)

// Model returns a registered model that takes new work, as the trusted node knows it. It fails with ErrNoNode or ErrRetired.
func (c *Client) Model(ctx context.Context, id uint64) (modeltypes.Model, error) {
	if c.models == nil {
		return modeltypes.Model{}, fmt.Errorf("model %d: %w", id, ErrNoNode)
	}
	answer, err := again(ctx, func(ctx context.Context) (*modeltypes.QueryModelResponse, error) {
		return c.models.Model(ctx, &modeltypes.QueryModelRequest{Id: id})
	})
	if err != nil {
		return modeltypes.Model{}, fmt.Errorf("ask the node for model %d: %w", id, err)
	}
	if answer.Model.Status == modeltypes.ModelStatus_MODEL_STATUS_RETIRED {
		if next := answer.Model.SupersededBy; next != 0 {
			return answer.Model, fmt.Errorf("model %d: %w; model %d supersedes it", id, ErrRetired, next)
		}
		return answer.Model, fmt.Errorf("model %d: %w", id, ErrRetired)
	}
	return answer.Model, nil
}

// VectorFormat returns the format in which SealVector must seal the input of a model. A number x of the vector stands
// for x/in.Scale.
func VectorFormat(in modeltypes.InputFormat) vector.Format {
	return vector.Format{Length: int(in.Length), Bits: int(in.Bits), Offset: int(in.Offset), Attempts: int(in.Attempts)}
}
