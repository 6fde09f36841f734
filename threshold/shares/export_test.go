package shares

import (
	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
)

// LagrangeModulo is lagrange, for tests.
var LagrangeModulo = lagrange

// Flood draws a flood polynomial, coefficient domain, from a stream of that key.
func Flood(key [32]byte, r *ring.Ring, bits int) ring.Poly {
	p := r.NewPoly()
	newStream(key).flood(r, p, bits)
	return p
}

// Draws returns samples of each distribution from a stream of that key.
func Draws(key [32]byte, n int, q uint64) (slots, residues []uint64, ternary, binomial []int64) {
	slots, residues, ternary, binomial = make([]uint64, n), make([]uint64, n), make([]int64, n), make([]int64, n)
	s := newStream(key)
	s.uniformSlots(slots)
	s.uniformMod(residues, q)
	s.ternary(ternary)
	s.binomial(binomial)
	return slots, residues, ternary, binomial
}

// Common is the common polynomial of an assembly.
func Common(set *params.Set, level, target int, tc TicketContext) (ring.Poly, error) {
	return common(set, level, target, tc)
}

// PolyDigest is the digest that keys floods.
var PolyDigest = polyDigest

// OpenStored is the naive opening: the polynomial as it is stored, at whatever level of the two or three lowest.
func (s *Secret) OpenStored(set *params.Set, ct *rlwe.Ciphertext, tc TicketContext, digest page.Digest) (ring.Poly, error) {
	h, _, err := s.open(set, ct, tc, digest, false)
	return h, err
}

// AssembleOn is the naive assembly: on a common polynomial that the ticket does not determine.
func (s *Secret) AssembleOn(a ring.Poly, set *params.Set, level int, slots []uint64, tc TicketContext) (ring.Poly, error) {
	return s.assemble(set, level, 0, slots, tc, a)
}

// Refreshed is the second component that Derive key-switches.
func Refreshed(set *params.Set, k *keys.Bundle, ct *rlwe.Ciphertext, tc TicketContext, digest page.Digest) ring.Poly {
	return refresh(set, k, ct, tc, digest)[1]
}

// Encode is T^-1 times the polynomial with these slots, coefficient domain.
func Encode(set *params.Set, level int, slots []uint64) (ring.Poly, error) {
	return machineOf(set).encode(set, level, slots)
}
