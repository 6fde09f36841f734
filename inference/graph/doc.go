// Package graph is the typed inference graph that the encrypted compiler lowers: convolutions, dense layers, pooling,
// elementwise activations and residual sums over one image, with every shape known and batch normalisation folded. Build
// makes one from an ONNX model or says, by node, what cannot run encrypted and what to do about it. Run executes it in
// float64, as the reference that encrypted results are compared with. Ranges bounds every value for every input in a
// range, which is what makes the masks of a committee opening safe: a bound that only held on test images would not.
//
// Shapes leave the batch out: [channels, height, width] or [features]. Values are row-major.
package graph
