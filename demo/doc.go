// Package demo tells two stories on a local network and checks every sentence of them: a stablecoin is wrapped, moved
// and read in private while a signer dies and comes back; a contract classifies pictures that nobody sees. The people
// are those of package users. The transcript ends with one JSON object. Tests of networks are in test/e2e, not here.
package demo
