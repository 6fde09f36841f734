// Package backendtest is what every backend must pass: each operation at every level, on random values and on those
// where rounding is closest, random chains of operations, lifetimes and concurrent scopes, over several rings. Results
// are compared bit by bit with the lattigo backend and, where it has the operation, with stock Lattigo. Ciphertexts and
// keys are uniform: the arithmetic does not care whether anybody can decrypt them.
package backendtest
