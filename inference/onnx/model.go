package onnx

import "errors"

// Errors of Read. Messages name the node, tensor or value at fault.
var (
	// ErrMalformed means that the file is not a valid ONNX model.
	ErrMalformed = errors.New("malformed ONNX model")
	// ErrTooLarge means that the file, or something it declares, exceeds the limits below.
	ErrTooLarge = errors.New("ONNX model too large")
	// ErrUnsupported means that a valid file uses something that this package does not support.
	ErrUnsupported = errors.New("unsupported in ONNX model")
)

// Limits of a file.
const (
	MaxFile     = 64 << 20 // bytes of a file
	MaxElements = 16 << 20 // elements of one tensor
	MaxRank     = 8        // dimensions of one tensor or value
	maxRecords  = 1 << 20  // protobuf fields in a file: unpacked lists of tiny fields cost the most memory
	maxDepth    = 16       // nesting of protobuf messages
)

// Versions of the standard operators (domain "") that Read supports, and the one that Write states.
const (
	MinOpset   = 9
	MaxOpset   = 26
	WriteOpset = 17
)

// Unknown is a dimension without a fixed value in the file, usually the batch.
const Unknown = -1

// Model is an inference graph. Nodes are in topological order and every value is written once.
type Model struct {
	Name     string
	Producer string
	Opset    int               // version of the standard operators
	Metadata map[string]string // free key-value pairs of the file
	Inputs   []Value           // without those that have an initializer
	Outputs  []Value
	Nodes    []Node
	Tensors  map[string]*Tensor // initializers by name
}

// Value names a graph input or output and its dimensions, Unknown where the file leaves one open.
type Value struct {
	Name  string
	Shape []int
}

// Node applies operator Op of Domain ("" is the standard one). An empty input name is an omitted optional input.
type Node struct {
	Name       string
	Domain, Op string
	Inputs     []string
	Outputs    []string
	Attributes map[string]Attribute
}

// Attribute holds one of a float, an integer, a string, a tensor, or a list of floats or integers.
type Attribute struct {
	Kind   AttributeKind
	Float  float64
	Int    int64
	String string
	Floats []float64
	Ints   []int64
	Tensor *Tensor
}

// AttributeKind says which field of an Attribute is set.
type AttributeKind int

// The kinds of attributes that are supported.
const (
	FloatAttribute AttributeKind = iota + 1
	IntAttribute
	StringAttribute
	FloatsAttribute
	IntsAttribute
	TensorAttribute
)

// Tensor is a constant in row-major order. Exactly one of Floats and Ints is used; float32 widens to float64 without loss.
type Tensor struct {
	Shape  []int
	Floats []float64 // FLOAT or DOUBLE in the file; finite
	Ints   []int64   // INT32 or INT64 in the file
	IsInt  bool
}

// Elements returns the product of the dimensions: 1 for a scalar.
func (t *Tensor) Elements() int {
	n := 1
	for _, d := range t.Shape {
		n *= d
	}
	return n
}
