package signer

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"golang.org/x/sync/errgroup"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/threshold/inference"
	"github.com/glomar-network/glomar/threshold/input"
	"github.com/glomar-network/glomar/threshold/ledger"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/signer/signerpb"
	"github.com/glomar-network/glomar/threshold/vector"
	"github.com/glomar-network/glomar/transport"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// followed are the inference tickets whose scripts this member follows, or followed lately.
type followed struct {
	journals journals

	mu      sync.Mutex
	tickets map[[32]byte]*following
	order   [][32]byte // oldest first
}

// maxFollowed is how many tickets are kept once they are answered: scripts, the digests of pages, and the shares of two steps of
// each. Those that are not are kept whatever their number, which is that of the jobs.
const maxFollowed = 16

// following is the member's part in one ticket.
type following struct {
	ready   chan struct{} // closed when the rest is set
	err     error
	seat    *committee
	ticket  *thresholdtypes.Ticket
	member  *inference.Member
	proofs  []proof
	turn    chan struct{} // held by who checks the proofs
	verdict verdict
	over    atomic.Bool // no job of this member waits for it
	done    atomic.Bool // the chain has every share on record
	life    context.Context
	end     context.CancelFunc // the ticket is over, and not done
}

// proof is what is opened of a sealed vector to show that its numbers are in range.
type proof struct {
	challenge *vector.Challenge // nil if the bundle is not one for this use
	answer    []byte            // nil if this member's share does not open
}

type verdict uint8

const (
	undecided verdict = iota
	inRange
	void // some vector's numbers are not in range, or its shares do not open
)

// followScript waits until the member has answered every step. The ticket's share is the list of the steps' digests, or says
// that the inference is void (inference.Void).
func (s *Service) followScript(ctx context.Context, c *committee, t *thresholdtypes.Ticket) (*share, error) {
	f, err := s.following(ctx, c, t)
	if err != nil {
		return nil, err
	}
	ctx, stop := f.within(ctx)
	defer stop()
	f.over.Store(false)
	defer f.over.Store(true)
	s.announceShare() // members and operators may ask from now on
	verdict, err := s.judge(ctx, f)
	if err != nil {
		return nil, err
	}
	blob := inference.Void()
	if verdict == inRange {
		given, err := f.member.Given(ctx)
		if err != nil {
			return nil, fmt.Errorf("ticket %x: %w", t.Id, err)
		}
		blob = inference.Digests(given)
	}
	item := ledger.Item{
		Subject:    sha256.Sum256(append([]byte("glomar/inference/content/v1"), t.ContentDigest...)),
		Polynomial: sha256.Sum256(append([]byte("glomar/inference/ticket/v1"), t.Id...)),
	}
	return &share{blob: blob, digest: sha256.Sum256(blob), items: []ledger.Item{item}}, nil
}

// following returns the member's part in a ticket, prepared at the first call.
func (s *Service) following(ctx context.Context, c *committee, t *thresholdtypes.Ticket) (*following, error) {
	f, mine := s.followed.enter([32]byte(t.Id))
	if mine {
		f.err = s.prepare(ctx, c, t, f)
		if f.err != nil {
			s.followed.leave([32]byte(t.Id))
		}
		close(f.ready)
	}
	select {
	case <-f.ready:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	switch {
	case f.err != nil:
		return nil, f.err
	case f.seat != c:
		return nil, refuse(t, "its key share is gone")
	}
	return f, nil
}

// enter returns a ticket's entry, and whether the caller has to prepare it.
func (f *followed) enter(ticket [32]byte) (entry *following, mine bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if entry, ok := f.tickets[ticket]; ok {
		return entry, false
	}
	if len(f.order) >= maxFollowed {
		if at := slices.IndexFunc(f.order, func(id [32]byte) bool { return f.tickets[id].over.Load() }); at >= 0 {
			delete(f.tickets, f.order[at])
			f.order = slices.Delete(f.order, at, at+1)
		}
	}
	entry = &following{ready: make(chan struct{})}
	entry.life, entry.end = context.WithCancel(context.Background())
	f.tickets[ticket], f.order = entry, append(f.order, ticket)
	return entry, true
}

// leave forgets an entry that could not be prepared, or whose ticket is over: nobody is answered any more.
func (f *followed) leave(ticket [32]byte) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if entry, ok := f.tickets[ticket]; ok {
		entry.end()
	}
	delete(f.tickets, ticket)
	f.order = slices.DeleteFunc(f.order, func(other [32]byte) bool { return other == ticket })
}

