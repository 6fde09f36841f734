package plan

import (
	"fmt"
	"math"

	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/vector"
)

// input is the sealed vector.
func (c *compiler) input() (*tensor, error) {
	n := c.plan.Input.Format.Length
	c.pages = append(c.pages, pageInfo{source: Source{FromInput, 0}, view: refresh.Input, scale: rational(c.plan.Input.Scale), length: n})
	return identity(0, n), nil
}

// inputOf chooses the format in which values of a range are sealed. The numbers use all their bits. The values that
// they can stand for contain the range. If the range is symmetric or begins at zero, they hardly exceed it.
func inputOf(n, wanted int, x graph.Interval) (Input, error) {
	for bits := vector.MaxBits; bits >= 4; bits -= 4 {
		if wanted != 0 && bits != wanted {
			continue
		}
		in := Input{Format: vector.Format{Length: n, Bits: bits, Attempts: vector.DefaultAttempts}}
		if x.Lo < 0 {
			in.Format.Offset = 1 << (bits - 1)
			in.Scale = float64(int(1)<<(bits-1)-1) / x.Magnitude()
		} else {
			in.Scale = float64(int(1)<<bits-1) / x.Hi
		}
		if in.Scale > 32 {
			in.Scale = math.Floor(in.Scale) // registrations need a whole number; the range grows a little
		}
		if math.IsInf(in.Scale, 0) || math.IsNaN(in.Scale) {
			return in, fmt.Errorf("%w: inputs between %g and %g", ErrBound, x.Lo, x.Hi)
		}
		if in.Format.ValidateInput() == nil {
			return in, nil
		}
	}
	return Input{}, fmt.Errorf("%w: %d inputs of %d bits do not fit a sealed vector (%d bits in all): use smaller images or fewer bits", ErrUnsupported, n, wanted, 4*vector.MaxInputDigits)
}

// Numbers turns values into the numbers of a sealed vector. It fails with ErrInput if there are too few or too many
// values, or if a value rounds to a number outside the format's range.
func (in Input) Numbers(values []float64) ([]int64, error) {
	if len(values) != in.Format.Length {
		return nil, fmt.Errorf("%w: %d values, want %d", ErrInput, len(values), in.Format.Length)
	}
	least, most := in.Format.Range()
	out := make([]int64, len(values))
	for i, v := range values {
		n := math.Round(v * in.Scale)
		if !(n >= float64(least) && n <= float64(most)) {
			x := in.Range()
			return nil, fmt.Errorf("%w: value %d is %g, want %.6g to %.6g", ErrInput, i, v, x.Lo, x.Hi)
		}
		out[i] = int64(n)
	}
	return out, nil
}
