// Package threshold is the module of the committee: it wires x/threshold's keeper into the chain and never holds state of its own (docs: design, sections 5.1 and 6).
package threshold
