package signer

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/tuneinsight/lattigo/v6/ring"
	"golang.org/x/sync/errgroup"

	"github.com/glomar-network/glomar/threshold/ledger"
	"github.com/glomar-network/glomar/threshold/repack"
	"github.com/glomar-network/glomar/threshold/shares"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// share is an answer before it is on record: the blob, and what the ledger must remember of it.
type share struct {
	blob   []byte
	digest [32]byte
	items  []ledger.Item
}

// computeShare checks everything a ticket names and computes this member's share of it. The same ticket always gives
// the same bytes. Nothing leaves the signer. It only writes which inputs were used.
func (s *Service) computeShare(ctx context.Context, c *committee, t *thresholdtypes.Ticket, resend bool) (*share, error) {
	if err := c.checkTicket(t, resend); err != nil {
		return nil, err
	}
	if t.Kind == thresholdtypes.TicketKind_TICKET_KIND_INFERENCE {
		return s.followScript(ctx, c, t)
	}
	what, err := s.loadContent(ctx, c, t)
	if err != nil {
		return nil, err
	}
	digits, err := s.loadInputs(ctx, c, t, what)
	if err != nil {
		return nil, err
	}
	opened, err := s.openPages(ctx, c, t, what)
	defer opened.erase()
	if err != nil {
		return nil, err
	}
	blob := &shares.Blob{Openings: opened.shares}
	items := opened.items
	if what.layout != nil {
		assembled, more, err := s.assemble(ctx, c, t, what.layout, opened.masks, digits)
		if err != nil {
			return nil, err
		}
		blob.Assemblies = assembled
		items = append(items, more...)
	}
	encoded, err := blob.Encode(c.set)
	if err != nil {
		return nil, fmt.Errorf("ticket %x: %w", t.Id, err)
	}
	return &share{blob: encoded, digest: sha256.Sum256(encoded), items: items}, nil
}

// loadInputs returns the member's digit shares of every input source, by index of source.
func (s *Service) loadInputs(ctx context.Context, c *committee, t *thresholdtypes.Ticket, what *content) (map[int][]uint64, error) {
	if what.layout == nil {
		return nil, nil
	}
	defer s.metrics.time("inputs")()
	digits, known, handles := map[int][]uint64{}, bundles{}, [][32]byte{}
	for i, source := range what.layout.Sources {
		if repack.IsPage(source) {
			continue
		}
		opened, err := s.loadInput(ctx, c, t, what.chainID, source, known)
		if err != nil {
			return nil, err
		}
		digits[i] = opened
		handles = append(handles, [32]byte(source.Handle))
	}
	if len(handles) == 0 {
		return digits, nil
	}
	if err := s.ledger.RecordInputs(handles, t.Origin); err != nil {
		return nil, ledgerError(t, err)
	}
	return digits, nil
}

// openings are the opened source pages of a ticket.
type openings struct {
	shares []ring.Poly
	masks  [][]uint64
	items  []ledger.Item
}

func (o *openings) erase() {
	if o == nil {
		return
	}
	for _, mask := range o.masks {
		clear(mask)
	}
}

// openPages derives and opens every source page, a bounded number at a time.
func (s *Service) openPages(ctx context.Context, c *committee, t *thresholdtypes.Ticket, what *content) (*openings, error) {
	n := len(what.pages)
	out := &openings{shares: make([]ring.Poly, n), masks: make([][]uint64, n), items: make([]ledger.Item, n)}
	tc := c.context(t)
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(s.config.Workers)
	for i, digest := range what.pages {
		group.Go(func() error {
			done := s.metrics.time("fetch")
			ct, err := s.loadPage(ctx, c, t, digest)
			done()
			if err != nil {
				return err
			}
			return s.compute(ctx, func() error {
				defer s.metrics.time("open")()
				derived, err := shares.Derive(c.set, c.keys, ct, tc, digest)
				if err != nil {
					return fmt.Errorf("ticket %x: page %s: %w", t.Id, digest, err)
				}
				out.shares[i], out.masks[i], err = c.secret.Open(c.set, derived, tc, digest, what.masked)
				if err != nil {
					return fmt.Errorf("ticket %x: page %s: %w", t.Id, digest, err)
				}
				out.items[i] = ledger.Item{Subject: digest, Polynomial: polynomialDigest(derived.Value[1])}
				return nil
			})
		})
	}
	return out, group.Wait()
}

// assemble computes the share of every target page.
func (s *Service) assemble(ctx context.Context, c *committee, t *thresholdtypes.Ticket, layout *thresholdtypes.Layout, masks [][]uint64, digits map[int][]uint64) ([]ring.Poly, []ledger.Item, error) {
	slots := make([][]uint64, len(layout.Sources))
	for k, i := range repack.Pages(layout) {
		slots[i] = masks[k]
	}
	for i, opened := range digits {
		slots[i] = repack.InputSlots(t.ActiveSet, c.self.Point, opened)
		defer clear(slots[i])
		clear(opened)
	}
	targets, err := repack.Apply(c.set, layout, slots)
	if err != nil {
		return nil, nil, fmt.Errorf("ticket %x: %w", t.Id, err)
	}
	tc := c.context(t)
	out, items := make([]ring.Poly, len(targets)), make([]ledger.Item, len(targets))
	group, ctx := errgroup.WithContext(ctx)
	for i, target := range layout.Targets {
		group.Go(func() error {
			return s.compute(ctx, func() (err error) {
				defer s.metrics.time("assemble")()
				defer clear(targets[i])
				out[i], err = c.secret.Assemble(c.set, int(target.Level), i, targets[i], tc)
				if err != nil {
					return fmt.Errorf("ticket %x: target %d: %w", t.Id, i, err)
				}
				items[i] = assemblyItem(t, i, target.Level)
				return nil
			})
		})
	}
	return out, items, group.Wait()
}

