package refresh

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"slices"
	"sync"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/shares"
	"github.com/glomar-network/glomar/threshold/vector"
)

// Committee is what both sides of a ticket share.
type Committee struct {
	Set *params.CKKSSet
	// Keys are the epoch's keys for Set. Only Public and Derivation are used.
	Keys *keys.Bundle
	// Integers is the set of BGV pages, for layouts that close to them; else nil.
	Integers *params.Set
	Ticket   shares.TicketContext
	// Workers are the cores to use; nil uses only the caller's. They do not change the bytes.
	Workers *backend.Workers
}

// Source is what an opening of a layout resolves to.
type Source struct {
	// Digest names the page or the input. The caller has checked that Page or Sealed belongs to it.
	Digest page.Digest
	// Page is a CKKS ciphertext of degree 1 in NTT domain, for a page.
	Page *rlwe.Ciphertext
	// Sealed are this signer's shares of the numbers of an input (vector.Share.Numbers). Only a signer has them. Do not
	// use the pages that Combine makes unless the proof of range holds for this attempt (vector.Challenge.Verify).
	Sealed []vector.Element
}

// Job is one step of one attempt at a ticket: a layout applied to sources. It is safe for concurrent use.
type Job struct {
	Committee
	layout  *Layout
	sources []Source
	machine *machine
	id      [32]byte
	derived []func() derived
}

// Begin prepares a step. The planner of a ticket numbers its steps. Each number is used once.
//
// The job's id hashes the ticket, the step, the layout and the digests of all sources. Every random bit of the job, public or
// secret, is expanded from it: jobs that differ in anything share no polynomial, no mask and no error.
func (c Committee) Begin(step uint32, l *Layout, sources []Source) (*Job, error) {
	if err := c.Ticket.Validate(); err != nil {
		return nil, err
	}
	if err := c.Validate(l); err != nil {
		return nil, err
	}
	if err := c.checkSources(l, sources); err != nil {
		return nil, err
	}
	m, err := machineOf(c.Set)
	if err != nil {
		return nil, err
	}
	if c.Workers == nil {
		c.Workers = backend.NewWorkers(1)
	}
	j := &Job{Committee: c, layout: l, sources: sources, machine: m, id: c.jobID(step, l, sources)}
	for i := range sources {
		j.derived = append(j.derived, sync.OnceValue(func() derived { return j.derive(i) }))
	}
	for _, logGap := range gaps(l) {
		if _, err := m.subRing(c.Set, logGap); err != nil {
			return nil, err
		}
	}
	return j, nil
}

func gaps(l *Layout) (out []int) {
	for _, o := range l.Openings {
		out = append(out, o.LogGap)
	}
	for _, k := range l.Closings {
		out = append(out, k.LogGap)
	}
	return out
}

func (c Committee) jobID(step uint32, l *Layout, sources []Source) [32]byte {
	var active, digests []byte
	for _, p := range c.Ticket.Active {
		active = binary.BigEndian.AppendUint32(active, p)
	}
	for _, s := range sources {
		digests = append(digests, s.Digest[:]...)
	}
	integers := ""
	if closesToLanes(l) {
		integers = c.Integers.Name
	}
	return seed(sha256.New(), "glomar/refresh/job/v1", [][]byte{
		c.Ticket.ID[:], number(int(c.Ticket.Attempt)), c.Ticket.Entropy, active, number(int(step)),
		[]byte(c.Set.Name), []byte(integers), l.Encode(), digests,
	})
}

func closesToLanes(l *Layout) bool {
	return slices.ContainsFunc(l.Closings, func(k Closing) bool { return k.View == Lanes })
}

// integerTicket is the context in which shares of BGV pages are computed: the job's own.
func (j *Job) integerTicket() shares.TicketContext {
	tc := j.Ticket
	tc.ID = j.id
	return tc
}

func (c Committee) checkSources(l *Layout, sources []Source) error {
	if len(sources) != len(l.Openings) {
		return fmt.Errorf("%w: %d sources, the layout has %d openings", shares.ErrShape, len(sources), len(l.Openings))
	}
	if err := c.checkKeys(); err != nil {
		return err
	}
	for i, o := range l.Openings {
		if o.View == Input {
			if s := sources[i].Sealed; s != nil && len(s) != o.Length {
				return fmt.Errorf("%w: source %d: an input of %d numbers, the layout has %d", shares.ErrShape, i, len(s), o.Length)
			}
			continue
		}
		if err := c.openable(sources[i].Page, o); err != nil {
			return fmt.Errorf("source %d: %w", i, err)
		}
	}
	return nil
}

func (c Committee) checkKeys() error {
	top, k := c.Set.MaxLevel(), c.Keys
	switch {
	case k == nil || k.Public == nil || len(k.Public.Value) != 2 || k.Derivation == nil:
		return fmt.Errorf("%w: no public key or no derivation key", shares.ErrKeys)
	case k.Public.Value[0].Q.Level() != top || k.Public.Value[1].Q.Level() != top || k.Public.Value[0].Q.N() != c.Set.CKKS.N():
		return fmt.Errorf("%w: the public key is of another set than %s", shares.ErrKeys, c.Set.Name)
	case k.Derivation.IsCompressed() || len(k.Derivation.Value) != c.Set.CKKS.BaseRNSDecompositionVectorSize(top, c.Set.CKKS.MaxLevelP()) ||
		k.Derivation.LevelQ() != top || k.Derivation.LevelP() != c.Set.CKKS.MaxLevelP() || k.Derivation.BaseTwoDecomposition != 0:
		return fmt.Errorf("%w: the derivation key is compressed, or of another set than %s", shares.ErrKeys, c.Set.Name)
	}
	return nil
}

func (c Committee) openable(ct *rlwe.Ciphertext, o Opening) error {
	switch {
	case ct == nil || ct.MetaData == nil || ct.Degree() != 1:
		return fmt.Errorf("%w: want a ciphertext of degree 1", shares.ErrPage)
	case !ct.IsNTT || ct.IsMontgomery:
		return fmt.Errorf("%w: want NTT domain", shares.ErrPage)
	case ct.Level() < o.Level || ct.Level() > c.Set.MaxLevel():
		return fmt.Errorf("%w: level %d, want %d to %d", shares.ErrPage, ct.Level(), o.Level, c.Set.MaxLevel())
	case ct.Value[0].N() != c.Set.CKKS.N() || ct.Value[1].N() != c.Set.CKKS.N() || ct.Value[0].Level() != ct.Value[1].Level():
		return fmt.Errorf("%w: ring degree %d, want %d", shares.ErrPage, ct.Value[0].N(), c.Set.CKKS.N())
	}
	return nil
}

// each runs f for 0 to n-1 on the committee's workers.
func (j *Job) each(n int, f func(i int)) { j.Workers.Each(n, f) }

// sub returns the sub-ring of a gap that Begin has prepared.
func (j *Job) sub(logGap int) *subRing {
	s, err := j.machine.subRing(j.Set, logGap)
	if err != nil {
		panic(err) // Begin has built it
	}
	return s
}
