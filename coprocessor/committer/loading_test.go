package committer

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/hostchain"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
)

// bundleOfWeights is the sealed weights of every loading.
func bundleOfWeights() []byte { return []byte("sealed weights") }

func (q modelQuery) loading(model uint64) modeltypes.Loading {
	return modeltypes.Loading{ModelId: model, Seq: 1, Epoch: 1, Job: 3, Bundles: [][]byte{digestOfWeights[:]}}
}

var digestOfWeights = page.DigestOf(bundleOfWeights())

func (q modelQuery) OpenLoadings(context.Context, *modeltypes.QueryOpenLoadingsRequest, ...grpc.CallOption) (*modeltypes.QueryOpenLoadingsResponse, error) {
	out := &modeltypes.QueryOpenLoadingsResponse{}
	if model, ok := modeltypes.LoadingModel(q.chain); ok && q.jobIsOpen() {
		out.Loadings = []modeltypes.Loading{q.loading(model)}
	}
	if q.alsoLoads != 0 {
		out.Loadings = append(out.Loadings, q.loading(q.alsoLoads))
	}
	return out, nil
}

// jobIsOpen says whether the ledger's work is not over.
func (q modelQuery) jobIsOpen() bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	return !q.broke && len(q.works) > 0 && q.works[0].Status != coprocessortypes.WorkStatus_WORK_STATUS_FINAL
}

func (q modelQuery) Loading(_ context.Context, r *modeltypes.QueryLoadingRequest, _ ...grpc.CallOption) (*modeltypes.QueryLoadingResponse, error) {
	return &modeltypes.QueryLoadingResponse{Loading: q.loading(r.ModelId)}, nil
}

func (q modelQuery) LoadingOf(_ context.Context, r *modeltypes.QueryLoadingOfRequest, _ ...grpc.CallOption) (*modeltypes.QueryLoadingOfResponse, error) {
	l := q.loading(r.ModelId)
	l.Pages, l.LoadedHeight = [][]byte{hashOf("weights", 1), hashOf("weights", 2)}, -1
	switch r.ModelId {
	case 14:
	case 15:
		l.LoadedHeight = 1 << 40
	default:
		return nil, status.Error(codes.NotFound, "not loaded")
	}
	return &modeltypes.QueryLoadingOfResponse{Loading: l}, nil
}

func (q modelQuery) Job(context.Context, *modeltypes.QueryJobRequest, ...grpc.CallOption) (*modeltypes.QueryJobResponse, error) {
	job := modeltypes.Job{Id: 3, Status: modeltypes.JobStatus_JOB_STATUS_EXPIRED}
	if q.jobIsOpen() {
		job.Status = modeltypes.JobStatus_JOB_STATUS_REQUESTED
	}
	return &modeltypes.QueryJobResponse{Job: job}, nil
}

func (w *world) loading(model uint64, operators int) (all []*operator) {
	w.ledger.chain = modeltypes.LoadingChain(model)
	for i := range operators {
		all = append(all, w.start(string(rune('a'+i)), w.t.TempDir(), func(o *operator) { o.networks = &networks{blobs: o.machine.blobs} }))
	}
	w.ledger.openWork()
	return all
}

func (o *operator) tookLoading(model uint64) func() bool {
	return func() bool {
		n, err := o.Catalogue.FinalWork(modeltypes.LoadingChain(model))
		return err == nil && n >= 1
	}
}

// awaitLooks waits until operators have looked for the weights in vain, and come back to look again.
func (w *world) awaitLooks() {
	w.await("the operators look for the weights, again and again", func() bool {
		w.objects.mu.Lock()
		defer w.objects.mu.Unlock()
		return w.objects.missed[digestOfWeights] >= 2*len(w.objects.known)
	})
}

