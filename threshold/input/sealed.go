package input

import (
	"bytes"
	"crypto/sha256"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// Sealed is what a bundle of either kind says without being opened. Operators vouch for this and nothing else.
type Sealed struct {
	// Context is what the bundle is bound to. Its members have points and no keys.
	Context
	// Handles holds the handle of every value, in order, or the one handle of a vector. Byte 21 of each handle is its
	// index in this list. Host contracts look for it there.
	Handles []common.Hash
}

// Inspect reads the encoding of a Bundle or of a VectorBundle, which differ in their first bytes. It refuses what
// Decode or DecodeVector refuses (ErrEncoding, ErrTooLarge). It refuses a vector with an index other than 0 (ErrIndex):
// a vector is alone in its proof, so no contract would take it. It also refuses a vector that cannot be the input of an
// inference (ErrTooLarge beyond MaxVectorSize, ErrFormat from vector.Format.ValidateInput).
func Inspect(data []byte) (*Sealed, error) {
	if bytes.HasPrefix(data, []byte(vectorMagic)) {
		return inspectVector(data)
	}
	b, err := Decode(data)
	if err != nil {
		return nil, err
	}
	s, digest := &Sealed{Context: b.context()}, sha256.Sum256(data)
	for i, t := range b.Types {
		s.Handles = append(s.Handles, HandleOf(digest, uint8(i), b.ACL, b.ChainID, t))
	}
	return s, nil
}

func inspectVector(data []byte) (*Sealed, error) {
	if len(data) > MaxVectorSize {
		return nil, fmt.Errorf("%w: %d bytes, at most %d", ErrTooLarge, len(data), MaxVectorSize)
	}
	b, err := DecodeVector(data)
	if err != nil {
		return nil, err
	}
	if err := b.Format.ValidateInput(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	if b.Index != 0 {
		return nil, fmt.Errorf("%w: %d, a vector submitted alone has 0", ErrIndex, b.Index)
	}
	handle := HandleOf(sha256.Sum256(data), b.Index, b.ACL, b.ChainID, VectorType)
	return &Sealed{Context: b.Context, Handles: []common.Hash{handle}}, nil
}

// Matches reports whether the bundle was sealed for exactly this context, as Bundle.Matches does.
func (s *Sealed) Matches(c Context) error { return s.matches(c) }
