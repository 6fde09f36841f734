// Package host is the module of attested host-chain events: it wires x/host's keeper into the chain and never holds state of its own (docs: design, section 6).
package host
