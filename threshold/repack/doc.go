// Package repack checks the layout of a repack ticket and applies it to slots.
//
// A repack moves lanes of final pages and sealed inputs into fresh pages at a high level
// (docs/protocol.md, "The shares of a ticket").
// It is linear, so each signer applies the same layout to its own masks and input shares as everybody applies to the
// public masked slots; the sums are the slots of the fresh pages. Answer and Combine are the two sides of a ticket, on
// top of package shares. The package does not decide whether a ticket or a bundle may be used, and does no I/O.
package repack
