package input

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

const (
	encapsulationSize = 1120 // ML-KEM-768 ciphertext and X25519 share
	sealOverhead      = 16   // AES-256-GCM tag
	saltSize          = 32
	commitmentSize    = sha256.Size
	laneShareSize     = (laneDigits*shareBits + 7) / 8
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
	if len(data) < headerSize || !bytes.Equal(data[:len(magic)], []byte(magic)) {
		return nil, fmt.Errorf("%w: no header", ErrEncoding)
	}
	b, members, rest, err := decodeHeader(data)
	if err != nil {
		return nil, err
	}
	sealed := sealedSize(b.Types)
	each := 1 + encapsulationSize + sealed + len(b.Types)*commitmentSize
	if len(rest) != members*each {
		return nil, fmt.Errorf("%w: %d bytes of shares, expected %d", ErrEncoding, len(rest), members*each)
	}
	last := uint32(0)
	for i := range members {
		s := decodeShare(rest[i*each:(i+1)*each], sealed, len(b.Types))
		if s.Point <= last {
			return nil, fmt.Errorf("%w: point %d after %d", ErrEncoding, s.Point, last)
		}
		last = s.Point
		b.Shares = append(b.Shares, s)
	}
	return b, nil
}

func decodeHeader(data []byte) (b *Bundle, members int, rest []byte, err error) {
	c, members, err := readContext(data[len(magic):])
	if err != nil {
		return nil, 0, nil, err
	}
	b = &Bundle{ChainID: c.ChainID, ACL: c.ACL, Contract: c.Contract, User: c.User, Epoch: c.Epoch, Threshold: c.Threshold}
	values := int(data[headerSize-1])
	if values < 1 || values > MaxValues || len(data) < headerSize+values {
		return nil, 0, nil, fmt.Errorf("%w: %d values", ErrEncoding, values)
	}
	b.Types = bytes.Clone(data[headerSize : headerSize+values])
	for i, t := range b.Types {
		if Digits(t) == 0 {
			return nil, 0, nil, fmt.Errorf("%w: value %d has unsupported type %d", ErrEncoding, i, t)
		}
	}
	return b, members, data[headerSize+values:], nil
}

func decodeShare(p []byte, sealed, values int) SealedShare {
	s := SealedShare{Point: uint32(p[0])}
	s.Encapsulation = bytes.Clone(p[1 : 1+encapsulationSize])
	p = p[1+encapsulationSize:]
	s.Ciphertext = bytes.Clone(p[:sealed])
	p = p[sealed:]
	s.Commitments = make([][commitmentSize]byte, values)
	for i := range s.Commitments {
		copy(s.Commitments[i][:], p[i*commitmentSize:])
	}
	return s
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
