package types

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"math"

	"cosmossdk.io/errors"

	"github.com/cometbft/cometbft/crypto/merkle"
)

const (
	// HandleLength is the length of a handle.
	HandleLength = 32

	leafTag = "glomar/handle/v1"
	// maxAunts bounds an audit path: 2^40 handles in one work.
	maxAunts = 40
)

// Bytes is the leaf as the tree hashes it: "glomar/handle/v1" || handle || page || slot || width, the integers as 4
// bytes big-endian.
func (m *HandleLeaf) Bytes() []byte {
	b := make([]byte, 0, len(leafTag)+HandleLength+DigestLength+8)
	b = append(b, leafTag...)
	b = append(b, m.Handle...)
	b = append(b, m.Page...)
	b = binary.BigEndian.AppendUint32(b, m.Slot)
	return binary.BigEndian.AppendUint32(b, m.Width)
}

// Validate checks the leaf's lengths and that its value lies in one lane (32 slots).
func (m *HandleLeaf) Validate() error {
	switch {
	case len(m.Handle) != HandleLength:
		return errors.Wrapf(ErrInvalidHandles, "handle has %d bytes, want %d", len(m.Handle), HandleLength)
	case len(m.Page) != DigestLength:
		return errors.Wrapf(ErrInvalidHandles, "handle %x: page digest has %d bytes, want %d", m.Handle, len(m.Page), DigestLength)
	case m.Width == 0 || m.Width > 32 || m.Slot%32+m.Width > 32:
		return errors.Wrapf(ErrInvalidHandles, "handle %x: slots [%d, %d) are not inside one lane", m.Handle, m.Slot, uint64(m.Slot)+uint64(m.Width))
	}
	return nil
}

// MerkleRoot is the RFC 6962 root over leaves in strictly ascending order of handle. No leaf at all has a root too.
func MerkleRoot(leaves []HandleLeaf) ([]byte, error) {
	encoded, err := encodeLeaves(leaves)
	if err != nil {
		return nil, err
	}
	return merkle.HashFromByteSlices(encoded), nil
}

// HandleProof is an RFC 6962 audit path from one leaf to the root.
type HandleProof struct {
	Index, Total uint64
	Aunts        [][]byte
}

// Prove returns the root and the audit path of every leaf, in the order of leaves.
func Prove(leaves []HandleLeaf) (root []byte, proofs []HandleProof, err error) {
	encoded, err := encodeLeaves(leaves)
	if err != nil {
		return nil, nil, err
	}
	root, paths := merkle.ProofsFromByteSlices(encoded)
	proofs = make([]HandleProof, len(paths))
	for i, p := range paths {
		proofs[i] = HandleProof{Index: uint64(p.Index), Total: uint64(p.Total), Aunts: p.Aunts}
	}
	return root, proofs, nil
}

// VerifyHandle checks that the leaf lies under the root.
func VerifyHandle(root []byte, leaf HandleLeaf, proof HandleProof) error {
	if err := leaf.Validate(); err != nil {
		return err
	}
	if len(root) != DigestLength {
		return errors.Wrapf(ErrInvalidProof, "root has %d bytes, want %d", len(root), DigestLength)
	}
	if proof.Total > math.MaxInt64 || proof.Index >= proof.Total || len(proof.Aunts) > maxAunts {
		return errors.Wrapf(ErrInvalidProof, "leaf %d of %d with %d aunts", proof.Index, proof.Total, len(proof.Aunts))
	}
	for _, aunt := range proof.Aunts {
		if len(aunt) != DigestLength {
			return errors.Wrapf(ErrInvalidProof, "aunt has %d bytes, want %d", len(aunt), DigestLength)
		}
	}
	encoded := leaf.Bytes()
	leafHash := sha256.Sum256(append([]byte{0}, encoded...))
	path := merkle.Proof{Total: int64(proof.Total), Index: int64(proof.Index), LeafHash: leafHash[:], Aunts: proof.Aunts}
	if err := path.Verify(root, encoded); err != nil {
		return errors.Wrapf(ErrInvalidProof, "handle %x: %v", leaf.Handle, err)
	}
	return nil
}

func encodeLeaves(leaves []HandleLeaf) ([][]byte, error) {
	encoded := make([][]byte, len(leaves))
	for i := range leaves {
		if err := leaves[i].Validate(); err != nil {
			return nil, err
		}
		if i > 0 && bytes.Compare(leaves[i-1].Handle, leaves[i].Handle) >= 0 {
			return nil, errors.Wrapf(ErrInvalidHandles, "handle %x is not above the one before it", leaves[i].Handle)
		}
		encoded[i] = leaves[i].Bytes()
	}
	return encoded, nil
}
