package committer

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"sync"
	"time"

	sdk "github.com/cosmos/cosmos-sdk/types"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/pause"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

const (
	testChain = 31337
	glomar    = "glomar-test"
)

// voteKey is the key that an operator votes with.
func voteKey(account string) ed25519.PrivateKey {
	seed := sha256.Sum256([]byte(account))
	return ed25519.NewKeyFromSeed(seed[:])
}

// ledger is the Glomar chain in memory, with the rules of x/coprocessor and x/threshold that operators live by.
type ledger struct {
	mu          sync.Mutex
	chain       uint64 // of the works
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
	// asked are the first results of inferences that plans asked for: the next work gives them their turn. Those of model
	// 9, which is retired, get none.
	asked, over [][]byte
	// broke says that nobody pays for inferences: their tickets are cancelled at once.
	broke bool
	// alsoLoads is another model with an open loading of the same weights, if not zero.
	alsoLoads uint64
}

func newLedger(operators int) *ledger {
	return &ledger{chain: testChain, operators: operators, commitments: map[string]map[string][]byte{}, finals: map[string][]byte{}, tickets: map[string][]thresholdtypes.Ticket{}}
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

// cancel cancels the active ticket of a step, which it reports.
func (l *ledger) cancel(work uint64, step uint32) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	attempts := l.tickets[coprocessortypes.Origin(l.chain, work, step)]
	if len(attempts) == 0 || attempts[len(attempts)-1].Status != thresholdtypes.TicketStatus_TICKET_STATUS_ACTIVE {
		return false
	}
	attempts[len(attempts)-1].Status = thresholdtypes.TicketStatus_TICKET_STATUS_CANCELLED
	return true
}

// openWork opens the next work over one attestation.
func (l *ledger) openWork() {
	l.mu.Lock()
	defer l.mu.Unlock()
	seq := uint64(len(l.works) + 1)
	work := coprocessortypes.Work{
		ChainId: l.chain, Seq: seq, FromAttestation: seq, ToAttestation: seq, Epoch: 1, Status: coprocessortypes.WorkStatus_WORK_STATUS_OPEN,
	}
	if l.chain != testChain { // a loading has its job from the start
		work.Jobs = []uint64{3}
	}
	for range l.asked {
		work.Jobs = append(work.Jobs, uint64(len(work.Jobs)+1))
	}
	work.Turns, work.Over, l.asked, l.over = l.asked, l.over, nil, nil
	l.works = append(l.works, work)
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

func (l *ledger) commit(account string, msg *coprocessortypes.MsgCommit) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	claim := msg.Claim
	if err := claim.Validate(); err != nil {
		return err
	}
	vote, err := coprocessortypes.ClaimVote(account, claim)
	if err != nil {
		return err
	}
	vote.Key, vote.Signature = voteKey(account).Public().(ed25519.PublicKey), msg.Signature
	if err := vote.Verify(glomar); err != nil {
		return err
	}
	digest := vote.Digest
	work := &l.works[claim.Work-1]
	key := coprocessortypes.Origin(l.chain, claim.Work, claim.Step)
	if l.finals[key] == nil {
		if work.Status != coprocessortypes.WorkStatus_WORK_STATUS_OPEN {
			return coprocessortypes.ErrWorkClosed
		}
		if claim.Step != work.Step {
			return coprocessortypes.ErrWrongStep
		}
		if claim.AsksForInference() && len(work.Jobs) == int(work.JobsTaken) {
			return coprocessortypes.ErrInvalidClaim
		}
		if attempts := l.tickets[key]; claim.Step > 0 {
			switch attempts[len(attempts)-1].Status {
			case thresholdtypes.TicketStatus_TICKET_STATUS_DONE:
			case thresholdtypes.TicketStatus_TICKET_STATUS_CANCELLED:
				if len(claim.Pages) > 0 {
					return coprocessortypes.ErrInvalidClaim
				}
			default:
				return coprocessortypes.ErrTicketNotDone
			}
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
	for _, request := range claim.Jobs {
		if request.ModelId == 9 {
			l.over = append(l.over, request.Result)
		} else {
			l.asked = append(l.asked, request.Result)
		}
	}
	if claim.IsLast() {
		work.Status, work.HandlesRoot = coprocessortypes.WorkStatus_WORK_STATUS_FINAL, claim.HandlesRoot
		work.More = claim.More
		return
	}
	work.Step++
	origin := coprocessortypes.Origin(l.chain, work.Seq, work.Step)
	l.tickets[origin] = []thresholdtypes.Ticket{newTicket(origin, thresholdtypes.TicketKind(claim.NextKind), claim.NextContent, 1, claim.NextOpenings)}
	if claim.AsksForInference() {
		if work.JobsTaken++; l.broke {
			l.tickets[origin][0].Status = thresholdtypes.TicketStatus_TICKET_STATUS_CANCELLED
		}
	}
}

// seat is one operator's client of the ledger.
type seat struct {
	*ledger
	account string
}

func (s seat) Address() string { return s.account }

func (s seat) Submit(_ context.Context, msgs ...sdk.Msg) error {
	for _, msg := range msgs {
		if err := s.commit(s.account, msg.(*coprocessortypes.MsgCommit)); err != nil {
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
			if pause.For(ctx, 2*time.Millisecond) != nil {
				return
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
	if request.Seq > known || known == 0 || request.ChainId != q.chain {
		return nil, status.Error(codes.NotFound, "no such work")
	}
	return &coprocessortypes.QueryWorkResponse{Work: q.work(request.Seq)}, nil
}

func (s seat) Host() hosttypes.QueryClient               { return hostQuery{} }
func (s seat) Threshold() thresholdtypes.QueryClient     { return thresholdQuery{ledger: s.ledger} }
func (s seat) Coprocessor() coprocessortypes.QueryClient { return workQuery{ledger: s.ledger} }

// claimOf is the digest that an operator claimed for a step, or nil.
func (l *ledger) claimOf(account string, work uint64, step uint32) []byte {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.commitments[coprocessortypes.Origin(l.chain, work, step)][account]
}
