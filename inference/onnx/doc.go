// Package onnx reads and writes ONNX model files: the operators, weights and shapes of an inference graph, in plain Go
// types. Files come from strangers: every size is bounded before memory is taken for it, weights must be finite, and what
// this package does not carry (external data, subgraphs, model-local functions, sparse or quantised tensors) is refused
// by name. It never interprets an operator: that is package graph. The format is the ONNX intermediate representation
// (https://onnx.ai/onnx/repo-docs/IR.html); package onnxpb is generated from ONNX's own description of it.
package onnx
