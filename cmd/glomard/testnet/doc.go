// Package testnet writes the homes and the genesis of a local network: validators, the accounts of their signers, and
// coprocessors, all on one machine. It starts nothing, and its keys are unprotected: never use them for anything of value.
package testnet
