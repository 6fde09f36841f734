package gateway

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"time"

	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/go-hclog"
	lru "github.com/hashicorp/golang-lru/v2"
	"golang.org/x/sync/singleflight"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/cache"
	"github.com/glomar-network/glomar/coprocessor/committee"
	"github.com/glomar-network/glomar/coprocessor/committer"
	"github.com/glomar-network/glomar/coprocessor/indexer"
	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/hostchain"
	"github.com/glomar-network/glomar/objects"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	revealtypes "github.com/glomar-network/glomar/x/reveal/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// Chain is the part of the Glomar client in use (package chain).
type Chain interface {
	Address() string
	Heights(ctx context.Context) <-chan int64
	Submit(ctx context.Context, msgs ...sdk.Msg) error
	Host() hosttypes.QueryClient
	Threshold() thresholdtypes.QueryClient
	Coprocessor() coprocessortypes.QueryClient
	Reveal() revealtypes.QueryClient
}

// Index is what is known of host chains (package indexer).
type Index interface {
	ACL(chain uint64) (hostchain.View, error)
	Timeline() *indexer.Timeline
	Status() []indexer.Status
}

// Signers serve shares and masks (package committee).
type Signers interface {
	Shares(ctx context.Context, epoch thresholdtypes.Epoch, ticket thresholdtypes.Ticket, limit int64) ([][]byte, error)
	Mask(ctx context.Context, epoch thresholdtypes.Epoch, request []byte, point uint32) ([]byte, error)
}

// Epochs loads keys (package committee).
type Epochs interface {
	Epoch(ctx context.Context, id uint64) (*committee.Epoch, error)
}

// Archive proves where handles lie, and says what is known of them (package committer).
type Archive interface {
	Locate(chain uint64, handle hostchain.Handle) (revealtypes.Location, error)
	StatusOf(chain uint64, handle hostchain.Handle) (committer.Status, error)
}

// Works says how far the works of a chain are (package committer).
type Works interface {
	Position(chain uint64) committer.Position
}

// Peers asks other operators to attest an input.
type Peers interface {
	Attest(ctx context.Context, operator coprocessortypes.Operator, bundle []byte) ([]byte, error)
}

// InputQuorum is whose signatures attest an input for a host chain, and how many of them are needed, at least one.
// Context is the id of this set of signers on the host chain.
type InputQuorum struct {
	Context   uint64
	Signers   []common.Address
	Threshold int
}

// Verifiers knows what the input verifiers on host chains accept.
type Verifiers interface {
	InputQuorum(ctx context.Context, host hosttypes.HostChain) (InputQuorum, error)
}

// Config is what a gateway works with.
type Config struct {
	Chain   Chain
	ChainID string
	Index   Index
	Epochs  Epochs
	Signers Signers
	Archive Archive
	Works   Works
	Objects objects.Fetcher
	Peers   Peers
	// Verifiers says whose signatures an input needs.
	Verifiers Verifiers
	Plans     Plans
	Blobs     *store.Blobs
	// HostKey signs input attestations for host contracts.
	HostKey *ecdsa.PrivateKey
	// Backend says what evaluates pages and why, for Status.
	Backend func() string
	// Quota bounds the inputs stored.
	Quota   Quota
	Metrics *Metrics
	Logger  hclog.Logger
}

// Gateway implements gatewaypb.GatewayServer.
type Gateway struct {
	Config
	openings *lru.Cache[string, *opening] // by ticket
	flights  singleflight.Group
	inputs   chan struct{}
	reads    *turnstile
	watches  *turnstile
	uploads  chan struct{}
	quota    *quota

	answerTimeout, stragglerTimeout, attestTimeout time.Duration
}

var _ gatewaypb.GatewayServer = (*Gateway)(nil)

const (
	// maxInputs, maxReads and maxWatches bound the calls in progress at the same time. Further calls are refused. Reads
	// may wait for long, and watches for longer, so one sender has a part of them only.
	maxInputs     = 64
	maxReads      = 1024
	maxReadsOne   = 512
	maxWatches    = 1024
	maxWatchesOne = 256
)

// New returns a gateway; Serve makes it reachable.
func New(cfg Config) *Gateway {
	if cfg.Logger == nil {
		cfg.Logger = hclog.NewNullLogger()
	}
	if cfg.Metrics == nil {
		cfg.Metrics = NewMetrics(nil)
	}
	cfg.Logger = cfg.Logger.Named("gateway")
	g := &Gateway{
		Config: cfg, inputs: make(chan struct{}, maxInputs), reads: newTurnstile(maxReads, maxReadsOne),
		watches: newTurnstile(maxWatches, maxWatchesOne),
		uploads: make(chan struct{}, maxUploads), openings: cache.New[string, *opening](maxOpenings),
		quota: newQuota(cfg.Quota), answerTimeout: answerTimeout, stragglerTimeout: stragglerTimeout,
		attestTimeout: attestTimeout,
	}
	cfg.Metrics.watch(g.quota)
	return g
}

