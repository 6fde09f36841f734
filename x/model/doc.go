// Package model is the module of registered neural networks: it wires x/model's keeper into the chain and never holds state of its own (docs: design, section 9).
package model
