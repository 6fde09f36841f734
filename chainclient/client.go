package chainclient

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	cometbytes "github.com/cometbft/cometbft/libs/bytes"
	rpchttp "github.com/cometbft/cometbft/rpc/client/http"
	coretypes "github.com/cometbft/cometbft/rpc/core/types"
	comettypes "github.com/cometbft/cometbft/types"
	addresscodec "github.com/cosmos/cosmos-sdk/codec/address"
	"github.com/cosmos/cosmos-sdk/crypto/keyring"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	"github.com/hashicorp/go-hclog"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"

	"github.com/glomar-network/glomar/transport"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
	revealtypes "github.com/glomar-network/glomar/x/reveal/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

var (
	// ErrNoAccount is returned while the client's account does not exist: it needs funds.
	ErrNoAccount = errors.New("account does not exist on the chain; send it some uglo")
	// ErrClosed is returned after Close.
	ErrClosed = errors.New("chain client is closed")
	// ErrNoKey is returned by Submit of a client without a key.
	ErrNoKey = errors.New("chain client has no key to sign with")
	// ErrNotIncluded is returned for messages that no block took before their transaction expired. They did not happen
	// and may be submitted again.
	ErrNotIncluded = errors.New("transaction expired without being included")
)

const (
	// maxMessage bounds a gRPC answer, in bytes.
	maxMessage = 32 << 20
	// queryTimeout bounds a query whose caller set no deadline: a node that hangs, or whose machine is gone, must not hold
	// up its callers for as long as TCP hopes for it.
	queryTimeout = 30 * time.Second
)

// Config says which node to use and whose account to act for.
type Config struct {
	// RPC is the node's CometBFT RPC, http://host:port (tcp:// too). The node must index transactions.
	RPC string
	// GRPC is the node's gRPC, host:port.
	GRPC string
	// ChainID is the Glomar chain's id.
	ChainID string
	// Keyring and KeyName name the signing key. Without a Keyring the client only reads.
	Keyring keyring.Keyring
	KeyName string
	// GasPrices, e.g. "0.01uglo"; empty pays nothing.
	GasPrices string
	// Poll is the interval of height and inclusion polling; zero means 100 ms.
	Poll   time.Duration
	Logger hclog.Logger
}

// node is the part of CometBFT RPC in use.
type node interface {
	Status(ctx context.Context) (*coretypes.ResultStatus, error)
	ABCIQuery(ctx context.Context, path string, data cometbytes.HexBytes) (*coretypes.ResultABCIQuery, error)
	BroadcastTxSync(ctx context.Context, tx comettypes.Tx) (*coretypes.ResultBroadcastTx, error)
	Tx(ctx context.Context, hash []byte, prove bool) (*coretypes.ResultTx, error)
}

// Client is safe for concurrent use.
type Client struct {
	config  Config
	conn    *grpc.ClientConn
	grpc    grpc.ClientConnInterface // conn, or what a test has in its place
	node    node
	logger  hclog.Logger
	heights *heights
	sender  *sender
	address string
	cancel  context.CancelFunc
}

// Dial opens a client. Neither endpoint is contacted before it returns: an unreachable node shows at the first call,
// and one of another chain at CheckNetwork.
func Dial(_ context.Context, cfg Config) (*Client, error) {
	endpoint := strings.Replace(cfg.RPC, "tcp://", "http://", 1)
	rpc, err := rpchttp.NewWithTimeout(endpoint, "/websocket", 15)
	if err != nil {
		return nil, fmt.Errorf("chain RPC %q: %w", cfg.RPC, err)
	}
	encoding, err := NewEncoding()
	if err != nil {
		return nil, err
	}
	conn, err := grpc.NewClient(cfg.GRPC, transport.Reconnect(), grpc.WithUnaryInterceptor(limit(queryTimeout)),
		grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithDefaultCallOptions(grpc.ForceCodec(encoding.Codec.GRPCCodec()), grpc.MaxCallRecvMsgSize(maxMessage)))
	if err != nil {
		return nil, fmt.Errorf("chain gRPC %q: %w", cfg.GRPC, err)
	}
	c, err := newClient(cfg, encoding, rpc, conn)
	if err != nil {
		return nil, errors.Join(err, conn.Close())
	}
	c.conn = conn
	return c, nil
}

// limit gives calls without a deadline one.
func limit(timeout time.Duration) grpc.UnaryClientInterceptor {
	return func(ctx context.Context, method string, request, reply any, conn *grpc.ClientConn, invoke grpc.UnaryInvoker, options ...grpc.CallOption) error {
		if _, ok := ctx.Deadline(); !ok {
			limited, cancel := context.WithTimeout(ctx, timeout)
			defer cancel()
			ctx = limited
		}
		return invoke(ctx, method, request, reply, conn, options...)
	}
}

func newClient(cfg Config, encoding Encoding, rpc node, conn grpc.ClientConnInterface) (*Client, error) {
	if cfg.Logger == nil {
		cfg.Logger = hclog.NewNullLogger()
	}
	if cfg.Poll == 0 {
		cfg.Poll = 100 * time.Millisecond
	}
	ctx, cancel := context.WithCancel(context.Background())
	c := &Client{config: cfg, grpc: conn, node: rpc, logger: cfg.Logger.Named("chain"), cancel: cancel}
	c.heights = newHeights(rpc, cfg.Poll, c.logger)
	if cfg.Keyring != nil {
		record, err := cfg.Keyring.Key(cfg.KeyName)
		if err != nil {
			cancel()
			return nil, fmt.Errorf("no key %q in the keyring (glomard keys add makes or imports one): %w", cfg.KeyName, err)
		}
		raw, err := record.GetAddress()
		if err == nil {
			c.address, err = addresscodec.NewBech32Codec(bech32Prefix).BytesToString(raw)
		}
		if err != nil {
			cancel()
			return nil, fmt.Errorf("address of key %q: %w", cfg.KeyName, err)
		}
		accounts := authtypes.NewQueryClient(conn)
		if c.sender, err = newSender(cfg, encoding, rpc, accounts, c.heights, c.address, c.logger); err != nil {
			cancel()
			return nil, err
		}
		go c.sender.run(ctx)
	}
	go c.heights.run(ctx)
	return c, nil
}

// Close ends the connections; submissions in flight fail with ErrClosed.
func (c *Client) Close() error {
	c.cancel()
	if c.conn == nil {
		return nil
	}
	return c.conn.Close()
}

// Address is the account that signs, in bech32; empty for a client that only reads.
func (c *Client) Address() string { return c.address }

// Host queries x/host.
func (c *Client) Host() hosttypes.QueryClient { return hosttypes.NewQueryClient(c.conn) }

// Threshold queries x/threshold.
func (c *Client) Threshold() thresholdtypes.QueryClient { return thresholdtypes.NewQueryClient(c.conn) }

// Coprocessor queries x/coprocessor.
func (c *Client) Coprocessor() coprocessortypes.QueryClient {
	return coprocessortypes.NewQueryClient(c.conn)
}

// Model queries x/model.
func (c *Client) Model() modeltypes.QueryClient { return modeltypes.NewQueryClient(c.conn) }

// Reveal queries x/reveal.
func (c *Client) Reveal() revealtypes.QueryClient { return revealtypes.NewQueryClient(c.conn) }

// Conn is the gRPC connection, for queries of other modules.
func (c *Client) Conn() grpc.ClientConnInterface { return c.conn }
