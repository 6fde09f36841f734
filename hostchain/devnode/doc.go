// Package devnode is an EVM host chain for development: go-ethereum's own libraries in this process, HTTP and WebSocket
// JSON-RPC, chain id 31337, a block at every tick, and the well-known development accounts with money. It keeps nothing
// on disk and is never to be reached from a network that is not trusted: its keys are public.
package devnode
