package reference

import (
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/inference/onnx"
)

// The reference for package graph agrees with onnxruntime, which computes in float32.
func TestAgreesWithOnnxruntime(t *testing.T) {
	files, err := filepath.Glob("../graph/testdata/onnxruntime/*.onnx")
	require.NoError(t, err)
	require.Greater(t, len(files), 40)
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		m, err := onnx.Read(data)
		require.NoError(t, err)
		var want struct{ Input, Output []float64 }
		data, err = os.ReadFile(strings.TrimSuffix(file, ".onnx") + ".json")
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(data, &want))
		got, err := Run(m, want.Input)
		require.NoError(t, err, file)
		require.Len(t, got, len(want.Output), file)
		for i := range got {
			require.InDelta(t, want.Output[i], got[i], 2e-5*(1+math.Abs(want.Output[i])), "%s, value %d", file, i)
		}
	}
}

func TestRefuses(t *testing.T) {
	m := &onnx.Model{
		Inputs:  []onnx.Value{{Name: "x", Shape: []int{onnx.Unknown, 2}}},
		Outputs: []onnx.Value{{Name: "y"}},
		Nodes:   []onnx.Node{{Name: "n", Op: "Frobnicate", Inputs: []string{"x"}, Outputs: []string{"y"}}},
	}
	_, err := Run(m, []float64{1, 2})
	require.ErrorIs(t, err, ErrUnsupported)
	_, err = Run(m, []float64{1})
	require.ErrorIs(t, err, ErrUnsupported)
}

func TestSoftmaxFollowsItsOperatorSet(t *testing.T) {
	m := &onnx.Model{
		Inputs:  []onnx.Value{{Name: "x", Shape: []int{1, 2, 2}}},
		Outputs: []onnx.Value{{Name: "y"}},
		Nodes:   []onnx.Node{{Op: "Softmax", Inputs: []string{"x"}, Outputs: []string{"y"}}},
	}
	for opset, want := range map[int]float64{12: 0.25, 13: 0.5} {
		m.Opset = opset
		got, err := Run(m, []float64{3, 3, 3, 3})
		require.NoError(t, err)
		for _, v := range got {
			require.InDelta(t, want, v, 1e-12)
		}
	}
	m.Opset = 13
	m.Nodes[0].Op = "LogSoftmax"
	m.Nodes[0].Attributes = map[string]onnx.Attribute{"axis": {Kind: onnx.IntAttribute, Int: 1}}
	got, err := Run(m, []float64{0, 0, math.Log(3), 0})
	require.NoError(t, err)
	require.InDeltaSlice(t, []float64{-math.Log(4), -math.Log(2), math.Log(0.75), -math.Log(2)}, got, 1e-12)
}
