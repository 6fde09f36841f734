// Package coprocessor is the module of bonded operators: it wires x/coprocessor's keeper into the chain and never
// holds state of its own (docs/protocol.md, "Who does what").
package coprocessor
