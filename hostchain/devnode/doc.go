// Package devnode is an EVM host chain for development: go-ethereum's own libraries in this process, HTTP and WebSocket
// JSON-RPC, chain id 31337, a block at every tick, and the well-known development accounts with money. It keeps nothing
// on disk. Never expose it to an untrusted network: its keys are public.
package devnode
