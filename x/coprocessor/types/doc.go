// Package types holds the state and messages of x/coprocessor: bonded operators, works and their steps, commitments,
// evidence, and the Merkle tree that says where each handle's value lies. It never looks inside a page
// (docs/protocol.md, "Steps of a work"; Merkle tree: RFC 6962).
package types
