package chainclient

import (
	"context"
	"errors"
	"fmt"

	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/gogoproto/proto"
)

const (
	// maxBatch bounds the messages of one transaction, maxBatchBytes their encoded size.
	maxBatch      = 64
	maxBatchBytes = 256 << 10
	queueLength   = 256
)

// call is one Submit: its messages are executed together or not at all.
type call struct {
	ctx  context.Context //nolint:containedctx // travels through the queue with its request
	msgs []sdk.Msg
	size int
	done chan error
}

// Submit gets the messages included in a block, all or none. It returns nil once they are. Otherwise it returns an
// error of the module that refused one (errors.Is works on the modules' errors), ErrNotIncluded, ErrNoAccount, or the
// context's error. After the context's error they may still be included. Messages of concurrent callers share a
// transaction. One caller's bad message does not affect the others.
func (c *Client) Submit(ctx context.Context, msgs ...sdk.Msg) error {
	if c.sender == nil {
		return ErrNoKey
	}
	if len(msgs) == 0 {
		return nil
	}
	one := &call{ctx: ctx, msgs: msgs, done: make(chan error, 1)}
	for _, msg := range msgs {
		one.size += proto.Size(msg)
	}
	if len(msgs) > maxBatch || one.size > maxBatchBytes {
		return fmt.Errorf("%d messages of %d bytes: at most %d and %d bytes fit a transaction", len(msgs), one.size, maxBatch, maxBatchBytes)
	}
	select {
	case c.sender.queue <- one:
	case <-ctx.Done():
		return ctx.Err()
	case <-c.sender.closed:
		return ErrClosed
	}
	select {
	case err := <-one.done:
		if errors.Is(err, context.Canceled) && ctx.Err() == nil {
			return ErrClosed // the sender's own context ended
		}
		return err
	case <-ctx.Done():
		return ctx.Err()
	case <-c.sender.closed:
		return ErrClosed
	}
}

// run serves the queue until ctx ends. Calls that wait when a transaction is done go into the next one.
func (s *sender) run(ctx context.Context) {
	defer close(s.closed)
	var left *call
	for {
		batch, next := s.collect(ctx, left)
		if ctx.Err() != nil {
			return
		}
		left = next
		s.settle(ctx, batch)
	}
}

// collect waits for a call and takes along those that wait behind it, as many as fit. The one that does not fit is
// returned for the next batch.
func (s *sender) collect(ctx context.Context, first *call) (batch []*call, left *call) {
	if first == nil {
		select {
		case <-ctx.Done():
			return nil, nil
		case first = <-s.queue:
		}
	}
	batch = []*call{first}
	count, size := len(first.msgs), first.size
	for {
		select {
		case next := <-s.queue:
			if count += len(next.msgs); count > maxBatch {
				return batch, next
			}
			if size += next.size; size > maxBatchBytes {
				return batch, next
			}
			batch = append(batch, next)
		default:
			return batch, nil
		}
	}
}

// settle answers every call of the batch.
func (s *sender) settle(ctx context.Context, batch []*call) {
	batch = s.prepare(ctx, batch)
	if len(batch) == 0 {
		return
	}
	err := s.deliver(ctx, batch)
	if len(batch) == 1 || err == nil || !isRefusal(err) {
		answer(batch, err)
		return
	}
	for _, one := range batch {
		answer([]*call{one}, s.deliver(ctx, []*call{one}))
	}
}

// prepare drops the calls that nobody waits for any more or that fail when simulated.
func (s *sender) prepare(ctx context.Context, batch []*call) []*call {
	waiting := batch[:0:0]
	for _, one := range batch {
		if err := one.ctx.Err(); err != nil {
			one.done <- err
			continue
		}
		waiting = append(waiting, one)
	}
	if len(waiting) < 2 {
		return waiting
	}
	if err := s.try(ctx, waiting); !isRefusal(err) {
		return waiting
	}
	good := waiting[:0:0]
	for _, one := range waiting {
		if err := s.try(ctx, []*call{one}); isRefusal(err) {
			one.done <- err
			continue
		}
		good = append(good, one)
	}
	return good
}

func answer(batch []*call, err error) {
	for _, one := range batch {
		one.done <- err
	}
}

func messages(batch []*call) []sdk.Msg {
	var msgs []sdk.Msg
	for _, one := range batch {
		msgs = append(msgs, one.msgs...)
	}
	return msgs
}

// wanted returns a context that ends when ctx ends or nobody waits for the batch any more.
func wanted(ctx context.Context, batch []*call) (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithCancel(ctx)
	go func() {
		defer cancel()
		for _, one := range batch {
			select {
			case <-one.ctx.Done():
			case <-ctx.Done():
				return
			}
		}
	}()
	return ctx, cancel
}

// refusal is an answer of the chain, as opposed to the silence of a node.
type refusal struct{ error }

func (r refusal) Unwrap() error { return r.error }

func isRefusal(err error) bool {
	var r refusal
	return errors.As(err, &r)
}
