package graph

import (
	"fmt"

	"github.com/glomar-network/glomar/inference/onnx"
)

// lowerings maps each supported operator to what adds it to the graph.
var lowerings map[string]func(*builder, onnx.Node) error

func init() { // not a literal: the methods refer to the map through lower
	lowerings = map[string]func(*builder, onnx.Node) error{
		"Conv":               (*builder).conv,
		"Gemm":               (*builder).gemm,
		"MatMul":             (*builder).matMul,
		"BatchNormalization": (*builder).batchNormalization,
		"AveragePool":        (*builder).averagePool,
		"GlobalAveragePool":  (*builder).globalAveragePool,
		"ReduceMean":         (*builder).reduceMean,
		"MaxPool":            (*builder).maxPool,
		"Relu":               activation(Relu),
		"Sigmoid":            activation(Sigmoid),
		"Tanh":               activation(Tanh),
		"Erf":                (*builder).lowerErf,
		"Gelu":               (*builder).gelu,
		"Swish":              (*builder).swish,
		"Add":                (*builder).sum,
		"Sub":                (*builder).difference,
		"Mul":                (*builder).product,
		"Div":                (*builder).quotient,
		"Neg":                (*builder).negative,
		"Pow":                (*builder).power,
		"Flatten":            (*builder).flatten,
		"Reshape":            (*builder).reshape,
		"Squeeze":            (*builder).squeeze,
		"Unsqueeze":          (*builder).unsqueeze,
		"Pad":                (*builder).pad,
		"Identity":           (*builder).alias,
		"Dropout":            (*builder).alias,
		"Softmax":            (*builder).softmax,
		"LogSoftmax":         (*builder).softmax,
		"Constant":           (*builder).literal,
		"Shape":              (*builder).lowerShape,
		"Gather":             (*builder).gather,
		"Concat":             (*builder).concat,
		"Cast":               (*builder).cast,
	}
}

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

// Unsupported lists the nodes whose operators no lowering knows, each as the error that Build would end with at that node.
// Build looks closer: it also refuses nodes for their attributes and shapes.
func Unsupported(model *onnx.Model) (list []error) {
	for _, n := range model.Nodes {
		if err := known(n); err != nil {
			list = append(list, at(n, err))
		}
	}
	return list
}

func known(n onnx.Node) error {
	if n.Domain != "" {
		return fmt.Errorf("%w: operator of domain %q; export with standard operators", ErrUnsupported, n.Domain)
	}
	if lowerings[n.Op] != nil {
		return nil
	}
	say := advice[n.Op]
	if say == "" {
		say = "it cannot run encrypted yet"
	}
	return fmt.Errorf("%w: %s", ErrUnsupported, say)
}

func at(n onnx.Node, err error) error { return fmt.Errorf("node %q (%s): %w", n.Name, n.Op, err) }

func (b *builder) lower(n onnx.Node) error {
	if err := known(n); err != nil {
		return err
	}
	for _, out := range n.Outputs[1:] {
		if out != "" && n.Op != "Dropout" {
			return fmt.Errorf("%w: a second output %q; export for inference", ErrUnsupported, out)
		}
	}
	return lowerings[n.Op](b, n)
}