func (f *followed) find(ticket [32]byte) *following {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.tickets[ticket]
}

// leaveOver leaves the tickets that are over and not done: cancelled, or an attempt that another one follows. active are those
// that are not over.
func (s *Service) leaveOver(ctx context.Context, active map[[32]byte]bool) error {
	for _, id := range s.followed.besides(active) {
		response, err := s.chain.Threshold().Ticket(ctx, &thresholdtypes.QueryTicketRequest{Id: hexID(id[:])})
		if err != nil {
			return fmt.Errorf("ticket %x: %w", id, err)
		}
		switch response.Ticket.Status {
		case thresholdtypes.TicketStatus_TICKET_STATUS_DONE:
			if f := s.followed.find(id); f != nil {
				f.done.Store(true)
			}
		case thresholdtypes.TicketStatus_TICKET_STATUS_FAILED, thresholdtypes.TicketStatus_TICKET_STATUS_CANCELLED:
			s.followed.leave(id)
			s.logger.Info("an inference is over before it is done", "ticket", hexID(id[:]), "origin", response.Ticket.Origin, "status", response.Ticket.Status)
		}
	}
	return nil
}

// besides lists the followed tickets that are not known to be done, and not among others.
func (f *followed) besides(others map[[32]byte]bool) (tickets [][32]byte) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, id := range f.order {
		if !others[id] && !f.tickets[id].done.Load() {
			tickets = append(tickets, id)
		}
	}
	return tickets
}

// within bounds a context by the life of the ticket.
func (f *following) within(ctx context.Context) (context.Context, func()) {
	ctx, cancel := context.WithCancel(ctx)
	stop := context.AfterFunc(f.life, cancel)
	return ctx, func() {
		stop()
		cancel()
	}
}

// prepare checks everything that the ticket names and opens this member's shares of its sealed vectors.
func (s *Service) prepare(ctx context.Context, c *committee, t *thresholdtypes.Ticket, f *following) error {
	content, script, err := s.loadScript(ctx, c, t)
	if err != nil {
		return err
	}
	config := inference.Config{
		Committee: refresh.Committee{Set: c.set.CKKS, Keys: c.ckks.keys, Integers: c.set, Ticket: c.context(t)},
		Script:    script, Signer: refresh.Signer{Pages: c.ckks.secret, Integers: c.secret},
		Quorum: s.peers.quorum, Ledger: stepLedger{s.ledger, c.epoch.Id, t}, Journal: s.followed.journals, Compute: s.compute,
		Fetch: func(ctx context.Context, digest page.Digest) (*rlwe.Ciphertext, error) {
			return s.fetchPage(ctx, c, digest)
		},
	}
	if config.Inputs, f.proofs, err = s.openVectors(ctx, c, t, content, script); err != nil {
		return err
	}
	if f.member, err = inference.NewMember(config); errors.Is(err, inference.ErrScript) {
		return refuse(t, "%w", err)
	}
	f.seat, f.ticket, f.turn = c, t, make(chan struct{}, 1)
	return err
}

