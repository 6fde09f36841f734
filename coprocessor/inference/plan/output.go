package plan

import (
	"fmt"
	"math"

	"github.com/glomar-network/glomar/threshold/refresh"
)

// output closes the values of the last node to integers.
func (c *compiler) output() error {
	last := len(c.graph.Nodes) - 1
	t, err := c.computed(c.tensors[last])
	if err != nil {
		return err
	}
	n, lanes, parts := len(t.elements), c.Integers.Lanes(), (c.Threshold+2)/2
	c.plan.Output = Output{Length: n, Fraction: c.Fraction, Parts: parts, Magnitude: c.boxes[last].Hull().Magnitude()}
	if c.plan.Output.Magnitude*math.Exp2(float64(c.Fraction)) >= 1<<62 {
		return fmt.Errorf("%w: outputs of up to %g with %d fraction bits: ask for fewer", ErrBound, c.plan.Output.Magnitude, c.Fraction)
	}
	var placements [][]placed
	var closings []closing
	for from := 0; from < n; from += lanes {
		var list []placed
		for k := from; k < min(n, from+lanes); k++ {
			list = append(list, placed{k, k - from, 1})
		}
		for part := range parts {
			closings = append(closings, closing{
				Closing:   refresh.Closing{View: refresh.Lanes, Level: c.Integers.MaxLevel(), Part: part, Parts: parts},
				placement: len(placements), scale: power(c.Fraction),
			})
		}
		placements = append(placements, list)
	}
	_, err = c.step("output", t, placements, closings)
	return err
}
