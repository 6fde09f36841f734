package plan

import (
	"fmt"
	"math"

	integers "github.com/glomar-network/glomar/fhe/integer"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/refresh"
)

// output closes the values of the last node to integers.
func (c *compiler) output() error {
	last := len(c.graph.Nodes) - 1
	t, err := c.computed(c.tensors[last])
	if err != nil {
		return err
	}
	parts, level, err := digits(c.Threshold, c.Integers)
	if err != nil {
		return err
	}
	n, lanes := len(t.elements), c.Integers.Lanes()
	c.plan.Output = Output{Length: n, Fraction: c.Fraction, Parts: parts, Magnitude: c.boxes[last].Hull().Magnitude()}
	if c.plan.Output.Magnitude*math.Exp2(float64(c.Fraction)) >= 1<<62 {
		return fmt.Errorf("%w: outputs of up to %g with %d fraction bits do not fit: use fewer fraction bits", ErrBound,
			c.plan.Output.Magnitude, c.Fraction)
	}
	var placements [][]placed
	var closings []closing
	for from := 0; from < n; from += lanes {
		var list []placed
		for k := from; k < min(n, from+lanes); k++ {
			list = append(list, placed{k, k - from, 1})
		}
		for part := range parts {
			k := closing{
				Closing:   refresh.Closing{View: refresh.Lanes, Level: level, Part: part, Parts: parts},
				placement: len(placements), scale: power(c.Fraction),
			}
			if part == 0 {
				k.Offset = Origin
			}
			closings = append(closings, k)
		}
		placements = append(placements, list)
	}
	_, err = c.step("output", t, placements, closings)
	return err
}

// Origin is the unsigned integer that stands for an output of 0. With it, the order of the integers is the order of the
// values.
const Origin uint64 = 1 << 63

// digits returns the number of parts in which the last step closes a page of outputs, and their level. Both come from
// the first program that brings sums of holders' digits into canonical form (integer.FromShares).
func digits(threshold int, set *params.Set) (parts, level int, err error) {
	parts, programs, err := integers.FromShares(threshold)
	if err != nil {
		return 0, 0, fmt.Errorf("%w: %w", ErrUnsupported, err)
	}
	level, err = programs[0].InputLevel(set)
	return parts, level, err
}