// loadScript fetches the ticket's content and its script.
func (s *Service) loadScript(ctx context.Context, c *committee, t *thresholdtypes.Ticket) (*thresholdtypes.Inference, *inference.Script, error) {
	blob, err := s.contentBlob(ctx, c, t)
	if err != nil {
		return nil, nil, fmt.Errorf("ticket %x: content: %w", t.Id, err)
	}
	var content thresholdtypes.Inference
	if err := content.Unmarshal(blob); err != nil {
		return nil, nil, refuse(t, "inference: %w", err)
	}
	chainID, _, _, ok := coprocessortypes.ParseOrigin(t.Origin)
	switch {
	case !ok || chainID != content.ChainId:
		return nil, nil, refuse(t, "an inference of host chain %d cannot serve %q", content.ChainId, t.Origin)
	case content.FheParams != c.set.Name:
		return nil, nil, refuse(t, "inference is for parameter set %q, the epoch has %q", content.FheParams, c.set.Name)
	case len(content.Script) != digestSize:
		return nil, nil, refuse(t, "script digest has %d bytes", len(content.Script))
	}
	encoded, err := s.fetchObject(ctx, [32]byte(content.Script), inference.MaxScriptSize)
	if err != nil {
		return nil, nil, fmt.Errorf("ticket %x: script: %w", t.Id, err)
	}
	script, err := inference.Decode(encoded)
	switch {
	case err != nil:
		return nil, nil, refuse(t, "%w", err)
	case len(content.Inputs) != len(script.Inputs):
		return nil, nil, refuse(t, "%d sealed vectors, the script takes %d", len(content.Inputs), len(script.Inputs))
	case uint32(script.Openings()) != t.Openings:
		return nil, nil, refuse(t, "its script opens %d pages, the ticket counts %d", script.Openings(), t.Openings)
	}
	return &content, script, nil
}

// fetchObject is Objects.Fetch within the time that one object may take, checked.
func (s *Service) fetchObject(ctx context.Context, digest [32]byte, limit int) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, s.config.ObjectTimeout)
	defer cancel()
	data, err := s.objects.Fetch(ctx, digest, limit)
	if err != nil {
		return nil, err
	}
	if sha256.Sum256(data) != digest {
		return nil, fmt.Errorf("fetched bytes are not object %x", digest)
	}
	return data, nil
}

// fetchPage returns a page of an inference. Operators of a quorum vouch for it.
func (s *Service) fetchPage(ctx context.Context, c *committee, digest page.Digest) (*rlwe.Ciphertext, error) {
	defer s.metrics.time("fetch")()
	encoded, err := s.fetchObject(ctx, digest, page.EncodedSizeCKKS(c.set.CKKS, c.set.CKKS.MaxLevel()))
	if err != nil {
		return nil, err
	}
	return page.DecodeCKKS(c.set.CKKS, encoded)
}

// openVectors opens this member's shares of the sealed vectors and answers their range proofs. A vector that is not meant for the
// event that verified it, or whose share does not open, has no answer: the inference is void.
func (s *Service) openVectors(ctx context.Context, c *committee, t *thresholdtypes.Ticket, content *thresholdtypes.Inference, script *inference.Script) ([]refresh.Source, []proof, error) {
	var handles [][32]byte
	for _, in := range content.Inputs {
		if len(in.Handle) != digestSize || len(in.Bundle) != digestSize {
			return nil, nil, refuse(t, "a sealed vector is named by %d and %d bytes", len(in.Handle), len(in.Bundle))
		}
		handles = append(handles, [32]byte(in.Handle))
	}
	// A sharing is for one use: it proves its range at one point.
	if len(handles) > 0 {
		if err := s.ledger.RecordInputs(handles, t.Origin); err != nil {
			return nil, nil, ledgerError(t, err)
		}
	}
	sources, proofs := make([]refresh.Source, len(handles)), make([]proof, len(handles))
	bound, err := s.boundTo(ctx, c, t, content)
	if err != nil {
		return nil, nil, err
	}
	for i, in := range content.Inputs {
		encoded, err := s.fetchObject(ctx, [32]byte(in.Bundle), input.MaxEncodedSize)
		if err != nil {
			return nil, nil, fmt.Errorf("ticket %x: sealed vector %x: %w", t.Id, in.Handle, err)
		}
		sources[i].Digest = page.Digest(in.Bundle)
		if sources[i].Sealed, proofs[i], err = openVector(c, t, encoded, common.Hash(in.Handle), script.Inputs[i], bound[i]); err != nil {
			s.logger.Warn("sealed vector does not open, its inference is void", "ticket", hexID(t.Id), "handle", common.Hash(in.Handle), "error", err)
			sources[i].Sealed = make([]vector.Element, script.Inputs[i].Length)
		}
	}
	return sources, proofs, nil
}

