package store

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/cockroachdb/pebble"
)

// Step is what one final step of a work decided, as far as later steps need it.
type Step struct {
	Step uint32 `json:"step"`
	// Ticket is the ticket the step consumed; zero for step 0.
	Ticket Digest `json:"ticket"`
	// Outcome is the claim's outcome digest.
	Outcome Digest `json:"outcome"`
	// Pages are the digests of the pages the step made final, in the plan's order.
	Pages []Digest `json:"pages,omitempty"`
	// Bad are the indices of the inputs that failed the check, for a check step.
	Bad []uint32 `json:"bad,omitempty"`
}

// SavePlan records the encoded plan of a work. Saving the same plan again has no effect. Saving another one fails with
// ErrConflict.
func (c *Catalogue) SavePlan(chain, work uint64, plan []byte) error {
	if err := c.setOnce(key(tablePlan, chain, work), plan); err != nil {
		return fmt.Errorf("plan of work %d of chain %d: %w", work, chain, err)
	}
	return nil
}

// Plan returns the encoded plan of a work, or ErrNotFound.
func (c *Catalogue) Plan(chain, work uint64) ([]byte, error) {
	v, err := c.get(key(tablePlan, chain, work))
	if err != nil {
		return nil, fmt.Errorf("plan of work %d of chain %d: %w", work, chain, err)
	}
	return v, nil
}

// RecordStep records a final step of a work, atomically. Recording the same step again has no effect. Recording another
// one fails with ErrConflict.
func (c *Catalogue) RecordStep(chain, work uint64, s Step) error {
	v, err := json.Marshal(s)
	if err != nil {
		return fmt.Errorf("encode step %d of work %d: %w", s.Step, work, err)
	}
	if err := c.setOnce(key(tableStep, chain, work, uint64(s.Step)), v); err != nil {
		return fmt.Errorf("step %d of work %d of chain %d: %w", s.Step, work, chain, err)
	}
	return nil
}

// Steps returns the recorded steps of a work in order, without gaps from step 0.
func (c *Catalogue) Steps(chain, work uint64) ([]Step, error) {
	var steps []Step
	for {
		v, err := c.get(key(tableStep, chain, work, uint64(len(steps))))
		if errors.Is(err, ErrNotFound) {
			return steps, nil
		}
		if err != nil {
			return nil, err
		}
		var s Step
		if err := json.Unmarshal(v, &s); err != nil {
			return nil, fmt.Errorf("step %d of work %d: %w", len(steps), work, errors.Join(ErrCorrupt, err))
		}
		steps = append(steps, s)
	}
}

// FinishWork records the last step of a work, every handle it defines and what it changes in the queue, atomically, and
// makes it the chain's last final work. Works finish in order, 1, 2, 3 ...; finishing the last one again with the same
// content has no effect.
func (c *Catalogue) FinishWork(chain, work uint64, last Step, entries []Entry, queue QueueChange) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	final, err := c.finalWork(chain)
	if err != nil {
		return err
	}
	if work > final+1 || work == 0 {
		return fmt.Errorf("work %d of chain %d cannot be final before work %d: %w", work, chain, final+1, ErrConflict)
	}
	v, err := json.Marshal(last)
	if err != nil {
		return fmt.Errorf("encode step %d of work %d: %w", last.Step, work, err)
	}
	batch := c.db.NewBatch()
	defer batch.Close()
	if err := c.stage(batch, key(tableStep, chain, work, uint64(last.Step)), v); err != nil {
		return fmt.Errorf("step %d of work %d of chain %d: %w", last.Step, work, chain, err)
	}
	for _, e := range entries {
		e.Work = work
		if err := c.stage(batch, handleKey(chain, e.Handle), e.encode()); err != nil {
			return fmt.Errorf("handle %s of work %d: %w", e.Handle, work, err)
		}
	}
	if work > final {
		if err := queue.stage(batch, chain); err != nil {
			return fmt.Errorf("queue of work %d: %w", work, err)
		}
	}
	if err := batch.Set(key(tableFinal, chain), binary.BigEndian.AppendUint64(nil, max(final, work)), nil); err != nil {
		return fmt.Errorf("finish work %d: %w", work, err)
	}
	if err := c.commit(batch); err != nil {
		return fmt.Errorf("finish work %d of chain %d: %w", work, chain, err)
	}
	return nil
}

// FinalWork returns the last final work of a chain, zero when there is none.
func (c *Catalogue) FinalWork(chain uint64) (uint64, error) { return c.finalWork(chain) }

func (c *Catalogue) finalWork(chain uint64) (uint64, error) {
	v, err := c.get(key(tableFinal, chain))
	if errors.Is(err, ErrNotFound) {
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	if len(v) != 8 {
		return 0, fmt.Errorf("last final work of chain %d: %w", chain, ErrCorrupt)
	}
	return binary.BigEndian.Uint64(v), nil
}

// GroupKey names the pages that one page group of a step makes from the pages that one ticket assembled.
type GroupKey struct {
	Chain, Work uint64
	Step        uint32
	Ticket      Digest
	Group       uint32
}

func (k GroupKey) bytes() []byte {
	b := append(key(tableGroup, k.Chain, k.Work, uint64(k.Step)), k.Ticket[:]...)
	return binary.BigEndian.AppendUint32(b, k.Group)
}

// SaveGroup records the pages of a group, so that a restart does not evaluate it again.
func (c *Catalogue) SaveGroup(k GroupKey, pages []Digest) error {
	v := make([]byte, 0, len(pages)*32)
	for _, p := range pages {
		v = append(v, p[:]...)
	}
	if err := c.setOnce(k.bytes(), v); err != nil {
		return fmt.Errorf("group %d of step %d of work %d: %w", k.Group, k.Step, k.Work, err)
	}
	return nil
}

// Group returns the recorded pages of a group, or ErrNotFound.
func (c *Catalogue) Group(k GroupKey) ([]Digest, error) {
	v, err := c.get(k.bytes())
	if err != nil {
		return nil, fmt.Errorf("group %d of step %d of work %d: %w", k.Group, k.Step, k.Work, err)
	}
	if len(v)%32 != 0 {
		return nil, fmt.Errorf("group %d of step %d of work %d: %w", k.Group, k.Step, k.Work, ErrCorrupt)
	}
	pages := make([]Digest, len(v)/32)
	for i := range pages {
		copy(pages[i][:], v[32*i:])
	}
	return pages, nil
}

// RecordVote makes durable what this operator votes for, before it signs. The same vote again has no effect. Another
// one for the subject fails with ErrConflict: it must never be signed.
func (c *Catalogue) RecordVote(subject string, digest Digest) error {
	if err := c.setOnce(append([]byte{tableVote}, subject...), digest[:]); err != nil {
		return fmt.Errorf("vote for %s: %w", subject, err)
	}
	return nil
}

// setOnce writes a value durably unless it is there already. It fails with ErrConflict if another value is there.
func (c *Catalogue) setOnce(k, v []byte) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	batch := c.db.NewBatch()
	defer batch.Close()
	if err := c.stage(batch, k, v); err != nil {
		return err
	}
	if err := c.commit(batch); err != nil {
		return fmt.Errorf("write the catalogue: %w", err)
	}
	return nil
}

// stage adds a write to a batch under setOnce's rule.
func (c *Catalogue) stage(batch *pebble.Batch, k, v []byte) error {
	old, err := c.get(k)
	switch {
	case errors.Is(err, ErrNotFound):
		return batch.Set(k, v, nil)
	case err != nil:
		return err
	case !bytes.Equal(old, v):
		return ErrConflict
	}
	return nil
}
