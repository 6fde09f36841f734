package models

import (
	"context"
	"crypto/sha256"
	"errors"
	"path/filepath"
	"sync"
	"testing"

	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/inference/inferencetest"
	"github.com/glomar-network/glomar/inference/plan"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

const (
	pending = modeltypes.ModelStatus_MODEL_STATUS_PENDING
	active  = modeltypes.ModelStatus_MODEL_STATUS_ACTIVE
)

// compiled is a small plan that states an error.
func compiled(tb testing.TB) *plan.Plan {
	tb.Helper()
	set, err := params.LookupCKKS(params.CKKSInsecureTest)
	require.NoError(tb, err)
	p, _, err := plan.CompileONNX(inferencetest.File(inferencetest.Model()), plan.Options{Set: set, InputBits: 8})
	require.NoError(tb, err)
	p.Output.Error = 0.001
	return p
}

// registered is what an owner registers for a plan.
func registered(tb testing.TB, id uint64, p *plan.Plan) modeltypes.Model {
	tb.Helper()
	digest, origin := p.Digest(), sha256.Sum256(p.Provenance.ONNX)
	ulps, err := ErrorULPs(p)
	require.NoError(tb, err)
	f := p.Input.Format
	return modeltypes.Model{
		Id: id, Owner: "owner", Name: "small", OnnxHash: origin[:], PlanHash: digest[:], FheParams: p.Set, Status: pending,
		Input:  modeltypes.InputFormat{Length: uint32(f.Length), Bits: uint32(f.Bits), Offset: uint64(f.Offset), Scale: uint64(p.Input.Scale), Attempts: uint32(f.Attempts)},
		Output: modeltypes.OutputFormat{Count: uint32(p.Output.Length), FractionBits: uint32(p.Output.Fraction), ErrorUlps: ulps},
	}
}

// chain is the Glomar chain and the other operators in memory.
type chain struct {
	modeltypes.QueryClient

	mu        sync.Mutex
	models    []modeltypes.Model
	epoch     *thresholdtypes.Epoch
	confirmed []uint64
	refuse    error
	elsewhere map[[32]byte][]byte // what other operators deliver
	fetched   int
}

func newChain(p *plan.Plan, models ...modeltypes.Model) *chain {
	return &chain{models: models, elsewhere: map[[32]byte][]byte{}, epoch: &thresholdtypes.Epoch{Id: 1, FheParams: p.Integers, Threshold: uint32(p.Threshold)}}
}

func (c *chain) Address() string { return "operator" }

func (c *chain) Heights(ctx context.Context) <-chan int64 {
	out := make(chan int64)
	go func() {
		defer close(out)
		for h := int64(1); ; h++ {
			select {
			case out <- h:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func (c *chain) Submit(_ context.Context, msgs ...sdk.Msg) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.refuse != nil {
		return c.refuse
	}
	for _, msg := range msgs {
		c.confirmed = append(c.confirmed, msg.(*modeltypes.MsgConfirmModel).Id)
	}
	return nil
}

func (c *chain) Fetch(_ context.Context, digest [32]byte, limit int) ([]byte, error) {
	c.fetched++
	data, ok := c.elsewhere[digest]
	if !ok || len(data) > limit {
		return nil, errors.New("no operator delivered the object")
	}
	return data, nil
}

func (c *chain) Model(_ context.Context, request *modeltypes.QueryModelRequest, _ ...grpc.CallOption) (*modeltypes.QueryModelResponse, error) {
	for _, m := range c.models {
		if m.Id == request.Id {
			return &modeltypes.QueryModelResponse{Model: m}, nil
		}
	}
	return nil, status.Error(codes.NotFound, "unknown model")
}

// Models returns one model at a time, so that callers have to go on.
func (c *chain) Models(_ context.Context, request *modeltypes.QueryModelsRequest, _ ...grpc.CallOption) (*modeltypes.QueryModelsResponse, error) {
	out := &modeltypes.QueryModelsResponse{}
	for _, m := range c.models {
		if m.Id < request.FromId || m.Status != request.Status {
			continue
		}
		if len(out.Models) == 1 {
			out.NextId = m.Id
			break
		}
		out.Models = append(out.Models, m)
	}
	return out, nil
}

type epochs struct {
	thresholdtypes.QueryClient
	*chain
}

func (e epochs) Epoch(context.Context, *thresholdtypes.QueryEpochRequest, ...grpc.CallOption) (*thresholdtypes.QueryEpochResponse, error) {
	if e.epoch == nil {
		return nil, status.Error(codes.NotFound, "none")
	}
	return &thresholdtypes.QueryEpochResponse{Epoch: *e.epoch}, nil
}

func (c *chain) Threshold() thresholdtypes.QueryClient { return epochs{chain: c} }

// plans is an operator over a fresh directory.
func (c *chain) plans(t *testing.T) *Plans {
	t.Helper()
	dir := t.TempDir()
	blobs, err := store.OpenBlobs(filepath.Join(dir, "objects"))
	require.NoError(t, err)
	staged, err := store.OpenBlobs(filepath.Join(dir, "uploads"))
	require.NoError(t, err)
	return New(Config{Chain: c, Models: c, Objects: c, Blobs: blobs, Staged: staged})
}

// holds says whether an operator serves a plan and its script.
func (p *Plans) holds(of *plan.Plan) bool {
	return p.Blobs.Has(of.Digest()) && p.Blobs.Has(sha256.Sum256(of.Script().Encode()))
}
