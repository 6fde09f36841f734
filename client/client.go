package client

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/threshold/input"
	"github.com/glomar-network/glomar/threshold/vector"
	"github.com/glomar-network/glomar/transport"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

var (
	// ErrUnknownHost is returned for a host chain the network does not serve. It wraps ErrOtherChain.
	ErrUnknownHost = fmt.Errorf("%w: host chain is not registered on this network", ErrOtherChain)
	// ErrKeysDiffer is returned when the gateway and the Glomar node disagree about the live epoch.
	ErrKeysDiffer = errors.New("the gateway names other committee keys than the Glomar node: do not seal anything with this gateway")
)

// maxMessage bounds a gateway answer, in bytes.
const maxMessage = 8 << 20

// Config says whom the client talks to.
type Config struct {
	// Gateway is a coprocessor's gRPC endpoint, host:port.
	Gateway string
	// Node is the gRPC endpoint of a Glomar node the caller trusts, host:port. Empty trusts the gateway for the
	// committee's keys. Use that only on a local test network.
	Node string
	// DialOptions override the default, a plain-text connection.
	DialOptions []grpc.DialOption
}

// Client is safe for concurrent use. While the gateway or the node cannot be reached, or cannot do what is asked yet, every
// call tries again with back-off until its context ends: give it a deadline.
type Client struct {
	gateway gatewaypb.GatewayClient
	epochs  thresholdtypes.QueryClient
	models  modeltypes.QueryClient
	conns   []*grpc.ClientConn
}

// Dial connects lazily: only the first call finds out that an endpoint cannot be reached.
func Dial(cfg Config) (*Client, error) {
	options := cfg.DialOptions
	if len(options) == 0 {
		options = []grpc.DialOption{grpc.WithTransportCredentials(insecure.NewCredentials())}
	}
	options = append(options, grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(maxMessage)), transport.Reconnect())
	c := &Client{}
	conn, err := grpc.NewClient(cfg.Gateway, options...)
	if err != nil {
		return nil, fmt.Errorf("gateway %s: %w", cfg.Gateway, err)
	}
	c.conns, c.gateway = append(c.conns, conn), gatewaypb.NewGatewayClient(conn)
	if cfg.Node != "" {
		node, err := grpc.NewClient(cfg.Node, options...)
		if err != nil {
			return nil, errors.Join(fmt.Errorf("node %s: %w", cfg.Node, err), c.Close())
		}
		c.conns = append(c.conns, node)
		c.epochs, c.models = thresholdtypes.NewQueryClient(node), modeltypes.NewQueryClient(node)
	}
	return c, nil
}

// Close ends the connections.
func (c *Client) Close() error {
	var errs []error
	for _, conn := range c.conns {
		errs = append(errs, conn.Close())
	}
	return errors.Join(errs...)
}

// Network returns the host chains served and the live epoch, checked against the trusted node if there is one.
func (c *Client) Network(ctx context.Context) (*gatewaypb.NetworkResponse, error) {
	network, err := again(ctx, func(ctx context.Context) (*gatewaypb.NetworkResponse, error) {
		return c.gateway.Network(ctx, &gatewaypb.NetworkRequest{})
	})
	if err != nil {
		return nil, fmt.Errorf("ask the gateway for the network: %w", err)
	}
	if c.epochs == nil {
		return network, nil
	}
	trusted, err := again(ctx, func(ctx context.Context) (*thresholdtypes.QueryEpochResponse, error) {
		return c.epochs.Epoch(ctx, &thresholdtypes.QueryEpochRequest{})
	})
	if err != nil {
		return nil, fmt.Errorf("ask the node for the live epoch: %w", err)
	}
	if !sameKeys(network.Epoch, trusted.Epoch) {
		return nil, ErrKeysDiffer
	}
	return network, nil
}

func sameKeys(a, b thresholdtypes.Epoch) bool {
	if a.Id != b.Id || a.Threshold != b.Threshold || len(a.Members) != len(b.Members) {
		return false
	}
	for i := range a.Members {
		if a.Members[i].Point != b.Members[i].Point || !bytes.Equal(a.Members[i].HpkeKey, b.Members[i].HpkeKey) {
			return false
		}
	}
	return true
}

