// Package deploy puts the host contracts on an EVM chain, each behind a proxy, and the example contracts. The addresses
// follow from the deployer and its nonce, so the network can register a host chain before its contracts exist. The
// caller chooses the signers and thresholds.
package deploy
