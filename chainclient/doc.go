// Package chainclient is how signers, coprocessors and tools talk to the Glomar chain: queries over gRPC, transactions over
// CometBFT RPC, new heights by polling.
//
// One Client speaks for one account. It has the messages of all callers included in order, several callers' messages in
// one transaction while another is in flight, and tells each caller the error of the module that refused its message.
// It trusts the node it is given: point it at your own. It never verifies headers, never holds a key (the keyring does)
// and imports of the chain's code only the message types.
package chainclient
