package types

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
)

func sampleLeaves() []coprocessortypes.HandleLeaf {
	var leaves []coprocessortypes.HandleLeaf
	for i := byte(1); i <= 5; i++ {
		leaves = append(leaves, coprocessortypes.HandleLeaf{Handle: bytes.Repeat([]byte{i}, 32), Page: bytes.Repeat([]byte{9}, 32), Slot: 32 * uint32(i), Width: 32})
	}
	return leaves
}

func TestVerifyLocation(t *testing.T) {
	leaves := sampleLeaves()
	root, proofs, err := coprocessortypes.Prove(leaves)
	require.NoError(t, err)
	l := NewLocation(31337, 4, leaves[2], proofs[2])
	require.NoError(t, VerifyLocation(root, l))
	l.Leaf.Page = bytes.Repeat([]byte{8}, 32)
	require.ErrorIs(t, VerifyLocation(root, l), ErrInvalidProof)
}

func TestRequestID(t *testing.T) {
	g := sampleGrant()
	l := Location{ChainId: 1, Work: 2, Leaf: sampleLeaves()[0]}
	base := RequestID(Kind_KIND_USER, l, &g)
	resigned := g
	resigned.Signature = bytes.Repeat([]byte{1}, 65)
	require.Equal(t, base, RequestID(Kind_KIND_USER, l, &resigned), "a signature has no say in the name")
	proven := l
	proven.Aunts = [][]byte{{1}}
	require.Equal(t, base, RequestID(Kind_KIND_USER, proven, &g))

	renonced := g
	renonced.ExtraData = ExtraData([16]byte{9}, bytes.Repeat([]byte{0xdd}, 32))
	require.NotEqual(t, base, RequestID(Kind_KIND_USER, l, &renonced))
	require.NotEqual(t, base, RequestID(Kind_KIND_PUBLIC, l, nil))
	moved := l
	moved.Leaf.Slot = 0
	require.NotEqual(t, base, RequestID(Kind_KIND_USER, moved, &g))
}

func TestGrantWindow(t *testing.T) {
	g := sampleGrant()
	require.NoError(t, g.ValidAt(1_700_000_000))
	require.NoError(t, g.ValidAt(1_700_003_599))
	for _, at := range []int64{-1, 1_699_999_999, 1_700_003_600} {
		require.ErrorIs(t, g.ValidAt(at), ErrExpired)
	}
}

func TestGrantValidate(t *testing.T) {
	g := sampleGrant()
	require.NoError(t, g.Validate())
	for name, change := range map[string]func(*Grant){
		"no contracts":     func(g *Grant) { g.Contracts = nil },
		"user as contract": func(g *Grant) { g.Contracts = [][]byte{g.User} },
		"short user":       func(g *Grant) { g.User = g.User[1:] },
		"no key":           func(g *Grant) { g.PublicKey = nil },
		"no end":           func(g *Grant) { g.Duration = MaxDuration + 1 },
		"far future":       func(g *Grant) { g.Start = 1 << 63 },
		"no nonce":         func(g *Grant) { g.ExtraData = nil },
		"wrong version":    func(g *Grant) { g.ExtraData[0] = 2 },
		"short signature":  func(g *Grant) { g.Signature = nil },
	} {
		bad := sampleGrant()
		change(&bad)
		require.ErrorIs(t, bad.Validate(), ErrInvalidGrant, name)
	}
}

func TestExtraDataNamesMembers(t *testing.T) {
	handle := bytes.Repeat([]byte{7}, 32)
	for _, avoid := range [][]uint32{nil, {1}, {2, 3, 255}} {
		g := Grant{ExtraData: ExtraData([16]byte{1}, handle, avoid...)}
		got, err := g.Avoid()
		require.NoError(t, err)
		require.Equal(t, avoid, got)
		_, named, err := g.Nonce()
		require.NoError(t, err)
		require.Equal(t, handle, named)
	}
	for name, avoid := range map[string][]uint32{
		"zero": {0}, "twice": {2, 2}, "descending": {3, 2}, "many": make([]uint32, 65),
	} {
		_, err := (&Grant{ExtraData: ExtraData([16]byte{1}, handle, avoid...)}).Avoid()
		require.ErrorIs(t, err, ErrInvalidGrant, name)
	}
}

// Whatever a grant's extra data is, it is refused or means one thing.
func FuzzExtraData(f *testing.F) {
	f.Add(ExtraData([16]byte{1}, make([]byte, 32)))
	f.Add(ExtraData([16]byte{1}, make([]byte, 32), 1, 4))
	f.Fuzz(func(t *testing.T, data []byte) {
		g := Grant{ExtraData: data}
		avoid, err := g.Avoid()
		if err != nil {
			return
		}
		nonce, handle, err := g.Nonce()
		require.NoError(t, err)
		require.Equal(t, data, ExtraData([16]byte(nonce), handle, avoid...))
	})
}