// enter takes a place among the calls in progress, or refuses the call.
func enter(places chan struct{}) (leave func(), err error) {
	select {
	case places <- struct{}{}:
		return func() { <-places }, nil
	default:
		return nil, status.Errorf(codes.ResourceExhausted,
			"the gateway is already working on %d calls of this kind: try again in a moment, or use another gateway",
			cap(places))
	}
}

// Network implements gatewaypb.GatewayServer.
func (g *Gateway) Network(ctx context.Context, _ *gatewaypb.NetworkRequest) (*gatewaypb.NetworkResponse, error) {
	hosts, err := g.Chain.Host().Chains(ctx, &hosttypes.QueryChainsRequest{})
	if err != nil {
		return nil, unavailable("list host chains", err)
	}
	epoch, err := g.liveEpoch(ctx)
	if err != nil {
		return nil, err
	}
	return &gatewaypb.NetworkResponse{GlomarChainId: g.ChainID, Hosts: hosts.Chains, Epoch: epoch}, nil
}

// Status implements gatewaypb.GatewayServer.
func (g *Gateway) Status(ctx context.Context, _ *gatewaypb.StatusRequest) (*gatewaypb.StatusResponse, error) {
	out := &gatewaypb.StatusResponse{Operator: g.Chain.Address(), Backend: g.Backend()}
	if epoch, err := g.liveEpoch(ctx); err == nil {
		out.Epoch, out.FheParams = epoch.Id, epoch.FheParams
	} else if status.Code(err) != codes.FailedPrecondition {
		return nil, err
	}
	for _, s := range g.Index.Status() {
		at := g.Works.Position(s.Chain.ChainId)
		out.Chains = append(out.Chains, gatewaypb.ChainStatus{
			ChainId: s.Chain.ChainId, IndexedBlock: s.IndexedBlock, AttestedBlock: s.AttestedBlock,
			Work: max(at.Work, at.Final), Step: at.Step, Handles: at.Handles, Pages: at.Pages,
			Lanes: at.Lanes, LanePages: at.LanePages, BytesFromSigners: at.SignerBytes,
			Waiting: at.Waiting,
		})
	}
	sortChains(out.Chains)
	return out, nil
}

func (g *Gateway) liveEpoch(ctx context.Context) (thresholdtypes.Epoch, error) {
	answer, err := g.Chain.Threshold().Epoch(ctx, &thresholdtypes.QueryEpochRequest{})
	if status.Code(err) == codes.NotFound {
		return thresholdtypes.Epoch{}, status.Error(codes.FailedPrecondition, "the committee has no key yet: wait until its key ceremony is done")
	}
	if err != nil {
		return thresholdtypes.Epoch{}, unavailable("live epoch", err)
	}
	return answer.Epoch, nil
}

// hostChain returns the registration of a host chain. It fails for a chain that is not registered or is paused.
func (g *Gateway) hostChain(ctx context.Context, id uint64) (hosttypes.HostChain, error) {
	answer, err := g.Chain.Host().Chain(ctx, &hosttypes.QueryChainRequest{ChainId: id})
	if status.Code(err) == codes.NotFound {
		return hosttypes.HostChain{}, gatewaypb.Refuse(codes.NotFound, gatewaypb.Reason_REASON_OTHER_CHAIN, nil,
			fmt.Sprintf("host chain %d is not registered on this network", id))
	}
	if err != nil {
		return hosttypes.HostChain{}, unavailable("host chain", err)
	}
	if answer.Chain.Paused {
		return answer.Chain, status.Errorf(codes.FailedPrecondition, "host chain %d is paused by governance", id)
	}
	return answer.Chain, nil
}

// unavailable reports a failure of this gateway. The caller may succeed by asking again or by asking another gateway.
func unavailable(what string, err error) error {
	code := codes.Unavailable
	if errors.Is(err, context.DeadlineExceeded) || status.Code(err) == codes.DeadlineExceeded {
		code = codes.DeadlineExceeded
	} else if errors.Is(err, context.Canceled) {
		code = codes.Canceled
	}
	return status.Error(code, fmt.Sprintf("%s: %v", what, err))
}
