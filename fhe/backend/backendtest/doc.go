// Package backendtest has the tests that every backend must pass, over several rings: each operation at every level, on
// random values and on values where rounding is hardest; random chains of operations; lifetimes; and concurrent scopes.
// Results are compared bit by bit with the lattigo backend and, where it has the operation, with stock Lattigo.
// Ciphertexts and keys are uniform: the arithmetic does not depend on whether anyone can decrypt them.
package backendtest
