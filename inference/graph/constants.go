package graph

import (
	"fmt"
	"slices"

	"github.com/glomar-network/glomar/inference/onnx"
)

// The operators here compute shapes, because exporters write a flattening as Shape, Gather, Unsqueeze, Concat and
// Reshape. They work on lists of integers that are all known at build time.

func (b *builder) setIntegers(n onnx.Node, shape []int, list []int64) error {
	if err := b.hold(len(list)); err != nil {
		return err
	}
	b.values[n.Outputs[0]] = value{constant: &onnx.Tensor{Shape: shape, Ints: list, IsInt: true}}
	return nil
}

// literal lowers Constant.
func (b *builder) literal(n onnx.Node) error {
	var t *onnx.Tensor
	for name, a := range n.Attributes {
		switch name {
		case "value":
			t = a.Tensor
		case "value_float":
			t = &onnx.Tensor{Floats: []float64{a.Float}}
		case "value_floats":
			t = &onnx.Tensor{Shape: []int{len(a.Floats)}, Floats: a.Floats}
		case "value_int":
			t = &onnx.Tensor{Ints: []int64{a.Int}, IsInt: true}
		case "value_ints":
			t = &onnx.Tensor{Shape: []int{len(a.Ints)}, Ints: a.Ints, IsInt: true}
		}
	}
	if t == nil || len(n.Attributes) != 1 {
		return fmt.Errorf("%w: want one tensor, number or list", ErrUnsupported)
	}
	b.values[n.Outputs[0]] = value{constant: t}
	return nil
}

func (b *builder) lowerShape(n onnx.Node) error {
	dims, err := b.dimensions(n)
	if err != nil {
		return err
	}
	if len(n.Attributes) > 0 {
		return fmt.Errorf("%w: reads only part of a shape; export with a fixed input shape", ErrUnsupported)
	}
	list := make([]int64, len(dims))
	for i, d := range dims {
		list[i] = int64(d)
	}
	return b.setIntegers(n, []int{len(list)}, list)
}

func (b *builder) gather(n onnx.Node) error {
	list, err := b.integers(n, 0)
	if err != nil {
		return err
	}
	indices, err := b.constant(n, 1)
	if err != nil {
		return err
	}
	if len(b.values[n.Inputs[0]].constant.Shape) != 1 || !indices.IsInt || intAttribute(n, "axis", 0) != 0 {
		return fmt.Errorf("%w: it can only pick entries of a shape", ErrUnsupported)
	}
	out := make([]int64, len(indices.Ints))
	for k, i := range indices.Ints {
		if i < 0 {
			i += int64(len(list))
		}
		if i < 0 || i >= int64(len(list)) {
			return fmt.Errorf("%w: entry %d of %v", ErrInvalid, i, list)
		}
		out[k] = list[i]
	}
	return b.setIntegers(n, indices.Shape, out)
}

// unsqueeze lowers Unsqueeze, both of a number in a shape and of an image.
func (b *builder) unsqueeze(n onnx.Node) error {
	axes, err := b.axes(n)
	if err != nil {
		return err
	}
	if has(n, 0) && b.values[n.Inputs[0]].constant != nil {
		list, err := b.integers(n, 0)
		if err != nil {
			return err
		}
		if len(b.values[n.Inputs[0]].constant.Shape) != 0 || !slices.Equal(axes, []int64{0}) {
			return fmt.Errorf("%w: of constants, only a single number can be unsqueezed", ErrUnsupported)
		}
		return b.setIntegers(n, []int{1}, list)
	}
	dims, err := b.dimensions(n)
	if err != nil {
		return err
	}
	rank := len(dims) + len(axes)
	if rank > onnx.MaxRank {
		return fmt.Errorf("%w: %d dimensions", ErrUnsupported, rank)
	}
	out := make([]int, rank)
	for _, a := range axes {
		if a < 0 {
			a += int64(rank)
		}
		if a < 1 || a >= int64(rank) || out[a] != 0 {
			return fmt.Errorf("%w: unsqueeze axes %v of %v", ErrUnsupported, axes, dims)
		}
		out[a] = 1
	}
	for i := range out {
		if out[i] == 0 {
			out[i], dims = dims[0], dims[1:]
		}
	}
	return b.reshapeTo(n, out)
}

func (b *builder) concat(n onnx.Node) error {
	var list []int64
	for i, name := range n.Inputs {
		if b.values[name].constant == nil {
			return fmt.Errorf("%w: it joins images; use a sum", ErrUnsupported)
		}
		part, err := b.integers(n, i)
		if err != nil {
			return err
		}
		if len(b.values[name].constant.Shape) != 1 || len(list)+len(part) > onnx.MaxRank {
			return fmt.Errorf("%w: it can only join entries of a shape", ErrUnsupported)
		}
		list = append(list, part...)
	}
	return b.setIntegers(n, []int{len(list)}, list)
}

// cast leaves integers unchanged: they have 64 bits here, regardless of their type in the model.
func (b *builder) cast(n onnx.Node) error {
	const int32Type, int64Type = 6, 7 // onnx.proto, TensorProto.DataType
	list, err := b.integers(n, 0)
	if err != nil {
		return err
	}
	if to := intAttribute(n, "to", 0); to != int32Type && to != int64Type {
		return fmt.Errorf("%w: casts to element type %d; only integers can be cast", ErrUnsupported, to)
	}
	return b.setIntegers(n, b.values[n.Inputs[0]].constant.Shape, list)
}
