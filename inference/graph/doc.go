// Package graph is the typed inference graph that the encrypted compiler lowers: convolutions, dense layers, pooling,
// elementwise activations and residual sums over one image, with every shape known and batch normalisation folded.
// Build makes one from an ONNX model. If the model cannot run encrypted, it names the node and says what to do about
// it. Run executes it in float64, as the reference that encrypted results are compared with. Ranges bounds every value
// for every input in a range. These bounds make the masks of a committee opening safe. Bounds that only hold on test
// images would not.
//
// Shapes leave the batch out: [channels, height, width] or [features]. Values are row-major.
package graph
