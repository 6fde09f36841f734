package committer

import (
	"context"
	"crypto/sha256"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/coprocessor/planner"
	"github.com/glomar-network/glomar/coprocessor/runner"
	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/fhe/integer"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/hostchain"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// networks runs inferences without computing anything; what it returns depends on what a real outcome depends on.
type networks struct {
	blobs *store.Blobs
	void  bool
	// hang says that members never answer; began counts the runs.
	hang  bool
	began atomic.Int32

	mu      sync.Mutex
	between []page.Digest // pages between steps that were stored
}

// elsewhere is the digest of a network that was compiled for another committee.
var elsewhere = [32]byte(hashOf("another committee"))

func (n *networks) Model(_ context.Context, digest [32]byte) (planner.Model, error) {
	if digest == elsewhere {
		return planner.Model{}, runner.ErrNetwork
	}
	_, programs, err := integer.FromShares(3)
	return planner.Model{Plan: digest, Script: [32]byte(hashOf("script")), Openings: 3, Inputs: 4, Outputs: 2, Digits: programs}, err
}

func (n *networks) Run(ctx context.Context, job runner.Job) (*runner.Outcome, error) {
	n.began.Add(1)
	if n.hang {
		<-ctx.Done()
		return nil, ctx.Err()
	}
	out := &runner.Outcome{}
	for _, point := range job.Ticket.Active {
		out.Records = append(out.Records, sha256.Sum256(blobOf(job.Ticket.ID[:], point)))
	}
	if n.void {
		return out, nil
	}
	result, err := n.blobs.PutBytes(ctx, hashOf("result", job.Ticket.ID, job.Bundles[0], job.Network, job.Weights))
	if err != nil {
		return nil, err
	}
	between, err := n.blobs.PutBytes(ctx, hashOf("between", job.Ticket.ID))
	out.Pages, out.Between = []page.Digest{page.Digest(result)}, []page.Digest{page.Digest(between)}
	n.mu.Lock()
	defer n.mu.Unlock()
	n.between = append(n.between, out.Between...)
	return out, err
}

func (n *networks) Loading(_ context.Context, digest [32]byte) (script [32]byte, pages uint32, err error) {
	if digest == elsewhere {
		return script, 0, runner.ErrNetwork
	}
	return [32]byte(hashOf("loading")), 2, nil
}

// Load makes two pages, which it has from the ticket.
func (n *networks) Load(ctx context.Context, job runner.Job) (*runner.Outcome, error) {
	out := &runner.Outcome{}
	for _, point := range job.Ticket.Active {
		out.Records = append(out.Records, sha256.Sum256(blobOf(job.Ticket.ID[:], point)))
	}
	for i := range 2 {
		d, err := n.blobs.PutBytes(ctx, hashOf("weights", job.Ticket.ID, job.Bundles, i))
		if err != nil {
			return nil, err
		}
		out.Pages = append(out.Pages, page.Digest(d))
	}
	return out, nil
}

func (s *signers) Proofs(context.Context, thresholdtypes.Epoch, thresholdtypes.Ticket, int) ([][][]byte, error) {
	panic("the network asks, which is not real here")
}

func (s *signers) Infer(context.Context, thresholdtypes.Epoch, thresholdtypes.Ticket, uint32, int, []page.Digest,
	[]byte, int64) ([]byte, error) {
	panic("the network asks, which is not real here")
}

// modelQuery knows model 7 and model 14, which is private, and models that no work can use: 8 is confirmed later, 9 is
// retired, 10 is pending, 12 is for another committee, and the weights of 15 are not loaded in time.
type modelQuery struct {
	modeltypes.QueryClient
	*ledger
}

func (modelQuery) Model(_ context.Context, request *modeltypes.QueryModelRequest, _ ...grpc.CallOption) (*modeltypes.QueryModelResponse, error) {
	m := modeltypes.Model{Id: request.Id, FheParams: "ckks-n11-insecure-v1", PlanHash: hashOf("plan")}
	switch request.Id {
	case 7:
		m.ConfirmedHeight = -1
	case 8:
		m.ConfirmedHeight = 1 << 40
	case 9:
		m.ConfirmedHeight, m.RetiredHeight = -2, -1
	case 10: // pending
	case 12:
		m.ConfirmedHeight, m.PlanHash = -1, elsewhere[:]
	case 14, 15:
		m.ConfirmedHeight, m.SecretVectors = -1, 1
	default:
		return nil, status.Error(codes.NotFound, "no such model")
	}
	return &modeltypes.QueryModelResponse{Model: m}, nil
}

func (s seat) Model() modeltypes.QueryClient { return modelQuery{ledger: s.ledger} }

func sealedVector(n byte) hostchain.Op {
	h := handle(n, 0, hostchain.TypeVector)
	proof := append([]byte{1, 0}, h[:]...)
	return hostchain.Op{Kind: hostchain.OpVerifyVector, Result: h, Operands: []hostchain.Handle{h}, Proof: append(proof, hashOf("bundle", n)...)}
}

func ask(model uint64, vector, first byte) hostchain.Op {
	results := []hostchain.Handle{handle(first, 0xff, hostchain.TypeUint64), handle(first+1, 0xff, hostchain.TypeUint64)}
	return hostchain.Op{
		Kind: hostchain.OpInfer, Model: model, Operands: []hostchain.Handle{handle(vector, 0, hostchain.TypeVector)}, Result: results[0], Results: results,
	}
}

// openTurns opens the work that asks for inferences, and, once that is final, the one in which they have their turn.
func (w *world) openTurns() {
	w.t.Helper()
	w.ledger.openWork()
	w.await("the work that asks is final", w.final(1))
	w.ledger.openWork()
}

func testInference(t *testing.T, void bool) {
	w := newWorld(t, 2)
	w.events.ops[1] = []hostchain.Op{sealedVector(1), ask(7, 1, 101), add(103, 101, 102), sealedVector(2), ask(8, 2, 104), sealedVector(3), ask(9, 3, 106),
		sealedVector(4), ask(10, 4, 108), sealedVector(5), ask(11, 5, 110), sealedVector(6), ask(12, 6, 112)}
	homes, operators := []string{t.TempDir(), t.TempDir()}, make([]*operator, 2)
	for i, home := range homes {
		operators[i] = w.start([]string{"a", "b"}[i], home, func(o *operator) {
			o.networks = &networks{blobs: o.machine.blobs, void: void}
		})
	}
	w.openTurns()
	w.await("the work is final", w.final(2))
	work := w.ledger.work(2)
	step := work.Steps[1]
	if void {
		require.Empty(t, step.Pages)
	} else {
		require.Len(t, step.Pages, 1)
	}
	require.NotEmpty(t, work.HandlesRoot)
	require.Greater(t, len(work.Steps), 2, "what comes of the results follows")
	require.Len(t, work.Over, 1)
	o := operators[1]
	w.await("the operator took it over", o.took(2))
	for first, reason := range map[byte]planner.Reason{
		104: planner.ReasonModel, 106: planner.ReasonJob, 108: planner.ReasonModel, 110: planner.ReasonModel,
	} {
		status, err := NewArchive(o.Catalogue).StatusOf(testChain, handle(first, 0xff, hostchain.TypeUint64))
		require.NoError(t, err)
		require.Equal(t, Status{State: StateFailed, Reason: reason}, status)
	}
	status, err := NewArchive(o.Catalogue).StatusOf(testChain, handle(101, 0xff, hostchain.TypeUint64))
	require.NoError(t, err)
	if void {
		require.Equal(t, Status{State: StateFailed, Reason: planner.ReasonVoid}, status)
	} else {
		require.Equal(t, Status{State: StateReady}, status)
	}
}

func TestInferenceBecomesFinal(t *testing.T) { testInference(t, false) }

func TestVoidInferenceBecomesFinal(t *testing.T) { testInference(t, true) }

func TestPagesBetweenStepsAreDropped(t *testing.T) {
	w := newWorld(t, 1)
	w.events.ops[1] = []hostchain.Op{sealedVector(1), ask(7, 1, 101)}
	o := w.start("a", t.TempDir(), func(o *operator) { o.networks = &networks{blobs: o.machine.blobs} })
	w.openTurns()
	w.await("the work is final", w.final(2))
	w.await("the operator took it over", o.took(2))
	require.Len(t, o.networks.between, 1)
	require.False(t, o.Blobs.Has([32]byte(o.networks.between[0])))
	require.True(t, o.Blobs.Has([32]byte(w.ledger.work(2).Steps[1].Pages[0])))
}

// asksTwice is a work of two inferences, and what comes of their results.
func (w *world) asksTwice() {
	w.events.ops[1] = []hostchain.Op{sealedVector(1), ask(7, 1, 101), sealedVector(2), ask(7, 2, 104), add(107, 101, 104)}
}

// An inference whose job cannot begin is void at once: signers are not asked, and the work goes on.
func TestCancelledInferenceIsVoid(t *testing.T) {
	w := newWorld(t, 2)
	w.asksTwice()
	w.ledger.broke = true
	var operators []*operator
	for _, name := range []string{"a", "b"} {
		operators = append(operators, w.start(name, t.TempDir(), func(o *operator) { o.networks = &networks{blobs: o.machine.blobs} }))
	}
	w.openTurns()
	w.await("the work is final", w.final(2))
	work := w.ledger.work(2)
	require.Len(t, work.Jobs, 2)
	require.Empty(t, work.Steps[1].Pages)
	require.Empty(t, work.Steps[2].Pages)
	require.Equal(t, work.Steps[1].Outcome, work.Steps[2].Outcome)
	for _, o := range operators {
		require.Zero(t, o.networks.began.Load())
		w.await("the operator took it over", o.took(2))
	}
}

// An inference that hangs ends when its ticket is cancelled, and the next one runs.
func TestHangingInferenceEndsWhenCancelled(t *testing.T) {
	w := newWorld(t, 1)
	w.asksTwice()
	o := w.start("a", t.TempDir(), func(o *operator) { o.networks = &networks{blobs: o.machine.blobs, hang: true} })
	w.ledger.mu.Lock()
	w.ledger.hold = true
	w.ledger.mu.Unlock()
	w.openTurns()
	w.await("the operator asks", func() bool { return o.networks.began.Load() > 0 })
	require.True(t, w.ledger.cancel(2, 1))
	w.await("the second ticket is cancelled as well", func() bool { return w.ledger.cancel(2, 2) })
	w.ledger.mu.Lock()
	w.ledger.hold = false
	w.ledger.mu.Unlock()
	w.await("the work is final", w.final(2))
	require.Empty(t, w.ledger.work(2).Steps[1].Pages)
	require.Empty(t, w.ledger.work(2).Steps[2].Pages)
}

// What was computed before the ticket was cancelled is dropped. It is not a contradiction.
func TestComputedInferenceIsDroppedWhenCancelled(t *testing.T) {
	w := newWorld(t, 2)
	w.events.ops[1] = []hostchain.Op{sealedVector(1), ask(7, 1, 101)}
	w.ledger.hold = true
	var operators []*operator
	for _, name := range []string{"a", "b"} {
		operators = append(operators, w.start(name, t.TempDir(), func(o *operator) { o.networks = &networks{blobs: o.machine.blobs} }))
	}
	w.openTurns()
	for _, o := range operators {
		w.await("pages are computed", func() bool {
			o.networks.mu.Lock()
			defer o.networks.mu.Unlock()
			return len(o.networks.between) > 0
		})
	}
	require.True(t, w.ledger.cancel(2, 1))
	w.ledger.mu.Lock()
	w.ledger.hold = false
	w.ledger.mu.Unlock()
	w.await("the work is final", w.final(2))
	require.Empty(t, w.ledger.work(2).Steps[1].Pages)
	for _, o := range operators {
		w.await("the operator took it over", o.took(2))
		registry := prometheus.NewRegistry()
		registry.MustRegister(o.Metrics.diverged)
		diverged, err := registry.Gather()
		require.NoError(t, err)
		require.Zero(t, diverged[0].Metric[0].GetCounter().GetValue())
	}
}
