package repack

import (
	"fmt"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/shares"
	"github.com/glomar-network/glomar/x/threshold/types"
)

// Committee is what both sides of a ticket share: the parameter set, the epoch's key bundle and the ticket.
type Committee struct {
	Set    *params.Set
	Keys   *keys.Bundle
	Ticket shares.TicketContext
}

// Source is what a layout's source resolves to. Exactly one field is used: Page for a page (the ciphertext whose canonical
// encoding has the source's digest, which the caller checked), Digits for an input on a signer's side.
type Source struct {
	Page *rlwe.Ciphertext
	// Digits are the signer's Shamir shares of the input's digits; nil when the share does not open.
	Digits []uint64
}

// Answer computes a signer's share blob of a repack ticket. The same ticket, layout and sources give the same bytes.
func (c Committee) Answer(s *shares.Secret, l *types.Layout, sources []Source) (*shares.Blob, error) {
	if err := c.check(l, sources); err != nil {
		return nil, err
	}
	blob := &shares.Blob{}
	slots := make([][]uint64, len(sources))
	for i, src := range sources {
		if !IsPage(l.Sources[i]) {
			slots[i] = InputSlots(c.Ticket.Active, s.Point, src.Digits)
			continue
		}
		digest := page.Digest(l.Sources[i].Page)
		derived, err := shares.Derive(c.Set, c.Keys, src.Page, c.Ticket, digest)
		if err != nil {
			return nil, fmt.Errorf("source %d: %w", i, err)
		}
		h, mask, err := s.Open(c.Set, derived, c.Ticket, digest, true)
		if err != nil {
			return nil, fmt.Errorf("source %d: %w", i, err)
		}
		blob.Openings = append(blob.Openings, h)
		slots[i] = mask
	}
	targets, err := Apply(c.Set, l, slots)
	if err != nil {
		return nil, err
	}
	for i, t := range l.Targets {
		g, err := s.Assemble(c.Set, int(t.Level), i, targets[i], c.Ticket)
		if err != nil {
			return nil, err
		}
		blob.Assemblies = append(blob.Assemblies, g)
	}
	return blob, nil
}

// Combine makes the fresh pages from the blobs of every member of the active set, and returns the public masked slots u
// of each source page as well (nil for inputs). It fails with shares.ErrInconsistent, which names the source whose
// openings do not belong together.
func (c Committee) Combine(l *types.Layout, sources []Source, blobs []*shares.Blob) (pages []*rlwe.Ciphertext, u [][]uint64, err error) {
	if err := c.check(l, sources); err != nil {
		return nil, nil, err
	}
	for k, b := range blobs {
		if len(b.Openings) != len(Pages(l)) || len(b.Assemblies) != len(l.Targets) {
			return nil, nil, fmt.Errorf("%w: blob %d has %d openings and %d assemblies, the layout %d and %d",
				ErrSlots, k, len(b.Openings), len(b.Assemblies), len(Pages(l)), len(l.Targets))
		}
	}
	u = make([][]uint64, len(sources))
	for at, i := range Pages(l) {
		if u[i], err = c.opened(page.Digest(l.Sources[i].Page), sources[i].Page, blobs, at); err != nil {
			return nil, nil, fmt.Errorf("source %d: %w", i, err)
		}
	}
	public, err := Apply(c.Set, l, u)
	if err != nil {
		return nil, nil, err
	}
	if err := ApplyConstants(c.Set, l, public); err != nil {
		return nil, nil, err
	}
	for i, t := range l.Targets {
		gs := make([]ring.Poly, len(blobs))
		for k, b := range blobs {
			gs[k] = b.Assemblies[i]
		}
		ct, err := shares.CombineAssembly(c.Set, int(t.Level), i, c.Ticket, gs, public[i])
		if err != nil {
			return nil, nil, err
		}
		pages = append(pages, ct)
	}
	return pages, u, nil
}

func (c Committee) opened(digest page.Digest, ct *rlwe.Ciphertext, blobs []*shares.Blob, at int) ([]uint64, error) {
	derived, err := shares.Derive(c.Set, c.Keys, ct, c.Ticket, digest)
	if err != nil {
		return nil, err
	}
	hs := make([]ring.Poly, len(blobs))
	for k, b := range blobs {
		hs[k] = b.Openings[at]
	}
	return shares.CombineOpening(c.Set, derived, hs)
}

func (c Committee) check(l *types.Layout, sources []Source) error {
	if err := Validate(c.Set, l); err != nil {
		return err
	}
	if len(sources) != len(l.Sources) {
		return fmt.Errorf("%w: %d sources, the layout has %d", ErrSlots, len(sources), len(l.Sources))
	}
	return nil
}
