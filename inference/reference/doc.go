// Package reference evaluates ONNX models node by node, in float64, as the operator specification words it
// (https://onnx.ai/onnx/operators). It is the oracle for the compiler. It does not build a graph, fold nodes or
// recognise patterns, and it does not share code with package graph. So a fault there cannot hide here. It is slow and
// only meant for models from tests. On other models it may panic or take too long.
package reference
