package committer

import (
	"errors"

	"github.com/glomar-network/glomar/coprocessor/planner"
	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/hostchain"
)

// loadQueue reads what the last final work left waiting.
func (w *worker) loadQueue() (*planner.Queue, error) {
	next, queued, err := w.Catalogue.Queue(w.chain)
	if err != nil {
		return nil, err
	}
	ops := make([]planner.Waiting, len(queued))
	for i := range queued {
		if ops[i], err = planner.DecodeWaiting(queued[i].Op); err != nil {
			return nil, errors.Join(store.ErrCorrupt, err)
		}
	}
	return planner.RestoreQueue(next, ops), nil
}

// lookup finds a handle of an earlier work. Other errors than that there is none go to failed.
func (w *worker) lookup(failed *error) func(hostchain.Handle) (planner.Location, bool) {
	return func(h hostchain.Handle) (planner.Location, bool) {
		entry, err := w.Catalogue.Handle(w.chain, h)
		if err != nil {
			note(failed, err)
			return planner.Location{}, false
		}
		return planner.Location{Page: page.Digest(entry.Page), Slot: entry.Slot, Width: entry.Width}, true
	}
}

// vector finds a sealed vector of an earlier work.
func (w *worker) vector(failed *error) func(hostchain.Handle) (planner.Vector, bool) {
	return func(h hostchain.Handle) (planner.Vector, bool) {
		v, err := w.Catalogue.Vector(w.chain, h)
		if err != nil {
			note(failed, err)
			return planner.Vector{}, false
		}
		return planner.Vector{Bundle: v.Bundle, Spent: v.Spent}, true
	}
}

func note(failed *error, err error) {
	if !errors.Is(err, store.ErrNotFound) {
		*failed = errors.Join(*failed, err)
	}
}

// queueChange is what a work changes in the durable queue.
func queueChange(change planner.Change) store.QueueChange {
	out := store.QueueChange{Next: change.Next}
	for i := range change.Put {
		out.Put = append(out.Put, queued(&change.Put[i]))
	}
	for i := range change.Removed {
		out.Removed = append(out.Removed, queued(&change.Removed[i]))
	}
	for h, v := range change.Vectors {
		out.Vectors = append(out.Vectors, store.Vector{Handle: h, Bundle: v.Bundle, Spent: v.Spent})
	}
	return out
}

func queued(w *planner.Waiting) store.Queued {
	return store.Queued{Number: w.Number, Op: w.Encode(), Defines: w.Op.Defines()}
}
