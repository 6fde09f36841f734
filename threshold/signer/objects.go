package signer

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"sync"

	"github.com/hashicorp/go-hclog"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/transport"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
)

// ErrNoObject means that no operator delivered an object; it may be there later.
var ErrNoObject = errors.New("no operator delivered the object")

// Objects fetches content-addressed bytes that coprocessors serve: pages, layouts, openings, input bundles.
type Objects interface {
	// Fetch returns the bytes with this SHA-256 digest, at most limit of them. Errors wrap ErrNoObject.
	Fetch(ctx context.Context, digest [32]byte, limit int) ([]byte, error)
}

// maxObjectChunk bounds one message of an operator's Object stream.
const maxObjectChunk = 4 << 20

// GatewayObjects asks the operators registered on chain, one after the other in random order, until one delivers bytes
// that hash to the digest. It trusts none of them: connections are plain and every byte is checked.
type GatewayObjects struct {
	operators coprocessortypes.QueryClient
	logger    hclog.Logger

	mu    sync.Mutex
	conns map[string]*grpc.ClientConn
}

// NewGatewayObjects returns a client of the operators' gateways. Close it.
func NewGatewayObjects(operators coprocessortypes.QueryClient, logger hclog.Logger) *GatewayObjects {
	return &GatewayObjects{operators: operators, logger: logger, conns: map[string]*grpc.ClientConn{}}
}

// Fetch implements Objects.
func (g *GatewayObjects) Fetch(ctx context.Context, digest [32]byte, limit int) ([]byte, error) {
	response, err := g.operators.Operators(ctx, &coprocessortypes.QueryOperatorsRequest{})
	if err != nil {
		return nil, fmt.Errorf("list operators: %w", err)
	}
	causes := make([]error, 0, len(response.Operators))
	for _, at := range rand.Perm(len(response.Operators)) {
		operator := &response.Operators[at]
		if operator.Jailed {
			continue
		}
		data, err := g.fetchFrom(ctx, operator.Endpoint, digest, limit)
		if err == nil {
			return data, nil
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		g.logger.Debug("operator did not deliver", "operator", operator.Account, "object", hclog.Fmt("%x", digest), "error", err)
		causes = append(causes, fmt.Errorf("%s: %w", operator.Endpoint, err))
	}
	return nil, fmt.Errorf("object %x: %w: %w", digest, ErrNoObject, errors.Join(causes...))
}

func (g *GatewayObjects) fetchFrom(ctx context.Context, endpoint string, digest [32]byte, limit int) ([]byte, error) {
	conn, err := g.conn(endpoint)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	stream, err := gatewaypb.NewGatewayClient(conn).Object(ctx, &gatewaypb.ObjectRequest{Digest: digest[:]})
	if err != nil {
		return nil, err
	}
	data, err := receiveObject(stream.Recv, limit)
	if err != nil {
		return nil, err
	}
	if got := sha256.Sum256(data); got != digest {
		return nil, fmt.Errorf("sent bytes of digest %x", got)
	}
	return data, nil
}

// receiveObject collects a stream that announces its size first. It never holds more than limit bytes.
func receiveObject(receive func() (*gatewaypb.ObjectChunk, error), limit int) ([]byte, error) {
	var data bytes.Buffer
	total := uint64(0)
	for first := true; ; first = false {
		chunk, err := receive()
		if errors.Is(err, io.EOF) {
			if uint64(data.Len()) != total || first {
				return nil, fmt.Errorf("stream ended after %d of %d bytes", data.Len(), total)
			}
			return data.Bytes(), nil
		}
		if err != nil {
			return nil, err
		}
		if first {
			if total = chunk.Total; total > uint64(limit) {
				return nil, fmt.Errorf("announced %d bytes, at most %d are allowed", total, limit)
			}
		}
		if len(chunk.Data) == 0 && !first || uint64(data.Len()+len(chunk.Data)) > total {
			return nil, fmt.Errorf("stream does not keep to its announced %d bytes", total)
		}
		data.Write(chunk.Data)
	}
}

func (g *GatewayObjects) conn(endpoint string) (*grpc.ClientConn, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if conn := g.conns[endpoint]; conn != nil {
		return conn, nil
	}
	conn, err := grpc.NewClient("passthrough:///"+endpoint, transport.Reconnect(),
		grpc.WithTransportCredentials(insecure.NewCredentials()),
		grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(maxObjectChunk)))
	if err != nil {
		return nil, err
	}
	g.conns[endpoint] = conn
	return conn, nil
}

// Close ends every connection.
func (g *GatewayObjects) Close() error {
	g.mu.Lock()
	defer g.mu.Unlock()
	var errs []error
	for endpoint, conn := range g.conns {
		errs = append(errs, conn.Close())
		delete(g.conns, endpoint)
	}
	return errors.Join(errs...)
}
