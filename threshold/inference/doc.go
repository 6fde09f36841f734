// Package inference is the committee's part in a whole encrypted computation on CKKS pages. One ticket authorises it: a
// script of refresh steps (package refresh). Operators compute between the steps. One chain transaction starts it and
// one ends it. Its steps run at the speed of the network between operators and signers.
//
// # The protocol
//
// The chain has made the ticket final. The ticket's id hashes the script's digest, the inputs, the active set and the
// attempt. For each step, in order, every operator computes the pages that the step opens and asks every member of the
// active set for its share. The request names the digests of the pages that are new since the step before: it is the
// operator's vote. A member answers once operators of a quorum ask for the same pages. It sends the same bytes to each
// of them, and every operator adds up the shares itself.
//
// # Why it is safe
//
// A member multiplies its key share only with pages that a quorum of operators vouches for, as it does with pages whose
// digest the chain made final. If it followed a single operator, that operator could hand in another user's page in the
// middle of its own computation. The quorum is the one that makes a page final. Requests come over connections that are
// pinned to the operators' keys on chain, so a vote needs no signature of its own.
//
// Every step is answered once (SECURITY.md, "Rules that protect the key", rule 1). The answer is in the ledger, under
// an id of its own that hashes the ticket and the step, before it leaves. A request for other pages at an answered step
// is refused, no matter who votes for it. The ledger may be lost. A step's masks, errors and polynomials are therefore
// expanded from the digests of the pages as well: two answers at one step with different pages share nothing, and two
// with the same pages are the same bytes.
//
// The script is public. It says which pages a step opens, under what bounds, and where every number goes; members check that
// its digest is the ticket's and that its layouts can be answered safely (refresh.Committee.Validate), and otherwise
// trust it as they trust a layout of integers: what a network computes is the contract's choice.
package inference
