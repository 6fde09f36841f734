//go:build !chaos

package signer

// crashPoint does nothing. A binary that dies here is built with the tag chaos, for tests.
func crashPoint(string) {}
