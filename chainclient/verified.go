package chainclient

import (
	"context"
	"errors"

	"google.golang.org/grpc"

	"github.com/glomar-network/glomar/chainclient/proven"
)

// turn names the use of the node that the next answer comes from.
func (c *Client) turn() int {
	if c.config.Link == nil {
		return 0
	}
	return c.config.Link.Turn()
}

// judge leaves a node that does not prove what it says, for the next one. turn was the node's when it was asked.
func (c *Client) judge(turn int, err error) {
	if !errors.Is(err, proven.ErrForged) {
		return
	}
	c.logger.Error("node's answer is not proven", "error", err)
	if c.config.Link != nil {
		c.config.Link.Next(turn)
	}
}

// verified returns the height whose state is proven once the header of the node's height is.
func (c *Client) verified(ctx context.Context, height int64) (int64, error) {
	ctx, cancel := context.WithTimeout(ctx, verifyTimeout)
	defer cancel()
	turn := c.turn()
	if err := c.headers.Advance(ctx, height); err != nil {
		c.judge(turn, err)
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
	turn := w.client.turn()
	err := w.ClientConnInterface.Invoke(ctx, method, request, answer, options...)
	w.client.judge(turn, err)
	w.client.progress.answered(err)
	return err
}
