package graph

import (
	"fmt"
	"slices"

	"github.com/glomar-network/glomar/inference/onnx"
)

// alias makes the output another name for the input.
func (b *builder) alias(n onnx.Node) error {
	if !has(n, 0) {
		return fmt.Errorf("%w: no input", ErrInvalid)
	}
	v, known := b.values[n.Inputs[0]]
	if !known {
		return fmt.Errorf("%w: no input %q", ErrInvalid, n.Inputs[0])
	}
	b.values[n.Outputs[0]] = v
	return nil
}

// softmax returns a lowering that drops the softmax. Only the network's output may be the result. A softmax over the
// batch of one image would turn all values into ones.
func softmax(what Difference) func(*builder, onnx.Node) error {
	return func(b *builder, n onnx.Node) error {
		dims, err := b.dimensions(n)
		if err != nil {
			return err
		}
		axis := intAttribute(n, "axis", -1)
		if axis < 0 {
			axis += int64(len(dims))
		}
		if axis < 1 || axis >= int64(len(dims)) {
			return fmt.Errorf("%w: axis %d of %v; a softmax over the batch is not supported", ErrUnsupported, axis,
				dims)
		}
		v := b.values[n.Inputs[0]]
		v.dropped = &Note{Node: printable(n.Name), What: what}
		b.values[n.Outputs[0]] = v
		return nil
	}
}

// reshapeTo gives input 0 the dimensions that the model states. The first must be the batch.
func (b *builder) reshapeTo(n onnx.Node, dims []int) error {
	if len(dims) < 2 || dims[0] != 1 {
		return fmt.Errorf("%w: reshape to %v; keep the batch as the first dimension", ErrUnsupported, dims)
	}
	v, err := b.lookup(n.Inputs[0])
	if err != nil {
		return err
	}
	if b.graph.Nodes[v.node].Shape.equal(dims[1:]) {
		b.values[n.Outputs[0]] = v
		return nil
	}
	in, err := b.node(n.Inputs[0])
	if err != nil {
		return err
	}
	node, err := b.add(n.Name, Reshape{Shape: slices.Clone(dims[1:])}, in)
	return b.set(n, node, err)
}

func (b *builder) flatten(n onnx.Node) error {
	dims, err := b.dimensions(n)
	if err != nil {
		return err
	}
	axis := intAttribute(n, "axis", 1)
	if axis < 0 {
		axis += int64(len(dims))
	}
	if axis != 0 && axis != 1 {
		return fmt.Errorf("%w: axis %d; keep the batch as the first dimension", ErrUnsupported, axis)
	}
	return b.reshapeTo(n, []int{1, Shape(dims).Elements()})
}

// dimensions returns the dimensions of input 0, with the batch of 1.
func (b *builder) dimensions(n onnx.Node) ([]int, error) {
	if !has(n, 0) {
		return nil, fmt.Errorf("%w: no input", ErrInvalid)
	}
	return b.shape(n.Inputs[0])
}

func (b *builder) reshape(n onnx.Node) error {
	dims, err := b.dimensions(n)
	if err != nil {
		return err
	}
	target, err := b.integers(n, 1)
	if err != nil {
		return err
	}
	if len(target) > onnx.MaxRank {
		return fmt.Errorf("%w: reshape to %d dimensions, want at most %d", ErrTooLarge, len(target), onnx.MaxRank)
	}
	total, known, open := Shape(dims).Elements(), 1, -1
	out := make([]int, len(target))
	for i, d := range target {
		switch {
		case d == -1 && open < 0:
			open, d = i, 1
		case d == 0 && i < len(dims) && intAttribute(n, "allowzero", 0) == 0:
			d = int64(dims[i])
		}
		if d < 1 || d > int64(total/known) {
			return fmt.Errorf("%w: cannot reshape %v to %v", ErrInvalid, dims, target)
		}
		out[i] = int(d)
		known *= out[i]
	}
	if open >= 0 {
		out[open] = total / known
		known *= out[open]
	}
	if known != total {
		return fmt.Errorf("%w: cannot reshape %v to %v", ErrInvalid, dims, target)
	}
	return b.reshapeTo(n, out)
}

func (b *builder) squeeze(n onnx.Node) error {
	dims, err := b.dimensions(n)
	if err != nil {
		return err
	}
	axes, err := b.axes(n)
	if err != nil {
		return err
	}
	if len(axes) == 0 {
		return fmt.Errorf("%w: it has no axes, so it removes the batch; state the axes", ErrUnsupported)
	}
	drop := make([]bool, len(dims))
	for _, a := range axes {
		if a < 0 {
			a += int64(len(dims))
		}
		if a < 0 || a >= int64(len(dims)) || dims[a] != 1 {
			return fmt.Errorf("%w: cannot squeeze axes %v of %v", ErrInvalid, axes, dims)
		}
		drop[a] = true
	}
	if drop[0] {
		return fmt.Errorf("%w: it removes the batch", ErrUnsupported)
	}
	var out []int
	for i, d := range dims {
		if !drop[i] {
			out = append(out, d)
		}
	}
	if len(out) == 1 { // of one value
		out = []int{1, 1}
	}
	return b.reshapeTo(n, out)
}

func (b *builder) pad(n onnx.Node) error {
	in, shape, err := b.planes(n)
	if err != nil {
		return err
	}
	if mode := n.Attributes["mode"].String; mode != "" && mode != "constant" {
		return fmt.Errorf("%w: pads with mode %q; pad with zeros", ErrUnsupported, mode)
	}
	pads := n.Attributes["pads"].Ints
	value := floatAttribute(n, "value", 0)
	if has(n, 1) {
		if pads, err = b.integers(n, 1); err != nil {
			return err
		}
	}
	if has(n, 2) {
		list, err := b.floats(n, 2, 1)
		if err != nil {
			return err
		}
		value = list[0]
	}
	if value != 0 || has(n, 3) {
		return fmt.Errorf("%w: pads with %g or along chosen axes; pad height and width with zeros", ErrUnsupported, value)
	}
	if len(pads) != 2*(len(shape)+1) || pads[0] != 0 || pads[1] != 0 || pads[4] != 0 || pads[5] != 0 {
		return fmt.Errorf("%w: pads %v; pad only height and width", ErrUnsupported, pads)
	}
	op := Pad{}
	for i, p := range []int64{pads[2], pads[3], pads[6], pads[7]} {
		if p < 0 || p > maxExtent {
			return fmt.Errorf("%w: pads %v, want 0 to %d", ErrInvalid, pads, maxExtent)
		}
		op.Pads[i] = int(p)
	}
	node, err := b.add(n.Name, op, in)
	return b.set(n, node, err)
}
