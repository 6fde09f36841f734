// Package proven reads the chain's state through a node that nobody needs to trust.
//
// Headers follows the chain by its validators' signatures, with the verification rules of CometBFT's light client, from
// a block that the operator trusts. Every value read is then proven, with its key and its place in the store, against
// the application hash of a header that more than two thirds of the validators signed. Conn answers the modules'
// queries from such values: it runs the modules' own query servers, here, over a store that proves what it reads, so
// that no answer of the node is taken over (docs/protocol.md, "What a signer apart verifies").
//
// The state of a height is proven by the header of the next one: what Conn reads is one block old. A node can hold
// blocks back and so stop its reader. It cannot make it see what the chain does not say.
package proven
