// Package ring puts the transforms of package kernel into Lattigo's rings. Everything that computes with Lattigo itself
// (encoding, encryption, key generation, shares of a committee) then gets faster without any change. Results have
// the same bits. On machines without the vector instructions that the kernels use, it does nothing.
package ring

import (
	"fmt"

	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/ring/kernel"
)

// Accelerate replaces the transforms of all primes of the rings except the first prime of each, because Lattigo finds
// the type of a ring by the transform of its first prime. Rings that exchange residues, such as Q and P of a parameter
// set, must be passed together. Nil rings are ignored. It must be called before any of the rings is used. Everything
// that shares them then computes with the new transforms, and may do so concurrently. It fails, with no ring changed,
// for rings that are not modulo X^N + 1.
func Accelerate(rings ...*ring.Ring) error { return accelerate(1, rings) }

// AccelerateAll is Accelerate for the first primes too. Lattigo can then no longer find the type of the rings: its CKKS
// encoder, its InnerSum, automorphisms outside the NTT domain and ring.Ring.MarshalBinary panic. Its BGV scheme and
// threshold protocols never need the type.
func AccelerateAll(rings ...*ring.Ring) error { return accelerate(0, rings) }

func accelerate(first int, rings []*ring.Ring) error {
	if kernel.Instructions() == "" {
		return nil
	}
	prepare := kernel.NewNTT
	if largest(rings) > kernel.SharedPrimes {
		prepare = kernel.NewWideNTT
	}
	swapped := make([][]*ring.SubRing, len(rings))
	for k, r := range rings {
		if r == nil {
			continue
		}
		swapped[k] = make([]*ring.SubRing, len(r.SubRings))
		for i, s := range r.SubRings {
			if i < first {
				swapped[k][i] = s
				continue
			}
			fast, err := accelerated(s, prepare)
			if err != nil {
				return fmt.Errorf("accelerating the ring of degree %d: %w", r.N(), err)
			}
			swapped[k][i] = fast
		}
	}
	for k, r := range rings {
		if r != nil {
			copy(r.SubRings, swapped[k]) // in place: rings at other levels share the slice
		}
	}
	return nil
}

// largest returns the largest prime.
func largest(rings []*ring.Ring) (q uint64) {
	for _, r := range rings {
		if r == nil {
			continue
		}
		for _, s := range r.SubRings {
			q = max(q, s.Modulus)
		}
	}
	return q
}

// accelerated returns a copy of s with another transform.
func accelerated(s *ring.SubRing, prepare func(*ring.SubRing) (*kernel.NTT, error)) (*ring.SubRing, error) {
	ntt, err := prepare(s)
	if err != nil {
		return nil, err
	}
	use := func(*ring.SubRing, int) ring.NumberTheoreticTransformer { return transformer{ntt} }
	fast, err := ring.NewSubRingWithCustomNTT(s.N, s.Modulus, use, int(s.NthRoot))
	if err != nil {
		return nil, err
	}
	fast.NTTTable, fast.Factors = s.NTTTable, s.Factors
	return fast, nil
}

// transformer is a transform as Lattigo calls it. Lazy results are reduced, since Lattigo requires less than 6q.
type transformer struct{ ntt *kernel.NTT }

func (t transformer) Forward(in, out []uint64)      { t.ntt.Forward(in, out) }
func (t transformer) ForwardLazy(in, out []uint64)  { t.ntt.Forward(in, out) }
func (t transformer) Backward(in, out []uint64)     { t.ntt.Backward(in, out) }
func (t transformer) BackwardLazy(in, out []uint64) { t.ntt.Backward(in, out) }
