package graph

import (
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/glomar-network/glomar/inference/onnx"
)

// golden is an input and what onnxruntime computes for it in float32; testdata/generate.py writes them.
type golden struct{ Input, Output []float64 }

func goldenFiles(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob("testdata/onnxruntime/*.onnx")
	if err != nil || len(files) < 40 {
		t.Fatalf("%d golden models, error %v", len(files), err)
	}
	return files
}

func readFile(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func load(t testing.TB, file string, options Options) *Graph {
	t.Helper()
	model, err := onnx.Read(readFile(t, file))
	if err != nil {
		t.Fatal(err)
	}
	g, err := Build(model, options)
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func TestRunAgreesWithOnnxruntime(t *testing.T) {
	for _, file := range goldenFiles(t) {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".onnx"), func(t *testing.T) {
			var want golden
			if err := json.Unmarshal(readFile(t, strings.TrimSuffix(file, ".onnx")+".json"), &want); err != nil {
				t.Fatal(err)
			}
			g := load(t, file, Options{})
			got, err := g.Run(want.Input)
			if err != nil {
				t.Fatal(err)
			}
			near(t, got, want.Output, 2e-5)
		})
	}
}

func near(t testing.TB, got, want []float64, tolerance float64) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%d values, want %d", len(got), len(want))
	}
	for i := range got {
		if !(math.Abs(got[i]-want[i]) <= tolerance*(1+math.Abs(want[i]))) {
			t.Fatalf("value %d: %g, want %g", i, got[i], want[i])
		}
	}
}

// ops lists the operations of a graph after its input, as a string.
func ops(g *Graph) string {
	var list []string
	for _, n := range g.Nodes[1:] {
		switch op := n.Op.(type) {
		case Conv:
			list = append(list, "conv")
		case Dense:
			list = append(list, "dense")
		case Affine:
			list = append(list, "affine")
		case AveragePool:
			list = append(list, "pool")
		case Activation:
			list = append(list, op.Function.String())
		case Add:
			list = append(list, "add")
		case Reshape:
			list = append(list, "reshape")
		case Pad:
			list = append(list, "pad")
		}
	}
	return strings.Join(list, " ")
}

func TestBuildSimplifies(t *testing.T) {
	for name, want := range map[string]string{
		"batchnorm_after_conv":         "conv",
		"batchnorm_before_conv":        "conv",
		"batchnorm_before_padded_conv": "affine conv",
		"batchnorm_alone":              "affine",
		"input_normalised":             "conv",
		"scaled_twice_shared":          "conv affine add",
		"matmul_add":                   "dense",
		"silu":                         "SiLU",
		"silu_of_scaled":               "affine SiLU",
		"gelu_erf":                     "GELU",
		"gelu_erf_reordered":           "GELU",
		"cubic":                        "polynomial",
		"horner":                       "polynomial",
		"residual":                     "conv polynomial conv add ReLU",
		"residual_difference":          "conv add",
		"flatten_by_shape":             "reshape dense",
		"reducemean":                   "pool reshape",
		"dropped":                      "affine",
		"gelu_behind_gemm":             "dense GELU",
		"gelu_behind_conv_batchnorm":   "conv GELU",
		"gelu_between_convs":           "conv GELU conv",
		"gelu_twice":                   "conv GELU GELU add",
		"silu_behind_batchnorm":        "conv SiLU",
		"dead_factor":                  "conv ReLU",
		"dead_factor_of_output":        "dense",
		"residual_gelu":                "dense GELU add",
	} {
		if got := ops(load(t, "testdata/onnxruntime/"+name+".onnx", Options{})); got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
}
