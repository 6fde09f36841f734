// Package inferencetest makes small graphs, each for one thing that the compiler lowers, for tests.
package inferencetest

import (
	"math/rand/v2"

	"github.com/glomar-network/glomar/inference/graph"
)

// Case is a graph over inputs in [-1, 1].
type Case struct {
	Name  string
	Graph *graph.Graph
}

// builder appends nodes. Weights are uniform, and those of each output have L1 norm 1.
type builder struct {
	graph  graph.Graph
	random *rand.Rand
}

func newBuilder(seed uint64, input ...int) *builder {
	b := &builder{random: rand.New(rand.NewPCG(seed, 7))}
	b.graph.InputRange = &graph.Interval{Lo: -1, Hi: 1}
	b.add("input", graph.Input{Shape: input}, input)
	return b
}

func (b *builder) add(name string, op graph.Op, shape graph.Shape, inputs ...int) int {
	if len(inputs) == 0 && len(b.graph.Nodes) > 0 {
		inputs = []int{len(b.graph.Nodes) - 1}
	}
	b.graph.Nodes = append(b.graph.Nodes, graph.Node{Name: name, Op: op, Inputs: inputs, Shape: shape})
	return len(b.graph.Nodes) - 1
}

func (b *builder) weights(rows, columns int) (w, bias []float64) {
	for range rows {
		row, sum := make([]float64, columns), 0.0
		for k := range row {
			row[k] = 2*b.random.Float64() - 1
			sum += max(row[k], -row[k])
		}
		for _, x := range row {
			w = append(w, x/sum)
		}
		bias = append(bias, b.random.Float64()/2-0.25)
	}
	return w, bias
}

func (b *builder) last() graph.Shape { return b.graph.Nodes[len(b.graph.Nodes)-1].Shape }

func (b *builder) dense(out int) int {
	w, bias := b.weights(out, b.last()[0])
	return b.add("dense", graph.Dense{Out: out, Weights: w, Bias: bias}, graph.Shape{out})
}

func (b *builder) conv(out, groups int, w graph.Window, inputs ...int) int {
	in := b.last()
	if len(inputs) > 0 {
		in = b.graph.Nodes[inputs[0]].Shape
	}
	weights, bias := b.weights(out, in[0]/groups*w.Kernel[0]*w.Kernel[1])
	return b.add("conv", graph.Conv{Window: w, Out: out, Groups: groups, Weights: weights, Bias: bias}, shape(out, in, w), inputs...)
}

func (b *builder) pool(w graph.Window, includePads bool) int {
	return b.add("pool", graph.AveragePool{Window: w, IncludePads: includePads}, shape(b.last()[0], b.last(), w))
}

func (b *builder) activation(inputs []int, p ...float64) int {
	in := len(b.graph.Nodes) - 1
	if len(inputs) > 0 {
		in = inputs[0]
	}
	return b.add("activation", graph.Activation{Function: graph.PolynomialFunction, Polynomial: p}, b.graph.Nodes[in].Shape, in)
}

func (b *builder) flatten() int {
	n := b.last().Elements()
	return b.add("flatten", graph.Reshape{Shape: graph.Shape{n}}, graph.Shape{n})
}

func shape(channels int, in graph.Shape, w graph.Window) graph.Shape {
	out := graph.Shape{channels, 0, 0}
	for axis := range 2 {
		out[axis+1] = (in[axis+1]+w.Pads[axis]+w.Pads[axis+2]-(w.Kernel[axis]-1)*w.Dilation[axis]-1)/w.Stride[axis] + 1
	}
	return out
}

func window(kernel, stride, dilation, pad int) graph.Window {
	return graph.Window{
		Kernel: [2]int{kernel, kernel}, Stride: [2]int{stride, stride}, Dilation: [2]int{dilation, dilation},
		Pads: [4]int{pad, pad, pad, pad},
	}
}

