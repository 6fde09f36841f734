package signer

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// queryTimeout bounds each thing that one block asks of the signer's own node.
const queryTimeout = 20 * time.Second

// Run serves until ctx ends or something happens that only the validator can fix: the listener fails, or another
// process announces itself for the same validator (ErrSecondProcess). When Run returns, nothing runs anymore and the
// key share is erased from memory.
func (s *Service) Run(ctx context.Context) error {
	group, ctx := errgroup.WithContext(ctx)
	s.base = ctx
	defer s.shutdown()
	group.Go(func() error { return s.serve(ctx) })
	group.Go(func() error { s.serveSocket(ctx); return nil })
	group.Go(func() error { s.complain(ctx); return nil })
	heights := make(chan int64, 1) // the newest height for those who are slower than blocks
	group.Go(func() error { s.followHosts(ctx, heights); return nil })
	group.Go(func() error { s.followRequests(ctx); return nil })
	group.Go(func() error { return s.follow(ctx, heights) })
	err := group.Wait()
	if err == nil || errors.Is(err, context.Canceled) {
		return nil
	}
	s.logger.Error("stopping", "error", err)
	return err
}

func (s *Service) shutdown() {
	s.setRefusal("stopped")
	s.jobs.wait.Wait()
	s.reveals.wait.Wait()
	s.ceremonies.Wait()
	s.sit(nil)
	s.retiring.Wait()
	if err := s.peers.close(); err != nil {
		s.logger.Debug("connections to peers did not close", "error", err)
	}
	s.logger.Info("stopped")
}

// follow acts on every new block.
func (s *Service) follow(ctx context.Context, heights chan int64) error {
	life := &lifecycle{base: ctx}
	for height := range s.chain.Heights(ctx) {
		replace(heights, height)
		err := s.block(ctx, life, height)
		if errors.Is(err, ErrSecondProcess) {
			s.setRefusal(err.Error())
			return err
		}
		if err != nil && ctx.Err() == nil {
			s.logger.Warn("block not handled, the signer tries again at the next block", "height", height, "error", err)
		}
		s.metrics.height.Set(float64(height))
	}
	return ctx.Err()
}

// block does what one height asks for; everything slow runs in jobs. Tickets never wait for requests, whose list
// strangers can make long: followRequests reads it.
func (s *Service) block(ctx context.Context, life *lifecycle, height int64) error {
	if err := s.refreshPeers(ctx); err != nil {
		return err // an old view does not show a second process of this signer
	}
	ready, err := s.advance(ctx, life, height)
	if err != nil || !ready {
		return err
	}
	seat, release, err := s.seatNow()
	if err != nil {
		return nil // logged when the refusal began, and every minute
	}
	defer release()
	replace(s.requests, height)
	queries, cancel := context.WithTimeout(ctx, queryTimeout)
	defer cancel()
	tickets, err := s.chain.Threshold().OpenTickets(queries, &thresholdtypes.QueryOpenTicketsRequest{})
	if err != nil {
		return fmt.Errorf("list open tickets: %w", err)
	}
	return s.leaveOver(queries, s.dispatch(ctx, seat, tickets.Tickets))
}

func (s *Service) refreshPeers(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, queryTimeout)
	defer cancel()
	return s.peers.refresh(ctx, s.chain)
}

// replace puts the newest height in place of one that nobody has taken. Only one goroutine may put.
func replace(heights chan int64, height int64) {
	select {
	case <-heights:
	default:
	}
	heights <- height
}

// dispatch starts a job for every active ticket that concerns this member, and returns them.
func (s *Service) dispatch(ctx context.Context, seat *committee, tickets []thresholdtypes.Ticket) map[[32]byte]bool {
	open := map[[32]byte]bool{}
	for i := range tickets {
		t := &tickets[i]
		active := t.Status == thresholdtypes.TicketStatus_TICKET_STATUS_ACTIVE
		if len(t.Id) == digestSize && active && concerns(seat, t.Epoch, t.ActiveSet) {
			open[[32]byte(t.Id)] = true
			s.startTicket(ctx, seat, t)
		}
	}
	s.jobs.keep(open)
	return open
}

func concerns(seat *committee, epoch uint64, active []uint32) bool {
	if epoch != seat.epoch.Id {
		return false
	}
	for _, point := range active {
		if point == seat.self.Point {
			return true
		}
	}
	return false
}

func (s *Service) startTicket(ctx context.Context, seat *committee, t *thresholdtypes.Ticket) {
	seat.users.Add(1)
	started := s.jobs.start(ctx, [32]byte(t.Id), func(ctx context.Context) error {
		defer seat.users.Done()
		started := time.Now()
		defer s.announceShare() // those who wait learn of a refusal too
		if err := s.answer(ctx, seat, t); err != nil {
			return err
		}
		s.logger.Debug("ticket answered", "ticket", hexID(t.Id), "origin", t.Origin, "attempt", t.Attempt, "took", time.Since(started))
		return nil
	}, func(err error) {
		outcome := outcomeOf(err)
		s.metrics.tickets.WithLabelValues(t.Kind.String(), outcome).Inc()
		s.logger.Error("ticket not answered", "outcome", outcome, "origin", t.Origin, "attempt", t.Attempt, "error", err)
	})
	if !started {
		seat.users.Done()
	}
}

func outcomeOf(err error) string {
	if errors.Is(err, ErrRefused) || errors.Is(err, ErrNotPermitted) {
		return "refused"
	}
	return "failed"
}

// followHosts keeps the view of the host chains at the newest height. A height does not wait for a chain that is still
// read at an earlier one: Sync leaves that chain to the earlier call, so no more calls run than there are chains.
func (s *Service) followHosts(ctx context.Context, heights <-chan int64) {
	var running sync.WaitGroup
	defer running.Wait()
	var mu sync.Mutex
	last, said := "", time.Time{}
	for {
		select {
		case <-ctx.Done():
			return
		case height := <-heights:
			running.Go(func() {
				err := s.host.Sync(ctx, height)
				if err == nil || ctx.Err() != nil {
					return
				}
				mu.Lock()
				defer mu.Unlock()
				if err.Error() != last || time.Since(said) > time.Minute {
					last, said = err.Error(), time.Now()
					s.logger.Error("host chains are behind, inputs and reveals wait", "height", height, "error", err)
				}
			})
		}
	}
}