// boundTo returns what each sealed vector of a ticket has to be bound to: by the attested event that verified it, or, if it is of the
// weights of a private model, by the loading that its owner ordered.
func (s *Service) boundTo(ctx context.Context, c *committee, t *thresholdtypes.Ticket, content *thresholdtypes.Inference) (out []input.Context, err error) {
	if model, loading := modeltypes.LoadingModel(content.ChainId); loading {
		return s.boundToLoading(ctx, c, t, content, model)
	}
	for _, in := range content.Inputs {
		user, contract, err := s.verifiedInput(t, content.ChainId, common.Hash(in.Handle))
		if err != nil {
			return nil, err
		}
		want, err := s.inputContext(c, content.ChainId, user, contract)
		if err != nil {
			return nil, fmt.Errorf("ticket %x: %w", t.Id, err)
		}
		out = append(out, want)
	}
	return out, nil
}

// openVector returns the member's shares of a vector's numbers and of its proof. With an error the proof is what there is of it.
func openVector(c *committee, t *thresholdtypes.Ticket, encoded []byte, handle common.Hash, format vector.Format, want input.Context) (numbers []vector.Element, p proof, err error) {
	bundle, err := input.DecodeVector(encoded)
	if err != nil {
		return nil, p, err
	}
	if bundle.Handle() != handle {
		return nil, p, errors.New("the handle is not that of the bundle")
	}
	if err := bundle.Matches(want, bundle.Index, format); err != nil {
		return nil, p, err
	}
	if p.challenge, err = bundle.Challenge([32]byte(t.Id), t.Entropy, int(t.Attempt)); err != nil {
		return nil, p, err
	}
	share, err := bundle.OpenVector(c.input, c.self.Point, int(t.Attempt))
	if err != nil {
		return nil, p, err
	}
	defer share.Erase()
	answer, err := share.Answer(p.challenge)
	if err != nil {
		return nil, p, err
	}
	p.answer = vector.EncodeElements(answer)
	return share.Numbers(), p, nil
}

// judge decides, once, whether the numbers of all sealed vectors are in range. No step is answered before: a page made of
// numbers that are not gives the committee's key away (package vector).
func (s *Service) judge(ctx context.Context, f *following) (verdict, error) {
	select {
	case f.turn <- struct{}{}:
		defer func() { <-f.turn }()
	case <-ctx.Done():
		return undecided, ctx.Err()
	}
	if f.verdict != undecided {
		return f.verdict, nil
	}
	answers, err := s.gatherProofs(ctx, f)
	if err != nil {
		return undecided, fmt.Errorf("ticket %x: range proofs: %w", f.ticket.Id, err)
	}
	f.verdict = inRange
	for i, p := range f.proofs {
		if err := p.verify(f, answers, i); err != nil {
			s.logger.Warn("inference is void", "ticket", hexID(f.ticket.Id), "vector", i, "error", err)
			f.verdict = void
		}
	}
	return f.verdict, nil
}

