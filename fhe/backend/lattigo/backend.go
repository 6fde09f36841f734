package lattigo

import (
	"fmt"
	"runtime"

	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/backend"
)

// Name is the name that users choose this backend by.
const Name = "lattigo"

// New returns the backend. It runs on every machine, and every ring of Lattigo except those without special primes and
// conjugate-invariant ones.
func New() backend.Backend { return reference{} }

type reference struct{}

func (reference) Name() string { return Name }

func (reference) Probe() (string, error) { return device(), nil }

func (reference) Open(r backend.Ring) (backend.Engine, error) {
	if err := backend.CheckRing(r); err != nil {
		return nil, err
	}
	e, err := newEngine(r)
	if err != nil {
		return nil, fmt.Errorf("open backend %s: %w", Name, err)
	}
	return e, nil
}

func device() string { return fmt.Sprintf("CPU, %s, %d cores", runtime.GOARCH, runtime.NumCPU()) }

// primeConstants are residues modulo one prime of Q. P is the product of the special primes.
type primeConstants struct {
	t, tp, p uint64 // T*2^128, T*P*2^128 and P*2^64
	inverseT uint64 // 1/T
}

func newPrimeConstants(s *ring.SubRing, special []uint64, t uint64) primeConstants {
	form := func(x uint64) uint64 { return ring.MForm(x, s.Modulus, s.BRedConstant) }
	product := uint64(1)
	for _, prime := range special {
		product = ring.BRed(product, prime%s.Modulus, s.Modulus, s.BRedConstant)
	}
	return primeConstants{
		t:        form(form(t)),
		tp:       form(form(ring.BRed(product, t, s.Modulus, s.BRedConstant))),
		p:        form(product),
		inverseT: ring.ModExp(t, s.Modulus-2, s.Modulus),
	}
}
