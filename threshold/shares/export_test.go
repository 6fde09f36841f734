package shares

import (
	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/fhe/ring/kernel"
)

// LagrangeModulo is lagrange, for tests.
var LagrangeModulo = lagrange

// Flood draws a flood polynomial, coefficient domain, from a stream of that key.
func Flood(key [32]byte, r *ring.Ring, bits int) ring.Poly {
	p, n := r.NewPoly(), r.N()
	digits := [floodDigits][]uint64{make([]uint64, n), make([]uint64, n), make([]uint64, n)}
	newStream(key).flood(digits, bits)
	for l, sr := range r.SubRings[:r.Level()+1] {
		newPrime(sr).flood(p.Coeffs[l], digits, bits)
	}
	return p
}

// Draws returns samples of each distribution from a stream of that key.
func Draws(key [32]byte, n int, q uint64) (slots, residues []uint64, ternary, binomial []int64) {
	slots, residues, ternary, binomial = make([]uint64, n), make([]uint64, n), make([]int64, n), make([]int64, n)
	s := newStream(key)
	s.uniformSlots(slots)
	s.uniformMod(residues, q)
	for _, v := range []struct {
		draw   func([]uint64)
		into   []int64
		offset int64
	}{{s.ternary, ternary, 1}, {s.binomial, binomial, binomialHalf}} {
		small := make([]uint64, n)
		v.draw(small)
		for i, x := range small {
			v.into[i] = int64(x) - v.offset
		}
	}
	return slots, residues, ternary, binomial
}

// Common is the common polynomial of an assembly.
func Common(set *params.Set, level, target int, tc TicketContext) (ring.Poly, error) {
	z, err := common(set, level, target, tc)
	if err != nil {
		return ring.Poly{}, err
	}
	a := set.BGV.RingQ().AtLevel(level).NewPoly()
	for l, q := range set.BGV.Q()[:level+1] {
		z.uniformMod(a.Coeffs[l], q)
	}
	return a, nil
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
	l := -1
	return s.assemble(set, level, 0, slots, tc, func(limb []uint64, _ uint64) {
		l++
		copy(limb, a.Coeffs[l])
	})
}

// Refreshed is the second component that Derive key-switches.
func Refreshed(set *params.Set, k *keys.Bundle, ct *rlwe.Ciphertext, tc TicketContext, digest page.Digest) ring.Poly {
	r := set.BGV.RingQ().AtLevel(set.OpenLevel)
	fresh := [2]ring.Poly{r.NewPoly(), r.NewPoly()}
	machineOf(set).refresh(set, k, ct, tc, digest, &fresh)
	return fresh[1]
}

// Encode is T^-1 times the polynomial with these slots, coefficient domain.
func Encode(set *params.Set, level int, slots []uint64) (ring.Poly, error) {
	m, p := machineOf(set), set.BGV.RingQ().AtLevel(level).NewPoly()
	for l, q := range m.primes[:level+1] {
		if err := m.encode(set, slots, p.Coeffs[l]); err != nil {
			return ring.Poly{}, err
		}
		q.Combine(p.Coeffs[l], 0, []kernel.Term{{K: q.inverseT, X: p.Coeffs[l]}})
	}
	return p, nil
}
