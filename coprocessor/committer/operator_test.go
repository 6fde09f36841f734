package committer

import (
	"context"
	"encoding/binary"
	"errors"
	"math/big"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/coprocessor/committee"
	"github.com/glomar-network/glomar/coprocessor/executor"
	"github.com/glomar-network/glomar/coprocessor/indexer"
	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/hostchain"
	"github.com/glomar-network/glomar/threshold/shares"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// events are the operations of each attestation.
type events struct {
	ops      map[uint64][]hostchain.Op
	timeline *indexer.Timeline
}

func (e *events) Ops(_ context.Context, _, from, to uint64) (ops []hostchain.Op, err error) {
	for seq := from; seq <= to; seq++ {
		ops = append(ops, e.ops[seq]...)
	}
	return ops, nil
}
func (e *events) Forget(_, _ uint64)          {}
func (e *events) Timeline() *indexer.Timeline { return e.timeline }

// signers serve every active ticket, except those of attempts listed as silent, which never answer.
type signers struct {
	mu     sync.Mutex
	silent map[uint32]bool
	away   bool
	lies   int // answers that are not what goes on record
	served map[string]int
}

func (s *signers) Shares(
	ctx context.Context,
	_ thresholdtypes.Epoch,
	ticket thresholdtypes.Ticket,
	_ int64,
) ([][]byte, error) {
	s.mu.Lock()
	stuck, away, lie := s.silent[ticket.Attempt], s.away, s.lies > 0
	s.lies--
	if s.served == nil {
		s.served = map[string]int{}
	}
	s.served[ticket.Origin]++
	s.mu.Unlock()
	if away {
		return nil, errors.New("signers are away")
	}
	if stuck {
		<-ctx.Done()
		return nil, ctx.Err()
	}
	var blobs [][]byte
	for _, point := range ticket.ActiveSet {
		blobs = append(blobs, blobOf(ticket.Id, point))
	}
	if lie {
		blobs[0] = append(blobs[0], 0)
	}
	return blobs, nil
}

// machine computes pages that depend on everything real pages depend on.
type machine struct {
	set     *params.Set
	blobs   *store.Blobs
	bad     []int // slots of the first check page that are not zero
	corrupt bool
	mu      sync.Mutex
	runs    int
}

func (m *machine) RunStep(
	ctx context.Context,
	job executor.Job,
	_ *thresholdtypes.Layout,
	tc shares.TicketContext,
	blobs [][]byte,
) ([]page.Digest, error) {
	m.mu.Lock()
	m.runs++
	m.mu.Unlock()
	stage, err := job.Plan.Stage(job.Stage)
	if err != nil {
		return nil, err
	}
	var out []page.Digest
	for i := range stage.Pages() {
		content := hashOf("page", tc.ID, job.Stage, i, blobs, m.corrupt)
		d, err := m.blobs.PutBytes(ctx, content)
		if err != nil {
			return nil, err
		}
		out = append(out, page.Digest(d))
	}
	return out, nil
}

func (m *machine) Open(
	_ context.Context,
	opening *thresholdtypes.Opening,
	_ shares.TicketContext,
	_ [][]byte,
) ([][]uint64, error) {
	out := make([][]uint64, len(opening.Pages))
	for i := range out {
		out[i] = make([]uint64, m.set.Slots())
	}
	for _, slot := range m.bad {
		out[0][slot] = 7
	}
	return out, nil
}

type epochs struct{ epoch *committee.Epoch }

func (e epochs) Epoch(context.Context, uint64) (*committee.Epoch, error) { return e.epoch, nil }

// shared serves what any operator has.
type shared struct {
	mu     sync.Mutex
	known  []*store.Blobs
	missed map[[32]byte]int // how often something was looked for in vain
}

func (o *shared) Fetch(_ context.Context, digest [32]byte, limit int) ([]byte, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	for _, blobs := range o.known {
		if data, err := blobs.Get(digest, int64(limit)); err == nil {
			return data, nil
		}
	}
	o.missed[digest]++
	return nil, store.ErrNotFound
}

// operator is a committer with its stores.
type operator struct {
	*Committer
	machine  *machine
	signers  *signers
	networks *networks
	stop     func()
}

// world is a ledger, its clock, and what operators share.
type world struct {
	t       *testing.T
	ledger  *ledger
	events  *events
	objects *shared
}

func newWorld(t *testing.T, operators int) *world {
	w := &world{
		t:       t,
		ledger:  newLedger(operators),
		events:  &events{ops: map[uint64][]hostchain.Op{}, timeline: indexer.NewTimeline()},
		objects: &shared{missed: map[[32]byte]int{}},
	}
	ctx, cancel := context.WithCancel(context.Background())
	t.Cleanup(cancel)
	go func() {
		for ctx.Err() == nil {
			w.ledger.tick()
			time.Sleep(3 * time.Millisecond)
		}
	}()
	return w
}

// start runs an operator on a home; stop ends it as a crash would, apart from closing the database.
func (w *world) start(account, home string, change func(*operator)) *operator {
	set, err := params.Lookup(params.InsecureTest)
	require.NoError(w.t, err)
	blobs, err := store.OpenBlobs(filepath.Join(home, "objects"))
	require.NoError(w.t, err)
	catalogue, err := store.OpenCatalogue(filepath.Join(home, "catalogue"))
	require.NoError(w.t, err)
	w.objects.mu.Lock()
	w.objects.known = append(w.objects.known, blobs)
	w.objects.mu.Unlock()
	o := &operator{machine: &machine{set: set, blobs: blobs}, signers: &signers{}}
	if change != nil {
		change(o)
	}
	epoch := &committee.Epoch{Set: set, Executor: o.machine, Networks: o.networks}
	epoch.Epoch = thresholdtypes.Epoch{
		Id:        1,
		FheParams: set.Name,
		Threshold: 3,
		Members:   []thresholdtypes.Member{{Point: 1}, {Point: 2}, {Point: 3}, {Point: 4}},
	}
	o.Committer = New(Config{
		Chain: seat{w.ledger, account}, ChainID: glomar, VoteKey: voteKey(account), Events: w.events, Signers: o.signers,
		Epochs: epochs{epoch}, Objects: w.objects,
		Blobs: blobs, Catalogue: catalogue, Logger: hclog.NewNullLogger(),
	})
	ctx, cancel := context.WithCancel(context.Background())
	finished := make(chan struct{})
	go func() {
		defer close(finished)
		o.Run(ctx)
	}()
	var once sync.Once
	o.stop = func() {
		once.Do(func() {
			cancel()
			<-finished
			catalogue.Close()
		})
	}
	w.t.Cleanup(o.stop)
	return o
}

func (w *world) await(what string, ok func() bool) {
	w.t.Helper()
	require.Eventually(w.t, ok, 30*time.Second, 2*time.Millisecond, what)
}

func (w *world) final(seq uint64) func() bool {
	return func() bool { return w.ledger.work(seq).Status == coprocessortypes.WorkStatus_WORK_STATUS_FINAL }
}

func (o *operator) took(seq uint64) func() bool {
	return func() bool { n, err := o.Catalogue.FinalWork(testChain); return err == nil && n >= seq }
}

// handle names a value of a test.
func handle(n byte, index, fheType uint8) hostchain.Handle {
	var h hostchain.Handle
	h[0], h[21], h[30] = n, index, fheType
	binary.BigEndian.PutUint64(h[22:], testChain)
	return h
}

func sealedInput(n byte) hostchain.Op {
	h := handle(n, 0, hostchain.TypeUint64)
	proof := append([]byte{1, 0}, h[:]...)
	return hostchain.Op{
		Kind:     hostchain.OpVerifyInput,
		Result:   h,
		Operands: []hostchain.Handle{h},
		Type:     hostchain.TypeUint64,
		Proof:    append(proof, hashOf("bundle", n)...),
	}
}

func trivial(n byte, v int64) hostchain.Op {
	return hostchain.Op{
		Kind:   hostchain.OpTrivialEncrypt,
		Result: handle(n, 0xff, hostchain.TypeUint64),
		Scalar: big.NewInt(v),
		Type:   hostchain.TypeUint64,
	}
}

func add(n, a, b byte) hostchain.Op {
	return hostchain.Op{
		Kind:     hostchain.OpAdd,
		Result:   handle(n, 0xff, hostchain.TypeUint64),
		Operands: []hostchain.Handle{resolve(a), resolve(b)},
	}
}

// resolve: values below 100 are inputs.
func resolve(n byte) hostchain.Handle {
	if n < 100 {
		return handle(n, 0, hostchain.TypeUint64)
	}
	return handle(n, 0xff, hostchain.TypeUint64)
}

// twoWorks is a deposit of two inputs, then an addition to its result.
func (w *world) twoWorks() {
	w.events.ops[1] = []hostchain.Op{sealedInput(1), sealedInput(2), add(101, 1, 2)}
	w.events.ops[2] = []hostchain.Op{trivial(102, 5), add(103, 101, 102)}
}
