package lattigo

import (
	"fmt"
	"sync"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"
	"github.com/tuneinsight/lattigo/v6/ring/ringqp"

	"github.com/glomar-network/glomar/fhe/backend"
)

type engine struct {
	params       rlwe.Parameters
	eval         *rlwe.Evaluator
	constants    []primeConstants
	extenders    []*ring.BasisExtender // by level: from its last prime and P to the primes below
	permutations sync.Map              // of automorphisms in the NTT domain: element -> []uint64
}

func newEngine(r backend.Ring) (*engine, error) {
	e := &engine{params: r.Params, eval: rlwe.NewEvaluator(r.Params, nil)}
	for _, s := range r.Params.RingQ().SubRings {
		e.constants = append(e.constants, newPrimeConstants(s, r.Params.P(), r.T))
	}
	var err error
	e.extenders, err = newExtenders(r.Params)
	return e, err
}

// newExtenders returns, for every level above 0, the change of basis from the level's last prime and the special primes
// to the primes below. Dividing by all of those at once needs it.
func newExtenders(p rlwe.Parameters) ([]*ring.BasisExtender, error) {
	extenders := make([]*ring.BasisExtender, p.MaxLevel()+1)
	for level := 1; level <= p.MaxLevel(); level++ {
		divisor, err := ring.NewRing(p.N(), append([]uint64{p.Q()[level]}, p.P()...))
		if err != nil {
			return nil, fmt.Errorf("ring of the primes divided out at level %d: %w", level, err)
		}
		extenders[level] = ring.NewBasisExtender(p.RingQ(), divisor)
	}
	return extenders, nil
}

func (e *engine) Device() string { return device() }
func (e *engine) BatchSize() int { return 1 }
func (e *engine) Close() error   { return nil }

func (e *engine) Key(key *rlwe.GadgetCiphertext) backend.Key {
	backend.CheckKey(e.params, key)
	return key
}

func (e *engine) Plaintext(p ringqp.Poly) backend.Plaintext {
	backend.CheckPlaintext(e.params, p)
	return p
}

func (e *engine) NewScope(workers *backend.Workers) backend.Scope {
	return &scope{engine: e, workers: workers}
}

func (e *engine) ringQ(level int) *ring.Ring { return e.params.RingQ().AtLevel(level) }

func (e *engine) permutation(element uint64) []uint64 {
	if index, ok := e.permutations.Load(element); ok {
		return index.([]uint64)
	}
	index, err := ring.AutomorphismNTTIndex(e.params.N(), e.params.RingQ().NthRoot(), element)
	if err != nil {
		panic(fmt.Sprintf("lattigo: automorphism %d: %v", element, err))
	}
	e.permutations.Store(element, index)
	return index
}
