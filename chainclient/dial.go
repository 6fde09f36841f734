package chainclient

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"time"

	rpchttp "github.com/cometbft/cometbft/rpc/client/http"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/keepalive"

	"github.com/glomar-network/glomar/chainclient/proven"
	"github.com/glomar-network/glomar/transport"
)

const (
	// maxMessage bounds an answer of gRPC, maxAnswer one of RPC, in bytes.
	maxMessage = 32 << 20
	maxAnswer  = 8 << 20
	// queryTimeout bounds a query whose caller set no deadline: a node that hangs, or whose machine is gone, must not hold
	// up its callers for as long as TCP hopes for it.
	queryTimeout = 30 * time.Second
	// rpcTimeout bounds a call of CometBFT's RPC.
	rpcTimeout = 15 * time.Second
	// A connection is given up when nothing comes for keepaliveTime while a query waits, and then no answer to a ping for
	// keepaliveTimeout. Nodes bear only a few pings without traffic of their own: those of one query.
	keepaliveTime    = 10 * time.Second
	keepaliveTimeout = 5 * time.Second
)

// dialRPC returns the node's CometBFT RPC.
func dialRPC(cfg Config) (*rpchttp.HTTP, error) {
	if cfg.Link == nil {
		return newRPC(cfg.RPC, nil)
	}
	return newRPC("http://node", func(ctx context.Context) (net.Conn, error) {
		return cfg.Link.Dial(ctx, transport.LinkRPC)
	})
}

// newRPC returns the CometBFT RPC at an endpoint, whose answers are bounded. dial may be nil.
func newRPC(endpoint string, dial func(ctx context.Context) (net.Conn, error)) (*rpchttp.HTTP, error) {
	pool := http.DefaultTransport.(*http.Transport).Clone()
	if dial != nil {
		pool.Proxy = nil
		pool.DialContext = func(ctx context.Context, _, _ string) (net.Conn, error) { return dial(ctx) }
	}
	client := &http.Client{Transport: bounded{pool}, Timeout: rpcTimeout}
	rpc, err := rpchttp.NewWithClient(strings.Replace(endpoint, "tcp://", "http://", 1), "/websocket", client)
	if err != nil {
		return nil, fmt.Errorf("chain RPC %q: %w", endpoint, err)
	}
	return rpc, nil
}

// bounded cuts off answers after maxAnswer bytes.
type bounded struct{ http.RoundTripper }

// RoundTrip implements http.RoundTripper.
func (b bounded) RoundTrip(request *http.Request) (*http.Response, error) {
	response, err := b.RoundTripper.RoundTrip(request)
	if err == nil {
		response.Body = struct {
			io.Reader
			io.Closer
		}{io.LimitReader(response.Body, maxAnswer), response.Body}
	}
	return response, err
}

// dialGRPC opens the connection to the node's gRPC.
func dialGRPC(cfg Config, encoding Encoding) (*grpc.ClientConn, error) {
	target := cfg.GRPC
	options := []grpc.DialOption{
		transport.Reconnect(), grpc.WithUnaryInterceptor(limit(queryTimeout)),
		grpc.WithTransportCredentials(insecure.NewCredentials()), // a link has its own
		grpc.WithKeepaliveParams(keepalive.ClientParameters{Time: keepaliveTime, Timeout: keepaliveTimeout}),
		grpc.WithDefaultCallOptions(grpc.ForceCodec(encoding.Codec.GRPCCodec()), grpc.MaxCallRecvMsgSize(maxMessage)),
	}
	if cfg.Link != nil {
		target = "passthrough:///node"
		options = append(options, grpc.WithContextDialer(func(ctx context.Context, _ string) (net.Conn, error) {
			return cfg.Link.Dial(ctx, transport.LinkGRPC)
		}))
	}
	conn, err := grpc.NewClient(target, options...)
	if err != nil {
		return nil, fmt.Errorf("chain gRPC %q: %w", target, err)
	}
	return conn, nil
}

// limit gives calls without a deadline one.
func limit(timeout time.Duration) grpc.UnaryClientInterceptor {
	return func(
		ctx context.Context, method string, request, reply any, conn *grpc.ClientConn, invoke grpc.UnaryInvoker,
		options ...grpc.CallOption,
	) error {
		if _, ok := ctx.Deadline(); !ok {
			limited, cancel := context.WithTimeout(ctx, timeout)
			defer cancel()
			ctx = limited
		}
		return invoke(ctx, method, request, reply, conn, options...)
	}
}

// startWitnesses has the headers compared with those of other nodes until ctx ends.
func (c *Client) startWitnesses(ctx context.Context) error {
	for _, endpoint := range c.config.Witnesses {
		rpc, err := newRPC(endpoint, nil)
		if err != nil {
			return err
		}
		c.running.Go(func() { c.headers.Witness(ctx, endpoint, proven.NewSource(c.config.ChainID, rpc)) })
	}
	return nil
}
