// Package demo tells a story on a local network and checks every sentence of it: a stablecoin is wrapped, moved and read
// in private, a signer dies and comes back, many transfers share a page. It is a user of the network like any other: it
// holds wallets, sends host-chain transactions and calls package client; what it expects is computed in plain integers.
package demo
