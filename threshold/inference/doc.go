// Package inference is the committee's part in a whole encrypted computation on CKKS pages, authorised by one ticket: a
// script of refresh steps (package refresh), between which operators compute. One chain transaction starts it and one ends
// it; its steps follow one another at the speed of the network between operators and signers.
//
// # The protocol
//
// The chain has made the ticket final; its id hashes the script's digest, the inputs, the active set and the attempt. For each
// step, in order, every operator computes the pages that the step opens and asks every member of the active set for its
// share, naming the digests of the pages that became new since the step before: its vote. A member answers once operators of
// a quorum ask for the same pages, with the same bytes to each of them; every operator adds the shares up itself.
//
// # Why it is safe
//
// A member multiplies its key share only with pages that a quorum of operators vouches for, as it does with pages whose digest
// the chain made final. Were it to follow a single operator, that one could hand in another user's page in the middle of its
// own computation. The quorum is the same that makes a page final, and requests come over connections that are pinned to the
// operators' keys on chain, so a vote needs no signature of its own.
//
// Every step is answered once (SECURITY.md, "Rules that protect the key", rule 1). The answer is in the ledger, under
// an id of its own that hashes the ticket and the step, before it leaves; a request for other pages at an answered
// step is refused, whoever votes for it. And should a ledger be lost: a step's masks, errors and polynomials are
// expanded from the digests of the pages too, so that two answers at one step with different pages share nothing, and
// two with the same pages are the same bytes.
//
// The script is public. It says which pages a step opens, under what bounds, and where every number goes; members check that
// its digest is the ticket's and that its layouts can be answered safely (refresh.Committee.Validate), and otherwise
// trust it as they trust a layout of integers: what a network computes is the contract's choice.
package inference
