package graph

import (
	"strings"

	"github.com/glomar-network/glomar/inference/onnx"
)

// sketch makes a model from x, of the given shape after a batch of 1, to y. Each line is "output = Op input input ...".
func sketch(shape []int, tensors map[string]*onnx.Tensor, lines ...string) *onnx.Model {
	m := &onnx.Model{
		Name:    "sketch",
		Opset:   onnx.WriteOpset,
		Inputs:  []onnx.Value{{Name: "x", Shape: append([]int{1}, shape...)}},
		Outputs: []onnx.Value{{Name: "y"}},
		Tensors: tensors,
	}
	for _, line := range lines {
		output, call, _ := strings.Cut(line, " = ")
		words := strings.Fields(call)
		m.Nodes = append(m.Nodes, onnx.Node{
			Name: "the " + output, Op: words[0], Inputs: words[1:], Outputs: []string{output}, Attributes: map[string]onnx.Attribute{},
		})
	}
	return m
}

func floats(shape []int, list ...float64) *onnx.Tensor {
	return &onnx.Tensor{Shape: shape, Floats: list}
}

func integers(list ...int64) *onnx.Tensor {
	return &onnx.Tensor{Shape: []int{len(list)}, Ints: list, IsInt: true}
}

func intsOf(list ...int64) onnx.Attribute {
	return onnx.Attribute{Kind: onnx.IntsAttribute, Ints: list}
}
func intOf(v int64) onnx.Attribute     { return onnx.Attribute{Kind: onnx.IntAttribute, Int: v} }
func stringOf(s string) onnx.Attribute { return onnx.Attribute{Kind: onnx.StringAttribute, String: s} }
