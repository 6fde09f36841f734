package types

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"slices"
)

// DigestLength is the length of every digest.
const DigestLength = sha256.Size

// digestWriter hashes length-prefixed fields, so that no two field lists have one encoding.
type digestWriter struct{ buf bytes.Buffer }

func newDigest(tag string) *digestWriter {
	w := &digestWriter{}
	w.buf.WriteString(tag)
	return w
}

func (w *digestWriter) u64(v uint64) *digestWriter {
	w.buf.Write(binary.BigEndian.AppendUint64(nil, v))
	return w
}

func (w *digestWriter) bytes(b []byte) *digestWriter {
	w.u64(uint64(len(b)))
	w.buf.Write(b)
	return w
}

func (w *digestWriter) points(points []uint32) *digestWriter {
	w.u64(uint64(len(points)))
	for _, p := range points {
		w.u64(uint64(p))
	}
	return w
}

func (w *digestWriter) sum() []byte {
	d := sha256.Sum256(w.buf.Bytes())
	return d[:]
}

// TicketID is the identity of one attempt of a ticket:
//
//	SHA-256("glomar/ticket/v1" || epoch || kind || content digest || attempt || excluded || origin || entropy || active set)
//
// integers as 8 bytes big-endian, byte strings and lists with their length in front.
func TicketID(t Ticket) []byte {
	return newDigest("glomar/ticket/v1").u64(t.Epoch).u64(uint64(t.Kind)).bytes(t.ContentDigest).u64(uint64(t.Attempt)).
		points(t.Excluded).bytes([]byte(t.Origin)).bytes(t.Entropy).points(t.ActiveSet).sum()
}

// ContentDigest is the name of a content blob, the encoding of a Layout or an Opening: its plain SHA-256, so that it
// can be fetched from any content-addressed store.
func ContentDigest(blob []byte) []byte {
	d := sha256.Sum256(blob)
	return d[:]
}

// Content returns the layout's blob and its digest.
func (m *Layout) Content() (blob, digest []byte, err error) {
	blob, err = m.Marshal()
	if err != nil {
		return nil, nil, fmt.Errorf("encode layout: %w", err)
	}
	return blob, ContentDigest(blob), nil
}

// Content returns the opening's blob and its digest.
func (m *Opening) Content() (blob, digest []byte, err error) {
	blob, err = m.Marshal()
	if err != nil {
		return nil, nil, fmt.Errorf("encode opening: %w", err)
	}
	return blob, ContentDigest(blob), nil
}

// CRSSeed is the seed of a ceremony's common reference polynomials, from the hash of a block later than every deal.
func CRSSeed(ceremony uint64, headerHash []byte) []byte {
	return newDigest("glomar/crs/v1").u64(ceremony).bytes(headerHash).sum()
}

// VerdictDigest is the only contribution to ROUND_VERDICT: "this bundle passed my self-test".
// SHA-256("glomar/verdict/v1" || ceremony id, 8 bytes big-endian || bundle digest).
func VerdictDigest(ceremony uint64, bundle []byte) []byte {
	h := sha256.New()
	h.Write([]byte("glomar/verdict/v1"))
	h.Write(binary.BigEndian.AppendUint64(nil, ceremony))
	h.Write(bundle)
	return h.Sum(nil)
}

// NextEntropy is the entropy of a ticket attempt: the hash of the block that activates it, which is later than the
// block that made its pages final. A block without a hash (only possible in tests) is refused.
func NextEntropy(headerHash []byte) ([]byte, error) {
	if len(headerHash) != DigestLength {
		return nil, fmt.Errorf("block hash has %d bytes, want %d", len(headerHash), DigestLength)
	}
	return bytes.Clone(headerHash), nil
}

// DrawActiveSet draws t of the live points, ascending, by the hash of (entropy, origin, attempt, point). It reports
// false when fewer than t are live.
func DrawActiveSet(live []uint32, t int, entropy []byte, origin string, attempt uint32) ([]uint32, bool) {
	if t <= 0 || len(live) < t {
		return nil, false
	}
	type ballot struct {
		point uint32
		lot   []byte
	}
	ballots := make([]ballot, len(live))
	for i, p := range live {
		lot := newDigest("glomar/draw/v1").bytes(entropy).bytes([]byte(origin)).u64(uint64(attempt)).u64(uint64(p)).sum()
		ballots[i] = ballot{p, lot}
	}
	slices.SortFunc(ballots, func(a, b ballot) int { return bytes.Compare(a.lot, b.lot) })
	set := make([]uint32, t)
	for i := range set {
		set[i] = ballots[i].point
	}
	slices.Sort(set)
	return set, true
}
