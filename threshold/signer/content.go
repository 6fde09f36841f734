package signer

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/threshold/input"
	"github.com/glomar-network/glomar/threshold/repack"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	revealtypes "github.com/glomar-network/glomar/x/reveal/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// maxContent bounds a layout or opening, in bytes; the largest layout package repack accepts is below it.
const maxContent = 32 << 20

// content is what a ticket asks for: a layout, or pages to open.
type content struct {
	layout  *thresholdtypes.Layout // repack only
	pages   []page.Digest          // source pages, in the order of openings
	masked  bool
	chainID uint64 // repack only
}

// loadContent fetches what the ticket names and checks everything about it that needs no other object.
func (s *Service) loadContent(ctx context.Context, c *committee, t *thresholdtypes.Ticket) (*content, error) {
	blob, err := s.contentBlob(ctx, c, t)
	if err != nil {
		return nil, fmt.Errorf("ticket %x: content: %w", t.Id, err)
	}
	var out *content
	switch t.Kind {
	case thresholdtypes.TicketKind_TICKET_KIND_REPACK:
		out, err = decodeLayout(c, t, blob)
	case thresholdtypes.TicketKind_TICKET_KIND_CHECK, thresholdtypes.TicketKind_TICKET_KIND_OPEN:
		out, err = decodeOpening(c, t, blob)
	default:
		return nil, refuse(t, "unknown kind %s", t.Kind)
	}
	if err != nil {
		return nil, err
	}
	if uint32(len(out.pages)) != t.Openings {
		return nil, refuse(t, "its content opens %d pages, the ticket counts %d", len(out.pages), t.Openings)
	}
	return out, nil
}

// contentBlob returns the bytes with the ticket's content digest. The content of a reveal's opening follows from its
// origin, so that no coprocessor is needed for it.
func (s *Service) contentBlob(ctx context.Context, c *committee, t *thresholdtypes.Ticket) ([]byte, error) {
	if rest, ok := strings.CutPrefix(t.Origin, "reveal/"); ok && t.Kind == thresholdtypes.TicketKind_TICKET_KIND_OPEN {
		name, _, _ := strings.Cut(rest, "/")
		if digest, err := hex.DecodeString(name); err == nil && len(digest) == digestSize {
			opening := &thresholdtypes.Opening{FheParams: c.epoch.FheParams, Pages: [][]byte{digest}}
			if blob, got, err := opening.Content(); err == nil && bytes.Equal(got, t.ContentDigest) {
				return blob, nil
			}
		}
	}
	ctx, cancel := context.WithTimeout(ctx, s.config.ObjectTimeout)
	defer cancel()
	return s.objects.Fetch(ctx, [32]byte(t.ContentDigest), maxContent)
}

func decodeLayout(c *committee, t *thresholdtypes.Ticket, blob []byte) (*content, error) {
	chainID, _, _, ok := coprocessortypes.ParseOrigin(t.Origin)
	if !ok {
		return nil, refuse(t, "a repack serves a work, not %q", t.Origin)
	}
	var layout thresholdtypes.Layout
	if err := layout.Unmarshal(blob); err != nil {
		return nil, refuse(t, "layout: %w", err)
	}
	if err := repack.Validate(c.set, &layout); err != nil {
		return nil, refuse(t, "%w", err)
	}
	if layout.ChainId != chainID {
		return nil, refuse(t, "layout is of host chain %d, origin of %d", layout.ChainId, chainID)
	}
	out := &content{layout: &layout, masked: true, chainID: chainID}
	for _, i := range repack.Pages(&layout) {
		out.pages = append(out.pages, page.Digest(layout.Sources[i].Page))
	}
	return out, nil
}

func decodeOpening(c *committee, t *thresholdtypes.Ticket, blob []byte) (*content, error) {
	masked := t.Kind == thresholdtypes.TicketKind_TICKET_KIND_OPEN
	if _, _, _, work := coprocessortypes.ParseOrigin(t.Origin); work == masked {
		return nil, refuse(t, "a %s ticket cannot serve %q", t.Kind, t.Origin)
	}
	var opening thresholdtypes.Opening
	if err := opening.Unmarshal(blob); err != nil {
		return nil, refuse(t, "opening: %w", err)
	}
	switch {
	case opening.FheParams != c.set.Name:
		return nil, refuse(t, "opening is for parameter set %q, the epoch has %q", opening.FheParams, c.set.Name)
	case len(opening.Pages) == 0 || len(opening.Pages) > repack.MaxPages:
		return nil, refuse(t, "opening names %d pages, want 1 to %d", len(opening.Pages), repack.MaxPages)
	case masked && len(opening.Pages) != 1:
		return nil, refuse(t, "an opening for reveals has one page, not %d", len(opening.Pages))
	}
	out := &content{masked: masked}
	seen := map[page.Digest]bool{}
	for _, raw := range opening.Pages {
		if len(raw) != digestSize || seen[page.Digest(raw)] {
			return nil, refuse(t, "page %x is malformed or named twice", raw)
		}
		seen[page.Digest(raw)] = true
		out.pages = append(out.pages, page.Digest(raw))
	}
	if _, ok := revealtypes.ParseOrigin(t.Origin, out.pages[0][:]); masked && !ok {
		return nil, refuse(t, "opening of page %s does not match origin %q", out.pages[0], t.Origin)
	}
	return out, nil
}

