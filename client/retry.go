package client

import (
	"context"
	"fmt"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/pause"
)

const (
	firstPause = 100 * time.Millisecond
	maxPause   = 3 * time.Second
)

// again calls until the answer is something else than a failure that passes by itself, or ctx ends; the error then says
// what failed last, and before: a try that was cut short tells nothing. Everything a gateway does may be asked for twice.
func again[T any](ctx context.Context, call func(context.Context) (T, error)) (T, error) {
	var before error
	growing := pause.Growing(firstPause, maxPause)
	for {
		answer, err := call(ctx)
		if err == nil || !passes(err) {
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

// passes says whether a gateway or node that failed so may answer in a moment: it is not there, or could not have enough
// others answer, or a request ran out of time and goes on.
func passes(err error) bool {
	switch status.Code(err) {
	case codes.Unavailable, codes.Aborted, codes.DeadlineExceeded:
		return true
	}
	return false
}
