// Package lattigo is the reference backend: Lattigo's rings and key switch on the CPU, one core per ciphertext. Every
// other backend must return the same bits. It differs from Lattigo's evaluators in only one way: a relinearised product
// is kept modulo QP until it is rescaled, so that one change of basis divides by the special primes and by the last
// prime. That saves a seventh of the time of an addition of integers.
package lattigo
