// Package deploy puts the host contracts on an EVM chain, each behind a proxy, and the example contracts. The addresses
// follow from the deployer and its nonce, so the network can register a host chain before its contracts exist. It decides
// nothing about who signs: signers and thresholds come from the caller.
package deploy
