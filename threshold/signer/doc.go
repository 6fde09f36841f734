// Package signer is a committee member's service: it takes part in key ceremonies, answers the committee's final tickets
// and serves the results to its peers and to the coprocessors.
//
// It acts only on what its own view of the Glomar chain says is final, recomputes everything it can (ticket ids, pages'
// digests, derivations, masks), and records what it is about to say in the ledger before anybody can read it. It never
// answers one page and purpose in two ways, never serves while its ledger is behind the chain, never reveals a value that
// attested events of the host chain do not allow, and never logs a secret. The rules are those of
// SECURITY.md, "Rules that protect the key"; every value on the wire is one of package api/signerpb.
package signer
