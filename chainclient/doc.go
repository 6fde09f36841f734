// Package chainclient is how signers, coprocessors and tools talk to the Glomar chain: queries over gRPC, transactions over
// CometBFT RPC, new heights by polling.
//
// One Client speaks for one account. It gets the messages of all callers included in order. While a transaction is in
// flight, it collects several callers' messages for the next one. Each caller gets the error of the module that refused
// its message. It trusts the node it is given: point it at your own. It never verifies headers, never holds a key (the
// keyring does) and imports only the message types of the chain's code.
package chainclient
