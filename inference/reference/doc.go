// Package reference evaluates ONNX models node by node, in float64, as the operator specification words it
// (https://onnx.ai/onnx/operators). It is the oracle for the compiler: it has no graph of its own, folds nothing,
// recognises no pattern and shares no code with package graph, so that a fault there cannot hide here. It is slow, and
// made for models that tests write: on others it panics, or takes too long.
package reference