// Sealed is an input ready for a contract's fromExternal.
type Sealed struct {
	// Handles has one 32-byte handle per value, in order: the externalEuint64 argument. A vector has one: externalEvector.
	Handles []common.Hash
	// Proof is the inputProof argument; it covers all handles.
	Proof []byte
	// BundleBytes is the size of what was uploaded.
	BundleBytes int
	// SealTime is the time spent sealing, without the upload.
	SealTime time.Duration
}

// Seal secret-shares the values among the committee, uploads the sealed shares and returns what the contract needs. The
// result works only when this user calls this contract on this host chain.
func (c *Client) Seal(ctx context.Context, chainID uint64, contract, user common.Address, values ...input.Value) (*Sealed, error) {
	return c.seal(ctx, chainID, contract, user, func(to input.Context) ([]byte, error) {
		bundle, err := input.Seal(rand.Reader, to, values)
		if err != nil {
			return nil, err
		}
		return bundle.Encode(), nil
	})
}

// SealVector is Seal for a vector of small numbers, the input of a model. The format is the model's (Model and
// VectorFormat): how many numbers, their bits and offset, and the number of attempts. Handles holds one handle, the
// contract's externalEvector argument.
//
// It fails with vector.ErrFormat (also for a format that is not a model's input: see vector.Format.ValidateInput), with
// vector.ErrNumber, which names the first number that does not fit, or with input.ErrTooLarge.
func (c *Client) SealVector(ctx context.Context, chainID uint64, contract, user common.Address, format vector.Format, numbers []int64) (*Sealed, error) {
	if err := format.ValidateInput(); err != nil {
		return nil, err
	}
	return c.seal(ctx, chainID, contract, user, func(to input.Context) ([]byte, error) {
		bundle, err := input.SealVector(rand.Reader, to, 0, format, numbers)
		if err != nil {
			return nil, err
		}
		return bundle.Encode(), nil
	})
}

// seal calls sealTo with the live committee, and asks the operators to attest the bundle.
func (c *Client) seal(ctx context.Context, chainID uint64, contract, user common.Address, sealTo func(input.Context) ([]byte, error)) (*Sealed, error) {
	network, err := c.Network(ctx)
	if err != nil {
		return nil, err
	}
	host, err := hostChain(network, chainID)
	if err != nil {
		return nil, err
	}
	start := time.Now()
	encoded, err := sealTo(sealingContext(network.Epoch, host, contract, user))
	if err != nil {
		return nil, fmt.Errorf("seal the input: %w", err)
	}
	sealTime := time.Since(start)
	sealed, err := c.submit(ctx, encoded)
	if err != nil {
		return nil, fmt.Errorf("submit the input: %w", err)
	}
	sealed.SealTime = sealTime
	return sealed, nil
}

// submit asks the operators to attest an encoded bundle. It computes the handles from the bundle and does not trust the
// gateway's.
func (c *Client) submit(ctx context.Context, encoded []byte) (*Sealed, error) {
	own, err := input.Inspect(encoded)
	if err != nil {
		return nil, err
	}
	answer, err := again(ctx, func(ctx context.Context) (*gatewaypb.SubmitInputResponse, error) {
		return c.gateway.SubmitInput(ctx, &gatewaypb.SubmitInputRequest{Bundle: encoded})
	})
	if err != nil {
		return nil, err
	}
	for i, handle := range own.Handles {
		if i >= len(answer.Handles) || !bytes.Equal(answer.Handles[i], handle[:]) {
			return nil, fmt.Errorf("the gateway names another handle than %s for value %d", handle, i)
		}
	}
	return &Sealed{Handles: own.Handles, Proof: answer.Proof, BundleBytes: len(encoded)}, nil
}

func sealingContext(epoch thresholdtypes.Epoch, host hosttypes.HostChain, contract, user common.Address) input.Context {
	members := make([]input.Member, len(epoch.Members))
	for i, m := range epoch.Members {
		members[i] = input.Member{Point: m.Point, HPKE: m.HpkeKey}
	}
	return input.Context{
		ChainID: host.ChainId, ACL: common.BytesToAddress(host.Acl), Contract: contract, User: user,
		Epoch: epoch.Id, Threshold: int(epoch.Threshold), Members: members,
	}
}

func hostChain(network *gatewaypb.NetworkResponse, chainID uint64) (hosttypes.HostChain, error) {
	for _, host := range network.Hosts {
		if host.ChainId == chainID {
			return host, nil
		}
	}
	return hosttypes.HostChain{}, fmt.Errorf("chain %d: %w", chainID, ErrUnknownHost)
}
