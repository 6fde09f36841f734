package inference

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/threshold/refresh"
)

// Why a member refuses a request.
var (
	// ErrRequest: the script does not have the step, the step is not the next one, or the number of pages is wrong.
	ErrRequest = errors.New("inference: not the next step, or a wrong number of pages")
	// ErrConflict: the operator named other pages for this step before. This is misbehaviour, and can be shown.
	ErrConflict = errors.New("inference: the operator asked for this step with other pages before")
	// ErrAnswered: the step was agreed with other pages. That cannot change.
	ErrAnswered = errors.New("inference: the step was agreed with other pages")
	// ErrVoid: a sealed vector of the inference is not in range, or does not open.
	ErrVoid = errors.New("inference: void: a sealed vector is out of range or does not open")
	// ErrLedger: the share differs from the one that was given before. Pages or keys have changed. Nothing leaves.
	ErrLedger = errors.New("inference: the share differs from the one on record")
)

// Ledger makes answers durable before they leave (package ledger). StepID makes its ids.
type Ledger interface {
	// Answered returns the digest of the share that was given under an id.
	Answered(id [32]byte) (share [32]byte, found bool, err error)
	// Record returns nil once the answer is on the disk, or if the same answer was there before.
	Record(id [32]byte, step int, share [32]byte, used []refresh.Used) error
}

// Journal remembers which pages were agreed, so that a member that restarts does not have to wait for operators to ask
// again. It is a convenience: a member without one loses only time.
type Journal interface {
	// Agreed returns, by step from 0 on, the pages that became new before it.
	Agreed(ticket [32]byte) [][]page.Digest
	// Agree appends a step.
	Agree(ticket [32]byte, pages []page.Digest) error
}

// Config is what a member works with, for one attempt at one ticket.
type Config struct {
	Committee refresh.Committee
	Script    *Script
	Signer    refresh.Signer
	// Inputs are the sealed inputs, one for each that the script opens: digests and this member's sharings.
	Inputs []refresh.Source
	// Quorum says whether these operators, who ask for the same pages, are enough to follow.
	Quorum  func(operators []string) bool
	Ledger  Ledger
	Journal Journal
	// Compute runs cryptography when a core is free. It is called with the context of a request. If nil, cryptography
	// runs at once.
	Compute func(context.Context, func() error) error
	// Fetch returns the page with a digest, after checking its bytes against the digest. It is called with the context
	// of a request.
	Fetch func(context.Context, page.Digest) (*rlwe.Ciphertext, error)
}

// Member answers the steps of one attempt at a ticket. It is safe for concurrent use.
type Member struct {
	config Config

	mu     sync.Mutex
	agreed [][]page.Digest // by step, the pages that became new before it
	votes  map[string][]page.Digest
	turn   chan struct{} // closed when the next step is agreed
	work   []chan struct{}
	shares [][]byte // by step; only of the last two steps

	given [][sha256.Size]byte // by step, digests of shares; zero until they are on record
	left  int                 // steps whose shares are not on record
	done  chan struct{}       // closed when none is left
}

// NewMember checks the script (ErrScript) and the number of inputs.
func NewMember(config Config) (*Member, error) {
	if err := config.Script.Validate(config.Committee); err != nil {
		return nil, err
	}
	if n := len(config.Script.Inputs); n != len(config.Inputs) {
		return nil, fmt.Errorf("%w: %d inputs, the ticket has %d", ErrScript, n, len(config.Inputs))
	}
	if config.Compute == nil {
		config.Compute = func(_ context.Context, work func() error) error { return work() }
	}
	steps := len(config.Script.Steps)
	m := &Member{
		config: config, votes: map[string][]page.Digest{}, turn: make(chan struct{}), work: make([]chan struct{}, steps),
		shares: make([][]byte, steps), given: make([][sha256.Size]byte, steps), left: steps, done: make(chan struct{}),
	}
	for i := range m.work {
		m.work[i] = make(chan struct{}, 1)
	}
	return m, m.recall()
}

// recall takes over what the journal and the ledger know of an earlier process.
func (m *Member) recall() error {
	for step, pages := range m.config.Journal.Agreed(m.config.Committee.Ticket.ID) {
		if step >= len(m.given) || len(pages) != m.news(step) {
			break
		}
		m.agreed = append(m.agreed, pages)
	}
	for step := range m.given {
		share, known, err := m.config.Ledger.Answered(StepID(m.config.Committee.Ticket.ID, step))
		if err != nil {
			return err
		}
		if known {
			m.isGiven(step, share)
		}
	}
	return nil
}

// isGiven notes that a share is on record.
func (m *Member) isGiven(step int, share [sha256.Size]byte) {
	if m.given[step] != ([sha256.Size]byte{}) {
		return
	}
	m.given[step] = share
	if m.left--; m.left == 0 {
		close(m.done)
	}
}

// Given waits until the shares of all steps are on record and returns their digests.
func (m *Member) Given(ctx context.Context) ([][sha256.Size]byte, error) {
	select {
	case <-m.done:
		return slices.Clone(m.given), nil
	case <-ctx.Done():
		m.mu.Lock()
		defer m.mu.Unlock()
		return nil, fmt.Errorf("inference: %d of %d steps are not answered: %w", m.left, len(m.given), ctx.Err())
	}
}

// StepID names the answer to a step of a ticket in the ledger.
func StepID(ticket [32]byte, step int) [32]byte {
	return sha256.Sum256(binary.BigEndian.AppendUint32(append([]byte("glomar/inference/step/v1"), ticket[:]...), uint32(step)))
}

