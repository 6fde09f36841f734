package committer

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"path/filepath"
	"sync"
	"testing"
	"time"

	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/coprocessor/committee"
	"github.com/glomar-network/glomar/coprocessor/executor"
	"github.com/glomar-network/glomar/coprocessor/indexer"
	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/hostchain"
	"github.com/glomar-network/glomar/threshold/shares"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

const testChain = 31337

// ledger is the Glomar chain in memory, with the rules of x/coprocessor and x/threshold that operators live by.
type ledger struct {
	mu          sync.Mutex
	height      int64
	operators   int // commitments needed
	works       []coprocessortypes.Work
	commitments map[string]map[string][]byte // work/step -> operator -> digest
	finals      map[string][]byte
	tickets     map[string][]thresholdtypes.Ticket
	// failures is how many attempts of the next tickets end without shares.
	failures int
	// hold keeps tickets active without shares on record.
	hold bool
}

func newLedger(operators int) *ledger {
	return &ledger{operators: operators, commitments: map[string]map[string][]byte{}, finals: map[string][]byte{}, tickets: map[string][]thresholdtypes.Ticket{}}
}

// tick makes a block.
func (l *ledger) tick() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.height++
	for origin, attempts := range l.tickets {
		t := &attempts[len(attempts)-1]
		switch t.Status {
		case thresholdtypes.TicketStatus_TICKET_STATUS_PENDING:
			t.Status, t.ActiveHeight = thresholdtypes.TicketStatus_TICKET_STATUS_ACTIVE, l.height
			t.Entropy = hashOf("block", l.height)
			t.ActiveSet = [][]uint32{{1, 2, 3}, {1, 2, 4}, {2, 3, 4}}[(t.Attempt-1)%3]
			t.Id = thresholdtypes.TicketID(*t)
		case thresholdtypes.TicketStatus_TICKET_STATUS_ACTIVE:
			if l.hold || l.height < t.ActiveHeight+3 {
				continue
			}
			if l.failures > 0 {
				l.failures--
				t.Status = thresholdtypes.TicketStatus_TICKET_STATUS_FAILED
				l.tickets[origin] = append(attempts, newTicket(origin, t.Kind, t.ContentDigest, t.Attempt+1, t.Openings))
				continue
			}
			for _, point := range t.ActiveSet {
				digest := sha256.Sum256(blobOf(t.Id, point))
				t.Records = append(t.Records, thresholdtypes.ShareRecord{Point: point, Digest: digest[:]})
			}
			t.Status = thresholdtypes.TicketStatus_TICKET_STATUS_DONE
		}
	}
}

func newTicket(origin string, kind thresholdtypes.TicketKind, content []byte, attempt, openings uint32) thresholdtypes.Ticket {
	return thresholdtypes.Ticket{
		Epoch: 1, Kind: kind, ContentDigest: content, Attempt: attempt, Origin: origin, Openings: openings,
		Status: thresholdtypes.TicketStatus_TICKET_STATUS_PENDING,
	}
}

func hashOf(tag string, parts ...any) []byte {
	d := sha256.Sum256([]byte(fmt.Sprint(tag, parts)))
	return d[:]
}

// blobOf is the share blob a signer serves.
func blobOf(ticket []byte, point uint32) []byte {
	return binary.BigEndian.AppendUint32(append([]byte("share"), ticket...), point)
}

// openWork opens the next work over one attestation.
func (l *ledger) openWork() {
	l.mu.Lock()
	defer l.mu.Unlock()
	seq := uint64(len(l.works) + 1)
	l.works = append(l.works, coprocessortypes.Work{
		ChainId: testChain, Seq: seq, FromAttestation: seq, ToAttestation: seq, Epoch: 1, Status: coprocessortypes.WorkStatus_WORK_STATUS_OPEN,
	})
}

func (l *ledger) work(seq uint64) coprocessortypes.Work {
	l.mu.Lock()
	defer l.mu.Unlock()
	if seq == 0 {
		seq = uint64(len(l.works))
	}
	w := l.works[seq-1]
	w.Steps = append([]coprocessortypes.Step(nil), w.Steps...)
	return w
}

