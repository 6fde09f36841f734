package graph

import (
	"fmt"
	"math"
	"slices"
	"strconv"

	"github.com/glomar-network/glomar/inference/onnx"
)

// Options changes how Build reads a model.
type Options struct {
	// MaxPoolAsAverage replaces max pooling, which is otherwise refused, by average pooling. This is a different
	// function. Use it for models that will be retrained, or whose accuracy is checked afterwards.
	MaxPoolAsAverage bool
	// InputShape fixes the dimensions of the input, other than the batch, that the model leaves open.
	InputShape Shape
}

// Build makes the graph of a model for a batch of one image. It ignores nodes that the output does not need, folds
// normalisation and constant factors into neighbouring convolutions and dense layers, recognises polynomials, SiLU and
// GELU written as elementary operations, and drops Identity, Dropout and a final Softmax; Graph.Notes says where the
// graph computes something else than the file. Build does not change the model. Errors wrap ErrUnsupported, ErrInvalid
// or ErrTooLarge.
func Build(model *onnx.Model, options Options) (*Graph, error) {
	b := &builder{
		options: options,
		opset:   model.Opset,
		graph:   &Graph{Name: onnx.Printable(model.Name)},
		values:  make(map[string]value, len(model.Nodes)+len(model.Tensors)),
		erf:     make(map[int]value),
	}
	if len(model.Nodes) > MaxNodes {
		return nil, fmt.Errorf("%w: %d nodes, at most %d", ErrTooLarge, len(model.Nodes), MaxNodes)
	}
	if err := b.input(model); err != nil {
		return nil, err
	}
	for name, t := range model.Tensors {
		b.values[name] = value{constant: t}
	}
	for _, n := range needed(model) {
		if err := b.lower(n); err != nil {
			return nil, at(n, err)
		}
	}
	output, err := b.output(model)
	if err != nil {
		return nil, err
	}
	b.graph.keep(output) // drop the nodes of patterns that were replaced
	if err := b.fold(); err != nil {
		return nil, err
	}
	return b.graph, b.graph.finite()
}

// value is what a name in the model stands for: a constant, or an elementwise polynomial of a node's output.
// Polynomials are kept symbolic, so that a chain of Mul, Add and Pow becomes one activation.
type value struct {
	constant   *onnx.Tensor
	node       int
	polynomial Polynomial
	memo       *int  // the node that computes the polynomial, nil until there is one
	dropped    *Note // the softmax dropped here, if any; only the output may have one
}

type builder struct {
	options Options
	opset   int
	graph   *Graph
	values  map[string]value
	erf     map[int]value // the argument of each Erf node
	held    int           // numbers held so far, against MaxValues
	work    int           // constants looked at so far, against maxWork
}

// whole returns the value that is exactly a node's output.
func whole(node int) value { return value{node: node, polynomial: Polynomial{0, 1}, memo: &node} }

func (b *builder) input(model *onnx.Model) error {
	if len(model.Inputs) != 1 {
		return fmt.Errorf("%w: %d inputs, want one image", ErrUnsupported, len(model.Inputs))
	}
	in := model.Inputs[0]
	if len(in.Shape) < 2 || in.Shape[0] != 1 && in.Shape[0] != onnx.Unknown {
		return fmt.Errorf("%w: input %q has shape %v; its first dimension must be a batch, of 1 or left open", ErrUnsupported, in.Name, in.Shape)
	}
	shape := Shape(slices.Clone(in.Shape[1:]))
	for i, d := range shape {
		if d == onnx.Unknown && len(b.options.InputShape) == len(shape) {
			shape[i] = b.options.InputShape[i]
		}
		if shape[i] <= 0 {
			return fmt.Errorf("%w: input %q leaves dimension %d open; give the input shape", ErrUnsupported, in.Name, i+1)
		}
	}
	interval, err := inputRange(model.Metadata)
	if err != nil {
		return err
	}
	b.graph.InputRange = interval
	node, err := b.add(in.Name, Input{Shape: shape})
	b.values[in.Name] = whole(node)
	return err
}

func inputRange(metadata map[string]string) (*Interval, error) {
	lo, hasLo := metadata["input_min"]
	hi, hasHi := metadata["input_max"]
	if !hasLo && !hasHi {
		return nil, nil
	}
	var out Interval
	var errLo, errHi error
	out.Lo, errLo = strconv.ParseFloat(lo, 64)
	out.Hi, errHi = strconv.ParseFloat(hi, 64)
	if errLo != nil || errHi != nil || !(out.Lo <= out.Hi) || math.IsInf(out.Hi-out.Lo, 0) {
		return nil, fmt.Errorf("%w: metadata input_min %q and input_max %q", ErrInvalid, lo, hi)
	}
	return &out, nil
}

