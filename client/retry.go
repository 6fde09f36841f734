package client

import (
	"context"
	"errors"
	"fmt"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/pause"
)

const (
	firstPause = 100 * time.Millisecond
	maxPause   = 3 * time.Second
)

// again repeats a call until it succeeds, fails with an error that does not pass by itself, or ctx ends. When ctx ends,
// the error says how the last try failed, and the one before it, because the end of ctx may have cut the last one
// short. Everything a gateway does may be asked for twice.
func again[T any](ctx context.Context, call func(context.Context) (T, error)) (T, error) {
	var before error
	growing := pause.Growing(firstPause, maxPause)
	for {
		answer, err := call(ctx)
		if err == nil || (!passes(err) && ctx.Err() == nil) {
			return answer, err
		}
		ended := pause.For(ctx, growing.NextBackOff())
		switch {
		case ended == nil:
			before = err
		case before == nil || before.Error() == err.Error():
			return answer, fmt.Errorf("%w; the last try: %w", ended, err)
		default:
			return answer, fmt.Errorf("%w; the last try: %w; before: %w", ended, err, before)
		}
	}
}

// passes says whether a call that failed with this error may succeed in a moment: the gateway or node is not there, too
// few others answered it, or a request ran out of time and continues.
func passes(err error) bool {
	if refusal := (*Refusal)(nil); errors.As(err, &refusal) {
		return refusal.Reason == gatewaypb.Reason_REASON_NOT_YET
	}
	switch status.Code(err) {
	case codes.Unavailable, codes.Aborted, codes.DeadlineExceeded:
		return true
	}
	return false
}
