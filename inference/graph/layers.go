package graph

import (
	"fmt"
	"math"
	"slices"

	"github.com/glomar-network/glomar/inference/onnx"
)

// planes returns the node of input 0, which must be an image.
func (b *builder) planes(n onnx.Node) (int, Shape, error) {
	if !has(n, 0) {
		return 0, nil, fmt.Errorf("%w: no input", ErrInvalid)
	}
	node, err := b.node(n.Inputs[0])
	if err != nil {
		return 0, nil, err
	}
	shape := b.graph.Nodes[node].Shape
	return node, shape, needPlanes(shape)
}

func (b *builder) conv(n onnx.Node) error {
	in, shape, err := b.planes(n)
	if err != nil {
		return err
	}
	weights, err := b.constant(n, 1)
	if err != nil {
		return err
	}
	if weights.IsInt || len(weights.Shape) != 4 || weights.Elements() == 0 || weights.Shape[2] > maxExtent || weights.Shape[3] > maxExtent {
		return fmt.Errorf("%w: weights of shape %v, want [out, in, height, width]", ErrInvalid, weights.Shape)
	}
	op := Conv{Out: weights.Shape[0], Groups: int(intAttribute(n, "group", 1)), Weights: weights.Floats}
	if op.Groups < 1 || op.Groups > op.Out || weights.Shape[1]*op.Groups != shape[0] {
		return fmt.Errorf("%w: weights of shape %v in %d groups do not fit input %v", ErrInvalid, weights.Shape,
			op.Groups, shape)
	}
	if kernel, given := n.Attributes["kernel_shape"]; given &&
		!slices.Equal(kernel.Ints, []int64{int64(weights.Shape[2]), int64(weights.Shape[3])}) {
		return fmt.Errorf("%w: kernel_shape %v does not fit weights of shape %v", ErrInvalid, kernel.Ints,
			weights.Shape)
	}
	if op.Window, err = window(n, shape, weights.Shape[2:]); err != nil {
		return err
	}
	if op.Bias, err = b.bias(n, op.Out); err != nil {
		return err
	}
	node, err := b.add(n.Name, op, in)
	return b.set(n, node, err)
}

// bias returns the optional input 2. It also counts the weights of the layer.
func (b *builder) bias(n onnx.Node, out int) ([]float64, error) {
	if err := b.hold(b.values[n.Inputs[1]].constant.Elements() + out); err != nil {
		return nil, err
	}
	if !has(n, 2) {
		return make([]float64, out), nil
	}
	t, err := b.constant(n, 2)
	if err != nil {
		return nil, err
	}
	shape := t.Shape
	if n.Op == "Gemm" { // broadcasts to [1, out]
		if !t.IsInt && len(t.Floats) == 1 && len(shape) <= 2 {
			return slices.Repeat(t.Floats, out), nil
		}
		if len(shape) == 2 && shape[0] == 1 {
			shape = shape[1:]
		}
	}
	if len(shape) != 1 {
		return nil, fmt.Errorf("%w: bias of shape %v, want [%d]", ErrInvalid, t.Shape, out)
	}
	return b.floats(n, 2, out)
}

func (b *builder) gemm(n onnx.Node) error {
	if intAttribute(n, "transA", 0) != 0 {
		return fmt.Errorf("%w: transA; transpose the weights instead", ErrUnsupported)
	}
	alpha, beta := floatAttribute(n, "alpha", 1), floatAttribute(n, "beta", 1)
	return b.dense(n, intAttribute(n, "transB", 0) != 0, alpha, beta)
}

func (b *builder) matMul(n onnx.Node) error {
	if has(n, 0) && b.values[n.Inputs[0]].constant != nil {
		return fmt.Errorf("%w: weights on the left; put the image first", ErrUnsupported)
	}
	return b.dense(n, false, 1, 1)
}

