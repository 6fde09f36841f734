package reveal

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math/bits"
)

// laneSlots is the width of a leaf of the tree over a page's masked slots.
const laneSlots = 32

// MaskedDigest names an opening: the root of a Merkle tree (RFC 6962 shape) over u, one leaf for each 32 slots, so that
// a reader who sees one lane can check that it belongs to the digest t signers vouch for. u holds all slots of the page.
func MaskedDigest(u []uint64) [32]byte { return root(leaves(u)) }

// MaskedProof shows that Digits are the masked slots of lane Lane of an opening with Lanes lanes.
type MaskedProof struct {
	Lane, Lanes uint32
	Digits      []uint64
	Aunts       [][32]byte
}

// ProveMasked proves the lane that holds slot.
func ProveMasked(u []uint64, slot int) (MaskedProof, error) {
	if slot < 0 || slot >= len(u) {
		return MaskedProof{}, fmt.Errorf("%w: slot %d of %d", ErrProof, slot, len(u))
	}
	l := leaves(u)
	lane := slot / laneSlots
	return MaskedProof{
		Lane: uint32(lane), Lanes: uint32(len(l)),
		Digits: append([]uint64(nil), u[lane*laneSlots:min(len(u), (lane+1)*laneSlots)]...),
		Aunts:  path(l, lane),
	}, nil
}

// Verify returns the width masked slots from slot on, or ErrProof when they are not part of the opening with this digest.
// The slots must lie in one lane.
func (p MaskedProof) Verify(masked [32]byte, slot, width int) ([]uint64, error) {
	first := slot - int(p.Lane)*laneSlots
	if width < 1 || first < 0 || first+width > len(p.Digits) || len(p.Digits) > laneSlots {
		return nil, fmt.Errorf("%w: slots %d..%d are not in lane %d", ErrProof, slot, slot+width, p.Lane)
	}
	if p.Lane >= p.Lanes || len(p.Aunts) > 32 {
		return nil, fmt.Errorf("%w: lane %d of %d", ErrProof, p.Lane, p.Lanes)
	}
	got, ok := climb(leaf(p.Digits), int(p.Lane), int(p.Lanes), p.Aunts)
	if !ok || got != masked {
		return nil, fmt.Errorf("%w: lane %d", ErrProof, p.Lane)
	}
	return p.Digits[first : first+width], nil
}

func leaves(u []uint64) [][32]byte {
	out := make([][32]byte, 0, (len(u)+laneSlots-1)/laneSlots)
	for at := 0; at < len(u); at += laneSlots {
		out = append(out, leaf(u[at:min(len(u), at+laneSlots)]))
	}
	return out
}

const (
	leafTag = "glomar/reveal/masked-lane/v1"
	nodeTag = "glomar/reveal/masked-node/v1"
)

// leaf hashes at most laneSlots slots.
func leaf(slots []uint64) [32]byte {
	var room [len(leafTag) + 8*laneSlots]byte
	buf := append(room[:0], leafTag...)
	for _, x := range slots {
		buf = binary.LittleEndian.AppendUint64(buf, x)
	}
	return sha256.Sum256(buf)
}

func node(left, right [32]byte) [32]byte {
	var room [len(nodeTag) + 64]byte
	buf := append(append(append(room[:0], nodeTag...), left[:]...), right[:]...)
	return sha256.Sum256(buf)
}

// split returns the largest power of two below n (n >= 2).
func split(n int) int { return 1 << (bits.Len(uint(n-1)) - 1) }

func root(l [][32]byte) [32]byte {
	switch len(l) {
	case 0:
		return leaf(nil)
	case 1:
		return l[0]
	}
	k := split(len(l))
	return node(root(l[:k]), root(l[k:]))
}

// path returns the audit path of leaf i, nearest the leaf first.
func path(l [][32]byte, i int) [][32]byte {
	if len(l) <= 1 {
		return nil
	}
	k := split(len(l))
	if i < k {
		return append(path(l[:k], i), root(l[k:]))
	}
	return append(path(l[k:], i-k), root(l[:k]))
}

// climb returns the root that leaf i of n has along the path.
func climb(h [32]byte, i, n int, aunts [][32]byte) ([32]byte, bool) {
	if n == 1 {
		return h, len(aunts) == 0
	}
	if len(aunts) == 0 {
		return h, false
	}
	last, rest := aunts[len(aunts)-1], aunts[:len(aunts)-1]
	k := split(n)
	if i < k {
		left, ok := climb(h, i, k, rest)
		return node(left, last), ok
	}
	right, ok := climb(h, i-k, n-k, rest)
	return node(last, right), ok
}
