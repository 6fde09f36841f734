// Package types holds the state and messages of x/model: registered neural networks, prepaid deposits and inference
// jobs. The chain knows a model by its hashes, formats and price, never by its weights (docs/inference.md, "Register
// a model").
package types
