package input

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"io"

	"github.com/glomar-network/glomar/threshold/vector"
)

// SealVector shares the numbers among c.Members, at most vector.MaxMembers, once for every attempt of the format, so that any
// c.Threshold of them, and no fewer, hold the numbers and proofs that they are in range. It fails with ErrContext, ErrTooLarge, or the
// errors of vector.Deal. random supplies everything but HPKE's randomness; nil means crypto/rand.
func SealVector(random io.Reader, c Context, index uint8, f vector.Format, numbers []int64) (*VectorBundle, error) {
	if err := c.validate(); err != nil {
		return nil, err
	}
	if err := f.Validate(); err != nil {
		return nil, err
	}
	if n := vectorSize(f, c.Threshold, len(c.Members)); n > MaxEncodedSize {
		return nil, fmt.Errorf("%w: %d bytes, at most %d", ErrTooLarge, n, MaxEncodedSize)
	}
	if random == nil {
		random = rand.Reader
	}
	b := &VectorBundle{Context: c, Index: index, Format: f, Shares: make([]SealedVector, len(c.Members))}
	b.Members = make([]Member, len(c.Members))
	plain := make([][]byte, len(c.Members)) // salt, then the bodies of every attempt
	for i, m := range c.Members {
		b.Members[i].Point = m.Point
		b.Shares[i].Commitments = make([][2][commitmentSize]byte, f.Attempts)
		plain[i] = make([]byte, saltSize, ciphertextSize(f, c.Threshold, i))
		if _, err := io.ReadFull(random, plain[i]); err != nil {
			return nil, fmt.Errorf("input: read randomness: %w", err)
		}
	}
	for attempt := 1; attempt <= f.Attempts; attempt++ {
		if err := b.deal(random, attempt, numbers, plain); err != nil {
			return nil, err
		}
	}
	if err := b.seal(c, plain); err != nil {
		return nil, err
	}
	return b, nil
}

// deal makes the sharing of an attempt, commits to it and appends every member's share to its plaintext.
func (b *VectorBundle) deal(random io.Reader, attempt int, numbers []int64, plain [][]byte) error {
	points := make([]uint32, len(b.Members))
	for i, m := range b.Members {
		points[i] = m.Point
	}
	commit := func(i, part int, share []byte) {
		b.Shares[i].Commitments[attempt-1][part] = vectorCommitment(plain[i][:saltSize], points[i], attempt, part, share)
	}
	dealt, err := vector.Deal(random, b.Format, b.Threshold, points, numbers, func(tables [][]vector.Element) [32]byte {
		for i, t := range tables {
			commit(i, 0, vector.EncodeElements(t))
		}
		return b.transcript(attempt)
	})
	if err != nil {
		return err
	}
	for i, s := range dealt {
		commit(i, 1, s.Quotient())
		plain[i] = append(plain[i], s.Body()...)
		s.Erase()
	}
	return nil
}

func (b *VectorBundle) seal(c Context, plain [][]byte) (err error) {
	authenticated := b.authenticated()
	for i, m := range c.Members {
		s := &b.Shares[i]
		if s.Encapsulation, s.Ciphertext, err = sealTo(m.HPKE, b.info(m.Point), authenticated, plain[i]); err != nil {
			return fmt.Errorf("seal to member %d: %w", m.Point, err)
		}
		clear(plain[i])
	}
	return nil
}

func vectorCommitment(salt []byte, point uint32, attempt, part int, share []byte) [commitmentSize]byte {
	return commitment(salt, point, 2*(attempt-1)+part, share)
}

// transcript is what the weights of an attempt's proof are derived from: the header, and commitments to every member's table.
func (b *VectorBundle) transcript(attempt int) (out [32]byte) {
	h := sha256.New()
	h.Write([]byte("glomar/vector/transcript/v1"))
	h.Write(b.header())
	h.Write([]byte{byte(attempt)})
	for i, s := range b.Shares {
		h.Write([]byte{byte(b.Members[i].Point)})
		h.Write(s.Commitments[attempt-1][0][:])
	}
	h.Sum(out[:0])
	return out
}

// info binds a share to the header and to the member it is for.
func (b *VectorBundle) info(point uint32) []byte {
	return binary.BigEndian.AppendUint32(b.header(), point)
}

// authenticated is the additional data of every share: the commitments of all, so that shares of two bundles do not mix.
func (b *VectorBundle) authenticated() []byte {
	h := sha256.New()
	h.Write([]byte("glomar/vector/commitments/v1"))
	for _, s := range b.Shares {
		for _, c := range s.Commitments {
			h.Write(c[0][:])
			h.Write(c[1][:])
		}
	}
	return h.Sum(nil)
}
