// Package devnet runs a whole Glomar network on one machine: an EVM host chain, validators with their signers and
// coprocessors, each a process of its own with its own home, talking over loopback only.
//
// A Network is described by a Config, brought up with Up, and taken down with Down; in between single processes can be
// killed, stopped and restarted, which is what the demo and the end-to-end tests are made of. What runs is the real
// software at the parameters asked for; the only things that are not production-like are the well-known development
// accounts of the host chain and keys that are not protected by a person's passphrase.
package devnet
