package transport

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"sync"
	"time"

	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

var (
	// ErrNoSource means that no source delivered. It wraps what each of them said.
	ErrNoSource = errors.New("transport: no source delivered")
	// errOvertaken ends the calls to other sources once one has delivered.
	errOvertaken = errors.New("transport: another source was faster")
)

const (
	// failureHalfLife is how long it takes for a failure to weigh half.
	failureHalfLife = 30 * time.Second
	// maxFailures bounds what a source's failures weigh, and so how long they are remembered.
	maxFailures = 8
	// maxRemembered bounds the sources that failures are remembered of.
	maxRemembered = 1024
)

// Sources remembers which of the peers that serve the same things failed lately. It is safe for concurrent use.
type Sources struct {
	mu     sync.Mutex
	failed map[string]failures // by name
}

type failures struct {
	weight float64
	at     time.Time
}

func (f failures) now() float64 {
	return f.weight * math.Exp2(-float64(time.Since(f.at))/float64(failureHalfLife))
}

// NewSources returns a memory without failures.
func NewSources() *Sources { return &Sources{failed: map[string]failures{}} }

// order returns indices of names: at random, so that the load spreads, but those that failed lately last.
func (s *Sources) order(names []string) []int {
	s.mu.Lock()
	defer s.mu.Unlock()
	weight := make([]int, len(names))
	for i, name := range names {
		weight[i] = int(math.Round(s.failed[name].now()))
	}
	order := rand.Perm(len(names))
	slices.SortStableFunc(order, func(a, b int) int { return weight[a] - weight[b] })
	return order
}

// note remembers how a call to a source ended.
func (s *Sources) note(name string, failed bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !failed {
		delete(s.failed, name)
		return
	}
	if _, known := s.failed[name]; !known && len(s.failed) >= maxRemembered {
		for other, f := range s.failed {
			if f.now() < 0.5 {
				delete(s.failed, other)
			}
		}
		if len(s.failed) >= maxRemembered {
			return
		}
	}
	s.failed[name] = failures{weight: min(s.failed[name].now()+1, maxFailures), at: time.Now()}
}

// Hedge is how several sources are asked for the same thing.
type Hedge struct {
	// Delay is how long one source is waited for before the next one is asked too.
	Delay time.Duration
	// Most bounds the sources asked at the same time, and so the memory that answers take. At least 1.
	Most int
}

// Hedged asks one of several sources, known by their names, for something that each of them should have, and the next
// one when it fails or does not answer within the delay. The first answer without an error wins, and the context of the
// other calls ends: ask must check what it gets and return soon after. Sources that failed lately are asked last. An
// error that wraps ErrNotFound or ErrNotYet, or has these codes of gRPC, is no failure. The error is that of ctx or
// wraps ErrNoSource.
func Hedged[T any](
	ctx context.Context, sources *Sources, names []string, hedge Hedge,
	ask func(ctx context.Context, source int) (T, error),
) (answer T, err error) {
	ctx, end := context.WithCancelCause(ctx)
	defer end(errOvertaken)
	type outcome struct {
		source int
		answer T
		err    error
	}
	outcomes := make(chan outcome, len(names))
	left, running := sources.order(names), 0
	delay := time.NewTimer(hedge.Delay)
	defer delay.Stop()
	next := func() {
		source := left[0]
		left = left[1:]
		running++
		go func() {
			began := time.Now()
			answer, err := ask(ctx, source)
			sources.note(names[source], isFailure(ctx, err, time.Since(began) >= hedge.Delay))
			outcomes <- outcome{source, answer, err}
		}()
		delay.Reset(hedge.Delay)
	}
	var causes []error
	for {
		if running == 0 {
			if err := ctx.Err(); err != nil {
				return answer, err
			}
			if len(left) == 0 {
				return answer, fmt.Errorf("%w: %w", ErrNoSource, errors.Join(causes...))
			}
			next()
		}
		var late <-chan time.Time
		if len(left) > 0 && running < hedge.Most {
			late = delay.C
		}
		select {
		case one := <-outcomes:
			if one.err == nil {
				return one.answer, nil
			}
			running--
			causes = append(causes, fmt.Errorf("%s: %w", names[one.source], one.err))
			if len(left) > 0 && ctx.Err() == nil {
				next()
			}
		case <-late:
			next()
		case <-ctx.Done():
			return answer, ctx.Err()
		}
	}
}

// isFailure says whether a call that ended with err speaks against the source. late: it had its time when ctx ended.
func isFailure(ctx context.Context, err error, late bool) bool {
	if err == nil || errors.Is(err, ErrNotFound) || errors.Is(err, ErrNotYet) {
		return false
	}
	if ctx.Err() != nil {
		return late
	}
	code := status.Code(err)
	return code != codes.NotFound && code != codes.FailedPrecondition
}
