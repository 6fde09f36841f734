package chainclient

import (
	"context"
	"errors"

	"google.golang.org/grpc"

	"github.com/glomar-network/glomar/chainclient/proven"
)

// judge leaves a node that does not prove what it says, for the next one.
func (c *Client) judge(err error) {
	if !errors.Is(err, proven.ErrForged) {
		return
	}
	c.logger.Error("node's answer is not proven", "error", err)
	if c.config.Link != nil {
		c.config.Link.Next()
	}
}

// verified returns the height whose state is proven once the header of the node's height is.
func (c *Client) verified(ctx context.Context, height int64) (int64, error) {
	ctx, cancel := context.WithTimeout(ctx, verifyTimeout)
	defer cancel()
	if err := c.headers.Advance(ctx, height); err != nil {
		c.judge(err)
		return 0, err
	}
	state, ok := c.headers.State()
	if !ok {
		return 0, proven.ErrNoState
	}
	return state.Height, nil
}

// watched judges the node that a query's values came from.
type watched struct {
	grpc.ClientConnInterface
	client *Client
}

// Invoke implements grpc.ClientConnInterface.
func (w watched) Invoke(ctx context.Context, method string, request, answer any, options ...grpc.CallOption) error {
	err := w.ClientConnInterface.Invoke(ctx, method, request, answer, options...)
	w.client.judge(err)
	return err
}
