// Package resnet20 builds the network of He et al. (CVPR 2016) for images of 32x32x3, with the activation x - 4/27·x³ and
// pseudo-random weights: it has the shape, and so the cost, of a trained network, and knows nothing. Its ranges are
// proven as a trained network's would have to be: rows of weights, biases included, have an L1 norm for which every
// argument of an activation lies within 2.9, where activations give at most 1.
package resnet20

import (
	"fmt"
	"math"
	"math/rand/v2"

	"github.com/glomar-network/glomar/fhe/tensor/onnx"
)

// L1 norms of rows. What enters an activation is a layer, or a layer and a shortcut from values of at most 1.
const (
	whole    = 2.9 // of a layer alone
	branch   = 1.9 // of a layer beside a shortcut
	shortcut = 1.0
	classes  = 10
)

// builder appends nodes, each reading what the one before wrote unless told otherwise.
type builder struct {
	model    *onnx.Model
	random   *rand.Rand
	value    string
	channels int
}

// Model returns the network. It is the same on every machine.
func Model() *onnx.Model {
	b := &builder{value: "image", channels: 3, random: rand.New(rand.NewPCG(20, 20)), model: &onnx.Model{
		Name:     "resnet20",
		Producer: "github.com/glomar-network/glomar/models/resnet20",
		Metadata: map[string]string{"input_min": "-1", "input_max": "1"},
		Inputs:   []onnx.Value{{Name: "image", Shape: []int{onnx.Unknown, 3, 32, 32}}},
		Outputs:  []onnx.Value{{Name: "logits", Shape: []int{onnx.Unknown, classes}}},
		Tensors: map[string]*onnx.Tensor{
			"cubic.factor": {Shape: []int{}, Floats: []float64{float64(float32(-4.0 / 27))}},
			"one":          {Shape: []int{}, Floats: []float64{1}},
		},
	}}
	b.conv(16, 3, 1, whole)
	b.cubic()
	for stage, channels := range []int{16, 32, 64} {
		for block := range 3 {
			stride := 1
			if stage > 0 && block == 0 {
				stride = 2
			}
			b.block(channels, stride)
		}
	}
	b.node("GlobalAveragePool", nil, b.value)
	b.node("Flatten", nil, b.value)
	weight, bias := b.weights([]int{classes, 64}, 10)
	b.node("Gemm", map[string]onnx.Attribute{"transB": {Kind: onnx.IntAttribute, Int: 1}}, b.value, weight, bias)
	b.model.Nodes[len(b.model.Nodes)-1].Outputs[0] = "logits"
	return b.model
}

// block is two convolutions and a shortcut, which is a convolution too where the shape changes.
func (b *builder) block(channels, stride int) {
	in, before := b.value, b.channels
	b.conv(channels, 3, stride, whole)
	b.cubic()
	last := b.conv(channels, 3, 1, branch)
	skip := in
	if stride != 1 {
		b.value, b.channels = in, before
		skip = b.conv(channels, 1, stride, shortcut)
	}
	b.node("Add", nil, last, skip)
	b.cubic()
}

func (b *builder) node(op string, attributes map[string]onnx.Attribute, inputs ...string) string {
	name := fmt.Sprintf("%s_%d", op, len(b.model.Nodes))
	b.model.Nodes = append(b.model.Nodes, onnx.Node{Name: name, Op: op, Inputs: inputs, Outputs: []string{name}, Attributes: attributes})
	b.value = name
	return name
}

func (b *builder) conv(channels, kernel, stride int, norm float64) string {
	weight, bias := b.weights([]int{channels, b.channels, kernel, kernel}, norm)
	b.channels = channels
	k, s, pad := int64(kernel), int64(stride), int64(kernel/2)
	return b.node("Conv", map[string]onnx.Attribute{"kernel_shape": ints(k, k), "strides": ints(s, s), "pads": ints(pad, pad, pad, pad)},
		b.value, weight, bias)
}

// cubic writes x·(1 - 4/27·x·x).
func (b *builder) cubic() {
	x := b.value
	square := b.node("Mul", nil, x, x)
	scaled := b.node("Mul", nil, square, "cubic.factor")
	b.node("Mul", nil, x, b.node("Add", nil, scaled, "one"))
}

// weights draws a tensor and one bias a row, each row with its bias of the given L1 norm, rounded to float32 towards zero.
func (b *builder) weights(shape []int, norm float64) (weight, bias string) {
	w, c := &onnx.Tensor{Shape: shape}, &onnx.Tensor{Shape: shape[:1]}
	columns := w.Elements() / shape[0]
	for range shape[0] {
		row, sum := make([]float64, columns+1), 0.0
		for i := range row {
			row[i] = 2*b.random.Float64() - 1
			sum += math.Abs(row[i])
		}
		for i := range row {
			row[i] = truncate(row[i] * norm / sum)
		}
		w.Floats, c.Floats = append(w.Floats, row[:columns]...), append(c.Floats, row[columns])
	}
	weight, bias = fmt.Sprintf("weight%d", len(b.model.Tensors)), fmt.Sprintf("bias%d", len(b.model.Tensors))
	b.model.Tensors[weight], b.model.Tensors[bias] = w, c
	return weight, bias
}

func truncate(x float64) float64 {
	f := float32(x)
	if math.Abs(float64(f)) > math.Abs(x) {
		f = math.Nextafter32(f, 0)
	}
	return float64(f)
}

func ints(list ...int64) onnx.Attribute { return onnx.Attribute{Kind: onnx.IntsAttribute, Ints: list} }
