package main

import (
	"fmt"

	"github.com/glomar-network/glomar/inference/networks/mnist"
	"github.com/glomar-network/glomar/inference/onnx"
)

// export writes the network for pixels in [0, 1]: the map to [-1, 1] is folded into the first layer.
func export(name string, layers []layer) ([]byte, error) {
	e := &exporter{value: "image", model: &onnx.Model{
		Name:     name,
		Producer: "github.com/glomar-network/glomar/inference/networks/train",
		Metadata: map[string]string{"input_min": "0", "input_max": "1"},
		Inputs:   []onnx.Value{{Name: "image", Shape: []int{onnx.Unknown, 1, mnist.Side, mnist.Side}}},
		Outputs:  []onnx.Value{{Name: "logits", Shape: []int{onnx.Unknown, mnist.Classes}}},
		Tensors: map[string]*onnx.Tensor{
			"cubic.factor": {Shape: []int{}, Floats: []float64{-float64(cubicFactor)}},
			"one":          {Shape: []int{}, Floats: []float64{1}},
		},
	}}
	flat := false
	for i, l := range layers {
		switch l := l.(type) {
		case *conv:
			e.weights(i, l.rows, []int{l.out, l.channels, l.kernelH, l.kernelW})
			e.node("Conv", nil, e.value, e.parameter("weight"), e.parameter("bias"))
		case *cubic:
			e.cubic()
		case *pool:
			e.node("AveragePool", map[string]onnx.Attribute{"kernel_shape": ints(2, 2), "strides": ints(2, 2)}, e.value)
		case *dense:
			if !flat {
				e.node("Flatten", nil, e.value)
				flat = true
			}
			e.weights(i, l.rows, []int{l.out, l.in})
			e.node("Gemm", map[string]onnx.Attribute{"transB": {Kind: onnx.IntAttribute, Int: 1}}, e.value, e.parameter("weight"), e.parameter("bias"))
		}
	}
	e.model.Nodes[len(e.model.Nodes)-1].Outputs[0] = "logits"
	return onnx.Write(e.model)
}

// exporter appends nodes. Each reads the output of the node before it.
type exporter struct {
	model *onnx.Model
	value string // written last
	layer int    // counts layers with weights
}

func (e *exporter) node(op string, attributes map[string]onnx.Attribute, inputs ...string) string {
	name := fmt.Sprintf("%s_%d", op, len(e.model.Nodes))
	e.model.Nodes = append(e.model.Nodes, onnx.Node{Name: name, Op: op, Inputs: inputs, Outputs: []string{name}, Attributes: attributes})
	e.value = name
	return name
}

// cubic writes x·(1 - c·x·x).
func (e *exporter) cubic() {
	x := e.value
	square := e.node("Mul", nil, x, x)
	scaled := e.node("Mul", nil, square, "cubic.factor")
	e.node("Mul", nil, x, e.node("Add", nil, scaled, "one"))
}

func (e *exporter) parameter(what string) string { return fmt.Sprintf("layer%d.%s", e.layer, what) }

func (e *exporter) weights(position int, r *rows, shape []int) {
	e.layer++
	weight := &onnx.Tensor{Shape: shape}
	bias := &onnx.Tensor{Shape: []int{r.out}}
	for o := range r.out {
		b := float64(r.b[o])
		for _, w := range r.row(r.w, o) {
			w := float64(w)
			if position == 0 { // w·(2x - 1) + b
				b -= w
				w *= 2
			}
			weight.Floats = append(weight.Floats, w)
		}
		bias.Floats = append(bias.Floats, b)
	}
	e.model.Tensors[e.parameter("weight")], e.model.Tensors[e.parameter("bias")] = weight, bias
}

func ints(list ...int64) onnx.Attribute { return onnx.Attribute{Kind: onnx.IntsAttribute, Ints: list} }
