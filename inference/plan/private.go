package plan

import (
	"fmt"
	"math"
	"slices"

	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/threshold/vector"
)

// Private is what everyone may know about a network with secret weights, in addition to its shape. For each layer with
// weights, in the order of the graph, it states the unit of the numbers and bounds on the rows. A plan depends on
// nothing else.
type Private struct {
	// Bits of a weight, without its sign: 4, 8, 12 or 16.
	Bits   int
	Layers []PrivateLayer
}

// PrivateLayer bounds the rows of a layer. A row is the weights of an output and its bias, as multiples of Unit.
type PrivateLayer struct {
	Unit float64
	// Norm and Side bound every row as graph.Secret says.
	Norm, Side int64
}

// secret returns the bounds of the layer in the form that package graph takes.
func (l PrivateLayer) secret() *graph.Secret {
	return &graph.Secret{Norm: float64(l.Norm) * l.Unit, Side: float64(l.Side) * l.Unit}
}

// significant bits of what Privately tells of a layer: enough for tight bounds, and little of the weights.
const significant = 8

// Privately rounds the weights of a graph to whole numbers of a unit for each layer, and states the bounds of a private
// plan. It returns the numbers that the owner seals: layer by layer and row by row, the weights of an output and then
// its bias. The returned graph has the rounded weights.
func Privately(g *graph.Graph, bits int) (*Private, []int64, *graph.Graph, error) {
	if bits < 4 || bits > vector.MaxBits || bits%4 != 0 {
		return nil, nil, nil, fmt.Errorf("%w: weights of %d bits, want 4, 8, 12 or 16", ErrUnsupported, bits)
	}
	p, rounded := &Private{Bits: bits}, *g
	rounded.Nodes = slices.Clone(g.Nodes)
	var numbers []int64
	for i, n := range g.Nodes {
		switch op := n.Op.(type) {
		case graph.Conv:
			layer, list := round(op.Weights, op.Bias, bits)
			op.Weights, op.Bias = values(list, layer.Unit, len(op.Bias))
			rounded.Nodes[i].Op = op
			p.Layers, numbers = append(p.Layers, layer), append(numbers, list...)
		case graph.Dense:
			layer, list := round(op.Weights, op.Bias, bits)
			op.Weights, op.Bias = values(list, layer.Unit, len(op.Bias))
			rounded.Nodes[i].Op = op
			p.Layers, numbers = append(p.Layers, layer), append(numbers, list...)
		case graph.Affine:
			return nil, nil, nil, fmt.Errorf("node %q: %w: secret factors outside convolutions and dense layers: "+
				"fold them into one of those", n.Name, ErrUnsupported)
		}
	}
	for i, l := range p.Layers {
		if math.IsNaN(l.Unit) || math.IsInf(l.Unit, 0) {
			return nil, nil, nil, fmt.Errorf("%w: layer %d has infinite or NaN weights", ErrBound, i)
		}
	}
	return p, numbers, &rounded, nil
}

// round returns the rows of a layer in whole units.
func round(weights, bias []float64, bits int) (PrivateLayer, []int64) {
	most := 0.0
	for _, w := range weights {
		most = max(most, math.Abs(w))
	}
	for _, b := range bias {
		most = max(most, math.Abs(b))
	}
	layer := PrivateLayer{Unit: 1}
	if most > 0 {
		layer.Unit = roundUp(most / float64(int64(1)<<bits-1))
	}
	n := len(weights) / len(bias)
	var list []int64
	for i, b := range bias {
		var up, down int64
		for _, w := range weights[i*n:][:n] {
			k := int64(math.Round(w / layer.Unit))
			list = append(list, k)
			up, down = up+max(k, 0), down+max(-k, 0)
		}
		k := int64(math.Round(b / layer.Unit))
		list = append(list, k)
		layer.Norm, layer.Side = max(layer.Norm, up+down+max(k, -k)), max(layer.Side, up+k, down-k)
	}
	layer.Norm, layer.Side = int64(roundUp(float64(layer.Norm))), int64(roundUp(float64(layer.Side)))
	return layer, list
}

