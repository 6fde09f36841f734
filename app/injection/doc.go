// Package injection is the form in which a block carries the signed vote extensions of the block before: one
// transaction, the first, that is no transaction of any account. It knows shape and size only; signatures are the
// application's business (docs/protocol.md, "One transfer").
package injection
