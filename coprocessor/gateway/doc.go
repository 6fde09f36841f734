// Package gateway is a coprocessor's door: it takes sealed inputs and has a quorum of operators attest them, asks the
// committee for reads and returns the masks, and serves every final object to anyone, over gRPC and REST.
//
// It sees no plaintext: inputs are sealed to the signers and masks to the reader. It gives no permission either: what it
// refuses early (a missing FHE.allow, an expired grant) the signers refuse too, from their own view of the attested
// events. It never serves an object under a digest the object does not hash to (docs/protocol.md, "One transfer").
package gateway
