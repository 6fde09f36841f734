package signer

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/sync/errgroup"

	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/reveal"
	revealtypes "github.com/glomar-network/glomar/x/reveal/types"
)

// maskOf returns the mask this member gives for a request: sealed to the user, or plain once every member of a public
// request has committed.
func (s *Service) maskOf(ctx context.Context, c *committee, r *revealtypes.Request) ([]byte, error) {
	g, err := s.checkOwnReveal(ctx, c, r)
	if err != nil {
		return nil, err
	}
	if r.Kind == revealtypes.Kind_KIND_USER {
		return s.sealedMask(ctx, c, g)
	}
	if r.Status == revealtypes.Status_STATUS_GRANTED {
		return nil, refuseReveal(r, "not every member has committed to its mask")
	}
	return s.committedMask(ctx, c, g)
}

// sealedMask seals the mask to the user once and remembers it: a second sealing would have other bytes.
func (s *Service) sealedMask(ctx context.Context, c *committee, g *grantedReveal) ([]byte, error) {
	key := sealedFor{request: [32]byte(g.request.Id), ticket: [32]byte(g.ticket.Id)}
	if sealed, known := s.sealed.Get(key); known {
		return sealed, nil
	}
	opened, err := s.opened(ctx, c, g)
	if err != nil {
		return nil, err
	}
	defer s.metrics.time("mask")()
	mask, erase, err := s.mask(c, g)
	if err != nil {
		return nil, err
	}
	defer erase()
	sealed, err := reveal.SealMask(g.request.Grant.PublicKey, g.binding(c.self.Point, opened.digest), mask)
	if err != nil {
		return nil, refuseReveal(g.request, "%w", err)
	}
	s.metrics.reveals.WithLabelValues(g.request.Kind.String(), "sealed").Inc()
	if first, known, _ := s.sealed.PeekOrAdd(key, sealed); known {
		return first, nil
	}
	return sealed, nil
}

// mask recomputes this member's mask of the value's slots; erase overwrites it.
func (s *Service) mask(c *committee, g *grantedReveal) (mask []uint64, erase func(), err error) {
	all := c.secret.MaskOf(c.set, c.context(g.ticket), g.page)
	mask, err = g.lane(all)
	return mask, func() { clear(all) }, err
}

// plainMask is this member's mask in the clear, salted: what it commits to, and publishes when all have committed.
func (s *Service) plainMask(ctx context.Context, c *committee, g *grantedReveal) ([]byte, error) {
	opened, err := s.opened(ctx, c, g)
	if err != nil {
		return nil, err
	}
	mask, erase, err := s.mask(c, g)
	if err != nil {
		return nil, err
	}
	defer erase()
	leaf := &g.request.Location.Leaf
	salt := c.secret.MaskSalt(c.context(g.ticket), g.page, leaf.Slot, leaf.Width)
	plain, err := reveal.EncodePlain(g.binding(c.self.Point, opened.digest), mask, salt)
	if err != nil {
		return nil, refuseReveal(g.request, "%w", err)
	}
	return plain, nil
}

// committedMask is the plain mask, if the whole active set is on record and this member committed to these bytes.
func (s *Service) committedMask(ctx context.Context, c *committee, g *grantedReveal) ([]byte, error) {
	for _, point := range g.request.ActiveSet {
		if maskRecord(g.request, point) == nil {
			return nil, refuseReveal(g.request, "point %d has not committed to its mask", point)
		}
	}
	plain, err := s.plainMask(ctx, c, g)
	if err != nil {
		return nil, err
	}
	if !bytes.Equal(maskRecord(g.request, c.self.Point).Digest, sha(plain)) {
		return nil, refuseReveal(g.request, "our mask is not the one on record: another process committed for us")
	}
	return plain, nil
}

// maskRecord is a member's commitment, nil if it has made none.
func maskRecord(r *revealtypes.Request, point uint32) *revealtypes.MaskRecord {
	i := slices.IndexFunc(r.Masks, func(m revealtypes.MaskRecord) bool { return m.Point == point })
	if i < 0 {
		return nil
	}
	return &r.Masks[i]
}

func signedBy(r *revealtypes.Request, point uint32) bool {
	return slices.ContainsFunc(r.Signatures, func(p revealtypes.PublicSignature) bool { return p.Point == point })
}

// publishAfter is how many blocks after the last commitment a member waits for the others before it puts its mask on
// chain: one that is withheld is known by then, and it is a part of revealtypes' SignBlocks.
const publishAfter = 15

// advanceReveal does this member's next step of an open request, as of a height.
func (s *Service) advanceReveal(ctx context.Context, c *committee, r *revealtypes.Request, height int64) error {
	switch {
	case r.Kind == revealtypes.Kind_KIND_USER:
		_, err := s.maskOf(ctx, c, r)
		return err
	case r.Status == revealtypes.Status_STATUS_GRANTED:
		return s.commitMask(ctx, c, r)
	case height >= r.CommittedHeight+publishAfter:
		return errors.Join(s.publishMask(ctx, c, r), s.signPublic(ctx, c, r))
	default:
		return s.signPublic(ctx, c, r)
	}
}

