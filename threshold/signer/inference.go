package signer

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/threshold/inference"
	"github.com/glomar-network/glomar/threshold/ledger"
	"github.com/glomar-network/glomar/threshold/refresh"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// followed are the inference tickets whose scripts this member follows or recently followed.
type followed struct {
	journals journals

	mu      sync.Mutex
	tickets map[[32]byte]*following
	order   [][32]byte // oldest first
}

// maxFollowed is how many answered tickets are kept: for each of them its script, the digests of its pages and the
// shares of two steps. Tickets that are not answered are all kept. The number of jobs bounds them.
const maxFollowed = 16

// following is the member's part in one ticket.
type following struct {
	ready   chan struct{} // closed when the rest is set
	err     error
	seat    *committee
	ticket  *thresholdtypes.Ticket
	member  *inference.Member
	asks    *asks
	proofs  []proof
	turn    chan struct{} // held while the proofs are checked
	verdict verdict
	over    atomic.Bool        // no job of this member waits for it
	done    atomic.Bool        // the chain has every share on record
	life    context.Context    //nolint:containedctx // ends with the ticket, not with the call that found it
	end     context.CancelFunc // the ticket is over, and not done
}

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

// leave forgets an entry that could not be prepared, or whose ticket is over: no request for it is answered anymore.
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

// leaveOver leaves the tickets that are over but not done: cancelled tickets, and attempts that another one follows.
// active holds the tickets that are not over.
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
			s.logger.Info("inference ended before it was done", "ticket", hexID(id[:]),
				"origin", response.Ticket.Origin, "status", response.Ticket.Status)
		}
	}
	return nil
}

// besides lists the followed tickets that are neither known to be done nor among others.
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
	if f.asks, err = s.asksOf(ctx, t); err != nil {
		return err
	}
	config := inference.Config{
		Committee: refresh.Committee{Set: c.set.CKKS, Keys: c.ckks.keys, Integers: c.set, Ticket: c.context(t)},
		Script:    script, Signer: refresh.Signer{Pages: c.ckks.secret, Integers: c.secret},
		Quorum: f.asks.quorum, Ledger: stepLedger{s.ledger, c.epoch.Id, t}, Journal: s.followed.journals,
		Compute: s.compute,
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
