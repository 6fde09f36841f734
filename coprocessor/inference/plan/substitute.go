package plan

import (
	"fmt"

	"github.com/glomar-network/glomar/fhe/tensor/graph"
)

// Substitute is a polynomial that the compiler computes instead of another function.
type Substitute struct {
	Node       string
	Function   graph.Function
	Range      graph.Interval // of the argument, proven
	Polynomial graph.Polynomial
	Error      float64 // the largest within Range
}

// Substitutes lists the polynomials that Compile would use, with their errors.
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
	_, list, err := polynomials(g, input.Range(), options.Degree)
	return list, err
}

// Ranges returns the boxes that the bounds of a plan rest on, node by node: what noise may add is in them.
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
	replaced, _, err := polynomials(g, input.Range(), options.Degree)
	if err != nil {
		return nil, err
	}
	return replaced.RangesWithErrors(input.Range(), Margin)
}

// polynomials replaces every activation that is no polynomial by one, over the range of its argument, node by node.
func polynomials(g *graph.Graph, input graph.Interval, degree int) (*graph.Graph, []Substitute, error) {
	out := *g
	out.Nodes = append([]graph.Node{}, g.Nodes...)
	var list []Substitute
	for i, n := range out.Nodes {
		op, ok := n.Op.(graph.Activation)
		if !ok {
			continue
		}
		if op.Function != graph.PolynomialFunction {
			boxes, err := out.RangesWithErrors(input, Margin)
			if err != nil {
				return nil, nil, fmt.Errorf("%w: %w", ErrBound, err)
			}
			s := Substitute{Node: n.Name, Function: op.Function, Range: boxes[n.Inputs[0]].Hull()}
			s.Polynomial, s.Error = approximate(op.Value, s.Range, degree)
			list = append(list, s)
			op = graph.Activation{Function: graph.PolynomialFunction, Polynomial: s.Polynomial}
			out.Nodes[i].Op = op
		}
		if d := op.Polynomial.Degree(); d < 2 || d > MaxDegree {
			return nil, nil, fmt.Errorf("node %q: %w: an activation of degree %d, and 2 to %d fit the levels: fit a lower degree, or split it",
				n.Name, ErrUnsupported, d, MaxDegree)
		}
	}
	return &out, list, nil
}
