// Package reveal is the module of reads: it wires x/reveal's keeper into the chain and never holds state of its own (docs: design, sections 5.4 and 6).
package reveal
