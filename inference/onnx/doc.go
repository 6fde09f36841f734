// Package onnx reads and writes ONNX model files: the operators, weights and shapes of an inference graph, in plain Go
// types. Files come from strangers. So every size is checked before memory is allocated for it, and weights must be
// finite. External data, subgraphs, model-local functions, and sparse or quantised tensors are not supported: Read
// refuses them by name. This package never interprets an operator: package graph does. The format is the ONNX
// intermediate representation (https://onnx.ai/onnx/repo-docs/IR.html); package onnxpb is generated from ONNX's own
// description of it.
package onnx