// dense computes alpha·x·W + beta·bias, W being [features, out], or [out, features] if rows.
func (b *builder) dense(n onnx.Node, rows bool, alpha, beta float64) error {
	if !has(n, 0) {
		return fmt.Errorf("%w: no input", ErrInvalid)
	}
	in, err := b.node(n.Inputs[0])
	if err != nil {
		return err
	}
	shape := b.graph.Nodes[in].Shape
	if len(shape) != 1 {
		return fmt.Errorf("%w: input %v; flatten it first", ErrUnsupported, shape)
	}
	weights, err := b.constant(n, 1)
	if err != nil {
		return err
	}
	if weights.IsInt || len(weights.Shape) != 2 || weights.Elements() == 0 {
		return fmt.Errorf("%w: weights of shape %v, want two dimensions", ErrInvalid, weights.Shape)
	}
	out := weights.Shape[1]
	if rows {
		out = weights.Shape[0]
	}
	if weights.Elements() != out*shape[0] {
		return fmt.Errorf("%w: weights of shape %v do not fit input %v", ErrInvalid, weights.Shape, shape)
	}
	bias, err := b.bias(n, out)
	if err != nil {
		return err
	}
	op := Dense{Out: out, Weights: make([]float64, out*shape[0]), Bias: make([]float64, out)}
	for o := range out {
		op.Bias[o] = beta * bias[o]
		for i := range shape[0] {
			from := i*out + o
			if rows {
				from = o*shape[0] + i
			}
			op.Weights[o*shape[0]+i] = alpha * weights.Floats[from]
		}
	}
	node, err := b.add(n.Name, op, in)
	return b.set(n, node, err)
}

func (b *builder) batchNormalization(n onnx.Node) error {
	if intAttribute(n, "training_mode", 0) != 0 {
		return fmt.Errorf("%w: training mode; export for inference", ErrUnsupported)
	}
	if !has(n, 0) {
		return fmt.Errorf("%w: no input", ErrInvalid)
	}
	in, err := b.node(n.Inputs[0])
	if err != nil {
		return err
	}
	channels := b.graph.Nodes[in].Shape[0]
	var list [4][]float64 // scale, shift, mean, variance
	for i := range list {
		if list[i], err = b.floats(n, i+1, channels); err != nil {
			return err
		}
	}
	epsilon := floatAttribute(n, "epsilon", 1e-5)
	scale, shift := make([]float64, channels), make([]float64, channels)
	for c := range channels {
		if list[3][c]+epsilon <= 0 {
			return fmt.Errorf("%w: variance %g of channel %d", ErrInvalid, list[3][c], c)
		}
		scale[c] = list[0][c] / math.Sqrt(list[3][c]+epsilon)
		shift[c] = list[1][c] - scale[c]*list[2][c]
	}
	node, err := b.affine(n.Name, in, scale, shift)
	return b.set(n, node, err)
}

func (b *builder) averagePool(n onnx.Node) error {
	in, shape, err := b.planes(n)
	if err != nil {
		return err
	}
	if intAttribute(n, "ceil_mode", 0) != 0 {
		return fmt.Errorf("%w: ceil_mode; pad the input instead", ErrUnsupported)
	}
	kernel, err := intsAttribute(n, "kernel_shape", 1, 0, 0)
	if err != nil {
		return err
	}
	if kernel[0] == 0 {
		return fmt.Errorf("%w: no kernel_shape", ErrInvalid)
	}
	w, err := window(n, shape, kernel)
	if err != nil {
		return err
	}
	node, err := b.add(n.Name, AveragePool{Window: w, IncludePads: intAttribute(n, "count_include_pad", 0) != 0}, in)
	return b.set(n, node, err)
}

func (b *builder) maxPool(n onnx.Node) error {
	if !b.options.MaxPoolAsAverage {
		return fmt.Errorf("%w: it compares encrypted values: use AveragePool and retrain, or choose to replace max "+
			"pooling by average pooling", ErrUnsupported)
	}
	b.graph.Notes = append(b.graph.Notes, Note{Node: printable(n.Name), What: MaxPoolAveraged})
	return b.averagePool(n)
}

func (b *builder) globalAveragePool(n onnx.Node) error {
	in, shape, err := b.planes(n)
	if err != nil {
		return err
	}
	node, err := b.add(n.Name, wholePlane(shape), in)
	return b.set(n, node, err)
}

func wholePlane(shape Shape) AveragePool {
	return AveragePool{Window: Window{Kernel: [2]int(shape[1:]), Stride: [2]int{1, 1}, Dilation: [2]int{1, 1}}}
}

// reduceMean lowers ReduceMean, as which some exporters write global average pooling.
func (b *builder) reduceMean(n onnx.Node) error {
	in, shape, err := b.planes(n)
	if err != nil {
		return err
	}
	axes, err := b.axes(n)
	if err != nil {
		return err
	}
	for i, a := range axes {
		if a < 0 {
			axes[i] = a + 4
		}
	}
	slices.Sort(axes)
	if !slices.Equal(axes, []int64{2, 3}) {
		return fmt.Errorf("%w: mean over axes %v; only a mean over height and width is supported", ErrUnsupported, axes)
	}
	node, err := b.add(n.Name, wholePlane(shape), in)
	if err == nil && intAttribute(n, "keepdims", 1) == 0 {
		node, err = b.add(n.Name, Reshape{Shape: shape[:1]}, node)
	}
	return b.set(n, node, err)
}
