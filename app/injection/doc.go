// Package injection is the form in which a block carries the signed vote extensions of the block before: one
// transaction, the first, that is not a transaction of any account. It knows shape and size only; signatures are the
// application's business (docs/protocol.md, "Attested events").
package injection
