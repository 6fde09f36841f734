package inferencetest

import (
	"github.com/glomar-network/glomar/inference/onnx"
)

// Model returns a small network as its owner has it: dense, x - 4/27·x³, dense, over 20 inputs in [-1, 1].
func Model() *onnx.Model {
	const in, hidden, out = 20, 40, 5
	b := newBuilder(1, in)
	m := &onnx.Model{
		Name:     "small",
		Metadata: map[string]string{"input_min": "-1", "input_max": "1"},
		Inputs:   []onnx.Value{{Name: "x", Shape: []int{1, in}}},
		Outputs:  []onnx.Value{{Name: "y", Shape: []int{1, out}}},
		Tensors:  map[string]*onnx.Tensor{"factor": {Shape: []int{}, Floats: []float64{-4.0 / 27}}, "three": {Shape: []int{}, Floats: []float64{3}}},
	}
	dense := func(name, from, to string, rows, columns int) {
		w, bias := b.weights(rows, columns)
		m.Tensors[name+".w"], m.Tensors[name+".b"] = &onnx.Tensor{Shape: []int{rows, columns}, Floats: w}, &onnx.Tensor{Shape: []int{rows}, Floats: bias}
		m.Nodes = append(m.Nodes, onnx.Node{Name: name, Op: "Gemm", Inputs: []string{from, name + ".w", name + ".b"}, Outputs: []string{to},
			Attributes: map[string]onnx.Attribute{"transB": {Kind: onnx.IntAttribute, Int: 1}}})
	}
	dense("first", "x", "h", hidden, in)
	m.Nodes = append(m.Nodes,
		onnx.Node{Name: "cube", Op: "Pow", Inputs: []string{"h", "three"}, Outputs: []string{"c"}},
		onnx.Node{Name: "scaled", Op: "Mul", Inputs: []string{"c", "factor"}, Outputs: []string{"s"}},
		onnx.Node{Name: "activation", Op: "Add", Inputs: []string{"h", "s"}, Outputs: []string{"a"}})
	dense("last", "a", "y", out, hidden)
	return m
}

// File returns a model as an ONNX file.
func File(m *onnx.Model) []byte {
	data, err := onnx.Write(m)
	if err != nil {
		panic(err)
	}
	return data
}
