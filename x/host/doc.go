// Package host is the module of attested host-chain events: it wires x/host's keeper into the chain and never holds
// state of its own (docs/protocol.md, "Who does what").
package host
