package plan

import (
	"context"
	"errors"
	"fmt"

	"github.com/glomar-network/glomar/inference/graph"
)

// Substitute is a polynomial that the compiler uses in place of another function.
type Substitute struct {
	Node       string
	Function   graph.Function
	Range      graph.Interval // of the argument, proven
	Polynomial graph.Polynomial
	Error      float64 // largest error within Range
}

// Substitutes lists the polynomials that Compile uses in place of other functions, with their errors.
func Substitutes(g *graph.Graph, options Options) ([]Substitute, error) {
	options, err := options.filled(g)
	if err != nil {
		return nil, err
	}
	input, err := inputOf(g.InputShape().Elements(), options.InputBits, *options.Input)
	if err != nil {
		return nil, err
	}
	if g, err = options.hidden(g); err != nil {
		return nil, err
	}
	_, list, _, err := polynomials(newBudget(context.Background()), g, input.Range(), options)
	return list, err
}

// Ranges returns the boxes that the bounds of a plan rest on, one for each node. They allow for noise.
func Ranges(g *graph.Graph, options Options) ([]graph.Box, error) {
	options, err := options.filled(g)
	if err != nil {
		return nil, err
	}
	input, err := inputOf(g.InputShape().Elements(), options.InputBits, *options.Input)
	if err != nil {
		return nil, err
	}
	if g, err = options.hidden(g); err != nil {
		return nil, err
	}
	_, _, boxes, err := polynomials(newBudget(context.Background()), g, input.Range(), options)
	return boxes, err
}

// polynomials replaces every activation that is not a polynomial by a polynomial over the range of its argument. It
// goes node by node and returns a box for the values of every node.
func polynomials(
	b *budget, g *graph.Graph, input graph.Interval, o Options,
) (*graph.Graph, []Substitute, []graph.Box, error) {
	if err := b.enter(g); err != nil {
		return nil, nil, nil, err
	}
	out := *g
	out.Nodes = append([]graph.Node{}, g.Nodes...)
	var list []Substitute
	margins := marginsOf(o.Threshold)
	boxes, err := out.Propagate(input, func(i int, boxes []graph.Box) (float64, error) {
		n := &out.Nodes[i]
		op, ok := n.Op.(graph.Activation)
		if !ok {
			return margins.of(o.Set, n.Op), b.spend(1)
		}
		if op.Function != graph.PolynomialFunction {
			s := Substitute{Node: n.Name, Function: op.Function, Range: boxes[n.Inputs[0]].Hull()}
			s.Polynomial, s.Error = approximate(op.Value, s.Range, o.Degree)
			list = append(list, s)
			op = graph.Activation{Function: graph.PolynomialFunction, Polynomial: s.Polynomial}
			n.Op = op
		}
		if d := op.Polynomial.Degree(); d < 2 || d > MaxDegree {
			return 0, fmt.Errorf("node %q: %w: an activation of degree %d does not fit the levels, want 2 to %d: "+
				"use a lower degree, or split it",
				n.Name, ErrUnsupported, d, MaxDegree)
		}
		return margins.of(o.Set, op), b.spend(1)
	})
	if errors.Is(err, graph.ErrUnbounded) {
		err = fmt.Errorf("%w: %w", ErrBound, err)
	}
	return &out, list, boxes, err
}
