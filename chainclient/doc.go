// Package chainclient is how signers, coprocessors and tools talk to the Glomar chain: queries over gRPC, transactions over
// CometBFT RPC, new heights by polling.
//
// One Client speaks for one account. It gets the messages of all callers included in order. While a transaction is in
// flight, it collects several callers' messages for the next one. Each caller gets the error of the module that refused
// its message. It trusts the node it is given, so point it at your own, unless Config.Trust is set: package proven then
// verifies headers and what the modules answer. It never holds a key; the keyring does.
package chainclient
