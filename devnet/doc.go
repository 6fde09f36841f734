// Package devnet runs a whole Glomar network on one machine: an EVM host chain, validators with their signers and
// coprocessors, each in its own process with its own home. They talk over loopback only.
//
// A Network is described by a Config, brought up with Up, and taken down with Down; in between, single processes can be
// killed, stopped and restarted. The demo and the end-to-end tests are built on this. A devnet runs the real software
// at the parameters asked for. Two things differ from production: the development accounts of the host chain are well
// known, and so is the password of the key stores (Password).
package devnet
