package refresh

import (
	"errors"
	"fmt"
	"math/big"
	"math/bits"

	"github.com/glomar-network/glomar/fhe/fixed"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/vector"
)

const (
	// MinLambda is the masking that an opening must have: the mask of every honest signer is 2^MinLambda times anything that
	// it hides.
	MinLambda = 80
	// MaxMaskBits bounds masks, so that their transforms fit integers of 192 bits.
	MaxMaskBits = 128
	// fraction is the number of fractional bits that shares carry through a transform.
	fraction = 24
	// sizeLimit is the number of bits that a share may have on its way.
	sizeLimit = fixed.Bits - 2
)

// ErrMask says that a page cannot be opened: its coefficients are too large to be masked at its level.
var ErrMask = errors.New("refresh: the mask does not fit")

// MaskBits returns k such that masks of an opened page are uniform on [-2^k, 2^k), the widest for which the sum of
// threshold masks and what they hide does not wrap, and lambda with 2^k >= 2^lambda times what they hide: a
// coefficient within the opening's bound, the noise that deriving the page adds, and the floods of all members. If
// lambda is below MinLambda, MaskBits fails with ErrMask, and the error says how much there is.
func MaskBits(set *params.CKKSSet, threshold int, o Opening) (k, lambda int, err error) {
	if o.Level < 0 || o.Level > set.MaxOpenLevel || threshold < 1 || threshold > params.MaxSigners || o.Bound < 0 ||
		o.Bound > MaxMaskBits || o.Noise < 0 || o.Noise > maxNoise {
		return 0, 0, fmt.Errorf("%w: level %d, threshold %d, bound 2^%d, noise 2^%d", ErrMask, o.Level, threshold,
			o.Bound, o.Noise)
	}
	hidden := hiddenBy(set, threshold, o)
	room := new(big.Int).Rsh(set.CKKS.RingQ().AtLevel(o.Level).Modulus(), 1)
	room.Sub(room, hidden).Quo(room, big.NewInt(int64(threshold)))
	k = min(room.BitLen()-1, MaxMaskBits)
	lambda = k - hidden.BitLen()
	if room.Sign() <= 0 || lambda < MinLambda {
		return 0, 0, fmt.Errorf("%w: %d bits of masking for coefficients of 2^%d at level %d with %d signers, want %d",
			ErrMask, max(lambda, 0), o.Bound, o.Level, threshold, MinLambda)
	}
	return k, lambda, nil
}

// hiddenBy returns the largest size of what masks hide.
func hiddenBy(set *params.CKKSSet, threshold int, o Opening) *big.Int {
	x := new(big.Int).Lsh(big.NewInt(1), uint(o.Bound))
	return x.Add(x, derivationNoise(set, o.Level)).Add(x, floods(o, threshold))
}

// largestOpened returns the largest size of an opened coefficient minus threshold masks.
func largestOpened(set *params.CKKSSet, o Opening, threshold int) fixed.I192 {
	k, _, err := MaskBits(set, threshold, o)
	if err != nil {
		panic(err) // Validate has computed it
	}
	x := new(big.Int).Lsh(big.NewInt(int64(threshold)), uint(k))
	limit, _ := fixed.FromBig(x.Add(x, hiddenBy(set, threshold, o)))
	return limit
}

// scaleOf turns a ratio into the factor that numbers are multiplied by.
func scaleOf(r *big.Rat) (fixed.Ratio, error) { return fixed.NewRatio(r.Num(), r.Denom()) }

func isOne(r *big.Rat) bool { return r.IsInt() && r.Num().IsInt64() && r.Num().Int64() == 1 }

// checkSizes follows the bits of the largest number that a holder can have, public or not, through the layout.
func (c Committee) checkSizes(l *Layout) error {
	holders := bits.Len(uint(c.Ticket.Threshold))
	opened := make([]int, len(l.Openings))
	for i, o := range l.Openings {
		size := fraction + holders + vector.FieldBits
		if o.View != Input {
			k, _, err := MaskBits(c.Set, c.Ticket.Threshold, o)
			if err != nil {
				return fmt.Errorf("opening %d: %w", i, err)
			}
			size = fraction + holders + k
		}
		if o.View == Slots {
			size += bits.Len(uint(c.opened(o))) // FFT.Forward: 2n times, and twice that on the way
		}
		if size > sizeLimit {
			return fmt.Errorf("%w: opening %d: shares of %d bits, at most %d", ErrLayout, i, size, sizeLimit)
		}
		scale, err := scaleOf(o.Ratio)
		if err != nil {
			return err
		}
		if opened[i] = max(size+scale.Bits(), 0); opened[i] > sizeLimit {
			return fmt.Errorf("%w: opening %d: shares of %d bits, at most %d", ErrLayout, i, opened[i], sizeLimit)
		}
	}
	for i, k := range l.Closings {
		size := c.largestSum(l, i, opened)
		if k.View == Slots {
			size += 4 // FFT.Inverse: 16 times on the way
		}
		scale, err := scaleOf(k.Ratio)
		if err != nil {
			return err
		}
		if size = max(size, size+scale.Bits()-fraction); size > sizeLimit {
			return fmt.Errorf("%w: closing %d: shares of %d bits, at most %d", ErrLayout, i, size, sizeLimit)
		}
	}
	return nil
}

// largestSum returns the bits of the largest number of a closing: the largest number that moves into it, times how
// often one number is written.
func (c Committee) largestSum(l *Layout, closing int, opened []int) int {
	counts := make([]uint32, c.closed(l.Closings[closing]))
	size := 0
	for _, m := range l.Moves {
		if m.Closing != closing {
			continue
		}
		size = max(size, opened[m.Opening])
		m.walk(func(_, to int, run Loop) {
			for i := range run.Count {
				counts[to+i*run.To]++
			}
		})
	}
	most := uint32(1)
	for _, n := range counts {
		most = max(most, n)
	}
	return size + bits.Len32(most-1)
}

// mustScale is scaleOf of a ratio that Validate has seen.
func mustScale(r *big.Rat) fixed.Ratio {
	scale, err := scaleOf(r)
	if err != nil {
		panic(err)
	}
	return scale
}