// publishMask puts this member's committed mask on chain, if it is in the active set and has not done so.
func (s *Service) publishMask(ctx context.Context, c *committee, r *revealtypes.Request) error {
	if own := maskRecord(r, c.self.Point); own == nil || own.Plain != nil {
		return nil
	}
	plain, err := s.maskOf(ctx, c, r)
	if err != nil {
		return err
	}
	s.metrics.reveals.WithLabelValues(r.Kind.String(), "published").Inc()
	return s.chain.Submit(ctx, &revealtypes.MsgPublishMask{Account: s.chain.Address(), Request: r.Id, Mask: plain})
}

func (s *Service) commitMask(ctx context.Context, c *committee, r *revealtypes.Request) error {
	if maskRecord(r, c.self.Point) != nil {
		return nil
	}
	g, err := s.checkOwnReveal(ctx, c, r)
	if err != nil {
		return err
	}
	plain, err := s.plainMask(ctx, c, g)
	if err != nil {
		return err
	}
	defer clear(plain)
	s.metrics.reveals.WithLabelValues(r.Kind.String(), "committed").Inc()
	return s.chain.Submit(ctx, &revealtypes.MsgRecordMask{Account: s.chain.Address(), Request: r.Id, Digest: sha(plain)})
}

// signPublic adds up the published masks and vouches for the value with the host key.
func (s *Service) signPublic(ctx context.Context, c *committee, r *revealtypes.Request) error {
	if signedBy(r, c.self.Point) {
		return nil
	}
	g, err := s.checkReveal(ctx, c, r)
	if err != nil {
		return err
	}
	opened, err := s.opened(ctx, c, g)
	if err != nil {
		return err
	}
	masks, err := s.publishedMasks(ctx, c, g, opened)
	if err != nil {
		return err
	}
	digits, err := g.lane(opened.u)
	if err != nil {
		return err
	}
	cleartext, err := cleartextOf(reveal.Combine(digits, masks...))
	if err != nil {
		return refuseReveal(r, "%w", err)
	}
	digest, err := revealtypes.PublicDigest(g.host.ChainId, g.host.DecryptionVerifier, [][]byte{g.handle[:]}, cleartext, revealtypes.PublicExtraData)
	if err != nil {
		return refuseReveal(r, "%w", err)
	}
	signature, err := crypto.Sign(digest[:], s.identity.Host)
	if err != nil {
		return fmt.Errorf("reveal %x: sign: %w", r.Id, err)
	}
	signature[64] += 27
	s.metrics.reveals.WithLabelValues(r.Kind.String(), "signed").Inc()
	return s.chain.Submit(ctx, &revealtypes.MsgSignPublic{Account: s.chain.Address(), Request: r.Id, Cleartext: cleartext, Signature: signature})
}

// publishedMasks collects the mask of every active member, from the chain or from the member, and compares each with
// its commitment.
func (s *Service) publishedMasks(ctx context.Context, c *committee, g *grantedReveal, opened *maskedPage) ([][]uint64, error) {
	masks := make([][]uint64, len(g.request.ActiveSet))
	group, ctx := errgroup.WithContext(ctx)
	for i, point := range g.request.ActiveSet {
		record := maskRecord(g.request, point)
		if record == nil {
			return nil, refuseReveal(g.request, "point %d has not committed to its mask", point)
		}
		group.Go(func() (err error) {
			plain := record.Plain
			switch {
			case plain != nil:
			case point == c.self.Point:
				plain, err = s.committedMask(ctx, c, g)
			default:
				plain, err = s.peerMask(ctx, c, g.request.Id, point)
			}
			if err != nil {
				return fmt.Errorf("reveal %x: mask of point %d: %w", g.request.Id, point, err)
			}
			if !bytes.Equal(record.Digest, sha(plain)) {
				return fmt.Errorf("reveal %x: mask of point %d is not the one it committed to", g.request.Id, point)
			}
			if masks[i], err = reveal.DecodePlain(g.binding(point, opened.digest), plain); err != nil {
				return fmt.Errorf("reveal %x: mask of point %d: %w", g.request.Id, point, err)
			}
			return nil
		})
	}
	return masks, group.Wait()
}

// cleartextOf is the ABI encoding of a value's digits: one word, a uint256 or a bool.
func cleartextOf(digits []uint64) ([]byte, error) {
	word := make([]byte, revealtypes.CleartextLength)
	limit := uint64(params.DigitRadix)
	if len(digits) == 1 {
		limit = 2 // a boolean
	}
	value := uint64(0)
	for i, digit := range digits {
		if digit >= limit {
			return nil, fmt.Errorf("digit %d of the opened value is %d, not below %d: a share or a mask is wrong", i, digit, limit)
		}
		value |= digit << (params.DigitBits * i)
	}
	if len(digits) != 1 && len(digits) != params.LaneDigits {
		return nil, fmt.Errorf("value of %d digits", len(digits))
	}
	binary.BigEndian.PutUint64(word[len(word)-8:], value)
	return word, nil
}
