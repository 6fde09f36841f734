package graph_test

import (
	"errors"
	"math"
	"math/rand/v2"
	"os"
	"testing"

	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/inference/inferencetest"
	"github.com/glomar-network/glomar/inference/onnx"
	"github.com/glomar-network/glomar/inference/reference"
)

// Random models, written to files and read back, compute the same as the reference. GLOMAR_FULL tries more models.
func TestRandomModelsAgreeWithTheReference(t *testing.T) {
	models := 1_500
	if os.Getenv("GLOMAR_FULL") != "" {
		models = 50_000
	}
	first := rand.Uint64()
	t.Logf("seeds from %d", first)
	built := 0
	for i := range models {
		seed := first + uint64(i)
		agreed, err := agree(inferencetest.Random(inferencetest.Seeded(seed)), seed)
		if err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		if agreed {
			built++
		}
	}
	if built < models*9/10 {
		t.Fatalf("of %d models %d were built: the generator makes too much that is refused", models, built)
	}
}

// FuzzRandomModels lets the fuzzer steer the generator.
func FuzzRandomModels(f *testing.F) {
	f.Add([]byte{1, 2, 0, 0, 5, 1, 8, 1, 1, 0, 1, 3, 0, 5, 0, 1, 2})
	for seed := range uint64(20) {
		random := rand.New(rand.NewPCG(seed, 0))
		data := make([]byte, 100)
		for i := range data {
			data[i] = byte(random.Uint32())
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if _, err := agree(inferencetest.Random(inferencetest.Bytes(data)), 1); err != nil {
			t.Fatal(err)
		}
	})
}

// agree compares graph and reference on random inputs, within the rounding of files to float32 constants such as √2. It
// reports false if Build refuses the model as unsupported.
func agree(m *onnx.Model, seed uint64) (bool, error) {
	file, err := onnx.Write(m)
	if err != nil {
		return false, err
	}
	if m, err = onnx.Read(file); err != nil {
		return false, err
	}
	g, err := graph.Build(m, graph.Options{})
	if errors.Is(err, graph.ErrUnsupported) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	for trial := range uint64(3) {
		x := inferencetest.Input(g.InputShape().Elements(), seed+trial)
		got, err := g.Run(x)
		if err != nil {
			return false, err
		}
		logits := *m
		if len(g.Notes) > 0 { // the graph says that it ends before the last node
			logits.Outputs = []onnx.Value{{Name: m.Nodes[len(m.Nodes)-1].Inputs[0]}}
		}
		want, err := reference.Run(&logits, x)
		if err != nil {
			return false, err
		}
		if err := near(got, want); err != nil {
			return false, err
		}
	}
	return true, nil
}

var errDiffer = errors.New("graph and reference differ")

func near(got, want []float64) error {
	if len(got) != len(want) {
		return errors.Join(errDiffer, errors.New("in length"))
	}
	most := 1.0
	for _, w := range want {
		most = max(most, math.Abs(w))
	}
	for i := range got {
		if !(math.Abs(got[i]-want[i]) <= 1e-6*most) {
			return errDiffer
		}
	}
	return nil
}
