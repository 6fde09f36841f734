// Package reveal is the module of reads: it wires x/reveal's keeper into the chain and never holds state of its own
// (docs/protocol.md, "Who does what").
package reveal
