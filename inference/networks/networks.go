// Package networks holds the trained networks in this folder, as ONNX files of float32 weights, for the benchmarks, tests and
// demonstrations of encrypted inference. The README of each says what it was trained on, how accurate it is, and the
// bound on its pre-activations that holds for every input.
package networks

import (
	"embed"
	"fmt"

	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/inference/onnx"
)

//go:embed */model.onnx
var files embed.FS

// Names returns the models: those for digits, then the one for colour images.
func Names() []string { return []string{"lenet", "nn20", "nn50", "resnet20"} }

// File returns the ONNX file of a model.
func File(name string) ([]byte, error) {
	data, err := files.ReadFile(name + "/model.onnx")
	if err != nil {
		return nil, fmt.Errorf("no model %q, want one of %v", name, Names())
	}
	return data, nil
}

// Graph returns the inference graph of a model.
func Graph(name string) (*graph.Graph, error) {
	data, err := File(name)
	if err != nil {
		return nil, err
	}
	model, err := onnx.Read(data)
	if err != nil {
		return nil, fmt.Errorf("model %s: %w", name, err)
	}
	return graph.Build(model, graph.Options{})
}
