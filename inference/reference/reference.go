package reference

import (
	"errors"
	"fmt"

	"github.com/glomar-network/glomar/inference/onnx"
)

// ErrUnsupported is an operator, or a form of one, that this package does not evaluate.
var ErrUnsupported = errors.New("not evaluated by the reference")

// tensor is a value, row-major. Integers are held as float64: shapes are far below 2^53.
type tensor struct {
	shape  []int
	values []float64
}

func zeros(shape ...int) tensor {
	return tensor{shape: shape, values: make([]float64, elements(shape))}
}

func elements(shape []int) int {
	n := 1
	for _, d := range shape {
		n *= d
	}
	return n
}

func constant(t *onnx.Tensor) tensor {
	out := tensor{shape: t.Shape, values: t.Floats}
	if t.IsInt {
		out.values = make([]float64, len(t.Ints))
		for i, v := range t.Ints {
			out.values[i] = float64(v)
		}
	}
	return out
}

// Run returns the model's only output, row-major, for one input of that size. Dimensions that the model leaves
// open are 1. Errors wrap ErrUnsupported.
func Run(m *onnx.Model, input []float64) ([]float64, error) {
	shape := make([]int, len(m.Inputs[0].Shape))
	for i, d := range m.Inputs[0].Shape {
		shape[i] = max(d, 1)
	}
	if len(input) != elements(shape) {
		return nil, fmt.Errorf("%w: %d inputs for shape %v", ErrUnsupported, len(input), shape)
	}
	values := map[string]tensor{m.Inputs[0].Name: {shape: shape, values: input}}
	for name, t := range m.Tensors {
		values[name] = constant(t)
	}
	for _, n := range m.Nodes {
		evaluate := operators[n.Op]
		if evaluate == nil {
			return nil, fmt.Errorf("%w: node %q (%s)", ErrUnsupported, n.Name, n.Op)
		}
		in := make([]tensor, len(n.Inputs))
		for i, name := range n.Inputs {
			in[i] = values[name] // the zero tensor for an omitted input
		}
		values[n.Outputs[0]] = evaluate(call{node: n, in: in, opset: m.Opset})
	}
	return values[m.Outputs[0].Name].values, nil
}

// call is one node with its inputs.
type call struct {
	node  onnx.Node
	in    []tensor
	opset int
}

// has reports whether optional input i is present.
func (c call) has(i int) bool { return i < len(c.in) && c.node.Inputs[i] != "" }

func (c call) int(name string, otherwise int) int {
	if a, given := c.node.Attributes[name]; given {
		return int(a.Int)
	}
	return otherwise
}

func (c call) float(name string, otherwise float64) float64 {
	if a, given := c.node.Attributes[name]; given {
		return a.Float
	}
	return otherwise
}

func (c call) ints(name string, otherwise ...int) []int {
	a, given := c.node.Attributes[name]
	if !given {
		return otherwise
	}
	out := make([]int, len(a.Ints))
	for i, v := range a.Ints {
		out[i] = int(v)
	}
	return out
}

// axes returns the axes of a node. Newer operator sets pass them as input 1, older ones as an attribute. Negative axes
// count from the end.
func (c call) axes(rank int) []int {
	list := c.ints("axes")
	if c.has(1) {
		list = nil
		for _, v := range c.in[1].values {
			list = append(list, int(v))
		}
	}
	for i := range list {
		if list[i] < 0 {
			list[i] += rank
		}
	}
	return list
}

var operators = map[string]func(call) tensor{
	"Conv": conv, "Gemm": gemm, "MatMul": matMul, "BatchNormalization": batchNormalization,
	"AveragePool": averagePool, "GlobalAveragePool": globalAveragePool, "ReduceMean": reduceMean, "Pad": pad,
	"Relu": each(relu), "Sigmoid": each(sigmoid), "Tanh": each(tanh), "Erf": each(erf), "Neg": each(negate),
	"Swish": swish, "Gelu": gelu,
	"Add": both(add), "Sub": both(subtract), "Mul": both(multiply), "Div": both(divide), "Pow": both(power),
	"Softmax": softmax, "LogSoftmax": logSoftmax,
	"Identity": first, "Dropout": first, "Cast": first,
	"Flatten": flatten, "Reshape": reshape, "Squeeze": squeeze, "Unsqueeze": unsqueeze,
	"Constant": literal, "Shape": shapeOf, "Gather": gather, "Concat": concat,
}
