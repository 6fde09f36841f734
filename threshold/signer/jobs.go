package signer

import (
	"context"
	"errors"
	"sync"
	"time"
)

const (
	// jobsPerWorker is how many tickets and requests may wait for objects and peers for each that computes.
	jobsPerWorker = 4
	// jobTimeout bounds one try at a ticket or request; the next block starts another.
	jobTimeout = 5 * time.Minute
)

// jobs runs what each block asks for, each ticket or request at most once at a time and a bounded number altogether.
type jobs struct {
	slots chan struct{}
	wait  sync.WaitGroup

	mu      sync.Mutex
	running map[[32]byte]struct{}
	errs    map[[32]byte]error
}

func newJobs(limit int) *jobs {
	return &jobs{slots: make(chan struct{}, limit), running: map[[32]byte]struct{}{}, errs: map[[32]byte]error{}}
}

// start runs work unless it is running already or no slot is free; a later call tries again. report sees each new
// error once.
func (j *jobs) start(ctx context.Context, id [32]byte, work func(context.Context) error, report func(error)) bool {
	select {
	case j.slots <- struct{}{}:
	default:
		return false
	}
	j.mu.Lock()
	_, busy := j.running[id]
	if !busy {
		j.running[id] = struct{}{}
		j.wait.Add(1)
	}
	j.mu.Unlock()
	if busy {
		<-j.slots
		return false
	}
	go func() {
		defer j.wait.Done()
		ctx, cancel := context.WithTimeout(ctx, jobTimeout)
		defer cancel()
		err := work(ctx)
		if j.finish(id, err) && !errors.Is(err, context.Canceled) {
			report(err)
		}
	}()
	return true
}

// finish remembers how a job ended and says whether its error is new.
func (j *jobs) finish(id [32]byte, err error) (news bool) {
	j.mu.Lock()
	defer j.mu.Unlock()
	<-j.slots
	delete(j.running, id)
	if err == nil {
		delete(j.errs, id)
		return false
	}
	before := j.errs[id]
	j.errs[id] = err
	return before == nil || before.Error() != err.Error()
}

// outcome returns the last error of a job, nil if there is none.
func (j *jobs) outcome(id [32]byte) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.errs[id]
}

// keep forgets the errors of everything that is no longer open.
func (j *jobs) keep(open map[[32]byte]bool) {
	j.mu.Lock()
	defer j.mu.Unlock()
	for id := range j.errs {
		if !open[id] {
			delete(j.errs, id)
		}
	}
}
