package graph

import (
	"testing"

	"github.com/glomar-network/glomar/inference/onnx"
)

func TestSameButWeights(t *testing.T) {
	build := func(weight, coefficient float64, lines ...string) *Graph {
		g, err := Build(sketch([]int{2}, map[string]*onnx.Tensor{
			"w": floats([]int{2, 2}, 1, 2, 3, weight), "k": floats([]int{2}, 2, weight), "c": floats(nil, coefficient),
		}, lines...), Options{})
		if err != nil {
			t.Fatal(err)
		}
		return g
	}
	lines := []string{"d = MatMul x w", "s = Mul d d", "u = Mul s c", "v = Relu u", "y = Mul v k"}
	g := build(4, 5, lines...)
	if !g.SameButWeights(build(7, 5, lines...)) {
		t.Error("other weights make another network")
	}
	for name, h := range map[string]*Graph{
		"a coefficient": build(4, 6, lines...),
		"a function":    build(4, 5, "d = MatMul x w", "s = Mul d d", "u = Mul s c", "v = Tanh u", "y = Mul v k"),
		"a layer less":  build(4, 5, "d = MatMul x w", "v = Relu d", "y = Mul v k"),
		"a reader": build(4, 5, "d = MatMul x w", "s = Mul d d", "u = Mul s c", "v = Relu u", "z = Mul v k",
			"y = Add v z"),
	} {
		if g.SameButWeights(h) {
			t.Errorf("%s makes no difference", name)
		}
	}
}
