package shares

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
)

// SelfTestSets returns active sets that together cover every member: windows of threshold points that start at each
// multiple of threshold, and one that ends at the last point. points ascend.
func SelfTestSets(points []uint32, threshold int) [][]uint32 {
	if threshold < 1 || len(points) < threshold {
		return nil
	}
	var sets [][]uint32
	for at := 0; ; at += threshold {
		if at+threshold >= len(points) {
			at = len(points) - threshold
			return append(sets, append([]uint32(nil), points[at:]...))
		}
		sets = append(sets, append([]uint32(nil), points[at:at+threshold]...))
	}
}

// SelfTestContext is the context a ceremony opens its test page under, with test set index: it does not belong to a
// ticket and cannot collide with one. crsSeed is the ceremony's seed and stands for the entropy.
func SelfTestContext(ceremony uint64, index uint32, crsSeed []byte, active, points []uint32, threshold int) TicketContext {
	id := append([]byte("glomar/selftest/v1"), binary.BigEndian.AppendUint64(nil, ceremony)...)
	id = binary.BigEndian.AppendUint32(id, index)
	return TicketContext{
		ID: sha256.Sum256(id), Attempt: 1, Entropy: crsSeed,
		Active: active, AllPoints: points, Threshold: threshold,
	}
}

// OpenUnmasked derives a page and opens it without masks: a zero test or a self-test, whose slots everybody may know.
// It returns the signer's share; CombineOpening of all of them and the derived page gives the slots.
func (s *Secret) OpenUnmasked(set *params.Set, k *keys.Bundle, ct *rlwe.Ciphertext, tc TicketContext, digest page.Digest) (ring.Poly, error) {
	derived, err := Derive(set, k, ct, tc, digest)
	if err != nil {
		return ring.Poly{}, err
	}
	h, _, err := s.Open(set, derived, tc, digest, false)
	if err != nil {
		return ring.Poly{}, fmt.Errorf("open page %x: %w", digest[:4], err)
	}
	return h, nil
}
