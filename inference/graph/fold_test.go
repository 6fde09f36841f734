package graph

import (
	"math"
	"strings"
	"testing"

	"github.com/glomar-network/glomar/inference/onnx"
)

// A factor is folded into a layer only if neither another node nor the caller reads the layer. Unused nodes do not
// count.
func TestFoldingKeepsWhatOthersRead(t *testing.T) {
	tensors := map[string]*onnx.Tensor{
		"w": floats([]int{2, 2}, 1, 2, 3, 4), "k": floats([]int{2}, 10, 100), "l": floats([]int{2}, -1, 5),
		"root": floats(nil, math.Sqrt2), "one": floats(nil, 1),
	}
	// x is [1, -1]: x·w is [-2, -2].
	for _, c := range []struct {
		lines string
		ops   string
		want  []float64
	}{
		{"d = MatMul x w; y = Mul d k", "dense", []float64{-20, -200}},
		{"d = MatMul x w; e = Mul d k; y = Add d e", "dense affine add", []float64{-22, -202}},
		{"d = MatMul x w; e = Mul d k; y = Mul e l", "dense", []float64{20, -1000}},
		{"d = MatMul x w; e = Mul d k; f = Mul d l; y = Add e f", "dense affine affine add", []float64{-18, -210}},
		{"a = Mul x k; y = MatMul a w", "dense", []float64{10 - 300, 20 - 400}},
		{"a = Mul x k; b = MatMul a w; y = Add a b", "affine dense add", []float64{10 + 10 - 300, -100 + 20 - 400}},
		{"d = MatMul x w; dead = Mul d k; y = Neg d", "dense", []float64{2, 2}},
		{"y = MatMul x w; dead = Mul y k", "dense", []float64{-2, -2}},
		{"d = MatMul x w; dead = Mul d k; deader = Relu dead; y = Mul d l", "dense", []float64{2, -10}},
		{"a = Mul x k; dead = MatMul a w; y = Mul a l", "affine", []float64{-10, -500}},
		{"d = MatMul x w; r = Div d root; e = Erf r; f = Add e one; y = Mul d f", "dense GELU affine",
			[]float64{-0.09100052779271056, -0.09100052779271056}},
	} {
		g, err := Build(sketch([]int{2}, tensors, strings.Split(c.lines, "; ")...), Options{})
		if err != nil {
			t.Errorf("%s: %v", c.lines, err)
			continue
		}
		if got := ops(g); got != c.ops {
			t.Errorf("%s: got %s, want %s", c.lines, got, c.ops)
		}
		got, err := g.Run([]float64{1, -1})
		if err != nil {
			t.Fatal(err)
		}
		near(t, got, c.want, 1e-12)
	}
}
