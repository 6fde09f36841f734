package indexer

import (
	"sync"
	"time"

	lru "github.com/hashicorp/golang-lru/v2"

	"github.com/glomar-network/glomar/cache"
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

// Timeline remembers when handles reached their stages. It keeps the handles that were marked last.
type Timeline struct {
	mu      sync.Mutex // guards the Times in times, and changed
	now     func() time.Time
	times   *lru.Cache[key, *Times]
	changed chan struct{}
}

type key struct {
	chain  uint64
	handle hostchain.Handle
}

// maxTimeline bounds the handles remembered: about 40 MB.
const maxTimeline = 200_000

// NewTimeline returns an empty timeline.
func NewTimeline() *Timeline {
	return &Timeline{now: time.Now, times: cache.New[key, *Times](maxTimeline), changed: make(chan struct{})}
}

// Changed returns a channel that is closed when handles are marked next.
func (t *Timeline) Changed() <-chan struct{} {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.changed
}

// Mark records that the handles reached a stage now, unless they did before.
func (t *Timeline) Mark(chain uint64, stage Stage, handles ...hostchain.Handle) {
	t.mu.Lock()
	defer t.mu.Unlock()
	now := t.now()
	for _, handle := range handles {
		k := key{chain, handle}
		times, known := t.times.Get(k)
		if !known {
			times = &Times{}
			t.times.Add(k, times)
		}
		if times[stage].IsZero() {
			times[stage] = now
		}
	}
	if len(handles) > 0 {
		close(t.changed)
		t.changed = make(chan struct{})
	}
}

// Get returns a handle's times; known is false for one never marked or forgotten.
func (t *Timeline) Get(chain uint64, handle hostchain.Handle) (times Times, known bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if found, ok := t.times.Peek(key{chain, handle}); ok { // asking for a handle does not keep it
		return *found, true
	}
	return Times{}, false
}