func (b *builder) output(model *onnx.Model) (int, error) {
	if len(model.Outputs) != 1 {
		return 0, fmt.Errorf("%w: %d outputs; export with one", ErrUnsupported, len(model.Outputs))
	}
	name := model.Outputs[0].Name
	if b.values[name].constant != nil {
		return 0, fmt.Errorf("%w: output %q is a constant", ErrInvalid, name)
	}
	if v := b.values[name]; v.dropped != nil {
		b.graph.Notes = append(b.graph.Notes, *v.dropped)
		v.dropped = nil
		b.values[name] = v
	}
	return b.node(name)
}

// add appends a node after checking its shape and its size. It escapes names, because they come from strangers and end
// up in terminals and logs.
func (b *builder) add(name string, op Op, inputs ...int) (int, error) {
	if len(b.graph.Nodes) >= MaxNodes {
		return 0, fmt.Errorf("%w: more than %d nodes", ErrTooLarge, MaxNodes)
	}
	shapes := make([]Shape, len(inputs))
	for i, in := range inputs {
		shapes[i] = b.graph.Nodes[in].Shape
	}
	shape, err := op.infer(shapes)
	if err != nil {
		return 0, err
	}
	total := 1
	for _, d := range shape {
		if d <= 0 || d > MaxValues/total {
			return 0, fmt.Errorf("%w: output of shape %v", ErrTooLarge, shape)
		}
		total *= d
	}
	if err := b.hold(total); err != nil {
		return 0, err
	}
	b.graph.Nodes = append(b.graph.Nodes, Node{Name: printable(name), Op: op, Inputs: inputs, Shape: shape})
	return len(b.graph.Nodes) - 1, nil
}

// hold counts numbers that the graph or a run of it keeps.
func (b *builder) hold(n int) error {
	if b.held += n; b.held > MaxValues {
		return fmt.Errorf("%w: more than %d weights and values", ErrTooLarge, MaxValues)
	}
	return nil
}

// look counts constants as they are read. In a hostile file, thousands of nodes may read the same million constants.
func (b *builder) look(n int) error {
	if b.work += n; b.work > maxWork {
		return fmt.Errorf("%w: too many nodes read its constants", ErrTooLarge)
	}
	return nil
}

// lookup returns a value that is computed from the image.
func (b *builder) lookup(name string) (value, error) {
	v, known := b.values[name]
	switch {
	case !known:
		return value{}, fmt.Errorf("%w: no input %q", ErrInvalid, name)
	case v.constant != nil:
		return value{}, fmt.Errorf("%w: input %q is a constant; fold constants before exporting", ErrUnsupported, name)
	case v.dropped != nil:
		return value{}, fmt.Errorf("%w: reads the softmax of node %q; only the last node can be a softmax",
			ErrUnsupported, v.dropped.Node)
	}
	return v, nil
}

// node returns the node that computes a value, adding an Activation or an Affine if its polynomial is still symbolic.
func (b *builder) node(name string) (int, error) {
	v, err := b.lookup(name)
	if err != nil {
		return 0, err
	}
	if v.memo != nil {
		return *v.memo, nil
	}
	for i, c := range v.polynomial {
		if !isFinite(c) {
			return 0, fmt.Errorf("%w: coefficient %d of the polynomial %q is %v", ErrInvalid, i, name, c)
		}
	}
	node := v.node
	switch {
	case v.polynomial.Degree() > 1:
		node, err = b.add(name, Activation{Function: PolynomialFunction, Polynomial: v.polynomial[:v.polynomial.Degree()+1]}, v.node)
	case !v.polynomial.isIdentity():
		channels := b.graph.Nodes[v.node].Shape[0]
		slope := v.polynomial.plus(Polynomial{0, 0})[1]
		node, err = b.affine(name, v.node, slices.Repeat([]float64{slope}, channels), slices.Repeat([]float64{v.polynomial[0]}, channels))
	}
	v.memo = &node
	b.values[name] = v
	return node, err
}

func (b *builder) affine(name string, node int, scale, shift []float64) (int, error) {
	if err := b.hold(2 * len(scale)); err != nil {
		return 0, err
	}
	for c := range scale {
		if !isFinite(scale[c]) || !isFinite(shift[c]) {
			return 0, fmt.Errorf("%w: factor %g and summand %g of channel %d, want finite numbers", ErrInvalid,
				scale[c], shift[c], c)
		}
	}
	return b.add(name, Affine{Scale: scale, Shift: shift}, node)
}

// set makes the first output of n stand for a node's output.
func (b *builder) set(n onnx.Node, node int, err error) error {
	if err == nil {
		b.values[n.Outputs[0]] = whole(node)
	}
	return err
}

// shape returns the dimensions of a value as the model sees them, with a batch of 1 in front.
func (b *builder) shape(name string) ([]int, error) {
	v, err := b.lookup(name)
	return append([]int{1}, b.graph.Nodes[v.node].Shape...), err
}
