package objects

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"time"

	"github.com/hashicorp/go-hclog"
	"google.golang.org/grpc"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/transport"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
)

// ErrMissing means that no operator delivered an object. It may be available later.
var ErrMissing = errors.New("no operator delivered the object")

// Fetcher fetches objects by what they hash to.
type Fetcher interface {
	// Fetch returns the bytes with this SHA-256 digest, at most limit of them. Errors wrap ErrMissing or are the
	// context's.
	Fetch(ctx context.Context, digest [32]byte, limit int) ([]byte, error)
}

const (
	// maxChunk bounds one message of an operator's Object stream, in bytes.
	maxChunk = 4 << 20
	// maxConnections bounds the gateways connected to at one time.
	maxConnections = 64
)

// Gateways asks the operators registered on chain, one after the other in random order, until one delivers. It is a
// Fetcher, safe for concurrent use.
type Gateways struct {
	operators coprocessortypes.QueryClient
	logger    hclog.Logger
	pool      *transport.Pool
}

// NewGateways returns a client of the gateways of the operators that the chain lists. The caller closes it.
func NewGateways(operators coprocessortypes.QueryClient, logger hclog.Logger) *Gateways {
	return &Gateways{operators: operators, logger: logger, pool: transport.NewPlainPool(maxConnections, maxChunk)}
}

// Close ends every connection.
func (g *Gateways) Close() error { return g.pool.Close() }

// Fetch implements Fetcher. Each operator gets an equal part of the time left until ctx's deadline, if it has one, so
// that one that hangs leaves time for the others.
func (g *Gateways) Fetch(ctx context.Context, digest [32]byte, limit int) ([]byte, error) {
	response, err := g.operators.Operators(ctx, &coprocessortypes.QueryOperatorsRequest{})
	if err != nil {
		return nil, fmt.Errorf("list operators: %w", err)
	}
	causes := make([]error, 0, len(response.Operators))
	for done, at := range rand.Perm(len(response.Operators)) {
		operator := &response.Operators[at]
		if operator.Jailed {
			continue
		}
		data, err := g.fetchFrom(ctx, operator, len(response.Operators)-done, request{digest, limit})
		if err == nil {
			return data, nil
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		g.logger.Debug("operator did not deliver",
			"operator", operator.Account, "object", hclog.Fmt("%x", digest), "error", err)
		causes = append(causes, fmt.Errorf("%s: %w", operator.Endpoint, err))
	}
	return nil, fmt.Errorf("object %x: %w: %w", digest, ErrMissing, errors.Join(causes...))
}

type request struct {
	digest [32]byte
	limit  int
}

// fetchFrom asks one operator. left is how many remain to be asked, including this one.
func (g *Gateways) fetchFrom(
	ctx context.Context,
	operator *coprocessortypes.Operator,
	left int,
	r request,
) ([]byte, error) {
	ctx, cancel := part(ctx, left)
	defer cancel()
	conn := g.pool.To(transport.Peer{Name: operator.Account, Endpoint: operator.Endpoint})
	data, err := receiveFrom(ctx, conn, r)
	if err != nil {
		return nil, err
	}
	if got := sha256.Sum256(data); got != r.digest {
		return nil, fmt.Errorf("sent bytes of digest %x", got)
	}
	return data, nil
}

// part returns a context that ends when one of the parts of the time left is over.
func part(ctx context.Context, parts int) (context.Context, context.CancelFunc) {
	deadline, ok := ctx.Deadline()
	if !ok {
		return context.WithCancel(ctx)
	}
	return context.WithTimeout(ctx, time.Until(deadline)/time.Duration(parts))
}

func receiveFrom(ctx context.Context, conn grpc.ClientConnInterface, r request) ([]byte, error) {
	stream, err := gatewaypb.NewGatewayClient(conn).Object(ctx, &gatewaypb.ObjectRequest{Digest: r.digest[:]})
	if err != nil {
		return nil, err
	}
	return receive(stream.Recv, r.limit)
}

// receive collects a stream that announces its size first. It never holds more than limit bytes.
func receive(next func() (*gatewaypb.ObjectChunk, error), limit int) ([]byte, error) {
	var data bytes.Buffer
	total := uint64(0)
	for first := true; ; first = false {
		chunk, err := next()
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
			if total = chunk.Total; total > uint64(max(limit, 0)) {
				return nil, fmt.Errorf("announced %d bytes, at most %d are allowed", total, limit)
			}
		}
		if len(chunk.Data) == 0 && !first || uint64(data.Len()+len(chunk.Data)) > total {
			return nil, fmt.Errorf("stream does not keep to its announced %d bytes", total)
		}
		data.Write(chunk.Data)
	}
}
