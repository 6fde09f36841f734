package graph

import (
	"errors"
	"fmt"
)

// Errors of Build. Messages name the node and say what to do.
var (
	// ErrUnsupported means that a model is valid but cannot be computed encrypted, or not yet.
	ErrUnsupported = errors.New("unsupported")
	// ErrInvalid means that shapes or attributes contradict each other.
	ErrInvalid = errors.New("invalid model")
	// ErrTooLarge means that a model has more nodes, weights or values than the limits below.
	ErrTooLarge = errors.New("model too large")
)

// Limits of a graph.
const (
	MaxNodes  = 1 << 14
	MaxValues = 1 << 25 // numbers a run holds: all outputs and all weights together
	maxWork   = 1 << 30 // constants that Build reads, counted each time that a node reads them
	MaxDegree = 31      // of a polynomial activation
)

// Graph is a network with one input and one output. Nodes are in topological order: Nodes[0] is the Input, the last node
// is the output, and every node is needed for it.
type Graph struct {
	Name  string
	Nodes []Node
	// InputRange is the range of every input value, as the model's metadata states it (input_min, input_max). It is nil
	// if the metadata does not state it.
	InputRange *Interval
	// Notes says where the graph deliberately computes something else than the file that it was built from.
	Notes []Note
}

// Node is one operation.
type Node struct {
	Name   string // of the ONNX node it came from, printable: for messages
	Op     Op
	Inputs []int // indices of earlier nodes
	Shape  Shape // of the output
}

// Shape is [channels, height, width] or [features].
type Shape []int

// Elements returns the number of values.
func (s Shape) Elements() int {
	n := 1
	for _, d := range s {
		n *= d
	}
	return n
}

// channel returns the number of values in each entry of the first dimension.
func (s Shape) channel() int { return s.Elements() / s[0] }

func (s Shape) equal(t Shape) bool {
	if len(s) != len(t) {
		return false
	}
	for i, d := range s {
		if d != t[i] {
			return false
		}
	}
	return true
}

// Op is one of Input, Conv, Dense, Affine, AveragePool, Activation, Add, Reshape and Pad.
type Op interface {
	// infer returns the shape of the output. It fails if the inputs' shapes do not fit.
	infer(in []Shape) (Shape, error)
	// run computes the output from the inputs, whose shapes have passed infer.
	run(in [][]float64, shapes []Shape, out Shape) []float64
	// bound returns a box that contains the output for all inputs in the given boxes.
	bound(in []Box, shapes []Shape, out Shape) Box
}

// Input is where the image enters.
type Input struct{ Shape Shape }

func (o Input) infer([]Shape) (Shape, error)                     { return o.Shape, nil }
func (o Input) run(in [][]float64, _ []Shape, _ Shape) []float64 { return in[0] }
func (o Input) bound(in []Box, _ []Shape, _ Shape) Box           { return in[0] }

// InputShape returns the shape of the input.
func (g *Graph) InputShape() Shape { return g.Nodes[0].Shape }

// OutputShape returns the shape of the output.
func (g *Graph) OutputShape() Shape { return g.Nodes[len(g.Nodes)-1].Shape }

// MultiplyAdds returns how many multiplications with addition one run takes. They dominate its time.
func (g *Graph) MultiplyAdds() int64 {
	var sum int64
	for _, n := range g.Nodes {
		each := 1
		switch op := n.Op.(type) {
		case Conv:
			each = op.fanIn()
		case Dense:
			each = len(op.Weights) / op.Out
		case AveragePool:
			each = op.Kernel[0] * op.Kernel[1]
		}
		sum += int64(n.Shape.Elements()) * int64(each)
	}
	return sum
}

// Run computes the output for one image, row-major. It fails if the size of the image differs from InputShape.
func (g *Graph) Run(input []float64) ([]float64, error) {
	values, err := g.Trace(input)
	if err != nil {
		return nil, err
	}
	return values[len(values)-1], nil
}

// Trace is like Run, but returns the output of every node.
func (g *Graph) Trace(input []float64) ([][]float64, error) {
	if want := g.InputShape().Elements(); len(input) != want {
		return nil, fmt.Errorf("%d inputs for %s, want %d", len(input), g.Name, want)
	}
	values := make([][]float64, len(g.Nodes))
	for i, n := range g.Nodes {
		in, shapes := [][]float64{input}, []Shape(nil)
		if len(n.Inputs) > 0 {
			in = make([][]float64, len(n.Inputs))
		}
		for k, from := range n.Inputs {
			in[k] = values[from]
			shapes = append(shapes, g.Nodes[from].Shape)
		}
		values[i] = n.Op.run(in, shapes, n.Shape)
	}
	return values, nil
}