// Cases returns the graphs. They fit pages of degree 2^11.
func Cases() []Case {
	var out []Case
	add := func(name string, b *builder) { out = append(out, Case{name, &b.graph}) }

	b := newBuilder(1, 20)
	b.dense(40)
	b.activation(nil, 0, 1, 0, -4.0/27)
	b.dense(5)
	add("dense, cubic, dense", b)

	b = newBuilder(2, 300)
	b.dense(150)
	b.activation(nil, 0.1, 0.3, 0.4)
	b.dense(70)
	add("dense layers of several pages, quadratic", b)

	b = newBuilder(3, 3, 9, 8)
	b.conv(5, 1, window(3, 1, 1, 1))
	b.activation(nil, 0.2, 0.5, 0.25, -0.1)
	b.conv(4, 1, window(3, 2, 1, 1))
	b.activation(nil, 0, 1, 0, -4.0/27)
	b.pool(window(2, 1, 1, 0), false)
	b.flatten()
	b.dense(3)
	add("convolutions with padding and stride, pooling into a dense layer", b)

	b = newBuilder(4, 6, 7, 7)
	b.conv(4, 2, graph.Window{Kernel: [2]int{2, 3}, Stride: [2]int{1, 2}, Dilation: [2]int{2, 1}, Pads: [4]int{0, 1, 1, 2}})
	add("groups, dilation, uneven padding", b)

	b = newBuilder(5, 2, 6, 6)
	b.pool(window(3, 2, 1, 1), false)
	b.add("pad", graph.Pad{Pads: [4]int{1, 0, 0, 2}}, graph.Shape{2, 4, 5})
	b.pool(window(2, 1, 1, 1), true)
	add("pooling with borders, pad", b)

	b = newBuilder(6, 4, 6, 6)
	first := b.conv(4, 1, window(3, 1, 1, 1))
	b.activation(nil, 0, 1, 0, -4.0/27)
	second := b.conv(4, 1, window(3, 1, 1, 1))
	b.add("add", graph.Add{}, graph.Shape{4, 6, 6}, first, second)
	skip := b.activation(nil, 0, 0.5, 0.2)
	left := b.conv(6, 1, window(3, 2, 1, 1), skip)
	right := b.conv(6, 1, window(1, 2, 1, 0), skip)
	b.add("add", graph.Add{}, graph.Shape{6, 3, 3}, left, right)
	b.pool(window(3, 1, 1, 0), false)
	b.flatten()
	b.dense(2)
	add("residual sums", b)

	b = newBuilder(7, 3, 4, 4)
	b.add("affine", graph.Affine{Scale: []float64{0.5, -1.5, 2}, Shift: []float64{0, 0.25, -1}}, graph.Shape{3, 4, 4})
	add("affine", b)

	for degree := 4; degree <= 7; degree++ {
		b = newBuilder(uint64(degree), 30)
		b.dense(12)
		p := make([]float64, degree+1)
		for k := range p {
			p[k] = 2*b.random.Float64() - 1
		}
		b.activation(nil, p...)
		b.dense(4)
		add("degree "+string(rune('0'+degree)), b)
	}
	b = newBuilder(8, 16)
	b.dense(16)
	b.activation(nil, 0.5, 0, 0, 0, -0.3, 0, 0.7)
	add("gaps in a polynomial", b)

	b = newBuilder(11, 16)
	b.dense(16)
	b.activation(nil, 0.1, 1, 1e-7)
	b.activation(nil, 0, 0.5, 0.5, 1e-17)
	add("leading coefficients of next to nothing", b)

	b = newBuilder(9, 12)
	add("nothing but the input", b)
	return out
}

// Convolution returns an average pooling followed by a convolution. For even seeds the pooling counts cells outside the
// plane.
func Convolution(seed uint64, in graph.Shape, pooling, conv graph.Window, out, groups int) *graph.Graph {
	b := newBuilder(seed, in...)
	b.pool(pooling, seed%2 == 0)
	b.conv(out, groups, conv)
	return &b.graph
}

// After returns the output shape of a window with the given number of channels.
func After(in graph.Shape, channels int, w graph.Window) graph.Shape { return shape(channels, in, w) }

// WithFunction returns a small network with an activation that is not a polynomial.
func WithFunction(f graph.Function) *graph.Graph {
	b := newBuilder(10, 16)
	b.dense(16)
	b.add("function", graph.Activation{Function: f}, graph.Shape{16})
	b.dense(4)
	return &b.graph
}

// Input draws values from [-1, 1].
func Input(n int, seed uint64) []float64 {
	random := rand.New(rand.NewPCG(seed, 3))
	out := make([]float64, n)
	for i := range out {
		out[i] = 2*random.Float64() - 1
	}
	return out
}
