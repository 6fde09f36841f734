package integer

import (
	"errors"
	"fmt"
	"math/bits"

	"github.com/holiman/uint256"

	"github.com/glomar-network/glomar/fhe/params"
)

// ErrDigit says that slots do not hold an integer: a digit is out of range, or the number of slots is not that of a
// lane.
var ErrDigit = errors.New("not a lane of digits")

// Lane is the shape of a lane: how many digits, and so slots, an integer takes. A lane of n digits holds 2n bits.
type Lane int

// The lanes there are. An address lies in a Lane256.
const (
	Lane8   Lane = 8 / params.DigitBits
	Lane16  Lane = 16 / params.DigitBits
	Lane32  Lane = 32 / params.DigitBits
	Lane64  Lane = 64 / params.DigitBits
	Lane128 Lane = 128 / params.DigitBits
	Lane256 Lane = 256 / params.DigitBits
)

// Lanes lists the lanes there are, the narrowest first.
func Lanes() []Lane { return []Lane{Lane8, Lane16, Lane32, Lane64, Lane128, Lane256} }

// IsValid says whether there is such a lane.
func (l Lane) IsValid() bool {
	return l >= Lane8 && l <= Lane256 && bits.OnesCount(uint(l)) == 1
}

// Bits is the width of the lane's integers.
func (l Lane) Bits() int { return params.DigitBits * int(l) }

// Slots is the number of slots of the lane.
func (l Lane) Slots() int { return int(l) }

// PerPage is the number of lanes on a page.
func (l Lane) PerPage(set *params.Set) int { return set.Slots() / int(l) }

// ResultSlot is the slot that holds the bit of Borrow or Equal, the lane's last. The other slots hold garbage.
func (l Lane) ResultSlot() int { return int(l) - 1 }

// Encode writes the digits of v modulo 2^Bits into dst, the least significant first. It leaves the rest of a longer
// slice alone. A shorter slice is a programming error and panics.
func (l Lane) Encode(v *uint256.Int, dst []uint64) {
	dst = dst[:l]
	for i := range dst {
		word, shift := i/Lane64.Slots(), params.DigitBits*(i%Lane64.Slots())
		dst[i] = v[word] >> shift & (params.DigitRadix - 1)
	}
}

// Decode returns the integer held by exactly the slots of one lane. It fails with ErrDigit.
func (l Lane) Decode(slots []uint64) (*uint256.Int, error) {
	if len(slots) != int(l) {
		return nil, fmt.Errorf("%w: %d slots, want %d", ErrDigit, len(slots), int(l))
	}
	v := new(uint256.Int)
	for i, digit := range slots {
		if digit >= params.DigitRadix {
			return nil, fmt.Errorf("%w: slot %d holds %d", ErrDigit, i, digit)
		}
		word, shift := i/Lane64.Slots(), params.DigitBits*(i%Lane64.Slots())
		v[word] |= digit << shift
	}
	return v, nil
}

// EncodeUint64 is Encode for an integer of at most 64 bits.
func (l Lane) EncodeUint64(v uint64, dst []uint64) { l.Encode(uint256.NewInt(v), dst) }

// DecodeUint64 is Decode for an integer of at most 64 bits. It fails with ErrDigit for a larger one too.
func (l Lane) DecodeUint64(slots []uint64) (uint64, error) {
	v, err := l.Decode(slots)
	if err != nil {
		return 0, err
	}
	if !v.IsUint64() {
		return 0, fmt.Errorf("%w: %s does not fit 64 bits", ErrDigit, v.Hex())
	}
	return v.Uint64(), nil
}