// verify checks the answers of all members of the active set to the proof of vector i.
func (p *proof) verify(f *following, answers [][][]byte, i int) error {
	if p.challenge == nil {
		return errors.New("its bundle is not for this use")
	}
	decoded := make([][]vector.Element, len(answers))
	for k, all := range answers {
		decoded[k], _ = vector.DecodeElements(all[i], p.challenge.AnswerLength()) // nil: it did not open
	}
	return p.challenge.Verify(int(f.seat.epoch.Threshold), f.ticket.ActiveSet, decoded)
}

// gatherProofs returns every active member's answers, asking again until all are there.
func (s *Service) gatherProofs(ctx context.Context, f *following) ([][][]byte, error) {
	answers := make([][][]byte, len(f.ticket.ActiveSet))
	if len(f.proofs) == 0 {
		return answers, nil
	}
	group, ctx := errgroup.WithContext(ctx)
	for k, point := range f.ticket.ActiveSet {
		if point == f.seat.self.Point {
			answers[k] = f.answers()
			continue
		}
		member, ok := thresholdtypes.MemberByPoint(f.seat.epoch.Members, point)
		if !ok {
			return nil, fmt.Errorf("point %d is not a member", point)
		}
		group.Go(func() (err error) {
			for {
				if answers[k], err = s.proofsOf(ctx, member, f); err == nil {
					return nil
				}
				select {
				case <-ctx.Done():
					return err
				case <-time.After(proofPause):
				}
			}
		})
	}
	return answers, group.Wait()
}

// proofPause is the wait before a member that did not answer is asked again.
const proofPause = 200 * time.Millisecond

func (s *Service) proofsOf(ctx context.Context, member thresholdtypes.Member, f *following) ([][]byte, error) {
	conn, err := s.peers.dial(ctx, member.Validator)
	if err != nil {
		return nil, err
	}
	response, err := signerpb.NewSignerClient(conn).Prove(ctx, &signerpb.ProveRequest{Ticket: f.ticket.Id})
	if err != nil {
		return nil, fmt.Errorf("member %d: %w", member.Point, err)
	}
	if len(response.Answers) != len(f.proofs) {
		return nil, fmt.Errorf("member %d: %d answers, want %d", member.Point, len(response.Answers), len(f.proofs))
	}
	return response.Answers, nil
}

// answers are this member's shares of all proofs.
func (f *following) answers() (out [][]byte) {
	for _, p := range f.proofs {
		out = append(out, p.answer)
	}
	return out
}

// stepLedger keeps the answers to the steps of one ticket.
type stepLedger struct {
	ledger *ledger.Ledger
	epoch  uint64
	ticket *thresholdtypes.Ticket
}

// Answered implements inference.Ledger.
func (l stepLedger) Answered(id [32]byte) ([32]byte, bool, error) {
	return l.ledger.Answered(l.epoch, id)
}

// Record implements inference.Ledger.
func (l stepLedger) Record(id [32]byte, step int, share [32]byte, used []refresh.Used) error {
	items := make([]ledger.Item, len(used))
	for i, u := range used {
		items[i] = ledger.Item{Subject: u.Subject, Polynomial: u.Polynomial}
	}
	err := l.ledger.Record(ledger.Answer{
		Epoch: l.epoch, Ticket: id, Purpose: fmt.Sprintf("%s/%d", l.ticket.Origin, step), Attempt: l.ticket.Attempt,
		ActiveSet: l.ticket.ActiveSet, Share: share, Items: items,
	})
	if err != nil {
		return ledgerError(l.ticket, err)
	}
	return nil
}

// Prove implements glomar.signer.v1.Signer.
func (a *api) Prove(ctx context.Context, request *signerpb.ProveRequest) (*signerpb.ProveResponse, error) {
	if len(request.Ticket) != digestSize {
		return nil, status.Errorf(codes.InvalidArgument, "ticket id has %d bytes, want %d", len(request.Ticket), digestSize)
	}
	ctx, cancel := context.WithTimeout(ctx, shareWait)
	defer cancel()
	f, release, err := a.s.awaitFollowing(ctx, [32]byte(request.Ticket))
	if err != nil {
		return nil, statusOf(err)
	}
	defer release()
	return &signerpb.ProveResponse{Answers: f.answers()}, nil
}

