// Package gateway is a coprocessor's public door. It takes sealed inputs and has a quorum of operators attest them,
// asks the committee for reads and returns the masks, and serves every final object to anyone, over gRPC and REST.
//
// It sees no plaintext: inputs are sealed to the signers and masks to the reader. It does not grant permissions either.
// What it refuses early (a missing FHE.allow, an expired grant), the signers refuse too, from their own view of the
// attested events. Every object that it serves hashes to the digest it is served under (docs/protocol.md, "One
// transfer").
package gateway
