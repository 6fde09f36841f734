package integer

import (
	"errors"
	"fmt"

	"github.com/glomar-network/glomar/fhe/params"
)

// ErrDigit says that slots do not hold an integer: a digit is out of range, or the number of slots is not that of a
// lane.
var ErrDigit = errors.New("not a lane of digits")

// ResultSlot is the slot of a lane that holds the bit of Borrow or Equal. The other slots hold garbage.
const ResultSlot = params.LaneDigits - 1

// EncodeLane writes the 32 digits of v into dst, the least significant first. It leaves the rest of a longer slice
// alone. A shorter slice is a programming error and panics.
func EncodeLane(v uint64, dst []uint64) {
	dst = dst[:params.LaneDigits]
	for i := range dst {
		dst[i] = v >> (params.DigitBits * i) & (params.DigitRadix - 1)
	}
}

// DecodeLane returns the integer held by exactly 32 slots. It fails with ErrDigit.
func DecodeLane(slots []uint64) (uint64, error) {
	if len(slots) != params.LaneDigits {
		return 0, fmt.Errorf("%w: %d slots, want %d", ErrDigit, len(slots), params.LaneDigits)
	}
	var v uint64
	for i, digit := range slots {
		if digit >= params.DigitRadix {
			return 0, fmt.Errorf("%w: slot %d holds %d", ErrDigit, i, digit)
		}
		v |= digit << (params.DigitBits * i)
	}
	return v, nil
}
