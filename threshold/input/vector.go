package input

import (
	"crypto/sha256"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/glomar-network/glomar/threshold/vector"
	"github.com/glomar-network/glomar/wire"
)

// VectorBundle is a vector of small numbers, shared among a committee once for every attempt, with proofs of range (package
// vector). It holds nothing secret.
type VectorBundle struct {
	// Context is what the bundle is bound to. Its members have points and no keys.
	Context
	// Index tells apart the vectors that a user gives to one contract at once. The caller that names vectors decides
	// what it counts.
	Index  uint8
	Format vector.Format
	// Shares holds one sealed share for each of Members.
	Shares []SealedVector
}

// SealedVector is what one member receives: its shares of every sharing.
type SealedVector struct {
	// Encapsulation is HPKE's enc, 1,120 bytes.
	Encapsulation []byte
	// Ciphertext seals a 32-byte salt and, for each attempt, vector.Share.Body.
	Ciphertext []byte
	// Commitments are salted hashes of vector.Share.Table and Quotient, for each attempt.
	Commitments [][2][commitmentSize]byte
}

const (
	// MaxVectorSize bounds the encoding of the input of an inference (Inspect), and so what a gateway must accept.
	MaxVectorSize = 4 << 20
	// MaxEncodedSize bounds VectorBundle.Encode's output. The weights of a network are more than an input.
	MaxEncodedSize = 32 << 20
)

const vectorMagic = "glomar/vector/v1"

// vectorHeaderSize returns the length of the header of a bundle of the format.
func vectorHeaderSize(f vector.Format) int {
	return len(vectorMagic) + contextSize + 1 + f.EncodedSize()
}

// header encodes everything the shares are bound to: magic, chain id, ACL, contract, user, epoch, threshold, number of
// members, index and format.
func (b *VectorBundle) header() []byte {
	out := b.appendTo(append(make([]byte, 0, vectorHeaderSize(b.Format)), vectorMagic...))
	return b.Format.Append(append(out, b.Index))
}

// ciphertextSize returns the length of the ciphertext of member i of a context.
func ciphertextSize(f vector.Format, threshold, i int) int {
	return saltSize + f.Attempts*f.BodySize(i < threshold-1) + sealOverhead
}

func vectorSize(f vector.Format, threshold, members int) int {
	n := vectorHeaderSize(f) + members*(1+encapsulationSize+2*f.Attempts*commitmentSize)
	for i := range members {
		n += ciphertextSize(f, threshold, i)
	}
	return n
}

// Encode returns the canonical bytes: the header, then for each member its point, encapsulation, ciphertext and
// commitments. Every length follows from the header.
func (b *VectorBundle) Encode() []byte {
	out := b.header()
	for i, s := range b.Shares {
		out = append(out, byte(b.Members[i].Point))
		out = append(out, s.Encapsulation...)
		out = append(out, s.Ciphertext...)
		for _, c := range s.Commitments {
			out = append(append(out, c[0][:]...), c[1][:]...)
		}
	}
	return out
}

// DecodeVector reads Encode's output. It refuses anything else before it allocates (ErrEncoding, ErrTooLarge). It says nothing
// about whether the shares open, or the proofs hold.
func DecodeVector(data []byte) (*VectorBundle, error) {
	if len(data) > MaxEncodedSize {
		return nil, fmt.Errorf("%w: %d bytes, at most %d", ErrTooLarge, len(data), MaxEncodedSize)
	}
	r := wire.NewReader(data)
	r.Expect(vectorMagic)
	c, members := readContext(r)
	b := &VectorBundle{Context: c, Index: r.Byte(), Format: vector.ReadFormat(r)}
	if err := r.Err(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrEncoding, err)
	}
	if want := vectorSize(b.Format, c.Threshold, members); members > vector.MaxMembers || len(data) != want {
		return nil, fmt.Errorf("%w: %d bytes for %d members, expected %d", ErrEncoding, len(data), members, want)
	}
	b.readShares(r, members)
	if err := r.End(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrEncoding, err)
	}
	return b, nil
}

func (b *VectorBundle) readShares(r *wire.Reader, members int) {
	last := uint32(0)
	for i := range members {
		m := Member{Point: uint32(r.Byte())}
		if m.Point <= last {
			r.Fail(fmt.Errorf("point %d after %d", m.Point, last))
			return
		}
		last = m.Point
		s := SealedVector{
			Encapsulation: r.Clone(encapsulationSize), Ciphertext: r.Clone(ciphertextSize(b.Format, b.Threshold, i)),
		}
		s.Commitments = wire.List(r, b.Format.Attempts, 2*commitmentSize, func() [2][commitmentSize]byte {
			return [2][commitmentSize]byte{r.Bytes32(), r.Bytes32()}
		})
		b.Members, b.Shares = append(b.Members, m), append(b.Shares, s)
	}
}

// Digest is the SHA-256 of the encoding: the bundle's name in the blob store and in layouts.
func (b *VectorBundle) Digest() [32]byte { return sha256.Sum256(b.Encode()) }

// VectorType is byte 30 of a vector's handle, beyond the types of the ecosystem, which end at 83.
const VectorType = 0xf0

// Handle returns the handle that host contracts know the vector by.
func (b *VectorBundle) Handle() common.Hash {
	return HandleOf(b.Digest(), b.Index, b.ACL, b.ChainID, VectorType)
}

// Matches reports whether the bundle was sealed for exactly this context, index and format. The error is one of ErrChain,
// ErrContract, ErrUser, ErrEpoch, ErrCommittee, ErrIndex and ErrFormat.
func (b *VectorBundle) Matches(c Context, index uint8, f vector.Format) error {
	if err := b.matches(c); err != nil {
		return err
	}
	if b.Index != index {
		return fmt.Errorf("%w: %d, expected %d", ErrIndex, b.Index, index)
	}
	for i, s := range f.Sums {
		if i < len(b.Format.Sums) && b.Format.Sums[i] != s {
			return fmt.Errorf("%w: sum %d is %+v, expected %+v", ErrFormat, i, b.Format.Sums[i], s)
		}
	}
	if !b.Format.Equal(f) {
		return fmt.Errorf("%w: %v, expected %v", ErrFormat, b.Format, f)
	}
	return nil
}
