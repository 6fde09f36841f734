// Package coprocessor is the module of bonded operators: it wires x/coprocessor's keeper into the chain and never holds state of its own (docs: design, section 6).
package coprocessor
