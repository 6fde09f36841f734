package reveal

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

const (
	modulus  = 65537 // plaintext modulus T of package fhe/params
	slotSize = 3     // bytes of a mask slot
	// MaxWidth bounds the slots of one value: 2,048 bits.
	MaxWidth = 1024
)

// Errors a caller may branch on.
var (
	ErrBinding  = errors.New("reveal: the binding is not usable")
	ErrKey      = errors.New("reveal: not a user public key")
	ErrMask     = errors.New("reveal: not a mask for this binding")
	ErrSeal     = errors.New("reveal: the sealed mask does not open")
	ErrMasked   = errors.New("reveal: the signers saw different openings")
	ErrEncoding = errors.New("reveal: not the encoding of a mask")
	ErrProof    = errors.New("reveal: the masked digits are not part of the opening")
)

// Binding says exactly what a mask is for. A mask opens under no other.
type Binding struct {
	Epoch   uint64
	Ticket  [32]byte
	Attempt uint32
	// Page is the digest of the opened page.
	Page [32]byte
	// Slot and Width are where the value lies in the page.
	Slot, Width uint32
	Handle      common.Hash
	// Point is the signer's.
	Point uint32
	// Masked is MaskedDigest of the opening as the signer computed it.
	Masked [32]byte
}

func (b Binding) validate() error {
	if b.Width == 0 || b.Width > MaxWidth {
		return fmt.Errorf("%w: %d slots, want 1 to %d", ErrBinding, b.Width, MaxWidth)
	}
	if b.Point == 0 {
		return fmt.Errorf("%w: no signer has point 0", ErrBinding)
	}
	return nil
}

// encode returns the fixed-length bytes of every field behind a tag that tells sealed and plain masks apart.
func (b Binding) encode(tag string) []byte {
	out := append(make([]byte, 0, len(tag)+184), tag...)
	out = binary.BigEndian.AppendUint64(out, b.Epoch)
	out = append(out, b.Ticket[:]...)
	out = binary.BigEndian.AppendUint32(out, b.Attempt)
	out = append(out, b.Page[:]...)
	out = binary.BigEndian.AppendUint32(out, b.Slot)
	out = binary.BigEndian.AppendUint32(out, b.Width)
	out = append(out, b.Handle[:]...)
	out = binary.BigEndian.AppendUint32(out, b.Point)
	return append(out, b.Masked[:]...)
}

func packMask(b Binding, mask []uint64) ([]byte, error) {
	if err := b.validate(); err != nil {
		return nil, err
	}
	if len(mask) != int(b.Width) {
		return nil, fmt.Errorf("%w: %d slots, the binding has %d", ErrMask, len(mask), b.Width)
	}
	out := make([]byte, 0, slotSize*len(mask))
	for i, x := range mask {
		if x >= modulus {
			return nil, fmt.Errorf("%w: slot %d is %d, not below %d", ErrMask, i, x, modulus)
		}
		out = append(out, byte(x), byte(x>>8), byte(x>>16))
	}
	return out, nil
}

func unpackMask(p []byte) ([]uint64, error) {
	out := make([]uint64, len(p)/slotSize)
	for i := range out {
		q := p[slotSize*i:]
		out[i] = uint64(q[0]) | uint64(q[1])<<8 | uint64(q[2])<<16
		if out[i] >= modulus {
			return nil, fmt.Errorf("%w: slot %d is not below %d", ErrEncoding, i, modulus)
		}
	}
	return out, nil
}

// Combine adds the masks of an active set to the public digits u of a value: u + sum(masks) modulo 65537. It returns nil
// when lengths differ. The result is the value only if the masks are those of every member of the active set.
func Combine(u []uint64, masks ...[]uint64) []uint64 {
	out := append([]uint64(nil), u...)
	for _, m := range masks {
		if len(m) != len(out) {
			return nil
		}
		for i, x := range m {
			out[i] = (out[i] + x) % modulus
		}
	}
	return out
}
