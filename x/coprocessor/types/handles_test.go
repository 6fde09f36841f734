package types

import (
	"bytes"
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/require"
)

func leaves(n int) []HandleLeaf {
	out := make([]HandleLeaf, n)
	for i := range out {
		handle := make([]byte, 32)
		binary.BigEndian.PutUint32(handle, uint32(i))
		out[i] = HandleLeaf{Handle: handle, Page: bytes.Repeat([]byte{byte(i)}, 32), Slot: uint32(32 * i), Width: 32}
	}
	return out
}

func TestMerkleProofs(t *testing.T) {
	for _, n := range []int{1, 2, 3, 7, 64, 100} {
		all := leaves(n)
		root, err := MerkleRoot(all)
		require.NoError(t, err)
		proven, proofs, err := Prove(all)
		require.NoError(t, err)
		require.Equal(t, root, proven)
		for i, leaf := range all {
			require.NoError(t, VerifyHandle(root, leaf, proofs[i]))
			moved := leaf
			moved.Slot += 32
			require.ErrorIs(t, VerifyHandle(root, moved, proofs[i]), ErrInvalidProof)
			other := proofs[i]
			other.Index = (other.Index + 1) % other.Total
			if n > 1 {
				require.ErrorIs(t, VerifyHandle(root, leaf, other), ErrInvalidProof)
			}
		}
	}
}

func TestMerkleRootOfNothing(t *testing.T) {
	root, err := MerkleRoot(nil)
	require.NoError(t, err)
	require.Len(t, root, DigestLength)
}

func TestMerkleRootRefusesDisorder(t *testing.T) {
	all := leaves(3)
	all[0], all[1] = all[1], all[0]
	_, err := MerkleRoot(all)
	require.ErrorIs(t, err, ErrInvalidHandles)
	twice := leaves(2)
	twice[1].Handle = twice[0].Handle
	_, err = MerkleRoot(twice)
	require.ErrorIs(t, err, ErrInvalidHandles)
}

func TestVerifyHandleRefusesMalformedProofs(t *testing.T) {
	all := leaves(3)
	root, proofs, err := Prove(all)
	require.NoError(t, err)
	for name, proof := range map[string]HandleProof{
		"empty":          {},
		"index at total": {Index: 3, Total: 3, Aunts: proofs[0].Aunts},
		"huge total":     {Index: 0, Total: 1 << 63, Aunts: proofs[0].Aunts},
		"short aunt":     {Index: 0, Total: 3, Aunts: [][]byte{{1}, {2}}},
		"many aunts":     {Index: 0, Total: 3, Aunts: make([][]byte, 1000)},
	} {
		require.ErrorIs(t, VerifyHandle(root, all[0], proof), ErrInvalidProof, name)
	}
	require.ErrorIs(t, VerifyHandle(nil, all[0], proofs[0]), ErrInvalidProof)
}

func TestHandleLeafStaysInItsLane(t *testing.T) {
	leaf := leaves(1)[0]
	for _, bad := range [][2]uint32{{1, 32}, {0, 33}, {31, 2}, {0, 0}} {
		leaf.Slot, leaf.Width = bad[0], bad[1]
		require.ErrorIs(t, leaf.Validate(), ErrInvalidHandles, bad)
	}
	leaf.Slot, leaf.Width = 63, 1
	require.NoError(t, leaf.Validate())
}
