package indexer

import (
	"sync"
	"time"

	"github.com/glomar-network/glomar/hostchain"
)

// Stage is a point in a handle's life at this operator.
type Stage int

// Stages, in order.
const (
	Indexed Stage = iota
	Attested
	Repacked
	Evaluated
	Final
	stages
)

// Times are the moments a handle reached each stage; the zero time where it did not.
type Times [stages]time.Time

// Timeline remembers when handles reached their stages: all that are pending, and the newest others.
type Timeline struct {
	mu    sync.Mutex
	now   func() time.Time
	times map[key]*Times
	// order lists handles by their first mark, to forget the oldest.
	order []key
	limit int
}

type key struct {
	chain  uint64
	handle hostchain.Handle
}

// maxTimeline bounds the handles remembered: about 40 MB.
const maxTimeline = 200_000

// NewTimeline returns an empty timeline.
func NewTimeline() *Timeline {
	return &Timeline{now: time.Now, times: map[key]*Times{}, limit: maxTimeline}
}

// Mark records that the handles reached a stage now, unless they did before.
func (t *Timeline) Mark(chain uint64, stage Stage, handles ...hostchain.Handle) {
	t.mu.Lock()
	defer t.mu.Unlock()
	now := t.now()
	for _, handle := range handles {
		k := key{chain, handle}
		times := t.times[k]
		if times == nil {
			times = &Times{}
			t.times[k] = times
			t.order = append(t.order, k)
		}
		if times[stage].IsZero() {
			times[stage] = now
		}
	}
	for len(t.times) > t.limit {
		delete(t.times, t.order[0])
		t.order = t.order[1:]
	}
}

// Get returns a handle's times; known is false for one never marked or forgotten.
func (t *Timeline) Get(chain uint64, handle hostchain.Handle) (times Times, known bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if found := t.times[key{chain, handle}]; found != nil {
		return *found, true
	}
	return Times{}, false
}
