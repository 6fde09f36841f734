package graph

import (
	"fmt"
	"slices"

	"github.com/glomar-network/glomar/inference/onnx"
)

const maxExtent = 1 << 12 // of kernels, strides, dilations and pads

func intAttribute(n onnx.Node, name string, otherwise int64) int64 {
	if a, given := n.Attributes[name]; given && a.Kind == onnx.IntAttribute {
		return a.Int
	}
	return otherwise
}

func floatAttribute(n onnx.Node, name string, otherwise float64) float64 {
	if a, given := n.Attributes[name]; given && a.Kind == onnx.FloatAttribute {
		return a.Float
	}
	return otherwise
}

// intsAttribute checks that each entry is from least to maxExtent.
func intsAttribute(n onnx.Node, name string, least int64, otherwise ...int64) ([]int, error) {
	list := otherwise
	if a, given := n.Attributes[name]; given && a.Kind == onnx.IntsAttribute {
		list = a.Ints
	}
	out := make([]int, len(list))
	for i, v := range list {
		if v < least || v > maxExtent {
			return nil, fmt.Errorf("%w: %s %v, want %d to %d each", ErrInvalid, name, list, least, maxExtent)
		}
		out[i] = int(v)
	}
	if len(out) != len(otherwise) {
		return nil, fmt.Errorf("%w: %s %v, want %d entries: only two-dimensional images are supported", ErrUnsupported, name, list, len(otherwise))
	}
	return out, nil
}

// window reads the attributes that convolutions and pools share.
func window(n onnx.Node, in Shape, kernel []int) (Window, error) {
	strides, err := intsAttribute(n, "strides", 1, 1, 1)
	if err != nil {
		return Window{}, err
	}
	dilations, err := intsAttribute(n, "dilations", 1, 1, 1)
	if err != nil {
		return Window{}, err
	}
	pads, err := intsAttribute(n, "pads", 0, 0, 0, 0, 0)
	if err != nil {
		return Window{}, err
	}
	w := Window{Kernel: [2]int(kernel), Stride: [2]int(strides), Dilation: [2]int(dilations), Pads: [4]int(pads)}
	switch auto := n.Attributes["auto_pad"].String; auto {
	case "", "NOTSET":
	case "VALID":
		w.Pads = [4]int{}
	case "SAME_UPPER", "SAME_LOWER":
		w.padSame(in, auto == "SAME_LOWER")
	default:
		return Window{}, fmt.Errorf("%w: auto_pad %q", ErrInvalid, auto)
	}
	return w, nil
}

// padSame pads so that a stride s gives ⌈d/s⌉ outputs. An odd pad has its extra cell at the end, or at the start if
// lower.
func (w *Window) padSame(in Shape, lower bool) {
	for axis := range 2 {
		outputs := (in[axis+1] + w.Stride[axis] - 1) / w.Stride[axis]
		pad := max(0, (outputs-1)*w.Stride[axis]+w.extent(axis)-in[axis+1])
		w.Pads[axis], w.Pads[axis+2] = pad/2, pad-pad/2
		if lower {
			w.Pads[axis], w.Pads[axis+2] = pad-pad/2, pad/2
		}
	}
}

// floats returns constant input i as a list of n floats.
func (b *builder) floats(n onnx.Node, i, elements int) ([]float64, error) {
	t, err := b.constant(n, i)
	if err != nil {
		return nil, err
	}
	if t.IsInt || len(t.Floats) != elements {
		return nil, fmt.Errorf("%w: input %q has shape %v, want %d floats", ErrInvalid, n.Inputs[i], t.Shape, elements)
	}
	return t.Floats, nil
}

// integers returns constant input i as a list of integers.
func (b *builder) integers(n onnx.Node, i int) ([]int64, error) {
	t, err := b.constant(n, i)
	if err == nil && !t.IsInt {
		err = fmt.Errorf("%w: input %q must be integers", ErrInvalid, n.Inputs[i])
	}
	if err != nil {
		return nil, err
	}
	return t.Ints, nil
}

func (b *builder) constant(n onnx.Node, i int) (*onnx.Tensor, error) {
	if !has(n, i) {
		return nil, fmt.Errorf("%w: input %d is missing", ErrInvalid, i)
	}
	t := b.values[n.Inputs[i]].constant
	if t == nil {
		return nil, fmt.Errorf("%w: input %q must be a constant", ErrUnsupported, n.Inputs[i])
	}
	return t, nil
}

// axes returns a list that newer operator sets pass as input 1 and older ones as an attribute, or nil without either.
// The caller may change it.
func (b *builder) axes(n onnx.Node) ([]int64, error) {
	if has(n, 1) {
		list, err := b.integers(n, 1)
		return slices.Clone(list), err
	}
	return slices.Clone(n.Attributes["axes"].Ints), nil
}

func has(n onnx.Node, i int) bool { return i < len(n.Inputs) && n.Inputs[i] != "" }
