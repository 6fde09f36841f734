// Package hostchain reads what a host chain asks of the network: the ordered FHE events of its ACL and executor
// contracts, the handles in them, and the permissions they grant.
//
// Every node must see the same events, so decoding is strict and a malformed log is skipped in the same way
// everywhere. Digest fixes the canonical bytes the validators attest. The package never writes to a host chain, never
// trusts a block that is not final by the chain's registered number of confirmations, and holds no secret.
//
// Event signatures and the handle layout are those of the fhEVM host contracts. VerifyVector, FheInfer
// and the handle type of sealed vectors are our own. An event the network does not know is not attested, so a new one
// needs an upgrade of every validator before an executor emits it.
package hostchain
