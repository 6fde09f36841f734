package gateway

import (
	"context"
	"sync"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// turnstile bounds the calls of a kind in progress, of everybody and of one sender. Further calls are refused:
// a stranger whose calls wait must not keep others out.
type turnstile struct {
	all, each int

	mu   sync.Mutex
	held map[string]int
	in   int
}

func newTurnstile(all, each int) *turnstile {
	return &turnstile{all: all, each: each, held: map[string]int{}}
}

// enter takes a place for the caller of ctx, or refuses the call.
func (t *turnstile) enter(ctx context.Context) (leave func(), err error) {
	sender := senderOf(ctx)
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.in >= t.all || t.held[sender] >= t.each {
		return nil, status.Errorf(codes.ResourceExhausted, "the gateway is already working on %d calls of this kind, "+
			"%d of them from %s: try again in a moment, or use another gateway", t.in, t.held[sender], sender)
	}
	t.in++
	t.held[sender]++
	return func() { t.leave(sender) }, nil
}

func (t *turnstile) leave(sender string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.in--
	if t.held[sender]--; t.held[sender] == 0 {
		delete(t.held, sender)
	}
}
