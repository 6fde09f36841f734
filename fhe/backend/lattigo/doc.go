// Package lattigo is the reference backend: Lattigo's rings and key switch on the CPU, one core a ciphertext. Its bits
// are what every other backend must return. It differs from Lattigo's evaluators in one thing only: a relinearised
// product is kept modulo QP until it is rescaled, so that one change of basis divides by the special primes and by the
// last prime (a seventh of the time of an addition of integers).
package lattigo
