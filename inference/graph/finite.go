package graph

import (
	"fmt"
	"math"
)

func isFinite(x float64) bool { return !math.IsNaN(x) && !math.IsInf(x, 0) }

// finite refuses a graph with a NaN or an infinity among its numbers. Numbers in files are finite, but products of
// finite factors can overflow. The error wraps ErrInvalid.
func (g *Graph) finite() error {
	for _, n := range g.Nodes {
		var lists [][]float64
		switch op := n.Op.(type) {
		case Conv:
			lists = [][]float64{op.Weights, op.Bias}
		case Dense:
			lists = [][]float64{op.Weights, op.Bias}
		case Affine:
			lists = [][]float64{op.Scale, op.Shift}
		case Activation:
			lists = [][]float64{op.Polynomial}
		}
		for _, list := range lists {
			for i, x := range list {
				if !isFinite(x) {
					return fmt.Errorf("node %q: %w: weight %d is %v once constants are folded",
						n.Name, ErrInvalid, i, x)
				}
			}
		}
	}
	return nil
}
