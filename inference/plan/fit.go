package plan

import (
	"math"

	"github.com/glomar-network/glomar/inference/graph"
)

// approximate returns the polynomial of a degree that interpolates f at the Chebyshev points of the interval, within a
// small factor of the best one, and its largest error over a fine grid.
func approximate(f func(float64) float64, x graph.Interval, degree int) (graph.Polynomial, float64) {
	centre, radius := (x.Lo+x.Hi)/2, (x.Hi-x.Lo)/2
	if radius == 0 {
		radius = 1
	}
	n := degree + 1
	nodes, values := make([]float64, n), make([]float64, n)
	for k := range nodes {
		nodes[k] = centre + radius*math.Cos(math.Pi*(float64(k)+0.5)/float64(n))
		values[k] = f(nodes[k])
	}
	// Newton's divided differences, then the powers of x.
	for j := 1; j < n; j++ {
		for k := n - 1; k >= j; k-- {
			values[k] = (values[k] - values[k-1]) / (nodes[k] - nodes[k-j])
		}
	}
	p := make(graph.Polynomial, n)
	p[0] = values[n-1]
	for k := n - 2; k >= 0; k-- { // p*(x - node) + value
		for d := n - 1; d > 0; d-- {
			p[d] = p[d-1] - nodes[k]*p[d]
		}
		p[0] = values[k] - nodes[k]*p[0]
	}
	const grid = 4096
	worst := 0.0
	for k := range grid + 1 {
		at := x.Lo + (x.Hi-x.Lo)*float64(k)/grid
		worst = max(worst, math.Abs(p.Value(at)-f(at)))
	}
	return p, worst
}
