//go:build !chaos

package signer

// crashPoint does nothing. Only a binary built with the tag chaos, for tests, dies here.
func crashPoint(string) {}
