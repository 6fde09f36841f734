package graph

import (
	"fmt"
	"slices"

	"github.com/glomar-network/glomar/inference/onnx"
)

// advice says what to do about common operators that have no lowering.
var advice = map[string]string{
	"LeakyRelu":             "it has a kink that needs a high degree: retrain with SiLU, GELU or a polynomial",
	"PRelu":                 "it has a kink that needs a high degree: retrain with SiLU, GELU or a polynomial",
	"Elu":                   "retrain with SiLU, GELU or a polynomial",
	"HardSigmoid":           "retrain with Sigmoid",
	"HardSwish":             "retrain with SiLU",
	"Clip":                  "it compares encrypted values: retrain with SiLU, GELU or a polynomial",
	"GlobalMaxPool":         "it compares encrypted values: use GlobalAveragePool",
	"ArgMax":                "it compares encrypted values: end the network at the logits and ask for the top class",
	"TopK":                  "it compares encrypted values: end the network at the logits and ask for the top class",
	"LayerNormalization":    "it divides by encrypted values: use BatchNormalization, which folds away",
	"InstanceNormalization": "it divides by encrypted values: use BatchNormalization, which folds away",
	"GroupNormalization":    "it divides by encrypted values: use BatchNormalization, which folds away",
	"LpNormalization":       "it divides by encrypted values: use BatchNormalization, which folds away",
	"Transpose":             "export with channels first, and flatten in that order",
	"ConvTranspose":         "only networks that end in a vector of scores are supported",
	"Resize":                "only networks that end in a vector of scores are supported",
	"LSTM":                  "recurrent networks are not supported",
	"GRU":                   "recurrent networks are not supported",
	"RNN":                   "recurrent networks are not supported",
	"QuantizeLinear":        "export the model in float32",
	"DequantizeLinear":      "export the model in float32",
	"QLinearConv":           "export the model in float32",
	"If":                    "branches on encrypted values are impossible: export one path",
	"Loop":                  "export with loops unrolled",
	"Where":                 "it branches on encrypted values: retrain with SiLU, GELU or a polynomial",
	"Max":                   "it compares encrypted values: retrain without it",
	"Min":                   "it compares encrypted values: retrain without it",
	"Abs":                   "it has a kink that needs a high degree: retrain with a square",
	"Sqrt":                  "retrain with SiLU, GELU or a polynomial",
	"Exp":                   "retrain with SiLU, GELU or a polynomial",
	"Slice":                 "write reshapes with constant shapes: export with a fixed input shape and constants folded",
	"ConstantOfShape":       "export with a fixed input shape and constants folded",
	"Attention":             "attention is not supported",
}

// Unsupported lists the nodes that the output needs and whose operators are not supported. For each it returns the
// error with which Build would stop at that node. Build checks more: it also refuses nodes for their attributes and
// shapes.
func Unsupported(model *onnx.Model) (list []error) {
	for _, n := range needed(model) {
		if err := known(n); err != nil {
			list = append(list, at(n, err))
		}
	}
	return list
}

// needed returns the nodes that the outputs are computed from, in order.
func needed(model *onnx.Model) []onnx.Node {
	live := make(map[string]bool, len(model.Nodes))
	for _, v := range model.Outputs {
		live[v.Name] = true
	}
	var list []onnx.Node
	for _, n := range slices.Backward(model.Nodes) {
		if !slices.ContainsFunc(n.Outputs, func(name string) bool { return name != "" && live[name] }) {
			continue
		}
		for _, name := range n.Inputs {
			live[name] = true
		}
		list = append(list, n)
	}
	slices.Reverse(list)
	return list
}

func known(n onnx.Node) error {
	if n.Domain != "" {
		return fmt.Errorf("%w: operator of domain %q; export with standard operators", ErrUnsupported, n.Domain)
	}
	if _, ok := operators[n.Op]; ok {
		return nil
	}
	say := advice[n.Op]
	if say == "" {
		say = "it cannot run encrypted yet"
	}
	return fmt.Errorf("%w: %s", ErrUnsupported, say)
}

func at(n onnx.Node, err error) error {
	return fmt.Errorf("node %q (%s): %w", n.Name, onnx.Printable(n.Op), err)
}

func (b *builder) lower(n onnx.Node) error {
	if err := known(n); err != nil {
		return err
	}
	op := operators[n.Op]
	if err := op.check(n); err != nil {
		return err
	}
	for _, out := range n.Outputs[1:] {
		if out != "" && n.Op != "Dropout" {
			return fmt.Errorf("%w: a second output %q; export for inference", ErrUnsupported, out)
		}
	}
	return op.lower(b, n)
}
