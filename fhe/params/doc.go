// Package params names the parameter sets of the network: BGV sets, and the CKKS set that goes with each. A set fixes
// the ring, every prime, the level at which the committee opens pages and the flood it adds there; nothing else in the
// tree chooses a lattice parameter.
// It never generates parameters at run time: primes are literals, and a test derives them again
// (docs/adr/0002-prime-sizes.md). Security is read from the tables of the Homomorphic Encryption Standard (Albrecht et
// al. 2018) and of "Security Guidelines for Implementing Homomorphic Encryption" (Bossuat et al., ePrint 2024/463), in
// security.go; docs/parameters.md states the margins.
package params
