package store

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/cockroachdb/pebble"
	"github.com/ethereum/go-ethereum/common"
)

// Queued is an operation that waits for a work.
type Queued struct {
	Number uint64
	// Op is the operation, encoded; the catalogue does not read it.
	Op []byte
	// Defines are the handles that wait for it.
	Defines []common.Hash
}

// Vector is a sealed vector that an attested event verified.
type Vector struct {
	Handle common.Hash
	Bundle Digest
	Spent  bool
}

// QueueChange is what a work changes in its chain's queue.
type QueueChange struct {
	// Next is the number of the next operation; zero changes nothing.
	Next uint64
	// Put are operations that are new or differ, Removed those that wait no more.
	Put, Removed []Queued
	Vectors      []Vector
}

func waitingKey(chain uint64, h common.Hash) []byte { return append(key(tableWaiting, chain), h[:]...) }
func vectorKey(chain uint64, h common.Hash) []byte  { return append(key(tableVector, chain), h[:]...) }

// stage adds the change to a batch.
func (q *QueueChange) stage(batch *pebble.Batch, chain uint64) error {
	var err error
	set := func(k, v []byte) { err = errors.Join(err, batch.Set(k, v, nil)) }
	unset := func(k []byte) { err = errors.Join(err, batch.Delete(k, nil)) }
	if q.Next != 0 {
		set(key(tableNext, chain), binary.BigEndian.AppendUint64(nil, q.Next))
	}
	for _, op := range q.Put {
		set(key(tableQueue, chain, op.Number), op.Op)
		for _, h := range op.Defines {
			set(waitingKey(chain, h), binary.BigEndian.AppendUint64(nil, op.Number))
		}
	}
	for _, op := range q.Removed {
		unset(key(tableQueue, chain, op.Number))
		for _, h := range op.Defines {
			unset(waitingKey(chain, h))
		}
	}
	for _, v := range q.Vectors {
		spent := byte(0)
		if v.Spent {
			spent = 1
		}
		set(vectorKey(chain, v.Handle), append(v.Bundle[:], spent))
	}
	return err
}

// Queue returns the operations that wait after the last final work, ascending, and the number of the next one.
func (c *Catalogue) Queue(chain uint64) (next uint64, ops []Queued, err error) {
	v, err := c.get(key(tableNext, chain))
	switch {
	case errors.Is(err, ErrNotFound):
		return 1, nil, nil
	case err != nil:
		return 0, nil, err
	case len(v) != 8:
		return 0, nil, fmt.Errorf("queue of chain %d: %w", chain, ErrCorrupt)
	}
	next = binary.BigEndian.Uint64(v)
	prefix := key(tableQueue, chain)
	it, err := c.db.NewIter(&pebble.IterOptions{LowerBound: prefix, UpperBound: key(tableQueue, chain, next)})
	if err != nil {
		return 0, nil, fmt.Errorf("queue of chain %d: %w", chain, err)
	}
	defer it.Close()
	for it.First(); it.Valid(); it.Next() {
		number := it.Key()[len(prefix):]
		if len(number) != 8 {
			return 0, nil, fmt.Errorf("queue of chain %d: %w", chain, ErrCorrupt)
		}
		ops = append(ops, Queued{Number: binary.BigEndian.Uint64(number), Op: append([]byte(nil), it.Value()...)})
	}
	return next, ops, it.Error()
}

// Waits says whether an operation that waits after the last final work defines the handle.
func (c *Catalogue) Waits(chain uint64, h common.Hash) (bool, error) {
	_, err := c.get(waitingKey(chain, h))
	if errors.Is(err, ErrNotFound) {
		return false, nil
	}
	return err == nil, err
}

// Vector returns a sealed vector that a final work verified, or ErrNotFound.
func (c *Catalogue) Vector(chain uint64, h common.Hash) (Vector, error) {
	v, err := c.get(vectorKey(chain, h))
	if err != nil {
		return Vector{}, fmt.Errorf("vector %s: %w", h, err)
	}
	if len(v) != 33 || v[32] > 1 {
		return Vector{}, fmt.Errorf("vector %s: %w", h, ErrCorrupt)
	}
	return Vector{Handle: h, Bundle: Digest(v[:32]), Spent: v[32] == 1}, nil
}
