package types

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"strconv"
	"strings"

	"cosmossdk.io/errors"

	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
)

const (
	// DigestLength is the length of every digest.
	DigestLength = sha256.Size
	// NonceLength is the length of a grant's nonce.
	NonceLength = 16
	// CleartextLength is the length of an ABI-encoded value.
	CleartextLength = 32
	// MaxContracts bounds Grant.contracts.
	MaxContracts = 10
	// MaxDuration bounds Grant.duration: 365 days, in seconds.
	MaxDuration = 365 * 24 * 3600

	// MaxMask bounds a plain mask that a member puts on chain, in bytes.
	MaxMask = 1024

	extraDataVersion = 0x01
	extraDataLength  = 1 + NonceLength + coprocessortypes.HandleLength
	maxPublicKey     = 2048
	// maxAvoid bounds the members that a grant does without.
	maxAvoid = 64
)

// ExtraData is the extra_data of a grant. It binds the permission to one read of one handle, by an active set that
// leaves out the members at the points avoid: ascending, below 256.
func ExtraData(nonce [NonceLength]byte, handle []byte, avoid ...uint32) []byte {
	b := append([]byte{extraDataVersion}, nonce[:]...)
	b = append(b, handle...)
	for _, point := range avoid {
		b = append(b, byte(point))
	}
	return b
}

// Nonce returns the nonce and the handle in the grant's extra_data.
func (m *Grant) Nonce() (nonce, handle []byte, err error) {
	if len(m.ExtraData) < extraDataLength || m.ExtraData[0] != extraDataVersion {
		return nil, nil, errors.Wrapf(ErrInvalidGrant,
			"extra_data is not 0x%02x, %d-byte nonce, %d-byte handle, points of members",
			extraDataVersion, NonceLength, coprocessortypes.HandleLength)
	}
	return m.ExtraData[1 : 1+NonceLength], m.ExtraData[1+NonceLength : extraDataLength], nil
}

// Avoid returns the points of the members that the user does without, ascending.
func (m *Grant) Avoid() ([]uint32, error) {
	if _, _, err := m.Nonce(); err != nil {
		return nil, err
	}
	named := m.ExtraData[extraDataLength:]
	if len(named) > maxAvoid {
		return nil, errors.Wrapf(ErrInvalidGrant, "extra_data names %d members, at most %d", len(named), maxAvoid)
	}
	var avoid []uint32
	last := uint32(0)
	for _, b := range named {
		point := uint32(b)
		if point <= last {
			return nil, errors.Wrapf(ErrInvalidGrant, "extra_data names member %d after %d, not ascending from 1", point, last)
		}
		avoid, last = append(avoid, point), point
	}
	return avoid, nil
}

// Validate checks everything about a grant that needs no state.
func (m *Grant) Validate() error {
	switch {
	case len(m.User) != 20:
		return errors.Wrapf(ErrInvalidGrant, "user has %d bytes, want 20", len(m.User))
	case len(m.PublicKey) == 0 || len(m.PublicKey) > maxPublicKey:
		return errors.Wrapf(ErrInvalidGrant, "public_key has %d bytes, want 1 to %d", len(m.PublicKey), maxPublicKey)
	case len(m.Contracts) == 0 || len(m.Contracts) > MaxContracts:
		return errors.Wrapf(ErrInvalidGrant, "%d contracts, want 1 to %d", len(m.Contracts), MaxContracts)
	case m.Duration == 0 || m.Duration > MaxDuration:
		return errors.Wrapf(ErrInvalidGrant, "duration of %d s, want 1 to %d", m.Duration, MaxDuration)
	case m.Start > 1<<62:
		return errors.Wrapf(ErrInvalidGrant, "start %d is not a Unix time in seconds", m.Start)
	case len(m.Signature) != 65:
		return errors.Wrapf(ErrInvalidGrant, "signature has %d bytes, want 65", len(m.Signature))
	}
	for i, c := range m.Contracts {
		if len(c) != 20 {
			return errors.Wrapf(ErrInvalidGrant, "contract %d has %d bytes, want 20", i, len(c))
		}
		if bytes.Equal(c, m.User) {
			return errors.Wrapf(ErrInvalidGrant, "contract %d is the user", i)
		}
	}
	_, err := m.Avoid()
	return err
}

// ValidAt checks the grant's window against a block time in Unix seconds.
func (m *Grant) ValidAt(unix int64) error {
	if unix < 0 || uint64(unix) < m.Start || uint64(unix)-m.Start >= m.Duration {
		return errors.Wrapf(ErrExpired, "block time %d is outside [%d, %d)", unix, m.Start, m.Start+m.Duration)
	}
	return nil
}

// NewLocation is the location of a proven leaf.
func NewLocation(chainID, work uint64, leaf coprocessortypes.HandleLeaf, proof coprocessortypes.HandleProof) Location {
	return Location{ChainId: chainID, Work: work, Leaf: leaf, Index: proof.Index, Total: proof.Total, Aunts: proof.Aunts}
}

// VerifyLocation checks that the location's leaf lies under its work's handles_root.
func VerifyLocation(root []byte, l Location) error {
	proof := coprocessortypes.HandleProof{Index: l.Index, Total: l.Total, Aunts: l.Aunts}
	if err := coprocessortypes.VerifyHandle(root, l.Leaf, proof); err != nil {
		return errors.Wrap(ErrInvalidProof, err.Error())
	}
	return nil
}

// RequestID names a read by what is asked, whatever the proof and signature look like:
//
//	SHA-256("glomar/request/v1" || kind || chain id || work || handle || page || slot || width || grant)
//
// integers as 8 bytes big-endian; byte strings with their length in front; the grant as user, public key, number of
// contracts and contracts, start, duration and extra data, or nothing.
func RequestID(kind Kind, l Location, grant *Grant) []byte {
	var b []byte
	u64 := func(v uint64) { b = binary.BigEndian.AppendUint64(b, v) }
	raw := func(v []byte) { u64(uint64(len(v))); b = append(b, v...) }
	b = append(b, "glomar/request/v1"...)
	u64(uint64(kind))
	u64(l.ChainId)
	u64(l.Work)
	raw(l.Leaf.Handle)
	raw(l.Leaf.Page)
	u64(uint64(l.Leaf.Slot))
	u64(uint64(l.Leaf.Width))
	if grant != nil {
		raw(grant.User)
		raw(grant.PublicKey)
		u64(uint64(len(grant.Contracts)))
		for _, c := range grant.Contracts {
			raw(c)
		}
		u64(grant.Start)
		u64(grant.Duration)
		raw(grant.ExtraData)
	}
	d := sha256.Sum256(b)
	return d[:]
}

const originPrefix = "reveal/"

// Origin names the n-th opening of a page: "reveal/<page digest, hex>/<n>".
func Origin(page []byte, n uint64) string { return fmt.Sprintf("%s%x/%d", originPrefix, page, n) }

// ParseOrigin returns the number of a page's opening; ok is false for any other origin.
func ParseOrigin(origin string, page []byte) (n uint64, ok bool) {
	_, number, _ := strings.Cut(strings.TrimPrefix(origin, originPrefix), "/")
	n, err := strconv.ParseUint(number, 10, 64)
	return n, err == nil && Origin(page, n) == origin
}

// IsOpen reports whether the request still waits for the signers.
func (m *Request) IsOpen() bool {
	return m.Status == Status_STATUS_OPENING || m.Status == Status_STATUS_GRANTED || m.Status == Status_STATUS_COMMITTED
}
