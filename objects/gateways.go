package objects

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
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
	// hedgeDelay is how long one operator is waited for before another one is asked too, for a page or less. It grows
	// with the size allowed, by a second for hedgeRate bytes.
	hedgeDelay = 500 * time.Millisecond
	hedgeRate  = 4 << 20
	// mostAtOnce bounds the operators asked for one object at the same time: fewer for an object of which so many copies
	// could take more than maxHedged bytes.
	mostAtOnce = 3
	maxHedged  = 64 << 20
)

// pace is the least that an operator must deliver of one object.
var pace = transport.Pace{First: 10 * time.Second, Least: 512 << 10, Window: 8 * time.Second}

// Gateways asks the operators registered on chain until one delivers: one after the other in random order, the next one
// as soon as one fails or takes long. It remembers for a while who failed, and asks them last. It is a Fetcher, safe
// for concurrent use.
type Gateways struct {
	operators coprocessortypes.QueryClient
	logger    hclog.Logger
	pool      *transport.Pool
	sources   *transport.Sources
	pace      transport.Pace
}

// NewGateways returns a client of the gateways of the operators that the chain lists. The caller closes it.
func NewGateways(operators coprocessortypes.QueryClient, logger hclog.Logger) *Gateways {
	return &Gateways{
		operators: operators, logger: logger,
		pool: transport.NewPlainPool(maxConnections, maxChunk), sources: transport.NewSources(), pace: pace,
	}
}

// Close ends every connection.
func (g *Gateways) Close() error { return g.pool.Close() }

// Fetch implements Fetcher. An operator that hangs, trickles or lies holds it up for little more than hedgeDelay.
func (g *Gateways) Fetch(ctx context.Context, digest [32]byte, limit int) ([]byte, error) {
	response, err := g.operators.Operators(ctx, &coprocessortypes.QueryOperatorsRequest{})
	if err != nil {
		return nil, fmt.Errorf("list operators: %w", err)
	}
	var operators []coprocessortypes.Operator
	var names []string
	for _, operator := range response.Operators {
		if !operator.Jailed {
			operators, names = append(operators, operator), append(names, operator.Account)
		}
	}
	ask := func(ctx context.Context, at int) ([]byte, error) {
		data, err := g.fetchFrom(ctx, &operators[at], request{digest, limit})
		if err != nil && ctx.Err() == nil {
			g.logger.Debug("operator did not deliver",
				"operator", operators[at].Account, "object", hclog.Fmt("%x", digest), "error", err)
		}
		return data, err
	}
	data, err := transport.Hedged(ctx, g.sources, names, hedgeOf(limit), ask)
	if errors.Is(err, transport.ErrNoSource) {
		return nil, fmt.Errorf("object %x: %w: %w", digest, ErrMissing, err)
	}
	return data, err
}

// hedgeOf says how operators are asked for an object of at most limit bytes.
func hedgeOf(limit int) transport.Hedge {
	extra := time.Duration(limit) * time.Second / hedgeRate
	return transport.Hedge{Delay: hedgeDelay + extra, Most: max(1, min(mostAtOnce, maxHedged/max(limit, 1)))}
}

type request struct {
	digest [32]byte
	limit  int
}

// fetchFrom asks one operator.
func (g *Gateways) fetchFrom(ctx context.Context, operator *coprocessortypes.Operator, r request) ([]byte, error) {
	conn := g.pool.To(transport.Peer{Name: operator.Account, Endpoint: operator.Endpoint})
	data, err := receiveFrom(ctx, conn, g.pace, r)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", operator.Endpoint, err)
	}
	if got := sha256.Sum256(data); got != r.digest {
		return nil, fmt.Errorf("%s: sent bytes of digest %x", operator.Endpoint, got)
	}
	return data, nil
}

func receiveFrom(
	ctx context.Context, conn grpc.ClientConnInterface, pace transport.Pace, r request,
) ([]byte, error) {
	ctx, took, stop := pace.Keep(ctx)
	defer stop()
	stream, err := gatewaypb.NewGatewayClient(conn).Object(ctx, &gatewaypb.ObjectRequest{Digest: r.digest[:]})
	if err != nil {
		return nil, transport.Slow(ctx, err)
	}
	data, err := receive(func() (*gatewaypb.ObjectChunk, error) {
		chunk, err := stream.Recv()
		if err == nil {
			took(len(chunk.Data))
		}
		return chunk, err
	}, r.limit)
	return data, transport.Slow(ctx, err)
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
