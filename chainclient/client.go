package chainclient

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	cometbytes "github.com/cometbft/cometbft/libs/bytes"
	coretypes "github.com/cometbft/cometbft/rpc/core/types"
	comettypes "github.com/cometbft/cometbft/types"
	addresscodec "github.com/cosmos/cosmos-sdk/codec/address"
	"github.com/cosmos/cosmos-sdk/crypto/keyring"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	"github.com/hashicorp/go-hclog"
	"google.golang.org/grpc"

	"github.com/glomar-network/glomar/chainclient/proven"
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

// Config says which node to use and whose account to act for.
type Config struct {
	// RPC is the node's CometBFT RPC, http://host:port (tcp:// too). The node must index transactions.
	RPC string
	// GRPC is the node's gRPC, host:port.
	GRPC string
	// Link, if set, is the way to the node instead, and to others when that one is away, lies, hangs or lags.
	Link *transport.Link
	// Trust, if set, is where verification begins: heights and the answers of Host, Threshold, Coprocessor, Model and
	// Reveal are then proven, and the node need not be trusted with them. Witnesses are CometBFT RPC endpoints of other
	// nodes, whose headers are compared with this one's.
	Trust     *proven.Trust
	Witnesses []string
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
	// patience is what the constant of that name says, for tests; zero means that.
	patience time.Duration
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
	queries grpc.ClientConnInterface // of Glomar's modules: grpc, or what proves its answers
	node    node
	logger  hclog.Logger
	heights *heights
	headers *proven.Headers // nil: the node is trusted
	sender  *sender
	address string
	cancel  context.CancelFunc
	// progress is of the node in use.
	progress progress
	running  sync.WaitGroup
}

// Dial opens a client. Neither endpoint is contacted before it returns: an unreachable node shows at the first call,
// and one of another chain at CheckNetwork.
func Dial(_ context.Context, cfg Config) (*Client, error) {
	if cfg.Logger == nil {
		cfg.Logger = hclog.NewNullLogger()
	}
	rpc, err := dialRPC(cfg)
	if err != nil {
		return nil, err
	}
	encoding, err := NewEncoding()
	if err != nil {
		return nil, err
	}
	conn, err := dialGRPC(cfg, encoding)
	if err != nil {
		return nil, err
	}
	var headers *proven.Headers
	if cfg.Trust != nil {
		source := proven.NewSource(cfg.ChainID, rpc)
		if headers, err = proven.NewHeaders(cfg.ChainID, source, *cfg.Trust, cfg.Logger.Named("chain")); err != nil {
			return nil, errors.Join(err, conn.Close())
		}
	}
	c, err := newClient(cfg, encoding, rpc, conn, headers)
	if err != nil {
		return nil, errors.Join(err, conn.Close())
	}
	c.conn = conn
	return c, nil
}

// newClient starts a client; headers is nil if the node is trusted.
func newClient(
	cfg Config, encoding Encoding, rpc node, conn grpc.ClientConnInterface, headers *proven.Headers,
) (*Client, error) {
	if cfg.Logger == nil {
		cfg.Logger = hclog.NewNullLogger()
	}
	if cfg.Poll == 0 {
		cfg.Poll = 100 * time.Millisecond
	}
	ctx, cancel := context.WithCancel(context.Background())
	c := &Client{
		config: cfg, grpc: conn, queries: conn, node: rpc, logger: cfg.Logger.Named("chain"), headers: headers,
		cancel: cancel,
	}
	c.heights = newHeights(rpc, cfg.Poll, c.logger)
	c.heights.advanced = c.grew
	c.progress.grew()
	if headers != nil {
		c.queries = proven.NewConn(conn, headers.State)
		c.heights.accept = c.verified
		if err := c.startWitnesses(ctx); err != nil {
			cancel()
			return nil, err
		}
	}
	c.queries = watched{c.queries, c}
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
		c.running.Go(func() { c.sender.run(ctx) })
	}
	c.running.Go(func() { c.heights.run(ctx) })
	if cfg.Link != nil && cfg.Link.Nodes() > 1 {
		c.running.Go(func() { c.watch(ctx) })
	}
	return c, nil
}

// Close ends the connections; submissions in flight fail with ErrClosed.
func (c *Client) Close() error {
	c.cancel()
	c.running.Wait()
	var errs []error
	if c.headers != nil {
		errs = append(errs, c.headers.Save())
	}
	if c.conn != nil {
		errs = append(errs, c.conn.Close())
	}
	return errors.Join(errs...)
}

// Address is the account that signs, in bech32; empty for a client that only reads.
func (c *Client) Address() string { return c.address }

// Host queries x/host.
func (c *Client) Host() hosttypes.QueryClient { return hosttypes.NewQueryClient(c.queries) }

// Threshold queries x/threshold.
func (c *Client) Threshold() thresholdtypes.QueryClient {
	return thresholdtypes.NewQueryClient(c.queries)
}

// Coprocessor queries x/coprocessor.
func (c *Client) Coprocessor() coprocessortypes.QueryClient {
	return coprocessortypes.NewQueryClient(c.queries)
}

// Model queries x/model.
func (c *Client) Model() modeltypes.QueryClient { return modeltypes.NewQueryClient(c.queries) }

// Reveal queries x/reveal.
func (c *Client) Reveal() revealtypes.QueryClient { return revealtypes.NewQueryClient(c.queries) }

// Conn is the gRPC connection, for queries of other modules.
func (c *Client) Conn() grpc.ClientConnInterface { return c.conn }