func (l *ledger) commit(account string, claim coprocessortypes.Claim) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if err := claim.Validate(); err != nil {
		return err
	}
	digest, err := coprocessortypes.ClaimDigest(claim)
	if err != nil {
		return err
	}
	work := &l.works[claim.Work-1]
	key := coprocessortypes.Origin(testChain, claim.Work, claim.Step)
	if l.finals[key] == nil {
		if work.Status != coprocessortypes.WorkStatus_WORK_STATUS_OPEN {
			return coprocessortypes.ErrWorkClosed
		}
		if claim.Step != work.Step {
			return coprocessortypes.ErrWrongStep
		}
		if attempts := l.tickets[key]; claim.Step > 0 && attempts[len(attempts)-1].Status != thresholdtypes.TicketStatus_TICKET_STATUS_DONE {
			return coprocessortypes.ErrTicketNotDone
		}
	}
	if l.commitments[key] == nil {
		l.commitments[key] = map[string][]byte{}
	}
	if known := l.commitments[key][account]; known != nil && !bytes.Equal(known, digest) {
		return coprocessortypes.ErrCommitted
	}
	l.commitments[key][account] = digest
	agreed := 0
	for _, other := range l.commitments[key] {
		if bytes.Equal(other, digest) {
			agreed++
		}
	}
	if l.finals[key] == nil && agreed >= l.operators {
		l.finals[key] = digest
		l.finalise(work, claim)
	}
	return nil
}

func (l *ledger) finalise(work *coprocessortypes.Work, claim coprocessortypes.Claim) {
	work.Steps = append(work.Steps, coprocessortypes.Step{Step: claim.Step, Outcome: claim.Outcome, Pages: claim.Pages, Height: l.height})
	if claim.IsLast() {
		work.Status, work.HandlesRoot = coprocessortypes.WorkStatus_WORK_STATUS_FINAL, claim.HandlesRoot
		return
	}
	work.Step++
	origin := coprocessortypes.Origin(testChain, work.Seq, work.Step)
	l.tickets[origin] = []thresholdtypes.Ticket{newTicket(origin, thresholdtypes.TicketKind(claim.NextKind), claim.NextContent, 1, claim.NextOpenings)}
}

// seat is one operator's client of the ledger.
type seat struct {
	*ledger
	account string
}

func (s seat) Address() string { return s.account }

func (s seat) Submit(_ context.Context, msgs ...sdk.Msg) error {
	for _, msg := range msgs {
		if err := s.commit(s.account, msg.(*coprocessortypes.MsgCommit).Claim); err != nil {
			return err
		}
	}
	return nil
}

func (s seat) Heights(ctx context.Context) <-chan int64 {
	out := make(chan int64)
	go func() {
		defer close(out)
		for {
			s.mu.Lock()
			height := s.height
			s.mu.Unlock()
			select {
			case <-ctx.Done():
				return
			case out <- height:
			}
			select {
			case <-ctx.Done():
				return
			case <-time.After(2 * time.Millisecond):
			}
		}
	}()
	return out
}

type hostQuery struct{ hosttypes.QueryClient }

func (hostQuery) Chains(context.Context, *hosttypes.QueryChainsRequest, ...grpc.CallOption) (*hosttypes.QueryChainsResponse, error) {
	return &hosttypes.QueryChainsResponse{Chains: []hosttypes.HostChain{{ChainId: testChain}}}, nil
}

type thresholdQuery struct {
	thresholdtypes.QueryClient
	*ledger
}

func (q thresholdQuery) TicketsByOrigin(_ context.Context, request *thresholdtypes.QueryTicketsByOriginRequest, _ ...grpc.CallOption) (*thresholdtypes.QueryTicketsResponse, error) {
	q.mu.Lock()
	defer q.mu.Unlock()
	return &thresholdtypes.QueryTicketsResponse{Tickets: append([]thresholdtypes.Ticket(nil), q.tickets[request.Origin]...)}, nil
}

type workQuery struct {
	coprocessortypes.QueryClient
	*ledger
}