// Infer implements glomar.signer.v1.Signer.
func (a *api) Infer(request *signerpb.InferRequest, stream signerpb.Signer_InferServer) error {
	if len(request.Ticket) != digestSize || len(request.Pages) > inference.MaxResults || request.Step >= inference.MaxSteps {
		return status.Errorf(codes.InvalidArgument, "a ticket of %d bytes, step %d, %d pages", len(request.Ticket), request.Step, len(request.Pages))
	}
	pages := make([]page.Digest, len(request.Pages))
	for i, digest := range request.Pages {
		if len(digest) != digestSize {
			return status.Errorf(codes.InvalidArgument, "page %d has a digest of %d bytes", i, len(digest))
		}
		pages[i] = page.Digest(digest)
	}
	key, err := transport.PeerKey(stream.Context())
	if err != nil || !a.s.peers.isOperator(key) {
		return status.Error(codes.PermissionDenied, "only operators take part in an inference")
	}
	ctx, cancel := context.WithTimeout(stream.Context(), shareWait)
	defer cancel()
	f, release, err := a.s.awaitFollowing(ctx, [32]byte(request.Ticket))
	if err != nil {
		return statusOf(err)
	}
	defer release()
	ctx, stop := f.within(ctx)
	defer stop()
	verdict, err := a.s.judge(ctx, f)
	if err != nil {
		return statusOf(err)
	}
	if verdict == void {
		return status.Errorf(codes.FailedPrecondition, "ticket %x: %v", request.Ticket, inference.ErrVoid)
	}
	encoded, err := f.member.Answer(ctx, string(key), int(request.Step), pages)
	if err != nil {
		return statusOf(err)
	}
	a.s.metrics.served.Add(float64(len(encoded)))
	return transport.SendBlob(stream.Send, bytes.NewReader(encoded), int64(len(encoded)))
}

// awaitFollowing waits until this member follows a ticket, or takes up again one that it has answered. The key share stays in
// memory until release is called.
func (s *Service) awaitFollowing(ctx context.Context, ticket [32]byte) (f *following, release func(), err error) {
	for {
		progress := s.awaitShare()
		seat, release, err := s.seatNow()
		if err != nil {
			return nil, nil, err
		}
		f, err := s.followingNow(ctx, seat, ticket)
		if f != nil {
			return f, release, nil
		}
		release()
		if err != nil {
			return nil, nil, err
		}
		if failed := s.jobs.outcome(ticket); failed != nil && errors.Is(failed, ErrRefused) {
			return nil, nil, failed
		}
		select {
		case <-progress:
		case <-ctx.Done():
			return nil, nil, fmt.Errorf("inference of ticket %x has not begun: %w", ticket, ctx.Err())
		}
	}
}

// followingNow returns nil without an error when the ticket is not followed yet.
func (s *Service) followingNow(ctx context.Context, seat *committee, ticket [32]byte) (*following, error) {
	if f := s.followed.find(ticket); f != nil {
		select {
		case <-f.ready:
			if f.err == nil && f.seat == seat {
				return f, nil
			}
		default:
		}
		return nil, nil
	}
	_, answered, err := s.ledger.Answered(seat.epoch.Id, ticket)
	if err != nil || !answered {
		return nil, err
	}
	response, err := s.chain.Threshold().Ticket(ctx, &thresholdtypes.QueryTicketRequest{Id: hexID(ticket[:])})
	if err != nil {
		return nil, fmt.Errorf("ticket %x: %w", ticket, err)
	}
	if err := seat.checkTicket(&response.Ticket, true); err != nil {
		return nil, err
	}
	f, err := s.following(ctx, seat, &response.Ticket)
	if f != nil {
		f.over.Store(true)
	}
	return f, err
}
