package params

import "github.com/tuneinsight/lattigo/v6/core/rlwe"

// KeyRing is all that BGV and CKKS keys depend on: a named ring, and the automorphisms that have a Galois key.
type KeyRing struct {
	rlwe.Parameters
	Name     string
	Insecure bool
	Galois   []uint64
}

// KeyRing returns what the set's keys are made for.
func (s *Set) KeyRing() KeyRing {
	return KeyRing{Parameters: s.BGV.Parameters, Name: s.Name, Insecure: s.Insecure, Galois: s.GaloisElements()}
}

// KeyRing returns what the set's keys are made for. CKKS pages are never rotated: the committee moves their slots.
func (s *CKKSSet) KeyRing() KeyRing {
	return KeyRing{Parameters: s.CKKS.Parameters, Name: s.Name, Insecure: s.Insecure}
}

// KeyRings returns what a committee has keys for: the set's ring, and that of its CKKS set.
func (s *Set) KeyRings() []KeyRing { return []KeyRing{s.KeyRing(), s.CKKS.KeyRing()} }

// Primes returns the primes of Q, then those of P.
func (r KeyRing) Primes() []uint64 { return append(append([]uint64{}, r.Q()...), r.P()...) }

// GadgetRows returns the number of rows of a key switching key: the digits of a polynomial at full level.
func (r KeyRing) GadgetRows() int {
	return r.BaseRNSDecompositionVectorSize(r.MaxLevelQ(), r.MaxLevelP())
}