// Answer returns this member's encoded share of a step (refresh.Committee.EncodeShare), once operators of a quorum have
// asked with the same pages. pages are the results of the step before, in order; step 0 has none. Answer waits for the
// quorum until ctx ends. An operator that restarts asks again from step 0 on, and receives the same bytes.
func (m *Member) Answer(ctx context.Context, operator string, step int, pages []page.Digest) ([]byte, error) {
	turn, err := m.vote(operator, step, pages)
	if err != nil {
		return nil, err
	}
	select {
	case <-turn:
	case <-ctx.Done():
		return nil, fmt.Errorf("step %d: not enough operators asked for it: %w", step, ctx.Err())
	}
	if err := m.isAgreed(step, pages); err != nil {
		return nil, err
	}
	select {
	case m.work[step] <- struct{}{}:
		defer func() { <-m.work[step] }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	return m.share(ctx, step)
}

// vote counts a request and returns a channel that is closed when its step is agreed.
func (m *Member) vote(operator string, step int, pages []page.Digest) (<-chan struct{}, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if step < 0 || step >= len(m.config.Script.Steps) || step > len(m.agreed) {
		return nil, fmt.Errorf("%w: step %d of %d, %d are agreed", ErrRequest, step, len(m.config.Script.Steps), len(m.agreed))
	}
	if want := m.news(step); len(pages) != want {
		return nil, fmt.Errorf("%w: step %d comes with %d pages, not %d", ErrRequest, step, want, len(pages))
	}
	if step < len(m.agreed) {
		agreed := make(chan struct{})
		close(agreed)
		return agreed, nil
	}
	if before, voted := m.votes[operator]; voted && !slices.Equal(before, pages) {
		return nil, fmt.Errorf("%w: operator %s, step %d", ErrConflict, operator, step)
	}
	m.votes[operator] = slices.Clone(pages)
	turn := m.turn
	var same []string
	for name, v := range m.votes {
		if slices.Equal(v, pages) {
			same = append(same, name)
		}
	}
	if m.config.Quorum(same) {
		if err := m.config.Journal.Agree(m.config.Committee.Ticket.ID, pages); err != nil {
			return nil, fmt.Errorf("step %d: %w", step, err)
		}
		m.agreed = append(m.agreed, slices.Clone(pages))
		m.votes, m.turn = map[string][]page.Digest{}, make(chan struct{})
		close(turn)
	}
	return turn, nil
}

// news returns how many pages become new before a step.
func (m *Member) news(step int) int {
	if step == 0 {
		return 0
	}
	return m.config.Script.Steps[step-1].Results
}

func (m *Member) isAgreed(step int, pages []page.Digest) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if !slices.Equal(m.agreed[step], pages) {
		return fmt.Errorf("%w: step %d", ErrAnswered, step)
	}
	return nil
}

// share returns the bytes of an agreed step. It computes them if they are not in memory. Only one call at a time may
// run for each step.
func (m *Member) share(ctx context.Context, step int) ([]byte, error) {
	m.mu.Lock()
	encoded := m.shares[step]
	m.mu.Unlock()
	if encoded != nil {
		return encoded, nil
	}
	encoded, used, err := m.compute(ctx, step)
	if err != nil {
		return nil, fmt.Errorf("step %d: %w", step, err)
	}
	id, digest := StepID(m.config.Committee.Ticket.ID, step), sha256.Sum256(encoded)
	recorded, known, err := m.config.Ledger.Answered(id)
	switch {
	case err != nil:
		return nil, fmt.Errorf("step %d: %w", step, err)
	case known && recorded != digest:
		return nil, fmt.Errorf("%w: step %d: the share is now %x, the ledger has %x", ErrLedger, step, digest, recorded)
	case !known:
		if err := m.config.Ledger.Record(id, step, digest, used); err != nil {
			return nil, fmt.Errorf("step %d: %w", step, err)
		}
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.isGiven(step, digest)
	m.shares[step] = encoded
	if step >= 2 {
		m.shares[step-2] = nil // computed again if an operator is that far behind
	}
	return encoded, nil
}

func (m *Member) compute(ctx context.Context, step int) ([]byte, []refresh.Used, error) {
	sources, err := m.sources(ctx, step)
	if err != nil {
		return nil, nil, err
	}
	var encoded []byte
	var used []refresh.Used
	err = m.config.Compute(ctx, func() error {
		layout := &m.config.Script.Steps[step].Layout
		job, err := m.config.Committee.Begin(uint32(step), layout, sources)
		if err != nil {
			return err
		}
		answer, err := job.Answer(m.config.Signer)
		if err != nil {
			return err
		}
		encoded, err = m.config.Committee.EncodeShare(layout, answer)
		used = job.Used()
		return err
	})
	return encoded, used, err
}

func (m *Member) sources(ctx context.Context, step int) ([]refresh.Source, error) {
	var out []refresh.Source
	for _, from := range m.config.Script.Steps[step].Sources {
		if from.Step == FromInput {
			out = append(out, m.config.Inputs[from.Result])
			continue
		}
		m.mu.Lock()
		digest := m.agreed[from.Step+1][from.Result]
		m.mu.Unlock()
		ct, err := m.config.Fetch(ctx, digest)
		if err != nil {
			return nil, fmt.Errorf("page %s: %w", digest, err)
		}
		out = append(out, refresh.Source{Digest: digest, Page: ct})
	}
	return out, nil
}

// Void is what members put on record for a ticket whose inference is void.
func Void() []byte { return []byte("glomar/inference/void/v1") }

// Digests is what members put on record for a ticket once all steps are answered: the digests of their shares.
func Digests(given [][sha256.Size]byte) (out []byte) {
	for _, digest := range given {
		out = append(out, digest[:]...)
	}
	return out
}
