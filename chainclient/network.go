package chainclient

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/cosmos/cosmos-sdk/client/grpc/cmtservice"

	"github.com/glomar-network/glomar/pause"
)

// ErrWrongNetwork is returned when a node belongs to another chain than the one the client was made for.
var ErrWrongNetwork = errors.New("the node belongs to another chain")

// networkPause is the wait before a node that does not answer is asked again.
const networkPause = time.Second

// CheckNetwork waits until both endpoints have said which chain they serve and returns ErrWrongNetwork if one is not
// Config.ChainID. It returns nil when ctx ends first.
func (c *Client) CheckNetwork(ctx context.Context) error {
	for _, endpoint := range []struct {
		address string
		network func(context.Context) (string, error)
	}{{c.config.rpcName(), c.rpcNetwork}, {c.config.grpcName(), c.grpcNetwork}} {
		served, err := askNetwork(ctx, endpoint.network)
		if err != nil {
			return nil // ctx ended
		}
		if served != c.config.ChainID {
			return fmt.Errorf("%w: %s serves %q, but the chain id given is %q",
				ErrWrongNetwork, endpoint.address, served, c.config.ChainID)
		}
	}
	return nil
}

// askNetwork asks until there is an answer or ctx ends.
func askNetwork(ctx context.Context, ask func(context.Context) (string, error)) (string, error) {
	for {
		attempt, cancel := context.WithTimeout(ctx, statusTimeout)
		served, err := ask(attempt)
		cancel()
		if err == nil {
			return served, nil
		}
		if err := pause.For(ctx, networkPause); err != nil {
			return "", err
		}
	}
}

// rpcName and grpcName are the endpoints as the operator knows them.
func (c *Config) rpcName() string {
	if c.Link != nil {
		return "the linked node's RPC"
	}
	return c.RPC
}

func (c *Config) grpcName() string {
	if c.Link != nil {
		return "the linked node's gRPC"
	}
	return c.GRPC
}

func (c *Client) rpcNetwork(ctx context.Context) (string, error) {
	status, err := c.node.Status(ctx)
	if err != nil {
		return "", err
	}
	return status.NodeInfo.Network, nil
}

func (c *Client) grpcNetwork(ctx context.Context) (string, error) {
	answer, err := cmtservice.NewServiceClient(c.grpc).GetNodeInfo(ctx, &cmtservice.GetNodeInfoRequest{})
	if err != nil {
		return "", err
	}
	if answer.DefaultNodeInfo == nil {
		return "", errors.New("the node does not describe itself")
	}
	return answer.DefaultNodeInfo.Network, nil
}
