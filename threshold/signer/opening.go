package signer

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"

	"github.com/tuneinsight/lattigo/v6/ring"
	"golang.org/x/sync/errgroup"

	"github.com/glomar-network/glomar/api/signerpb"
	"github.com/glomar-network/glomar/threshold/reveal"
	"github.com/glomar-network/glomar/threshold/shares"
	"github.com/glomar-network/glomar/transport"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// maskedPage is the public result of a masked opening: u of every slot, and its digest.
type maskedPage struct {
	u      []uint64
	digest [32]byte
}

// maxMaskedPages bounds the openings remembered, 32 MiB at production size: a later reader of any lane of an opened
// page needs no network.
const maxMaskedPages = 128

// opened returns the public masked slots of a granted reveal's page: from memory, or from every active member's share,
// each checked against its record on chain.
func (s *Service) opened(ctx context.Context, c *committee, g *grantedReveal) (*maskedPage, error) {
	id := [32]byte(g.ticket.Id)
	if opened, known := s.masked.Get(id); known {
		return opened, nil
	}
	ct, err := s.loadPage(ctx, c, g.ticket, g.page)
	if err != nil {
		return nil, err
	}
	hs, err := s.openingShares(ctx, c, g.ticket)
	if err != nil {
		return nil, err
	}
	var out *maskedPage
	err = s.compute(ctx, func() error {
		defer s.metrics.time("combine")()
		derived, err := shares.Derive(c.set, c.keys, ct, c.context(g.ticket), g.page)
		if err != nil {
			return err
		}
		u, err := shares.CombineOpening(c.set, derived, hs)
		if err != nil {
			return err
		}
		out = &maskedPage{u: u, digest: reveal.MaskedDigest(u)}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("ticket %x: combine the opening of page %s: %w", id, g.page, err)
	}
	s.masked.Add(id, out)
	return out, nil
}

// openingShares collects the opening share of every active member, in the order of the active set.
func (s *Service) openingShares(ctx context.Context, c *committee, t *thresholdtypes.Ticket) ([]ring.Poly, error) {
	defer s.metrics.time("peers")()
	hs := make([]ring.Poly, len(t.ActiveSet))
	group, ctx := errgroup.WithContext(ctx)
	for i, point := range t.ActiveSet {
		group.Go(func() error {
			encoded, err := s.shareOf(ctx, c, t, point)
			if err != nil {
				return fmt.Errorf("ticket %x: share of point %d: %w", t.Id, point, err)
			}
			blob, err := shares.Decode(c.set, encoded, 1, nil)
			if err != nil {
				return fmt.Errorf("ticket %x: share of point %d: %w", t.Id, point, err)
			}
			hs[i] = blob.Openings[0]
			return nil
		})
	}
	return hs, group.Wait()
}

// shareOf returns the share blob a member has on record for a masked opening: our own from disk, a peer's from the
// peer.
func (s *Service) shareOf(ctx context.Context, c *committee, t *thresholdtypes.Ticket, point uint32) ([]byte, error) {
	record, ok := t.Record(point)
	if !ok || len(record.Digest) != digestSize {
		return nil, fmt.Errorf("it is not on record")
	}
	digest := [32]byte(record.Digest)
	if point == c.self.Point {
		if _, err := s.shareOnRecord(ctx, c, t); err != nil {
			return nil, err
		}
		return s.shares.get([32]byte(t.Id), digest)
	}
	member, ok := thresholdtypes.MemberByPoint(c.epoch.Members, point)
	if !ok {
		return nil, fmt.Errorf("it is not a member")
	}
	ctx, cancel := context.WithTimeout(ctx, s.config.ObjectTimeout)
	defer cancel()
	conn, err := s.peers.dial(member.Validator)
	if err != nil {
		return nil, err
	}
	stream, err := signerpb.NewSignerClient(conn).Share(ctx, &signerpb.ShareRequest{Ticket: t.Id})
	if err != nil {
		return nil, err
	}
	var blob bytes.Buffer
	got, _, err := transport.ReceiveBlob(stream.Recv, int64(shares.BlobSize(c.set, 1, nil)), &blob)
	if err != nil {
		return nil, err
	}
	if got != digest {
		return nil, fmt.Errorf("it sent bytes of digest %x, its record says %x", got, digest)
	}
	return blob.Bytes(), nil
}

// peerMask fetches a member's published mask for a public reveal; the caller compares it with the record.
func (s *Service) peerMask(ctx context.Context, c *committee, request []byte, point uint32) ([]byte, error) {
	member, ok := thresholdtypes.MemberByPoint(c.epoch.Members, point)
	if !ok {
		return nil, fmt.Errorf("point %d is not a member", point)
	}
	ctx, cancel := context.WithTimeout(ctx, s.config.ObjectTimeout)
	defer cancel()
	conn, err := s.peers.dial(member.Validator)
	if err != nil {
		return nil, err
	}
	response, err := signerpb.NewSignerClient(conn).Mask(ctx, &signerpb.MaskRequest{Request: request})
	if err != nil {
		return nil, err
	}
	return response.Mask, nil
}

func sha(data []byte) []byte {
	digest := sha256.Sum256(data)
	return digest[:]
}
