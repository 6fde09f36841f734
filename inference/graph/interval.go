package graph

import (
	"errors"
	"fmt"
	"math"
)

// ErrUnbounded means that no useful bound holds for every input in the range.
var ErrUnbounded = errors.New("values are not bounded")

// slack widens every interval by this fraction of the values it was computed from. It is far more than float64 rounding
// loses.
const slack = 1e-12

// hugeRange is the magnitude at which growth from layer to layer counts as unbounded.
const hugeRange = 1e30

// Interval is a closed range of numbers.
type Interval struct{ Lo, Hi float64 }

// Magnitude returns the largest absolute value in the interval.
func (i Interval) Magnitude() float64 { return max(math.Abs(i.Lo), math.Abs(i.Hi)) }

// Box bounds each value of a node's output.
type Box struct{ Lo, Hi []float64 }

// Hull returns the smallest interval that holds every value.
func (b Box) Hull() Interval {
	h := Interval{Lo: math.Inf(1), Hi: math.Inf(-1)}
	for i := range b.Lo {
		h.Lo, h.Hi = min(h.Lo, b.Lo[i]), max(h.Hi, b.Hi[i])
	}
	return h
}

// widen returns the box with every interval extended at both ends by margin times the largest magnitude in the box.
func (b Box) widen(margin float64) Box {
	if margin == 0 {
		return b
	}
	by := margin * b.Hull().Magnitude()
	out := Box{Lo: make([]float64, len(b.Lo)), Hi: make([]float64, len(b.Lo))}
	for i := range b.Lo {
		out.Lo[i], out.Hi[i] = b.Lo[i]-by, b.Hi[i]+by
	}
	return out
}

// ball returns the centre and the radius of each interval.
func (b Box) ball() (centre, radius []float64) {
	centre, radius = make([]float64, len(b.Lo)), make([]float64, len(b.Lo))
	for i := range centre {
		centre[i] = (b.Lo[i] + b.Hi[i]) / 2
		radius[i] = (b.Hi[i] - b.Lo[i]) / 2
	}
	return centre, radius
}

// around is the inverse of ball, widened for rounding.
func around(centre, radius []float64) Box {
	b := Box{Lo: make([]float64, len(centre)), Hi: make([]float64, len(centre))}
	for i, c := range centre {
		r := radius[i] + slack*(radius[i]+math.Abs(c))
		b.Lo[i], b.Hi[i] = c-r, c+r
	}
	return b
}

// monotone bounds an operation that never decreases when an input increases.
func monotone(o Op, in []Box, shapes []Shape, out Shape) Box {
	lo, hi := make([][]float64, len(in)), make([][]float64, len(in))
	for i, b := range in {
		lo[i], hi[i] = b.Lo, b.Hi
	}
	b := Box{Lo: o.run(lo, shapes, out), Hi: o.run(hi, shapes, out)}
	for i := range b.Lo {
		w := slack * max(math.Abs(b.Lo[i]), math.Abs(b.Hi[i]))
		b.Lo[i] -= w
		b.Hi[i] += w
	}
	return b
}

// Ranges returns, for each node, a box that contains its output for all inputs in the given interval. It uses interval
// arithmetic. For a row w of weights over inputs within ±r it gives |w|_1·r + |bias|, which is never worse than the
// bound |w|_2·|x|_2 from the same inputs. The result depends only on the weights, so anyone who has the model can check
// it. Ranges fails with ErrUnbounded if values could exceed 1e30, and names the first such node.
func (g *Graph) Ranges(input Interval) ([]Box, error) {
	return g.Propagate(input, func(int, []Box) (float64, error) { return 0, nil })
}

// Propagate is Ranges for a run with errors. Each value of a node may be off by up to margin times the largest
// magnitude of the node's values, where margin is what before returns. Propagate calls before for each node, with its
// index and the boxes of the nodes before it. The callback may replace the node's operation by another one of the
// same shape. If it returns an error, Propagate stops and returns that error unchanged.
func (g *Graph) Propagate(
	input Interval, before func(node int, boxes []Box) (margin float64, err error),
) ([]Box, error) {
	if !(input.Lo <= input.Hi) || math.IsInf(input.Hi-input.Lo, 0) {
		return nil, fmt.Errorf("%w: input range [%g, %g]", ErrUnbounded, input.Lo, input.Hi)
	}
	n := g.InputShape().Elements()
	first := Box{Lo: make([]float64, n), Hi: make([]float64, n)}
	for i := range n {
		first.Lo[i], first.Hi[i] = input.Lo, input.Hi
	}
	boxes := make([]Box, len(g.Nodes))
	for i := range g.Nodes {
		margin, err := before(i, boxes[:i])
		if err != nil {
			return nil, err
		}
		node := g.Nodes[i]
		in, shapes := []Box{first}, []Shape(nil)
		if len(node.Inputs) > 0 {
			in = make([]Box, len(node.Inputs))
		}
		for k, from := range node.Inputs {
			in[k] = boxes[from]
			shapes = append(shapes, g.Nodes[from].Shape)
		}
		boxes[i] = node.Op.bound(in, shapes, node.Shape).widen(margin)
		if hull := boxes[i].Hull(); !(hull.Magnitude() <= hugeRange) {
			return nil, fmt.Errorf("node %q: %w: between %g and %g for inputs in [%g, %g]; constrain the weights before it in training",
				node.Name, ErrUnbounded, hull.Lo, hull.Hi, input.Lo, input.Hi)
		}
	}
	return boxes, nil
}

// BeforeActivations returns the range of all arguments of activations, given the boxes of Ranges. Polynomial
// approximations must cover this range, and training with bounded weights promises it.
func (g *Graph) BeforeActivations(boxes []Box) Interval {
	hull := Interval{Lo: math.Inf(1), Hi: math.Inf(-1)}
	for _, n := range g.Nodes {
		if _, ok := n.Op.(Activation); ok {
			h := boxes[n.Inputs[0]].Hull()
			hull.Lo, hull.Hi = min(hull.Lo, h.Lo), max(hull.Hi, h.Hi)
		}
	}
	return hull
}
