package graph

import (
	"fmt"
	"maps"
	"slices"

	"github.com/glomar-network/glomar/inference/onnx"
)

// operator says what Build supports of an ONNX operator: the largest number of inputs of a node, and its attributes by
// kind. A node with more is refused: ignoring an input or attribute would give wrong results.
type operator struct {
	lower                                    func(*builder, onnx.Node) error
	inputs                                   int
	float, int, string, floats, ints, tensor []string // attributes
}

var windowed = []string{"dilations", "kernel_shape", "pads", "strides"}

// operators holds every supported operator.
var operators map[string]operator

func init() { // in init, because the methods refer to the map through lower
	pooling := []string{"ceil_mode", "count_include_pad"}
	axes, axis, auto := []string{"axes"}, []string{"axis"}, []string{"auto_pad"}
	operators = map[string]operator{
		"Conv": {lower: (*builder).conv, inputs: 3, string: auto, ints: windowed, int: []string{"group"}},
		"Gemm": {lower: (*builder).gemm, inputs: 3,
			float: []string{"alpha", "beta"}, int: []string{"transA", "transB"}},
		"MatMul": {lower: (*builder).matMul, inputs: 2},
		"BatchNormalization": {lower: (*builder).batchNormalization, inputs: 5,
			float: []string{"epsilon", "momentum"}, int: []string{"training_mode"}},
		"AveragePool": {lower: (*builder).averagePool, inputs: 1, string: auto, ints: windowed, int: pooling},
		"MaxPool": {lower: (*builder).maxPool, inputs: 1,
			string: auto, ints: windowed, int: []string{"ceil_mode", "storage_order"}},
		"GlobalAveragePool": {lower: (*builder).globalAveragePool, inputs: 1},
		"ReduceMean": {lower: (*builder).reduceMean, inputs: 2,
			ints: axes, int: []string{"keepdims", "noop_with_empty_axes"}},
		"Relu":      {lower: activation(Relu), inputs: 1},
		"Sigmoid":   {lower: activation(Sigmoid), inputs: 1},
		"Tanh":      {lower: activation(Tanh), inputs: 1},
		"Erf":       {lower: (*builder).lowerErf, inputs: 1},
		"Gelu":      {lower: (*builder).gelu, inputs: 1, string: []string{"approximate"}},
		"Swish":     {lower: (*builder).swish, inputs: 1, float: []string{"alpha"}},
		"Add":       {lower: (*builder).sum, inputs: 2},
		"Sub":       {lower: (*builder).difference, inputs: 2},
		"Mul":       {lower: (*builder).product, inputs: 2},
		"Div":       {lower: (*builder).quotient, inputs: 2},
		"Neg":       {lower: (*builder).negative, inputs: 1},
		"Pow":       {lower: (*builder).power, inputs: 2},
		"Flatten":   {lower: (*builder).flatten, inputs: 1, int: axis},
		"Reshape":   {lower: (*builder).reshape, inputs: 2, int: []string{"allowzero"}},
		"Squeeze":   {lower: (*builder).squeeze, inputs: 2, ints: axes},
		"Unsqueeze": {lower: (*builder).unsqueeze, inputs: 2, ints: axes},
		"Pad": {lower: (*builder).pad, inputs: 3,
			string: []string{"mode"}, ints: []string{"pads"}, float: []string{"value"}},
		"Identity":   {lower: (*builder).alias, inputs: 1},
		"Dropout":    {lower: (*builder).alias, inputs: 2, float: []string{"ratio"}, int: []string{"seed"}},
		"Softmax":    {lower: softmax(SoftmaxDropped), inputs: 1, int: axis},
		"LogSoftmax": {lower: softmax(LogSoftmaxDropped), inputs: 1, int: axis},
		"Constant": {lower: (*builder).literal, tensor: []string{"value"}, float: []string{"value_float"},
			floats: []string{"value_floats"}, int: []string{"value_int"}, ints: []string{"value_ints"}},
		"Shape":  {lower: (*builder).lowerShape, inputs: 1, int: []string{"start", "end"}},
		"Gather": {lower: (*builder).gather, inputs: 2, int: axis},
		"Concat": {lower: (*builder).concat, inputs: onnx.MaxRank, int: axis},
		"Cast":   {lower: (*builder).cast, inputs: 1, int: []string{"to", "saturate"}, string: []string{"round_mode"}},
	}
}

// check refuses a node with inputs or attributes that are not supported.
func (o *operator) check(n onnx.Node) error {
	for i, name := range n.Inputs {
		if i >= o.inputs && name != "" {
			return fmt.Errorf("%w: input %d %q, want at most %d inputs", ErrUnsupported, i, name, o.inputs)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(n.Attributes)) {
		known := false
		for kind, names := range o.attributes() {
			if !slices.Contains(names, name) {
				continue
			}
			known = true
			if n.Attributes[name].Kind != kind {
				return fmt.Errorf("%w: attribute %q is of the wrong kind", ErrInvalid, name)
			}
		}
		if !known {
			return fmt.Errorf("%w: attribute %q is not supported", ErrUnsupported, name)
		}
	}
	return nil
}

func (o *operator) attributes() map[onnx.AttributeKind][]string {
	return map[onnx.AttributeKind][]string{
		onnx.FloatAttribute: o.float, onnx.IntAttribute: o.int, onnx.StringAttribute: o.string,
		onnx.FloatsAttribute: o.floats, onnx.IntsAttribute: o.ints, onnx.TensorAttribute: o.tensor,
	}
}
