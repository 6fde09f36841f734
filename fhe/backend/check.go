package backend

import (
	"fmt"
	"slices"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"
	"github.com/tuneinsight/lattigo/v6/ring/ringqp"
)

// CheckRing fails with ErrUnavailable for a ring that no engine can use: one without special primes, one that is not
// Z[X]/(X^N+1), or one whose plaintext modulus is not invertible.
func CheckRing(r Ring) error {
	switch {
	case r.Params.PCount() == 0:
		return fmt.Errorf("%w: the ring has no special primes", ErrUnavailable)
	case r.Params.RingType() != ring.Standard:
		return fmt.Errorf("%w: the ring is not Z[X]/(X^N+1)", ErrUnavailable)
	case r.T == 0 || r.T >= slices.Min(r.Params.Q()):
		return fmt.Errorf("%w: plaintext modulus %d is 0 or not below every prime", ErrUnavailable, r.T)
	}
	return nil
}

// CheckKey panics unless the key has the shape that Engine.Key takes.
func CheckKey(p rlwe.Parameters, key *rlwe.GadgetCiphertext) {
	digits := p.BaseRNSDecompositionVectorSize(p.MaxLevelQ(), p.MaxLevelP())
	if key.BaseTwoDecomposition != 0 || len(key.Value) != digits || key.LevelQ() != p.MaxLevelQ() ||
		key.LevelP() != p.MaxLevelP() || key.Degree() != 1 {
		panic("backend: the key does not have the shape of the ring's keys at full level")
	}
}

// CheckPlaintext panics unless the plaintext has the shape that Engine.Plaintext takes.
func CheckPlaintext(p rlwe.Parameters, plain ringqp.Poly) {
	if plain.LevelQ() != p.MaxLevelQ() || plain.P.N() != 0 && plain.LevelP() != p.MaxLevelP() {
		panic("backend: plaintext is not at full level")
	}
}

// CheckUpload panics unless the ciphertexts are what Scope.Upload takes.
func CheckUpload(p rlwe.Parameters, cts []*rlwe.Ciphertext) {
	if len(cts) == 0 {
		panic("backend: upload of nothing")
	}
	for _, ct := range cts {
		if ct.Degree() != 1 || !ct.IsNTT || ct.Level() != cts[0].Level() || ct.Value[0].N() != p.N() {
			panic("backend: upload of ciphertexts of another ring, domain or degree, or of different levels")
		}
	}
}
