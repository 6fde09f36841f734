package simd

import (
	"fmt"
	"runtime"
	"sync"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"
	"github.com/tuneinsight/lattigo/v6/ring/ringqp"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/ring/kernel"
)

// Name is the name that users choose this backend by.
const Name = "simd"

// maxSpecial is the largest number of special primes.
const maxSpecial = kernel.MaxSources - 1

// New returns the backend. It runs rings of at least 16 coefficients with at most six special primes. Primes of 2^50
// and more use slower code, without vectors unless the processor has AVX-512.
func New() backend.Backend { return vector{} }

type vector struct{}

func (vector) Name() string { return Name }

func (vector) Probe() (string, error) {
	instructions := kernel.Instructions()
	if instructions == "" {
		return "", fmt.Errorf("%w: the processor has neither AVX-512 IFMA nor AVX2 with FMA, or %s forbids them",
			backend.ErrUnavailable, kernel.CPUVariable)
	}
	return fmt.Sprintf("CPU, %s, %d cores", instructions, runtime.NumCPU()), nil
}

func (v vector) Open(r backend.Ring) (backend.Engine, error) {
	device, err := v.Probe()
	if err != nil {
		return nil, err
	}
	if err := backend.CheckRing(r); err != nil {
		return nil, err
	}
	if r.Params.N() < kernel.MinDegree || r.Params.PCount() > maxSpecial {
		return nil, fmt.Errorf("%w: %s needs a degree of at least %d and at most %d special primes",
			backend.ErrUnavailable, Name, kernel.MinDegree, maxSpecial)
	}
	return newEngine(r, device)
}

// engine has tables by prime: those of Q, then those of P.
type engine struct {
	params       rlwe.Parameters
	device       string
	sizeQ, sizeP int
	primes       []prime
	bases        bases
	moves        sync.Map // element -> *kernel.Automorphism
	pool         *pool
	scratch      *scratches
}

// prime is a prime of Q or P and constants modulo it.
type prime struct {
	*kernel.Modulus
	ntt        *kernel.NTT
	t, p, tp   uint64 // T, P and their product
	inverseT   uint64
	digitScale uint64 // what digits are multiplied by for Accumulate
	plainScale uint64 // 2^-64, which takes a plaintext out of Montgomery form
}

func newEngine(r backend.Ring, device string) (*engine, error) {
	e := &engine{
		params: r.Params, device: device, sizeQ: r.Params.QCount(), sizeP: r.Params.PCount(), pool: newPool(r.Params.N()),
	}
	special := make([]*kernel.Modulus, e.sizeP)
	for i, q := range r.Params.P() {
		special[i] = kernel.NewModulus(q)
	}
	product := kernel.NewBasis(special, kernel.Division)
	rings := append(append([]*ring.SubRing{}, r.Params.RingQ().SubRings...), r.Params.RingP().SubRings...)
	for _, s := range rings {
		p, err := newPrime(s, r.T, product)
		if err != nil {
			return nil, fmt.Errorf("open backend %s: %w", Name, err)
		}
		e.primes = append(e.primes, p)
	}
	e.bases = newBases(e)
	e.scratch = newScratches(e)
	return e, nil
}

func newPrime(s *ring.SubRing, t uint64, special *kernel.Basis) (prime, error) {
	m := kernel.NewModulus(s.Modulus)
	p := prime{Modulus: m, t: t % m.Value(), p: special.Product(m), digitScale: m.DigitScale()}
	p.tp = m.Mul(p.t, p.p)
	p.inverseT = m.Inverse(p.t)
	p.plainScale = m.Inverse(m.Mul(1<<32%m.Value(), 1<<32%m.Value()))
	var err error
	p.ntt, err = kernel.NewNTT(s)
	return p, err
}

func (e *engine) Device() string { return e.device }

// BatchSize returns how many ciphertexts give every core a limb.
func (e *engine) BatchSize() int { return (runtime.NumCPU() + len(e.primes) - 1) / len(e.primes) }

func (e *engine) Close() error {
	e.pool.close()
	e.scratch.close()
	return nil
}

// limbs returns the indices of the primes of a value at a level, modulo Q or QP.
func (e *engine) limbs(level int, special bool) []int {
	indices := make([]int, 0, len(e.primes))
	for j := range level + 1 {
		indices = append(indices, j)
	}
	if special {
		for j := range e.sizeP {
			indices = append(indices, e.sizeQ+j)
		}
	}
	return indices
}

// poly holds a polynomial's limbs by prime. Those of primes that it does not have are nil or ignored.
type poly [][]uint64

// key holds two polynomials per digit, which multiply it in c0 and in c1.
type key [][2]poly

func (e *engine) Key(k *rlwe.GadgetCiphertext) backend.Key {
	backend.CheckKey(e.params, k)
	out := make(key, len(k.Value))
	for d := range out {
		for c := range out[d] {
			out[d][c] = view(k.Value[d][0][c])
		}
	}
	return out
}

func (e *engine) Plaintext(p ringqp.Poly) backend.Plaintext {
	backend.CheckPlaintext(e.params, p)
	return view(p)
}

func view(p ringqp.Poly) poly { return append(append(poly{}, p.Q.Coeffs...), p.P.Coeffs...) }

func (e *engine) NewScope(workers *backend.Workers) backend.Scope {
	return &scope{engine: e, workers: workers, batches: map[*batch]struct{}{}}
}
