// Package types holds the state and messages of x/coprocessor: bonded operators, works and their steps, commitments,
// evidence, and the Merkle tree that says where each handle's value lies. It never looks inside a page (docs: design,
// sections 2 and 6; Merkle tree: RFC 6962).
package types