func TestALoadingWaitsForTheWeights(t *testing.T) {
	w := newWorld(t, 2)
	operators := w.loading(14, 2)
	w.awaitLooks()
	require.Empty(t, w.ledger.work(1).Steps, "nothing is ordered before the weights are here")
	_, err := operators[0].machine.blobs.PutBytes(t.Context(), bundleOfWeights())
	require.NoError(t, err)
	w.await("the work is final", w.final(1))
	work := w.ledger.work(1)
	require.Len(t, work.Steps, 2)
	require.Len(t, work.Steps[1].Pages, 2)
	for _, o := range operators {
		w.await("the operator took it over", o.tookLoading(14))
		require.False(t, o.Blobs.Weights().Has(digestOfWeights), "unused")
	}
}

// Whoever orders a loading names the digests of its weights: of a page that others' balances lie on, or of weights that
// another model's loading waits for.
func TestDoorALoadingDeletesNothingButItsOwnWeights(t *testing.T) {
	t.Run("a live page", func(t *testing.T) {
		w := newWorld(t, 2)
		operators := w.loading(14, 2)
		for _, o := range operators { // here the digest is that of a page
			_, err := o.machine.blobs.PutBytes(t.Context(), bundleOfWeights())
			require.NoError(t, err)
		}
		w.await("the work is final", w.final(1))
		for _, o := range operators {
			w.await("the operator took it over", o.tookLoading(14))
			require.True(t, o.Blobs.Has(digestOfWeights), "the page stays")
			require.False(t, o.Blobs.Weights().Has(digestOfWeights))
		}
	})
	t.Run("another loading's weights", func(t *testing.T) {
		w := newWorld(t, 1)
		w.ledger.alsoLoads = 15
		o := w.loading(14, 1)[0]
		_, err := o.machine.blobs.Weights().PutBytes(t.Context(), bundleOfWeights())
		require.NoError(t, err)
		w.await("the work is final", w.final(1))
		w.await("the operator took it over", o.tookLoading(14))
		require.True(t, o.Blobs.Weights().Has(digestOfWeights), "the other loading waits for them")
	})
}

func TestALoadingWhoseTimeIsOverEndsWithoutWeights(t *testing.T) {
	w := newWorld(t, 1)
	o := w.loading(14, 1)[0]
	w.awaitLooks()
	require.Zero(t, o.Position(modeltypes.LoadingChain(14)).Work)
	w.ledger.mu.Lock()
	w.ledger.broke = true
	w.ledger.mu.Unlock()
	w.await("the work is final", w.final(1))
	require.Empty(t, w.ledger.work(1).Steps[1].Pages)
	w.await("the operator took it over", o.tookLoading(14))
}

func TestANetworkOfAnotherCommitteeIsNotLoaded(t *testing.T) {
	w := newWorld(t, 1)
	o := w.loading(12, 1)[0]
	w.await("the work is final", w.final(1))
	require.Len(t, w.ledger.work(1).Steps, 1)
	w.await("the operator took it over", o.tookLoading(12))
}

func TestPrivateModelsRunOnTheirPages(t *testing.T) {
	w := newWorld(t, 1)
	w.events.ops[1] = []hostchain.Op{sealedVector(1), ask(14, 1, 101), sealedVector(2), ask(15, 2, 104)}
	o := w.start("a", t.TempDir(), func(o *operator) { o.networks = &networks{blobs: o.machine.blobs} })
	w.openTurns()
	w.await("the work is final", w.final(2))
	work := w.ledger.work(2)
	require.Len(t, work.Jobs, 1, "the weights of model 15 were not loaded when the work began")
	ticket := w.ledger.tickets[coprocessortypes.Origin(testChain, 2, 1)][0]
	want := hashOf("result", [32]byte(ticket.Id), [32]byte(hashOf("bundle", byte(1))), [32]byte(hashOf("plan")),
		[]page.Digest{page.Digest(hashOf("weights", 1)), page.Digest(hashOf("weights", 2))})
	require.Equal(t, page.DigestOf(want), page.Digest(work.Steps[1].Pages[0]))
	w.await("the operator took it over", o.took(2))
}
