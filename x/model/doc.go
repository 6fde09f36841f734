// Package model is the module of registered neural networks: it wires x/model's keeper into the chain and never holds
// state of its own (docs/protocol.md, "Who does what").
package model
