package signer

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	revealtypes "github.com/glomar-network/glomar/x/reveal/types"
)

const (
	// requestsTimeout bounds what one block asks of the list of open requests.
	requestsTimeout = 20 * time.Second
	// requestsPage bounds the requests of one answer. A node proves each of them to a signer apart.
	requestsPage = 32
	// requestsParts is how many parts of a long list are read at the same time, by the first bits of the id.
	requestsParts = 16
	// maxRequests bounds the requests that one block reads before it leaves the rest to the next.
	maxRequests = 2048
)

// followRequests answers the open reveal requests whenever a block came, apart from the tickets: a list that is long,
// or that the node does not deliver, holds up nothing else.
func (s *Service) followRequests(ctx context.Context) {
	list, last := &openRequests{}, ""
	for {
		select {
		case <-ctx.Done():
			return
		case height := <-s.requests:
			err := s.answerRequests(ctx, list, height)
			if err != nil && ctx.Err() == nil && err.Error() != last {
				s.logger.Warn("open reveal requests not read to the end, the signer continues at the next block",
					"height", height, "error", err)
			}
			if last = ""; err != nil {
				last = err.Error()
			}
		}
	}
}

func (s *Service) answerRequests(ctx context.Context, list *openRequests, height int64) error {
	seat, release, err := s.seatNow()
	if err != nil {
		return nil // the block loop says so
	}
	defer release()
	queries, cancel := context.WithTimeout(ctx, requestsTimeout)
	defer cancel()
	whole, err := list.read(queries, s.chain.Reveal(), func(requests []revealtypes.Request) (answerable [][32]byte) {
		for i := range requests {
			r := &requests[i]
			if len(r.Id) == digestSize && awaits(seat, r, height) {
				answerable = append(answerable, [32]byte(r.Id))
				s.startReveal(ctx, seat, r, height)
			}
		}
		return answerable
	})
	if whole != nil {
		s.reveals.keep(whole)
	}
	return err
}

// openRequests reads the list of open requests, a long one over several blocks: every part goes on where it stopped,
// and begins again at its end, so that no request keeps others from being seen.
type openRequests struct {
	parts [requestsParts]requestsPart
}

// requestsPart is the part of a long list whose ids begin with the same bits.
type requestsPart struct {
	after []byte                // where reading goes on; empty: at the beginning
	seen  map[[32]byte]struct{} // the answerable requests since the beginning
	ended map[[32]byte]struct{} // those between the last beginning and end; nil before the first end
}

// read hands pages of the list to handle, which returns the answerable requests among them, and which runs for several
// pages at a time. whole holds the answerable requests of the whole list, nil while it is not known.
func (o *openRequests) read(
	ctx context.Context, chain revealtypes.QueryClient, handle func([]revealtypes.Request) [][32]byte,
) (whole map[[32]byte]bool, err error) {
	first, err := openPage(ctx, chain, nil, nil)
	if err != nil {
		return nil, err
	}
	if len(first) < requestsPage { // the list is short
		*o = openRequests{}
		whole = map[[32]byte]bool{}
		for _, id := range handle(first) {
			whole[id] = true
		}
		return whole, nil
	}
	var running sync.WaitGroup
	var mu sync.Mutex
	var failed error
	left := maxRequests
	take := func() bool {
		mu.Lock()
		defer mu.Unlock()
		left -= requestsPage
		return left >= 0 && failed == nil
	}
	for i := range o.parts {
		running.Go(func() {
			for end := false; !end && take(); {
				var err error
				if end, err = o.parts[i].next(ctx, chain, byte(i), handle); err != nil {
					mu.Lock()
					failed = errors.Join(failed, err)
					mu.Unlock()
				}
			}
		})
	}
	running.Wait()
	return o.whole(), failed
}

// next reads one page of part number i and says whether it was the last.
func (p *requestsPart) next(
	ctx context.Context, chain revealtypes.QueryClient, i byte, handle func([]revealtypes.Request) [][32]byte,
) (end bool, err error) {
	const width = 256 / requestsParts
	after, until := p.after, []byte{(i + 1) * width}
	if len(after) == 0 && i > 0 {
		after = []byte{i * width}
	}
	if i == requestsParts-1 {
		until = nil
	}
	page, err := openPage(ctx, chain, after, until)
	if err != nil {
		return false, err
	}
	if p.seen == nil {
		p.seen = map[[32]byte]struct{}{}
	}
	for _, id := range handle(page) {
		p.seen[id] = struct{}{}
	}
	if len(page) < requestsPage {
		p.after, p.seen, p.ended = nil, nil, p.seen
		return true, nil
	}
	p.after = page[len(page)-1].Id
	return false, nil
}

// whole holds what every part had when it was last read to its end, and what was seen since; nil if one never was.
func (o *openRequests) whole() map[[32]byte]bool {
	out := map[[32]byte]bool{}
	for i := range o.parts {
		if o.parts[i].ended == nil {
			return nil
		}
		for id := range o.parts[i].ended {
			out[id] = true
		}
		for id := range o.parts[i].seen {
			out[id] = true
		}
	}
	return out
}

func openPage(ctx context.Context, chain revealtypes.QueryClient, after, until []byte) ([]revealtypes.Request, error) {
	answer, err := chain.OpenRequests(ctx,
		&revealtypes.QueryOpenRequestsRequest{After: after, Until: until, Limit: requestsPage})
	if err != nil {
		return nil, fmt.Errorf("list open reveal requests: %w", err)
	}
	return answer.Requests, nil
}

// awaits says whether a request waits for this member: for a mask, or for its signature of a public value. Members
// outside the active set sign too when those inside have not after a while: one that keeps its signature back stops
// nothing.
func awaits(seat *committee, r *revealtypes.Request, height int64) bool {
	switch r.Status {
	case revealtypes.Status_STATUS_GRANTED:
		return concerns(seat, r.Epoch, r.ActiveSet)
	case revealtypes.Status_STATUS_COMMITTED:
		return concerns(seat, r.Epoch, r.ActiveSet) || (r.Epoch == seat.epoch.Id && height >= r.CommittedHeight+publishAfter)
	}
	return false
}

func (s *Service) startReveal(ctx context.Context, seat *committee, r *revealtypes.Request, height int64) {
	seat.users.Add(1)
	started := s.reveals.start(ctx, [32]byte(r.Id), func(ctx context.Context) error {
		defer seat.users.Done()
		return s.advanceReveal(ctx, seat, r, height)
	}, func(err error) {
		outcome := outcomeOf(err)
		s.metrics.reveals.WithLabelValues(r.Kind.String(), outcome).Inc()
		s.logger.Error("reveal not answered", "outcome", outcome, "request", hexID(r.Id), "error", err)
	})
	if !started {
		seat.users.Done()
	}
}
