package committer

import (
	"errors"

	"github.com/glomar-network/glomar/coprocessor/planner"
	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/hostchain"
)

// State says how far a handle is.
type State uint8

const (
	// StateUnknown is that of a handle that no operation of a final work, or left waiting by one, defines.
	StateUnknown State = iota
	// StateWaiting is that of a handle whose operation waits for a later work.
	StateWaiting
	// StateReady is that of a handle with a value.
	StateReady
	// StateFailed is that of a handle that never gets the value of its operation.
	StateFailed
)

// Status is what final works say of a handle. Reason is set when it failed. If Reason.HasValue, it can be read as zero.
type Status struct {
	State  State
	Reason planner.Reason
}

// StatusOf returns what final works say of a handle. A handle of a work that is not final yet is unknown here; the
// indexer's timeline knows it.
func (a *Archive) StatusOf(chain uint64, handle hostchain.Handle) (Status, error) {
	entry, err := a.catalogue.Handle(chain, handle)
	switch {
	case err == nil && entry.Reason != 0:
		return Status{State: StateFailed, Reason: planner.Reason(entry.Reason)}, nil
	case err == nil:
		return Status{State: StateReady}, nil
	case !errors.Is(err, store.ErrNotFound):
		return Status{}, err
	}
	waits, err := a.catalogue.Waits(chain, handle)
	if waits {
		return Status{State: StateWaiting}, err
	}
	return Status{}, err
}
