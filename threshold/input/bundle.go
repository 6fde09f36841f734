package input

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/glomar-network/glomar/wire"
)

const (
	encapsulationSize = 1120 // ML-KEM-768 ciphertext and X25519 share
	sealOverhead      = 16   // AES-256-GCM tag
	saltSize          = 32
	commitmentSize    = sha256.Size
)

// Bundle is a set of values shared among a committee. It holds nothing secret.
type Bundle struct {
	ChainID   uint64
	ACL       common.Address
	Contract  common.Address
	User      common.Address
	Epoch     uint64
	Threshold int
	// Types holds the FheType byte of each value.
	Types []byte
	// Shares holds one sealed share per member, ascending by point.
	Shares []SealedShare
}

// SealedShare is what one member receives: its shares of every digit of every value.
type SealedShare struct {
	Point uint32
	// Encapsulation is HPKE's enc, 1,120 bytes.
	Encapsulation []byte
	// Ciphertext seals a 32-byte salt and the packed shares (17 bits a digit).
	Ciphertext []byte
	// Commitments are salted hashes of the share of each value, so that a share can be opened later and a liar named.
	Commitments [][commitmentSize]byte
}

func packedSize(fheType uint8) int { return (Digits(fheType)*shareBits + 7) / 8 }

func sealedSize(types []byte) int {
	n := saltSize + sealOverhead
	for _, t := range types {
		n += packedSize(t)
	}
	return n
}

// Encode returns the canonical bytes: the header, then for each member its point, encapsulation, ciphertext and
// commitments. Every length follows from the header.
func (b *Bundle) Encode() []byte {
	out := b.header()
	for _, s := range b.Shares {
		out = append(out, byte(s.Point))
		out = append(out, s.Encapsulation...)
		out = append(out, s.Ciphertext...)
		for _, c := range s.Commitments {
			out = append(out, c[:]...)
		}
	}
	return out
}

// Decode reads Encode's output. It refuses anything else (ErrEncoding, ErrTooLarge): a trailing byte, a point out of
// order, an unknown type. It says nothing about whether the shares open.
func Decode(data []byte) (*Bundle, error) {
	if len(data) > MaxSize {
		return nil, fmt.Errorf("%w: %d bytes, at most %d", ErrTooLarge, len(data), MaxSize)
	}
	r := wire.NewReader(data)
	r.Expect(magic)
	c, members := readContext(r)
	b := &Bundle{
		ChainID:   c.ChainID,
		ACL:       c.ACL,
		Contract:  c.Contract,
		User:      c.User,
		Epoch:     c.Epoch,
		Threshold: c.Threshold,
	}
	b.Types = readTypes(r)
	b.readShares(r, members)
	if err := r.End(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrEncoding, err)
	}
	return b, nil
}

func readTypes(r *wire.Reader) []byte {
	types := r.Clone(int(r.Byte()))
	if err := checkTypes(types); err != nil {
		r.Fail(err)
		return nil
	}
	return types
}

// readShares reads what is left. It refuses other lengths than the header's before it allocates.
func (b *Bundle) readShares(r *wire.Reader, members int) {
	sealed := sealedSize(b.Types)
	each := 1 + encapsulationSize + sealed + len(b.Types)*commitmentSize
	last := uint32(0)
	b.Shares = wire.List(r, members, each, func() SealedShare {
		s := SealedShare{Point: uint32(r.Byte()), Encapsulation: r.Clone(encapsulationSize), Ciphertext: r.Clone(sealed)}
		s.Commitments = wire.List(r, len(b.Types), commitmentSize, r.Bytes32)
		if s.Point <= last {
			r.Fail(fmt.Errorf("point %d after %d", s.Point, last))
		}
		last = s.Point
		return s
	})
}

// Digest is the SHA-256 of the encoding: the bundle's name in the blob store, in layouts and in its handles.
func (b *Bundle) Digest() [32]byte { return sha256.Sum256(b.Encode()) }

// Handle returns the handle of value i, or the zero hash when there is no such value.
//
// It is keccak256("glomar/input/v1" || digest || u8 index || ACL || chain id as 32 bytes), with byte 21 the index,
// 22..29 the chain id, 30 the type and 31 the version 0.
func (b *Bundle) Handle(i int) common.Hash {
	if i < 0 || i >= len(b.Types) {
		return common.Hash{}
	}
	return HandleOf(b.Digest(), uint8(i), b.ACL, b.ChainID, b.Types[i])
}

// HandleOf is Handle for a caller that knows the bundle only by its digest.
func HandleOf(digest [32]byte, index uint8, acl common.Address, chainID uint64, fheType uint8) common.Hash {
	var chain [32]byte
	binary.BigEndian.PutUint64(chain[24:], chainID)
	h := crypto.Keccak256Hash([]byte(magic), digest[:], []byte{index}, acl[:], chain[:])
	h[21] = index
	copy(h[22:30], chain[24:])
	h[30] = fheType
	h[31] = 0
	return h
}
