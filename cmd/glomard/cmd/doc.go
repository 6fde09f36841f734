// Package cmd is glomard's command tree: init and testnet write a node's files, start runs it, status asks it, and the
// signer and coprocessor commands run the other services an operator may want on their own host.
package cmd