// roundUp returns the next larger number of a few significant bits; whole numbers stay whole.
func roundUp(x float64) float64 {
	if x == 0 {
		return 0
	}
	_, exponent := math.Frexp(x)
	if x == math.Trunc(x) {
		exponent = max(exponent, significant)
	}
	return math.Ldexp(math.Ceil(math.Ldexp(x, significant-exponent)), exponent-significant)
}

// values is the inverse of round.
func values(numbers []int64, unit float64, rows int) (weights, bias []float64) {
	n := len(numbers) / rows
	for i := range rows {
		for k, x := range numbers[i*n:][:n] {
			if k < n-1 {
				weights = append(weights, float64(x)*unit)
			} else {
				bias = append(bias, float64(x)*unit)
			}
		}
	}
	return weights, bias
}

// hidden is a layer of a private network as the compiler sees it: the position of its numbers among all numbers, and
// what is known about them.
type hidden struct {
	first      int // the number of its first row's first weight
	rows, fan  int // outputs, and weights of each
	unit, norm float64
	most       float64 // the largest weight
}

// root bounds the Euclidean norm of a row.
func (h *hidden) root() float64 { return math.Sqrt(h.norm * min(h.norm, h.most)) }

func (h *hidden) weight(output, index int) int { return h.first + output*(h.fan+1) + index }
func (h *hidden) bias(output int) int          { return h.weight(output, h.fan) }

// hide returns a graph whose layers have bounds instead of weights, and the layers by node.
func hide(g *graph.Graph, p *Private) (*graph.Graph, map[int]*hidden, error) {
	out, layers, next := *g, map[int]*hidden{}, 0
	out.Nodes = slices.Clone(g.Nodes)
	add := func(node, outputs, fan int) (*graph.Secret, error) {
		if len(layers) == len(p.Layers) {
			return nil, fmt.Errorf("%w: there are bounds for %d layers, but the network has more", ErrBound,
				len(p.Layers))
		}
		l := p.Layers[len(layers)]
		if !(l.Unit > 0) || math.IsInf(l.Unit, 0) || l.Norm < 0 || l.Side < 0 || max(l.Norm, l.Side) > vector.MaxBound {
			return nil, fmt.Errorf("node %q: %w: a unit of %g and sums of %d and %d", g.Nodes[node].Name, ErrBound, l.Unit, l.Norm, l.Side)
		}
		layers[node] = &hidden{next, outputs, fan, l.Unit, float64(l.Norm) * l.Unit, float64(int(1)<<p.Bits-1) * l.Unit}
		next += outputs * (fan + 1)
		return l.secret(), nil
	}
	var err error
	for i, n := range g.Nodes {
		switch op := n.Op.(type) {
		case graph.Conv:
			fan := len(op.Weights) / op.Out
			op.Weights, op.Bias = make([]float64, len(op.Weights)), make([]float64, len(op.Bias))
			op.Secret, err = add(i, op.Out, fan)
			out.Nodes[i].Op = op
		case graph.Dense:
			fan := len(op.Weights) / op.Out
			op.Weights, op.Bias = make([]float64, len(op.Weights)), make([]float64, len(op.Bias))
			op.Secret, err = add(i, op.Out, fan)
			out.Nodes[i].Op = op
		case graph.Affine:
			err = fmt.Errorf("node %q: %w: secret factors outside convolutions and dense layers: "+
				"fold them into one of those", n.Name, ErrUnsupported)
		}
		if err != nil {
			return nil, nil, err
		}
	}
	if len(layers) != len(p.Layers) {
		return nil, nil, fmt.Errorf("%w: there are bounds for %d layers, but the network has %d", ErrBound,
			len(p.Layers), len(layers))
	}
	return &out, layers, nil
}

// hidden returns the graph as the compiler sees it.
func (o Options) hidden(g *graph.Graph) (*graph.Graph, error) {
	if o.Private == nil {
		return g, nil
	}
	out, _, err := hide(g, o.Private)
	return out, err
}

// hide starts a private compilation.
func (c *compiler) hide(g *graph.Graph) (*graph.Graph, error) {
	out, layers, err := hide(g, c.Private)
	if err != nil {
		return nil, err
	}
	var list []*hidden
	for i := range out.Nodes {
		if h := layers[i]; h != nil {
			list = append(list, h)
		}
	}
	c.hidden = layers
	c.loader, err = newLoader(c.budget, c.Private, list)
	return out, err
}
