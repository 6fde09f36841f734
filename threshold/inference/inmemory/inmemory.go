// Package inmemory is what a member of an inference remembers, in memory, for tests.
package inmemory

import (
	"slices"
	"sync"

	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/threshold/refresh"
)

// Ledger is an inference.Ledger.
type Ledger struct {
	mu      sync.Mutex
	answers map[[32]byte][32]byte
	used    map[[32]byte]bool
}

// Answered implements inference.Ledger.
func (l *Ledger) Answered(id [32]byte) ([32]byte, bool, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	share, ok := l.answers[id]
	return share, ok, nil
}

// Record implements inference.Ledger. It panics when a polynomial was used in another answer.
func (l *Ledger) Record(id [32]byte, _ int, share [32]byte, used []refresh.Used) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.answers == nil {
		l.answers, l.used = map[[32]byte][32]byte{}, map[[32]byte]bool{}
	}
	l.answers[id] = share
	for _, u := range used {
		if l.used[u.Polynomial] {
			panic("one polynomial, two answers")
		}
		l.used[u.Polynomial] = true
	}
	return nil
}

// Polynomials returns how many polynomials were used.
func (l *Ledger) Polynomials() int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return len(l.used)
}

// Forge replaces an answer.
func (l *Ledger) Forge(id, share [32]byte) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.answers[id] = share
}

// Lose forgets an answer, not the polynomials of it.
func (l *Ledger) Lose(id [32]byte) {
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.answers, id)
}

// Journal is an inference.Journal for one ticket.
type Journal struct {
	mu    sync.Mutex
	pages [][]page.Digest
}

// Agreed implements inference.Journal.
func (j *Journal) Agreed([32]byte) [][]page.Digest {
	j.mu.Lock()
	defer j.mu.Unlock()
	return slices.Clone(j.pages)
}

// Agree implements inference.Journal.
func (j *Journal) Agree(_ [32]byte, pages []page.Digest) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.pages = append(j.pages, pages)
	return nil
}
