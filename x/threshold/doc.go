// Package threshold is the module of the committee: it wires x/threshold's keeper into the chain and never holds
// state of its own (docs/protocol.md, "Who does what").
package threshold