// assemblyItem names a target page and the common polynomial it is assembled with, which the ticket determines.
func assemblyItem(t *thresholdtypes.Ticket, target int, level uint32) ledger.Item {
	subject := append([]byte("glomar/assembly/v1"), t.ContentDigest...)
	subject = binary.BigEndian.AppendUint32(subject, uint32(target))
	polynomial := append([]byte("glomar/assembly/common/v1"), t.Id...)
	polynomial = binary.BigEndian.AppendUint32(polynomial, uint32(target))
	polynomial = binary.BigEndian.AppendUint32(polynomial, level)
	return ledger.Item{Subject: sha256.Sum256(subject), Polynomial: sha256.Sum256(polynomial)}
}

// polynomialDigest names the second component of a derived page, whatever ticket it was derived for.
func polynomialDigest(p ring.Poly) [32]byte {
	h := sha256.New()
	h.Write([]byte("glomar/polynomial/v1"))
	buf := make([]byte, 0, 8<<10)
	for _, limb := range p.Coeffs {
		for part := range slices.Chunk(limb, cap(buf)/8) {
			buf = buf[:0]
			for _, x := range part {
				buf = binary.LittleEndian.AppendUint64(buf, x)
			}
			h.Write(buf)
		}
	}
	return [32]byte(h.Sum(nil))
}

// compute runs a piece of cryptography when one of the signer's workers is free.
func (s *Service) compute(ctx context.Context, work func() error) error {
	select {
	case s.workers <- struct{}{}:
		defer func() { <-s.workers }()
		return work()
	case <-ctx.Done():
		return ctx.Err()
	}
}

// answer puts this member's share of an active ticket on record and makes it available. It returns nil when the share
// is already on the chain's record.
func (s *Service) answer(ctx context.Context, c *committee, t *thresholdtypes.Ticket) error {
	id := [32]byte(t.Id)
	result, err := s.shareOnRecord(ctx, c, t)
	if err != nil {
		return err
	}
	s.announceShare()
	if record, ok := t.Record(c.self.Point); ok {
		if string(record.Digest) != string(result[:]) {
			return refuse(t, "the chain has digest %x on record for us, the ledger %x: another process answered", record.Digest, result)
		}
		return nil
	}
	defer s.metrics.time("record")()
	err = s.chain.Submit(ctx, &thresholdtypes.MsgRecordShare{Account: s.chain.Address(), Ticket: id[:], Digest: result[:]})
	if err != nil {
		return fmt.Errorf("ticket %x: record share %x on chain: %w", id, result, err)
	}
	return nil
}

// shareOnRecord returns the digest of a share that is in the ledger and, bytes and all, on disk: computed now, or
// before a restart. Only such a share may leave.
func (s *Service) shareOnRecord(ctx context.Context, c *committee, t *thresholdtypes.Ticket) ([32]byte, error) {
	id := [32]byte(t.Id)
	recorded, known, err := s.ledger.Answered(c.epoch.Id, id)
	if err != nil {
		return recorded, fmt.Errorf("ticket %x: %w", id, err)
	}
	if known && s.shares.has(id, recorded) {
		return recorded, nil
	}
	fresh, err := s.computeShare(ctx, c, t, known)
	if err != nil {
		return recorded, err
	}
	if known && fresh.digest != recorded {
		return recorded, refuse(t, "recomputed share %x, the ledger has %x: the key share or the code changed", fresh.digest, recorded)
	}
	if !known {
		if err := s.record(c, t, fresh); err != nil {
			return recorded, err
		}
	}
	s.crash("recorded")
	if err := s.shares.put(id, fresh.blob); err != nil {
		return recorded, err
	}
	outcome := "resent"
	if !known {
		outcome = "answered"
		s.mu.Lock()
		s.answered++
		s.mu.Unlock()
	}
	s.metrics.tickets.WithLabelValues(t.Kind.String(), outcome).Inc()
	return fresh.digest, nil
}

// record makes the answer durable in the ledger, or refuses the ticket.
func (s *Service) record(c *committee, t *thresholdtypes.Ticket, fresh *share) error {
	defer s.metrics.time("ledger")()
	err := s.ledger.Record(ledger.Answer{
		Epoch: c.epoch.Id, Ticket: [32]byte(t.Id), Purpose: t.Origin, Attempt: t.Attempt,
		ActiveSet: t.ActiveSet, Share: fresh.digest, Items: fresh.items,
	})
	if err != nil {
		return ledgerError(t, err)
	}
	return nil
}

// ledgerError distinguishes the ledger's refusals from a disk that fails.
func ledgerError(t *thresholdtypes.Ticket, err error) error {
	for _, refusal := range []error{ledger.ErrAnswered, ledger.ErrPolynomial, ledger.ErrInput} {
		if errors.Is(err, refusal) {
			return refuse(t, "%w", err)
		}
	}
	return fmt.Errorf("ticket %x: %w", t.Id, err)
}
