package plan

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/inference/onnx"
)

// For any file that a plan carries, compiling ends with a plan that can be run and verified, or with a refusal.
func FuzzCompileONNX(f *testing.F) {
	set, err := params.LookupCKKS(params.CKKSInsecureTest)
	require.NoError(f, err)
	weights := func(shape ...int) *onnx.Tensor {
		t := &onnx.Tensor{Shape: shape}
		for k := range t.Elements() {
			t.Floats = append(t.Floats, 0.1*float64(k%4))
		}
		return t
	}
	ints := func(list ...int64) map[string]onnx.Attribute {
		return map[string]onnx.Attribute{"kernel_shape": {Kind: onnx.IntsAttribute, Ints: list}}
	}
	for _, m := range []*onnx.Model{ // small: seeds of many bytes slow fuzzing to nothing
		{Inputs: []onnx.Value{{Name: "x", Shape: []int{1, 2}}}, Tensors: map[string]*onnx.Tensor{"w": weights(2, 2)}, Nodes: []onnx.Node{
			{Op: "MatMul", Inputs: []string{"x", "w"}, Outputs: []string{"h"}}, {Op: "Relu", Inputs: []string{"h"}, Outputs: []string{"a"}},
			{Op: "MatMul", Inputs: []string{"a", "w"}, Outputs: []string{"y"}},
		}},
		{Inputs: []onnx.Value{{Name: "x", Shape: []int{1, 2, 3, 3}}}, Tensors: map[string]*onnx.Tensor{"w": weights(2, 2, 2, 2)}, Nodes: []onnx.Node{
			{Op: "Conv", Inputs: []string{"x", "w"}, Outputs: []string{"c"}}, {Op: "Mul", Inputs: []string{"c", "c"}, Outputs: []string{"s"}},
			{Op: "Add", Inputs: []string{"c", "s"}, Outputs: []string{"d"}}, {Op: "AveragePool", Inputs: []string{"d"}, Outputs: []string{"y"}, Attributes: ints(2, 1)},
		}},
	} {
		m.Outputs = []onnx.Value{{Name: "y", Shape: []int{1, 2}}}
		file, err := onnx.Write(m)
		require.NoError(f, err)
		f.Add(file)
	}
	f.Fuzz(func(t *testing.T, file []byte) {
		limited := func() *budget { return &budget{ended: t.Context().Err, work: 1 << 24, refs: 1 << 16} }
		p, _, err := compileONNX(limited(), file, Options{Set: set, Input: &graph.Interval{Lo: -1, Hi: 1}}, nil)
		if err != nil {
			for _, known := range []error{onnx.ErrMalformed, onnx.ErrTooLarge, onnx.ErrUnsupported, graph.ErrInvalid, graph.ErrTooLarge, graph.ErrUnsupported, ErrUnsupported, ErrBound} {
				if errors.Is(err, known) {
					return
				}
			}
			t.Fatal(err)
		}
		received, err := Decode(p.Encode())
		require.NoError(t, err)
		require.NoError(t, verify(limited(), received))
	})
}
