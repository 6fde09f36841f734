// Package committer drives works from their events to their final handles: it plans a work, commits to each step, waits
// for the step's ticket, pulls the committee's shares, has the pages computed, and commits to what came out, until the
// chain makes the last step final and the catalogue takes over the handles.
//
// Only the chain decides what is final. A step is computed as soon as its ticket is active, but claimed only when the
// ticket is done and every share used is the one on record; another attempt starts the step again. The state of a work
// follows from the chain and the store, so a process that was killed continues where it was, and an operator that joins
// late catches up without computing what is final (docs/protocol.md, "Steps of a work").
package committer