func (q workQuery) Work(_ context.Context, request *coprocessortypes.QueryWorkRequest, _ ...grpc.CallOption) (*coprocessortypes.QueryWorkResponse, error) {
	q.mu.Lock()
	known := uint64(len(q.works))
	q.mu.Unlock()
	if request.Seq > known || known == 0 {
		return nil, status.Error(codes.NotFound, "no such work")
	}
	return &coprocessortypes.QueryWorkResponse{Work: q.work(request.Seq)}, nil
}

func (s seat) Host() hosttypes.QueryClient               { return hostQuery{} }
func (s seat) Threshold() thresholdtypes.QueryClient     { return thresholdQuery{ledger: s.ledger} }
func (s seat) Coprocessor() coprocessortypes.QueryClient { return workQuery{ledger: s.ledger} }

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

func (s *signers) Shares(ctx context.Context, _ thresholdtypes.Epoch, ticket thresholdtypes.Ticket, _ int64) ([][]byte, error) {
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
	bad     int // slot of the first check page that is not zero, if positive
	corrupt bool
	mu      sync.Mutex
	runs    int
}

func (m *machine) RunStep(ctx context.Context, job executor.Job, _ *thresholdtypes.Layout, tc shares.TicketContext, blobs [][]byte) ([]page.Digest, error) {
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

func (m *machine) Open(_ context.Context, opening *thresholdtypes.Opening, _ shares.TicketContext, _ [][]byte) ([][]uint64, error) {
	out := make([][]uint64, len(opening.Pages))
	for i := range out {
		out[i] = make([]uint64, m.set.Slots())
	}
	if m.bad > 0 {
		out[0][m.bad] = 7
	}
	return out, nil
}

type epochs struct{ epoch *committee.Epoch }

func (e epochs) Epoch(context.Context, uint64) (*committee.Epoch, error) { return e.epoch, nil }

// objects serve what any operator has.
type objects struct {
	mu    sync.Mutex
	known []*store.Blobs
}

func (o *objects) Fetch(_ context.Context, digest [32]byte, limit int) ([]byte, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	for _, blobs := range o.known {
		if data, err := blobs.Get(digest, int64(limit)); err == nil {
			return data, nil
		}
	}
	return nil, store.ErrNotFound
}

// operator is a committer with its stores.
type operator struct {
	*Committer
	machine *machine
	signers *signers
	stop    func()
}

// world is a ledger, its clock, and what operators share.
type world struct {
	t       *testing.T
	ledger  *ledger
	events  *events
	objects *objects
}

func newWorld(t *testing.T, operators int) *world {
	w := &world{t: t, ledger: newLedger(operators), events: &events{ops: map[uint64][]hostchain.Op{}, timeline: indexer.NewTimeline()}, objects: &objects{}}
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
	epoch := &committee.Epoch{Set: set, Executor: o.machine}
	epoch.Epoch = thresholdtypes.Epoch{Id: 1, FheParams: set.Name, Threshold: 3, Members: []thresholdtypes.Member{{Point: 1}, {Point: 2}, {Point: 3}, {Point: 4}}}
	o.Committer = New(Config{
		Chain: seat{w.ledger, account}, Events: w.events, Signers: o.signers, Epochs: epochs{epoch}, Objects: w.objects,
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
	return hostchain.Op{Kind: hostchain.OpVerifyInput, Result: h, Operands: []hostchain.Handle{h}, Type: hostchain.TypeUint64, Proof: append(proof, hashOf("bundle", n)...)}
}

func trivial(n byte, v int64) hostchain.Op {
	return hostchain.Op{Kind: hostchain.OpTrivialEncrypt, Result: handle(n, 0xff, hostchain.TypeUint64), Scalar: big.NewInt(v), Type: hostchain.TypeUint64}
}

func add(n, a, b byte) hostchain.Op {
	return hostchain.Op{Kind: hostchain.OpAdd, Result: handle(n, 0xff, hostchain.TypeUint64), Operands: []hostchain.Handle{resolve(a), resolve(b)}}
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