// loadPage fetches a source page after making sure that its digest was final before the ticket drew its entropy.
func (s *Service) loadPage(ctx context.Context, c *committee, t *thresholdtypes.Ticket, digest page.Digest) (*rlwe.Ciphertext, error) {
	status, err := s.chain.Coprocessor().Page(ctx, &coprocessortypes.QueryPageRequest{Digest: digest.String()})
	if err != nil {
		return nil, fmt.Errorf("ticket %x: page %s: %w", t.Id, digest, err)
	}
	if !status.Final {
		return nil, refuse(t, "page %s is not final", digest)
	}
	if status.Height >= t.ActiveHeight {
		return nil, refuse(t, "page %s became final at height %d, not before the ticket's entropy at %d", digest, status.Height, t.ActiveHeight)
	}
	ctx, cancel := context.WithTimeout(ctx, s.config.ObjectTimeout)
	defer cancel()
	encoded, err := s.objects.Fetch(ctx, digest, page.EncodedSize(c.set, c.set.MaxLevel()))
	if err != nil {
		return nil, fmt.Errorf("ticket %x: page %s: %w", t.Id, digest, err)
	}
	if page.DigestOf(encoded) != digest {
		return nil, fmt.Errorf("ticket %x: page %s: fetched bytes have digest %s", t.Id, digest, page.DigestOf(encoded))
	}
	ct, err := page.Decode(c.set, encoded)
	if err != nil {
		return nil, refuse(t, "page %s: %w", digest, err)
	}
	return ct, nil
}

// bundles are the input bundles of one layout, each fetched once.
type bundles map[[32]byte]*input.Bundle

// loadInput returns the member's shares of an input's digits, nil if they count as zeros: the share does not open, or
// the bundle is malformed or not meant for the event that verified it. Every member decides the latter in the same way,
// from public data, so such an input counts as zero and stalls nothing. The ticket is refused if no attested event
// verified an input.
func (s *Service) loadInput(ctx context.Context, c *committee, t *thresholdtypes.Ticket, chainID uint64, source thresholdtypes.Source, known bundles) ([]uint64, error) {
	digest, handle := [32]byte(source.Bundle), common.Hash(source.Handle)
	bundle, err := s.loadBundle(ctx, digest, known)
	if err != nil {
		return nil, fmt.Errorf("ticket %x: input %s: %w", t.Id, handle, err)
	}
	user, contract, err := s.verifiedInput(t, chainID, handle)
	if err != nil {
		return nil, err
	}
	values, err := s.openInput(c, chainID, bundle, source, user, contract)
	if err != nil {
		s.logger.Warn("input does not open, its digits count as zeros",
			"ticket", hexID(t.Id), "handle", handle, "bundle", hexID(digest[:]), "error", err)
		return nil, nil
	}
	return values[source.BundleIndex], nil
}

// loadBundle returns nil without an error for bytes that are not a bundle.
func (s *Service) loadBundle(ctx context.Context, digest [32]byte, known bundles) (*input.Bundle, error) {
	if bundle, ok := known[digest]; ok {
		return bundle, nil
	}
	ctx, cancel := context.WithTimeout(ctx, s.config.ObjectTimeout)
	defer cancel()
	encoded, err := s.objects.Fetch(ctx, digest, input.MaxSize)
	if err != nil {
		return nil, err
	}
	if sha256.Sum256(encoded) != digest {
		return nil, fmt.Errorf("fetched bytes are not bundle %x", digest)
	}
	bundle, err := input.Decode(encoded)
	if err != nil {
		s.logger.Warn("malformed input bundle", "bundle", hexID(digest[:]), "error", err)
		bundle = nil
	}
	known[digest] = bundle
	return bundle, nil
}

// verifiedInput returns the user and the contract of an input, from the attested event that verified its handle.
func (s *Service) verifiedInput(t *thresholdtypes.Ticket, chainID uint64, handle common.Hash) (user, contract common.Address, err error) {
	user, contract, ok := s.host.Input(chainID, handle, t.CreatedHeight)
	if ok {
		return user, contract, nil
	}
	if synced := s.host.SyncedTo(chainID); synced < t.CreatedHeight {
		return user, contract, fmt.Errorf("ticket %x: input %s: host view reaches height %d, the ticket is of %d", t.Id, handle, synced, t.CreatedHeight)
	}
	return user, contract, refuse(t, "input %s: no attested event verified it", handle)
}

// openInput opens the member's share of a bundle that is meant for this chain, epoch, user and contract.
func (s *Service) openInput(c *committee, chainID uint64, bundle *input.Bundle, source thresholdtypes.Source, user, contract common.Address) ([][]uint64, error) {
	if bundle == nil {
		return nil, errors.New("the bundle is malformed")
	}
	if index := int(source.BundleIndex); index >= len(bundle.Types) || bundle.Handle(index) != common.Hash(source.Handle) {
		return nil, fmt.Errorf("the handle is not that of value %d of the bundle", index)
	}
	want, err := s.inputContext(c, chainID, user, contract)
	if err != nil {
		return nil, err
	}
	if err := bundle.Matches(want); err != nil {
		return nil, err
	}
	return bundle.OpenShare(c.input, c.self.Point)
}

// inputContext is what the input of a user for a contract has to be bound to.
func (s *Service) inputContext(c *committee, chainID uint64, user, contract common.Address) (input.Context, error) {
	registration, ok := s.host.Chain(chainID)
	if !ok {
		return input.Context{}, fmt.Errorf("host chain %d is not registered", chainID)
	}
	want := input.Context{
		ChainID: chainID, ACL: common.BytesToAddress(registration.Acl), Contract: contract, User: user,
		Epoch: c.epoch.Id, Threshold: int(c.epoch.Threshold),
	}
	for _, member := range c.epoch.Members {
		want.Members = append(want.Members, input.Member{Point: member.Point, HPKE: member.HpkeKey})
	}
	return want, nil
}
